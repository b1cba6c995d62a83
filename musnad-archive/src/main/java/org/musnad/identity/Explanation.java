package org.musnad.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.musnad.language.Language;
import org.musnad.language.Messages;
import org.musnad.language.SafeText;

/** Why two are linked or not, in one sentence of the reader's language. Stateless. */
public final class Explanation {
  private static final int MOST_REASONS = 4;

  private Explanation() {}

  /** The codes of all reasons that speak for a link, for keeping. */
  static String codes(Comparison comparison) {
    return comparison.reasons().stream().filter(reason -> reason.points() > 0).map(Reason::code).collect(Collectors.joining(" "));
  }

  /** «رُبط لأن …»: why a mention was put where it is, from the codes that were kept; empty for the first of its figure. */
  public static String link(String codes, Language language) {
    if (codes.isEmpty()) {
      return "";
    }
    Messages messages = language.messages();
    List<String> said = new ArrayList<>();
    for (String code : codes.split(" ", -1)) {
      said.add(messages.text("identity." + code, ""));
    }
    return messages.text("identity.linked", joined(said, messages));
  }

  /** Why two are not linked, or are left to a person, or are linked. */
  public static String of(Comparison comparison, Language language) {
    Messages messages = language.messages();
    if (comparison.refusal().isPresent()) {
      return messages.text("identity.refused", said(comparison.refusal().get(), messages));
    }
    String pro = joined(said(comparison, true, messages), messages);
    List<String> contra = said(comparison, false, messages);
    if (contra.isEmpty()) {
      return messages.text(comparison.links(Weights.LINK) ? "identity.linked" : "identity.unsure", pro);
    }
    return comparison.links(Weights.LINK)
        ? messages.text("identity.linked", pro)
        : messages.text("identity.against", pro, joined(contra, messages));
  }

  /** Why two that fit were left to a person: too little ties them, or another fits as well. */
  public static String open(Comparison comparison, Language language) {
    Messages messages = language.messages();
    return comparison.links(Weights.LINK)
        ? messages.text("identity.against", joined(said(comparison, true, messages), messages), messages.text("identity.ambiguous", ""))
        : of(comparison, language);
  }

  private static List<String> said(Comparison comparison, boolean pro, Messages messages) {
    return comparison.reasons().stream().filter(reason -> reason.points() > 0 == pro && reason.points() != 0)
        .map(reason -> said(reason, messages)).toList();
  }

  private static String said(Reason reason, Messages messages) {
    boolean hidden = reason.code().startsWith("companion.") || reason.about().isEmpty();
    String about = hidden ? "" : reason.about().stream().limit(2).map(each -> word(reason, each, messages)).collect(Collectors.joining(" / "));
    return messages.text("identity." + reason.code(), about.isEmpty() ? "" : " (" + about + ")");
  }

  private static String word(Reason reason, String about, Messages messages) {
    boolean country = reason.code().contains("country") || reason.code().equals("not.around");
    return country
        ? Countries.name(about, messages.language())
        : messages.text("identity.quoted", SafeText.line(about));
  }

  private static String joined(List<String> said, Messages messages) {
    return said.stream().limit(MOST_REASONS).collect(Collectors.joining(messages.text("identity.and")));
  }
}
