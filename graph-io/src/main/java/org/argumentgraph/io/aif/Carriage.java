package org.argumentgraph.io.aif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Stance;
import org.argumentgraph.io.conversion.Loss;

/** Takes from a debate what AIF cannot carry, and lists it. */
final class Carriage {
  private final ArgumentGraph debate;
  private final List<Loss> losses;

  private Carriage(ArgumentGraph debate, List<Loss> losses) {
    this.debate = debate;
    this.losses = losses;
  }

  /** Returns what AIF can carry of a debate. */
  static ArgumentGraph of(ArgumentGraph debate, List<Loss> losses) {
    return new Carriage(debate, losses).carried();
  }

  private ArgumentGraph carried() {
    lose("", "the title \"" + debate.title() + "\"");
    if (debate.hasNamedTheses()) {
      lose("", "the naming of main theses");
    }
    debate.occasions().forEach(occasion -> lose("occasion " + occasion.id(), "it"));
    debate.sources().forEach(source -> lose("source " + source.id(), "it"));
    ArgumentGraph.Builder builder = ArgumentGraph.builder(debate.title());
    debate.speakers().forEach(builder::speaker);
    debate.elements().forEach(element -> builder.add(carried(element)));
    int number = 0;
    for (Stance stance : debate.stances()) {
      number++;
      builder.stance(carried(stance, "stance " + number));
    }
    return builder.build();
  }

  private void lose(String subject, String what) {
    losses.add(Loss.of(subject, what + " is left out, since AIF has no place for it"));
  }

  private void lose(String subject, List<String> what) {
    if (!what.isEmpty()) {
      losses.add(Loss.of(
          subject,
          String.join(", ", what) + (what.size() == 1 ? " is" : " are")
              + " left out, since AIF has no place for " + (what.size() == 1 ? "it" : "them")));
    }
  }

  private Element carried(Element element) {
    List<String> lost = new ArrayList<>();
    Element plain = element;
    boolean isInherited = false;
    if (element instanceof Claim claim) {
      plain = Claim.of(claim.id(), claim.text());
      claim.credence().ifPresent(credence -> lost.add("the credence " + credence));
    } else if (element instanceof Question question) {
      plain = Question.of(question.id(), question.text());
      question.addressee().ifPresent(speaker -> lost.add("that it is put to " + speaker));
    } else if (element instanceof Relation relation) {
      plain = relation.withWeight(1).withTags();
      if (relation.weight() != 1) {
        lost.add("the weight " + relation.weight());
      }
      Origin source = debate.element(relation.sources().get(0)).origin();
      isInherited = relation.origin().equals(source);
    }
    plain = plain.withOrigin(origin(element.origin(), isInherited ? new ArrayList<>() : lost));
    plain = plain.withTags(tags(element, lost).toArray(String[]::new));
    Optional<String> note = note(element, lost);
    plain = note.isPresent() ? plain.withNote(note.get()) : unnoted(plain);
    lose(element.type().name().toLowerCase(Locale.ROOT) + " " + element.id(), lost);
    return plain;
  }

  private static Element unnoted(Element element) {
    return element.note().isPresent() ? element.withNote("") : element;
  }

  private Stance carried(Stance stance, String subject) {
    List<String> lost = new ArrayList<>();
    Stance plain = Stance.of(stance.speaker(), stance.attitude(), stance.element())
        .withOrigin(origin(stance.origin(), lost));
    Optional<String> note = stance.note();
    if (note.isPresent() && isSaid(note.get(), text(debate.element(stance.element())))) {
      plain = plain.withNote(note.get());
    } else {
      note.ifPresent(text -> lost.add("the note \"" + text + "\""));
    }
    lose(subject, lost);
    return plain;
  }

  private static Origin origin(Origin origin, List<String> lost) {
    origin.occasion().ifPresent(occasion -> lost.add("the occasion " + occasion));
    origin.span().ifPresent(span -> lost.add("the place " + span));
    if (origin.isVerbatim()) {
      lost.add("that it is verbatim");
    }
    Voice voice = new Voice(origin.speaker(), origin.reporter(), "");
    if (origin.speaker().isEmpty() && origin.reporter().isPresent()) {
      lost.add("that " + origin.reporter().get() + " reports it of nobody");
    }
    return voice.origin();
  }

  private Optional<String> note(Element element, List<String> lost) {
    Optional<String> note = element.note();
    if (note.isPresent()
        && element.origin().speaker().isPresent()
        && isSaid(note.get(), text(element))) {
      return note;
    }
    note.ifPresent(text -> lost.add("the note \"" + text + "\""));
    return Optional.empty();
  }

  /** Whether a note gives the words of a speaker, and they are not those of a text. */
  private static boolean isSaid(String note, String text) {
    if (!note.startsWith(Telling.SAID)) {
      return false;
    }
    String words = note.substring(Telling.SAID.length());
    return !words.isBlank() && words.equals(words.strip()) && !words.equals(text.strip());
  }

  private String text(Element element) {
    return NodesetTree.text(debate, element);
  }

  /** Of illocutions and schemes a node can name one each. */
  private static Set<String> tags(Element element, List<String> lost) {
    Set<String> carried = new LinkedHashSet<>();
    Set<String> prefixes = new HashSet<>();
    for (String tag : element.tags()) {
      String prefix = tag.substring(0, tag.indexOf(':') + 1);
      if (isCarried(element, tag) && prefixes.add(prefix)) {
        carried.add(tag);
      } else {
        lost.add("the tag " + tag);
      }
    }
    return carried;
  }

  private static boolean isCarried(Element element, String tag) {
    if (tag.startsWith(Propositions.ILLOCUTION)) {
      Illocution illocution = Illocution.of(tag.substring(Propositions.ILLOCUTION.length()));
      return switch (element.type()) {
        case CLAIM -> illocution == Illocution.OTHER || illocution == Illocution.ARGUING;
        case QUESTION ->
          tag.equals(Propositions.ILLOCUTION + Illocution.ASSERTIVE_QUESTIONING.text());
        case RELATION -> mayMake(illocution, ((Relation) element).kind());
      };
    }
    return tag.startsWith(Relations.SCHEME)
        && element instanceof Relation relation
        && mayName(tag.substring(Relations.SCHEME.length()), relation.kind());
  }

  private static boolean mayMake(Illocution illocution, RelationKind kind) {
    NodeType step = NodesetTree.type(kind);
    boolean isTold = !illocution.makes(step) && illocution.attitudeTo(step).isEmpty();
    return switch (illocution) {
      case ANALYSING -> false;
      case CHALLENGING -> step == NodeType.CA && kind != RelationKind.CHALLENGE;
      default -> isTold;
    };
  }

  private static boolean mayName(String scheme, RelationKind kind) {
    boolean isFree = switch (kind) {
      case SUPPORT, REBUTTAL, UNDERCUT, RESTATEMENT, ANSWER -> true;
      case QUALIFICATION, CHALLENGE, CONTRADICTION -> false;
    };
    return isFree && !SchemeName.saysNothing(scheme) && !SchemeName.isMeant(scheme);
  }
}
