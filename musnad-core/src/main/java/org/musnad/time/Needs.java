package org.musnad.time;

import java.util.ArrayList;
import java.util.List;

/**
 * What a pattern cannot do without: for each element that must be there, the bits of the kinds that it can begin with. Where
 * the rest of a sentence lacks one, the pattern need not be tried.
 */
final class Needs {
  private Needs() {}

  /** The needs of a pattern behind its first element, each as bits of which one must stand ahead. */
  static long[] of(List<Element> pattern, KindBits bits) {
    List<Long> needs = new ArrayList<>();
    addAll(pattern.subList(firstMandatory(pattern), pattern.size()), bits, needs);
    return needs.stream().distinct().mapToLong(Long::longValue).toArray();
  }

  /** Optional elements before anything else need nothing, and what a lone first element needs is known. */
  private static int firstMandatory(List<Element> pattern) {
    boolean plainStart = !pattern.isEmpty() && !(pattern.get(0) instanceof Element.Optional || pattern.get(0) instanceof Element.Choice);
    return plainStart ? 1 : 0;
  }

  private static void addAll(List<Element> sequence, KindBits bits, List<Long> needs) {
    for (Element element : sequence) {
      if (element instanceof Element.Touching touching) {
        addAll(List.of(touching.element()), bits, needs);
      } else if (element instanceof Element.Choice choice) {
        addChoice(choice, bits, needs);
      } else if (!(element instanceof Element.Optional || element instanceof Element.End)) {
        needs.add(Firsts.bits(List.of(element), bits));
      }
    }
  }

  /** One way through needs all that it holds; of several, one of their first needs. */
  private static void addChoice(Element.Choice choice, KindBits bits, List<Long> needs) {
    if (choice.alternatives().size() == 1) {
      addAll(choice.alternatives().get(0).elements(), bits, needs);
      return;
    }
    long any = 0;
    for (Element.Alternative alternative : choice.alternatives()) {
      List<Long> inside = new ArrayList<>();
      addAll(alternative.elements(), bits, inside);
      if (inside.isEmpty()) {
        return;
      }
      any |= inside.get(0);
    }
    needs.add(any);
  }
}
