package org.argumentgraph.io.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.Speaker;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Ids;

/**
 * Tells who speaks in which locution: the person whom the list of locutions names, or else whom the
 * text of the locution names at its beginning.
 */
final class Voices {
  private static final int LONGEST_NAME = 60;
  private static final String SAYS = " says '";

  private final Nodeset nodeset;
  private final List<Loss> losses;
  private final Ids ids = new Ids();
  private final List<Speaker> speakers = new ArrayList<>();
  private final Map<String, Speaker> byPerson = new HashMap<>();
  private final Map<String, Speaker> byName = new HashMap<>();
  private final Map<AifNode, Voice> voices = new HashMap<>();
  /** The locutions that report others, and whether in words of their own. */
  private final Map<AifNode, Boolean> reporting = new LinkedHashMap<>();

  Voices(Nodeset nodeset, List<Loss> losses) {
    this.nodeset = nodeset;
    this.losses = losses;
    for (Speaker participant : nodeset.participants()) {
      byPerson.put(participant.id(), add(participant.id(), participant.name()));
    }
    for (AifNode illocution : nodeset.nodes(NodeType.YA)) {
      List<AifNode> reported = illocution.after(NodeType.L);
      if (Illocution.of(illocution) != Illocution.ANALYSING && !reported.isEmpty()) {
        illocution.before(NodeType.L).stream()
            .findFirst()
            .ifPresent(locution -> report(locution, illocution, reported));
      }
    }
    reporting.forEach((locution, inOwnWords) -> {
      if (inOwnWords && putsNothingForward(locution)) {
        losses.add(new Loss(
            locution.line(),
            locution.subject(),
            "its words are left out, since they only report another's: "
                + of(locution).words()));
      }
    });
  }

  /** Returns who takes part, participants first, then whoever else speaks. */
  List<Speaker> speakers() {
    return speakers;
  }

  /** Returns whether a locution reports another. */
  boolean reports(AifNode locution) {
    return reporting.containsKey(locution);
  }

  /** Returns who says what in a locution. */
  Voice of(AifNode locution) {
    Voice known = voices.get(locution);
    if (known == null) {
      known = voice(locution);
      voices.put(locution, known);
    }
    return known;
  }

  private void report(AifNode locution, AifNode illocution, List<AifNode> reported) {
    Voice reporter = of(locution);
    boolean inOwnWords =
        reported.stream().noneMatch(said -> said.plainText().equals(reporter.words()));
    reporting.merge(locution, inOwnWords, Boolean::logicalOr);
    for (AifNode said : reported) {
      Voice voice = of(said);
      if (reporter.speaker().isEmpty()
          || voice.speaker().isEmpty()
          || voice.reporter().isPresent()) {
        losses.add(new Loss(
            illocution.line(),
            illocution.subject(),
            "that " + locution.name() + " reports " + said.name()
                + " is left out, since it is not known of whom, or of another too"));
      } else {
        voices.put(said, new Voice(voice.speaker(), reporter.speaker(), voice.words()));
      }
    }
  }

  private static boolean putsNothingForward(AifNode locution) {
    return locution.after(NodeType.YA).stream()
        .allMatch(illocution -> illocution.after(NodeType.I).isEmpty());
  }

  private Voice voice(AifNode locution) {
    String text = locution.text();
    String person = nodeset.persons().get(locution.name());
    Optional<String> prefix = namePrefix(locution);
    Speaker speaker = person == null ? null : byPerson.get(person);
    if (speaker == null && person != null) {
      speaker = add(person, prefix.orElse(person));
      byPerson.put(person, speaker);
    } else if (speaker == null && prefix.isPresent()) {
      speaker = byName.get(prefix.get());
      speaker = speaker == null ? add(prefix.get(), prefix.get()) : speaker;
    }
    if (speaker == null) {
      return new Voice(Optional.empty(), Optional.empty(), text.strip());
    }
    return new Voice(Optional.of(speaker.id()), Optional.empty(), wordsOf(text, speaker.name()));
  }

  private Speaker add(String name, String shown) {
    Speaker speaker = new Speaker(ids.of(name, "speaker"), shown);
    speakers.add(speaker);
    byName.putIfAbsent(shown, speaker);
    return speaker;
  }

  /** The name before a colon, or before what Araucaria puts in its place. */
  private static Optional<String> namePrefix(AifNode locution) {
    String text = locution.text();
    if (isSaidWhole(locution)) {
      return Optional.empty();
    }
    int says = text.indexOf(SAYS);
    int end = says >= 0 && text.endsWith("'") ? says : text.indexOf(':');
    String name = end < 0 ? "" : text.substring(0, end).strip();
    boolean isName = !name.isEmpty() && name.length() <= LONGEST_NAME && name.indexOf('\n') < 0;
    return isName ? Optional.of(name) : Optional.empty();
  }

  /** Whether all of the text is what is put forward, so that no name stands before it. */
  private static boolean isSaidWhole(AifNode locution) {
    return locution.after(NodeType.YA).stream()
        .flatMap(illocution -> illocution.after().stream().limit(1))
        .anyMatch(said -> said.type() == NodeType.I && said.text().equals(locution.text()));
  }

  private static String wordsOf(String text, String name) {
    String words = after(name, text);
    return (words.equals(text) ? after(name.strip(), text.strip()) : words).strip();
  }

  /**
   * What follows a name and a colon, or stands in quotes after it; the text where it does not begin
   * so.
   */
  private static String after(String name, String text) {
    if (!text.startsWith(name)) {
      return text;
    }
    String rest = text.substring(name.length());
    if (rest.startsWith(SAYS) && rest.endsWith("'") && rest.length() > SAYS.length()) {
      return rest.substring(SAYS.length(), rest.length() - 1);
    }
    String words = rest.stripLeading();
    return words.startsWith(":") ? words.substring(1) : text;
  }
}
