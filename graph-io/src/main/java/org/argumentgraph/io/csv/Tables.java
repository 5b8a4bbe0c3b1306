package org.argumentgraph.io.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Problems;

/** The rows of all tables of a document, and of the other one if it is one of a pair. */
final class Tables {
  private final DocumentLimits limits;
  private final Problems problems;
  /** What is wrong with the other document. */
  private Optional<Problems> others = Optional.empty();

  private final List<Loss> losses = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private boolean haveElements;

  private Tables(DocumentLimits limits, String name) {
    this.limits = limits;
    problems = new Problems(name);
  }

  /** Reads all rows; what is wrong is noted. */
  static Tables of(Document document, DocumentLimits limits) {
    Tables tables = new Tables(limits, document.name());
    tables.read(document, tables.problems);
    String name = fileName(document.name());
    if (document.folder().isPresent() && TableType.ofFile(name).isPresent()) {
      TableType type = TableType.ofFile(name).orElseThrow();
      tables.readBeside(document.folder().orElseThrow(), TableType.nameInPair(name, type.other()));
    }
    boolean areSound =
        tables.problems.areNone() && tables.others.map(Problems::areNone).orElse(true);
    if (areSound && !tables.haveElements) {
      tables.problems.add(
          Node.Place.WHOLE,
          "",
          "there is no table of elements",
          "add one with the columns id and text, or put the file "
              + TableType.nameInPair(name, TableType.ELEMENTS) + " beside this one");
    }
    return tables;
  }

  List<Row> rows() {
    return rows;
  }

  /** Returns what the rows could not carry over. */
  List<Loss> losses() {
    return losses;
  }

  /** Returns where to say what is wrong with the document as a whole. */
  Problems problems() {
    return problems;
  }

  /** Refuses the documents with all that was found wrong, by now, with either. */
  void throwIfAny() {
    others.ifPresent(problems::addAll);
    problems.throwIfAny();
  }

  /** The name of a file without its folder, whatever the system. */
  static String fileName(String path) {
    return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
  }

  private void readBeside(Path folder, String name) {
    try {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        Document document = Document.of(file, limits);
        Problems ofDocument = new Problems(document.name());
        others = Optional.of(ofDocument);
        read(document, ofDocument);
      }
    } catch (InvalidDocumentException e) {
      problems.addAll(e.problems());
    } catch (InvalidPathException e) {
      // There can be no such file.
    } catch (IOException e) {
      problems.add(
          Node.Place.WHOLE,
          "",
          "the file " + name + " cannot be read: " + e.getMessage(),
          "see to the file");
    }
  }

  private void read(Document document, Problems ofDocument) {
    if (document.text().length() > limits.size()) {
      ofDocument.addTooLong(limits);
    } else if (document.text().isBlank()) {
      ofDocument.add(
          Node.Place.WHOLE, "", "the document is empty", "write the tables of a debate into it");
    } else {
      OneText text = new OneText(ofDocument);
      CsvLines.read(document.text(), ofDocument, text::take);
    }
  }

  /** The tables in a text: each begins with a header, at the beginning or after an empty line. */
  private final class OneText {
    private final Problems ofDocument;
    private Optional<Header> header = Optional.empty();
    private boolean mayBeHeader = true;
    private boolean isLost;

    OneText(Problems ofDocument) {
      this.ofDocument = ofDocument;
    }

    void take(CsvLine line) {
      if (line.isEmpty() || isLost) {
        mayBeHeader = true;
        return;
      }
      Optional<Header> next = mayBeHeader ? Header.of(line, ofDocument, losses) : Optional.empty();
      mayBeHeader = false;
      if (next.isPresent()) {
        header = next;
        haveElements |= next.orElseThrow().type() == TableType.ELEMENTS;
      } else if (header.isPresent()) {
        row(header.orElseThrow(), line);
      } else {
        isLost = true;
        ofDocument.add(
            new Node.Place(line.number(), 1),
            "",
            "this is no header of a table",
            "begin with the names of the columns: of claims at least id and text, of relations at "
                + "least kind, from and to");
      }
    }

    private void row(Header of, CsvLine line) {
      List<String> cells = line.cells();
      for (int index = 0; index < cells.size(); index++) {
        if (!of.names(index) && !cells.get(index).isBlank()) {
          ofDocument.add(
              new Node.Place(line.number(), index + 1),
              "",
              "there is a cell here in a column without a name",
              "name the column, or put a cell in quotes if there are separators in it");
          return;
        }
      }
      rows.add(new Row(of, line));
    }
  }
}
