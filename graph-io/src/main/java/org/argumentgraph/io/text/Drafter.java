package org.argumentgraph.io.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.argumentgraph.Stance;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Ids;
import org.argumentgraph.io.text.Passage.Role;
import org.argumentgraph.io.text.Passage.Sign;

/** Makes a debate of what a text was found to consist of. */
final class Drafter {
  /** So long may a claim be; the rest of what is said stands in its note. */
  private static final int LONGEST = 400;

  /** What is less sure than this is marked. */
  private static final double SURE = 0.6;

  private static final int CUES_SHOWN = 3;
  private static final String SOURCE = "text";
  private static final String AUTHOR = "The author";
  private static final StanceDecision LISTED = new StanceDecision(
      StanceLabel.SUPPORT,
      0.5,
      ImmutableList.of(
          new StanceCue(StanceLabel.SUPPORT, 1, "listed under a line that ends in a colon", "")));
  private static final CharMatcher UNFIT =
      CharMatcher.javaIsoControl().or(CharMatcher.inRange('\ud800', '\udfff'));

  private final Reading reading;
  private final ImmutableList<Passage> passages;
  private final Document document;
  private final StanceClassifier classifier;
  private final Voices voices;
  private final Ids ids = new Ids();
  private final ArgumentGraph.Builder debate;
  private final int[] replies;
  private final List<Optional<Element>> elements = new ArrayList<>();
  private final List<DraftedRelation> relations = new ArrayList<>();
  private final Map<Role, Set<String>> present = new LinkedHashMap<>();

  private Drafter(Reading reading, Document document, DraftSettings settings) {
    this.reading = reading;
    this.document = document;
    passages = reading.passages();
    classifier = settings.classifier();
    voices = Voices.of(passages);
    debate = ArgumentGraph.builder(title());
    replies = new int[passages.size()];
    passages.forEach(passage -> passage.reply().ifPresent(reply -> replies[reply.passage()]++));
  }

  static Draft draft(Reading reading, Document document, DraftSettings settings) {
    return new Drafter(reading, document, settings).draft();
  }

  private Draft draft() {
    for (int number = 0; number < passages.size(); number++) {
      passage(number);
    }
    debate.source(source());
    voices.speakers().forEach(debate::speaker);
    present.forEach((role, speakers) -> debate.occasion(occasion(role, speakers)));
    List<Loss> losses = reading.skipped().stream()
        .map(lines -> new Loss(lines.first(), "", "nothing is made of " + lines(lines)))
        .toList();
    return new Draft(debate.build(), relations, losses, fileName());
  }

  private static String lines(Source.Skipped lines) {
    return (lines.first() == lines.last() ? "this line: " : "the lines to " + lines.last() + ": ")
        + lines.reason();
  }

  private String title() {
    return reading.title().orElseGet(this::fileName);
  }

  private String fileName() {
    String name = UNFIT.replaceFrom(document.name().replace('\\', '/'), '?');
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.isBlank() ? "Untitled" : last;
  }

  private Source source() {
    return Source.of(SOURCE, title())
        .withDocument(fileName())
        .withSections(reading.sections())
        .withSkipped(reading.skipped());
  }

  private static Occasion occasion(Role role, Set<String> speakers) {
    return switch (role) {
      case POINT -> Occasion.of("discussion", "The discussion that is reported", speakers);
      case TURN -> Occasion.of("conversation", "The conversation", speakers);
      default -> Occasion.of("commentary", "The commentary", speakers);
    };
  }

  /** Makes of a passage a claim, a question or a stance, and of its reply a relation. */
  private void passage(int number) {
    Passage passage = passages.get(number);
    Origin origin = origin(passage);
    Optional<StanceDecision> decision = passage.reply().map(reply -> decision(passage, reply));
    Optional<Element> target = passage.reply().flatMap(reply -> elements.get(reply.passage()));
    Optional<Attitude> attitude = replies[number] > 0
            || origin.speaker().isEmpty()
            || target.filter(Drafter::isClaim).isEmpty()
        ? Optional.empty()
        : YesOrNo.of(passage.text());
    if (attitude.isPresent()) {
      debate.stance(Stance.of(
              origin.speaker().orElseThrow(),
              attitude.orElseThrow(),
              target.orElseThrow().id())
          .withOrigin(origin)
          .withNote(note(decision.orElseThrow(), passage)));
      elements.add(Optional.empty());
      drafted(passage, decision, Optional.empty());
      return;
    }
    Element element = element(passage, origin);
    Optional<Relation> relation =
        target.flatMap(to -> relation(passage, element, to, decision.orElseThrow()));
    debate.add(noted(element, passage, relation.isPresent() ? Optional.empty() : decision));
    relation.ifPresent(debate::add);
    elements.add(Optional.of(element));
    drafted(passage, decision, relation);
  }

  private void drafted(
      Passage passage, Optional<StanceDecision> decision, Optional<Relation> relation) {
    passage
        .reply()
        .ifPresent(reply -> relations.add(new DraftedRelation(
            passage.first(),
            passages.get(reply.passage()).first(),
            decision.orElseThrow(),
            relation.map(Relation::id))));
  }

  private static boolean isClaim(Element element) {
    return element.type() == ElementType.CLAIM;
  }

  private Origin origin(Passage passage) {
    SourceSpan span = SourceSpan.lines(SOURCE, passage.first(), passage.last());
    Origin origin = Origin.unknown().at(passage.time().map(span::withTime).orElse(span));
    Optional<String> speaker = voices.id(passage.speaker());
    Role role = passage.role();
    if (role == Role.COMMENT) {
      String author = author();
      return in(role, origin.withSpeaker(author).verbatim(), Optional.of(author));
    }
    if (speaker.isPresent()) {
      origin = origin.withSpeaker(speaker.orElseThrow());
    }
    if (role == Role.TURN) {
      return in(role, origin.verbatim(), speaker);
    }
    boolean isVerbatim = role == Role.QUOTE
        || (role == Role.POINT
            && CharMatcher.anyOf("“\"«").matches(passage.text().charAt(0)));
    origin = isVerbatim ? origin.verbatim() : origin;
    if (role != Role.NOTE || reading.author().isPresent()) {
      String author = author();
      origin = speaker.equals(Optional.of(author)) ? origin : origin.reportedBy(author);
    }
    return role == Role.POINT ? in(role, origin, speaker) : origin;
  }

  private String author() {
    return voices.id(reading.author().orElse(AUTHOR));
  }

  private Origin in(Role role, Origin origin, Optional<String> speaker) {
    Set<String> speakers = present.computeIfAbsent(role, key -> new LinkedHashSet<>());
    speaker.ifPresent(speakers::add);
    return origin.in(occasion(role, Set.of()).id());
  }

  private Element element(Passage passage, Origin origin) {
    String id = ids.of("line-" + passage.first(), "line");
    String text = passage.text();
    String said = text.substring(0, Sentences.cut(text, LONGEST));
    boolean asks =
        passage.role() == Role.TURN ? Sentences.asks(text) : Sentences.areQuestions(text);
    return asks ? Question.of(id, said).withOrigin(origin) : Claim.of(id, said).withOrigin(origin);
  }

  private StanceDecision decision(Passage passage, Passage.Reply reply) {
    if (reply.sign() == Sign.LISTED) {
      return LISTED;
    }
    Passage to = passages.get(reply.passage());
    StanceContext.Target target = passage.role() == Role.TURN
        ? StanceContext.Target.TURN
        : to.role() == Role.COMMENT ? StanceContext.Target.COMMENT : StanceContext.Target.POINT;
    return classifier.classify(
        to.text(), passage.text(), new StanceContext(target, replies[reply.passage()]));
  }

  private static Optional<Relation> relation(
      Passage passage, Element source, Element target, StanceDecision decision) {
    Optional<RelationKind> kind = kind(passage, source, target, decision.label());
    boolean isSure = decision.confidence() >= SURE
        && passage.reply().orElseThrow().sign() == Sign.PLACE
        && kind.filter(RelationKind.ANSWER::equals).isEmpty();
    return kind.map(of -> Relation.of(of, source.id(), target.id())
        .withNote(
            of == RelationKind.ANSWER
                ? "drafted: an answer, as it follows a question; else " + decision.summary()
                : note(decision, passage))
        .withTags(isSure ? new String[0] : new String[] {Draft.UNCERTAIN}));
  }

  private static Optional<RelationKind> kind(
      Passage passage, Element source, Element target, StanceLabel label) {
    if (!isClaim(source)) {
      return isClaim(target) && passage.role() != Role.TURN
          ? Optional.of(RelationKind.CHALLENGE)
          : Optional.empty();
    }
    if (!isClaim(target)) {
      return Optional.of(RelationKind.ANSWER);
    }
    return switch (label) {
      case SUPPORT -> Optional.of(RelationKind.SUPPORT);
      case ATTACK -> Optional.of(RelationKind.REBUTTAL);
      case OTHER -> Optional.empty();
    };
  }

  private static String note(StanceDecision decision, Passage passage) {
    String cues = decision.cues().stream()
        .filter(cue -> cue.label() == decision.label() && cue.weight() > 0)
        .limit(CUES_SHOWN)
        .map(cue -> cue.explanation() + (cue.words().isEmpty() ? "" : " (\"" + cue.words() + "\")"))
        .collect(Collectors.joining("; "));
    String doubt = passage.reply().orElseThrow().sign() == Sign.AFTER_QUOTATION
        ? "; that it replies at all is a guess, as it follows a quotation"
        : "";
    return "drafted: " + decision.summary() + (cues.isEmpty() ? "" : ", cues: " + cues) + doubt;
  }

  /** Says in the note what the claim leaves out, what is doubtful, and what it replies to. */
  private Element noted(Element element, Passage passage, Optional<StanceDecision> unrelated) {
    List<String> notes = new ArrayList<>();
    Set<String> tags = new LinkedHashSet<>();
    String text = passage.text();
    String rest = text.substring(Sentences.cut(text, LONGEST)).strip();
    if (!passage.headings().isEmpty()) {
      tags.add("group:" + String.join(" > ", passage.headings()));
    }
    if (!rest.isEmpty()) {
      notes.add("goes on: " + rest);
    }
    if (!passage.doubt().isEmpty()) {
      notes.add(passage.doubt());
      tags.add(Draft.UNCERTAIN);
    }
    unrelated.ifPresent(decision -> notes.add(note(decision, passage) + "; it replies to line "
        + passages.get(passage.reply().orElseThrow().passage()).first()));
    Element tagged = element.withTags(tags.toArray(String[]::new));
    return notes.isEmpty() ? tagged : tagged.withNote(String.join(". ", notes));
  }
}
