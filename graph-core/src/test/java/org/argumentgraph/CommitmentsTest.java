package org.argumentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.testing.NaiveCommitments;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;

class CommitmentsTest {
  @Provide
  Arbitrary<ArgumentGraph> talkative() {
    return RandomDebates.talkative();
  }

  private static ArgumentGraph.Builder debate() {
    return ArgumentGraph.builder("Commitments")
        .speaker("ann", "Ann")
        .speaker("bob", "Bob")
        .claim("a", "Of Ann.", Origin.by("ann"))
        .claim("b", "Of Bob.", Origin.by("bob"));
  }

  private static Commitments ofAnn(ArgumentGraph.Builder debate) {
    return debate.build().commitments("ann");
  }

  @Test
  void whoPutsSomethingForwardIsCommittedToItAndToItsRelations() {
    Commitments commitments = ofAnn(debate()
        .rebuttal("a", "b")
        .question("q", "Why?", Origin.by("ann"))
        .relation("q", RelationKind.CHALLENGE, "b"));

    assertThat(commitments.speaker()).isEqualTo("ann");
    assertThat(commitments.held()).containsExactly("a", "a.rebuts.b", "q.challenges.b");
    assertThat(commitments.denied()).isEmpty();
  }

  @Test
  void whoOnlyReportsAClaimIsNotCommittedToIt() {
    assertThat(ofAnn(debate().claim("c", "Reported.", Origin.by("bob").reportedBy("ann")))
            .held())
        .containsExactly("a");
  }

  @Test
  void assertingAgreeingAndConcedingCommit() {
    for (Attitude attitude :
        new Attitude[] {Attitude.ASSERTS, Attitude.AGREES, Attitude.CONCEDES}) {
      assertThat(ofAnn(debate().stance("ann", attitude, "b")).held()).containsExactly("a", "b");
    }
  }

  @Test
  void denyingCommitsAgainst() {
    Commitments commitments =
        ofAnn(debate().stance("ann", Attitude.DENIES, "b").stance("ann", Attitude.DENIES, "a"));

    assertThat(commitments.held()).isEmpty();
    assertThat(commitments.denied()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void doubtingChangesNothing() {
    assertThat(ofAnn(debate().stance("ann", Attitude.DOUBTS, "a")).held()).containsExactly("a");
    assertThat(ofAnn(debate().stance("ann", Attitude.DOUBTS, "b")).denied()).isEmpty();
  }

  @Test
  void retractingEndsAnAssertionOrADenial() {
    Commitments commitments = ofAnn(debate()
        .stance("ann", Attitude.RETRACTS, "a")
        .stance("ann", Attitude.DENIES, "b")
        .stance("ann", Attitude.RETRACTS, "b"));

    assertThat(commitments.held()).isEmpty();
    assertThat(commitments.denied()).isEmpty();
  }

  @Test
  void theLastStanceCounts() {
    assertThat(ofAnn(
                debate().stance("ann", Attitude.RETRACTS, "a").stance("ann", Attitude.ASSERTS, "a"))
            .held())
        .containsExactly("a");
    assertThat(ofAnn(
                debate().stance("ann", Attitude.DENIES, "b").stance("ann", Attitude.CONCEDES, "b"))
            .denied())
        .isEmpty();
  }

  @Test
  void stancesOfOthersChangeNothing() {
    assertThat(ofAnn(debate().stance("bob", Attitude.DENIES, "a")))
        .isEqualTo(ofAnn(debate()))
        .hasSameHashCodeAs(ofAnn(debate()));
  }

  @Property(tries = 300)
  void commitmentsFollowTheStancesInOrder(@ForAll("talkative") ArgumentGraph graph) {
    for (Speaker speaker : graph.speakers()) {
      NaiveCommitments expected = new NaiveCommitments(graph, speaker.id());

      assertThat(graph.commitments(speaker.id()).held()).isEqualTo(expected.held());
      assertThat(graph.commitments(speaker.id()).denied()).isEqualTo(expected.denied());
    }
  }
}
