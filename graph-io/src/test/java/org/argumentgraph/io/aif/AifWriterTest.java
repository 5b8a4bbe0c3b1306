package org.argumentgraph.io.aif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Stance;
import org.argumentgraph.io.conversion.Conversion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AifWriterTest {
  private static ArgumentGraph read(String text) {
    return AifReader.standard().read(text, "debate.json").result();
  }

  @Test
  void aDebateIsWrittenAsAnAnalystWouldDrawIt() {
    ArgumentGraph debate = ArgumentGraph.builder("debate")
        .speaker("ann", "Ann Lee")
        .speaker("bob", "Bob")
        .claim("a", "Build trams.", Origin.by("ann"))
        .add(Claim.of("b", "Trams are dear.")
            .withOrigin(Origin.by("bob"))
            .withNote("said: They cost us a fortune."))
        .add(Relation.of(RelationKind.REBUTTAL, "b", "a").withId("x"))
        .build();
    Conversion<String> written = AifWriter.standard().write(debate);
    assertThat(JsonMapper.shared().readTree(written.result()))
        .isEqualTo(JsonMapper.shared().readTree("""
            {"nodes": [
              {"nodeID": "a", "text": "Build trams.", "type": "I"},
              {"nodeID": "a_L", "text": "Ann Lee : Build trams.", "type": "L"},
              {"nodeID": "a_YA", "text": "Asserting", "type": "YA", "scheme": "Asserting"},
              {"nodeID": "b", "text": "Trams are dear.", "type": "I"},
              {"nodeID": "b_L", "text": "Bob : They cost us a fortune.", "type": "L"},
              {"nodeID": "b_YA", "text": "Asserting", "type": "YA", "scheme": "Asserting"},
              {"nodeID": "x", "text": "Default Conflict", "type": "CA", "scheme": "Default Conflict"},
              {"nodeID": "x_TA", "text": "Default Transition", "type": "TA", "scheme": "Default Transition"},
              {"nodeID": "x_YA", "text": "Disagreeing", "type": "YA", "scheme": "Disagreeing"}],
             "edges": [
              {"edgeID": "1", "fromID": "a_L", "toID": "a_YA"},
              {"edgeID": "2", "fromID": "a_YA", "toID": "a"},
              {"edgeID": "3", "fromID": "b_L", "toID": "b_YA"},
              {"edgeID": "4", "fromID": "b_YA", "toID": "b"},
              {"edgeID": "5", "fromID": "b", "toID": "x"},
              {"edgeID": "6", "fromID": "x", "toID": "a"},
              {"edgeID": "7", "fromID": "a_L", "toID": "x_TA"},
              {"edgeID": "8", "fromID": "x_TA", "toID": "b_L"},
              {"edgeID": "9", "fromID": "x_TA", "toID": "x_YA"},
              {"edgeID": "10", "fromID": "x_YA", "toID": "x"}],
             "locutions": [
              {"nodeID": "a_L", "personID": "ann"}, {"nodeID": "b_L", "personID": "bob"}],
             "participants": [
              {"participantID": "ann", "firstname": "Ann", "surname": "Lee"},
              {"participantID": "bob", "firstname": "Bob", "surname": ""}]}"""));
    assertThat(written.losses())
        .extracting(Object::toString)
        .containsExactly("the title \"debate\" is left out, since AIF has no place for it");
    assertThat(read(written.result())).isEqualTo(debate);
  }

  @Test
  void xaifHasALayoutAndNoText() {
    ArgumentGraph debate =
        ArgumentGraph.builder("debate").claim("a", "A").claim("b", "B").build();
    JsonNode xaif = JsonMapper.shared().readTree(AifWriter.xaif().write(debate).result());
    assertThat(xaif.get("text").asString()).isEmpty();
    assertThat(xaif.get("dialog").asBoolean()).isFalse();
    assertThat(xaif.get("AIF").get("schemefulfillments").isEmpty()).isTrue();
    assertThat(xaif.get("OVA").get("nodes").get(1))
        .isEqualTo(JsonMapper.shared().readTree("""
        {"nodeID": "b", "visible": true, "x": 0, "y": 180, "timestamp": ""}"""));
  }

  @Test
  void everyKindIsReadAsItWasWritten() {
    ArgumentGraph debate = ArgumentGraph.builder("debate")
        .speaker("ann", "Ann: the first")
        .speaker("bob", "Bob")
        .claim("a", "A: a", Origin.by("ann"))
        .claim("b", "B", Origin.by("bob").reportedBy("ann"))
        .add(Claim.of("c", "C").withTags("illocution:Hypothesising"))
        .add(Question.of("q", "Q?").withTags("illocution:Assertive Questioning"))
        .add(Question.of("p", "P?").withOrigin(Origin.by("ann")))
        .add(Relation.of(RelationKind.SUPPORT, List.of("c", "a"), "b")
            .withId("r")
            .withTags("scheme:Analogy", "illocution:Alternative Giving"))
        .undercut("c", "r")
        .relation("c", RelationKind.SUPPORT, "r")
        .relation("a", RelationKind.CONTRADICTION, "b")
        .relation("a", RelationKind.QUALIFICATION, "r")
        .relation("a", RelationKind.RESTATEMENT, "b")
        .relation("p", RelationKind.CHALLENGE, "a")
        .relation("q", RelationKind.CHALLENGE, "r")
        .relation("b", RelationKind.ANSWER, "p")
        .add(Relation.of(RelationKind.ANSWER, List.of("c", "a"), "q")
            .withOrigin(Origin.by("bob"))
            .withNote("said: Well."))
        .stance("bob", Attitude.ASSERTS, "a")
        .stance("bob", Attitude.DENIES, "c.undercuts.r")
        .stance("bob", Attitude.ASSERTS, "a.restates.b")
        .stance(Stance.of("ann", Attitude.RETRACTS, "a").withNote("said: I was wrong."))
        .stance("bob", Attitude.DOUBTS, "q")
        .build();
    Conversion<String> written = AifWriter.standard().write(debate);
    assertThat(read(written.result())).isEqualTo(debate);
    assertThat(written.losses()).hasSize(1);
  }

  @Test
  void whatAifHasNoPlaceForIsListed() {
    ArgumentGraph debate = ArgumentGraph.builder("Trams")
        .speaker("ann", "Ann")
        .occasion("hall", "The town hall", "ann")
        .source(Source.of("post", "A post"))
        .add(Claim.of("a", "A")
            .withCredence(0.8)
            .withOrigin(Origin.by("ann").verbatim().in("hall").at(SourceSpan.line("post", 3)))
            .withTags("group:Trams")
            .withNote("Why not?"))
        .add(Question.of("q", "Q?").to("ann").withOrigin(Origin.unknown().reportedBy("ann")))
        .add(Relation.of(RelationKind.SUPPORT, "a", "a")
            .withWeight(0.5)
            .withTags("scheme:Default Inference", "illocution:Agreeing"))
        .stance(Stance.of("ann", Attitude.AGREES, "a")
            .withOrigin(Origin.by("ann").in("hall"))
            .withNote("said: A"))
        .theses("a")
        .build();
    assertThat(AifWriter.standard().write(debate).losses())
        .extracting(Object::toString)
        .containsExactly(
            "the title \"Trams\" is left out, since AIF has no place for it",
            "the naming of main theses is left out, since AIF has no place for it",
            "occasion hall: it is left out, since AIF has no place for it",
            "source post: it is left out, since AIF has no place for it",
            "claim a: the credence 0.8, the occasion hall, the place post line 3, that it is verbatim,"
                + " the tag group:Trams, the note \"Why not?\" are left out, since AIF has no place"
                + " for them",
            "question q: that it is put to ann, that ann reports it of nobody are left out, since AIF"
                + " has no place for them",
            "relation a.supports.a: the weight 0.5, the tag scheme:Default Inference, the tag"
                + " illocution:Agreeing are left out, since AIF has no place for them",
            "stance 1: the occasion hall, the note \"said: A\" are left out, since AIF has no place"
                + " for them");
  }

  @Test
  void nodesOfLocutionsTakeNoIdsOfElements() {
    ArgumentGraph debate = ArgumentGraph.builder("debate")
        .speaker("ann", "Ann")
        .claim("a", "A", Origin.by("ann"))
        .claim("a_L", "B", Origin.by("ann"))
        .claim("a_YA", "C")
        .claim("long-" + "long-".repeat(30) + "id", "D", Origin.by("ann"))
        .build();
    assertThat(read(AifWriter.standard().write(debate).result())).isEqualTo(debate);
  }
}
