package org.argumentgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.argumentgraph.Question;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.io.document.DocumentReader;
import org.argumentgraph.render.Diagram;
import org.argumentgraph.render.Renderer;
import org.argumentgraph.seeds.Seeds;
import org.argumentgraph.unanswered.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of the seeds shows is what the library finds and draws. */
class SeedPageTest {
  private static final Path SEEDS = Path.of("../seeds");
  private static final String BEGIN = "<!-- findings: from here -->\n";
  private static final String END = "<!-- findings: to here -->";

  static List<String> debates() {
    return Seeds.names().stream().filter(name -> !name.equals("across")).toList();
  }

  private static Findings findings(String name) {
    return Analysis.standard().of(Seeds.load(name));
  }

  @Test
  void theSmallDebateOfThePageIsReadAndSaysWhatItIsToShow() throws IOException {
    String page = Files.readString(SEEDS.resolve("README.md"));
    int begin = page.indexOf("```yaml\n") + "```yaml\n".length();
    String document = page.substring(begin, page.indexOf("```", begin));
    Findings findings =
        Analysis.standard().of(DocumentReader.standard().read(document, "page").result());

    assertThat(findings.unanswered().open())
        .filteredOn(point -> point.element() instanceof Question)
        .singleElement()
        .matches(point -> point.reason() == Reason.EVADED);
    assertThat(findings.unanswered().raisedElsewhere())
        .extracting(point -> point.element().id())
        .containsExactly("electric.undercuts.clean-air.supports.trams");
    assertThat(findings.graph().relation("buses-full+no-room.supports.trams").sources())
        .hasSize(2);
  }

  @Test
  void thePageSaysWhatTheLibraryFinds() throws IOException {
    String page = Files.readString(SEEDS.resolve("README.md"));
    String expected = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
        + sections()
        + page.substring(page.indexOf(END));
    Path proposal = Path.of("target/seeds/README.md");
    Files.createDirectories(proposal.getParent());
    Files.writeString(proposal, expected);
    assertThat(page.equals(expected))
        .as(
            "seeds/README.md differs from what is found today; if examples/%s is right, copy it there",
            proposal)
        .isTrue();
  }

  private static String sections() {
    StringBuilder sections = new StringBuilder();
    for (String name : Seeds.names()) {
      Findings findings = findings(name);
      Summary summary = Summary.of(findings);
      sections.append("\n### ").append(findings.graph().title()).append("\n\n");
      if (debates().contains(name)) {
        sections.append("![Picture of the debate](%s.svg)\n\n".formatted(name));
      }
      sections.append("1. %s\n2. %s\n3. %s\n"
          .formatted(summary.crux(), summary.openPoint(), summary.contradiction()));
    }
    return sections.append('\n').toString();
  }

  @ParameterizedTest
  @MethodSource("debates")
  void thePictureIsWhatTheLibraryDraws(String name) throws IOException {
    Path picture = SEEDS.resolve(name + ".svg");
    String drawn = Renderer.standard().svg(Diagram.of(findings(name)));
    assertThat(Files.exists(picture) && drawn.equals(Files.readString(picture)))
        .as(
            "%s differs from what is drawn today; look at examples/target/debates/%s.svg, as the main "
                + "job writes it, and copy it there if it is good",
            picture, name)
        .isTrue();
  }
}
