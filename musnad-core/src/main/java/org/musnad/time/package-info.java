/**
 * Time expressions of Arabic news: words and rules in tables, a small engine that knows no Arabic, and meanings that turn what
 * a rule captured into values. It can be used alone and needs nothing but this module.
 *
 * <pre>{@code
 * TimeReader reader = TimeReader.create(); // once; thread safe
 * Text text = Text.of("تولت المنصب من 2006 إلى 2014، وعادت أمس");
 * LocalDate published = LocalDate.of(2024, 3, 7);
 *
 * for (TimeMention time : reader.read(text, published)) {
 *   System.out.println(time.text() + " = " + time.value()); // 2006 = 2006 …
 * }
 *
 * Times times = reader.times(text, published);
 * times.ranges().get(0).edtf();          // 2006/2014
 * times.expressions().get(0).object();   // OneYear[year=2006]
 * times.expressions().get(0).edtf();     // Optional[2006]
 * }</pre>
 *
 * <p>{@link org.musnad.time.TimeReader#read} gives TIMEX3 values. {@link org.musnad.time.TimeReader#times} gives the same
 * with all that is known beside them: EDTF (ISO 8601-2), objects of {@code java.time} ({@link org.musnad.time.TimeObject}),
 * the Hijri date and its day of doubt ({@link org.musnad.time.HijriDate}), time zones, ages, and ranges ({@link
 * org.musnad.time.TimeRange}). {@link org.musnad.time.TimeReader#explain} says how each came about.
 *
 * <h2>What decides</h2>
 *
 * <ul>
 *   <li>Figures: the day stands first, {@code 2/1/2017} is 2 January, and last after the year, {@code 2017/1/2}. The other way
 *       round is read only where the figures allow nothing else ({@code 6/27/2016}) or a weekday before them says so.
 *   <li>Two-digit years below 50 belong to this century, others to the last.
 *   <li>A day or month without a year is the one that suits the direction told ("الماضي", "المقبل"), else the weekday told, else
 *       the tale: after a full date long past it goes on from there. Otherwise it is this year's, or last year's where this year's
 *       would lie more than three months ahead, and the next one where the words before speak of what is to come.
 *   <li>A weekday alone is the last one, publication's own day included, or the next where the words before speak of what is to come.
 *   <li>Hijri dates follow Umm al-Qura from 1300 to 1600, the tabular civil calendar elsewhere. A Hijri month has the value of the
 *       Gregorian month in which its middle falls, a Hijri year that of the year in which its seventh month begins; the exact days
 *       are those of its {@link org.musnad.time.HijriDate}.
 *   <li>Holidays whose day the calendar fixes have dates; national ones only with their country. Those that wait for the moon of
 *       another day or for a church's reckoning have none.
 *   <li>Of two dates that share a month or a year, the first takes it from the second: "من 2 إلى 5 يونيو 2016".
 *   <li>Sport's seasons lie across two years: "الموسم الماضي" is only past.
 * </ul>
 *
 * <h2>How a rule looks</h2>
 *
 * <pre>
 * rule  day.this-part                                  its name, which each mention carries
 * when  {this} {part.the}                              kinds of word from the tables; |, ?, ( ) as usual
 * means day                                            the meaning that makes a value of what was captured
 * yes   وصل ⟦هذا الصباح⟧ =&gt; 2024-03-07TMO              examples that the tests run
 * no    هذا الوزير
 * </pre>
 *
 * A rule is tried only where a word that it can begin with stands and the rest of the sentence holds what it cannot do
 * without. Patterns repeat nothing, so the work is linear in the length of the text; a test counts it.
 */
@NullMarked
package org.musnad.time;

import org.jspecify.annotations.NullMarked;
