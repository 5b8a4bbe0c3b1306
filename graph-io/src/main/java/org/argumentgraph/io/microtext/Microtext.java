package org.argumentgraph.io.microtext;

import java.util.List;
import java.util.Map;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Node.Place;

/**
 * What stands in a microtext.
 *
 * @param id of the whole
 * @param topic empty if there is none
 * @param stance empty if there is none
 * @param parts by id, in their order
 * @param losses what the format does not know
 */
record Microtext(
    String id, String topic, String stance, Map<String, Part> parts, List<Loss> losses) {
  /** What has an id. */
  sealed interface Part permits Segment, Joint, Unit, Edge {
    String id();

    Place place();

    /** What to call it in a message: its element and its id. */
    String called();
  }

  /** An elementary discourse unit. */
  record Segment(String id, String text, boolean isImplicit, Place place) implements Part {
    @Override
    public String called() {
      return "edu " + id;
    }
  }

  /** Segments that make up a unit only together. */
  record Joint(String id, Place place) implements Part {
    @Override
    public String called() {
      return "joint " + id;
    }
  }

  /** An argumentative discourse unit. */
  record Unit(String id, Role role, Place place) implements Part {
    @Override
    public String called() {
      return "adu " + id;
    }
  }

  record Edge(String id, String source, String target, EdgeType type, Place place) implements Part {
    @Override
    public String called() {
      return "edge " + id;
    }
  }

  /** Who puts a unit forward. */
  enum Role {
    PRO("proponent", "Proponent"),
    OPP("opponent", "Opponent");

    private final String speaker;
    private final String title;

    Role(String speaker, String title) {
      this.speaker = speaker;
      this.title = title;
    }

    String speaker() {
      return speaker;
    }

    String title() {
      return title;
    }
  }

  enum EdgeType {
    SEG,
    SUP,
    EXA,
    REB,
    UND,
    ADD
  }
}
