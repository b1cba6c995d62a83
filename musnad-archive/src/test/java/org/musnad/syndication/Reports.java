package org.musnad.syndication;

import java.time.LocalDate;
import java.util.List;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Article;

/** News about people and places that do not exist. */
final class Reports {
  static final String OPENING =
      "افتتحت وزيرة الموارد المائية سلوى الدرويش صباح الأحد سد وادي الغزال شمال مدينة رمادة بحضور محافظ الإقليم وعدد من أعضاء مجلسه.";

  static final String FIGURES =
      "ويبلغ ارتفاع السد سبعة وأربعين مترا وتتسع بحيرته لمئة وعشرين مليون متر مكعب من المياه، وكلف بناؤه مئتي مليون دينار على مدى ست سنوات.";

  static final String QUOTE =
      "وقالت الدرويش في كلمة ألقتها خلال الحفل إن المشروع سيروي ثلاثين ألف دونم من الأراضي الزراعية ويمد قرى الضفة الشرقية بمياه الشرب قبل حلول الصيف.";

  static final String CRITICS =
      "من جهتهم طالب مزارعون من قرية تل السنديان بتعويضات عن أراضيهم التي غمرتها البحيرة، وأكدوا أن اللجنة المكلفة لم تزرهم منذ عامين.";

  /** A report of some ninety words. */
  static final String DAM = String.join("\n", OPENING, FIGURES, QUOTE, CRITICS);

  /** The same event in the words of somebody else. */
  static final String DAM_OF_ANOTHER =
      "بعد ست سنوات من العمل دشنت الوزيرة سلوى الدرويش أمس سد وادي الغزال الذي كلف مئتي مليون دينار، وسط احتجاج عشرات الفلاحين.\n"
          + "ورفع المحتجون لافتات كتب عليها أين حقوقنا، وقال أحدهم ويدعى نعمان الخطيب إنه خسر بستانه كله ولم يقبض درهما واحدا حتى الآن.\n"
          + "وردت الوزيرة بأن الحكومة خصصت في موازنة العام المقبل مبلغا لمن تضررت أملاكهم وأن الصرف سيبدأ بعد انتهاء المسح العقاري.";

  static final String PARAGRAPH =
      "يذكر أن إقليم رمادة شهد خلال العقد الأخير ثلاث موجات جفاف متتالية دفعت آلاف الأسر إلى الهجرة نحو الساحل، وفق إحصاء نشره مركز دراسات محلي العام الماضي"
          + " وحذر فيه من نضوب الآبار القديمة التي تعتمد عليها المراعي في السهوب الجنوبية طوال موسم الرعي.";

  private Reports() {}

  static Article article(String id, String outlet, String day, String text) {
    return new Article(id, "عنوان " + id, outlet, "", LocalDate.parse(day), text);
  }

  static ArticleRecord record(Article article) {
    return new ArticleRecord(article, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
