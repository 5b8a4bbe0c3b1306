package org.argumentgraph.io.aif;

import java.util.Optional;
import org.argumentgraph.Origin;

/**
 * Who says something in a locution, and in which words.
 *
 * @param speaker the id of the speaker, if it is known who speaks
 * @param reporter the id of the speaker who reports it, if somebody does
 * @param words what they say
 */
record Voice(Optional<String> speaker, Optional<String> reporter, String words) {
  /** Nobody knows who says it, nor how. */
  static final Voice UNKNOWN = new Voice(Optional.empty(), Optional.empty(), "");

  Origin origin() {
    if (speaker.isEmpty()) {
      return Origin.unknown();
    }
    Origin origin = Origin.by(speaker.get());
    return reporter.isEmpty() ? origin : origin.reportedBy(reporter.get());
  }
}
