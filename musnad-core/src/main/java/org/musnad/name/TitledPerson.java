package org.musnad.name;

/**
 * An office and the person who bears it, standing side by side: "رئيس الوزراء مصطفى الكاظمي".
 *
 * @param office the office
 * @param person the person
 */
public record TitledPerson(OfficeSpan office, NameSpan person) {}
