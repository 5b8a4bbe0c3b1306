package org.argumentgraph.examples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Chain;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.crux.Crux;
import org.argumentgraph.crux.DoubleCrux;
import org.argumentgraph.cycle.Cycle;
import org.argumentgraph.cycle.CycleKind;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.unanswered.UnansweredPoint;

/**
 * What was found in a debate, in three sentences.
 *
 * @param crux what it turns on
 * @param openPoint what nobody answered
 * @param contradiction where it contradicts itself
 */
record Summary(String crux, String openPoint, String contradiction) {
  static Summary of(Findings findings) {
    ArgumentGraph graph = findings.graph();
    List<Cycle> cycles = findings.cycles().cycles();
    Optional<Cycle> cycle = cycles.stream()
        .filter(found -> found.kind() == CycleKind.SELF_CONTRADICTION)
        .findFirst()
        .or(() -> cycles.stream().findFirst());
    return new Summary(
        topDoubleCrux(findings)
            .map(crux -> sentence(graph, crux))
            .or(() -> findings.topCrux().map(crux -> sentence(graph, crux)))
            .orElse("Nothing bears on a thesis."),
        findings.unanswered().open().stream()
            .findFirst()
            .map(point -> sentence(graph, point))
            .orElse("Nothing that called for a reply is open."),
        cycle
            .map(found -> sentence(graph, found))
            .orElse("Nothing contradicts itself or runs in a circle."));
  }

  /** Seen through the eyes of one speaker, a debate turns on what moves that speaker. */
  static Optional<DoubleCrux> topDoubleCrux(Findings findings) {
    return findings.strengths().evaluator().viewpoint().speaker().isPresent()
        ? Optional.empty()
        : findings.topDoubleCrux();
  }

  static String sentence(ArgumentGraph graph, Crux crux) {
    String claims =
        crux.claims().stream().map(Summary::quote).collect(Collectors.joining(" together with "));
    return "%s moves %s by %s%s; %s."
        .formatted(
            claims,
            quote(crux.root()),
            amount(crux.swing(), "%+.2f"),
            crux.decisive() ? " and decides it" : "",
            crux.disputedBy().isEmpty()
                ? "nobody disputes it"
                : names(graph, crux.disputedBy()) + " are at odds over it");
  }

  static String sentence(ArgumentGraph graph, DoubleCrux crux) {
    return "%s are at odds over %s; a change of mind about it would %s %s, %s by %s and %s by %s."
        .formatted(
            names(graph, List.of(crux.proponent(), crux.opponent())),
            quote(crux.claim()),
            crux.decisive() ? "change the verdict of each on" : "bring each nearer to the other on",
            quote(crux.root()),
            graph.speaker(crux.proponent()).name(),
            amount(Math.abs(crux.moves().getOrDefault(crux.proponent(), 0.0)), "%.2f"),
            graph.speaker(crux.opponent()).name(),
            amount(Math.abs(crux.moves().getOrDefault(crux.opponent(), 0.0)), "%.2f"));
  }

  /** A number with two digits, unless these would be zeros. */
  private static String amount(double number, String format) {
    return Math.abs(number) < 0.005 ? "less than 0.01" : String.format(Locale.ROOT, format, number);
  }

  static String sentence(ArgumentGraph graph, UnansweredPoint point) {
    String owed = names(graph, point.owedBy());
    String raised =
        point.to().map(speaker -> graph.speaker(speaker).name() + ": ").orElse("");
    String reply = switch (point.reason()) {
      case EVADED -> "evaded it";
      case ANSWER_DEFEATED -> "gave a reply that does not stand";
      case LEFT_TO_OTHERS -> "left it to " + names(graph, makers(point.replies()));
      default -> "did not address it";
    };
    return "%s%s; %s %s.".formatted(raised, words(graph, point.element()), owed, reply);
  }

  private static Set<String> makers(List<Element> replies) {
    return replies.stream()
        .flatMap(reply -> reply.origin().speaker().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What somebody said, asked or objected; of an objection to a step, with that step. */
  private static String words(ArgumentGraph graph, Element element) {
    if (element instanceof Question question) {
      return "“" + question.text() + "”";
    }
    if (element instanceof Claim claim) {
      return quote(claim);
    }
    List<String> ids = new ArrayList<>();
    Element next = element;
    ids.add(((Relation) element).sources().get(0));
    while (next instanceof Relation relation) {
      ids.add(relation.id());
      next = graph.element(relation.target());
    }
    ids.add(next.id());
    return Chain.of(graph, ids).inWords();
  }

  private static String sentence(ArgumentGraph graph, Cycle cycle) {
    String who = cycle.speaker().map(id -> graph.speaker(id).name() + ": ").orElse("");
    return who + cycle.inWords() + " (" + cycle.kind().label() + ").";
  }

  private static String quote(Claim claim) {
    return "“" + claim.text() + "”";
  }

  private static String names(ArgumentGraph graph, Collection<String> speakers) {
    List<String> names = speakers.stream().map(id -> graph.speaker(id).name()).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
