package org.musnad.adding;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Files that were dropped, kept until they are read. A zip is taken apart, with limits on how many files it holds and how
 * far they unpack. A name in it is only a name: each file lies in a folder of its own that we have named.
 *
 * <p>For one thread.
 */
public final class Upload {
  /** The most bytes of one file. */
  static final long FILE = 64L << 20;

  /** The most bytes of all files together, unpacked. */
  static final long ALL = 256L << 20;

  /** The most files. */
  static final int COUNT = 5000;

  private static final List<String> ENDINGS =
      List.of(".txt", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson", ".txt.gz", ".html.gz", ".json.gz", ".jsonl.gz");
  private static final int LONGEST_NAME = 60;

  private final Path folder;
  private final List<Kept> kept = new ArrayList<>();
  private final List<Result> refused = new ArrayList<>();
  private long bytes = 0;

  Upload(Path folder) {
    this.folder = folder;
  }

  /** Why an upload is not taken. */
  public enum Refusal {
    /** Not a kind of file that is read. */
    KIND,
    /** A name in a zip that leads out of it. */
    NAME,
    /** Too large, or unpacks to too much. */
    SIZE,
    /** Too many files. */
    COUNT,
    /** A zip within a zip. */
    NESTED,
    /** A zip that is damaged or locked by a password. */
    BROKEN_ZIP
  }

  /** A file to be read, and what it was called. */
  record Kept(Path path, String name) {}

  List<Kept> kept() {
    return List.copyOf(kept);
  }

  List<Result> refused() {
    return List.copyOf(refused);
  }

  /** Takes one file as it was sent. */
  void take(String name, InputStream in) throws IOException {
    if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      unzip(name, in);
    } else {
      keep(name, name, in);
    }
  }

  private void unzip(String zip, InputStream in) throws IOException {
    try (ZipInputStream entries = new ZipInputStream(in)) {
      boolean any = false;
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        any = true;
        if (!entry.isDirectory() && !entry(zip, entry.getName(), entries)) {
          return;
        }
      }
      if (!any) {
        refused.add(new Result.NotTaken(zip, Refusal.BROKEN_ZIP));
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      refused.add(new Result.NotTaken(zip, Refusal.BROKEN_ZIP));
    }
  }

  /** Whether to go on behind an entry. */
  private boolean entry(String zip, String name, InputStream in) throws IOException {
    String shown = zip + ": " + name;
    String lower = name.toLowerCase(Locale.ROOT);
    if (leadsOut(name)) {
      refused.add(new Result.NotTaken(shown, Refusal.NAME));
      return true;
    }
    if (lower.startsWith("__macosx/") || lastPart(name).startsWith(".")) {
      return true;
    }
    if (lower.endsWith(".zip")) {
      refused.add(new Result.NotTaken(shown, Refusal.NESTED));
      return true;
    }
    return keep(shown, lastPart(name), in);
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/") || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0
        || List.of(name.split("/", -1)).contains("..");
  }

  private static String lastPart(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Whether to go on behind a file. */
  private boolean keep(String shown, String name, InputStream in) throws IOException {
    if (ENDINGS.stream().noneMatch(lastPart(name).toLowerCase(Locale.ROOT)::endsWith)) {
      refused.add(new Result.NotTaken(shown, Refusal.KIND));
      return true;
    }
    if (kept.size() == COUNT) {
      refused.add(new Result.NotTaken(shown, Refusal.COUNT));
      return false;
    }
    Path place = Files.createDirectories(folder.resolve(Integer.toString(kept.size() + 1))).resolve(safe(lastPart(name)));
    long most = Math.min(FILE, ALL - bytes);
    long written = copy(in, place, most);
    if (written > most) {
      Files.delete(place);
      refused.add(new Result.NotTaken(shown, Refusal.SIZE));
      return false;
    }
    bytes += written;
    kept.add(new Kept(place, shown));
    return true;
  }

  /** Copies at most one byte more than is allowed. */
  private static long copy(InputStream in, Path place, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long written = 0;
    try (OutputStream out = Files.newOutputStream(place)) {
      for (int read = in.read(buffer); read >= 0 && written <= most; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        written += read;
      }
    }
    return written;
  }

  /** Letters, digits and a few signs; the end of a long name, since it says what kind of file it is. */
  private static String safe(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceFirst("^[.-]+", "");
    int from = Math.max(0, plain.length() - LONGEST_NAME);
    return plain.substring(from);
  }
}
