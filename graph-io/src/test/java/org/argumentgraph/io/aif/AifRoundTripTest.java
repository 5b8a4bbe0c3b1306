package org.argumentgraph.io.aif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.Stance;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.document.DocumentWriter;
import org.argumentgraph.testing.RandomDebates;

class AifRoundTripTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  @Provide
  Arbitrary<ArgumentGraph> dialogues() {
    return RandomDebates.talkative();
  }

  private static ArgumentGraph read(String text) {
    return AifReader.standard().read(text, "debate.json").result();
  }

  /** A debate with nothing but what AIF can hold. */
  private static ArgumentGraph bare(ArgumentGraph debate) {
    ArgumentGraph.Builder bare = ArgumentGraph.builder("debate");
    debate.speakers().forEach(bare::speaker);
    for (Element element : debate.elements()) {
      bare.add(bare(element).withOrigin(bare(element.origin())));
    }
    for (Stance stance : debate.stances()) {
      bare.stance(Stance.of(stance.speaker(), stance.attitude(), stance.element())
          .withOrigin(bare(stance.origin())));
    }
    return bare.build();
  }

  private static Element bare(Element element) {
    if (element instanceof Relation relation) {
      return Relation.of(relation.kind(), relation.sources(), relation.target())
          .withId(relation.id());
    }
    return element instanceof Claim claim
        ? Claim.of(claim.id(), claim.text())
        : Question.of(element.id(), ((Question) element).text());
  }

  private static Origin bare(Origin origin) {
    Optional<String> speaker = origin.speaker();
    if (speaker.isEmpty()) {
      return Origin.unknown();
    }
    return origin
        .reporter()
        .map(reporter -> Origin.by(speaker.get()).reportedBy(reporter))
        .orElse(Origin.by(speaker.get()));
  }

  private static void assertSame(ArgumentGraph debate, ArgumentGraph expected) {
    assertThat(DocumentWriter.yaml().write(debate).result())
        .isEqualTo(DocumentWriter.yaml().write(expected).result());
    assertThat(debate).isEqualTo(expected);
  }

  @Property(tries = 200)
  void whatAifHoldsIsReadAsItWasWritten(@ForAll("debates") ArgumentGraph debate) {
    Conversion<ArgumentGraph> again =
        AifReader.standard().read(AifWriter.standard().write(debate).result(), "debate.json");
    assertSame(again.result(), bare(debate));
    assertThat(again.losses()).isEmpty();
  }

  @Property(tries = 200)
  void dialoguesAreReadAsTheyWereWritten(@ForAll("dialogues") ArgumentGraph debate) {
    assertSame(read(AifWriter.standard().write(debate).result()), bare(debate));
  }

  @Property(tries = 200)
  void writingWhatWasReadChangesNothingMore(@ForAll("debates") ArgumentGraph debate) {
    String aif = AifWriter.standard().write(debate).result();
    assertThat(AifWriter.standard().write(read(aif)).result()).isEqualTo(aif);
    String xaif = AifWriter.xaif().write(debate).result();
    ArgumentGraph ofXaif = read(xaif);
    assertThat(ofXaif).isEqualTo(read(aif));
    assertThat(AifWriter.xaif().write(ofXaif).result()).isEqualTo(xaif);
  }

  @Property(tries = 200)
  void whatAifDoesNotHoldIsListed(@ForAll("debates") ArgumentGraph debate) {
    Conversion<String> written = AifWriter.standard().write(debate);
    ArgumentGraph bare = bare(debate);
    for (Element element : debate.elements()) {
      // What a relation takes over from its source is listed with that.
      boolean inherits = element instanceof Relation relation
          && element.origin().equals(debate.element(relation.sources().get(0)).origin());
      Element expected = inherits
          ? bare.element(element.id()).withOrigin(element.origin())
          : bare.element(element.id());
      String subject = element.type().name().toLowerCase(Locale.ROOT) + " " + element.id();
      assertThat(written.losses().stream().anyMatch(loss -> loss.subject().equals(subject)))
          .as(subject)
          .isEqualTo(!element.equals(expected));
    }
    assertThat(written.losses()).extracting(Loss::subject).contains("");
    debate
        .occasions()
        .forEach(occasion -> assertThat(written.losses())
            .extracting(Loss::subject)
            .contains("occasion " + occasion.id()));
    debate
        .sources()
        .forEach(source -> assertThat(written.losses())
            .extracting(Loss::subject)
            .contains("source " + source.id()));
  }
}
