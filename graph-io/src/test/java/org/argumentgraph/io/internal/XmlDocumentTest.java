package org.argumentgraph.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.argumentgraph.io.conversion.Loss;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlDocumentTest {
  /** By the grammar of XML 1.0, in its own words. */
  private static String allowed(String text) {
    return text.codePoints()
        .map(point -> point == 0x9
                || point == 0xA
                || point == 0xD
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF)
            ? point
            : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Property
  void anyTextIsReadBackButForWhatXmlForbids(@ForAll String content, @ForAll String attribute) {
    XmlDocument xml = new XmlDocument().about("claim a").begin("root");
    Element root =
        Xml.parse(xml.text("text", content, "attribute", attribute).end().finished());
    Element text = Xml.child(root, "text");
    assertThat(text.getTextContent()).isEqualTo(allowed(content));
    assertThat(text.getAttribute("attribute")).isEqualTo(allowed(attribute));
    boolean isWhole = allowed(content).equals(content) && allowed(attribute).equals(attribute);
    assertThat(xml.losses().isEmpty()).isEqualTo(isWhole);
  }

  @Test
  void whitespaceMarkupAndScriptsOfAllSortsStandAsTheyAre() {
    String odd =
        " \t\r\n\r ]]> <!-- & \"' </text> &#1; \uD83E\uDD9C \u0085\u2028 \u05E2\u202E \u0000";
    Element text = Xml.parse(new XmlDocument().text("text", odd, "odd", odd).finished());
    assertThat(text.getTextContent()).isEqualTo(odd.replace('\0', '\uFFFD'));
    assertThat(text.getAttribute("odd")).isEqualTo(odd.replace('\0', '\uFFFD'));
  }

  @Test
  void whatIsReplacedIsListedOnceForEachSubject() {
    XmlDocument xml = new XmlDocument().about("claim a");
    xml.begin("root", "a", "\1", "b", "\2").about("claim b").text("text", "b");
    xml.about("claim c").text("text", "\uFFFE").end();
    String message = "control characters are replaced, since XML has no place for them";
    assertThat(xml.losses())
        .containsExactly(Loss.of("claim a", message), Loss.of("claim c", message));
  }

  @Test
  void elementsAreIndented() {
    assertThat(new XmlDocument()
            .begin("a")
            .empty("b", "c", "d")
            .text("e", "f")
            .end()
            .finished())
        .isEqualTo("""
            <?xml version="1.0" encoding="UTF-8"?>
            <a>
              <b c="d"/>
              <e>f</e>
            </a>
            """);
  }
}
