package org.argumentgraph.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Occasion;
import org.argumentgraph.Origin;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.io.internal.Schemas;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsWriterTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return Arbitraries.oneOf(
        RandomDebates.small(),
        RandomDebates.talkative(),
        RandomDebates.quarrels(),
        RandomDebates.large());
  }

  @Property(tries = 200)
  void whatIsWrittenIsValid(@ForAll("debates") ArgumentGraph debate) {
    assertThat(Schemas.errors(
            Schemas.FINDINGS, FindingsWriter.write(Analysis.standard().of(debate))))
        .isEmpty();
  }

  @Property(tries = 100)
  void everyElementStandsOnceAndEveryIdThatIsNamedIsAnElement(
      @ForAll("debates") ArgumentGraph debate) {
    JsonNode findings =
        JsonMapper.shared().readTree(FindingsWriter.write(Analysis.standard().of(debate)));
    List<String> listed = texts(findings.get("elements"), "id");
    assertThat(listed)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            debate.elements().stream().map(Element::id).toList());
    Set<String> named = new HashSet<>(texts(findings.get("strengths"), "element"));
    findings.get("roots").forEach(id -> named.add(id.asString()));
    for (String lists : List.of("cruxes", "doubleCruxes", "unanswered", "cycles")) {
      for (JsonNode finding : findings.get(lists)) {
        for (String field : List.of("root", "claim", "element")) {
          if (finding.has(field)) {
            named.add(finding.get(field).asString());
          }
        }
        for (String field : List.of("claims", "path", "elements", "replies")) {
          finding.path(field).forEach(id -> named.add(id.asString()));
        }
        finding.path("repair").path("giveUp").forEach(id -> named.add(id.asString()));
      }
    }
    assertThat(listed).containsAll(named);
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> item.get(field).asString())
        .toList();
  }

  @Test
  void findingsSayWhatWasFoundAndWhereItStands() {
    ArgumentGraph debate = ArgumentGraph.builder("Trams?")
        .source(Source.of("minutes", "Minutes").withDocument("minutes.txt"))
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .occasion(Occasion.of("meeting", "The meeting", List.of("ann", "ben")))
        .claim("trams", "The town should build trams.", said("ann", 3))
        .claim("cost", "Trams cost too much.", said("ben", 4))
        .rebuttal("cost", "trams")
        .build();
    JsonNode findings =
        JsonMapper.shared().readTree(FindingsWriter.write(Analysis.standard().of(debate)));
    assertThat(findings.get("argument-graph-findings").asInt()).isEqualTo(1);
    assertThat(findings.get("title").asString()).isEqualTo("Trams?");
    assertThat(findings.get("roots").get(0).asString()).isEqualTo("trams");
    JsonNode crux = findings.get("cruxes").get(0);
    assertThat(crux.get("claims").get(0).asString()).isEqualTo("cost");
    assertThat(crux.get("swing").asDouble()).isEqualTo(-0.5);
    assertThat(crux.get("decisive").asBoolean()).isTrue();
    assertThat(crux.get("path").toString()).isEqualTo("[\"cost\",\"cost.rebuts.trams\",\"trams\"]");
    JsonNode open = findings.get("unanswered").get(0);
    assertThat(open.get("element").asString()).isEqualTo("cost.rebuts.trams");
    assertThat(open.get("owedBy").get(0).asString()).isEqualTo("ann");
    assertThat(open.get("to").asString()).isEqualTo("ben");
    assertThat(open.get("occasion").asString()).isEqualTo("meeting");
    assertThat(open.get("reason").asString()).isEqualTo("never-addressed");
    assertThat(open.get("source").get("document").asString()).isEqualTo("minutes.txt");
    assertThat(open.get("source").get("first").asInt()).isEqualTo(4);
    assertThat(findings.get("strengths").get(0).toString())
        .isEqualTo("{\"element\":\"trams\",\"strength\":0.25,\"verdict\":\"rejected\"}");
  }

  private static Origin said(String speaker, int line) {
    return Origin.by(speaker).in("meeting").at(SourceSpan.line("minutes", line));
  }
}
