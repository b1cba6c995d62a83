package org.musnad.newsroom;

import java.nio.file.Path;
import java.util.Optional;
import org.musnad.Musnad;
import org.musnad.account.People;
import org.musnad.identity.ArchiveFigures;
import org.musnad.search.SearchIndex;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;

/** A newsroom that is open for a test, on an archive of its own. */
public record Opened(Archive archive, SearchIndex index, Newsroom newsroom) implements AutoCloseable {
  private static final Musnad READER = Musnad.create();

  /** For one person. */
  public static Opened forOne(Path folder) {
    return in(folder, Settings.anyPort());
  }

  /** For people who sign in. */
  public static Opened forUsers(Path folder) {
    return in(folder, new Settings(Settings.LOOPBACK, 0, true, null));
  }

  /** With an archive that is there or is made. */
  public static Opened in(Path folder, Settings settings) {
    Path file = folder.resolve("musnad.db");
    Archive archive = Archive.create(ArchiveAddress.of(file.toString()));
    SearchIndex index = SearchIndex.open(archive, Path.of(file + ".index"));
    Desk desk = new Desk(archive, new ArchiveFigures(archive), index, READER);
    return new Opened(archive, index, Newsroom.open(desk, settings));
  }

  /** A browser that nobody has used yet. */
  public Browser browser() {
    return new Browser(newsroom.address());
  }

  /** A browser in which somebody of a role has signed in. */
  public Browser signedIn(String name, Role role) {
    String secret = people().invite(role, "", "");
    Browser browser = browser();
    browser.get("invitation/" + secret);
    browser.post("invitation/" + secret, "name", name, "password", Browser.PASSWORD);
    return browser;
  }

  /** The people of its archive. */
  public People people() {
    return new People(archive.accounts(), java.time.Clock.systemUTC());
  }

  /** The secret of the first invitation. */
  public Optional<String> first() {
    return people().inviteFirst();
  }

  @Override
  public void close() {
    newsroom.close();
    index.close();
    archive.close();
  }
}
