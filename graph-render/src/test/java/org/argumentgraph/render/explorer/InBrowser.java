package org.argumentgraph.render.explorer;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.argumentgraph.findings.Findings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tries the page in an installed Chromium; skipped where there is none. */
abstract class InBrowser {
  static final int PHONE = 390;
  static final String CHOSEN = "decodeURIComponent(location.hash)";

  @TempDir
  static @Nullable Path folder;

  static Optional<Browser> browser = Optional.empty();
  static @Nullable Path cats;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    assumeTrue(
        browser.isPresent(),
        "There is no Chromium on the path, so that the explorer is not tried in a browser");
    cats = page("cats", Talks.cats());
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser.isPresent()) {
      browser.get().close();
    }
  }

  static Path page(String name, Findings findings) throws IOException {
    Path file = requireNonNull(folder).resolve(name + ".html");
    Explorer.of(findings).write(file);
    return file;
  }

  static Page open(Path file, String fragment, int width) {
    return browser.orElseThrow().open(file, fragment, width, width == PHONE ? 844 : 900);
  }

  static Page open(String fragment) {
    return open(requireNonNull(cats), fragment, 1400);
  }

  static Page open() {
    return open("");
  }

  static String details(Page page) {
    return page.text("document.querySelector('aside').innerText");
  }

  /** What the outline shows, once what is in sight is laid out. */
  static String outline(Page page) {
    page.run("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
    return page.text("document.querySelector('.outline').innerText");
  }

  static String status(Page page) {
    return page.text("document.querySelector('.status').textContent");
  }

  static int lit(Page page) {
    return page.number("document.querySelectorAll('g[id].lit').length");
  }
}
