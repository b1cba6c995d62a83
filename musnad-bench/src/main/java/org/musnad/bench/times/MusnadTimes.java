package org.musnad.bench.times;

import java.util.List;
import org.musnad.record.TimeMention;
import org.musnad.text.Text;
import org.musnad.time.TimeReader;

/** Musnad's own reader; cutting the text into words counts as part of it. */
final class MusnadTimes implements TimesPeer {
  private static final int PASSES = 30;

  private final TimeReader reader = TimeReader.create();

  @Override
  public String name() {
    return "Musnad";
  }

  @Override
  public TimesOfText read(List<TimedText> texts) {
    for (int i = 0; i < PASSES; i++) {
      once(texts);
    }
    long start = System.nanoTime();
    for (int i = 0; i < PASSES; i++) {
      once(texts);
    }
    long took = (System.nanoTime() - start) / PASSES;
    return new TimesOfText(once(texts), took);
  }

  private List<List<TimesOfText.Given>> once(List<TimedText> texts) {
    return texts.stream()
        .map(text -> reader.read(Text.of(text.text()), text.published()).stream().map(MusnadTimes::given).toList())
        .toList();
  }

  private static TimesOfText.Given given(TimeMention time) {
    String value = time.value();
    return new TimesOfText.Given(time.span().start(), time.span().end(), value == null ? "" : value);
  }
}
