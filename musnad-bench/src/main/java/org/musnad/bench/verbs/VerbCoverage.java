package org.musnad.bench.verbs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.musnad.text.Folding;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;
import org.musnad.verb.VerbTable;

/**
 * How many verbs of CAMeL Morph MSA, and how many of their forms, Musnad recognises. The lexicon is only asked; nothing of it is kept.
 *
 * <pre>{@code
 * java -cp … org.musnad.bench.verbs.VerbCoverage camel-morph-msa --errors 50
 * }</pre>
 */
public final class VerbCoverage {
  private final List<VerbTable> tables = List.of(VerbTable.load(), VerbTable.rare());
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<String, KnownVerb> verbs = new LinkedHashMap<>();

  private VerbCoverage() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1) {
      System.err.println("usage: VerbCoverage CAMEL_DIR [--errors N]");
      System.exit(2);
    }
    VerbCoverage coverage = new VerbCoverage();
    coverage.read(Path.of(arguments[0], "MSA-Verb-LEX-PV.csv.gz"), true);
    coverage.read(Path.of(arguments[0], "MSA-Verb-LEX-IV.csv.gz"), false);
    coverage.report(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0);
  }

  private void read(Path file, boolean past) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> header = List.of(lines.readLine().split(",", -1));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] row = line.split(",", -1);
        String lemma = row[header.indexOf("LEMMA")].replaceAll("-[aiu]+$|_.*$", "");
        String root = row[header.indexOf("ROOT")];
        verbs.computeIfAbsent(row[header.indexOf("LEMMA")], key -> KnownVerb.of(fold(lemma), root(root)))
            .add(row[header.indexOf("FORM")], row[header.indexOf("COND-S")], row[header.indexOf("COND-T")], past);
      }
    }
  }

  private static String root(String root) {
    return fold(root.replace(".", "")).replace('ي', 'و');
  }

  private static String fold(String latin) {
    return Folding.fold(Buckwalter.decode(latin));
  }

  private void report(int errors) {
    int listed = 0;
    int forms = 0;
    int recognised = 0;
    int asLemma = 0;
    int formsOfListed = 0;
    List<String> missed = new ArrayList<>();
    for (KnownVerb verb : verbs.values()) {
      boolean own = tables.stream().flatMap(table -> table.verbs().stream()).anyMatch(candidate -> isSame(verb, candidate.lemma(), candidate.root()));
      listed += own ? 1 : 0;
      for (Map.Entry<String, Boolean> form : verb.forms().entrySet()) {
        boolean right = reads(verb, form.getKey(), form.getValue(), true);
        forms++;
        formsOfListed += own ? 1 : 0;
        asLemma += right ? 1 : 0;
        recognised += reads(verb, form.getKey(), form.getValue(), false) ? 1 : 0;
        if (own && !right) {
          missed.add(verb.lemma() + ": " + form.getKey());
        }
      }
    }
    row("lemmas", "%d, of them in Musnad's tables of %d and %d verbs: %d (%.1f %%)", verbs.size(), tables.get(0).verbs().size(),
        tables.get(1).verbs().size(), listed,
        100.0 * listed / verbs.size());
    row("forms", "%d", forms);
    row("  read as a finite verb", "%d (%.1f %%)", recognised, 100.0 * recognised / forms);
    row("  read as that verb", "%d (%.1f %%)", asLemma, 100.0 * asLemma / forms);
    row("forms of verbs in the tables", "%d, of them read as that verb: %d (%.2f %%)", formsOfListed, asLemma, 100.0 * asLemma / formsOfListed);
    missed.stream().limit(errors).forEach(line -> out.println("  " + line));
  }

  private boolean reads(KnownVerb verb, String form, boolean past, boolean same) {
    for (VerbForm reading : tables.stream().flatMap(table -> table.lookup(form).stream()).toList()) {
      if (reading.inflection() instanceof Finite finite
          && (finite.tense() == Inflection.Tense.PAST) == past
          && (!same || isSame(verb, reading.lemma(), reading.verb().root()))) {
        return true;
      }
    }
    return false;
  }

  /** Equal lemmas of equal roots; which weak letter a root has is a matter of opinion. */
  private static boolean isSame(KnownVerb verb, String lemma, String root) {
    return verb.lemma().equals(Folding.fold(lemma)) && verb.root().equals(Folding.fold(root).replace('ي', 'و'));
  }

  private void row(String label, String format, Object... values) {
    out.println(String.format(Locale.ROOT, "%-28s " + format, prepend(label, values)));
  }

  private static Object[] prepend(String label, Object... values) {
    List<Object> all = new ArrayList<>(List.of(label));
    all.addAll(List.of(values));
    return all.toArray();
  }
}
