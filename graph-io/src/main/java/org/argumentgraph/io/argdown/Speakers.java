package org.argumentgraph.io.argdown;

import java.util.HashMap;
import java.util.Map;
import org.argumentgraph.io.argdown.ArgdownModel.Data;
import org.argumentgraph.io.internal.Node.Place;

/** The speakers of a debate: those who are listed, and those who are only named. */
final class Speakers {
  private final ElementIds ids = new ElementIds();
  private final Map<String, String> byName = new HashMap<>();
  private final DebateDraft draft;

  Speakers(FrontMatter frontMatter, DebateDraft draft) {
    this.draft = draft;
    frontMatter.byField("speakers", "id").forEach((id, speaker) -> {
      ids.take(id);
      new Data(speaker, 0)
          .field("name")
          .flatMap(Values::text)
          .ifPresent(name -> byName.putIfAbsent(name, id));
    });
    // An id goes before a name.
    frontMatter.byField("speakers", "id").keySet().forEach(id -> byName.put(id, id));
  }

  /** Returns the id of a speaker of whom the id or the name is given. */
  String id(String idOrName, String document, Place place) {
    return byName.computeIfAbsent(idOrName, name -> {
      String id = ids.of(name, "speaker");
      draft.add("speakers", Map.of("id", id, "name", name), document, place);
      return id;
    });
  }
}
