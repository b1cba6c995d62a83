package org.musnad.time;

/**
 * What stands at a place of the text, read as one of the kind that a rule asks for.
 *
 * @param value which one of that kind
 * @param start its first token
 * @param end one past its last token
 * @param clitics leading letters of its first token that do not belong to it
 */
record Item(String value, int start, int end, int clitics) {}
