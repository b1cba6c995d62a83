package org.musnad.cli;

/** The command was called in a way that makes no sense; the message says what to call instead. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  WrongUse(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  String text(Messages messages) {
    return messages.text(key, arguments);
  }
}
