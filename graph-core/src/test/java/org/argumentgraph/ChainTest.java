package org.argumentgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static final ArgumentGraph GRAPH = ArgumentGraph.builder("Chains")
      .claim("goal", "Predicting is a goal.")
      .claim("none", "Models have no goals.")
      .claim("end", "Models are a dead end.")
      .claim("again", "They lead nowhere.")
      .claim("alive", "Models have a future.")
      .claim("beside", "Prediction is beside the point.")
      .claim("mimicry", "Models mimic people.")
      .question("why", "Why?", Origin.unknown())
      .rebuttal("goal", "none")
      .support("none", "end")
      .undercut("beside", "goal.rebuts.none")
      .add(Relation.of(RelationKind.SUPPORT, List.of("none", "mimicry"), "end").withId("linked"))
      .relation("alive", RelationKind.CONTRADICTION, "end")
      .relation("again", RelationKind.RESTATEMENT, "end")
      .undercut("beside", "alive.contradicts.end")
      .relation("why", RelationKind.CHALLENGE, "goal")
      .build();

  private static Chain chain(String... ids) {
    return Chain.of(GRAPH, List.of(ids));
  }

  @Test
  void oneStepAfterAnotherReadsAsASentence() {
    assertThat(chain("goal", "goal.rebuts.none", "none", "none.supports.end", "end")
            .inWords())
        .isEqualTo("“Predicting is a goal.” rebuts “Models have no goals.”, which supports"
            + " “Models are a dead end.”");
  }

  @Test
  void aSingleElementIsQuoted() {
    assertThat(chain("goal").inWords()).isEqualTo("“Predicting is a goal.”");
    assertThat(chain("why").inWords()).isEqualTo("“Why?”");
  }

  @Test
  void linkedPremisesAreNamedTogether() {
    assertThat(chain("none", "linked", "end").inWords())
        .isEqualTo("“Models have no goals.” together with “Models mimic people.” supports"
            + " “Models are a dead end.”");
    assertThat(chain("goal", "goal.rebuts.none", "none", "linked", "end").inWords())
        .isEqualTo("“Predicting is a goal.” rebuts “Models have no goals.”, which together with"
            + " “Models mimic people.” supports “Models are a dead end.”");
  }

  @Test
  void anUndercutNamesTheStepThatItAttacks() {
    assertThat(chain("beside", "beside.undercuts.goal.rebuts.none", "goal.rebuts.none", "none")
            .inWords())
        .isEqualTo("“Prediction is beside the point.” undercuts that “Predicting is a goal.” rebuts"
            + " “Models have no goals.”");
  }

  @Test
  void aContradictionReadsFromEitherEnd() {
    assertThat(chain("alive", "alive.contradicts.end", "end").inWords())
        .isEqualTo("“Models have a future.” contradicts “Models are a dead end.”");
    assertThat(chain("end", "alive.contradicts.end", "alive").inWords())
        .isEqualTo("“Models are a dead end.” contradicts “Models have a future.”");
  }

  @Test
  void anUndercutContradictionReadsTowardsWhereTheChainLeads() {
    assertThat(chain(
                "beside",
                "beside.undercuts.alive.contradicts.end",
                "alive.contradicts.end",
                "alive")
            .inWords())
        .isEqualTo("“Prediction is beside the point.” undercuts that “Models are a dead end.”"
            + " contradicts “Models have a future.”");
  }

  @Test
  void aRestatementIsSaidToBeOne() {
    assertThat(chain("none", "none.supports.end", "end", "again").inWords())
        .isEqualTo("“Models have no goals.” supports “Models are a dead end.”, that is,"
            + " “They lead nowhere.”");
  }

  @Test
  void aQuestionChallenges() {
    assertThat(chain("why", "why.challenges.goal", "goal").inWords())
        .isEqualTo("“Why?” challenges “Predicting is a goal.”");
  }

  @Test
  void aChainIsKnownByItsElements() {
    Chain chain = chain("goal", "goal.rebuts.none", "none");

    assertThat(chain.ids()).containsExactly("goal", "goal.rebuts.none", "none");
    assertThat(chain.elements())
        .containsExactly(
            GRAPH.element("goal"), GRAPH.element("goal.rebuts.none"), GRAPH.element("none"));
    assertThat(chain)
        .isEqualTo(chain("goal", "goal.rebuts.none", "none"))
        .hasSameHashCodeAs(chain("goal", "goal.rebuts.none", "none"))
        .isNotEqualTo(chain("goal"))
        .hasToString(chain.inWords());
  }

  @Test
  void aChainIsNeitherEmptyNorOfWhatIsNotThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> chain());
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> chain("nobody"));
  }
}
