package org.musnad.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.Identification;
import org.musnad.identity.FoldedWords;
import org.musnad.intake.Dates;
import org.musnad.pledge.Board;
import org.musnad.pledge.Pledge;
import org.musnad.pledge.State;
import org.musnad.pledge.Topics;
import org.musnad.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code musnad pledge list}: the pledges of an archive, or some of them. */
@Command(name = "list", sortOptions = false)
final class PledgeListCommand implements Callable<Integer> {
  private static final String NOT_RATED = "not-rated";

  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Option(names = "--person", paramLabel = "NAME", descriptionKey = "option.pledge-person")
  private @Nullable String person;

  @Option(names = "--state", paramLabel = "STATE", descriptionKey = "option.pledge-state")
  private @Nullable String state;

  @Option(names = "--topic", paramLabel = "TOPIC", descriptionKey = "option.pledge-topic")
  private @Nullable String topic;

  @Option(names = "--overdue", descriptionKey = "option.pledge-overdue")
  private boolean overdue;

  @Option(names = "--on", paramLabel = "D", descriptionKey = "option.pledge-on")
  private @Nullable String on;

  PledgeListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LocalDate today = today();
    if (state != null && !state.equals(NOT_RATED) && State.of(state).isEmpty()) {
      throw new WrongUse("wrong.pledge-state", state, states() + ", " + NOT_RATED);
    }
    if (topic != null && !Topics.codes().contains(topic)) {
      throw new WrongUse("wrong.pledge-topic", topic, String.join(", ", Topics.codes()));
    }
    try (Archive archive = place.open(terminal)) {
      Identification.catchUp(archive);
      List<Pledge> pledges = Board.of(archive).pledges().stream().filter(pledge -> isWanted(pledge, today)).toList();
      PledgeLines lines = new PledgeLines(terminal);
      pledges.forEach(pledge -> terminal.out().line(lines.line(pledge, today)));
      terminal.out().flush();
      terminal.say("pledge.count", pledges.size());
      return pledges.isEmpty() ? Exit.FAILED : Exit.DONE;
    }
  }

  static String states() {
    List<String> words = new ArrayList<>();
    for (State each : State.values()) {
      words.add(each.word());
    }
    return String.join(", ", words);
  }

  private LocalDate today() {
    if (on == null) {
      return LocalDate.now(ZoneId.systemDefault());
    }
    LocalDate day = Dates.parse(on);
    if (day == null) {
      throw new WrongUse("wrong.published", on);
    }
    return day;
  }

  private boolean isWanted(Pledge pledge, LocalDate today) {
    return (person == null || isBy(pledge, person))
        && (topic == null || pledge.topic().equals(topic))
        && (state == null || state.equals(pledge.rating().map(rating -> rating.state().word()).orElse(NOT_RATED)))
        && (!overdue || pledge.isOverdue(today));
  }

  /** Whether all words of the name stand in that of who promised, with or without ال. */
  private static boolean isBy(Pledge pledge, String name) {
    Set<String> who = new HashSet<>();
    FoldedWords.of(pledge.who()).forEach(word -> who.add(FoldedWords.withoutArticle(word)));
    return FoldedWords.of(name).stream().map(FoldedWords::withoutArticle).allMatch(who::contains);
  }
}
