package org.argumentgraph.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.crux.Crux;
import org.argumentgraph.crux.CruxFinder;
import org.argumentgraph.crux.CruxReport;
import org.argumentgraph.cycle.CycleFinder;
import org.argumentgraph.cycle.CycleKind;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Viewpoint;
import org.argumentgraph.testing.RandomDebates;
import org.argumentgraph.unanswered.UnansweredFinder;
import org.junit.jupiter.api.Test;

class AnalysisTest {
  @Provide
  Arbitrary<ArgumentGraph> focused() {
    return RandomDebates.focused();
  }

  private static final ArgumentGraph DEBATE = ArgumentGraph.builder("Analysis")
      .speaker("ann", "Ann")
      .speaker("bob", "Bob")
      .claim("thesis", "Thesis.", Origin.by("ann"))
      .claim("reason", "Reason.", Origin.by("ann"))
      .claim("objection", "Objection.", Origin.by("bob"))
      .claim("other", "Another thesis.", Origin.by("bob"))
      .support("reason", "thesis")
      .add(Relation.of(RelationKind.REBUTTAL, "objection", "thesis").withWeight(0.25))
      .support("objection", "other")
      .stance("bob", Attitude.DENIES, "thesis")
      .stance("bob", Attitude.DENIES, "reason")
      .build();

  @Test
  void allQuestionsAreAnsweredAtOnce() {
    Findings findings = Analysis.standard().of(DEBATE);

    assertThat(findings.graph()).isSameAs(DEBATE);
    assertThat(findings.roots()).extracting(Claim::id).containsExactly("thesis", "other");
    assertThat(findings.doubleCruxes())
        .extracting(crux -> crux.claim().id())
        .containsExactly("reason");
    assertThat(findings.strengths().of("thesis")).isEqualTo(0.6875);
    assertThat(findings.unanswered().open())
        .extracting(point -> point.element().id())
        .contains("objection.rebuts.thesis");
    assertThat(findings.cycles().cycles()).isEmpty();
  }

  @Test
  void rootsCanBeNamed() {
    Findings findings = Analysis.standard().withRoots("reason", "other").of(DEBATE);

    assertThat(findings.roots()).extracting(Claim::id).containsExactly("reason", "other");
    assertThat(findings.doubleCruxes()).isEmpty();
    assertThat(Analysis.standard().withRoots("reason").withRoots().of(DEBATE).roots())
        .isEqualTo(CruxFinder.roots(DEBATE));
  }

  @Test
  void theViewpointCountsForAllButOpenPoints() {
    Evaluator eyes = Evaluator.standard().withViewpoint(Viewpoint.of("bob"));
    Findings findings = Analysis.standard().withEvaluator(eyes).of(DEBATE);

    assertThat(findings.strengths().asMap()).isEqualTo(eyes.evaluate(DEBATE).asMap());
    assertThat(findings.cruxReports())
        .allMatch(report -> report.viewpoint().equals(Viewpoint.of("bob")));
    assertThat(findings.unanswered().open())
        .extracting(point -> point.element().id())
        .isEqualTo(UnansweredFinder.standard().find(DEBATE).open().stream()
            .map(point -> point.element().id())
            .toList());
  }

  @Test
  void pairsAreSoughtOnlyWhereNoSingleClaimDecides() {
    ArgumentGraph graph = ArgumentGraph.builder("Pairs")
        .add(Claim.of("thesis", "Thesis.").withCredence(0.2))
        .add(Claim.of("x", "One.").withCredence(0))
        .add(Claim.of("y", "Other.").withCredence(0))
        .add(Relation.of(RelationKind.SUPPORT, "x", "thesis").withWeight(0.3))
        .add(Relation.of(RelationKind.SUPPORT, "y", "thesis").withWeight(0.3))
        .build();

    assertThat(Analysis.standard().of(graph).cruxes()).hasSize(3);
    assertThat(Analysis.standard().of(DEBATE).cruxes())
        .allMatch(crux -> crux.claims().size() == 1);
  }

  @Test
  void theTopCruxDecidesAndIsDisputedRatherThanLarge() {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Top")
        .speaker("ann", "Ann")
        .speaker("bob", "Bob")
        .add(Claim.of("firm", "Firm.").withCredence(0.9))
        .claim("slight", "Moves it much without deciding.")
        .add(Relation.of(RelationKind.SUPPORT, "slight", "firm").withWeight(0.9));
    assertThat(top(debate)).isEqualTo("slight");

    debate
        .add(Claim.of("open", "Open."))
        .add(Claim.of("deciding", "Decides it.").withCredence(0.1))
        .add(Relation.of(RelationKind.SUPPORT, "deciding", "open").withWeight(0.1));
    assertThat(top(debate)).isEqualTo("deciding");

    debate
        .claim("disputed", "Decides it a little less.", Origin.by("ann"))
        .add(Relation.of(RelationKind.REBUTTAL, "disputed", "open").withWeight(0.09))
        .stance("bob", Attitude.DENIES, "disputed");
    assertThat(top(debate)).isEqualTo("disputed");
    assertThat(Analysis.standard()
            .of(ArgumentGraph.builder("Alone").claim("a", "A.").build())
            .topCrux())
        .isEmpty();
  }

  @Test
  void theTopDoubleCruxIsAboutARootWhereThereIsSuchAOne() {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Top")
        .speaker("ann", "Ann")
        .speaker("bob", "Bob")
        .claim("thesis", "Thesis.", Origin.by("ann"))
        .claim("reason", "Reason.", Origin.by("ann"))
        .claim("ground", "Ground.", Origin.by("ann"))
        .claim("objection", "Objection.", Origin.by("bob"))
        .support("reason", "thesis")
        .support("ground", "reason")
        .rebuttal("objection", "thesis")
        .stance("bob", Attitude.DENIES, "reason")
        .stance("bob", Attitude.DENIES, "ground");
    Findings findings = Analysis.standard().of(debate.build());

    assertThat(findings.doubleCruxes().get(0).root().id()).isEqualTo("reason");
    assertThat(findings.topDoubleCrux()).hasValueSatisfying(crux -> {
      assertThat(crux.root().id()).isEqualTo("thesis");
      assertThat(crux.claim().id()).isEqualTo("reason");
    });
    assertThat(Analysis.standard().withRoots("ground").of(debate.build()).topDoubleCrux())
        .isEmpty();
  }

  private static String top(ArgumentGraph.Builder debate) {
    return Analysis.standard()
        .of(debate.build())
        .topCrux()
        .orElseThrow()
        .claims()
        .get(0)
        .id();
  }

  @Property(tries = 100)
  void findingsAreWhatTheFindersFind(@ForAll("focused") ArgumentGraph graph) {
    Findings findings = Analysis.standard().of(graph);
    List<Crux> cruxes = findings.cruxReports().stream()
        .flatMap(report -> report.cruxes().stream())
        .toList();

    assertThat(findings.roots()).isEqualTo(CruxFinder.roots(graph));
    assertThat(findings.cruxes()).containsExactlyInAnyOrderElementsOf(cruxes);
    assertThat(findings.cruxes()).isSortedAccordingTo(Crux.bestFirst());
    assertThat(findings.topCrux()).isEqualTo(findings.cruxes().stream().findFirst());
    for (CruxReport report : findings.cruxReports()) {
      List<Crux> all = CruxFinder.standard().find(graph, report.root().id()).cruxes();
      assertThat(report.cruxes())
          .containsAll(all.stream().filter(crux -> crux.claims().size() == 1).toList());
      if (all.stream().noneMatch(crux -> crux.claims().size() == 1 && crux.decisive())) {
        assertThat(report.cruxes()).isEqualTo(all);
      }
    }
    assertThat(findings.doubleCruxes()).isEqualTo(CruxFinder.standard().findDoubleCruxes(graph));
    for (CycleKind kind : CycleKind.values()) {
      assertThat(findings.cycles().ofKind(kind))
          .isEqualTo(CycleFinder.standard().find(graph).ofKind(kind));
    }
  }

  @Test
  void strangersAreRefused() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> Analysis.standard().withRoots("nobody").of(DEBATE));
    Evaluator stranger = Evaluator.standard().withViewpoint(Viewpoint.of("cleo"));
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> Analysis.standard().withEvaluator(stranger).of(DEBATE));
  }
}
