package org.musnad.dossier;

import java.util.List;
import org.musnad.record.EntityType;

/** What comes of asking for a name. */
public sealed interface Search {
  /**
   * Exactly one figure bears the name.
   *
   * @param dossier its dossier
   */
  record Found(Dossier dossier) implements Search {}

  /**
   * Several figures bear the name; none is chosen for the asker.
   *
   * @param candidates who bears it, most articles first
   */
  record Several(List<Candidate> candidates) implements Search {
    public Several {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Nobody bears the name.
   *
   * @param near who is named nearly so, nearest first; may be empty
   */
  record None(List<Candidate> near) implements Search {
    public None {
      near = List.copyOf(near);
    }
  }

  /**
   * Someone the asker may mean.
   *
   * @param name the name it is shown by; asking for it again finds it unless two figures have that very name
   * @param type what it is
   * @param known what tells it apart: an office or a description; or the empty string
   * @param articles how many articles name it
   */
  record Candidate(String name, EntityType type, String known, int articles) {}
}
