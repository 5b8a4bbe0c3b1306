package org.argumentgraph.io.argdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.argdown.ArgdownModel.Argument;
import org.argumentgraph.io.argdown.ArgdownModel.Content;
import org.argumentgraph.io.argdown.ArgdownModel.Data;
import org.argumentgraph.io.argdown.ArgdownModel.End;
import org.argumentgraph.io.argdown.ArgdownModel.Inference;
import org.argumentgraph.io.argdown.ArgdownModel.Passage;
import org.argumentgraph.io.argdown.ArgdownModel.Step;
import org.argumentgraph.io.argdown.ArgdownModel.Titled;
import org.argumentgraph.io.internal.Node;

/**
 * Makes a relation of every inference: from the premises that it uses to its conclusion. The last
 * one of an argument is named after it, has its tags, and its description for a note.
 */
final class Inferences {
  /** What a tag begins with that names the rule of an inference. */
  static final String SCHEME = "scheme:";

  private static final String USES = "uses";
  private static final Set<String> FIELDS = Set.of("weight");

  private final DebateDraft draft;
  private final ElementIds ids;
  private final ElementData data;
  private final SourceText source;
  private final Claims claims;
  private final Marked marked;
  private final Map<Inference, String> idsOfInferences = new HashMap<>();

  Inferences(
      DebateDraft draft,
      ElementIds ids,
      ElementData data,
      SourceText source,
      Claims claims,
      Marked marked) {
    this.draft = draft;
    this.ids = ids;
    this.data = data;
    this.source = source;
    this.claims = claims;
    this.marked = marked;
  }

  /** The id of what something is in the debate: a claim, or the relation of an inference. */
  String idOf(End end) {
    if (end instanceof Argument argument && argument.isReconstructed()) {
      return idOf(argument.conclusion().inference().orElseThrow());
    }
    return end instanceof Titled titled
        ? claims.idOf(titled)
        : idsOfInferences.getOrDefault((Inference) end, "");
  }

  /** Adds the inferences of a model. All get their ids first, since one may bear on another. */
  void add(ArgdownModel model) {
    List<Argument> arguments = model.arguments().values().stream()
        .filter(Argument::isReconstructed)
        .sorted(Comparator.comparingInt(Argument::offset))
        .toList();
    Map<Inference, List<String>> premises = new LinkedHashMap<>();
    arguments.forEach(argument -> premises(argument, premises));
    premises.forEach((inference, from) -> idsOfInferences.put(inference, id(inference, from)));
    premises.forEach(this::add);
  }

  private static boolean isLast(Inference inference) {
    return inference.conclusion() == inference.argument().steps().size() - 1;
  }

  private String id(Inference inference, List<String> from) {
    Argument argument = inference.argument();
    String conclusion = claims.idOf(argument.steps().get(inference.conclusion()).statement());
    String derived = Relation.derivedId(RelationKind.SUPPORT, from, conclusion);
    if (!argument.isNamed() && ids.take(derived)) {
      return derived;
    }
    String title = isLast(inference)
        ? argument.title()
        : argument.title() + "." + (inference.conclusion() + 1);
    return ids.of(title, "argument");
  }

  /** Finds out which premises each inference uses: those since the last one, unless it says so. */
  private void premises(Argument argument, Map<Inference, List<String>> premises) {
    int since = 0;
    Map<String, Integer> numbers = new HashMap<>();
    for (int index = 0; index < argument.steps().size(); index++) {
      Step step = argument.steps().get(index);
      if (step.inference().isPresent()) {
        List<Integer> used = uses(step.inference().get(), numbers);
        Set<String> from = new LinkedHashSet<>();
        for (int before = since; used.isEmpty() && before < index; before++) {
          from.add(claims.idOf(argument.steps().get(before).statement()));
        }
        used.forEach(before -> from.add(claims.idOf(argument.steps().get(before).statement())));
        premises.put(step.inference().get(), new ArrayList<>(from));
        since = index;
      }
      numbers.put(step.number(), index);
    }
  }

  private List<Integer> uses(Inference inference, Map<String, Integer> numbers) {
    Optional<Node> uses = inference.data().flatMap(fields -> fields.field(USES));
    if (uses.isEmpty()) {
      return List.of();
    }
    List<Integer> used = new ArrayList<>();
    List<Node> named =
        uses.get() instanceof Node.Sequence sequence ? sequence.items() : List.of(uses.get());
    for (Node number : named) {
      Values.word(number)
          .flatMap(word -> Optional.ofNullable(numbers.get(word)))
          .ifPresent(used::add);
    }
    if (used.size() < named.size() || used.isEmpty()) {
      source.lose(
          inference.offset(),
          "argument " + inference.argument().title(),
          "\"uses\" is left out, since it names a number that no statement before has");
      return List.of();
    }
    return used;
  }

  private void add(Inference inference, List<String> from) {
    Argument argument = inference.argument();
    String id = idOf(inference);
    Optional<End> bearsOn = marked.target(argument);
    RelationKind kind = marked.kindOf(argument);
    String target =
        idOf(bearsOn.orElse(argument.steps().get(inference.conclusion()).statement()));
    Map<String, Object> relation = new LinkedHashMap<>();
    relation.put("id", id);
    relation.put(kind.name().toLowerCase(Locale.ROOT), target);
    relation.put("from", from);
    Set<String> tags = new LinkedHashSet<>();
    inference.rules().stream()
        .filter(rule -> !rule.isBlank())
        .forEach(rule -> tags.add(SCHEME + rule));
    if (isLast(inference)) {
      argument.tags().stream().filter(tag -> !tag.isBlank()).forEach(tags::add);
    }
    relation.put("tags", new ArrayList<>(tags));
    String subject = "relation " + id;
    inference
        .data()
        .ifPresent(fields -> data.read(fields, subject, relation, FIELDS, Set.of(USES)));
    if (isLast(inference)) {
      head(argument, subject, relation);
    }
    int offset = argument.offset();
    draft.add("relations", relation, source.document(offset), source.place(offset));
  }

  private void head(Argument argument, String subject, Map<String, Object> relation) {
    for (Passage passage : argument.passages()) {
      Optional<Data> fields = passage.data();
      if (fields.isPresent()) {
        data.read(fields.get(), subject, relation, FIELDS, marked.fields(argument));
      }
      claims.loseMarkup(passage.content(), passage.offset(), subject);
    }
    for (Passage passage : argument.passages()) {
      Content content = passage.content();
      if (!content.text().isBlank()) {
        Object note = relation.putIfAbsent("note", content.text());
        if (note != null && !note.equals(content.text())) {
          source.lose(
              passage.offset(), subject, "a second description is left out: " + content.text());
        }
      }
    }
  }
}
