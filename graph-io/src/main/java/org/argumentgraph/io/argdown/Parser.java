package org.argumentgraph.io.argdown;

import static org.argumentgraph.io.argdown.TokenType.CONTRADICTION;
import static org.argumentgraph.io.argdown.TokenType.DEDENT;
import static org.argumentgraph.io.argdown.TokenType.EMPTY_LINE;
import static org.argumentgraph.io.argdown.TokenType.END;
import static org.argumentgraph.io.argdown.TokenType.FRONT_MATTER;
import static org.argumentgraph.io.argdown.TokenType.HEADING_START;
import static org.argumentgraph.io.argdown.TokenType.INDENT;
import static org.argumentgraph.io.argdown.TokenType.INFERENCE_END;
import static org.argumentgraph.io.argdown.TokenType.INFERENCE_START;
import static org.argumentgraph.io.argdown.TokenType.NEW_LINE;
import static org.argumentgraph.io.argdown.TokenType.ORDERED_ITEM;
import static org.argumentgraph.io.argdown.TokenType.OUTGOING_UNDERCUT;
import static org.argumentgraph.io.argdown.TokenType.STATEMENT_NUMBER;
import static org.argumentgraph.io.argdown.TokenType.UNORDERED_ITEM;

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
import org.argumentgraph.io.argdown.ItemParser.BrokenBlock;
import org.argumentgraph.io.argdown.ModelBuilder.Item;

/**
 * Reads the tokens of an Argdown document. Where a block is broken, the next one is read after the
 * next empty line, so that all blocks are looked at. Takes time linear in the number of tokens.
 */
final class Parser {
  /** A thing whose relations are being read, and the one that leads to it itself. */
  private record Open(End parent, Optional<Relation> relation) {}

  private final DataParser dataParser;
  private final ItemParser items;
  private final ModelBuilder model = new ModelBuilder();
  private Optional<Inference> inference = Optional.empty();

  private Parser(SourceText source, DataParser dataParser) {
    this.dataParser = dataParser;
    items = new ItemParser(source, dataParser);
  }

  /** Reads a document; what is wrong with it is reported to its source. */
  static ArgdownModel parse(SourceText source, DataParser dataParser) {
    Parser parser = new Parser(source, dataParser);
    parser.document();
    return parser.model.build();
  }

  private void document() {
    items.skip(NEW_LINE);
    items.skip(EMPTY_LINE);
    Optional<Argument> argument = Optional.empty();
    try {
      frontMatter();
      if (items.isAt(END)) {
        throw items.broken(Expectations.CONTENT);
      }
    } catch (BrokenBlock e) {
      skipBlock();
    }
    while (!items.isAt(END)) {
      try {
        argument = block(argument);
        if (!items.isAt(EMPTY_LINE) && !items.isAt(END)) {
          throw items.broken(Expectations.atEndOfBlock(items.next()));
        }
      } catch (BrokenBlock e) {
        argument = Optional.empty();
        skipBlock();
      }
      items.skip(EMPTY_LINE);
    }
  }

  private void skipBlock() {
    while (!items.isAt(EMPTY_LINE) && !items.isAt(END)) {
      items.take();
    }
    items.skip(EMPTY_LINE);
  }

  private void frontMatter() throws BrokenBlock {
    if (items.isAt(FRONT_MATTER)) {
      model.frontMatter(dataParser.inFront(items.take()));
      items.skip(NEW_LINE);
      if (!items.isAt(END) && !items.skip(EMPTY_LINE)) {
        throw items.broken(Expectations.EMPTY_LINE_AFTER_FRONT_MATTER);
      }
    }
  }

  /** Reads a block after another, which may have been an argument; returns the argument it is. */
  private Optional<Argument> block(Optional<Argument> before) throws BrokenBlock {
    switch (items.next().type()) {
      case HEADING_START -> heading();
      case STATEMENT_NUMBER -> structure(before);
      case INDENT -> list();
      default -> {
        if (!items.isItem()) {
          throw items.broken(Expectations.atBeginningOfBlock(items.next()));
        }
        return withRelations(items.item(true)) instanceof Argument argument
            ? Optional.of(argument)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void heading() throws BrokenBlock {
    Token start = items.take();
    Content content = items.content();
    Optional<Data> data = items.data();
    model.heading(start.image().length() - 1, content, data, start.offset());
  }

  private void list() throws BrokenBlock {
    items.take();
    TokenType type = items.next().type();
    if (type != ORDERED_ITEM && type != UNORDERED_ITEM) {
      throw items.broken(Expectations.atBeginningOfBlock(items.next()));
    }
    while (items.skip(type)) {
      withRelations(items.item(true));
    }
    if (!items.skip(DEDENT)) {
      throw items.broken(Expectations.atEndOfBlock(items.next()));
    }
  }

  /** Adds an item and reads the relations below it, and those below them. */
  private End withRelations(Item root) throws BrokenBlock {
    End first = model.add(root);
    Deque<Open> open = new ArrayDeque<>();
    Optional<Open> latest = Optional.of(new Open(first, Optional.empty()));
    while (true) {
      if (items.isAt(INDENT) && latest.isPresent()) {
        items.take();
        if (!items.next().type().isRelation()) {
          throw items.broken(Expectations.atMissingRelation(items.next()));
        }
        open.push(latest.get());
      } else if (!open.isEmpty() && items.next().type().isRelation()) {
        latest.flatMap(Open::relation).ifPresent(model::add);
        latest = Optional.of(child(open.element().parent()));
      } else if (!open.isEmpty() && items.skip(DEDENT)) {
        latest.flatMap(Open::relation).ifPresent(model::add);
        latest = Optional.empty();
        open.pop().relation().ifPresent(model::add);
      } else if (open.isEmpty()) {
        return first;
      } else {
        throw items.broken(Expectations.atEndOfBlock(items.next()));
      }
    }
  }

  private Open child(End parent) throws BrokenBlock {
    Token sign = items.take();
    if (!items.isItem()) {
      throw items.broken(Expectations.RELATION_TO_NOTHING);
    }
    End child = model.add(items.item(sign.type() != CONTRADICTION));
    return new Open(child, Optional.of(ModelBuilder.relation(sign, parent, child, inference)));
  }

  private void structure(Optional<Argument> named) throws BrokenBlock {
    if (named.filter(Argument::isReconstructed).isPresent()) {
      throw items.broken(Expectations.SECOND_STRUCTURE);
    }
    Argument argument = model.reconstruct(named, items.next().offset());
    List<Step> steps = new ArrayList<>();
    Optional<Inference> open = Optional.empty();
    try {
      while (items.isAt(STATEMENT_NUMBER) || (items.isAt(INFERENCE_START) && !steps.isEmpty())) {
        if (items.isAt(STATEMENT_NUMBER)) {
          steps.add(step(open, steps.size()));
          open = Optional.empty();
        } else if (open.isEmpty()) {
          open = Optional.of(inference(argument));
        } else {
          throw items.broken(Expectations.MISSING_CONCLUSION);
        }
      }
      if (open.isPresent()) {
        throw items.broken(Expectations.MISSING_CONCLUSION);
      }
      if (steps.isEmpty() || steps.get(steps.size() - 1).inference().isEmpty()) {
        throw items.broken(Expectations.MISSING_INFERENCE);
      }
    } finally {
      inference = Optional.empty();
    }
    argument.steps().addAll(steps);
  }

  private Step step(Optional<Inference> leading, int index) throws BrokenBlock {
    String image = items.take().image();
    String number = image.substring(image.indexOf('(') + 1, image.length() - 1);
    leading.ifPresent(step -> step.concludeIn(index));
    EquivalenceClass statement = (EquivalenceClass) withRelations(items.item(false));
    return new Step(number, statement, leading);
  }

  private Inference inference(Argument argument) throws BrokenBlock {
    int offset = items.take().offset();
    items.skip(NEW_LINE);
    List<String> rules = items.rules();
    items.skip(NEW_LINE);
    Optional<Data> data = items.data();
    if (!items.skip(INFERENCE_END)) {
      throw items.broken(Expectations.OPEN_INFERENCE);
    }
    Inference step = new Inference(argument, offset, rules, data);
    inference = Optional.of(step);
    if (!items.skip(NEW_LINE)) {
      throw items.broken(Expectations.MISSING_CONCLUSION);
    }
    if (items.skip(INDENT)) {
      if (!items.isAt(OUTGOING_UNDERCUT)) {
        throw items.broken(Expectations.ONLY_UNDERCUTS);
      }
      while (items.isAt(OUTGOING_UNDERCUT)) {
        Token sign = items.take();
        if (!items.isItem()) {
          throw items.broken(Expectations.RELATION_TO_NOTHING);
        }
        End child = withRelations(items.item(true));
        model.add(ModelBuilder.relation(sign, step, child, Optional.empty()));
      }
      if (!items.skip(DEDENT)) {
        throw items.broken(Expectations.ONLY_UNDERCUTS);
      }
    }
    return step;
  }
}
