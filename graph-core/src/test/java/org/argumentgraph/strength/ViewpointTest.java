package org.argumentgraph.strength;

import static org.argumentgraph.RelationKind.CONTRADICTION;
import static org.argumentgraph.RelationKind.RESTATEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.NoSuchElementException;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.junit.jupiter.api.Test;

/** Base scores, seen on claims on which nothing bears but what is settled at 0. */
class ViewpointTest {
  private static ArgumentGraph.Builder debate() {
    return ArgumentGraph.builder("Example").speaker("ann", "Ann").speaker("bob", "Bob");
  }

  private static Claim claim(String id, String speaker) {
    return Claim.of(id, "Claim " + id + ".").withOrigin(Origin.by(speaker));
  }

  /** The strength of claim a when no step leads anywhere. */
  private static double base(ArgumentGraph.Builder debate, Viewpoint viewpoint) {
    ArgumentGraph graph = debate.build();
    Strengths strengths = Evaluator.standard().withViewpoint(viewpoint).evaluate(graph);
    for (Relation relation : graph.relations()) {
      strengths = strengths.settling(relation.id(), 0);
    }
    return strengths.of("a");
  }

  private static double baseForAnn(ArgumentGraph.Builder debate) {
    return base(debate, Viewpoint.of("ann"));
  }

  @Test
  void aClaimHeldBareCountsAtTheConfidenceOfItsHolder() {
    assertThat(baseForAnn(debate().add(claim("a", "ann")))).isEqualTo(0.8);
  }

  @Test
  void aStatedCredenceTakesThePlaceOfTheConfidence() {
    assertThat(baseForAnn(debate().add(claim("a", "ann").withCredence(0.6)))).isEqualTo(0.6);
  }

  @Test
  void theCredenceOfAnotherDoesNotBindWhoAgrees() {
    assertThat(baseForAnn(
            debate().add(claim("a", "bob").withCredence(0.6)).stance("ann", Attitude.AGREES, "a")))
        .isEqualTo(0.8);
  }

  @Test
  void aClaimThatItsHolderArguesForHasToEarnItsStrength() {
    assertThat(baseForAnn(debate().add(claim("a", "ann")).add(claim("b", "ann")).support("b", "a")))
        .isEqualTo(0.5);
  }

  @Test
  void reasonsOfOthersDoNotMakeAClaimArguedFor() {
    assertThat(baseForAnn(debate().add(claim("a", "ann")).add(claim("b", "bob")).support("b", "a")))
        .isEqualTo(0.8);
  }

  @Test
  void aDeniedClaimIsOpposed() {
    assertThat(baseForAnn(debate().add(claim("a", "bob")).stance("ann", Attitude.DENIES, "a")))
        .isEqualTo(0.2);
  }

  @Test
  void aRebuttedClaimIsOpposed() {
    assertThat(
            baseForAnn(debate().add(claim("a", "bob")).add(claim("b", "ann")).rebuttal("b", "a")))
        .isEqualTo(0.2);
  }

  @Test
  void aQualifiedClaimIsNotOpposed() {
    assertThat(baseForAnn(debate()
            .add(claim("a", "bob"))
            .add(claim("b", "ann"))
            .relation("b", RelationKind.QUALIFICATION, "a")))
        .isEqualTo(0.5);
  }

  @Test
  void whatContradictsAHeldClaimIsOpposedFromEitherEnd() {
    assertThat(baseForAnn(debate()
            .add(claim("a", "bob"))
            .add(claim("b", "ann"))
            .relation("b", CONTRADICTION, "a")))
        .isEqualTo(0.2);
    assertThat(baseForAnn(debate()
            .add(claim("a", "bob"))
            .add(claim("b", "ann"))
            .add(Relation.of(CONTRADICTION, "a", "b").withOrigin(Origin.by("ann")))))
        .isEqualTo(0.2);
  }

  @Test
  void whoHoldsNeitherEndOfAContradictionOpposesNeither() {
    assertThat(baseForAnn(debate()
            .add(claim("a", "bob"))
            .add(claim("b", "bob"))
            .add(Relation.of(CONTRADICTION, "a", "b").withOrigin(Origin.by("ann")))))
        .isEqualTo(0.5);
  }

  @Test
  void whatIsHeldCountsAsHeldEvenIfArguedAgainst() {
    assertThat(
            baseForAnn(debate().add(claim("a", "ann")).add(claim("b", "ann")).rebuttal("b", "a")))
        .isEqualTo(0.8);
  }

  @Test
  void otherClaimsCountAHalfWhateverTheirCredence() {
    assertThat(baseForAnn(debate().add(claim("a", "bob").withCredence(0.9)))).isEqualTo(0.5);
  }

  @Test
  void aRetractedClaimIsNoLongerHeld() {
    assertThat(baseForAnn(debate().add(claim("a", "ann")).stance("ann", Attitude.RETRACTS, "a")))
        .isEqualTo(0.5);
  }

  @Test
  void whoOnlyReportsAClaimDoesNotHoldIt() {
    assertThat(baseForAnn(debate().claim("a", "Claim a.", Origin.by("bob").reportedBy("ann"))))
        .isEqualTo(0.5);
  }

  @Test
  void anAttitudeToARestatementIsAnAttitudeToTheClaim() {
    assertThat(baseForAnn(debate()
            .add(claim("a", "bob"))
            .add(claim("b", "ann").withCredence(0.7))
            .add(Relation.of(RESTATEMENT, "b", "a").withOrigin(Origin.by("bob")))))
        .isEqualTo(0.7);
  }

  @Test
  void theBaseScoresCanBeSet() {
    Viewpoint viewpoint = Viewpoint.of("ann").withBaseScores(0.9, 0.6, 0.1, 0.4);
    assertThat(viewpoint.confidence()).isEqualTo(0.9);
    assertThat(viewpoint.argued()).isEqualTo(0.6);
    assertThat(viewpoint.opposed()).isEqualTo(0.1);
    assertThat(viewpoint.other()).isEqualTo(0.4);
    assertThat(viewpoint.speaker()).contains("ann");
    assertThat(base(debate().add(claim("a", "ann")), viewpoint)).isEqualTo(0.9);
    assertThat(base(debate().add(claim("a", "bob")), viewpoint)).isEqualTo(0.4);
    assertThat(
            base(debate().add(claim("a", "bob")), Viewpoint.neutral().withBaseScores(1, 1, 1, 0.3)))
        .isEqualTo(0.3);
  }

  @Test
  void baseScoresOutOfRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Viewpoint.neutral().withBaseScores(0.8, 0.5, 0.2, 1.1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Viewpoint.neutral().withBaseScores(Double.NaN, 0.5, 0.2, 0.5));
  }

  @Test
  void nobodySeesADebateThroughTheEyesOfAStranger() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> base(debate().add(claim("a", "ann")), Viewpoint.of("cleo")))
        .withMessageContaining("cleo");
  }
}
