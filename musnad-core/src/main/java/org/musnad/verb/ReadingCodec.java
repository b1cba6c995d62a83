package org.musnad.verb;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes and reads lists of inflections as bytes: a count, then for each its kind and its features by their
 * ordinals.
 */
final class ReadingCodec {
  private static final Inflection.Kind[] KINDS = Inflection.Kind.values();
  private static final Inflection.Tense[] TENSES = Inflection.Tense.values();
  private static final Inflection.Voice[] VOICES = Inflection.Voice.values();
  private static final Inflection.Mood[] MOODS = Inflection.Mood.values();
  private static final Inflection.Person[] PERSONS = Inflection.Person.values();
  private static final Inflection.Gender[] GENDERS = Inflection.Gender.values();
  private static final Inflection.Number[] NUMBERS = Inflection.Number.values();
  private static final Nominal.State[] STATES = Nominal.State.values();
  private static final Inflection.Attachment[] ATTACHMENTS = Inflection.Attachment.values();

  private ReadingCodec() {}

  static void write(List<Inflection> readings, DataOutputStream out) throws IOException {
    out.writeByte(readings.size());
    for (Inflection reading : readings) {
      out.writeByte(reading.kind().ordinal());
      out.writeByte(reading.gender().ordinal());
      out.writeByte(reading.number().ordinal());
      out.writeByte(reading.attachment().ordinal());
      if (reading instanceof Finite finite) {
        out.writeByte(finite.tense().ordinal());
        out.writeByte(finite.voice().ordinal());
        out.writeByte(finite.mood().ordinal());
        out.writeByte(finite.person().ordinal());
      } else if (reading instanceof Nominal nominal) {
        out.writeByte(nominal.state().ordinal());
      }
    }
  }

  static List<Inflection> read(ByteBuffer in) {
    int count = Byte.toUnsignedInt(in.get());
    List<Inflection> readings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Inflection.Kind kind = KINDS[in.get()];
      Inflection.Gender gender = GENDERS[in.get()];
      Inflection.Number number = NUMBERS[in.get()];
      Inflection.Attachment attachment = ATTACHMENTS[in.get()];
      readings.add(kind == Inflection.Kind.FINITE
          ? new Finite(TENSES[in.get()], VOICES[in.get()], MOODS[in.get()], PERSONS[in.get()],
              gender, number, attachment)
          : new Nominal(kind, gender, number, STATES[in.get()], attachment));
    }
    return List.copyOf(readings);
  }
}
