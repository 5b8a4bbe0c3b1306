package org.argumentgraph.io.argdown;

import static org.argumentgraph.io.argdown.TokenType.ARGUMENT_DEFINITION;
import static org.argumentgraph.io.argdown.TokenType.ARGUMENT_MENTION;
import static org.argumentgraph.io.argdown.TokenType.ARGUMENT_REFERENCE;
import static org.argumentgraph.io.argdown.TokenType.BOLD_END;
import static org.argumentgraph.io.argdown.TokenType.BOLD_START;
import static org.argumentgraph.io.argdown.TokenType.COMMA;
import static org.argumentgraph.io.argdown.TokenType.DATA;
import static org.argumentgraph.io.argdown.TokenType.ESCAPED;
import static org.argumentgraph.io.argdown.TokenType.ITALIC_END;
import static org.argumentgraph.io.argdown.TokenType.ITALIC_START;
import static org.argumentgraph.io.argdown.TokenType.LINK;
import static org.argumentgraph.io.argdown.TokenType.NEW_LINE;
import static org.argumentgraph.io.argdown.TokenType.SPECIAL;
import static org.argumentgraph.io.argdown.TokenType.STATEMENT_DEFINITION;
import static org.argumentgraph.io.argdown.TokenType.STATEMENT_MENTION;
import static org.argumentgraph.io.argdown.TokenType.STATEMENT_REFERENCE;
import static org.argumentgraph.io.argdown.TokenType.TAG;
import static org.argumentgraph.io.argdown.TokenType.TEXT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.io.argdown.ArgdownModel.Content;
import org.argumentgraph.io.argdown.ArgdownModel.Data;
import org.argumentgraph.io.argdown.ModelBuilder.Item;

/** Goes through the tokens of a document and reads statements, arguments, texts and data. */
final class ItemParser {
  /** Says that a block cannot be read on; what is wrong has been reported. */
  @SuppressWarnings("serial")
  static final class BrokenBlock extends Exception {
    BrokenBlock() {
      super(null, null, false, false);
    }
  }

  private final SourceText source;
  private final DataParser dataParser;
  private final List<Token> tokens;
  private int at;

  ItemParser(SourceText source, DataParser dataParser) {
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

  Token next() {
    return tokens.get(at);
  }

  boolean isAt(TokenType type) {
    return next().type() == type;
  }

  boolean skip(TokenType type) {
    if (!isAt(type)) {
      return false;
    }
    at++;
    return true;
  }

  Token take() {
    return tokens.get(at++);
  }

  BrokenBlock broken(Expectations what) {
    source.report(next().offset(), "", what.message(), what.remedy());
    return new BrokenBlock();
  }

  boolean isItem() {
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

  Item item(boolean mayBeArgument) throws BrokenBlock {
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

  Optional<Data> data() {
    if (!isAt(DATA)) {
      return Optional.empty();
    }
    Optional<Data> data = dataParser.inBraces(take());
    skip(NEW_LINE);
    return data;
  }

  /** Reads text with what may stand in it; bold and italic text may be nested in each other. */
  Content content() throws BrokenBlock {
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

  List<String> rules() throws BrokenBlock {
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
