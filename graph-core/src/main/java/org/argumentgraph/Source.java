package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** A text in which a debate stands, so that every element can point to its line. */
public sealed interface Source permits SourceRecord {
  /**
   * Makes a source of which only the title is known.
   *
   * @param id a readable id, unique among the sources of a graph
   * @param title the title to show
   * @return the source
   */
  static Source of(String id, String title) {
    return new SourceRecord(id, title, "", ImmutableList.of(), ImmutableList.of());
  }

  /**
   * Returns the id.
   *
   * @return a readable id, unique among the sources of a graph
   */
  String id();

  /**
   * Returns the title.
   *
   * @return the title to show
   */
  String title();

  /**
   * Returns where the text is: a file name or an address.
   *
   * @return the document, if known
   */
  Optional<String> document();

  /**
   * Returns its sections, in the order of their first lines.
   *
   * @return an unmodifiable list, empty where the text is not divided
   */
  List<Section> sections();

  /**
   * Returns the section in which a line stands.
   *
   * @param line the line, counted from 1
   * @return the last section that begins on that line or before, if any
   */
  default Optional<Section> sectionAt(int line) {
    return sections().stream()
        .filter(section -> section.first() <= line)
        .reduce((earlier, later) -> later);
  }

  /**
   * Returns which lines nothing in the debate points to, and why.
   *
   * @return an unmodifiable list, empty where nobody has kept account
   */
  List<Skipped> skipped();

  /**
   * Returns this source with a document.
   *
   * @param document a file name or an address
   * @return the changed copy
   */
  Source withDocument(String document);

  /**
   * Returns this source, divided.
   *
   * @param sections the sections, in the order of their first lines
   * @return the changed copy
   */
  Source withSections(List<Section> sections);

  /**
   * Returns this source with an account of the lines to which nothing in the debate points.
   *
   * @param skipped the lines, in order
   * @return the changed copy
   */
  Source withSkipped(List<Skipped> skipped);

  /**
   * A part of a source under a heading; it reaches to where the next one begins.
   *
   * @param title the heading
   * @param first its first line, counted from 1
   */
  record Section(String title, int first) {
    /**
     * Refuses null.
     *
     * @param title the heading
     * @param first its first line, counted from 1
     */
    public Section {
      requireNonNull(title, "title");
    }
  }

  /**
   * Lines that argue nothing, such as greetings, contents lists and advertisements.
   *
   * @param first the first line, counted from 1
   * @param last the last line, not before the first
   * @param reason why they are left out
   */
  record Skipped(int first, int last, String reason) {
    /**
     * Refuses null.
     *
     * @param first the first line, counted from 1
     * @param last the last line, not before the first
     * @param reason why they are left out
     */
    public Skipped {
      requireNonNull(reason, "reason");
    }
  }
}
