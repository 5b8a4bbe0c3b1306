package org.argumentgraph.render.explorer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.findings.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a reader does with mouse, fingers and keys. */
class ExplorerInBrowserTest extends InBrowser {
  @Test
  void aClickOnABoxShowsWhatIsKnownOfItAndLightsUpItsNeighbourhood() {
    try (Page page = open()) {
      page.click("#element-loyal");
      assertThat(details(page))
          .contains("Dogs are loyal.", "Ben", "The talk", "A post, line 4, at 0:14", "Strength")
          .contains("Rebutted by", "Ann: Cats are better than dogs.")
          .contains("Qualified by", "Cem: Not all dogs are loyal.")
          .contains("Challenged by", "Why would loyalty matter?")
          .contains("Cem agrees with it")
          .contains("What it does", "rebuts Ann: Cats are better than dogs.");
      assertThat(page.text(CHOSEN)).isEqualTo("#loyal");
      assertThat(lit(page)).isEqualTo(4);
      assertThat(page.number(
              "+getComputedStyle(document.querySelector('#element-hunger')).opacity * 10"))
          .isLessThan(5);
      page.press("Escape");
      assertThat(page.is("document.querySelector('aside').hidden")).isTrue();
      assertThat(lit(page)).isZero();
      assertThat(page.text(CHOSEN)).isEmpty();
    }
  }

  @Test
  void linkedPremisesAndWhatBearsOnTheirStepAreShown() {
    try (Page page = open("#cats")) {
      assertThat(details(page))
          .contains("Supported by", "Ann: Cats are clean. and Ann: Cats are quiet.")
          .contains("step undercut by Ben: Being clean is not the point.")
          .contains("Contradicted by", "Ben: Dogs are better than cats.");
    }
  }

  @Test
  void whereNoSpeakersAreKnownNobodyIsNamed() throws IOException {
    Findings findings = Analysis.standard()
        .of(ArgumentGraph.builder("Bicycles")
            .claim("thesis", "The square should be closed.")
            .claim("air", "The air gets better.")
            .support("air", "thesis")
            .build());
    try (Page page = open(page("bicycles", findings), "#thesis", 1400)) {
      assertThat(details(page))
          .contains("The square should be closed.", "The air gets better.")
          .doesNotContain("Somebody", "Speaker", ": The air");
      assertThat(page.text("document.body.innerText")).doesNotContain("Somebody");
    }
  }

  @Test
  void aClickOnALineShowsTheStep() {
    try (Page page = open()) {
      page.run(
          "document.querySelector('g.relation .hit').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
      assertThat(details(page)).startsWith("Step").contains("Link");
      assertThat(page.number("document.querySelectorAll('g.relation:not(:has(.hit))').length"))
          .isZero();
    }
  }

  @Test
  void everyElementIsFoundInThePicture() {
    try (Page page = open()) {
      assertThat(page.text(
              "debate.elements.filter(({id}) => !shapesOf(id).length).map(({id}) => id).join()"))
          .isEmpty();
    }
  }

  @Test
  void aLinkOpensThePageAtAClaimAndTheBrowserGoesBack() {
    try (Page page = open("#noise")) {
      assertThat(details(page)).contains("Cats are not quiet at night.");
      page.click("aside section a");
      assertThat(page.text(CHOSEN)).isNotEqualTo("#noise");
      page.run(
          "new Promise((done) => { addEventListener('hashchange', () => setTimeout(done), {once: true}); history.back(); })");
      assertThat(details(page)).contains("Cats are not quiet at night.");
    }
  }

  @Test
  void anAddressOfNothingIsIgnored() {
    for (String fragment : List.of("#nothing", "#%E0%A4%A", "#__proto__")) {
      try (Page page = open(fragment)) {
        assertThat(page.complaints()).isEmpty();
        assertThat(page.is("document.querySelector('aside').hidden")).isTrue();
      }
    }
  }

  @Test
  void searchingMarksWhatIsFoundAndGoesFromOneToTheNext() {
    try (Page page = open()) {
      page.press("/", "n", "i", "g", "h", "t");
      assertThat(status(page)).isEqualTo("2 of 12 found");
      assertThat(page.number("document.querySelectorAll('g[id].found').length")).isEqualTo(2);
      page.press("Enter");
      assertThat(page.text(CHOSEN)).isEqualTo("#noise");
      page.press("Enter");
      assertThat(page.text(CHOSEN)).isEqualTo("#hunger");
      page.press("Enter");
      assertThat(page.text(CHOSEN)).isEqualTo("#noise");
      page.run("search.blur()");
      page.press("N");
      assertThat(page.text(CHOSEN)).isEqualTo("#hunger");
    }
  }

  @Test
  void filtersBySpeakerKindAndOccasionNarrowPictureAndOutline() {
    try (Page page = open()) {
      choose(page, ".speaker", "Ben");
      page.press("Escape");
      assertThat(status(page)).isEqualTo("5 of 12 found");
      assertThat(page.number("document.querySelectorAll('g.relation.found').length"))
          .isZero();
      choose(page, ".kind", "What rebuts");
      page.press("Escape");
      assertThat(status(page)).isEqualTo("2 of 12 found");
      choose(page, ".speaker", "All speakers");
      page.press("Escape");
      assertThat(status(page)).isEqualTo("3 of 12 found");
      assertThat(page.number("document.querySelectorAll('g.relation.found').length"))
          .isEqualTo(2);
      choose(page, ".kind", "Questions");
      page.press("Escape");
      assertThat(status(page)).isEqualTo("1 of 12 found");
      choose(page, ".kind", "All kinds");
      choose(page, ".occasion", "The blog");
      page.press("Escape");
      assertThat(status(page)).isEqualTo("1 of 12 found");
      page.press("t");
      assertThat(outline(page))
          .contains("Not all dogs are loyal.", "Dogs are loyal.")
          .doesNotContain("Cats are clean.");
    }
  }

  /** Chooses an option by its label, as a reader does by typing it. */
  private static void choose(Page page, String select, String label) {
    page.run("document.querySelector('%s').focus()".formatted(select));
    page.run(
        "(() => { const select = document.querySelector('%s'); select.selectedIndex = [...select.options].findIndex(({text}) => text === '%s'); select.dispatchEvent(new Event('change')); select.blur(); })()"
            .formatted(select, label));
  }

  @Test
  void theOutlineNestsEachClaimOnceUnderWhatItBearsOn() {
    try (Page page = open()) {
      page.press("t");
      assertThat(page.is("picture.hidden")).isTrue();
      assertThat(page.number("document.querySelectorAll('.outline a:not(.again)').length"))
          .isEqualTo(12);
      String under = "(id) => entries.get(id).parent?.id ?? ''";
      assertThat(page.text("(%s)('clean')".formatted(under))).isEqualTo("cats");
      assertThat(page.text("(%s)('irrelevant')".formatted(under))).isEqualTo("clean");
      assertThat(page.text("(%s)('noise')".formatted(under))).isEqualTo("quiet");
      assertThat(page.text("(%s)('cats')".formatted(under))).isEmpty();
      assertThat(outline(page))
          .contains(
              "undercuts this step: Ben: Being clean is not the point. (line 6, at 0:16, strength 0.50)")
          .contains("challenges: Ann asks: Why would loyalty matter?");
      page.run("entries.get('noise').li.querySelector('a').focus()");
      page.press("Enter");
      assertThat(details(page)).contains("Cats are not quiet at night.");
    }
  }

  @Test
  void whatIsFoundAboutAStepIsShownWhereTheStepStarts() {
    try (Page page = open("#noise")) {
      assertThat(details(page)).contains("Found here", "Open point");
      assertThat(page.text("entries.get('noise').li.querySelector('.badge').textContent"))
          .isEqualTo("open");
      page.click("aside section button");
      assertThat(status(page)).matches("Open point \\d of \\d: A reply is owed by Ann to Ben .*");
      assertThat(page.text(CHOSEN)).isEqualTo("#noise.rebuts.quiet");
      choose(page, ".kind", "Open points");
      assertThat(page.is("found.includes('noise')")).isTrue();
    }
  }

  @Test
  void whatIsFoldedIsPutAwayInOutlineAndPicture() {
    try (Page page = open("#loyal")) {
      page.press("f");
      assertThat(page.is("document.querySelector('#element-mostly.away')")).isTrue();
      assertThat(page.is("document.querySelector('#element-loyal.folded')")).isTrue();
      page.press("t");
      assertThat(outline(page)).doesNotContain("Not all dogs");
      assertThat(page.text("entries.get('loyal').button.ariaExpanded")).isEqualTo("false");
      assertThat(page.text("document.querySelector('aside .fold').innerText")).startsWith("Unfold");
      page.click("aside .fold button");
      assertThat(page.is("document.querySelector('.away')")).isFalse();
      page.click("[data-do=fold]");
      assertThat(
              page.number(
                  "[...document.querySelectorAll('.outline .row')].filter((row) => row.checkVisibility()).length"))
          .isEqualTo(page.number("document.querySelector('.outline > ul').children.length"));
      page.run("choose('mostly')");
      assertThat(page.is("entries.get('mostly').li.checkVisibility()")).isTrue();
      page.click("[data-do=unfold]");
      assertThat(page.is("document.querySelector('ul[hidden]')")).isFalse();
    }
  }

  @Test
  void twoClicksFoldABox() {
    try (Page page = open()) {
      page.run("choose('loyal')");
      page.click("#element-loyal", 2);
      assertThat(page.is("document.querySelector('#element-loyal.folded')")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"c", "o", "v", "y"})
  void aKeyWalksThroughFindingsAndWithShiftBack(String key) {
    try (Page page = open()) {
      int steps =
          page.number("debate.walks.find((walk) => walk.key === '%s').steps.length".formatted(key));
      assertThat(steps).isPositive();
      page.press(key);
      assertThat(status(page)).contains(" 1 of " + steps + ": ");
      assertThat(details(page)).contains(" 1 of " + steps);
      page.press(key.toUpperCase(Locale.ROOT));
      assertThat(status(page)).contains(" " + steps + " of " + steps + ": ");
      page.press(key);
      assertThat(status(page)).contains(" 1 of " + steps + ": ");
    }
  }

  @Test
  void buttonsWalkToo() {
    try (Page page = open()) {
      choose(page, ".walk", page.text("walks.options[3].text"));
      page.click("[data-do=next]");
      assertThat(status(page)).startsWith("Cycle 1 of ");
      assertThat(page.number("document.querySelectorAll('g.chosen').length")).isGreaterThan(1);
      page.click("[data-do=back]");
      page.click("[data-do=next]");
      assertThat(status(page)).startsWith("Cycle 1 of ");
    }
  }

  @Test
  void thePictureIsZoomedByKeysButtonsAndWheelAndMovedByDragging() {
    try (Page page = open()) {
      double whole = page.run("scale").asDouble();
      page.press("+", "+", "+", "+");
      page.click("[data-do=larger]");
      double larger = page.run("scale").asDouble();
      assertThat(larger).isGreaterThan(whole * 3);
      String box =
          "(() => { const {x, y} = document.querySelector('#element-cats').getBoundingClientRect(); return [x, y]; })()";
      page.run(
          "new Promise((done) => { picture.onscroll = () => setTimeout(done); picture.scrollTo(200, 200); })");
      JsonNode before = page.run(box);
      page.drag(500, 500, -60, -40);
      JsonNode after = page.run(box);
      assertThat(after.get(0).asDouble() - before.get(0).asDouble()).isEqualTo(-60);
      assertThat(after.get(1).asDouble() - before.get(1).asDouble()).isEqualTo(-40);
      assertThat(page.is("document.querySelector('aside').hidden")).isTrue();
      page.wheel(500, 500, 200, true);
      page.run("new Promise((done) => setTimeout(done, 100))");
      assertThat(page.run("scale").asDouble()).isLessThan(larger);
      page.press("-", "0");
      assertThat(page.run("scale").asDouble()).isEqualTo(whole);
    }
  }

  @Test
  void scrollingByWheelAndByShiftWithArrowsMovesThePictureAndZoomingGoesOnFromThere() {
    try (Page page = open()) {
      page.press("+", "+", "+", "+", "+", "+");
      double scale = page.run("scale").asDouble();
      String middle = "(picture.scrollTop + picture.clientHeight / 2) / scale";
      int before = page.number(middle);
      page.run("before = picture.scrollTop");
      page.wheel(500, 500, 120, false);
      page.run(
          "(async () => { while (picture.scrollTop === before) await new Promise(requestAnimationFrame); })()");
      int after = page.number(middle);
      assertThat(after).isGreaterThan(before);
      assertThat(page.run("scale").asDouble()).isEqualTo(scale);
      page.press("+");
      assertThat(page.number(middle)).isBetween(after - 2, after + 2);
      page.run("picture.focus()");
      page.press("Shift+ArrowUp");
      assertThat(page.number(middle)).isLessThan(after - 2);
      assertThat(page.text(CHOSEN)).isEmpty();
    }
  }

  @Test
  void aClickThatTremblesStillChooses() {
    try (Page page = open()) {
      page.run("zoom(1)");
      page.run("frame(['cats'])");
      JsonNode at = page.run(
          "(() => { const {x, y} = document.querySelector('#element-cats').getBoundingClientRect(); return [x + 20, y + 20]; })()");
      page.drag(at.get(0).asInt(), at.get(1).asInt(), 2, 2);
      assertThat(page.text(CHOSEN)).isEqualTo("#cats");
    }
  }

  @Test
  void twoFingersZoom() {
    try (Page page = open(requireNonNull(cats), "", PHONE)) {
      page.click("[data-do=picture]");
      double before = page.run("scale").asDouble();
      touch(page, "touchStart", 180, 220);
      touch(page, "touchMove", 130, 270);
      touch(page, "touchMove", 80, 320);
      page.call("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
      assertThat(page.run("scale").asDouble()).isGreaterThan(before * 2);
    }
  }

  private static void touch(Page page, String type, int left, int right) {
    page.call(
        "Input.dispatchTouchEvent",
        Map.of(
            "type",
            type,
            "touchPoints",
            List.of(Map.of("x", left, "y", 500, "id", 1), Map.of("x", right, "y", 500, "id", 2))));
  }

  @Test
  void arrowsWalkAlongTheArgument() {
    try (Page page = open()) {
      page.run("picture.focus()");
      page.press("ArrowDown");
      assertThat(page.text(CHOSEN)).isEqualTo("#" + page.text("[...tops][0]"));
      page.run("choose('cats')");
      page.press("ArrowRight");
      assertThat(page.text(CHOSEN)).isEqualTo("#clean");
      page.press("ArrowDown");
      assertThat(page.text(CHOSEN)).isEqualTo("#quiet");
      page.press("ArrowRight");
      assertThat(page.text(CHOSEN)).isEqualTo("#noise");
      page.press("ArrowLeft", "ArrowUp");
      assertThat(page.text(CHOSEN)).isEqualTo("#clean");
    }
  }

  @Test
  void arrowsWalkThroughTheOutlineAndFoldIt() {
    try (Page page = open()) {
      page.press("t");
      page.run("entries.get('clean').li.querySelector('a').focus()");
      String focused = "entryOf.get(document.activeElement.closest('li')).id";
      page.press("ArrowDown");
      assertThat(page.text(focused)).isEqualTo("irrelevant");
      page.press("ArrowUp", "ArrowLeft", "ArrowLeft");
      assertThat(page.is("entries.get('irrelevant').li.checkVisibility()")).isFalse();
      page.press("ArrowDown", "ArrowUp");
      assertThat(page.text(focused)).isEqualTo("clean");
      page.press("ArrowRight", "ArrowDown", "Enter");
      assertThat(page.text(CHOSEN)).isEqualTo("#irrelevant");
      assertThat(status(page)).isEqualTo("Ben: Being clean is not the point.");
    }
  }

  @Test
  void aKeyLeadsToTheDetailsAndBackToWhereOneCameFrom() {
    try (Page page = open("#noise")) {
      String focused = "document.activeElement.matches('%s')";
      page.press("d");
      assertThat(page.is(focused.formatted("aside h2"))).isTrue();
      page.press("d");
      assertThat(page.is(focused.formatted("section.picture"))).isTrue();
      page.press("t", "d", "Escape");
      assertThat(page.is(focused.formatted("nav.outline a"))).isTrue();
      assertThat(page.text("document.activeElement.textContent")).contains("not quiet at night");
    }
  }
}
