package org.musnad.name;

/**
 * A run of tokens that names an office, a job or a rank: "رئيس الوزراء العراقي السابق".
 *
 * @param first its first token; proclitics written together with it are not part of it
 * @param end one past its last token
 * @param complete whether it names an office by itself; "عضو" and "مدير" alone do not
 * @param definite whether it names a certain office-holder ("رئيس الوزراء") rather than any ("وزيرا للدفاع")
 */
public record OfficeSpan(int first, int end, boolean complete, boolean definite) {}
