package org.argumentgraph.io.csv;

import java.util.List;

/**
 * A record of a text, which may run over several lines.
 *
 * @param number the line on which it begins
 * @param cells its cells, as they stand there
 */
record CsvLine(int number, List<String> cells) {
  boolean isEmpty() {
    return cells.stream().allMatch(String::isBlank);
  }
}
