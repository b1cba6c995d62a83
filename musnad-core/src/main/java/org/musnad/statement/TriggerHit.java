package org.musnad.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.verb.Inflection;

/**
 * A word that calls up frames.
 *
 * @param chunk the index of its chunk in the sentence
 * @param token the word's token
 * @param end one past its last token; a light verb runs to its noun
 * @param use which form of the trigger stands here
 * @param frames the frames it calls up, in order
 * @param word the word
 * @param form its inflection, or null for a noun
 * @param nounChunk for a light verb the index of its noun's chunk, else {@code chunk}
 */
record TriggerHit(
    int chunk,
    int token,
    int end,
    Frame.Use use,
    List<Frame> frames,
    Word word,
    @Nullable Inflection form,
    int nounChunk) {}
