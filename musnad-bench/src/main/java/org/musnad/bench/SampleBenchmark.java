package org.musnad.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.musnad.Musnad;
import org.musnad.name.Entities;
import org.musnad.name.Names;
import org.musnad.record.ArticleRecord;
import org.musnad.record.TimeMention;
import org.musnad.text.Article;
import org.musnad.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading all sample articles, whole and stage by stage; each stage gets what the stages before it made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class SampleBenchmark {
  /** Where the articles lie, from the directory the benchmarks run in. */
  @Param("samples")
  public String directory = "";

  private Musnad musnad = Musnad.create();
  private Stages stages = Stages.of(musnad);
  private List<Prepared> samples = List.of();

  private record Prepared(
      Article article, Text text, List<TimeMention> times, Names names, Entities entities, ArticleRecord record) {}

  @Setup
  public void prepare() {
    List<Prepared> prepared = new ArrayList<>();
    for (Article article : Corpus.load(Path.of(directory), Integer.MAX_VALUE)) {
      Text text = stages.text(article);
      Names names = stages.names(text);
      prepared.add(new Prepared(
          article, text, stages.times(text, article), names, stages.entities(names), musnad.read(article)));
    }
    samples = List.copyOf(prepared);
  }

  @Benchmark
  public void whole(Blackhole hole) {
    samples.forEach(sample -> hole.consume(musnad.read(sample.article)));
  }

  @Benchmark
  public void text(Blackhole hole) {
    samples.forEach(sample -> hole.consume(stages.text(sample.article)));
  }

  @Benchmark
  public void times(Blackhole hole) {
    samples.forEach(sample -> hole.consume(stages.times(sample.text, sample.article)));
  }

  @Benchmark
  public void names(Blackhole hole) {
    samples.forEach(sample -> hole.consume(stages.names(sample.text)));
  }

  @Benchmark
  public void entities(Blackhole hole) {
    samples.forEach(sample -> hole.consume(stages.entities(sample.names)));
  }

  @Benchmark
  public void statements(Blackhole hole) {
    samples.forEach(sample -> hole.consume(stages.statements(sample.names, sample.entities, sample.times)));
  }

  @Benchmark
  public void json(Blackhole hole) {
    samples.forEach(sample -> hole.consume(StageClock.json(sample.record)));
  }

  /** What every start of the command pays before it reads. */
  @Benchmark
  public Musnad create() {
    return Musnad.create();
  }
}
