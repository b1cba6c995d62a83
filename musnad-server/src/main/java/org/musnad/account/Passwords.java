package org.musnad.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;

/**
 * Passwords by Argon2id, with 19 MiB and two passes (what OWASP advises at least). Only a few are worked on at once, so
 * that many who sign in at one time cannot use up the memory. Thread safe.
 */
final class Passwords {
  /** The fewest letters of a password. */
  static final int FEWEST = 10;

  private static final int MOST = 256;
  private static final int KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LENGTH = 32;
  private static final int SALT = 16;
  private static final Argon2Function FUNCTION = Argon2Function.getInstance(KIB, PASSES, 1, LENGTH, Argon2.ID);

  private final SecureRandom random = new SecureRandom();
  private final Semaphore turns = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

  /** Of nobody: held against what is typed under unknown names, so that they take as long as known ones. */
  private final String nobody = hash(Secret.random());

  /** Whether somebody of this name may choose this password. */
  static boolean isGood(String name, String password) {
    int letters = password.codePointCount(0, password.length());
    return letters >= FEWEST
        && letters <= MOST
        && password.codePoints().distinct().count() >= FEWEST / 2
        && !password.strip().equalsIgnoreCase(name.strip());
  }

  /** What is kept of a password, with its salt. */
  String hash(String password) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    turns.acquireUninterruptibly();
    try {
      return FUNCTION.hash(bytes(password), salt).getResult();
    } finally {
      turns.release();
    }
  }

  /** Whether it is the password of which this was kept. */
  boolean matches(String password, String kept) {
    String held = kept.isEmpty() ? nobody : kept;
    turns.acquireUninterruptibly();
    try {
      boolean same = Argon2Function.getInstanceFromHash(held)
          .check(bytes(password), held.getBytes(StandardCharsets.UTF_8));
      return same && !kept.isEmpty();
    } finally {
      turns.release();
    }
  }

  /** The same letters are one password, however a keyboard encodes them. */
  private static byte[] bytes(String password) {
    String cut = password.length() > 2 * MOST ? password.substring(0, 2 * MOST) : password;
    return Normalizer.normalize(cut, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }
}
