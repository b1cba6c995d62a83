package org.musnad.bench.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/** Somebody who looks at one page after another without a rest, dossiers twice as often as anything else. */
final class Reader implements Runnable {
  private static final List<Page> MIX = List.of(Page.DOSSIER, Page.DOSSIER, Page.SEARCH, Page.ARTICLE, Page.HOME);
  private static final int PATIENCE = 30_000;

  private final Random random;
  private final Map<Page, List<URI>> pages;
  private final AtomicBoolean done;
  private final Map<Page, List<Double>> times = new EnumMap<>(Page.class);
  private final Map<Page, Integer> errors = new EnumMap<>(Page.class);

  Reader(int number, Map<Page, List<URI>> pages, AtomicBoolean done) {
    this.random = new Random(number);
    this.pages = pages;
    this.done = done;
  }

  @Override
  public void run() {
    while (!done.get()) {
      Page page = MIX.get(random.nextInt(MIX.size()));
      List<URI> addresses = pages.getOrDefault(page, List.of());
      if (!addresses.isEmpty()) {
        look(page, addresses.get(random.nextInt(addresses.size())));
      }
    }
  }

  private void look(Page page, URI address) {
    long start = System.nanoTime();
    if (!isAnswered(address)) {
      errors.merge(page, 1, Integer::sum);
    }
    times.computeIfAbsent(page, each -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
  }

  private static boolean isAnswered(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setReadTimeout(PATIENCE);
      try (InputStream in = connection.getInputStream()) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  List<Double> times(Page page) {
    return times.getOrDefault(page, List.of());
  }

  int errors(Page page) {
    return errors.getOrDefault(page, 0);
  }
}
