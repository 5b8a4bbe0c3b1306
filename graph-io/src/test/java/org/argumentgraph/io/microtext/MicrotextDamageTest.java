package org.argumentgraph.io.microtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.internal.DamagedTexts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that somebody broke, by accident or on purpose. */
class MicrotextDamageTest {
  private static final List<String> STRAYS = List.of(
      "a1",
      "c1",
      "e1",
      "j1",
      "\"",
      "<",
      ">",
      "/>",
      "&",
      "&x;",
      "&#0;",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<adu id=\"c1\" type=\"pro\"/>",
      "type=\"und\"",
      "type=\"add\"",
      "type=\"seg\"",
      "<!DOCTYPE a [<!ENTITY x 'y'>]>",
      "<edu id=\"e1\">",
      "</edu>",
      "<?",
      "xmlns=\"u\"",
      "x:");

  @Provide
  Arbitrary<String> damaged() {
    return DamagedTexts.of(MicrotextReaderTest.BRIDGE, STRAYS);
  }

  @Property(tries = 1_000)
  void damagedTextsAreReadOrRefusedInWords(@ForAll("damaged") String text) {
    DamagedTexts.problems(MicrotextReader.standard(), text);
  }

  @Test
  void everyBeginningIsReadOrRefusedInWords() {
    DamagedTexts.readAllBeginnings(MicrotextReader.standard(), MicrotextReaderTest.BRIDGE);
  }

  private static List<DocumentProblem> problems(String text) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> DamagedTexts.problems(MicrotextReader.standard(), text));
  }

  private static String withType(String declaration) {
    return "<!DOCTYPE arggraph " + declaration + ">\n<arggraph id='a'><edu id='e'>&x;</edu>"
        + "<adu id='u' type='pro'/><edge id='s' src='e' trg='u' type='seg'/></arggraph>";
  }

  @Test
  void filesThatEntitiesNameAreNotRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
    for (String declaration : List.of(
        "[<!ENTITY x SYSTEM '" + secret.toUri() + "'>]",
        "[<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p; <!ENTITY x 'y'>]",
        "SYSTEM '" + secret.toUri() + "'")) {
      assertThat(problems(withType(declaration)))
          .isNotEmpty()
          .noneMatch(problem -> problem.toString().contains("TOPSECRET"));
    }
  }

  @Test
  void nothingIsLookedForInTheNetwork() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(100);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      for (String declaration : List.of(
          "SYSTEM '" + address + "'",
          "PUBLIC 'x' '" + address + "'",
          "[<!ENTITY x SYSTEM '" + address + "'>]",
          "[<!ENTITY % p SYSTEM '" + address + "'> %p;]")) {
        assertThat(problems(withType(declaration)))
            .extracting(DocumentProblem::message)
            .contains("the entity &x; is not known here");
      }
      Assertions.assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void entitiesThatGrowAreNotReplaced() {
    StringBuilder declaration = new StringBuilder("[<!ENTITY x0 'lol'>");
    for (int i = 1; i <= 30; i++) {
      String before = "&x" + (i - 1) + ";";
      declaration.append("<!ENTITY x%d '%s'>".formatted(i, before.repeat(10)));
    }
    assertThat(problems(withType(declaration + "<!ENTITY x '&x30;'>]")))
        .extracting(DocumentProblem::message)
        .contains("the entity &x; is not known here");
    assertThat(problems(withType("[" + "<!ENTITY x '".repeat(100_000)))).isNotEmpty();
  }

  @Test
  void deepNestingIsRefusedQuickly() {
    assertThat(problems("<arggraph id='a'>" + "<edu>".repeat(100_000)))
        .extracting(DocumentProblem::message)
        .contains("elements are nested deeper than 20");
    assertThat(problems("<a>".repeat(100_000) + "</a>".repeat(100_000))).isNotEmpty();
  }

  @Test
  void longTextsAreReadQuickly() {
    StringBuilder text = new StringBuilder("<arggraph id='a'>");
    int many = 10_000;
    for (int i = 0; i < many; i++) {
      text.append("<edu id='e%d'>A</edu><adu id='a%d' type='pro'/>".formatted(i, i));
      text.append("<edge id='s%d' src='e%d' trg='a%d' type='seg'/>".formatted(i, i, i));
      // Each adds to the one after it, up to the last.
      text.append(
          i < many - 1
              ? "<edge id='c%d' src='a%d' trg='c%d' type='add'/>".formatted(i, i, i + 1)
              : "<edge id='c%d' src='a%d' trg='a0' type='sup'/>".formatted(i, i));
    }
    assertThat(problems(text + "</arggraph>")).isEmpty();
    assertThat(problems("<!-- -->\n".repeat(50_000) + "<arggraph id='a'/>")).isEmpty();
    String start = "<arggraph id='a'><edu id='e'>";
    for (String part : List.of("a", "&amp;", "&x;", "<b/>", "]]", "<!-- -->", "<![CDATA[", "\n")) {
      assertThat(problems(start + part.repeat(20_000))).isNotEmpty();
    }
  }
}
