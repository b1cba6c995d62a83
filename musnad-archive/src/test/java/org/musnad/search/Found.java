package org.musnad.search;

import java.time.Instant;
import java.util.List;
import org.musnad.Articles;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Status;
import org.musnad.store.Signature;

/** Small articles about invented people, and what was found among them by its id. */
final class Found {
  static final Signature DESK = new Signature("desk", Instant.parse("2020-05-07T10:00:00Z"));

  private Found() {}

  static ArticleRecord appointment() {
    return Articles.article("a1",
            "عين الرئيس [person:e1 أحمد النوري] [date:2020-02-20 أمس] [person:e2 سعاد الراوي] وزيرة للثقافة."
                + " وقالت [person:e2 الراوي]: سنعمل للعراق.")
        .outlet("صحيفة الصباح", "2020-02-21")
        .title("وزيرة جديدة")
        .says("position.start", "عين الرئيس أحمد النوري أمس سعاد الراوي وزيرة للثقافة", "person", "@e2", "title", "وزيرة للثقافة")
        .says(Status.PLANNED, "pledge", "سنعمل للعراق", "@e2", "who", "@e2", "content", "سنعمل للعراق")
        .record();
  }

  static ArticleRecord visit() {
    return Articles.article("a2", "زار [person:e1 احمد النوري] و[person:e2 عبدالله الظاهري] [place:e3 الموصل] في اميركا الشمالية.")
        .outlet("وكالة النهار", "2020-03-01")
        .title("زيارة الموصل")
        .says("visit", "زار احمد النوري", "person", "@e1", "destination", "@e3")
        .record();
  }

  static ArticleRecord report() {
    return Articles.article("a3", "نفى [person:e1 قيس الظاهري] ما نشر عن وزارات الدولة العراقية. ولم يزر العراق بعد.")
        .outlet("صحيفة الصباح", "2021-01-05")
        .says(Status.DENIED, "statement", "نفى قيس الظاهري ما نشر", null, "speaker", "@e1", "content", "ما نشر")
        .record();
  }

  /** Letters that take more or less room than they seem to. */
  static ArticleRecord odd() {
    return Articles.article("odd", "😀 قالَتِ الوزيـــرةُ: ﺳﻨﻌﻤﻞ.").record();
  }

  static List<String> ids(Answer answer) {
    return answer.hits().stream().map(Found::id).toList();
  }

  static String id(Hit hit) {
    if (hit instanceof Hit.OfArticle found) {
      return found.article().article().id();
    } else if (hit instanceof Hit.OfSentence found) {
      return found.article().article().id();
    } else if (hit instanceof Hit.OfStatement found) {
      return found.article().article().id() + "/" + found.id();
    }
    return ((Hit.OfName) hit).name();
  }
}
