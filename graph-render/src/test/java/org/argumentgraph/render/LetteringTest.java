package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.argumentgraph.render.Lettering.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetteringTest {
  private static final String COMMON = "Naïve “words”, λόγος, слово, e\u0301 and x\u0302.";
  private static final String RARE = "الكلمة (2026), מילה (אחת), 語, 😀, शब्द";

  /** What is drawn where there is no font. */
  static final class WithoutFonts {
    private WithoutFonts() {}

    public static void main(String[] folder) throws IOException {
      draw(COMMON, Path.of(folder[0], "common"));
      draw(RARE, Path.of(folder[0], "rare"));
      Files.write(
          Path.of(folder[0], "letters"),
          Lettering.of("מילה (אחת)", Font.REGULAR).runs().stream()
              .map(Lettering.Run::text)
              .toList());
    }
  }

  private static void draw(String text, Path file) throws IOException {
    Diagram diagram = Diagram.of(Pictures.replyOf(text));
    Files.write(Path.of(file + ".png"), Renderer.standard().png(diagram, 1));
    Files.write(Path.of(file + ".pdf"), Renderer.standard().pdf(diagram));
  }

  @Test
  void whereThereIsNoFontCommonLettersAreTheSameAndOthersAreBoxes(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/fc-list")), "There is no fontconfig here");
    Path nothing = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig/>");
    ProcessBuilder java = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.home=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            WithoutFonts.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile());
    java.environment().put("FONTCONFIG_FILE", nothing.toString());
    Process process = java.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("said")).isEmptyFile();
    for (String text : List.of("common", "rare")) {
      draw("common".equals(text) ? COMMON : RARE, folder.resolve("here-" + text));
    }
    assertThat(folder.resolve("common.png"))
        .hasSameBinaryContentAs(folder.resolve("here-common.png"));
    assertThat(folder.resolve("common.pdf"))
        .hasSameBinaryContentAs(folder.resolve("here-common.pdf"));
    assertThat(folder.resolve("rare.png")).isNotEmptyFile();
    assertThat(folder.resolve("rare.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("letters")).hasContent("(תחא) הלימ");
  }

  @Test
  void marksStandOverTheLetterBeforeThem() {
    LiberationSans font = LiberationSans.font();
    assertThat(font.advance("x\u0302")).isEqualTo(font.advance("x"));
    assertThat(font.outline("x\u0302").getBounds2D().getCenterX())
        .isBetween(0.45 * font.advance("x"), 0.55 * font.advance("x"));
    assertThat(font.outline("x\u0302").getBounds2D().getHeight())
        .isGreaterThan(font.outline("x").getBounds2D().getHeight() + 100);
  }

  @Test
  void lettersAreAsWideAsThoseOfHelvetica() {
    for (char letter = ' '; letter <= '~'; letter++) {
      String text = String.valueOf(letter);
      assertThat(LiberationSans.font().advance(text))
          .as(text)
          .isCloseTo(Font.REGULAR.width(text, 1000), org.assertj.core.api.Assertions.within(1.0));
    }
  }

  @Test
  void whatCannotBeShownIsASpaceAndWhatOnlyDirectsIsLeftOut() {
    assertThat(Lettering.of("a\u0000b\ud83dc\ufffed\u00ade\u200bf", Font.BOLD).runs())
        .singleElement()
        .satisfies(run -> {
          assertThat(run.text()).isEqualTo("a b c def");
          assertThat(run.face()).isEqualTo(Face.LIBERATION);
        });
  }
}
