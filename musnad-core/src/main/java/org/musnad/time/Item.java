package org.musnad.time;

/**
 * What stands at a place of the text, read as one kind of thing.
 *
 * @param kind the kind a rule asked for
 * @param value which one of that kind
 * @param end one past its last token
 * @param clitics leading letters of its first token that do not belong to it
 */
record Item(String kind, String value, int end, int clitics) {}
