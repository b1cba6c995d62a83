package org.musnad.bench.times;

import java.util.List;
import org.musnad.bench.ProcessorTime;
import org.musnad.record.TimeMention;
import org.musnad.text.Text;
import org.musnad.time.TimeReader;

/** Musnad's own reader; cutting the text into words counts as part of it. */
final class MusnadTimes implements TimesPeer {
  private static final long WARM_UP = 15_000_000_000L;
  private static final long MEASURED = 5_000_000_000L;

  private final TimeReader reader = TimeReader.create();

  @Override
  public String name() {
    return "Musnad";
  }

  @Override
  public TimesOfText read(List<TimedText> texts) {
    for (long start = ProcessorTime.nanos(); ProcessorTime.nanos() - start < WARM_UP; ) {
      once(texts);
    }
    int passes = 0;
    long start = ProcessorTime.nanos();
    while (ProcessorTime.nanos() - start < MEASURED) {
      once(texts);
      passes++;
    }
    long took = (ProcessorTime.nanos() - start) / passes;
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
