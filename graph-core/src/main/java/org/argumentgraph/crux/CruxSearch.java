package org.argumentgraph.crux;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Chain;
import org.argumentgraph.Claim;
import org.argumentgraph.Speaker;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Position;
import org.argumentgraph.internal.Walk;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.strength.Verdict;
import org.argumentgraph.strength.Viewpoint;

/** One search for cruxes in one debate; what several roots share is worked out once. */
final class CruxSearch {
  /** A smaller swing may be no more than what the iteration of cycles leaves over. */
  private static final double SMALLEST_SWING = 1e-6;

  private final ArgumentGraph graph;
  private final Evaluator evaluator;
  private final int setSize;
  private final int evaluationLimit;
  private final Network network;
  private final Strengths strengths;
  private final Map<String, Position> positions = new LinkedHashMap<>();
  private final Map<String, Strengths> viewpoints = new LinkedHashMap<>();

  CruxSearch(ArgumentGraph graph, Evaluator evaluator, int setSize, int evaluationLimit) {
    this.graph = graph;
    this.evaluator = evaluator;
    this.setSize = setSize;
    this.evaluationLimit = evaluationLimit;
    network = Network.of(graph);
    strengths = evaluator.evaluate(graph);
    for (Speaker speaker : graph.speakers()) {
      positions.put(speaker.id(), Position.of(network, speaker.id()));
    }
  }

  CruxReport report(Claim root) {
    List<Integer> bearing = bearing(root);
    List<Crux> singles = new ArrayList<>();
    List<Integer> indecisive = new ArrayList<>();
    Map<Integer, Double> swings = new LinkedHashMap<>();
    for (int statement : bearing) {
      String claim = network.claim(statement).id();
      double high = strengths.settling(claim, 1).of(root.id());
      double low = strengths.settling(claim, 0).of(root.id());
      boolean decisive = verdict(high) != verdict(low);
      swings.put(statement, high - low);
      if (!decisive) {
        indecisive.add(statement);
      }
      if (decisive || Math.abs(high - low) >= SMALLEST_SWING) {
        singles.add(crux(root, List.of(statement), high - low, decisive));
      }
    }
    singles.sort(bySwing());
    indecisive.sort(Comparator.comparingDouble(
        (Integer statement) -> -Math.abs(swings.getOrDefault(statement, 0.0))));
    SetSearch sets = new SetSearch(root, indecisive);
    sets.search();
    sets.found.sort(bySwing());
    return new CruxReportRecord(
        root,
        evaluator.viewpoint(),
        strengths.of(root.id()),
        strengths.verdict(root.id()),
        ImmutableList.<Crux>builder().addAll(singles).addAll(sets.found).build(),
        doubleCruxes(root, bearing),
        !sets.stopped,
        2 * bearing.size() + sets.evaluations);
  }

  private static Comparator<Crux> bySwing() {
    return Comparator.comparingDouble((Crux crux) -> -Math.abs(crux.swing()));
  }

  /** The statements, other than the root, from which a way leads to it. */
  private List<Integer> bearing(Claim root) {
    int statement = network.statement(root.id());
    boolean[] reaching = network.in().reachableFrom(statement);
    List<Integer> bearing = new ArrayList<>();
    for (int other = 0; other < network.statements(); other++) {
      if (reaching[other] && other != statement) {
        bearing.add(other);
      }
    }
    return bearing;
  }

  private Verdict verdict(double strength) {
    return Verdict.of(strength, evaluator.margin());
  }

  private Crux crux(Claim root, List<Integer> statements, double swing, boolean decisive) {
    return new CruxRecord(
        root,
        statements.stream().sorted().map(network::claim).collect(ImmutableList.toImmutableList()),
        swing,
        decisive,
        path(statements.stream().sorted().findFirst().orElseThrow(), root),
        disputedBy(statements));
  }

  private Chain path(int statement, Claim root) {
    int[] way = Walk.shortest(network, statement, network.statement(root.id())).orElseThrow();
    return Walk.open(network, way, network.claim(statement).id(), root.id());
  }

  private ImmutableSet<String> disputedBy(List<Integer> statements) {
    Set<String> disputing = new HashSet<>();
    for (int statement : statements) {
      List<String> holders = having(position -> position.holds(statement));
      List<String> opponents = having(position -> position.opposes(statement));
      if (!holders.isEmpty() && !opponents.isEmpty()) {
        disputing.addAll(holders);
        disputing.addAll(opponents);
      }
    }
    return positions.keySet().stream()
        .filter(disputing::contains)
        .collect(ImmutableSet.toImmutableSet());
  }

  private List<String> having(Predicate<Position> attitude) {
    return positions.entrySet().stream()
        .filter(position -> attitude.test(position.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private ImmutableList<DoubleCrux> doubleCruxes(Claim root, List<Integer> bearing) {
    int rootStatement = network.statement(root.id());
    List<DoubleCrux> found = new ArrayList<>();
    for (String proponent : having(position -> position.holds(rootStatement))) {
      for (String opponent : having(position -> position.opposes(rootStatement))) {
        for (int statement : bearing) {
          if (disagree(proponent, opponent, statement)
              && wouldChangeMind(proponent, statement, root)
              && wouldChangeMind(opponent, statement, root)) {
            found.add(new DoubleCruxRecord(
                root,
                network.claim(statement),
                proponent,
                opponent,
                ImmutableMap.of(
                    proponent,
                    swing(proponent, statement, root),
                    opponent,
                    swing(opponent, statement, root))));
          }
        }
      }
    }
    found.sort(Comparator.comparingDouble(
        crux -> -crux.swings().values().stream().mapToDouble(Math::abs).sum()));
    return ImmutableList.copyOf(found);
  }

  private Position position(String speaker) {
    return requireNonNull(positions.get(speaker));
  }

  private boolean disagree(String one, String other, int statement) {
    return (position(one).holds(statement) && position(other).opposes(statement))
        || (position(one).opposes(statement) && position(other).holds(statement));
  }

  private boolean wouldChangeMind(String speaker, int statement, Claim root) {
    Strengths own = through(speaker);
    double otherWay = position(speaker).holds(statement) ? 0 : 1;
    return own.settling(network.claim(statement).id(), otherWay).verdict(root.id())
        != own.verdict(root.id());
  }

  private double swing(String speaker, int statement, Claim root) {
    String claim = network.claim(statement).id();
    Strengths own = through(speaker);
    return own.settling(claim, 1).of(root.id()) - own.settling(claim, 0).of(root.id());
  }

  private Strengths through(String speaker) {
    return viewpoints.computeIfAbsent(
        speaker, id -> evaluator.withViewpoint(Viewpoint.of(id)).evaluate(graph));
  }

  /**
   * Goes through all sets of 2, of 3, ... claims none of which is decisive alone, those that move
   * the root most first.
   */
  private final class SetSearch {
    private final Claim root;
    private final List<Integer> candidates;
    private final Set<Set<Integer>> decisive = new HashSet<>();
    final List<Crux> found = new ArrayList<>();
    int evaluations;
    boolean stopped;

    SetSearch(Claim root, List<Integer> candidates) {
      this.root = root;
      this.candidates = candidates;
    }

    void search() {
      for (int size = 2; size <= Math.min(setSize, candidates.size()); size++) {
        int[] chosen = new int[size];
        for (int i = 0; i < size; i++) {
          chosen[i] = i;
        }
        do {
          if (stopped) {
            return;
          }
          List<Integer> members = new ArrayList<>();
          for (int index : chosen) {
            members.add(candidates.get(index));
          }
          if (!hasDecisiveSubset(members)) {
            examine(members);
          }
        } while (advance(chosen));
      }
    }

    /** Moves on to the next combination of indices, if there is one. */
    private boolean advance(int[] chosen) {
      int place = chosen.length - 1;
      while (place >= 0 && chosen[place] == candidates.size() - chosen.length + place) {
        place--;
      }
      if (place < 0) {
        return false;
      }
      chosen[place]++;
      for (int i = place + 1; i < chosen.length; i++) {
        chosen[i] = chosen[i - 1] + 1;
      }
      return true;
    }

    private boolean hasDecisiveSubset(List<Integer> members) {
      return members.size() > 2 && decisive.stream().anyMatch(members::containsAll);
    }

    private void examine(List<Integer> members) {
      double least = 1;
      double greatest = 0;
      Set<Verdict> verdicts = new HashSet<>();
      for (int settlement = 0; settlement < 1 << members.size(); settlement++) {
        if (evaluations == evaluationLimit) {
          stopped = true;
          return;
        }
        evaluations++;
        ImmutableMap.Builder<String, Double> values = ImmutableMap.builder();
        for (int i = 0; i < members.size(); i++) {
          values.put(network.claim(members.get(i)).id(), (double) (settlement >> i & 1));
        }
        double strength = strengths.settling(values.buildOrThrow()).of(root.id());
        least = Math.min(least, strength);
        greatest = Math.max(greatest, strength);
        verdicts.add(verdict(strength));
      }
      if (verdicts.size() > 1) {
        decisive.add(Set.copyOf(members));
        found.add(crux(root, members, greatest - least, true));
      }
    }
  }
}
