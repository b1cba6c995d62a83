package org.musnad.name.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordTableTest {
  @Test
  void factsComeBackAsTheyWereWritten() throws IOException {
    WordTable table = new WordTable(10);
    table.put("بغداد", 0, 17);
    table.put("بغداد", 5, 1000);
    table.put("كتاب", 1, 3);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    WordTable read = WordTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.fact(read.find("بغداد"), 0)).isEqualTo(17);
    assertThat(read.fact(read.find("بغداد"), 5)).isEqualTo(1000);
    assertThat(read.fact(read.find("كتاب"), 1)).isEqualTo(3);
    assertThat(read.find("قلم")).isEqualTo(-1);
  }
}
