package org.musnad.chronology;

import java.util.List;

/** One way in which times in a life can fail to go together. Stateless, thread safe. */
interface Check {
  List<Question> questions(Life life);
}
