package org.argumentgraph.cycle;

import static org.argumentgraph.RelationKind.CONTRADICTION;
import static org.argumentgraph.RelationKind.QUALIFICATION;
import static org.argumentgraph.RelationKind.RESTATEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.junit.jupiter.api.Test;

/** Cycles and self-contradictions found by hand. */
class CycleExamplesTest {
  private static ArgumentGraph.Builder debate(String... claims) {
    ArgumentGraph.Builder debate =
        ArgumentGraph.builder("Example").speaker("ann", "Ann").speaker("bob", "Bob");
    for (String claim : claims) {
      debate.claim(claim, "Claim " + claim + ".", Origin.by("ann"));
    }
    return debate;
  }

  private static List<Cycle> cycles(ArgumentGraph.Builder debate) {
    return CycleFinder.standard().stream(debate.build()).toList();
  }

  private static List<Cycle> selfContradictions(ArgumentGraph.Builder debate) {
    return CycleFinder.standard().find(debate.build()).ofKind(CycleKind.SELF_CONTRADICTION);
  }

  private static Relation by(String speaker, RelationKind kind, String source, String target) {
    return Relation.of(kind, source, target).withOrigin(Origin.by(speaker));
  }

  @Test
  void reasonsThatLeadBackAreCircularReasoning() {
    List<Cycle> cycles = cycles(debate("a", "b").support("a", "b").support("b", "a"));

    assertThat(cycles).hasSize(1);
    assertThat(cycles.get(0).kind()).isEqualTo(CycleKind.CIRCULAR_REASONING);
    assertThat(cycles.get(0).elements().ids())
        .containsExactly("a", "a.supports.b", "b", "b.supports.a");
    assertThat(cycles.get(0).speaker()).contains("ann");
  }

  @Test
  void aClaimThatArguesAgainstItselfIsAContradiction() {
    assertThat(cycles(debate("a", "b").support("a", "b").rebuttal("b", "a")))
        .extracting(Cycle::kind)
        .containsExactly(CycleKind.CONTRADICTION);
  }

  @Test
  void twoSidesThatRebutEachOtherAreAStandoff() {
    assertThat(cycles(debate("a", "b").rebuttal("a", "b").rebuttal("b", "a")))
        .extracting(Cycle::kind)
        .containsExactly(CycleKind.STANDOFF);
  }

  @Test
  void anUndercutRebuttalHelpsItsTarget() {
    ArgumentGraph.Builder debate =
        debate("a", "b", "c").rebuttal("a", "b").undercut("c", "a.rebuts.b").support("b", "c");
    assertThat(cycles(debate)).extracting(Cycle::kind).containsExactly(CycleKind.STANDOFF);
  }

  @Test
  void aQualificationOfASupportIsANegativeStep() {
    ArgumentGraph.Builder debate =
        debate("a", "b").support("a", "b").relation("b", QUALIFICATION, "a.supports.b");
    assertThat(cycles(debate)).extracting(Cycle::kind).containsExactly(CycleKind.CONTRADICTION);
  }

  @Test
  void aLoneContradictionIsNoCycle() {
    assertThat(cycles(debate("a", "b").relation("a", CONTRADICTION, "b"))).isEmpty();
  }

  @Test
  void aRingOfContradictionsCountsOnce() {
    ArgumentGraph.Builder debate = debate("a", "b", "c")
        .relation("a", CONTRADICTION, "b")
        .relation("b", CONTRADICTION, "c")
        .relation("c", CONTRADICTION, "a");
    assertThat(cycles(debate)).extracting(Cycle::kind).containsExactly(CycleKind.CONTRADICTION);
  }

  @Test
  void noRelationIsTakenTwiceEvenWhereThatWouldTurnAStandoffIntoAContradiction() {
    ArgumentGraph.Builder debate =
        debate("a", "b").relation("a", CONTRADICTION, "b").undercut("a", "a.contradicts.b");
    List<Cycle> cycles = cycles(debate);

    assertThat(cycles).extracting(Cycle::kind).containsExactly(CycleKind.STANDOFF);
    assertThat(cycles.get(0).elements().ids())
        .containsExactlyInAnyOrder("a", "a.undercuts.a.contradicts.b", "a.contradicts.b");
  }

  @Test
  void aContradictionOfItselfThatIsBackedCountsOnce() {
    ArgumentGraph.Builder debate =
        debate("a").relation("a", CONTRADICTION, "a").support("a", "a.contradicts.a");
    assertThat(cycles(debate))
        .hasSize(2)
        .extracting(Cycle::kind)
        .containsOnly(CycleKind.CONTRADICTION);
  }

  @Test
  void restatedClaimsAreOneVertexAndBothAreNamedOnTheWay() {
    List<Cycle> cycles = cycles(debate("a", "again", "b")
        .relation("again", RESTATEMENT, "a")
        .support("again", "b")
        .support("b", "a"));

    assertThat(cycles).hasSize(1);
    assertThat(cycles.get(0).elements().ids())
        .containsExactly("a", "again", "again.supports.b", "b", "b.supports.a");
  }

  @Test
  void aCycleOfSeveralSpeakersIsNobodysOwn() {
    List<Cycle> cycles =
        cycles(debate("a", "b").support("a", "b").add(by("bob", RelationKind.REBUTTAL, "b", "a")));
    assertThat(cycles.get(0).speaker()).isEmpty();
  }

  @Test
  void twoCyclesThroughOneClaimAreMendedByGivingUpThatClaim() {
    List<Cycle> cycles = cycles(debate("a", "b", "c")
        .support("a", "b")
        .rebuttal("b", "a")
        .support("a", "c")
        .rebuttal("c", "a"));

    assertThat(cycles).hasSize(2);
    assertThat(cycles).allSatisfy(cycle -> {
      assertThat(cycle.repair().elements()).extracting(Element::id).containsExactly("a");
      assertThat(cycle.repair().lowerBound()).isEqualTo(1);
      assertThat(cycle.repair().isSmallest()).isTrue();
    });
  }

  @Test
  void aQuarrelOfAllAgainstAllIsMendedOnlyWhenOneOrTwoAreLeft() {
    int size = 12;
    String[] claims = IntStream.range(0, size).mapToObj(i -> "c" + i).toArray(String[]::new);
    ArgumentGraph.Builder debate = debate(claims);
    for (String one : claims) {
      for (String other : claims) {
        if (!one.equals(other)) {
          debate.rebuttal(one, other);
        }
      }
    }
    CycleReport report = CycleFinder.standard().find(debate.build());

    assertThat(report.exhaustive()).isFalse();
    assertThat(report.ofKind(CycleKind.STANDOFF).get(0).repair()).satisfies(repair -> {
      assertThat(repair.elements()).hasSize(size - 1);
      assertThat(repair.isSmallest()).isTrue();
    });
    assertThat(report.ofKind(CycleKind.CONTRADICTION).get(0).repair()).satisfies(repair -> {
      assertThat(repair.elements()).hasSize(size - 2);
      assertThat(repair.isSmallest()).isTrue();
    });
  }

  @Test
  void aRepairIsListedInTheOrderOfTheGraph() {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Example")
        .relation("b", RelationKind.REBUTTAL, "b")
        .add(Relation.of(RelationKind.REBUTTAL, "a", "a").withId("first"))
        .add(Relation.of(RelationKind.REBUTTAL, "a", "a").withId("second"))
        .support("a", "b")
        .support("b", "a")
        .claim("a", "Claim a.")
        .claim("b", "Claim b.");
    assertThat(cycles(debate).get(0).repair().elements())
        .extracting(Element::id)
        .containsExactly("b.rebuts.b", "a");
  }

  @Test
  void whoHoldsBothEndsOfAContradictionContradictsThemselves() {
    List<Cycle> found =
        selfContradictions(debate("a", "b").add(by("bob", CONTRADICTION, "a", "b")));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).speaker()).contains("ann");
    assertThat(found.get(0).elements().ids()).containsExactly("a", "a.contradicts.b", "b");
    assertThat(found.get(0).repair().elements()).hasSize(1);
  }

  @Test
  void whoConcedesARebuttalOfWhatTheyHoldContradictsThemselves() {
    ArgumentGraph.Builder debate = debate("a")
        .claim("b", "Claim b.", Origin.by("bob"))
        .rebuttal("b", "a")
        .stance("ann", Attitude.CONCEDES, "b")
        .stance("ann", Attitude.CONCEDES, "b.rebuts.a");
    assertThat(selfContradictions(debate)).hasSize(1);
  }

  @Test
  void theRebuttalOfAnotherIsNoContradictionOfOnesOwn() {
    ArgumentGraph.Builder debate = debate("a")
        .claim("b", "Claim b.", Origin.by("bob"))
        .rebuttal("b", "a")
        .stance("ann", Attitude.CONCEDES, "b");
    assertThat(selfContradictions(debate)).isEmpty();
  }

  @Test
  void aRetractionEndsASelfContradiction() {
    ArgumentGraph.Builder debate =
        debate("a", "b").relation("a", CONTRADICTION, "b").stance("ann", Attitude.RETRACTS, "b");
    assertThat(selfContradictions(debate)).isEmpty();
  }

  @Test
  void whatIsHeldByARestatementIsHeld() {
    ArgumentGraph.Builder debate = debate("a")
        .claim("b", "Claim b.", Origin.by("bob"))
        .claim("again", "Claim b again.", Origin.by("ann"))
        .relation("again", RESTATEMENT, "b")
        .relation("a", CONTRADICTION, "b");
    assertThat(selfContradictions(debate))
        .extracting(cycle -> cycle.speaker().orElse(""))
        .containsExactlyInAnyOrder("ann");
  }

  @Test
  void toBackAContradictionIsNotToSpeakAgainstItsEnds() {
    ArgumentGraph.Builder debate = debate("a", "reason")
        .claim("b", "Claim b.", Origin.by("bob"))
        .relation("a", CONTRADICTION, "b")
        .support("reason", "a.contradicts.b");
    assertThat(selfContradictions(debate)).isEmpty();
  }

  @Test
  void selfContradictionsAreListedBySpeakerAfterTheCycles() {
    ArgumentGraph graph = debate("a", "b")
        .support("a", "b")
        .rebuttal("b", "a")
        .stance("bob", Attitude.AGREES, "a")
        .stance("bob", Attitude.AGREES, "b")
        .stance("bob", Attitude.AGREES, "b.rebuts.a")
        .build();
    assertThat(CycleFinder.standard().find(graph).cycles())
        .extracting(Cycle::kind)
        .containsExactly(
            CycleKind.CONTRADICTION, CycleKind.SELF_CONTRADICTION, CycleKind.SELF_CONTRADICTION);
    assertThat(CycleFinder.standard().find(graph).ofKind(CycleKind.SELF_CONTRADICTION))
        .extracting(cycle -> cycle.speaker().orElse(""))
        .containsExactly("ann", "bob");
  }

  @Test
  void aCycleReadsRoundToItsFirstClaim() {
    Cycle cycle = cycles(debate("a", "b").support("a", "b").rebuttal("b", "a")).get(0);

    assertThat(cycle.inWords()).isEqualTo("“Claim a.” supports “Claim b.”, which rebuts the first");
    assertThat(cycle.toString())
        .startsWith("contradiction by ann: “Claim a.” supports “Claim b.”")
        .contains("to mend it, give up");
  }

  @Test
  void aSelfContradictionReadsToItsEnd() {
    Cycle cycle =
        selfContradictions(debate("a", "b").relation("a", CONTRADICTION, "b")).get(0);

    assertThat(cycle.inWords()).isEqualTo("“Claim a.” contradicts “Claim b.”");
  }

  @Test
  void whoQualifiesWhatTheyHoldDoesNotContradictThemselves() {
    assertThat(selfContradictions(debate("a", "b").relation("a", QUALIFICATION, "b")))
        .isEmpty();
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    CycleFinder finder = CycleFinder.standard();
    assertThatIllegalArgumentException().isThrownBy(() -> finder.withLimit(0));
    assertThatIllegalArgumentException().isThrownBy(() -> finder.withEffort(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> finder.withEffort(1, -1));
  }
}
