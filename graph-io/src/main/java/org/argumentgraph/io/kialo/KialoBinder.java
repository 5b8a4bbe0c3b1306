package org.argumentgraph.io.kialo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.internal.Assembly;
import org.argumentgraph.io.internal.Links;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.kialo.Export.Citation;
import org.argumentgraph.io.kialo.Export.Kind;
import org.argumentgraph.io.kialo.Export.Statement;

/** Makes a debate of an export. */
final class KialoBinder {
  private static final String SEE = "-> See ";
  private static final Pattern REFERENCE = Pattern.compile(SEE + "([0-9][0-9.]*)");
  private static final Pattern DISCUSSION =
      Pattern.compile(SEE + "discussion #([0-9]+): (.*)", Pattern.DOTALL);

  private final Export export;
  private final Problems problems;
  private final Assembly assembly;
  private final Map<String, Statement> statements = new HashMap<>();
  private final Links references = new Links();
  private final Map<String, Citation> citations = new HashMap<>();
  /** By the number of each source that was cited: in which claim it was first. */
  private final Map<String, String> citedIn = new HashMap<>();

  private final Set<String> relations = new HashSet<>();

  KialoBinder(Export export, Problems problems) {
    this.export = export;
    this.problems = problems;
    assembly = new Assembly(Markup.unescaped(export.title()), problems);
  }

  Conversion<ArgumentGraph> debate() {
    export.citations().forEach(citation -> citations.put(citation.number(), citation));
    export.statements().forEach(this::enter);
    export.statements().forEach(this::refer);
    for (Statement statement : export.statements()) {
      element(statement).ifPresent(element -> assembly.add(element, statement.place()));
    }
    for (Statement statement : export.statements()) {
      relate(statement);
    }
    for (Citation citation : export.citations()) {
      if (!citedIn.containsKey(citation.number())) {
        assembly.lose(
            citation.place(),
            "source " + citation.number(),
            "it is left out, since no claim cites it");
      }
    }
    return assembly.build();
  }

  /** Enters a statement under its number, which has to be new and stand in its order. */
  private void enter(Statement statement) {
    String number = statement.number();
    Statement first = statements.putIfAbsent(number, statement);
    if (first != null) {
      problem(
          statement,
          "the number is taken on line " + first.place().line(),
          "number the statements under each one by one");
    } else if (number.contains("..")) {
      problem(statement, "a part of the number is missing", "write it as 1.2.3");
    } else if (statement.parent().isPresent()
        && !statements.containsKey(statement.parent().orElseThrow())) {
      problem(
          statement,
          "no statement before it has the number " + statement.parent().orElseThrow(),
          "put what it stands under before it, or mend the number");
    }
    if (statement.text().isEmpty()) {
      problem(statement, "it has no text", "write it, or leave the statement out");
    }
  }

  /** Takes a reference down, once all numbers are known. */
  private void refer(Statement statement) {
    referred(statement).ifPresent(number -> {
      if (statements.containsKey(number)) {
        references.add(statement.number(), number);
      } else {
        problems.add(
            new Place(statement.textPlace().line(), statement.textPlace().column() + SEE.length()),
            subject(statement),
            "no statement has the number " + number + ", to which it refers",
            "refer to the number of a statement, or write the text of the claim");
      }
    });
  }

  private static Optional<String> referred(Statement statement) {
    Matcher match = REFERENCE.matcher(statement.text());
    if (!match.matches()) {
      return Optional.empty();
    }
    String number = match.group(1);
    return Optional.of(number.endsWith(".") ? number.substring(0, number.length() - 1) : number);
  }

  /** What a statement says itself; nothing if it refers to another. */
  private Optional<Element> element(Statement statement) {
    if (referred(statement).isPresent()) {
      return Optional.empty();
    }
    Matcher discussion = DISCUSSION.matcher(statement.text());
    boolean isElsewhere = discussion.matches();
    Markup markup = Markup.of(isElsewhere ? discussion.group(2) : statement.text());
    String text = markup.text().strip();
    String[] tags =
        isElsewhere ? new String[] {"discussion:" + discussion.group(1)} : new String[0];
    Element element = statement.kind() == Kind.QUESTION
        ? Question.of(statement.number(), text).withTags(tags)
        : Claim.of(statement.number(), text).withTags(tags);
    String note = note(statement.number(), markup);
    return Optional.of(note.isEmpty() ? element : element.withNote(note));
  }

  /** The addresses behind the text, one in a line. */
  private String note(String number, Markup markup) {
    List<String> notes = new ArrayList<>();
    for (Markup.Link link : markup.links()) {
      notes.add(link.words() + ": " + link.address());
    }
    for (String cited : markup.numbers()) {
      Citation citation = citations.get(cited);
      if (citation != null) {
        String first = citedIn.putIfAbsent(cited, number);
        notes.add("[" + cited + "] "
            + (first == null ? Markup.unescaped(citation.text()) : "as in " + first));
      }
    }
    return String.join("\n", notes);
  }

  /** Lets a statement bear on what it stands under. */
  private void relate(Statement statement) {
    Optional<Statement> source = meant(statement.number());
    Optional<Statement> target = statement.parent().flatMap(this::meant);
    if (source.isEmpty()) {
      problem(statement, "its reference leads back to itself", "write the text of the claim");
      return;
    }
    if (target.isEmpty() && statement.parent().isPresent()) {
      // That it is missing, or a reference that leads nowhere, has been reported.
      return;
    }
    boolean isReason = statement.kind() == Kind.PRO || statement.kind() == Kind.CON;
    if (target.isEmpty()) {
      if (isReason) {
        problem(
            statement,
            "there is nothing that it is for or against",
            "make it a thesis, or number it under one");
      }
    } else if (isReason == isQuestion(target.get())) {
      problem(
          statement,
          isReason ? "it is for or against a question" : "it stands under what is no question",
          "let theses stand under questions, and pros and cons under all else");
    } else if (isQuestion(source.get())) {
      problem(
          statement,
          "it is a question under " + target.get().number(),
          "let questions stand at the top");
    } else {
      add(statement, source.get().number(), target.get().number());
    }
    if (!isReason && !isQuestion(source.get())) {
      assembly.builder().theses(source.get().number());
    }
  }

  private void add(Statement statement, String source, String target) {
    RelationKind kind = switch (statement.kind()) {
      case PRO -> RelationKind.SUPPORT;
      case CON -> RelationKind.REBUTTAL;
      case THESIS, QUESTION -> RelationKind.ANSWER;
    };
    Relation relation = Relation.of(kind, source, target);
    if (relations.add(relation.id())) {
      assembly.add(relation, statement.place());
    } else {
      assembly.lose(
          statement.place(),
          subject(statement),
          "it is left out, since " + source + " " + kind.verb() + " " + target + " already");
    }
  }

  /**
   * The statement itself or, if it is a reference, that to which it leads; empty if it leads back
   * to itself.
   */
  private Optional<Statement> meant(String number) {
    return references.end(number).map(statements::get);
  }

  private static boolean isQuestion(Statement statement) {
    return statement.kind() == Kind.QUESTION;
  }

  private void problem(Statement statement, String message, String remedy) {
    problems.add(statement.place(), subject(statement), message, remedy);
  }

  private static String subject(Statement statement) {
    return "statement " + statement.number();
  }
}
