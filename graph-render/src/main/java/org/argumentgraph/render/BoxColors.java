package org.argumentgraph.render;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.Speaker;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.strength.Verdict;

/** Which colours boxes have, and what these say in words. */
final class BoxColors {
  /** Can be read on every box. */
  static final String WORDS = "#444444";

  private final Part part;
  private final Look look;
  private final Wording wording;
  private final Map<String, BoxStyle> styles = new HashMap<>();
  private final Supplier<Strengths> strengths;
  private final Optional<Eyes> eyes;

  BoxColors(Part part, Optional<Findings> findings, Look look) {
    this.part = part;
    this.look = look;
    wording = new Wording(part.shown());
    ranked(part).forEach(speaker -> styles.put(speaker, BoxStyle.ofSpeaker(styles.size())));
    strengths = Suppliers.memoize(() -> findings
        .map(Findings::strengths)
        .orElseGet(() -> Evaluator.standard().evaluate(part.whole())));
    Evaluator evaluator =
        findings.map(found -> found.strengths().evaluator()).orElse(Evaluator.standard());
    eyes = look.eyes().map(pair -> Eyes.of(pair, part.whole(), evaluator));
  }

  /** Those who say most in the whole debate come first, so that views of it have its colours. */
  private static List<String> ranked(Part part) {
    Map<String, Integer> said = new LinkedHashMap<>();
    Stream.of(part.whole(), part.shown())
        .flatMap(graph -> graph.speakers().stream())
        .forEach(speaker -> said.put(speaker.id(), 0));
    part.whole().elements().stream()
        .flatMap(element -> element.origin().speaker().stream())
        .forEach(speaker -> said.merge(speaker, 1, Integer::sum));
    List<String> ranked = new ArrayList<>(said.keySet());
    ranked.sort(Comparator.comparing(speaker -> -said.getOrDefault(speaker, 0)));
    return ranked;
  }

  /** What each colour stands for. */
  ImmutableMap<String, BoxStyle> legend() {
    if (eyes.isPresent()) {
      return eyes.orElseThrow().legend();
    }
    return switch (look.coloring()) {
      case BY_SPEAKER -> legendOfSpeakers();
      case BY_STRENGTH -> BoxStyle.ofStrengths();
      case BY_VERDICT ->
        Arrays.stream(Verdict.values())
            .collect(ImmutableMap.toImmutableMap(BoxColors::word, BoxStyle::of));
    };
  }

  private ImmutableMap<String, BoxStyle> legendOfSpeakers() {
    Map<String, BoxStyle> legend = new LinkedHashMap<>();
    List<Speaker> others = new ArrayList<>();
    for (Speaker speaker : speakers()) {
      BoxStyle style = speakerStyle(Optional.of(speaker.id()));
      if (style.equals(BoxStyle.OTHERS)) {
        others.add(speaker);
      } else {
        legend.put(speaker.name(), style);
      }
    }
    if (!others.isEmpty()) {
      legend.put(
          others.size() == 1 ? others.get(0).name() : others.size() + " others", BoxStyle.OTHERS);
    }
    return ImmutableMap.copyOf(legend);
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  /** Of the whole debate everybody; of a part, whose words are shown. */
  private List<Speaker> speakers() {
    if (part.isWhole()) {
      return part.whole().speakers();
    }
    Set<String> heard = part.shown().elements().stream()
        .filter(element -> !(element instanceof Relation))
        .flatMap(element -> element.origin().speaker().stream())
        .collect(Collectors.toSet());
    return part.shown().speakers().stream()
        .filter(speaker -> heard.contains(speaker.id()))
        .toList();
  }

  private BoxStyle speakerStyle(Optional<String> speaker) {
    return speaker.map(styles::get).orElse(BoxStyle.UNKNOWN);
  }

  BoxStyle styleOf(Element element) {
    if (part.changes().get(element.id()) == Badge.REMOVED) {
      return BoxStyle.UNKNOWN;
    }
    if (eyes.isPresent()) {
      return element instanceof Claim ? eyes.orElseThrow().style(element.id()) : BoxStyle.UNKNOWN;
    }
    if (look.coloring() == Coloring.BY_SPEAKER) {
      return speakerStyle(element.origin().speaker());
    }
    if (!(element instanceof Claim)) {
      return BoxStyle.UNKNOWN;
    }
    return look.coloring() == Coloring.BY_STRENGTH
        ? BoxStyle.ofStrength(strengths.get().of(element.id()))
        : BoxStyle.of(strengths.get().verdict(element.id()));
  }

  /** What a box does is said in the colour of its link, where that can be read on all boxes. */
  String words(LinkStyle style) {
    return look.coloring() == Coloring.BY_SPEAKER && eyes.isEmpty() ? style.color : WORDS;
  }

  /** Who says a claim and, where that is shown, how strong it is. */
  String header(Claim claim) {
    List<String> words = new ArrayList<>();
    words.add(wording.heading(claim.origin().speaker()));
    if (part.changes().get(claim.id()) != Badge.REMOVED) {
      if (eyes.isPresent()) {
        words.add(eyes.orElseThrow().words(claim.id()));
      } else {
        addStrength(claim, words);
      }
    }
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
  }

  private void addStrength(Claim claim, List<String> words) {
    if (look.coloring() == Coloring.BY_VERDICT) {
      words.add(word(strengths.get().verdict(claim.id())));
    }
    if (look.coloring() == Coloring.BY_STRENGTH || look.overlays().contains(Overlay.STRENGTHS)) {
      words.add(String.format(Locale.ROOT, "%.2f", strengths.get().of(claim.id())));
    }
  }
}
