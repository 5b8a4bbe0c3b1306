package org.argumentgraph.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Occasion;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;

/** Makes the debate that a {@link Tape} decides for. */
final class DebateMaker {
  private static final List<Double> CREDENCES = List.of(0.5, 0.9, 0.1, 0.7, 0.3, 1.0, 0.0, 0.25);
  private static final List<Double> WEIGHTS = List.of(1.0, 0.5, 0.9, 0.25);
  private static final List<String> TAGS = List.of("empirical", "value", "definition");

  /** What is special about a debate. */
  enum Trait {
    /** Every relation leads from later statements to earlier ones, so that there are no cycles. */
    ONWARDS,
    /** Most relations bear on the first claims. */
    FOCUSED,
    /** Much is asked, answered and undercut. */
    DIALOGUE,
    /** Two speakers take opposite sides on most claims. */
    QUARREL,
    /** Texts and ids are such as formats stumble over. */
    ODD
  }

  /**
   * How large a debate may be, and what is special about it.
   *
   * @param claims the most claims
   * @param questions the most questions
   * @param relations the most relations
   * @param stances the most stances
   * @param traits what is special
   */
  record Shape(int claims, int questions, int relations, int stances, Set<Trait> traits) {
    static Shape of(int claims, int questions, int relations, int stances, Trait... traits) {
      return new Shape(claims, questions, relations, stances, Set.of(traits));
    }

    boolean is(Trait trait) {
      return traits.contains(trait);
    }
  }

  private final Tape tape;
  private final Shape shape;
  private final Words elementIds;
  private final List<String> speakers = new ArrayList<>();
  private final List<String> occasions = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  /**
   * For each element, how many statements it is away from the first one at least; only counted if
   * all leads onwards.
   */
  private final Map<String, Integer> levels = new HashMap<>();

  DebateMaker(Tape tape, Shape shape) {
    this.tape = tape;
    this.shape = shape;
    elementIds = new Words(tape, shape.is(Trait.ODD));
  }

  ArgumentGraph make() {
    int claims = 1 + Math.max(tape.next(shape.claims()), tape.next(shape.claims()));
    int relations = Math.max(tape.next(shape.relations() + 1), tape.next(shape.relations() + 1));
    int questions = shape.is(Trait.DIALOGUE) ? shape.questions() : tape.next(shape.questions() + 1);
    int stances = tape.next(shape.stances() + 1);
    Words texts = new Words(tape, shape.is(Trait.ODD));
    ArgumentGraph.Builder debate = ArgumentGraph.builder(texts.text("A debate"));
    addSpeakers(debate, texts);
    addOccasions(debate, texts);
    addSources(debate, texts);
    for (int i = 0; i < claims; i++) {
      claim(texts, i);
    }
    for (int i = 0; i < questions; i++) {
      question(texts, i);
    }
    for (int i = 0; i < relations; i++) {
      relation(texts, i);
    }
    if (tape.chance(40)) {
      for (int i = elements.size() - 1; i > 0; i--) {
        Collections.swap(elements, i, i - tape.next(i + 1));
      }
    }
    elements.forEach(debate::add);
    for (int i = 0; i < stances; i++) {
      debate.stance(stance(texts, i));
    }
    if (shape.is(Trait.QUARREL)) {
      quarrel(debate);
    }
    return debate.build();
  }

  private void addSpeakers(ArgumentGraph.Builder debate, Words texts) {
    Words ids = new Words(tape, shape.is(Trait.ODD));
    int count = shape.is(Trait.QUARREL) ? 2 + tape.next(2) : 1 + tape.next(3);
    for (String plain : List.of("ann", "bob", "cleo").subList(0, count)) {
      String id = ids.id(plain);
      speakers.add(id);
      debate.speaker(new Speaker(id, texts.text("Speaker " + plain)));
    }
  }

  private void addOccasions(ArgumentGraph.Builder debate, Words texts) {
    Words ids = new Words(tape, shape.is(Trait.ODD));
    int count = tape.next(3);
    for (String plain : List.of("interview", "commentary").subList(0, count)) {
      Set<String> participants = new LinkedHashSet<>();
      for (String speaker : speakers) {
        if (tape.next(3) < 2) {
          participants.add(speaker);
        }
      }
      String id = ids.id(plain);
      occasions.add(id);
      debate.occasion(Occasion.of(id, texts.text("The " + plain), participants));
    }
  }

  private void addSources(ArgumentGraph.Builder debate, Words texts) {
    Words ids = new Words(tape, shape.is(Trait.ODD));
    int count = tape.next(3);
    for (String plain : List.of("post", "transcript").subList(0, count)) {
      List<Source.Section> sections = new ArrayList<>();
      int line = 0;
      for (int i = tape.next(4); i > 0; i--) {
        line += 1 + tape.next(8);
        sections.add(new Source.Section(texts.text("Section " + line), line));
      }
      String id = ids.id(plain);
      sources.add(id);
      Source source = Source.of(id, texts.text("The " + plain)).withSections(sections);
      debate.source(tape.chance(50) ? source.withDocument(texts.text(plain + ".txt")) : source);
    }
  }

  private void claim(Words texts, int number) {
    String id = elementIds.id("c" + number);
    Claim claim = Claim.of(id, texts.text("Claim " + number + ".")).withOrigin(origin());
    if (tape.chance(30)) {
      claim = claim.withCredence(tape.pick(CREDENCES));
    }
    elements.add(remarks(claim, texts));
    levels.put(id, number);
    if (shape.is(Trait.ONWARDS) && number > 0 && tape.chance(15)) {
      String before = "c" + (number - 1);
      levels.put(id, levels.getOrDefault(before, 0));
      elements.add(Relation.of(RelationKind.RESTATEMENT, id, before));
    }
  }

  private void question(Words texts, int number) {
    String id = elementIds.id("q" + number);
    Question question =
        Question.of(id, texts.text("Question " + number + "?")).withOrigin(origin());
    if (tape.chance(50)) {
      question = question.to(tape.pick(speakers));
    }
    elements.add(remarks(question, texts));
  }

  private void relation(Words texts, int number) {
    RelationKind kind = tape.pick(List.of(RelationKind.values()));
    if (shape.is(Trait.DIALOGUE) && tape.chance(35)) {
      kind = tape.pick(List.of(RelationKind.ANSWER, RelationKind.UNDERCUT));
    }
    List<String> targets = ids(kind.targets());
    List<String> all = ids(kind.sources());
    if (targets.isEmpty() || all.isEmpty()) {
      kind = tape.pick(List.of(RelationKind.SUPPORT, RelationKind.REBUTTAL));
      targets = ids(Set.of(ElementType.CLAIM));
      all = targets;
    }
    String target = shape.is(Trait.FOCUSED)
        ? targets.get(Math.min(tape.next(targets.size()), tape.next(targets.size())))
        : tape.pick(targets);
    List<String> from = shape.is(Trait.ONWARDS) ? leadingTo(kind, target, all) : all;
    if (from.isEmpty()) {
      return;
    }
    Set<String> premises = new LinkedHashSet<>();
    int plainest = from.indexOf(target) + 1;
    do {
      premises.add(from.get((plainest + tape.next(from.size())) % from.size()));
    } while (!kind.symmetric() && tape.chance(25));
    Relation relation = Relation.of(kind, premises, target);
    if (tape.chance(30) || !elementIds.isFree(relation.id())) {
      relation = relation.withId(elementIds.id("r" + number));
    }
    if (tape.chance(30)) {
      relation = relation.withWeight(tape.pick(WEIGHTS));
    }
    if (tape.chance(40)) {
      relation = relation.withOrigin(origin());
    }
    elements.add(remarks(relation, texts));
    levels.put(relation.id(), levels.getOrDefault(target, 0));
  }

  /** A contradiction is a cycle of its own, and a restatement may close one. */
  private List<String> leadingTo(RelationKind kind, String target, List<String> all) {
    if (kind.polarity() == 0 && !kind.symmetric()) {
      return all;
    }
    int level = levels.getOrDefault(target, 0);
    return kind.symmetric()
        ? List.of()
        : all.stream().filter(id -> levels.getOrDefault(id, 0) > level).toList();
  }

  private List<String> ids(Set<ElementType> types) {
    return elements.stream()
        .filter(element -> types.contains(element.type()))
        .map(Element::id)
        .toList();
  }

  private Element remarks(Element element, Words texts) {
    Element marked = element;
    if (tape.chance(15)) {
      Set<String> tags = new LinkedHashSet<>();
      tags.add(texts.text(tape.pick(TAGS)));
      if (tape.chance(40)) {
        tags.add(texts.text(tape.pick(TAGS)));
      }
      marked = marked.withTags(tags.toArray(String[]::new));
    }
    return tape.chance(10) ? marked.withNote(texts.text("a note")) : marked;
  }

  private Origin origin() {
    Origin origin = tape.chance(8) ? Origin.unknown() : Origin.by(tape.pick(speakers));
    return placed(origin);
  }

  private Origin placed(Origin origin) {
    Origin placed = origin;
    if (tape.chance(12)) {
      placed = placed.reportedBy(tape.pick(speakers));
    }
    if (tape.chance(15)) {
      placed = placed.verbatim();
    }
    if (!occasions.isEmpty() && tape.chance(60)) {
      placed = placed.in(tape.pick(occasions));
    }
    if (!sources.isEmpty() && tape.chance(60)) {
      placed = placed.at(span());
    }
    return placed;
  }

  private SourceSpan span() {
    int first = 1 + tape.next(20);
    SourceSpan span = SourceSpan.lines(tape.pick(sources), first, first + tape.next(3));
    if (tape.chance(30)) {
      int seconds = tape.next(8000);
      int hours = seconds / 3600;
      int minutes = seconds / 60 % 60;
      span = span.withTime(
          hours == 0
              ? "%d:%02d".formatted(minutes, seconds % 60)
              : "%d:%02d:%02d".formatted(hours, minutes, seconds % 60));
    }
    return span;
  }

  private Stance stance(Words texts, int number) {
    String element = tape.pick(elements).id();
    Stance stance = Stance.of(tape.pick(speakers), tape.pick(List.of(Attitude.values())), element);
    stance = stance.withOrigin(placed(stance.origin()));
    return tape.chance(15) ? stance.withNote(texts.text("stance note " + number)) : stance;
  }

  private void quarrel(ArgumentGraph.Builder debate) {
    for (Element element : elements) {
      if (element.type() == ElementType.CLAIM && tape.chance(70)) {
        int first = tape.next(2);
        debate.stance(speakers.get(first), Attitude.ASSERTS, element.id());
        debate.stance(speakers.get(1 - first), Attitude.DENIES, element.id());
      }
    }
  }
}
