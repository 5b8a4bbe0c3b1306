package org.argumentgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.RelationKind;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Viewpoint;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static ArgumentGraph.Builder debate() {
    return ArgumentGraph.builder("Trams?")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .occasion("meeting", "The meeting", "ann", "ben")
        .claim("trams", "The town should build trams.", said("ann"))
        .claim("cost", "Trams cost too much.", said("ben"))
        .rebuttal("cost", "trams");
  }

  private static Origin said(String speaker) {
    return Origin.by(speaker).in("meeting");
  }

  private static Summary summary(ArgumentGraph.Builder debate) {
    return Summary.of(Analysis.standard().of(debate.build()));
  }

  @Test
  void whatWouldBringTwoTogetherIsSaidWithWhoTheyAre() {
    assertThat(summary(debate().stance("ann", Attitude.DENIES, "cost")).crux())
        .isEqualTo(
            "Ann and Ben are at odds over “Trams cost too much.”; a change of mind about it would bring each nearer to the other on “The town should build trams.”, Ann by 0.64 and Ben by 0.16.");
  }

  @Test
  void throughTheEyesOfOneADebateTurnsOnWhatMovesThem() {
    Analysis eyes =
        Analysis.standard().withEvaluator(Evaluator.standard().withViewpoint(Viewpoint.of("ann")));
    ArgumentGraph debate = debate().stance("ann", Attitude.DENIES, "cost").build();
    assertThat(Summary.of(eyes.of(debate)).crux())
        .startsWith("“Trams cost too much.” moves “The town should build trams.” by -")
        .endsWith("; Ann and Ben are at odds over it.");
  }

  @Test
  void whatNobodyDisputesIsSaidToDecide() {
    assertThat(summary(debate()).crux())
        .isEqualTo(
            "“Trams cost too much.” moves “The town should build trams.” by -0.50 and decides it; nobody disputes it.");
  }

  @Test
  void whatAnotherAnsweredIsToldWithThem() {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Trams?")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .speaker("cleo", "Cleo")
        .occasion("meeting", "The meeting", "ann", "ben", "cleo")
        .add(Question.of("price", "What do trams cost?").to("ann").withOrigin(said("ben")))
        .claim("little", "Trams cost little.", said("cleo"))
        .relation("little", RelationKind.ANSWER, "price");
    assertThat(summary(debate).openPoint())
        .isEqualTo("Ben: “What do trams cost?”; Ann left it to Cleo.");
  }

  @Test
  void anObjectionIsToldWithWhatItObjectsTo() {
    assertThat(summary(debate()).openPoint())
        .isEqualTo(
            "Ben: “Trams cost too much.” rebuts “The town should build trams.”; Ann did not address it.");
  }

  @Test
  void anObjectionToAStepIsToldWithTheStep() {
    ArgumentGraph.Builder debate = debate()
        .claim("grant", "The state pays half.", said("ann"))
        .undercut("grant", "cost.rebuts.trams");
    assertThat(summary(debate).openPoint())
        .isEqualTo(
            "Ann: “The state pays half.” undercuts that “Trams cost too much.” rebuts “The town should build trams.”; Ben did not address it.");
  }

  @Test
  void anEvadedQuestionIsToldAsOne() {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Trams?")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .occasion("meeting", "The meeting", "ann", "ben")
        .add(Question.of("price", "What do trams cost?").to("ann").withOrigin(said("ben")))
        .claim("nice", "Trams are nice.", said("ann"))
        .relation("nice", RelationKind.ANSWER, "price")
        .claim("no-answer", "That is no price.", said("ben"))
        .undercut("no-answer", "nice.answers.price");
    assertThat(summary(debate).openPoint()).isEqualTo("Ben: “What do trams cost?”; Ann evaded it.");
  }

  @Test
  void aSelfContradictionIsToldWithItsSpeaker() {
    ArgumentGraph.Builder debate = debate()
        .claim("cheap", "Trams cost next to nothing.", said("ben"))
        .relation("cheap", RelationKind.CONTRADICTION, "cost");
    assertThat(summary(debate).contradiction())
        .isEqualTo(
            "Ben: “Trams cost next to nothing.” contradicts “Trams cost too much.” (self-contradiction).");
  }

  @Test
  void whereNothingIsFoundThatIsSaid() {
    Summary summary = summary(ArgumentGraph.builder("Alone").claim("a", "Something is the case."));
    assertThat(summary.crux()).isEqualTo("Nothing bears on a thesis.");
    assertThat(summary.openPoint()).isEqualTo("Nothing that called for a reply is open.");
    assertThat(summary.contradiction())
        .isEqualTo("Nothing contradicts itself or runs in a circle.");
  }
}
