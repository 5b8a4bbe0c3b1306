package org.argumentgraph.io.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.text.Passage.Role;
import org.argumentgraph.io.text.Passage.Sign;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterNode;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds headings, paragraphs, list items and quotations in Markdown. */
final class NotesParser {
  /** A heading that holds, with its level. */
  private record Title(int level, String text) {}

  private final Reading reading = new Reading();
  private final int firstLine;
  private final List<Title> titles = new ArrayList<>();
  private final IdentityHashMap<Node, Integer> items = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Integer> intros = new IdentityHashMap<>();
  private Optional<String> speaker = Optional.empty();
  private OptionalInt quotation = OptionalInt.empty();

  private NotesParser(int firstLine) {
    this.firstLine = firstLine;
  }

  static Reading parse(Document document, DraftSettings settings) {
    ImmutableList<TextLine> lines = TextLines.of(document, settings);
    NotesParser parser = new NotesParser(settings.first());
    parser.blocks(parser(settings).parse(text(document, lines)));
    if (parser.reading.isEmpty()) {
      Problems problems = new Problems(document.name());
      problems.add(
          Place.WHOLE, "", "there are no paragraphs and no list items", "write what is claimed");
      problems.throwIfAny();
    }
    return parser.reading;
  }

  private static Parser parser(DraftSettings settings) {
    return Parser.builder()
        .extensions(List.of(YamlFrontMatterExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .inlineParserFactory(Markup.FACTORY)
        // A list and its item are a block each.
        .maxOpenBlockParsers(2 * settings.limits().depth() + 2)
        .build();
  }

  private static String text(Document document, List<TextLine> lines) {
    int first = lines.get(0).number();
    return String.join(
        "\n", document.text().lines().skip(first - 1L).limit(lines.size()).toList());
  }

  /** Goes through all blocks in their order. */
  private void blocks(Node root) {
    Node node = root.getFirstChild();
    while (node != null) {
      boolean isLeaf = block(node);
      @Nullable Node next = isLeaf ? null : node.getFirstChild();
      while (next == null && node != null && node != root) {
        next = node.getNext();
        if (next == null) {
          node = node.getParent();
        }
      }
      node = next;
    }
  }

  /** Makes something of a block, and returns whether that is all there is in it. */
  private boolean block(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
      return true;
    } else if (node instanceof Paragraph) {
      paragraph(node);
      return true;
    } else if (node instanceof YamlFrontMatterBlock) {
      frontMatter(node);
      return true;
    } else if (node instanceof ListBlock) {
      precedingParagraph(node).ifPresent(intro -> intros.put(node, intro));
      return false;
    } else if (node instanceof ListItem || node instanceof BlockQuote) {
      return false;
    }
    if (node instanceof Block && !(node instanceof ThematicBreak)) {
      skip(node, "code, HTML or a definition");
    }
    return true;
  }

  /** The paragraph before a list, if it ends in a colon. */
  private Optional<Integer> precedingParagraph(Node list) {
    Node before = list.getPrevious();
    return before instanceof Paragraph && Markup.words(before).endsWith(":")
        ? Optional.ofNullable(items.get(before))
        : Optional.empty();
  }

  private void frontMatter(Node block) {
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof YamlFrontMatterNode entry && !entry.getValues().isEmpty()) {
        String value = Markup.words(text(entry.getValues().get(0)));
        if (!value.isEmpty()) {
          switch (entry.getKey()) {
            case "title" -> reading.title(value);
            case "author" -> reading.author(value);
            case "speaker" -> speaker = Optional.of(value);
            default -> {
              // Said to be skipped, with the whole block.
            }
          }
        }
      }
    }
    skip(block, "front matter");
  }

  private static Node text(String content) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new org.commonmark.node.Text(content));
    return paragraph;
  }

  private void heading(Heading heading) {
    String text = Markup.words(heading);
    titles.removeIf(title -> title.level() >= heading.getLevel());
    if (!text.isEmpty()) {
      titles.add(new Title(heading.getLevel(), text));
      reading.section(text, first(heading));
      if (reading.isEmpty() && reading.title().isEmpty() && heading.getLevel() == 1) {
        reading.title(text);
      }
    }
    quotation = OptionalInt.empty();
    skip(heading, "heading");
  }

  private void paragraph(Node node) {
    String words = Markup.words(node);
    if (words.isEmpty()) {
      return;
    }
    boolean quoted = isIn(node, BlockQuote.class);
    Optional<Label> label = quoted ? Label.of(words) : Optional.empty();
    TextLine line = new TextLine(first(node), 0, words);
    Passage passage = quoted
        ? Passage.of(Role.QUOTE, line, label.map(Label::rest).orElse(words))
            .by(label.map(Label::name))
        : Passage.of(Role.NOTE, line, words).by(speaker);
    passage = passage
        .upTo(last(node), passage.text())
        .under(titles.stream().map(Title::text).collect(ImmutableList.toImmutableList()));
    int number = reading.add(quoted ? passage : replying(passage, node));
    items.put(node, number);
    if (node.getParent() instanceof ListItem item) {
      items.putIfAbsent(item, number);
    }
    quotation = quoted ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private Passage replying(Passage passage, Node node) {
    if (quotation.isPresent()) {
      return passage.replyingTo(quotation, Sign.AFTER_QUOTATION);
    }
    if (!(node.getParent() instanceof ListItem item) || items.containsKey(item)) {
      return passage;
    }
    Node list = item.getParent();
    Integer intro = intros.get(list);
    if (intro != null && !(list.getParent() instanceof ListItem)) {
      return passage.replyingTo(OptionalInt.of(intro), Sign.LISTED);
    }
    Integer parent = items.get(list.getParent());
    return parent == null ? passage : passage.replyingTo(OptionalInt.of(parent), Sign.PLACE);
  }

  private static boolean isIn(Node node, Class<? extends Node> kind) {
    for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (kind.isInstance(parent)) {
        return true;
      }
    }
    return false;
  }

  private void skip(Node node, String reason) {
    if (!node.getSourceSpans().isEmpty()) {
      reading.skip(first(node), last(node), reason);
    }
  }

  private int first(Node node) {
    return node.getSourceSpans().get(0).getLineIndex() + firstLine;
  }

  private int last(Node node) {
    var spans = node.getSourceSpans();
    return spans.get(spans.size() - 1).getLineIndex() + firstLine;
  }
}
