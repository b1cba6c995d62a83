package org.musnad.bench.times;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** HeidelTime, in a process of its own and with its own libraries, which never meet Musnad's. */
final class HeidelTime implements TimesPeer, AutoCloseable {
  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";
  private static final Pattern TAG = Pattern.compile("<TIMEX3 [^>]*?>|</TIMEX3>");
  private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

  private final Process process;
  private final PrintStream in;
  private final BufferedReader out;

  private HeidelTime(Process process) {
    this.process = process;
    in = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
    out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  /**
   * Starts it.
   *
   * @param sources the directory of {@code HeidelTimeProcess.java} and of the settings
   * @param libraries the directory of its jars
   */
  static HeidelTime start(Path sources, Path libraries) throws IOException {
    Path tagger = unpackTagger(libraries);
    Path settings = Files.createTempFile("heideltime", ".properties");
    settings.toFile().deleteOnExit();
    Files.writeString(settings, Files.readString(sources.resolve("heideltime.properties")) + "model_path = " + tagger + "\n");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g", "-Dfile.encoding=UTF-8", "-cp", libraries + "/*",
            sources.resolve("HeidelTimeProcess.java").toString(), settings.toString())
        .redirectError(libraries.resolve("heideltime.log").toFile())
        .start();
    return new HeidelTime(process);
  }

  @Override
  public String name() {
    return "HeidelTime 2.2.1";
  }

  @Override
  public TimesOfText read(List<TimedText> texts) throws IOException {
    List<List<TimesOfText.Given>> found = new ArrayList<>();
    long nanos = 0;
    for (TimedText text : texts) {
      String letters = Base64.getEncoder().encodeToString(text.text().getBytes(StandardCharsets.UTF_8));
      in.println((text.published() == null ? "-" : text.published().toString()) + "\t" + letters);
      String answer = out.readLine();
      if (answer == null) {
        throw new IOException("HeidelTime ended; see heideltime.log beside its libraries");
      }
      int tab = answer.indexOf('\t');
      nanos += Long.parseLong(answer.substring(0, tab));
      found.add(given(new String(Base64.getDecoder().decode(answer.substring(tab + 1)), StandardCharsets.UTF_8), text.text()));
    }
    return new TimesOfText(found, nanos);
  }

  /** The tags of a TimeML text, which holds the letters of the original unescaped and all of them. */
  static List<TimesOfText.Given> given(String timeml, String text) {
    int body = timeml.indexOf("<TimeML>\n") + "<TimeML>\n".length();
    Matcher tags = TAG.matcher(timeml);
    List<TimesOfText.Given> given = new ArrayList<>();
    int taken = 0;
    int start = 0;
    String value = "";
    for (boolean more = tags.find(body); more; more = tags.find()) {
      int at = tags.start() - body - taken;
      taken += tags.end() - tags.start();
      Matcher values = VALUE.matcher(tags.group());
      if (tags.group().startsWith("</")) {
        given.add(new TimesOfText.Given(start, Math.min(at, text.length()), value));
      } else {
        start = at;
        value = values.find() ? values.group(1) : "";
      }
    }
    return given;
  }

  private static Path unpackTagger(Path libraries) throws IOException {
    Path tagger = libraries.resolve("arabic.tagger").toAbsolutePath();
    if (Files.exists(tagger)) {
      return tagger;
    }
    try (var jars = Files.newDirectoryStream(libraries, "*models-arabic*.jar")) {
      for (Path jar : jars) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          ZipEntry entry = zip.getEntry(TAGGER);
          if (entry != null) {
            try (InputStream model = zip.getInputStream(entry)) {
              Files.copy(model, tagger);
            }
            return tagger;
          }
        }
      }
    }
    throw new IOException("no " + TAGGER + " in the jars of " + libraries);
  }

  @Override
  public void close() {
    in.close();
    process.destroy();
  }
}
