package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of this module shows is what the library draws. */
class ReadmeTest {
  private static final Findings FINDINGS = Analysis.standard().of(Seeds.load("sutton"));
  private static final Diagram DEBATE = Diagram.of(FINDINGS);
  private static final View EXPERIENCE = View.focus("bring-in-agents", 2);

  private static final Map<String, Diagram> PICTURES = Map.of(
      "focus", DEBATE.withView(View.focus("experience-scalable", 2)),
      "path", DEBATE.withView(View.path("can-coordinate", "succession-inevitable")),
      "dark", DEBATE.withView(EXPERIENCE).withTheme(Theme.DARK),
      "verdict", DEBATE.withView(EXPERIENCE).withColoring(Coloring.BY_VERDICT),
      "slide", DEBATE.withPage(Page.SLIDE),
      "screen", DEBATE.withPage(Page.SCREEN),
      "poster", DEBATE.withPage(Page.POSTER));

  static Stream<Arguments> pictures() {
    return PICTURES.entrySet().stream()
        .map(picture -> Arguments.of(picture.getKey(), picture.getValue()));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void aPictureIsWhatTheLibraryDraws(String name, Diagram diagram) throws IOException {
    String drawn = Renderer.standard().svg(diagram);
    Path proposal = Path.of("target/pictures", name + ".svg");
    Files.createDirectories(proposal.getParent());
    Files.writeString(proposal, drawn);
    Path picture = Path.of("pictures", name + ".svg");
    assertThat(Files.exists(picture) && drawn.equals(Files.readString(picture)))
        .as(
            "%s differs from what is drawn today; look at %s, and copy it there if it is good",
            picture, proposal)
        .isTrue();
    assertThat(Files.size(picture)).isLessThan(400_000);
  }

  @Test
  void thePageShowsThePicturesAndTheFlowchart() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    assertThat(PICTURES.keySet())
        .allSatisfy(name -> assertThat(page).contains("](pictures/" + name + ".svg)"));
    String flowchart = "```mermaid\n" + DEBATE.withView(EXPERIENCE).toMermaid() + "```\n";
    Files.createDirectories(Path.of("target/pictures"));
    Files.writeString(Path.of("target/pictures/flowchart.md"), flowchart);
    assertThat(page.contains(flowchart))
        .as("README.md shows another flowchart than target/pictures/flowchart.md")
        .isTrue();
    assertThat(page).contains("one debate of " + FINDINGS.graph().claims().size() + " claims");
  }
}
