package org.argumentgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;

/** Several debates become one. */
class IncludeTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static ArgumentGraph debate(String name, String speaker) {
    return ArgumentGraph.builder("About " + name)
        .speaker("ann", speaker)
        .occasion("talk", "The talk", "ann")
        .source(Source.of("book", "The book"))
        .claim("thesis", "Thesis of " + name + ".", Origin.by("ann").in("talk"))
        .claim("reason", "Reason of " + name + ".", Origin.by("ann").in("talk"))
        .support("reason", "thesis")
        .add(Relation.of(RelationKind.REBUTTAL, "thesis", "reason")
            .withId("back")
            .withOrigin(Origin.by("ann").in("talk")))
        .stance("ann", Attitude.AGREES, "thesis")
        .build();
  }

  private static final ArgumentGraph TRAMS = debate("trams", "Ann");
  private static final ArgumentGraph BUSES = debate("buses", "Ann");

  @Test
  void idsOfElementsAndOccasionsAreQualifiedAndThoseOfSpeakersAndSourcesAreShared() {
    ArgumentGraph joined = ArgumentGraph.builder("Joined")
        .include("trams", TRAMS)
        .include("buses", BUSES)
        .rebuttal("buses/thesis", "trams/thesis")
        .build();

    assertThat(joined.speakers()).containsExactly(new Speaker("ann", "Ann"));
    assertThat(joined.sources()).hasSize(1);
    assertThat(joined.occasions())
        .extracting(Occasion::id)
        .containsExactly("buses/talk", "trams/talk");
    assertThat(joined.elements())
        .extracting(Element::id)
        .containsExactly(
            "buses/thesis.rebuts.trams/thesis",
            "buses/thesis",
            "buses/reason",
            "buses/reason.supports.thesis",
            "buses/back",
            "trams/thesis",
            "trams/reason",
            "trams/reason.supports.thesis",
            "trams/back");
    assertThat(joined.claim("trams/thesis").origin().occasion()).contains("trams/talk");
    assertThat(joined.relation("trams/back").target()).isEqualTo("trams/reason");
    assertThat(joined.stances())
        .extracting(Stance::element)
        .containsExactly("buses/thesis", "trams/thesis");
  }

  @Property(tries = 100)
  void theOrderMakesNoDifference(
      @ForAll("debates") ArgumentGraph one, @ForAll("debates") ArgumentGraph other) {
    ArgumentGraph.Builder forth =
        ArgumentGraph.builder("Joined").include("one", one).include("other", other);
    ArgumentGraph.Builder back =
        ArgumentGraph.builder("Joined").include("other", other).include("one", one);
    assertThat(outcome(back)).isEqualTo(outcome(forth));
  }

  /** The debate and what it looks like, or else what is wrong. */
  private static List<Object> outcome(ArgumentGraph.Builder builder) {
    try {
      ArgumentGraph graph = builder.build();
      return List.of(graph, graph.elements(), graph.stances(), graph.theses());
    } catch (InvalidGraphException e) {
      return List.copyOf(e.problems());
    }
  }

  @Property(tries = 100)
  void includingADebateTwiceChangesNothing(@ForAll("debates") ArgumentGraph debate) {
    ArgumentGraph once = ArgumentGraph.builder("Joined").include("it", debate).build();
    ArgumentGraph twice = ArgumentGraph.builder("Joined")
        .include("it", debate)
        .include("it", debate.toBuilder().build())
        .build();
    assertThat(twice).isEqualTo(once);
    assertThat(twice.elements()).hasSameSizeAs(debate.elements());
  }

  @Property(tries = 100)
  void aDebateThatIsIncludedAloneIsFoundToBeTheSame(@ForAll("debates") ArgumentGraph debate) {
    ArgumentGraph included =
        ArgumentGraph.builder("Joined").include("it", debate).build();
    ArgumentGraph own = debate.theses().isEmpty()
        ? debate
        : debate.toBuilder()
            .theses(debate.theses().stream().map(Element::id).toArray(String[]::new))
            .build();
    assertThat(Analysis.standard().of(included).strengths().asMap().values())
        .containsExactlyElementsOf(
            Analysis.standard().of(own).strengths().asMap().values());
    assertThat(included.theses())
        .extracting(Element::id)
        .containsExactlyElementsOf(
            debate.theses().stream().map(thesis -> "it/" + thesis.id()).toList());
    assertThat(included.claims())
        .extracting(claim -> claim.tags())
        .isEqualTo(debate.claims().stream().map(Claim::tags).toList());
    assertThat(included.relations())
        .extracting(relation -> relation.note())
        .isEqualTo(debate.relations().stream().map(Relation::note).toList());
    assertThat(included.relations())
        .extracting(relation -> relation.weight())
        .isEqualTo(debate.relations().stream().map(Relation::weight).toList());
  }

  @Test
  void whatIsDifferentUnderOneIdIsReported() {
    InvalidGraphException error = catchThrowableOfType(
        InvalidGraphException.class,
        () -> ArgumentGraph.builder("Joined")
            .include("trams", TRAMS)
            .include("buses", debate("buses", "Anne"))
            .include("trams", debate("rails", "Ann"))
            .build());

    assertThat(error.problems())
        .extracting(Problem::message)
        .containsExactly(
            "the id \"ann\" is given to more than one speaker: \"Anne\" and \"Ann\"",
            "the id \"trams/thesis\" is given to more than one element: \"Thesis of trams.\" and "
                + "\"Thesis of rails.\"",
            "the id \"trams/reason\" is given to more than one element: \"Reason of trams.\" and "
                + "\"Reason of rails.\"");
  }

  @Test
  void twoVersionsOfADebateAreUnited() {
    ArgumentGraph longer = TRAMS.toBuilder().claim("more", "One more.").build();
    assertThat(ArgumentGraph.builder("Joined")
            .include("trams", TRAMS)
            .include("trams", longer)
            .build())
        .isEqualTo(ArgumentGraph.builder("Joined").include("trams", longer).build());
  }

  @Test
  void aNameThatCannotBeAnIdIsRefused() {
    for (String name : List.of("", " ", "a b", "/")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ArgumentGraph.builder("Joined").include(name, TRAMS))
          .withMessageContaining("cannot be the name of a debate");
    }
  }
}
