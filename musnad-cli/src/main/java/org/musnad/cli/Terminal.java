package org.musnad.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * What a command talks to. Standard error belongs to one thread.
 *
 * @param in standard input
 * @param out standard output: data
 * @param err standard error: talk
 * @param messages the words of the talk
 * @param environment the environment's variables
 * @param watched whether somebody looks at standard error, so that progress is worth showing
 */
record Terminal(InputStream in, Output out, PrintWriter err, Messages messages, Map<String, String> environment, boolean watched) {
  /** Says something on standard error. */
  void say(String key, Object... arguments) {
    sayText(messages.text(key, arguments));
  }

  void sayText(String text) {
    err.println(text);
    err.flush();
  }
}
