package org.musnad.api;

/** Why something cannot be answered: a problem in the sense of RFC 9457, told in the asked language. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient Object[] arguments;

  /**
   * A problem.
   *
   * @param code its words stand under {@code api.problem.CODE} and {@code api.problem.CODE.detail}
   */
  Problem(int status, String code, Object... arguments) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
    this.arguments = arguments.clone();
  }

  static Problem notFound(Object what) {
    return new Problem(404, "not-found", what);
  }

  static Problem parameter(String name, String value) {
    return new Problem(400, "parameter", name, value);
  }

  static Problem body(String what) {
    return new Problem(400, "body", what);
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
