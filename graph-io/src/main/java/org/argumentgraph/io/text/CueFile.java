package org.argumentgraph.io.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;

/** Reads the file of cues. */
final class CueFile {
  /** What a cue counts for that is met only after the first sentence. */
  private static final double LATER = 0.7;

  private static final int COLUMNS = 4;

  private final Problems problems;
  private final List<Cue> cues = new ArrayList<>();

  private CueFile(String name) {
    problems = new Problems(name);
  }

  static ImmutableList<Cue> read(Document document) {
    CueFile file = new CueFile(document.name());
    List<String> lines = document.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        file.cue(line, new Place(i + 1, 1));
      }
    }
    if (file.cues.isEmpty() && file.problems.areNone()) {
      file.problems.add(
          Place.WHOLE, "", "there are no cues", "write label, weight, pattern and explanation");
    }
    file.problems.throwIfAny();
    return ImmutableList.copyOf(file.cues);
  }

  private void cue(String line, Place place) {
    List<String> columns = Splitter.on('\t').trimResults().splitToList(line);
    if (columns.size() != COLUMNS) {
      problems.add(
          place,
          "",
          "there are " + columns.size() + " columns instead of " + COLUMNS,
          "write label, weight, pattern and explanation, with one tab between them");
      return;
    }
    Optional<StanceLabel> label = StanceLabel.ofWord(columns.get(0));
    if (label.isEmpty()) {
      problems.add(
          place, "", "\"" + columns.get(0) + "\" is no label", "write support, attack or other");
    }
    Optional<Double> weight = weight(columns.get(1), place);
    Optional<Cue.Test> test = test(columns.get(2), place);
    if (label.isPresent() && weight.isPresent() && test.isPresent()) {
      cues.add(
          new Cue(label.orElseThrow(), weight.orElseThrow(), test.orElseThrow(), columns.get(3)));
    }
  }

  private Optional<Double> weight(String text, Place place) {
    try {
      double weight = Double.parseDouble(text);
      if (Double.isFinite(weight) && Math.abs(weight) <= 100) {
        return Optional.of(weight);
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    problems.add(
        place, "", "\"" + text + "\" is no weight", "write a number from -100 to 100, such as 1.5");
    return Optional.empty();
  }

  private Optional<Cue.Test> test(String pattern, Place place) {
    if (pattern.startsWith("@")) {
      for (Measure measure : Measure.values()) {
        if (measure.pattern().equals(pattern)) {
          return Optional.of(measure);
        }
      }
      problems.add(
          place,
          "",
          "nothing is measured under the name \"" + pattern + "\"",
          "write one of "
              + Arrays.stream(Measure.values())
                  .map(Measure::pattern)
                  .collect(Collectors.joining(", ")));
      return Optional.empty();
    }
    try {
      Pattern compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
      return Optional.of((point, comment, context) -> sought(compiled, comment));
    } catch (PatternSyntaxException e) {
      problems.add(
          place,
          "",
          "the pattern is no regular expression: " + e.getDescription(),
          "write it as java.util.regex.Pattern says");
      return Optional.empty();
    }
  }

  private static Optional<Cue.Match> sought(Pattern pattern, Remark comment) {
    Matcher matcher = pattern.matcher(comment.own());
    if (!matcher.find()) {
      return Optional.empty();
    }
    double share = matcher.start() < comment.opening() || matcher.start() == 0 ? 1 : LATER;
    return Optional.of(new Cue.Match(matcher.group().strip(), share));
  }
}
