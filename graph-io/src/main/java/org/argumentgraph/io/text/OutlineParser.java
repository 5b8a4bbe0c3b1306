package org.argumentgraph.io.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.text.Passage.Role;
import org.argumentgraph.io.text.Passage.Sign;

/** Finds points, comments, quotations and paragraphs in an outline. */
final class OutlineParser {
  /** A list item that others may be nested in. */
  private record Open(int indent, int passage) {}

  /** A paragraph or list item of which more lines may come. */
  private static final class Block {
    final TextLine first;
    final Optional<ListItem> item;
    final StringBuilder text;
    int last;

    Block(TextLine first, Optional<ListItem> item) {
      this.first = first;
      this.item = item;
      text = new StringBuilder(item.map(ListItem::text).orElse(first.text()));
      last = first.number();
    }

    void add(TextLine line) {
      text.append(text.isEmpty() ? "" : " ").append(line.text());
      last = line.number();
    }
  }

  private final Reading reading = new Reading();
  private final Problems problems;
  private final int deepest;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Block> block = Optional.empty();
  private Optional<TextLine> heading = Optional.empty();
  private ImmutableList<String> headings = ImmutableList.of();
  private OptionalInt quotation = OptionalInt.empty();
  private int parts = 1;
  private int lastNumber;

  private OutlineParser(Document document, DraftSettings settings) {
    problems = new Problems(document.name());
    deepest = settings.limits().depth();
  }

  static Reading parse(Document document, DraftSettings settings) {
    OutlineParser parser = new OutlineParser(document, settings);
    TextLines.of(document, settings).forEach(parser::line);
    return parser.finish();
  }

  private Reading finish() {
    endBlock();
    heading.ifPresent(line -> reading.skip(line.number(), line.number(), "heading of nothing"));
    if (reading.isEmpty()) {
      problems.add(
          Place.WHOLE,
          "",
          "there are no points and no sentences",
          "write points as list items, and end sentences with a full stop");
    }
    problems.throwIfAny();
    return reading;
  }

  private void line(TextLine line) {
    Optional<ListItem> item = ListItem.of(line.text());
    if (line.isBlank()) {
      if (block.isPresent() && block.orElseThrow().item.isEmpty()) {
        endBlock();
      }
    } else if (item.isEmpty() && goesOn(line)) {
      block.orElseThrow().add(line);
    } else {
      endBlock();
      block = Optional.of(new Block(line, item));
    }
  }

  /** Whether a line goes on with the block: it follows at once, or is indented below its item. */
  private boolean goesOn(TextLine line) {
    return block.isPresent()
        && (block.orElseThrow().last + 1 == line.number()
            || (block.orElseThrow().item.isPresent()
                && line.indent() > block.orElseThrow().first.indent()));
  }

  private void endBlock() {
    if (block.isEmpty()) {
      return;
    }
    Block ended = block.orElseThrow();
    block = Optional.empty();
    String text = ended.text.toString();
    if (text.isEmpty()) {
      reading.skip(ended.first.number(), ended.last, "a list item without words");
    } else if (ended.item.isPresent()) {
      item(ended, text);
    } else {
      open.clear();
      paragraph(ended, text);
    }
  }

  private void item(Block ended, String text) {
    int indent = ended.first.indent();
    while (!open.isEmpty() && open.element().indent() >= indent) {
      open.remove();
    }
    if (open.size() == deepest) {
      problems.add(
          new Place(ended.first.number(), indent + 1),
          "",
          "comments are nested deeper than " + deepest + " levels",
          "indent less, or allow more with DocumentLimits");
      problems.throwIfAny();
    }
    quotation = OptionalInt.empty();
    int number = open.isEmpty() ? point(ended, text) : comment(ended, text);
    open.push(new Open(indent, number));
  }

  private int point(Block ended, String text) {
    ended.item.orElseThrow().number().ifPresent(number -> {
      if (number <= lastNumber) {
        parts++;
        if (heading.isEmpty()) {
          reading.section("Part " + parts, ended.first.number());
        }
      }
      lastNumber = number;
    });
    Optional<Clock> clock = Clock.atStart(text).filter(Clock::bracketed);
    String words = clock.map(Clock::rest).filter(rest -> !rest.isEmpty()).orElse(text);
    Optional<Label> label = Label.of(words).filter(found -> isQuotation(found.rest()));
    Passage passage = Passage.of(Role.POINT, ended.first, words).at(clock.map(Clock::time));
    if (label.isPresent()) {
      passage = passage.by(label.map(Label::name));
    } else {
      Attribution attribution = Attribution.of(words);
      passage = passage.by(attribution.speaker());
      if (!attribution.isSure()) {
        passage = passage.doubtful("several speakers are named: make a claim of what each says");
      }
    }
    return add(passage, ended);
  }

  private static boolean isQuotation(String text) {
    return CharMatcher.anyOf("“\"«").matches(text.charAt(0));
  }

  private int comment(Block ended, String text) {
    OptionalInt parent = OptionalInt.of(open.element().passage());
    return add(Passage.of(Role.COMMENT, ended.first, text).replyingTo(parent, Sign.PLACE), ended);
  }

  private void paragraph(Block ended, String text) {
    Optional<Label> label = Label.of(text);
    if (Furniture.isFooter(text)) {
      reading.skip(ended.first.number(), ended.last, "footer");
    } else if (label.isEmpty() && Furniture.isHeading(text)) {
      heading.ifPresent(line -> reading.skip(line.number(), line.number(), "heading of nothing"));
      heading = Optional.of(ended.first);
      headings = ImmutableList.of(text);
      quotation = OptionalInt.empty();
    } else if (label.isPresent()) {
      quotation = OptionalInt.of(quote(ended, text, label.map(Label::name)));
    } else if (quotation.isPresent() && isQuotedOn(text)) {
      quotation = OptionalInt.of(
          quote(ended, text, reading.passage(quotation.getAsInt()).speaker()));
    } else {
      Passage passage =
          Passage.of(Role.COMMENT, ended.first, text).replyingTo(quotation, Sign.AFTER_QUOTATION);
      quotation = OptionalInt.empty();
      add(passage, ended);
    }
  }

  /** Whether a paragraph without a name goes on with the quotation before it. */
  private boolean isQuotedOn(String text) {
    return text.startsWith("…")
        || text.startsWith("...")
        || Character.isLowerCase(text.codePointAt(0))
        || reading.passage(quotation.orElseThrow()).text().endsWith(":");
  }

  private int quote(Block ended, String text, Optional<String> name) {
    Optional<Label> label = Label.of(text);
    Passage passage =
        Passage.of(Role.QUOTE, ended.first, label.map(Label::rest).orElse(text)).by(name);
    return add(
        label.isPresent()
            ? passage
            : passage.doubtful("it is not said who speaks: taken for more of the quotation"),
        ended);
  }

  private int add(Passage passage, Block ended) {
    if (heading.isPresent()) {
      TextLine line = heading.orElseThrow();
      if (reading.isEmpty()) {
        reading.title(line.text());
        headings = ImmutableList.of();
      } else {
        reading.section(line.text(), line.number());
      }
      reading.skip(line.number(), line.number(), "heading");
      heading = Optional.empty();
    }
    return reading.add(passage.upTo(ended.last, passage.text()).under(headings));
  }
}
