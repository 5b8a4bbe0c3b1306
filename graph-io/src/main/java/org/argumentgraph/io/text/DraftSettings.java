package org.argumentgraph.io.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.argumentgraph.io.conversion.DocumentLimits;

/** What all readers of drafts can be told. */
record DraftSettings(DocumentLimits limits, StanceClassifier classifier, int first, int last) {
  static DraftSettings standard() {
    return new DraftSettings(
        DocumentLimits.standard(), CueStanceClassifier.standard(), 1, Integer.MAX_VALUE);
  }

  DraftSettings withLimits(DocumentLimits limits) {
    return new DraftSettings(requireNonNull(limits, "limits"), classifier, first, last);
  }

  DraftSettings withClassifier(StanceClassifier classifier) {
    return new DraftSettings(limits, requireNonNull(classifier, "classifier"), first, last);
  }

  DraftSettings withLines(int first, int last) {
    checkArgument(
        first >= 1 && last >= first,
        "The lines %s to %s are no range; count from 1, the last not before the first",
        first,
        last);
    return new DraftSettings(limits, classifier, first, last);
  }

  /** The lines in words. */
  String range(int count) {
    return first == 1 && last >= count ? "the document" : "the lines " + first + " to " + last;
  }
}
