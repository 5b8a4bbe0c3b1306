package org.argumentgraph.render.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.render.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reads, on whatever, and whatever the debate says. */
class ExplorerForEverybodyTest extends InBrowser {
  @Test
  void aPageOpensWithoutComplaintAndAsksForNothing() {
    try (Page page = open()) {
      assertThat(page.complaints()).isEmpty();
      assertThat(page.requests()).hasSize(1).allMatch(address -> address.startsWith("file:"));
      assertThat(page.text("document.querySelector('h1').textContent")).isEqualTo("Cats or dogs?");
      assertThat(status(page)).isEqualTo("11 claims, 1 question, 11 relations");
    }
  }

  @Test
  void theFocusStaysAmongTheDetailsAndGoesBackWhenTheyAreClosed() {
    try (Page page = open("#loyal")) {
      page.run("document.querySelector('aside section a').focus()");
      page.press("Enter");
      assertThat(page.is("document.activeElement === document.querySelector('aside h2')"))
          .isTrue();
      page.click("aside .top button");
      assertThat(page.is("document.activeElement === picture")).isTrue();
    }
  }

  @Test
  void withoutScriptsThereIsThePicture() {
    Path file = requireNonNull(cats);
    try (Page page = open()) {
      page.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
      page.load(file.toUri().toString(), 1400, 900);
      assertThat(page.is("document.querySelector('.outline').hasChildNodes()")).isFalse();
      assertThat(page.is("document.querySelector('svg').checkVisibility()")).isTrue();
      assertThat(page.text("document.querySelector('noscript').innerText"))
          .contains("there is the picture");
      assertThat(page.number("document.querySelector('svg').getBoundingClientRect().width"))
          .isGreaterThan(500);
    }
  }

  @Test
  void aVeryLongThreadIsAnOutlineOfBoundedDepth() throws IOException {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("Chain").claim("c0", "The first.");
    for (int i = 1; i < 2000; i++) {
      builder.claim("c" + i, "Number " + i + ".").support("c" + i, "c" + (i - 1));
    }
    Path file = requireNonNull(folder).resolve("chain.html");
    Explorer.of(Analysis.standard().of(builder.build())).withPictureUpTo(100).write(file);
    try (Page page = open(file, "#c1999", 1400)) {
      assertThat(page.complaints()).isEmpty();
      assertThat(page.number("document.querySelectorAll('.outline a').length")).isEqualTo(2000);
      assertThat(page.is("document.querySelector('[data-do=picture]').disabled"))
          .isTrue();
      assertThat(details(page)).contains("Number 1999.");
      page.press("p", "+", "0", "Escape");
      assertThat(status(page)).contains("no picture");
      assertThat(page.complaints()).isEmpty();
    }
  }

  @Test
  void helpExplainsEveryKeyAndKeysCanBeSwitchedOff() {
    try (Page page = open()) {
      page.press("?");
      assertThat(page.is("document.querySelector('dialog').open")).isTrue();
      assertThat(page.number("document.querySelectorAll('dialog dt').length"))
          .isEqualTo(page.number("keys.size + 1"));
      page.click("dialog input");
      page.click("[data-do=close]");
      page.press("t");
      assertThat(page.is("outline.hidden")).isTrue();
    }
  }

  @Test
  void everyControlIsReachedByTabAndNamed() {
    try (Page page = open()) {
      int controls = page.number(
          "document.querySelectorAll('header :is(input, select, button:not(:disabled))').length");
      page.run("document.body.focus()");
      Set<String> reached = new LinkedHashSet<>();
      for (int i = 0; i <= controls; i++) {
        page.press("Tab");
        reached.add(
            page.text("document.activeElement.dataset.do ?? document.activeElement.className ?? ''")
                + page.text("document.activeElement.tagName"));
      }
      assertThat(reached).hasSize(controls + 1).anyMatch(control -> control.startsWith("picture"));
    }
  }

  @Test
  void aPhoneShowsOutlinePictureAndDetailsWithinItsWidth() throws IOException {
    try (Page page = open(page("large", Talks.ofSize(100)), "", PHONE)) {
      assertThat(page.is("picture.hidden")).isTrue();
      for (String state : List.of("", "choose('c50')", "show('picture')", "more.open = true")) {
        page.run(state);
        assertThat(page.number("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        assertThat(page.number("document.documentElement.scrollHeight")).isEqualTo(844);
        assertThat(
                page.text(
                    "[...document.querySelectorAll('button, select, input')].filter((control) => control.checkVisibility({contentVisibilityAuto: true})).map((control) => control.getBoundingClientRect()).filter(({width, height}) => Math.min(width, height) < 24).length + ''"))
            .isEqualTo("0");
      }
      assertThat(page.number("picture.clientHeight")).isGreaterThan(100);
    }
  }

  @Test
  void printingShowsPictureAndUnfoldedOutlineWithoutControls() {
    try (Page page = open("#cats")) {
      page.click("[data-do=fold]");
      page.call("Emulation.setEmulatedMedia", Map.of("media", "print"));
      assertThat(page.is("svg.checkVisibility()")).isTrue();
      assertThat(
              page.number(
                  "[...document.querySelectorAll('.outline a')].filter((link) => link.checkVisibility()).length"))
          .isEqualTo(page.number("entryOf.size"));
      assertThat(page.is("document.querySelector('.tools').checkVisibility()")).isFalse();
      assertThat(page.is("document.querySelector('aside').checkVisibility()")).isFalse();
      assertThat(
              page.number("+getComputedStyle(document.querySelector('#element-hunger')).opacity"))
          .isEqualTo(1);
    }
  }

  @Test
  void inTheDarkPageAndPictureAreLightOnDarkButNotOnPaper() {
    String colors =
        "[document.body, svg.querySelector('rect'), document.querySelector('#element-loyal rect + rect')].map((part) => getComputedStyle(part)).map(({backgroundColor, fill}, i) => i ? fill : backgroundColor).join(' ') + ' ' + getComputedStyle(document.querySelector('aside dd b')).color";
    try (Page page = open("#loyal")) {
      String light = page.text(colors);
      assertThat(light)
          .isEqualTo("rgb(255, 255, 255) rgb(255, 255, 255) rgb(173, 86, 0) rgb(173, 86, 0)");
      page.prefer("prefers-color-scheme", "dark");
      String bar = rgb(Theme.DARK.color("#ad5600"));
      assertThat(page.text(colors))
          .isEqualTo("rgb(22, 22, 22) " + rgb(Theme.DARK.color("#ffffff")) + " " + bar + " " + bar);
      page.call("Emulation.setEmulatedMedia", Map.of("media", "print"));
      assertThat(page.text(colors)).isEqualTo(light);
    }
  }

  private static String rgb(String color) {
    Color decoded = Color.decode(color);
    return "rgb(%d, %d, %d)".formatted(decoded.getRed(), decoded.getGreen(), decoded.getBlue());
  }

  @Test
  void hostileTextsShowAsTextRunNothingAndAskForNothing() throws IOException {
    try (Page page = open(page("hostile", Talks.hostile()), "", 1400)) {
      for (int i = 0; i < Talks.HOSTILE.size(); i++) {
        page.run("choose('h" + i + "')");
        assertThat(page.text("document.querySelector('aside h2').textContent"))
            .isEqualTo(Talks.HOSTILE.get(i));
      }
      page.press("c", "o", "v", "y", "t");
      page.run("new Promise((done) => setTimeout(done, 200))");
      assertThat(page.is("window.hacked")).isFalse();
      assertThat(page.complaints()).isEmpty();
      assertThat(page.requests()).hasSize(1);
      assertThat(page.number(
              "document.querySelectorAll('img, iframe, base, object, embed, link').length"))
          .isZero();
      assertThat(page.text("document.title"))
          .isEqualTo(Talks.HOSTILE.get(0) + Talks.HOSTILE.get(3));
    }
  }

  @Test
  void theBrowserIsToldToRefuseMarkupAndRequests() {
    try (Page page = open()) {
      String tried =
          "(() => { try { %s; return 'done'; } catch (refused) { return refused.name; } })()";
      for (String deed : List.of(
          "document.body.innerHTML = '<b>'",
          "document.createElement('script').text = 'hacked = 1'",
          "document.body.setAttribute('onclick', 'hacked = 1')")) {
        assertThat(page.text(tried.formatted(deed))).isEqualTo("TypeError");
      }
      page.run("fetch('https://evil.example/').catch(() => 0)");
      assertThat(page.is("window.hacked")).isFalse();
      assertThat(page.complaints())
          .anyMatch(complaint ->
              complaint.contains("evil.example") && complaint.contains("Content Security Policy"));
    }
  }

  @ParameterizedTest
  @CsvSource({"1400, light", "1400, dark", "390, light", "390, dark"})
  void nothingStandsInTheWayOfAssistiveTechnology(int width, String scheme) throws IOException {
    String axe = Resources.toString(Resources.getResource("axe.min.js"), UTF_8);
    try (Page page = open(requireNonNull(cats), "", width)) {
      page.prefer("prefers-color-scheme", scheme);
      page.run(axe + "; 0");
      for (String state : List.of(
          "show('picture')",
          "choose('cats')",
          "walk('c', 1)",
          "more.open = true",
          "show('outline')",
          "foldAll(true)",
          "help.showModal()")) {
        page.run(state);
        assertThat(
                page.text(
                    "axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html).slice(0, 3)).join('\\n'))"))
            .as(state)
            .isEmpty();
      }
    }
  }

  @Test
  void whatIsChosenIsInViewInALongOutline() throws IOException {
    try (Page page = open(page("long", Talks.ofSize(300)), "", PHONE)) {
      for (int i = 1; i < 300; i += 43) {
        page.run(
            "choose('c%d'); (async () => { for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame); })()"
                .formatted(i));
        assertThat(
                page.is(
                    "(() => { const at = outline.querySelector('[aria-current]').getBoundingClientRect(); const seen = outline.getBoundingClientRect(); return at.top > seen.top - 2 && at.bottom < seen.bottom + 2; })()"))
            .as("c" + i)
            .isTrue();
      }
    }
  }

  @Test
  void fourHundredClaimsRespondAtOnce() throws IOException {
    try (Page page = open(page("four-hundred", Talks.ofSize(400)), "", 1400)) {
      page.run("show('picture')");
      assertThat(page.number("""
          (async () => {
            const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            const times = [];
            for (const id of ['c1', 'c200', 'c399', 'c7', 'c77', 'c177', 'c5']) {
              await frame();
              const start = performance.now();
              choose(id);
              await frame();
              times.push(performance.now() - start);
            }
            return times.sort((one, other) => one - other)[3];
          })()""")).isLessThan(250);
    }
  }
}
