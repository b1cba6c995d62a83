package org.musnad.newsroom;

import java.util.concurrent.atomic.AtomicBoolean;

/** What is still to be done before everything in the archive is shown: pages say so as long as it is under way. Thread safe. */
public final class Preparation {
  private final AtomicBoolean underWay = new AtomicBoolean();

  public void begin() {
    underWay.set(true);
  }

  public void end() {
    underWay.set(false);
  }

  public boolean isUnderWay() {
    return underWay.get();
  }
}
