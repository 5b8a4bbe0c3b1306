package org.argumentgraph.io.aif;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.Origin;

/** Tells of utterances who spoke, and what they said where that differs from what is made of it. */
final class Telling {
  /** How notes begin that give the words of a speaker. */
  static final String SAID = "said: ";

  private final Voices voices;
  /** The locutions whose words were told. */
  private final Set<AifNode> told = new HashSet<>();

  Telling(Voices voices) {
    this.voices = voices;
  }

  Voice voice(Utterance utterance) {
    return utterance.locution().map(voices::of).orElse(Voice.UNKNOWN);
  }

  Origin origin(Utterance utterance) {
    return voice(utterance).origin();
  }

  /**
   * Returns the words of an utterance as a note, once; empty if they are those of a text that is
   * told anyway.
   */
  Optional<String> note(Utterance utterance, String text) {
    boolean isNew =
        utterance.locution().isPresent() && told.add(utterance.locution().get());
    String words = voice(utterance).words();
    return isNew && !words.isBlank() && !words.equals(text.strip())
        ? Optional.of(SAID + words)
        : Optional.empty();
  }
}
