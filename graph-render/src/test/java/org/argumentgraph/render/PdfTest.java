package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.argumentgraph.ArgumentGraph;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PdfTest {
  private final Renderer renderer = Renderer.standard();

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars("äéçßñøÅ“”‘’—…€£½")
        .ofMinLength(1)
        .ofMaxLength(300)
        .filter(text -> !text.isBlank());
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces = Arbitraries.of(
        "word",
        "\u0000",
        "\u0007\u001b[31m",
        "\ud83d",
        "\ude00",
        "\ufffe",
        "\uffff",
        "\u202e",
        "\u2067",
        "\u0301",
        "\u0327\u20dd",
        "x\u0302",
        "\u200d",
        "\ufe0f",
        "\u00ad",
        "😀",
        "👩‍👧",
        "語",
        "ш",
        "אב(",
        "عربي",
        "हिन्दी",
        "(\\) Tj ET <</S/JavaScript>>",
        "endstream",
        "%",
        " ");
    return pieces.list().ofMinSize(1).ofMaxSize(60).map(list -> String.join("", list));
  }

  private static String extracted(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Words may be divided between lines. */
  private static String withoutSpaces(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Property(tries = 25)
  void latinTextIsFoundInAPdf(@ForAll("plain") String text) throws IOException {
    String found = extracted(renderer.pdf(Diagram.of(Pictures.replyOf(text))));
    assertThat(withoutSpaces(found)).contains(withoutSpaces(text));
  }

  @Test
  void theWordsOfEveryClaimAreFoundInAPdfOfADebate() throws IOException {
    ArgumentGraph debate = Pictures.ofSize(20);
    List<String> found =
        Arrays.asList(extracted(renderer.pdf(Diagram.of(debate))).split("\\s+"));
    assertThat(debate.claims())
        .hasSize(20)
        .allSatisfy(
            claim -> assertThat(found).containsAll(Arrays.asList(claim.text().split(" "))));
  }

  @Property(tries = 50)
  void noTextStopsAPdfOrAPng(@ForAll("hostile") String text) throws IOException {
    ImageCanvas image = new ImageCanvas(200, 100, 0.5, "#ffffff");
    try (PdfCanvas page = new PdfCanvas(200, 100, text)) {
      for (Font font : Font.values()) {
        image.text(10, 20, text, font, 13, "#222222");
        page.text(10, 20, text, font, 13, "#222222");
      }
      page.text(10, 50, "The end", Font.REGULAR, 13, "#222222");
      try (PDDocument document = Loader.loadPDF(page.finish())) {
        assertThat(new PDFTextStripper().getText(document)).contains("The end");
        assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        assertThat(document.getPage(0).getAnnotations()).isEmpty();
      }
    }
    assertThat(image.finish().getWidth()).isEqualTo(100);
  }

  @Test
  void aVeryLongTextIsOnThePage() throws IOException {
    String text = "word \u202e ש語e\u0301 ".repeat(850);
    Diagram diagram = Diagram.of(Pictures.replyOf(text));
    assertThat(extracted(renderer.pdf(diagram)).split("word", -1)).hasSize(851);
  }

  @Test
  void aPdfIsOnePageAsLargeAsTheSvgWithATitleAndNoDate() throws IOException {
    Diagram diagram = Diagram.of(Pictures.ofSize(12));
    Element svg = Pictures.parse(renderer.svg(diagram)).getDocumentElement();
    byte[] pdf = renderer.pdf(diagram);
    assertThat(renderer.pdf(diagram)).isEqualTo(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDRectangle page = document.getPage(0).getMediaBox();
      assertThat(page.getWidth()).isEqualTo(0.75f * Integer.parseInt(svg.getAttribute("width")));
      assertThat(page.getHeight()).isEqualTo(0.75f * Integer.parseInt(svg.getAttribute("height")));
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A debate of 12 claims");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
    }
  }

  @Test
  void aPageIsNoLongerThanReadersShow() throws IOException {
    try (PdfCanvas canvas = new PdfCanvas(40_000, 1_000, "Long");
        PDDocument document = Loader.loadPDF(canvas.finish())) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(14_400);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(360);
    }
  }

  @Test
  void latinIsInHelveticaAndOnlyOtherLettersAreEmbedded() throws IOException {
    assertThat(fonts("Plain “words” of a naïve café."))
        .containsExactlyInAnyOrder("Helvetica", "Helvetica-Bold");
    assertThat(fonts("Язык — это начало мысли."))
        .hasSize(3)
        .anyMatch(font -> font.endsWith("+LiberationSans"));
    assertThat(renderer.pdf(Diagram.of(Pictures.replyOf("Язык — это начало мысли."))))
        .hasSizeLessThan(40_000);
  }

  private List<String> fonts(String text) throws IOException {
    List<String> fonts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(renderer.pdf(Diagram.of(Pictures.replyOf(text))))) {
      PDPage page = document.getPage(0);
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources()
            .getCOSObject()
            .getCOSDictionary(COSName.FONT)
            .getCOSDictionary(name)
            .getNameAsString(COSName.BASE_FONT));
      }
    }
    return fonts;
  }
}
