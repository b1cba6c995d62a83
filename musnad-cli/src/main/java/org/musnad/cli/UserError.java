package org.musnad.cli;

/** Ends a command with a message that says what is wrong and what to do. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  UserError(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  String text(Messages messages) {
    return messages.text(key, arguments);
  }
}
