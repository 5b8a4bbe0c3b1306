package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextBlockTest {
  @Property
  void noLineIsWiderThanTheBlock(
      @ForAll @StringLength(max = 300) String text,
      @ForAll @IntRange(min = 40, max = 400) int width) {
    TextBlock block = TextBlock.wrap(text, Font.REGULAR, 12, width);
    assertThat(block.lines())
        .allSatisfy(
            line -> assertThat(Font.REGULAR.width(line, 12)).isLessThanOrEqualTo(block.width()));
  }

  @Property
  void nothingButWhiteSpaceAndControlCharactersIsLost(
      @ForAll @StringLength(max = 300) String text) {
    TextBlock block = TextBlock.wrap(text, Font.REGULAR, 12, 100);
    assertThat(visible(String.join("", block.lines()))).isEqualTo(visible(text));
  }

  private static String visible(String text) {
    return text.replaceAll("[\\p{javaWhitespace}\\p{Cc}\\uFFFE\\uFFFF]", "");
  }

  @Test
  void linesAreBalanced() {
    TextBlock block =
        TextBlock.wrap("one two three four five six seven eight nine ten", Font.REGULAR, 12, 200);
    assertThat(block.lines())
        .containsExactly("one two three four five", "six seven eight nine ten");
  }

  @Test
  void aLongTextGetsAWiderBlock() {
    TextBlock block = TextBlock.wrap("word ".repeat(2_000), Font.REGULAR, 12, 200);
    assertThat(block.width() / block.height()).isBetween(2.0, 4.0);
  }

  @Test
  void aReferenceKeepsToOneLine() {
    TextBlock block = TextBlock.oneLine(
        "A text that is much too long for the place that it has", Font.REGULAR, 11, 120);
    assertThat(block.lines()).singleElement().asString().endsWith("…");
    assertThat(block.width()).isLessThanOrEqualTo(120);
  }

  @Test
  void widthsAreThoseOfTheFace() {
    assertThat(Font.REGULAR.width("Wide", 1000)).isEqualTo(944 + 222 + 556 + 556);
    assertThat(Font.BOLD.width("Wide", 1000)).isEqualTo(944 + 278 + 611 + 556);
    assertThat(Font.REGULAR.width("é", 1000)).isEqualTo(556);
    assertThat(Font.REGULAR.width("漢", 1000)).isEqualTo(1000);
  }
}
