package org.argumentgraph.render.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplorerTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before) + before.length();
    return text.substring(start, text.indexOf(after, start));
  }

  private static JsonNode data(String html) {
    return JSON.readTree(between(html, "<script type=\"application/json\">", "</script>"));
  }

  @Property(tries = 100)
  void noTextEndsTheElementThatItStandsInAndAllCanBeReadBack(
      @ForAll("debates") ArgumentGraph debate) {
    Findings findings = Analysis.standard().of(debate);
    String html = Explorer.of(findings).withPictureUpTo(0).html();
    assertThat(html.toLowerCase(Locale.ROOT).split("</?script", -1)).hasSize(7);
    assertThat(html).doesNotContain("<!--");
    List<JsonNode> elements = data(html).get("elements").valueStream().toList();
    assertThat(elements.stream().map(element -> element.get("id").asString()))
        .containsExactlyElementsOf(debate.elements().stream().map(Element::id).toList());
    assertThat(elements.stream()
            .filter(element -> element.has("text") && !element.has("asks"))
            .map(element -> element.get("text").asString()))
        .containsExactlyElementsOf(debate.claims().stream().map(Claim::text).toList());
  }

  @Test
  void everyFindingIsAStepOfAWalk() {
    Findings findings = Talks.cats();
    List<JsonNode> walks =
        data(Explorer.of(findings).html()).get("walks").valueStream().toList();
    assertThat(walks.stream().map(walk -> walk.get("name").asString()))
        .containsExactly("Cruxes", "Open points", "Claims passed over", "Cycles");
    assertThat(walks.get(0).get("steps")).isNotEmpty();
    assertThat(walks.get(1).get("steps").size() + walks.get(2).get("steps").size())
        .isEqualTo(findings.unanswered().open().size());
    assertThat(walks.get(3).get("steps")).hasSameSizeAs(findings.cycles().cycles());
    assertThat(walks.stream().flatMap(walk -> walk.get("steps").valueStream()))
        .allSatisfy(step -> assertThat(step.get("at")).isNotEmpty());
  }

  @Test
  void theSameFindingsGiveTheSameBytes() {
    assertThat(Explorer.of(Talks.cats()).html())
        .isEqualTo(Explorer.of(Talks.cats()).html());
  }

  @Test
  void onlyTheScriptsAndTheStyleInThePageAreAllowed() {
    String html = Explorer.of(Talks.cats()).html();
    String own = html.substring(html.lastIndexOf("<script>"));
    String policy = between(html, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("script-src '" + hash(between(own, "<script>", "</script>")) + "' '"
            + hash(between(html, "<script>", "</script>")) + "'")
        .contains("style-src '" + hash(between(html, "<style>", "</style>")) + "'")
        .doesNotContain("unsafe", "http", "*");
    assertThat(html).doesNotContain(" style=\"", " onclick=", "http-equiv=\"refresh\"", " src=");
  }

  @Test
  void eachScriptByOthersStandsUnderItsNameAndLicence() {
    String scripts = between(Explorer.of(Talks.cats()).html(), "<script>", "</script>");
    assertThat(scripts)
        .startsWith("/* d3-dispatch/3.0.1\n\nCopyright 2010-2021 Mike Bostock\n\nPermission to use")
        .contains("/* d3-ease/3.0.1\n", "Copyright 2001 Robert Penner", "/* d3-zoom/3.0.0\n");
    assertThat(scripts.split("WHETHER IN (AN ACTION OF )?CONTRACT", -1)).hasSize(10);
  }

  private static String hash(String text) {
    return "sha256-"
        + Base64.getEncoder()
            .encodeToString(Hashing.sha256().hashString(text, UTF_8).asBytes());
  }

  @Test
  void theScriptsNeverReadTextAsMarkup() throws IOException {
    for (String name : List.of("debate.js", "picture.js", "outline.js", "details.js", "page.js")) {
      assertThat(Resources.toString(Resources.getResource(Explorer.class, name), UTF_8))
          .doesNotContain(
              "innerHTML",
              "outerHTML",
              "insertAdjacentHTML",
              "document.write",
              "eval(",
              "Function(");
    }
  }

  @Test
  void thePictureStandsInThePageAndAboveTheLimitDoesNot() {
    Explorer explorer = Explorer.of(Talks.cats());
    assertThat(explorer.withPictureUpTo(12).html()).contains("<svg", "id=\"element-cats\"");
    assertThat(explorer.withPictureUpTo(11).html()).doesNotContain("<svg");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explorer.withPictureUpTo(-1))
        .withMessageContaining("0 or more");
  }

  @Test
  void aHostileTitleStaysATitle() {
    assertThat(between(Explorer.of(Talks.hostile()).html(), "<title>", "</title>"))
        .startsWith("&lt;/script&gt;&lt;script&gt;window.hacked = true&lt;/script&gt;&lt;svg");
  }

  @Test
  void aPageIsWrittenAsUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("debate.html");
    Explorer explorer = Explorer.of(Talks.hostile());
    explorer.write(file);
    assertThat(Files.readString(file)).isEqualTo(explorer.html()).endsWith("</html>\n");
  }
}
