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

  Voice voice(AifNode locution) {
    return voices.of(locution);
  }

  Origin origin(Utterance utterance) {
    return voice(utterance).origin();
  }

  /**
   * Returns the words of an utterance as a note, once; empty if they are those of a text that is
   * told anyway.
   */
  Optional<String> note(Utterance utterance, String plainText) {
    if (utterance.locution().isEmpty() || !told.add(utterance.locution().get())) {
      return Optional.empty();
    }
    String words = voice(utterance).words();
    return words.isEmpty() || words.equals(plainText)
        ? Optional.empty()
        : Optional.of(SAID + words);
  }
}
