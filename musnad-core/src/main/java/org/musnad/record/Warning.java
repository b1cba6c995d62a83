package org.musnad.record;

/**
 * Something a reader of the record should know about how it was read: a limit that was hit, a text that is not Arabic.
 *
 * @param code a stable word for programs: "text-cut", "not-arabic", "sentence-cut", "too-many-candidates"
 * @param detail numbers and names that belong to it, in the order the code's message wants them
 */
public record Warning(String code, java.util.List<String> detail) {
  public Warning {
    detail = java.util.List.copyOf(detail);
  }
}
