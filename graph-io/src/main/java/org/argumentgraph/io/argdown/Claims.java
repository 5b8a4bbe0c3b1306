package org.argumentgraph.io.argdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.io.argdown.ArgdownModel.Argument;
import org.argumentgraph.io.argdown.ArgdownModel.Content;
import org.argumentgraph.io.argdown.ArgdownModel.Data;
import org.argumentgraph.io.argdown.ArgdownModel.EquivalenceClass;
import org.argumentgraph.io.argdown.ArgdownModel.Passage;
import org.argumentgraph.io.argdown.ArgdownModel.Section;
import org.argumentgraph.io.argdown.ArgdownModel.Titled;

/**
 * Makes claims of statements, and of arguments that have no premise-conclusion structure. What else
 * is stated under the title of a statement is a claim that restates it.
 */
final class Claims {
  /** What marks a claim that is an argument in Argdown. */
  static final String ARGUMENT = "argument";

  static final String GROUP = "group:";
  private static final Set<String> FIELDS = Set.of("credence", "text");

  private final DebateDraft draft;
  private final ElementIds ids;
  private final ElementData data;
  private final SourceText source;
  private final Map<Titled, String> idsOfTitled = new HashMap<>();
  private final Map<Section, String> groups = new HashMap<>();

  Claims(DebateDraft draft, ElementIds ids, ElementData data, SourceText source) {
    this.draft = draft;
    this.ids = ids;
    this.data = data;
    this.source = source;
  }

  /** Adds the claims of a model in the order of the document. */
  void add(ArgdownModel model, Set<EquivalenceClass> leftOut) {
    List<Titled> all = new ArrayList<>(model.statements().values());
    all.removeAll(leftOut);
    model.arguments().values().stream()
        .filter(argument -> !argument.isReconstructed())
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Titled::offset));
    for (Titled titled : all) {
      idsOfTitled.put(titled, id(titled));
    }
    all.forEach(this::add);
    loseEmptySections(model);
  }

  /** The id of the claim that a statement, or an argument without a structure, is. */
  String idOf(Titled titled) {
    return idsOfTitled.getOrDefault(titled, "");
  }

  private String id(Titled titled) {
    if (!titled.isNamed()) {
      Optional<String> given = titled.passages().stream()
          .flatMap(passage -> passage.data().stream())
          .flatMap(fields -> fields.field("id").stream())
          .flatMap(id -> Values.text(id).stream())
          .filter(ElementIds::isId)
          .findFirst();
      if (given.isPresent()) {
        return ids.of(given.get(), "claim");
      }
    }
    return ids.of(titled.title(), titled instanceof Argument ? "argument" : "claim");
  }

  private void add(Titled titled) {
    String id = idOf(titled);
    Map<String, Map<String, Object>> byText = new LinkedHashMap<>();
    Map<String, Integer> offsets = new HashMap<>();
    Optional<String> stated = titled.passages().stream()
        .map(passage -> passage.content().text())
        .filter(text -> !text.isBlank())
        .findFirst();
    if (stated.isEmpty() && !titled.isNamed()) {
      source.lose(titled.offset(), "claim " + id, "it has no text and is called by its title");
    }
    String first = stated.orElse(titled.title().isBlank() ? id : titled.title());
    for (Passage passage : titled.passages()) {
      String said = passage.content().text();
      String text = said.isBlank() ? first : said;
      Map<String, Object> claim = byText.computeIfAbsent(text, key -> {
        offsets.put(key, passage.offset());
        return claim(titled, text.equals(first) ? id : ids.of(id, "claim"), key);
      });
      read(passage, titled, claim);
    }
    // A reference may stand before what it refers to.
    Map<String, Object> claim = byText.get(first);
    byText.forEach((text, other) -> {
      if (!other.equals(claim)) {
        other.put("restates", id);
      }
      int offset = text.equals(first) ? titled.offset() : offsets.getOrDefault(text, 0);
      draft.add("claims", other, source.document(offset), source.place(offset));
    });
  }

  private Map<String, Object> claim(Titled titled, String id, String text) {
    Set<String> tags = new LinkedHashSet<>();
    if (titled instanceof Argument) {
      tags.add(ARGUMENT);
    }
    titled.section().map(this::group).filter(group -> !group.equals(GROUP)).ifPresent(tags::add);
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("id", id);
    claim.put("text", text);
    claim.put("tags", new ArrayList<>(tags));
    return claim;
  }

  private String group(Section section) {
    return groups.computeIfAbsent(
        section,
        path -> GROUP
            + String.join(
                " > ", path.path().stream().filter(title -> !title.isBlank()).toList()));
  }

  private void read(Passage passage, Titled titled, Map<String, Object> claim) {
    String subject = "claim " + claim.get("id");
    Content content = passage.content();
    addTags(content, claim);
    Set<String> passedOver = titled.isNamed() ? Set.of() : Set.of("id");
    if (passage.data().isPresent()) {
      String stated = (String) claim.remove("text");
      data.read(passage.data().get(), subject, claim, FIELDS, passedOver);
      claim.putIfAbsent("text", stated);
    }
    loseMarkup(content, passage.offset(), subject);
  }

  private static void addTags(Content content, Map<String, Object> claim) {
    if (!content.tags().isEmpty()) {
      Set<String> tags = new LinkedHashSet<>();
      if (claim.get("tags") instanceof List<?> before) {
        before.forEach(tag -> tags.add((String) tag));
      }
      content.tags().stream().filter(tag -> !tag.isBlank()).forEach(tags::add);
      claim.put("tags", new ArrayList<>(tags));
    }
  }

  /** Notes which addresses and emphasis are lost. */
  void loseMarkup(Content content, int offset, String subject) {
    for (String address : content.addresses()) {
      source.lose(offset, subject, "the address of a link is left out: " + address);
    }
    if (content.isEmphasized()) {
      source.lose(offset, subject, "bold and italic type is left out");
    }
  }

  /** Notes which headings stand over nothing, and what headings say besides their titles. */
  private void loseEmptySections(ArgdownModel model) {
    Set<Section> used = new LinkedHashSet<>();
    for (Titled titled : idsOfTitled.keySet()) {
      Optional<Section> section = titled.section();
      while (section.isPresent() && used.add(section.get())) {
        section = section.get().parent();
      }
    }
    for (Section section : model.sections()) {
      String subject = "heading " + section.title();
      if (!used.contains(section) && !draft.title().equals(section.title())) {
        source.lose(section.offset(), subject, "it is left out, since no claim stands below it");
      }
      section
          .data()
          .map(Data::mapping)
          .ifPresent(fields -> fields
              .entries()
              .forEach(field ->
                  source.lose(section.offset(), subject, "\"" + field.key() + "\" is left out")));
      section
          .heading()
          .tags()
          .forEach(
              tag -> source.lose(section.offset(), subject, "the tag #" + tag + " is left out"));
      loseMarkup(section.heading(), section.offset(), subject);
    }
  }
}
