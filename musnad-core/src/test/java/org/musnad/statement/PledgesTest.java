package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PledgesTest {
  @Test
  void eachLineOfAListIsAPledge() {
    assertThat(Speech.promised("تعهد رئيس الوزراء سالم النوري بما يلي:\n- بناء ألف مدرسة.\n- خفض الضرائب على الفقراء.\n- إصلاح القضاء.\nوغادر بعد ذلك."))
        .containsExactly("سالم النوري: بناء ألف مدرسة", "سالم النوري: خفض الضرائب على الفقراء", "سالم النوري: إصلاح القضاء");
  }

  @Test
  void theLinesMayBeNumbered() {
    assertThat(Speech.promised("ووعد رئيس الوزراء سالم النوري بتنفيذ الخطوات التالية:\n1- بناء ألف مدرسة.\n2- خفض الضرائب على الفقراء."))
        .containsExactly("سالم النوري: بناء ألف مدرسة", "سالم النوري: خفض الضرائب على الفقراء");
  }

  @Test
  void itemsMayBePartedBySemicolonsOrOrdinals() {
    assertThat(Speech.promised("تعهد رئيس الوزراء سالم النوري بما يلي: بناء ألف مدرسة؛ خفض الضرائب؛ وإصلاح القضاء."))
        .containsExactly("سالم النوري: بناء ألف مدرسة", "سالم النوري: خفض الضرائب", "سالم النوري: إصلاح القضاء");
    assertThat(Speech.promised("والتزمت الحكومة بالآتي: أولا: بناء ألف مدرسة، ثانيا: خفض الضرائب."))
        .containsExactly("الحكومة: بناء ألف مدرسة", "الحكومة: خفض الضرائب");
  }

  @Test
  void aListBehindAnotherVerbPromisesNothing() {
    assertThat(Speech.promised("ذكر الوزير سالم النوري ما يلي:\n- بناء ألف مدرسة.\n- خفض الضرائب.")).isEmpty();
  }

  @Test
  void eachVerbInTheFutureIsAThingPromised() {
    assertThat(Speech.promised("قال رئيس الوزراء سالم النوري: «سنعمل على بناء ألف مدرسة وسنخفض الضرائب»."))
        .containsExactly("سالم النوري: سنعمل على بناء ألف مدرسة | سنخفض الضرائب");
  }

  @Test
  void aRefusalToActIsAPledge() {
    assertThat(Speech.promised("وقال الرئيس سالم النوري إنه لن يسمح بتقسيم البلاد.")).containsExactly("سالم النوري: لن يسمح بتقسيم البلاد");
    assertThat(Speech.promised("وأكد الرئيس سالم النوري: لن نسمح بتقسيم البلاد.")).containsExactly("سالم النوري: لن نسمح بتقسيم البلاد");
  }

  @Test
  void whatWillNotBeIsAForecast() {
    assertThat(Speech.promised("وأكد الرئيس سالم النوري أنه لن يكون للمتمردين مكان في المدينة.")).isEmpty();
  }
}
