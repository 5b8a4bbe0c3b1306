package org.argumentgraph.crux;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Speaker;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.strength.Verdict;
import org.argumentgraph.strength.Viewpoint;
import org.argumentgraph.testing.NaiveCommitments;
import org.argumentgraph.testing.NaiveStrength;

/**
 * Cruxes by brute force, straight from the definition: every claim and every set of claims is
 * settled in every way.
 */
final class NaiveCruxes {
  /**
   * Thrown where strengths are not certain, or another fixed point was found, or rounding decides.
   */
  static final class Uncertain extends Exception {
    private static final long serialVersionUID = 1L;
  }

  record DoubleMove(
      String claim,
      String proponent,
      String opponent,
      double pro,
      double contra,
      boolean decisive) {}

  private final ArgumentGraph graph;
  private final Evaluator evaluator;
  private final String root;
  private final Strengths unsettled;
  private final boolean isAcyclic;
  private final Map<Map<String, Double>, Double> known = new HashMap<>();

  NaiveCruxes(ArgumentGraph graph, Evaluator evaluator, String root) {
    this.graph = graph;
    this.evaluator = evaluator;
    this.root = root;
    unsettled = evaluator.evaluate(graph);
    isAcyclic = new NaiveStrength(graph, evaluator).isAcyclic();
  }

  /** In cycles, what moves by less than a tolerance is not followed further, which may add up. */
  double rounding() {
    return isAcyclic ? 1e-9 : 1e-4;
  }

  /** The smallest swing that counts; in cycles smaller ones may be no more than rounding. */
  double smallestSwing() {
    return isAcyclic ? 1e-6 : rounding();
  }

  /** The first claims of all statements other than the root. */
  private List<String> candidates() {
    return graph.claims().stream()
        .filter(claim -> graph.restatements(claim.id()).get(0).equals(claim))
        .map(Claim::id)
        .filter(id -> !id.equals(graph.restatements(root).get(0).id()))
        .toList();
  }

  double strength(Map<String, Double> settlements) throws Uncertain {
    Double seen = known.get(settlements);
    if (seen != null) {
      return seen;
    }
    Optional<Map<String, Double>> strengths =
        new NaiveStrength(graph, evaluator, settlements).strengths();
    double strength = strengths.orElseThrow(Uncertain::new).getOrDefault(root, -1.0);
    Strengths settled = unsettled.settling(settlements);
    if (Math.abs(Math.abs(strength - 0.5) - evaluator.margin()) < rounding()
        || !settled.converged()
        || Math.abs(settled.of(root) - strength) > rounding()) {
      throw new Uncertain();
    }
    known.put(settlements, strength);
    return strength;
  }

  Verdict verdict(double strength) {
    if (Math.abs(strength - 0.5) <= evaluator.margin()) {
      return Verdict.UNDECIDED;
    }
    return strength > 0.5 ? Verdict.ACCEPTED : Verdict.REJECTED;
  }

  /** The swing of every claim that moves the root. */
  Map<String, Double> swings() throws Uncertain {
    Map<String, Double> swings = new LinkedHashMap<>();
    for (String claim : candidates()) {
      double swing = strength(Map.of(claim, 1.0)) - strength(Map.of(claim, 0.0));
      if (Math.abs(Math.abs(swing) - smallestSwing()) < smallestSwing() / 10) {
        throw new Uncertain();
      }
      if (Math.abs(swing) >= smallestSwing()) {
        swings.put(claim, swing);
      }
    }
    return swings;
  }

  boolean isDecisive(Set<String> claims) throws Uncertain {
    Set<Verdict> verdicts = new HashSet<>();
    for (double strength : outcomes(claims)) {
      verdicts.add(verdict(strength));
    }
    return verdicts.size() > 1;
  }

  private List<Double> outcomes(Set<String> claims) throws Uncertain {
    List<Double> outcomes = new ArrayList<>();
    for (int bits = 0; bits < 1 << claims.size(); bits++) {
      Map<String, Double> settlements = new HashMap<>();
      for (String claim : claims) {
        settlements.put(claim, (double) (bits >> settlements.size() & 1));
      }
      outcomes.add(strength(settlements));
    }
    return outcomes;
  }

  /** How far the root moves with each of the decisive sets that have no decisive proper subset. */
  Map<Set<String>, Double> conjunctive(int setSize) throws Uncertain {
    List<Set<String>> decisive = new ArrayList<>();
    Map<Set<String>, Double> minimal = new LinkedHashMap<>();
    for (int size = 1; size <= setSize; size++) {
      for (Set<String> claims : subsets(candidates(), size)) {
        if (decisive.stream().noneMatch(claims::containsAll) && isDecisive(claims)) {
          decisive.add(claims);
          if (size > 1) {
            List<Double> outcomes = outcomes(claims);
            minimal.put(
                claims,
                outcomes.stream().mapToDouble(s -> s).max().orElseThrow()
                    - outcomes.stream().mapToDouble(s -> s).min().orElseThrow());
          }
        }
      }
    }
    return minimal;
  }

  private static List<Set<String>> subsets(List<String> all, int size) {
    if (size == 0) {
      return List.of(Set.of());
    }
    List<Set<String>> subsets = new ArrayList<>();
    for (int first = 0; first < all.size(); first++) {
      for (Set<String> rest : subsets(all.subList(first + 1, all.size()), size - 1)) {
        Set<String> subset = new LinkedHashSet<>();
        subset.add(all.get(first));
        subset.addAll(rest);
        subsets.add(subset);
      }
    }
    return subsets;
  }

  /** Who is at odds over one of the claims. */
  Set<String> disputedBy(Set<String> claims) {
    Set<String> atOdds = new LinkedHashSet<>();
    for (String claim : claims) {
      List<String> holders = speakers(claim, true);
      List<String> opponents = speakers(claim, false);
      if (!holders.isEmpty() && !opponents.isEmpty()) {
        atOdds.addAll(holders);
        atOdds.addAll(opponents);
      }
    }
    return atOdds;
  }

  private List<String> speakers(String claim, boolean holding) {
    return graph.speakers().stream()
        .map(Speaker::id)
        .filter(speaker -> {
          NaiveCommitments mind = new NaiveCommitments(graph, speaker);
          return holding ? mind.standBy(claim) : !mind.standBy(claim) && mind.oppose(claim);
        })
        .toList();
  }

  /** What would bring two minds together about the root. */
  List<DoubleMove> doubleCruxes() throws Uncertain {
    List<DoubleMove> found = new ArrayList<>();
    for (String proponent : speakers(root, true)) {
      for (String opponent : speakers(root, false)) {
        for (String claim : candidates()) {
          boolean proHolds = speakers(claim, true).contains(proponent)
              && speakers(claim, false).contains(opponent);
          boolean conHolds = speakers(claim, true).contains(opponent)
              && speakers(claim, false).contains(proponent);
          if ((proHolds || conHolds) && !contradictsTheRoot(claim)) {
            NaiveCruxes pro = seenBy(proponent);
            NaiveCruxes contra = seenBy(opponent);
            Map<String, Double> proSettles = Map.of(claim, proHolds ? 0.0 : 1.0);
            Map<String, Double> conSettles = Map.of(claim, proHolds ? 1.0 : 0.0);
            double fall = -pro.move(proSettles);
            double rise = contra.move(conSettles);
            if (fall >= smallestSwing() && rise >= smallestSwing()) {
              found.add(new DoubleMove(
                  claim,
                  proponent,
                  opponent,
                  -fall,
                  rise,
                  pro.changesItsVerdict(proSettles) && contra.changesItsVerdict(conSettles)));
            }
          }
        }
      }
    }
    return found;
  }

  private boolean contradictsTheRoot(String claim) {
    return graph.relations().stream()
        .filter(relation -> relation.kind() == RelationKind.CONTRADICTION)
        .map(relation -> List.of(relation.sources().get(0), relation.target()))
        .anyMatch(ends -> (isSame(claim, ends.get(0)) && isSame(root, ends.get(1)))
            || (isSame(claim, ends.get(1)) && isSame(root, ends.get(0))));
  }

  private boolean isSame(String one, String other) {
    return graph.restatements(one).contains(graph.claim(other));
  }

  private NaiveCruxes seenBy(String speaker) {
    return new NaiveCruxes(graph, evaluator.withViewpoint(Viewpoint.of(speaker)), root);
  }

  private boolean changesItsVerdict(Map<String, Double> settled) throws Uncertain {
    return verdict(strength(settled)) != verdict(strength(Map.of()));
  }

  private double move(Map<String, Double> settled) throws Uncertain {
    double move = strength(settled) - strength(Map.of());
    double size = Math.abs(move);
    if (isAcyclic
        ? Math.abs(size - smallestSwing()) < smallestSwing() / 10
        : size > 1e-7 && size <= smallestSwing()) {
      throw new Uncertain();
    }
    return move;
  }
}
