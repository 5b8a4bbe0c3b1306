package org.argumentgraph.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdsAndLinksTest {
  @Test
  void namesThatMayBeIdsAreKeptWhateverStandsBeforeThem() {
    assertThat(new Ids().ofAll(List.of("a b", "¬p", "a-b", "p", "(p)", "()", "not-p"), "x"))
        .containsExactly(
            Map.entry("a b", "a-b-2"),
            Map.entry("¬p", "not-p-2"),
            Map.entry("a-b", "a-b"),
            Map.entry("p", "p"),
            Map.entry("(p)", "p-2"),
            Map.entry("()", "x"),
            Map.entry("not-p", "not-p"));
  }

  @Test
  void linksAreFollowedToTheirEnds() {
    Links links = new Links();
    assertThat(links.add("a", "b")).isTrue();
    assertThat(links.add("b", "c")).isTrue();
    assertThat(links.add("b", "d")).isFalse();
    assertThat(links.end("a")).contains("c");
    assertThat(links.end("b")).contains("c");
    assertThat(links.end("c")).contains("c");
    assertThat(links.end("z")).contains("z");
  }

  @Test
  void linksThatRunInACircleHaveNoEnd() {
    Links links = new Links();
    links.add("before", "a");
    links.add("a", "b");
    links.add("b", "a");
    links.add("self", "self");
    links.add("other", "before");
    assertThat(links.end("b")).isEmpty();
    assertThat(links.end("before")).isEmpty();
    assertThat(links.end("self")).isEmpty();
    assertThat(links.end("other")).isEmpty();
  }

  @Test
  void longChainsOfLinksAreFollowedQuickly() {
    Links links = new Links();
    for (int i = 0; i < 100_000; i++) {
      links.add("n" + i, "n" + (i + 1));
    }
    for (int i = 0; i < 100_000; i++) {
      assertThat(links.end("n" + i).orElseThrow()).isEqualTo("n100000");
    }
  }
}
