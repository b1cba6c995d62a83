package org.musnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** WCAG 2.2 AA for all pairs of colours the style sheet sets text in, in light, dark and print. */
class ContrastTest {
  private static final Pattern BLOCK = Pattern.compile(":root \\{([^}]*)\\}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6});");
  private static final double AA = 4.5;

  @Test
  void everyTextCanBeReadOnItsGround() {
    List<Map<String, String>> themes = themes();

    assertThat(themes).hasSize(3);
    for (Map<String, String> theme : themes) {
      for (String text : List.of("ink", "soft", "accent", "office", "life", "warn")) {
        assertReadable(theme, text, "paper");
        assertReadable(theme, text, "card");
      }
      for (String hue : List.of("office", "life", "speech", "pledge", "act", "force", "stance", "description")) {
        assertReadable(theme, "ink", hue + "-tint");
        assertReadable(theme, hue, "paper");
        assertReadable(theme, hue, hue + "-tint");
        assertReadable(theme, "paper", hue);
      }
      assertReadable(theme, "warn", "warn-tint");
      assertReadable(theme, "soft", "warn-tint");
      assertReadable(theme, "accent", "warn-tint");
      assertReadable(theme, "accent", "accent-soft");
      assertReadable(theme, "card", "warn");
      for (String hue : List.of("office", "life", "speech", "pledge", "act", "force", "stance")) {
        assertReadable(theme, "soft", hue + "-tint");
        assertReadable(theme, "accent", hue + "-tint");
      }
    }
  }

  private static void assertReadable(Map<String, String> theme, String text, String ground) {
    assertThat(contrast(theme.getOrDefault(text, ""), theme.getOrDefault(ground, "")))
        .as("%s on %s in %s", text, ground, theme.get("paper"))
        .isGreaterThanOrEqualTo(AA);
  }

  /** The colours of each theme; what a theme does not set it has from the first. */
  private static List<Map<String, String>> themes() {
    List<Map<String, String>> themes = new ArrayList<>();
    Map<String, String> first = new HashMap<>();
    Matcher block = BLOCK.matcher(Template.style());
    while (block.find()) {
      Map<String, String> theme = new HashMap<>(first);
      Matcher colour = COLOUR.matcher(block.group(1));
      while (colour.find()) {
        theme.put(colour.group(1), colour.group(2));
      }
      first = first.isEmpty() ? theme : first;
      themes.add(theme);
    }
    return themes;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    String hex = colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour;
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
