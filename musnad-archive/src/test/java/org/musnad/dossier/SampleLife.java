package org.musnad.dossier;

import static org.musnad.Articles.article;

import java.util.List;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Status;

/** Articles about an invented minister: three outlets that agree, differ, correct each other and are full of traps. */
public final class SampleLife {
  private SampleLife() {}

  public static List<ArticleRecord> records() {
    return List.of(appointment(), profile(), denial(), meeting(), resignation(), slip(), hostile());
  }

  private static ArticleRecord appointment() {
    return article("s1", """
        عينت الحكومة [date:2014-05-02 أمس] [person:e1 ليلى الحمداني] وزيرة للثقافة بقرار من [person:e2 نبيل الشامي].
        وتعهدت [person:e1 الحمداني] بافتتاح المكتبة الوطنية قبل نهاية العام. وقالت: «لن نغلق مسرحا واحدا».""")
        .outlet("النهار", "2014-05-03").title("وزيرة جديدة للثقافة").url("https://news.example/1")
        .says("position.start", "عينت الحكومة أمس ليلى الحمداني وزيرة للثقافة", "person", "@e1", "title", "وزيرة للثقافة",
            "by", "@e2", "date", "=2014-05-02", "manner", "=appointed")
        .says("pledge", "وتعهدت الحمداني بافتتاح المكتبة الوطنية", "who", "@e1", "content", "افتتاح المكتبة الوطنية",
            "deadline", "=2014-12-31")
        .says("statement", "وقالت: «لن نغلق مسرحا واحدا»", "speaker", "@e1", "kind", "=say", "content", "لن نغلق مسرحا واحدا",
            "direct", "=true")
        .record();
  }

  private static ArticleRecord profile() {
    return article("s2", """
        ولدت [person:e1 ليلى عبد الكريم الحمداني] عام [date:1970 1970] في [place:p الموصل]، ويسميها قراؤها «سيدة الكتب».
        درست الأدب في [organization:u جامعة بغداد]، ثم عادت من المنفى عام [date:2003 2003]. و[person:e1 ليلى الحمداني] وزيرة الثقافة منذ مايو.""")
        .outlet("الأفق", "2014-06-01").title("من هي ليلى الحمداني؟").describe("e1", "سيدة الكتب")
        .says("birth", "ولدت ليلى عبد الكريم الحمداني عام 1970", "person", "@e1", "date", "=1970", "place", "@p")
        .says("education", "درست الأدب في جامعة بغداد", "person", "@e1", "field", "الأدب", "institution", "@u")
        .says("movement", "عادت من المنفى عام 2003", "person", "@e1", "kind", "=return", "origin", "المنفى", "date", "=2003")
        .says("position.hold", "وليلى الحمداني وزيرة الثقافة منذ مايو", "person", "@e1", "title", "وزيرة الثقافة", "from", "=2014-05")
        .record();
  }

  private static ArticleRecord denial() {
    return article("s3", """
        نفى مكتب [person:e1 ليلى الحمداني] أنها زارت [place:d دمشق] في مارس. وقال [person:s سامر الراوي] إنها زارتها مع [person:n نبيل الشامي].""")
        .outlet("المرصد", "2015-04-01").title("جدل حول زيارة")
        .says(Status.DENIED, "visit", "أنها زارت دمشق في مارس", null, "person", "@e1", "destination", "@d", "date", "=2015-03")
        .says(Status.ASSERTED, "visit", "إنها زارتها", "@s", "person", "@e1", "destination", "@d")
        .says(Status.ALLEGED, "stance", "مكتب ليلى الحمداني", null, "holder", "@e1", "kind", "=accuse", "target", "@s")
        .record();
  }

  private static ArticleRecord meeting() {
    return article("s4", """
        التقت [person:e1 ليلى الحمداني] [person:e2 نبيل الشامي] في [place:b بغداد] [date:2015-09-10 الخميس]، وولدت الوزيرة في 3 مارس 1970.""")
        .outlet("المرصد", "2015-09-11").title("لقاء في بغداد")
        .says("meeting", "التقت ليلى الحمداني نبيل الشامي", "participant", "@e1", "participant", "@e2", "place", "@b", "date", "=2015-09-10")
        .says("birth", "وولدت الوزيرة في 3 مارس 1970", "person", "@e1", "date", "=1970-03-03")
        .record();
  }

  private static ArticleRecord resignation() {
    return article("s5", """
        استقالت وزيرة الثقافة [person:e1 ليلى الحمداني] في [date:2016-06-07 السابع من يونيو] بعد خلاف مع [person:e2 نبيل الشامي] الذي انتقدها.""")
        .outlet("النهار", "2016-06-08").title("استقالة وزيرة الثقافة")
        .says("position.end", "استقالت وزيرة الثقافة ليلى الحمداني", "person", "@e1", "title", "وزيرة الثقافة", "date", "=2016-06-07",
            "manner", "=resigned")
        .says("stance", "نبيل الشامي الذي انتقدها", "holder", "@e2", "kind", "=condemn", "target", "@e1")
        .record();
  }

  /** Who came before and after, a gap before the next office, and an order of the telling that cannot be. */
  private static ArticleRecord slip() {
    return article("s7", """
        كانت [person:e1 ليلى الحمداني] وزيرة الثقافة خلفا ل[person:e3 نادر الكنعاني]، وخلفها [person:e4 سعاد الراوي]. نقلت رويترز عن مصدر مقرب \
        أنها نالت الماجستير عام 2012، ثم كانت معارضة لنظام القذافي، وأنها سفيرة في تونس منذ 2019.""")
        .outlet("الأفق", "2020-07-01").title("ماذا قيل عن الوزيرة السابقة")
        .says("position.start", "كانت ليلى الحمداني وزيرة الثقافة", "person", "@e1", "title", "وزيرة الثقافة", "date", "=2014-05")
        .says(Status.ASSERTED, "statement", "نقلت رويترز عن مصدر مقرب", "رويترز", "speaker", "مصدر مقرب", "kind", "=say", "content",
            "أنها نالت الماجستير عام 2012، ثم كانت معارضة لنظام القذافي، وأنها سفيرة في تونس منذ 2019")
        .says("education", "نالت الماجستير عام 2012", "person", "@e1", "degree", "الماجستير", "date", "=2012")
        .says("stance", "كانت معارضة لنظام القذافي", "holder", "@e1", "kind", "=oppose", "target", "نظام القذافي")
        .says("position.hold", "سفيرة في تونس منذ 2019", "person", "@e1", "title", "سفيرة في تونس", "from", "=2019")
        .record();
  }

  /** Everything in it tries to break out of the page, the line or the terminal. */
  private static ArticleRecord hostile() {
    return article("s6\"><script>alert(6)</script>", """
        قالت [person:e1 ليلى الحمداني] <script>alert(1)</script> \u202Eنص مقلوب\u202C و"اقتباس' ناقص & <b onclick=x>عريض</mark></article>\u001B[31m في [place:x <img_src=x_onerror=alert(2)>].""")
        .outlet("<svg onload=alert(3)>\u202E", "2016-07-01").title("</title><script>alert(4)</script>").url("javascript:alert(5)")
        .says("statement", "قالت ليلى الحمداني <script>alert(1)</script>", "speaker", "@e1", "kind", "=say", "content",
            "<script>alert(1)</script> \u202Eنص مقلوب\u202C", "direct", "=true")
        .says("visit", "ليلى الحمداني", "person", "@e1", "destination", "@x")
        .record();
  }
}
