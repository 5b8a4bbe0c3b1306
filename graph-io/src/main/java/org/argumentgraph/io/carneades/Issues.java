package org.argumentgraph.io.carneades;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.carneades.Values.Named;
import org.argumentgraph.io.carneades.Values.Word;
import org.argumentgraph.io.internal.Assembly;
import org.argumentgraph.io.internal.Ids;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;

/**
 * Adds the contradictions between the positions of issues. As in Carneades, a statement is a
 * position of one issue at most, which bounds how many there can be.
 */
final class Issues {
  /** With so many positions an issue makes 4,950 contradictions. */
  private static final int MOST_POSITIONS = 100;

  private static final Set<String> STANDARDS = Set.of("PE", "CCE", "BRD");
  private static final Set<String> FIELDS = Set.of("id", "positions", "standard");

  private final Node.Mapping document;
  private final Problems problems;
  private final Values values;
  private final Assembly assembly;
  private final Ids ids;
  private final Map<String, String> claimIds;
  /** The name of the issue of each position, by the name of the statement. */
  private final Map<String, String> issues = new HashMap<>();

  Issues(
      Node.Mapping document,
      Problems problems,
      Values values,
      Assembly assembly,
      Ids ids,
      Map<String, String> claimIds) {
    this.document = document;
    this.problems = problems;
    this.values = values;
    this.assembly = assembly;
    this.ids = ids;
    this.claimIds = claimIds;
  }

  void addAll() {
    for (Named issue : values.named(document, "issues", "issue")) {
      values.fields(issue, subject(issue)).ifPresent(fields -> add(issue, fields));
    }
  }

  private static String subject(Named issue) {
    return "issue " + issue.name();
  }

  private void add(Named issue, Node.Mapping fields) {
    List<String> tags = new ArrayList<>(List.of("issue:" + issue.name()));
    values
        .word(fields, "standard", subject(issue))
        .flatMap(standard -> standard(standard, issue))
        .ifPresent(standard -> tags.add("standard:" + standard));
    for (Node.Entry entry : fields.entries()) {
      if (!FIELDS.contains(entry.key()) && !Values.isNothing(entry.value())) {
        assembly.lose(
            entry.keyPlace(),
            subject(issue),
            "\"" + entry.key() + "\" is left out: a debate has no place for it");
      }
    }
    List<String> positions = positions(issue, fields);
    if (positions.size() > MOST_POSITIONS) {
      problems.add(
          issue.place(),
          subject(issue),
          "it has " + positions.size() + " positions, every two of which exclude each other",
          "list at most " + MOST_POSITIONS);
      return;
    }
    if (positions.size() < 2) {
      assembly.lose(
          issue.place(), subject(issue), "it is left out: nothing excludes anything in it");
    }
    for (int later = 1; later < positions.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        contradiction(positions.get(earlier), positions.get(later), tags, issue.place());
      }
    }
  }

  private Optional<String> standard(Word word, Named issue) {
    String standard = word.text().toUpperCase(Locale.ROOT);
    if (!STANDARDS.contains(standard)) {
      problems.add(
          word.place(),
          subject(issue),
          "the standard is \"" + word.text() + "\"",
          "write PE, CCE or BRD");
      return Optional.empty();
    }
    return Optional.of(standard);
  }

  /** The ids of the claims that are positions. */
  private List<String> positions(Named issue, Node.Mapping fields) {
    List<String> positions = new ArrayList<>();
    for (Word position : values.words(fields, "positions", subject(issue))) {
      String id = claimIds.getOrDefault(position.text(), "");
      String first = issues.putIfAbsent(position.text(), issue.name());
      if (id.isEmpty()) {
        problems.add(
            position.place(),
            subject(issue),
            "there is no statement \"" + position.text() + "\"",
            "add it to the statements, or name another");
      } else if (first == null) {
        positions.add(id);
      } else if (first.equals(issue.name())) {
        assembly.lose(
            position.place(),
            subject(issue),
            "the position " + position.text() + " stands there twice");
      } else {
        problems.add(
            position.place(),
            subject(issue),
            "\"" + position.text() + "\" is a position of the issue " + first + " already",
            "let a statement be a position of one issue");
      }
    }
    return positions;
  }

  private void contradiction(String earlier, String later, List<String> tags, Place place) {
    Relation relation = Relation.of(RelationKind.CONTRADICTION, earlier, later)
        .withTags(tags.toArray(String[]::new));
    String id = ids.of(relation.id(), "issue");
    assembly.add(id.equals(relation.id()) ? relation : relation.withId(id), place);
  }
}
