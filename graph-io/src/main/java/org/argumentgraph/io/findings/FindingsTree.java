package org.argumentgraph.io.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.crux.Crux;
import org.argumentgraph.crux.CruxReport;
import org.argumentgraph.crux.DoubleCrux;
import org.argumentgraph.cycle.Cycle;
import org.argumentgraph.cycle.Repair;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.strength.Verdict;
import org.argumentgraph.unanswered.UnansweredPoint;

/** Lays findings out as the maps and lists of the format. */
final class FindingsTree {
  private final Findings findings;
  private final ArgumentGraph graph;

  private FindingsTree(Findings findings) {
    this.findings = findings;
    graph = findings.graph();
  }

  static Map<String, Object> of(Findings findings) {
    return new FindingsTree(findings).document();
  }

  private Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("argument-graph-findings", 1);
    document.put("title", graph.title());
    document.put("viewpoint", findings.strengths().evaluator().viewpoint().toString());
    document.put("semantics", findings.strengths().evaluator().semantics().toString());
    document.put("converged", findings.strengths().converged());
    document.put("roots", findings.roots().stream().map(Element::id).toList());
    document.put("cruxes", findings.cruxes().stream().map(this::crux).toList());
    document.put(
        "cruxesExhaustive", findings.cruxReports().stream().allMatch(CruxReport::exhaustive));
    document.put(
        "doubleCruxes", findings.doubleCruxes().stream().map(this::doubleCrux).toList());
    document.put(
        "unanswered",
        findings.unanswered().open().stream().map(this::unanswered).toList());
    document.put(
        "raisedElsewhere",
        findings.unanswered().raisedElsewhere().stream().map(this::unanswered).toList());
    document.put("cycles", findings.cycles().cycles().stream().map(this::cycle).toList());
    document.put("cyclesExhaustive", findings.cycles().exhaustive());
    document.put(
        "strengths",
        findings.strengths().asMap().entrySet().stream()
            .map(entry -> strength(entry.getKey(), entry.getValue()))
            .toList());
    document.put("elements", graph.elements().stream().map(this::element).toList());
    return document;
  }

  private static BigDecimal rounded(double number) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(rounded.toPlainString());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void put(Map<String, Object> map, String field, Optional<?> value) {
    value.ifPresent(present -> map.put(field, present));
  }

  private Map<String, Object> crux(Crux crux) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("root", crux.root().id());
    map.put("claims", crux.claims().stream().map(Element::id).toList());
    map.put("viewpoint", findings.strengths().evaluator().viewpoint().toString());
    map.put("swing", rounded(crux.swing()));
    map.put("decisive", crux.decisive());
    map.put("path", crux.path().ids());
    map.put("disputedBy", List.copyOf(crux.disputedBy()));
    return map;
  }

  private Map<String, Object> doubleCrux(DoubleCrux crux) {
    Map<String, Object> moves = new LinkedHashMap<>();
    crux.moves().forEach((speaker, move) -> moves.put(speaker, rounded(move)));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("root", crux.root().id());
    map.put("claim", crux.claim().id());
    map.put("speakers", List.of(crux.proponent(), crux.opponent()));
    map.put("moves", moves);
    map.put("decisive", crux.decisive());
    return map;
  }

  private Map<String, Object> unanswered(UnansweredPoint point) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("element", point.element().id());
    map.put("owedBy", List.copyOf(point.owedBy()));
    put(map, "to", point.to());
    put(map, "occasion", point.element().origin().occasion());
    map.put("reason", word(point.reason()));
    if (!point.replies().isEmpty()) {
      map.put("replies", point.replies().stream().map(Element::id).toList());
    }
    put(map, "root", point.root().map(Element::id));
    point.swing().ifPresent(swing -> map.put("swing", rounded(swing)));
    put(map, "source", point.since().map(this::source));
    return map;
  }

  private Map<String, Object> cycle(Cycle cycle) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", cycle.kind().label());
    map.put("elements", cycle.elements().ids());
    put(map, "speaker", cycle.speaker());
    Repair repair = cycle.repair();
    Map<String, Object> mend = new LinkedHashMap<>();
    mend.put("giveUp", repair.elements().stream().map(Element::id).toList());
    mend.put("atLeast", repair.lowerBound());
    map.put("repair", mend);
    return map;
  }

  private Map<String, Object> strength(String element, double strength) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("element", element);
    map.put("strength", rounded(strength));
    map.put(
        "verdict", word(Verdict.of(strength, findings.strengths().evaluator().margin())));
    return map;
  }

  private Map<String, Object> element(Element element) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", element.id());
    map.put("type", word(element.type()));
    if (element instanceof Relation relation) {
      map.put("kind", word(relation.kind()));
      map.put("sources", relation.sources());
      map.put("target", relation.target());
    } else if (element instanceof Claim claim) {
      map.put("text", claim.text());
    } else if (element instanceof Question question) {
      map.put("text", question.text());
    }
    put(map, "speaker", element.origin().speaker());
    put(map, "reportedBy", element.origin().reporter());
    put(map, "occasion", element.origin().occasion());
    put(map, "source", element.origin().span().map(this::source));
    return map;
  }

  private Map<String, Object> source(SourceSpan span) {
    Source source = graph.source(span.source());
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", source.id());
    put(map, "document", source.document());
    map.put("first", span.first());
    map.put("last", span.last());
    put(map, "time", span.time());
    return map;
  }
}
