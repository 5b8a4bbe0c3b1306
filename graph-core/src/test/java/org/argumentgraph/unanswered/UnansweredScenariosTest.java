package org.argumentgraph.unanswered;

import static org.argumentgraph.RelationKind.ANSWER;
import static org.argumentgraph.RelationKind.CHALLENGE;
import static org.argumentgraph.RelationKind.CONTRADICTION;
import static org.argumentgraph.RelationKind.QUALIFICATION;
import static org.argumentgraph.RelationKind.REBUTTAL;
import static org.argumentgraph.RelationKind.RESTATEMENT;
import static org.argumentgraph.RelationKind.SUPPORT;
import static org.argumentgraph.RelationKind.UNDERCUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Stance;
import org.junit.jupiter.api.Test;

/** One small dialogue for each way in which something is or is not open. */
class UnansweredScenariosTest {
  private static ArgumentGraph.Builder dialogue() {
    return ArgumentGraph.builder("Example")
        .speaker("ann", "Ann")
        .speaker("bob", "Bob")
        .speaker("cleo", "Cleo")
        .occasion("talk", "The talk", "ann", "bob")
        .occasion("commentary", "The commentary", "cleo")
        .source(Source.of("text", "The text"));
  }

  private static Origin by(String speaker) {
    return Origin.by(speaker).in("talk");
  }

  private static Origin by(String speaker, int line) {
    return by(speaker).at(SourceSpan.line("text", line));
  }

  private static Claim claim(String id, Origin origin) {
    return Claim.of(id, "Claim " + id + ".").withOrigin(origin);
  }

  private static Question question(Origin origin) {
    return Question.of("q", "Is that so?").withOrigin(origin);
  }

  /** Bob rebuts what Ann claims. */
  private static ArgumentGraph.Builder rebuttal() {
    return dialogue()
        .add(claim("thesis", by("ann", 10)))
        .add(claim("objection", by("bob", 20)))
        .rebuttal("objection", "thesis");
  }

  private static final String REBUTTAL_ID = "objection.rebuts.thesis";

  private static List<UnansweredPoint> open(ArgumentGraph.Builder debate) {
    return UnansweredFinder.standard().find(debate.build()).open();
  }

  private static UnansweredPoint point(ArgumentGraph.Builder debate, String element) {
    List<UnansweredPoint> points = open(debate).stream()
        .filter(point -> point.element().id().equals(element))
        .toList();
    assertThat(points).hasSize(1);
    return points.get(0);
  }

  private static void assertAnswered(ArgumentGraph.Builder debate, String element) {
    UnansweredReport report = UnansweredFinder.standard().find(debate.build());
    assertThat(report.open()).extracting(point -> point.element().id()).doesNotContain(element);
    assertThat(report.raisedElsewhere())
        .extracting(point -> point.element().id())
        .doesNotContain(element);
  }

  private static void assertOpen(
      ArgumentGraph.Builder debate, String element, Reason reason, String... owedBy) {
    UnansweredPoint point = point(debate, element);
    assertThat(point.reason()).isEqualTo(reason);
    assertThat(point.owedBy()).containsExactly(owedBy);
  }

  /** Dan is there too. */
  private static ArgumentGraph.Builder panel() {
    return dialogue().speaker("dan", "Dan").occasion("panel", "The panel", "ann", "bob", "dan");
  }

  private static Origin onPanel(String speaker) {
    return Origin.by(speaker).in("panel");
  }

  @Test
  void anAttackThatAnotherMetIsLeftToThem() {
    ArgumentGraph.Builder debate = panel()
        .add(claim("thesis", onPanel("ann")))
        .add(claim("objection", onPanel("bob")))
        .add(claim("reply", onPanel("dan")))
        .rebuttal("objection", "thesis")
        .rebuttal("reply", "objection");
    UnansweredPoint point = point(debate, REBUTTAL_ID);

    assertThat(point.reason()).isEqualTo(Reason.LEFT_TO_OTHERS);
    assertThat(point.owedBy()).containsExactly("ann");
    assertThat(point.replies()).extracting(Element::id).containsExactly("reply.rebuts.objection");
  }

  @Test
  void aReplyOfAnotherThatFellOrWasGivenElsewhereHelpsNobody() {
    ArgumentGraph.Builder fell = panel()
        .add(claim("thesis", onPanel("ann")))
        .add(claim("objection", onPanel("bob")))
        .add(claim("reply", onPanel("dan")))
        .add(claim("beside", onPanel("bob")))
        .rebuttal("objection", "thesis")
        .rebuttal("reply", "objection")
        .undercut("beside", "reply.rebuts.objection");
    assertOpen(fell, REBUTTAL_ID, Reason.NEVER_ADDRESSED, "ann");

    ArgumentGraph.Builder elsewhere = rebuttal()
        .add(claim("comment", Origin.by("cleo").in("commentary")))
        .rebuttal("comment", "objection");
    assertOpen(elsewhere, REBUTTAL_ID, Reason.NEVER_ADDRESSED, "ann");
  }

  @Test
  void aQuestionThatAnotherAnsweredIsLeftToThem() {
    ArgumentGraph.Builder debate = panel()
        .add(question(onPanel("ann")).to("bob"))
        .add(claim("answer", onPanel("dan")))
        .relation("answer", ANSWER, "q");
    UnansweredPoint point = point(debate, "q");

    assertThat(point.reason()).isEqualTo(Reason.LEFT_TO_OTHERS);
    assertThat(point.owedBy()).containsExactly("bob");
    assertThat(point.replies()).extracting(Element::id).containsExactly("answer.answers.q");
  }

  @Test
  void whoAnswersTheirOwnQuestionLeavesItOpen() {
    ArgumentGraph.Builder debate = panel()
        .add(question(onPanel("ann")).to("bob"))
        .add(claim("answer", onPanel("ann")))
        .relation("answer", ANSWER, "q");
    assertOpen(debate, "q", Reason.NEVER_ADDRESSED, "bob");
  }

  @Test
  void aQuestionIsOwedByItsAddressee() {
    ArgumentGraph.Builder debate = dialogue().add(question(by("ann", 5)).to("bob"));
    UnansweredPoint point = point(debate, "q");

    assertThat(point.owedBy()).containsExactly("bob");
    assertThat(point.to()).contains("ann");
    assertThat(point.reason()).isEqualTo(Reason.NEVER_ADDRESSED);
    assertThat(point.occasion())
        .hasValueSatisfying(talk -> assertThat(talk.id()).isEqualTo("talk"));
    assertThat(point.since()).contains(SourceSpan.line("text", 5));
    assertThat(point.root()).isEmpty();
    assertThat(point.swing()).hasValue(0);
    assertThat(point.replies()).isEmpty();
  }

  @Test
  void aQuestionThatItsAddresseeAnswersIsClosed() {
    assertAnswered(
        dialogue()
            .add(question(by("ann")).to("bob"))
            .add(claim("answer", by("bob")))
            .relation("answer", ANSWER, "q"),
        "q");
  }

  @Test
  void theAnswerOfSomebodyElseDoesNotCloseAQuestion() {
    assertOpen(
        dialogue()
            .add(question(by("ann")).to("bob"))
            .add(claim("answer", Origin.by("cleo").in("commentary")))
            .relation("answer", ANSWER, "q"),
        "q",
        Reason.NEVER_ADDRESSED,
        "bob");
  }

  @Test
  void aRejectedAnswerIsStillAnAnswer() {
    assertAnswered(
        dialogue()
            .add(question(by("ann")).to("bob"))
            .add(claim("answer", by("bob")).withCredence(0.1))
            .relation("answer", ANSWER, "q"),
        "q");
  }

  private static ArgumentGraph.Builder evasion() {
    return dialogue()
        .add(question(by("ann")).to("bob"))
        .add(claim("answer", by("bob")))
        .add(claim("beside", by("ann")))
        .relation("answer", ANSWER, "q")
        .undercut("beside", "answer.answers.q");
  }

  @Test
  void aQuestionWhoseAnswerIsUndercutIsEvaded() {
    UnansweredPoint point = point(evasion(), "q");

    assertThat(point.reason()).isEqualTo(Reason.EVADED);
    assertThat(point.owedBy()).containsExactly("bob");
    assertThat(point.replies()).extracting(Element::id).containsExactly("answer.answers.q");
  }

  @Test
  void aRejectedChargeOfEvasionDoesNotOpenTheQuestion() {
    assertAnswered(evasion().add(claim("defence", by("bob"))).rebuttal("defence", "beside"), "q");
  }

  @Test
  void aSecondAnswerThatIsNotUndercutClosesTheQuestion() {
    assertAnswered(evasion().add(claim("better", by("bob"))).relation("better", ANSWER, "q"), "q");
  }

  @Test
  void whoAnsweredWasThereWhateverTheListOfParticipantsSays() {
    ArgumentGraph.Builder debate = dialogue()
        .add(question(by("ann")).to("cleo"))
        .add(claim("answer", Origin.by("cleo")))
        .add(claim("beside", by("ann")))
        .relation("answer", ANSWER, "q")
        .undercut("beside", "answer.answers.q");
    assertOpen(debate, "q", Reason.EVADED, "cleo");
  }

  @Test
  void aQuestionToSomebodyWhoWasNotThereIsRaisedElsewhere() {
    UnansweredReport report = UnansweredFinder.standard()
        .find(dialogue().add(question(by("ann")).to("cleo")).build());

    assertThat(report.open()).isEmpty();
    assertThat(report.raisedElsewhere()).hasSize(1);
    assertThat(report.raisedElsewhere().get(0).reason()).isEqualTo(Reason.NOT_IN_THE_ROOM);
    assertThat(report.raisedElsewhere().get(0).owedBy()).containsExactly("cleo");
  }

  @Test
  void aQuestionToNobodyInParticularIsOwedByTheOthersInTheRoom() {
    assertOpen(dialogue().add(question(by("ann"))), "q", Reason.NEVER_ADDRESSED, "bob");
  }

  @Test
  void aQuestionOnNoKnownOccasionIsOwedByEverybodyElse() {
    assertOpen(
        dialogue().add(question(Origin.by("ann"))), "q", Reason.NEVER_ADDRESSED, "bob", "cleo");
  }

  @Test
  void aQuestionThatChallengesAClaimIsOwedByWhoStandsByIt() {
    ArgumentGraph.Builder debate = dialogue()
        .add(claim("thesis", Origin.by("bob")))
        .add(question(Origin.by("ann")))
        .relation("q", CHALLENGE, "thesis");
    UnansweredPoint point = point(debate, "q");

    assertThat(point.owedBy()).containsExactly("bob");
    assertThat(point.root()).hasValueSatisfying(root -> assertThat(root.id()).isEqualTo("thesis"));
    assertThat(point.swing()).hasValue(1);
  }

  @Test
  void aQuestionInAMonologueIsOwedByItsAsker() {
    assertOpen(
        dialogue().add(question(Origin.by("cleo").in("commentary"))),
        "q",
        Reason.NEVER_ADDRESSED,
        "cleo");
  }

  @Test
  void anAttackIsOwedByWhoStandsByWhatIsAttacked() {
    UnansweredPoint point = point(rebuttal(), REBUTTAL_ID);

    assertThat(point.owedBy()).containsExactly("ann");
    assertThat(point.to()).contains("bob");
    assertThat(point.reason()).isEqualTo(Reason.NEVER_ADDRESSED);
    assertThat(point.root()).hasValueSatisfying(root -> assertThat(root.id()).isEqualTo("thesis"));
    assertThat(point.swing()).hasValue(-0.5);
  }

  @Test
  void undercutsAndQualificationsCallForAReplyToo() {
    ArgumentGraph.Builder debate = dialogue()
        .add(claim("thesis", by("ann")))
        .add(claim("reason", by("ann")))
        .add(claim("beside", by("bob")))
        .add(claim("within", by("bob")))
        .support("reason", "thesis")
        .undercut("beside", "reason.supports.thesis")
        .relation("within", QUALIFICATION, "thesis");
    assertOpen(debate, "beside.undercuts.reason.supports.thesis", Reason.NEVER_ADDRESSED, "ann");
    assertOpen(debate, "within.qualifies.thesis", Reason.NEVER_ADDRESSED, "ann");
  }

  @Test
  void everyoneWhoStandsByWhatIsAttackedOwesForThemselves() {
    ArgumentGraph.Builder debate = dialogue()
        .add(claim("thesis", Origin.by("ann")))
        .add(claim("objection", Origin.by("bob")))
        .rebuttal("objection", "thesis")
        .stance("cleo", Attitude.AGREES, "thesis");
    assertOpen(debate, REBUTTAL_ID, Reason.NEVER_ADDRESSED, "ann", "cleo");
    assertOpen(
        debate.stance("ann", Attitude.DENIES, "objection"),
        REBUTTAL_ID,
        Reason.NEVER_ADDRESSED,
        "cleo");
  }

  @Test
  void anAttackOnWhatNobodyElseStandsByIsNoDebt() {
    assertAnswered(
        dialogue()
            .add(claim("thesis", by("bob")))
            .add(claim("objection", by("bob")))
            .rebuttal("objection", "thesis"),
        REBUTTAL_ID);
  }

  @Test
  void attackingTheAttackOrItsSourceIsAReply() {
    assertAnswered(
        rebuttal().add(claim("reply", by("ann"))).undercut("reply", REBUTTAL_ID), REBUTTAL_ID);
    assertAnswered(
        rebuttal().add(claim("reply", by("ann"))).rebuttal("reply", "objection"), REBUTTAL_ID);
    assertAnswered(
        rebuttal().add(claim("reply", by("ann"))).relation("reply", CONTRADICTION, "objection"),
        REBUTTAL_ID);
    assertAnswered(
        rebuttal().add(Relation.of(CONTRADICTION, "objection", "thesis").withOrigin(by("ann"))),
        REBUTTAL_ID);
  }

  @Test
  void attackingARestatementOfTheSourceIsAReply() {
    assertAnswered(
        rebuttal()
            .add(claim("again", by("bob")))
            .relation("again", RESTATEMENT, "objection")
            .add(claim("reply", by("ann")))
            .rebuttal("reply", "again"),
        REBUTTAL_ID);
  }

  @Test
  void denyingDoubtingOrConcedingIsAReply() {
    for (Attitude attitude : List.of(Attitude.DENIES, Attitude.DOUBTS, Attitude.CONCEDES)) {
      assertAnswered(rebuttal().stance("ann", attitude, "objection"), REBUTTAL_ID);
      assertAnswered(rebuttal().stance("ann", attitude, REBUTTAL_ID), REBUTTAL_ID);
    }
  }

  @Test
  void takingBackWhatIsAttackedSettlesIt() {
    assertAnswered(rebuttal().stance("ann", Attitude.RETRACTS, "thesis"), REBUTTAL_ID);
    assertAnswered(rebuttal().stance("ann", Attitude.DENIES, "thesis"), REBUTTAL_ID);
  }

  @Test
  void aStanceOfSomebodyElseSettlesNothing() {
    assertOpen(
        rebuttal().stance("cleo", Attitude.DENIES, "objection"),
        REBUTTAL_ID,
        Reason.NEVER_ADDRESSED,
        "ann");
  }

  @Test
  void aSupportOnALaterLineBacksTheClaimAnew() {
    assertAnswered(
        rebuttal()
            .add(claim("backing", by("ann", 30)))
            .add(Relation.of(SUPPORT, "backing", "thesis")),
        REBUTTAL_ID);
  }

  @Test
  void aSupportOnAnEarlierLineIsNoReply() {
    assertOpen(
        rebuttal()
            .add(claim("backing", by("ann", 15)))
            .add(Relation.of(SUPPORT, "backing", "thesis")),
        REBUTTAL_ID,
        Reason.NEVER_ADDRESSED,
        "ann");
  }

  @Test
  void withoutLinesTheOrderOfTheClaimsDecidesWhatFollows() {
    ArgumentGraph.Builder before = dialogue()
        .add(claim("thesis", by("ann")))
        .add(claim("backing", by("ann")))
        .add(claim("objection", by("bob")))
        .rebuttal("objection", "thesis")
        .support("backing", "thesis");
    ArgumentGraph.Builder after = dialogue()
        .add(claim("thesis", by("ann")))
        .add(claim("objection", by("bob")))
        .add(claim("backing", by("ann")))
        .support("backing", "thesis")
        .rebuttal("objection", "thesis");
    assertOpen(before, REBUTTAL_ID, Reason.NEVER_ADDRESSED, "ann");
    assertAnswered(after, REBUTTAL_ID);
  }

  @Test
  void aRenewedAssertionIsAReplyUnlessItsLineComesBeforeTheAttack() {
    Stance renewed = Stance.of("ann", Attitude.ASSERTS, "thesis");

    assertAnswered(rebuttal().stance(renewed), REBUTTAL_ID);
    assertAnswered(rebuttal().stance(renewed.withOrigin(by("ann", 25))), REBUTTAL_ID);
    assertOpen(
        rebuttal().stance(renewed.withOrigin(by("ann", 12))),
        REBUTTAL_ID,
        Reason.NEVER_ADDRESSED,
        "ann");
  }

  @Test
  void theStanceByWhichAClaimWasTakenOverIsNoReply() {
    ArgumentGraph.Builder debate = dialogue()
        .add(claim("thesis", Origin.by("ann")))
        .add(claim("objection", Origin.by("bob")))
        .rebuttal("objection", "thesis")
        .stance("ann", Attitude.RETRACTS, "thesis")
        .stance("cleo", Attitude.AGREES, "thesis");
    assertOpen(debate, REBUTTAL_ID, Reason.NEVER_ADDRESSED, "cleo");
    assertAnswered(debate.stance("cleo", Attitude.AGREES, "thesis"), REBUTTAL_ID);
  }

  @Test
  void anAttackWhoseReplyIsDefeatedIsOpenAgain() {
    ArgumentGraph.Builder debate = rebuttal()
        .add(claim("reply", by("ann", 30)))
        .rebuttal("reply", "objection")
        .add(claim("retort", by("bob", 40)))
        .rebuttal("retort", "reply");
    UnansweredPoint point = point(debate, REBUTTAL_ID);

    assertThat(point.reason()).isEqualTo(Reason.ANSWER_DEFEATED);
    assertThat(point.owedBy()).containsExactly("ann");
    assertThat(point.replies()).extracting(Element::id).containsExactly("reply.rebuts.objection");
  }

  @Test
  void aReplyThatIsUndercutIsDefeatedToo() {
    assertOpen(
        rebuttal()
            .add(claim("reply", by("ann", 30)))
            .rebuttal("reply", "objection")
            .add(claim("beside", by("bob", 40)))
            .undercut("beside", "reply.rebuts.objection"),
        REBUTTAL_ID,
        Reason.ANSWER_DEFEATED,
        "ann");
  }

  private static ArgumentGraph.Builder attackInTheCommentary() {
    return dialogue()
        .add(claim("thesis", by("ann")))
        .add(claim("objection", Origin.by("cleo").in("commentary")))
        .rebuttal("objection", "thesis");
  }

  @Test
  void anAttackThatNobodyConcernedCouldHearIsRaisedElsewhere() {
    UnansweredReport report =
        UnansweredFinder.standard().find(attackInTheCommentary().build());

    assertThat(report.raisedElsewhere())
        .extracting(point -> point.element().id(), UnansweredPoint::reason)
        .containsExactly(tuple(REBUTTAL_ID, Reason.NOT_IN_THE_ROOM));
    assertThat(report.raisedElsewhere().get(0).owedBy()).containsExactly("ann");
    assertThat(report.open()).extracting(point -> point.element().id()).doesNotContain(REBUTTAL_ID);
  }

  @Test
  void whoRepliesFromAfarSettlesIt() {
    assertAnswered(
        attackInTheCommentary().stance("ann", Attitude.DENIES, "objection"), REBUTTAL_ID);
  }

  @Test
  void whatSomebodyInTheRoomCanReplyToIsNotRaisedElsewhere() {
    ArgumentGraph.Builder debate = rebuttal().stance("cleo", Attitude.AGREES, "thesis");

    assertOpen(debate, REBUTTAL_ID, Reason.NEVER_ADDRESSED, "ann");
    assertThat(UnansweredFinder.standard().find(debate.build()).raisedElsewhere())
        .isEmpty();
    assertAnswered(debate.stance("ann", Attitude.DENIES, "objection"), REBUTTAL_ID);
  }

  @Test
  void aClaimThatTheOthersPassOverIsOpen() {
    UnansweredPoint point = point(dialogue().add(claim("thesis", by("ann"))), "thesis");

    assertThat(point.owedBy()).isEqualTo(Set.of("bob"));
    assertThat(point.reason()).isEqualTo(Reason.NEVER_ADDRESSED);
    assertThat(point.swing()).hasValue(1);
  }

  @Test
  void aClaimInAMonologueIsPutToNobody() {
    assertAnswered(dialogue().add(claim("thesis", Origin.by("cleo").in("commentary"))), "thesis");
  }

  @Test
  void aClaimOfNobodyKnownIsPutToNobody() {
    assertAnswered(dialogue().claim("thesis", "Claim thesis."), "thesis");
  }

  @Test
  void anyStanceOrRelationOfAnotherPresentTakesAClaimUp() {
    ArgumentGraph.Builder taken =
        dialogue().add(claim("thesis", by("ann"))).stance("bob", Attitude.DOUBTS, "thesis");
    assertAnswered(taken, "thesis");
    for (RelationKind kind :
        List.of(SUPPORT, REBUTTAL, QUALIFICATION, CONTRADICTION, RESTATEMENT)) {
      assertAnswered(
          dialogue()
              .add(claim("thesis", by("ann")))
              .add(claim("remark", by("bob")))
              .relation("remark", kind, "thesis"),
          "thesis");
    }
    assertAnswered(
        dialogue()
            .add(claim("thesis", by("ann")))
            .add(claim("remark", by("bob")))
            .add(Relation.of(SUPPORT, "thesis", "remark").withOrigin(by("bob"))),
        "thesis");
    assertAnswered(
        dialogue()
            .add(claim("thesis", by("ann")))
            .add(question(by("bob")))
            .relation("q", CHALLENGE, "thesis"),
        "thesis");
  }

  @Test
  void attackingAStepTakesItsPremiseUp() {
    assertAnswered(
        dialogue()
            .add(claim("thesis", by("ann")))
            .add(claim("reason", by("ann")))
            .add(claim("beside", by("bob")))
            .support("reason", "thesis")
            .add(Relation.of(UNDERCUT, "beside", "reason.supports.thesis")),
        "reason");
  }

  @Test
  void aStanceOfSomebodyWhoWasNotThereDoesNotTakeAClaimUp() {
    assertOpen(
        dialogue().add(claim("thesis", by("ann"))).stance("cleo", Attitude.AGREES, "thesis"),
        "thesis",
        Reason.NEVER_ADDRESSED,
        "bob");
  }

  @Test
  void claimsThatMakeAnAttackOrAnAnswerAreNotListedBesideIt() {
    assertAnswered(rebuttal(), "objection");
    assertAnswered(
        dialogue()
            .add(question(by("ann")).to("bob"))
            .add(claim("answer", by("bob")))
            .relation("answer", ANSWER, "q"),
        "answer");
  }

  @Test
  void aClaimThatItsSpeakerSaysAgainIsListedOnce() {
    ArgumentGraph.Builder debate = dialogue()
        .add(claim("thesis", by("ann")))
        .add(claim("again", by("ann")))
        .relation("again", RESTATEMENT, "thesis");
    assertThat(open(debate)).extracting(point -> point.element().id()).containsExactly("thesis");
  }

  @Test
  void reportsReadInWords() {
    assertThat(point(rebuttal(), REBUTTAL_ID).toString())
        .endsWith(": ann owes a reply to bob (never addressed, swing -0.500)");
    assertThat(point(dialogue().add(question(Origin.by("cleo").in("commentary"))), "q")
            .toString())
        .endsWith(": cleo raised it and leaves it open (never addressed, swing +0.000)");
  }

  @Test
  void whatIsNotMeasuredIsFoundAllTheSameAndSaysSo() {
    ArgumentGraph graph = rebuttal().build();
    UnansweredFinder hasty = UnansweredFinder.standard().withStepLimit(0);

    assertThat(hasty.find(graph).open())
        .extracting(UnansweredPoint::element)
        .containsExactlyElementsOf(UnansweredFinder.standard().find(graph).open().stream()
            .map(UnansweredPoint::element)
            .toList());
    assertThat(hasty.find(graph).open()).isNotEmpty().allSatisfy(point -> {
      assertThat(point.swing()).isEmpty();
      assertThat(point.toString()).doesNotContain("swing");
    });
  }
}
