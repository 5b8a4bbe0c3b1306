package org.argumentgraph.io.argdown;

import static org.argumentgraph.io.argdown.TokenType.ARGUMENT_DEFINITION;
import static org.argumentgraph.io.argdown.TokenType.ARGUMENT_MENTION;
import static org.argumentgraph.io.argdown.TokenType.ARGUMENT_REFERENCE;
import static org.argumentgraph.io.argdown.TokenType.BOLD_END;
import static org.argumentgraph.io.argdown.TokenType.BOLD_START;
import static org.argumentgraph.io.argdown.TokenType.COMMA;
import static org.argumentgraph.io.argdown.TokenType.CONTRADICTION;
import static org.argumentgraph.io.argdown.TokenType.DATA;
import static org.argumentgraph.io.argdown.TokenType.DEDENT;
import static org.argumentgraph.io.argdown.TokenType.EMPTY_LINE;
import static org.argumentgraph.io.argdown.TokenType.END;
import static org.argumentgraph.io.argdown.TokenType.ESCAPED;
import static org.argumentgraph.io.argdown.TokenType.FRONT_MATTER;
import static org.argumentgraph.io.argdown.TokenType.HEADING_START;
import static org.argumentgraph.io.argdown.TokenType.INDENT;
import static org.argumentgraph.io.argdown.TokenType.INFERENCE_END;
import static org.argumentgraph.io.argdown.TokenType.INFERENCE_START;
import static org.argumentgraph.io.argdown.TokenType.ITALIC_END;
import static org.argumentgraph.io.argdown.TokenType.ITALIC_START;
import static org.argumentgraph.io.argdown.TokenType.LINK;
import static org.argumentgraph.io.argdown.TokenType.NEW_LINE;
import static org.argumentgraph.io.argdown.TokenType.ORDERED_ITEM;
import static org.argumentgraph.io.argdown.TokenType.OUTGOING_UNDERCUT;
import static org.argumentgraph.io.argdown.TokenType.SPECIAL;
import static org.argumentgraph.io.argdown.TokenType.STATEMENT_DEFINITION;
import static org.argumentgraph.io.argdown.TokenType.STATEMENT_MENTION;
import static org.argumentgraph.io.argdown.TokenType.STATEMENT_NUMBER;
import static org.argumentgraph.io.argdown.TokenType.STATEMENT_REFERENCE;
import static org.argumentgraph.io.argdown.TokenType.TAG;
import static org.argumentgraph.io.argdown.TokenType.TEXT;
import static org.argumentgraph.io.argdown.TokenType.UNORDERED_ITEM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.io.argdown.ArgdownModel.Argument;
import org.argumentgraph.io.argdown.ArgdownModel.Content;
import org.argumentgraph.io.argdown.ArgdownModel.Data;
import org.argumentgraph.io.argdown.ArgdownModel.End;
import org.argumentgraph.io.argdown.ArgdownModel.EquivalenceClass;
import org.argumentgraph.io.argdown.ArgdownModel.Inference;
import org.argumentgraph.io.argdown.ArgdownModel.Relation;
import org.argumentgraph.io.argdown.ArgdownModel.Step;
import org.argumentgraph.io.argdown.ModelBuilder.Item;

/**
 * Reads the tokens of an Argdown document. Where a block is broken, the next one is read after the
 * next empty line, so that all blocks are looked at. Takes time linear in the number of tokens.
 */
final class Parser {
  /** Says that a block cannot be read on; what is wrong has been reported. */
  @SuppressWarnings("serial")
  private static final class BrokenBlock extends Exception {
    BrokenBlock() {
      super(null, null, false, false);
    }
  }

  /** A thing whose relations are being read, and the one that leads to it itself. */
  private record Open(End parent, Optional<Relation> relation) {}

  private final SourceText source;
  private final DataParser dataParser;
  private final List<Token> tokens;
  private final ModelBuilder model = new ModelBuilder();
  private int at;
  private Optional<Inference> inference = Optional.empty();

  private Parser(SourceText source, DataParser dataParser) {
    this.source = source;
    this.dataParser = dataParser;
    tokens = Lexer.tokens(
        source.text(),
        offset -> source.report(
            offset,
            "",
            "a backslash stands at the end of the line, where it escapes nothing",
            "take it out, or write two for one"));
  }

  /** Reads a document; what is wrong with it is reported to its source. */
  static ArgdownModel parse(SourceText source, DataParser dataParser) {
    Parser parser = new Parser(source, dataParser);
    parser.document();
    return parser.model.build();
  }

  private Token next() {
    return tokens.get(at);
  }

  private boolean isAt(TokenType type) {
    return next().type() == type;
  }

  private boolean skip(TokenType type) {
    if (!isAt(type)) {
      return false;
    }
    at++;
    return true;
  }

  private Token take() {
    return tokens.get(at++);
  }

  private void document() {
    skip(NEW_LINE);
    skip(EMPTY_LINE);
    Optional<Argument> argument = Optional.empty();
    try {
      frontMatter();
    } catch (BrokenBlock e) {
      skipBlock();
    }
    if (isAt(END)) {
      source.report(
          next().offset(), "", "the document has no content", "write at least one statement");
    }
    while (!isAt(END)) {
      try {
        argument = block(argument);
        if (!isAt(EMPTY_LINE) && !isAt(END)) {
          throw broken(Expectations.atEndOfBlock(next()));
        }
      } catch (BrokenBlock e) {
        argument = Optional.empty();
        skipBlock();
      }
      skip(EMPTY_LINE);
    }
  }

  private BrokenBlock broken(Expectations what) {
    source.report(next().offset(), "", what.message(), what.remedy());
    return new BrokenBlock();
  }

  private void skipBlock() {
    while (!isAt(EMPTY_LINE) && !isAt(END)) {
      at++;
    }
    skip(EMPTY_LINE);
  }

  private void frontMatter() throws BrokenBlock {
    if (isAt(FRONT_MATTER)) {
      model.frontMatter(dataParser.inFront(take()));
      skip(NEW_LINE);
      if (!isAt(END) && !skip(EMPTY_LINE)) {
        throw broken(Expectations.EMPTY_LINE_AFTER_FRONT_MATTER);
      }
    }
  }

  /** Reads a block after another, which may have been an argument; returns the argument it is. */
  private Optional<Argument> block(Optional<Argument> before) throws BrokenBlock {
    switch (next().type()) {
      case HEADING_START -> heading();
      case STATEMENT_NUMBER -> structure(before);
      case INDENT -> list();
      default -> {
        if (!isItem()) {
          throw broken(Expectations.atBeginningOfBlock(next()));
        }
        return withRelations(item(true)) instanceof Argument argument
            ? Optional.of(argument)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void heading() throws BrokenBlock {
    Token start = take();
    Content content = content();
    Optional<Data> data = data();
    model.heading(start.image().length() - 1, content, data, start.offset());
  }

  private void list() throws BrokenBlock {
    at++;
    TokenType type = next().type();
    if (type != ORDERED_ITEM && type != UNORDERED_ITEM) {
      throw broken(Expectations.atBeginningOfBlock(next()));
    }
    while (skip(type)) {
      withRelations(item(true));
    }
    if (!skip(DEDENT)) {
      throw broken(Expectations.atEndOfBlock(next()));
    }
  }

  private boolean isItem() {
    return switch (next().type()) {
      case ARGUMENT_DEFINITION, ARGUMENT_REFERENCE, STATEMENT_DEFINITION, STATEMENT_REFERENCE ->
        true;
      default -> isContent();
    };
  }

  private boolean isContent() {
    return switch (next().type()) {
      case TEXT,
          ESCAPED,
          SPECIAL,
          LINK,
          TAG,
          BOLD_START,
          ITALIC_START,
          STATEMENT_MENTION,
          ARGUMENT_MENTION,
          NEW_LINE -> true;
      default -> false;
    };
  }

  private Item item(boolean mayBeArgument) throws BrokenBlock {
    Token start = next();
    boolean isArgument = start.type() == ARGUMENT_DEFINITION || start.type() == ARGUMENT_REFERENCE;
    if (isArgument && !mayBeArgument) {
      throw broken(Expectations.STATEMENT_NOT_ARGUMENT);
    }
    boolean isReference = start.type() == STATEMENT_REFERENCE || start.type() == ARGUMENT_REFERENCE;
    boolean isDefinition =
        start.type() == STATEMENT_DEFINITION || start.type() == ARGUMENT_DEFINITION;
    Optional<String> title = Optional.empty();
    if (isReference || isDefinition) {
      String image = take().image();
      title = Optional.of(image.substring(1, image.length() - (isDefinition ? 2 : 1)));
    }
    Content content = isReference ? tags() : content();
    return new Item(isArgument, title, isReference, content, data(), start.offset());
  }

  private Content tags() {
    ImmutableSet.Builder<String> tags = ImmutableSet.builder();
    while (isAt(TAG)) {
      tags.add(Words.tag(take().image()));
    }
    skip(NEW_LINE);
    return new Content("", tags.build(), ImmutableList.of(), false);
  }

  private Optional<Data> data() {
    if (!isAt(DATA)) {
      return Optional.empty();
    }
    Optional<Data> data = dataParser.inBraces(take());
    skip(NEW_LINE);
    return data;
  }

  /** Reads text with what may stand in it; bold and italic text may be nested in each other. */
  private Content content() throws BrokenBlock {
    if (!isContent()) {
      throw broken(Expectations.atMissingText(next()));
    }
    Words words = new Words();
    Deque<TokenType> ends = new ArrayDeque<>();
    while (true) {
      if (isAt(BOLD_START) || isAt(ITALIC_START)) {
        ends.push(isAt(BOLD_START) ? BOLD_END : ITALIC_END);
        words.emphasize();
        at++;
      } else if (isContent()) {
        words.add(take());
      } else if (!ends.isEmpty() && isAt(ends.element())) {
        ends.pop();
        words.endEmphasis(take());
      } else if (!ends.isEmpty()) {
        throw broken(Expectations.openRange(ends.element()));
      } else {
        return words.content();
      }
    }
  }

  /** Adds an item and reads the relations below it, and those below them. */
  private End withRelations(Item root) throws BrokenBlock {
    End first = model.add(root);
    Deque<Open> open = new ArrayDeque<>();
    Optional<Open> latest = Optional.of(new Open(first, Optional.empty()));
    while (true) {
      if (isAt(INDENT) && latest.isPresent()) {
        at++;
        if (!next().type().isRelation()) {
          throw broken(Expectations.atMissingRelation(next()));
        }
        open.push(latest.get());
      } else if (!open.isEmpty() && next().type().isRelation()) {
        latest.flatMap(Open::relation).ifPresent(model::add);
        latest = Optional.of(child(open.element().parent()));
      } else if (!open.isEmpty() && skip(DEDENT)) {
        latest.flatMap(Open::relation).ifPresent(model::add);
        latest = Optional.empty();
        open.pop().relation().ifPresent(model::add);
      } else if (open.isEmpty()) {
        return first;
      } else {
        throw broken(Expectations.atEndOfBlock(next()));
      }
    }
  }

  private Open child(End parent) throws BrokenBlock {
    Token sign = take();
    if (!isItem()) {
      throw broken(Expectations.RELATION_TO_NOTHING);
    }
    End child = model.add(item(sign.type() != CONTRADICTION));
    return new Open(child, Optional.of(ModelBuilder.relation(sign, parent, child, inference)));
  }

  private void structure(Optional<Argument> named) throws BrokenBlock {
    if (named.filter(Argument::isReconstructed).isPresent()) {
      throw broken(Expectations.SECOND_STRUCTURE);
    }
    Argument argument = model.reconstruct(named, next().offset());
    List<Step> steps = new ArrayList<>();
    Optional<Inference> open = Optional.empty();
    try {
      while (isAt(STATEMENT_NUMBER) || (isAt(INFERENCE_START) && !steps.isEmpty())) {
        if (isAt(STATEMENT_NUMBER)) {
          steps.add(step(open, steps.size()));
          open = Optional.empty();
        } else if (open.isEmpty()) {
          open = Optional.of(inference(argument));
        } else {
          throw broken(Expectations.MISSING_CONCLUSION);
        }
      }
      if (open.isPresent()) {
        throw broken(Expectations.MISSING_CONCLUSION);
      }
      if (steps.isEmpty() || steps.get(steps.size() - 1).inference().isEmpty()) {
        throw broken(Expectations.MISSING_INFERENCE);
      }
    } finally {
      inference = Optional.empty();
    }
    argument.steps().addAll(steps);
  }

  private Step step(Optional<Inference> leading, int index) throws BrokenBlock {
    String image = take().image();
    String number = image.substring(image.indexOf('(') + 1, image.length() - 1);
    leading.ifPresent(step -> step.concludeIn(index));
    EquivalenceClass statement = (EquivalenceClass) withRelations(item(false));
    return new Step(number, statement, leading);
  }

  private Inference inference(Argument argument) throws BrokenBlock {
    int offset = take().offset();
    skip(NEW_LINE);
    List<String> rules = rules();
    skip(NEW_LINE);
    Optional<Data> data = data();
    if (!skip(INFERENCE_END)) {
      throw broken(Expectations.OPEN_INFERENCE);
    }
    Inference step = new Inference(argument, offset, rules, data);
    inference = Optional.of(step);
    if (!skip(NEW_LINE)) {
      throw broken(Expectations.MISSING_CONCLUSION);
    }
    if (skip(INDENT)) {
      if (!isAt(OUTGOING_UNDERCUT)) {
        throw broken(Expectations.ONLY_UNDERCUTS);
      }
      while (isAt(OUTGOING_UNDERCUT)) {
        Token sign = take();
        if (!isItem()) {
          throw broken(Expectations.RELATION_TO_NOTHING);
        }
        End child = withRelations(item(true));
        model.add(ModelBuilder.relation(sign, step, child, Optional.empty()));
      }
      if (!skip(DEDENT)) {
        throw broken(Expectations.ONLY_UNDERCUTS);
      }
    }
    return step;
  }

  private List<String> rules() throws BrokenBlock {
    List<String> rules = new ArrayList<>();
    boolean more = isAt(TEXT) || isAt(ESCAPED) || isAt(SPECIAL);
    while (more) {
      Words words = new Words();
      while (isAt(TEXT) || isAt(ESCAPED) || isAt(SPECIAL)) {
        words.add(take());
      }
      rules.add(words.content().text());
      more = skip(COMMA);
      if (more && !isAt(TEXT) && !isAt(ESCAPED) && !isAt(SPECIAL)) {
        throw broken(Expectations.OPEN_INFERENCE);
      }
    }
    return rules;
  }
}
