package org.argumentgraph.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueStanceClassifierTest {
  private static final String POINT = "Ann says that trams are cheaper than buses in the long run.";

  private static StanceDecision classify(String comment) {
    return CueStanceClassifier.standard()
        .classify(POINT, comment, new StanceContext(StanceContext.Target.POINT, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUPPORT | Yes.",
        "SUPPORT | I strongly agree with that, the town has waited too long.",
        "SUPPORT | Ann is right, and the figures of last year show it.",
        "SUPPORT | That sounds right.",
        "SUPPORT | As Ann notes, rails last for fifty years.",
        "ATTACK  | No, they never are.",
        "ATTACK  | That does not follow, since buses need no rails.",
        "ATTACK  | I don't think that trams are cheaper than buses at all.",
        "ATTACK  | Yes, but only where many people ride.",
        "ATTACK  | This assumes that the state pays for the rails.",
        "ATTACK  | You could also simply buy electric buses.",
        "ATTACK  | I’m skeptical. A bus costs a tenth of a tram.",
        "OTHER   | Who has counted the costs?",
        "OTHER   | Why? And compared with what?",
        "OTHER   | Whoops.",
        "OTHER   | I'll skip the rest of this section."
      })
  void commentsAreTakenForWhatTheyDo(StanceLabel label, String comment) {
    assertThat(classify(comment)).extracting(StanceDecision::label).isEqualTo(label);
  }

  @Test
  void aDecisionTellsWhichCuesWereMetTheWeightiestFirst() {
    StanceDecision decision = classify("I agree, but this ignores the rails.");
    assertThat(decision.cues())
        .extracting(StanceCue::explanation)
        .contains(
            "says that it agrees",
            "says what it passes over or assumes",
            "turns with \"but\"",
            "grants and then turns");
    assertThat(decision.cues())
        .extracting(StanceCue::weight)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(decision.toString())
        .startsWith("attack (0.")
        .contains("\n  says that it agrees (\"i agree\"): support +2.00");
  }

  @Test
  void mixedCommentsAreLessSureThanPlainOnes() {
    double mixed = classify("I agree, but this ignores the rails.").confidence();
    assertThat(mixed).isLessThan(classify("I agree with every word.").confidence());
    assertThat(mixed).isLessThan(classify("This ignores the rails.").confidence());
  }

  @Test
  void wordsOfOthersDoNotCount() {
    StanceDecision decision = classify("“I agree, you are right, good point.”");
    assertThat(decision.cues())
        .extracting(StanceCue::explanation)
        .doesNotContain("says that it agrees", "praises the point");
  }

  @Test
  void theConfidenceIsTheShareInTheExponentials() {
    CueStanceClassifier classifier = CueStanceClassifier.of(
        Document.of("support\t1\tyes\tsays yes\nattack\t2.5\tno\tsays no\n", "cues.tsv"));
    StanceDecision decision =
        classifier.classify("Trams.", "Yes and no", StanceContext.onlyComment());
    assertThat(decision.label()).isEqualTo(StanceLabel.ATTACK);
    assertThat(decision.confidence())
        .isCloseTo(Math.exp(2.5) / (Math.exp(2.5) + Math.exp(1) + 1), within(1e-12));
    StanceDecision later =
        classifier.classify("Trams.", "Yes. And no", StanceContext.onlyComment());
    assertThat(later.cues()).extracting(StanceCue::weight).containsExactly(0.7 * 2.5, 1.0);
  }

  @Test
  void aConversationGoesOnWithoutAttacks() {
    String turn = "The rails could be laid along the river.";
    StanceClassifier classifier = CueStanceClassifier.standard();
    assertThat(classifier
            .classify(POINT, turn, new StanceContext(StanceContext.Target.TURN, 1))
            .label())
        .isEqualTo(StanceLabel.OTHER);
  }

  @Test
  void everyLineThatIsNoCueIsNamed() {
    String cues = """
        # fine
        support\t1\tyes
        agree\t1\tyes\tx
        attack\tmuch\tno\tx
        attack\tNaN\tno\tx
        other\t1\t(\tx
        other\t1\t@mood\tx
        """;
    assertThatThrownBy(() -> CueStanceClassifier.of(Document.of(cues, "cues.tsv")))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContainingAll(
            "cues.tsv:2:1: there are 3 columns instead of 4; write label",
            "cues.tsv:3:1: \"agree\" is no label; write support, attack or other",
            "cues.tsv:4:1: \"much\" is no weight",
            "cues.tsv:5:1: \"NaN\" is no weight",
            "cues.tsv:6:1: the pattern is no regular expression: Unclosed group",
            "cues.tsv:7:1: nothing is measured under the name \"@mood\"; write one of @prior");
    assertThatThrownBy(() -> CueStanceClassifier.of(Document.of("# none\n", "cues.tsv")))
        .hasMessageContaining("cues.tsv: there are no cues");
  }

  @Test
  void hugeCommentsTakeNoLonger() {
    for (String piece : new String[] {"“", "if a, ", "good ", "not ", "(", "a", "?", "‘a "}) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> classify(piece.repeat(1_000_000)), piece);
    }
  }
}
