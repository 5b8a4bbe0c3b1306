package org.argumentgraph.render;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    part.shown()
        .speakers()
        .forEach(speaker -> styles.put(speaker.id(), BoxStyle.ofSpeaker(styles.size())));
    strengths = Suppliers.memoize(() -> findings
        .map(Findings::strengths)
        .orElseGet(() -> Evaluator.standard().evaluate(part.whole())));
    Evaluator evaluator =
        findings.map(found -> found.strengths().evaluator()).orElse(Evaluator.standard());
    eyes = look.eyes().map(pair -> Eyes.of(pair, part.whole(), evaluator));
  }

  /** What each colour stands for. */
  ImmutableMap<String, BoxStyle> legend() {
    if (eyes.isPresent()) {
      return eyes.orElseThrow().legend();
    }
    return switch (look.coloring()) {
      case BY_SPEAKER ->
        speakers().stream()
            .collect(ImmutableMap.toImmutableMap(
                Speaker::name, speaker -> speakerStyle(Optional.of(speaker.id())), (a, b) -> b));
      case BY_STRENGTH -> BoxStyle.ofStrengths();
      case BY_VERDICT ->
        Arrays.stream(Verdict.values())
            .collect(ImmutableMap.toImmutableMap(BoxColors::word, BoxStyle::of));
    };
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  /** The whole debate lists everybody; a part, whose words are shown. */
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

  /** Who says a claim and, where that is shown, how strong it is. */
  String header(Claim claim) {
    List<String> words = new ArrayList<>();
    words.add(wording.nameOf(claim.origin().speaker()));
    if (part.changes().get(claim.id()) == Badge.REMOVED) {
      return words.get(0);
    }
    eyes.ifPresent(both -> words.add(both.words(claim.id())));
    if (eyes.isPresent()) {
      return String.join(" · ", words);
    }
    if (look.coloring() == Coloring.BY_VERDICT) {
      words.add(word(strengths.get().verdict(claim.id())));
    }
    if (look.coloring() == Coloring.BY_STRENGTH || look.overlays().contains(Overlay.STRENGTHS)) {
      words.add(String.format(Locale.ROOT, "%.2f", strengths.get().of(claim.id())));
    }
    return String.join(" · ", words);
  }
}
