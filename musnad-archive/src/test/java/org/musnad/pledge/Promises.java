package org.musnad.pledge;

import java.time.Instant;
import org.musnad.Articles;
import org.musnad.record.Status;
import org.musnad.store.Archive;
import org.musnad.store.Signature;

/** Articles of pledges by people who do not exist. */
final class Promises {
  static final Signature DESK = new Signature("مكتب التدقيق", Instant.parse("2022-01-10T09:00:00Z"));

  private Promises() {}

  static long add(Archive archive, Articles article) {
    return archive.add(article.record(), "test", DESK).article();
  }

  /** A minister promises schools until the end of 2021. */
  static Articles schools() {
    return Articles.article("p1",
            "تعهد وزير التربية [person:e1 سالم النوري] ببناء مئة مدرسة في محافظة رمادة قبل نهاية [date:2021 عام 2021]. وغادر بعد ذلك.")
        .outlet("النهار", "2020-05-07")
        .says(Status.ASSERTED, "pledge", "تعهد وزير التربية سالم النوري ببناء مئة مدرسة في محافظة رمادة قبل نهاية عام 2021", null,
            "who", "@e1", "content", "بناء مئة مدرسة في محافظة رمادة", "deadline", "=2021");
  }

  /** Another outlet tells the same promise weeks later. */
  static Articles schoolsAgain() {
    return Articles.article("p2", "وكان الوزير [person:e1 سالم النوري] قد وعد ببناء مئة مدرسة في رمادة.")
        .outlet("الأفق", "2020-06-20")
        .says("pledge", "وعد ببناء مئة مدرسة في رمادة", "who", "@e1", "content", "بناء مئة مدرسة في رمادة");
  }

  static Articles railway() {
    return Articles.article("p3", "وعد [person:e1 سالم النوري] بمد سكة حديد إلى الساحل خلال [date:P2Y عامين].")
        .outlet("النهار", "2020-05-09")
        .says("pledge", "وعد سالم النوري بمد سكة حديد إلى الساحل", "who", "@e1", "content", "مد سكة حديد إلى الساحل", "deadline", "=P2Y");
  }

  /** The same words by somebody else. */
  static Articles schoolsOfAnother() {
    return Articles.article("p4", "وعد المرشح [person:e1 قيس الظاهري] ببناء مئة مدرسة في محافظة رمادة.")
        .outlet("الميزان", "2020-05-08")
        .says("pledge", "وعد المرشح قيس الظاهري ببناء مئة مدرسة", "who", "@e1", "content", "بناء مئة مدرسة في محافظة رمادة");
  }

  static Articles opening() {
    return Articles.article("n1",
            "افتتح [person:e1 سالم النوري] أمس عشرين مدرسة جديدة في محافظة رمادة وحضر الحفل أهالي الطلاب. ثم عاد إلى العاصمة.")
        .outlet("الأفق", "2021-09-01")
        .says("visit", "افتتح سالم النوري أمس عشرين مدرسة جديدة في محافظة رمادة", "person", "@e1", "destination", "محافظة رمادة");
  }

  static Articles shortage() {
    return Articles.article("n2", "وقالت المعلمة [person:e1 هدى الجابر] إن مدارس محافظة رمادة لم تكتمل بعد.")
        .outlet("الميزان", "2021-12-01")
        .says("statement", "قالت المعلمة هدى الجابر إن مدارس محافظة رمادة لم تكتمل بعد", "speaker", "@e1", "kind", "=say", "content",
            "مدارس محافظة رمادة لم تكتمل بعد");
  }

  static Articles football() {
    return Articles.article("n3", "فاز فريق [organization:e1 نادي رمادة] على ضيفه في محافظة السهل وصعد إلى المركز الثالث.")
        .outlet("الأفق", "2021-10-01")
        .says("election", "فاز فريق نادي رمادة على ضيفه في محافظة السهل", "winner", "@e1");
  }

  static Articles before() {
    return Articles.article("n0", "زار [person:e1 سالم النوري] مدرسة قيد البناء في محافظة رمادة.")
        .outlet("الأفق", "2020-01-01")
        .says("visit", "زار سالم النوري مدرسة قيد البناء في محافظة رمادة", "person", "@e1", "destination", "محافظة رمادة");
  }
}
