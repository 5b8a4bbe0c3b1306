package org.argumentgraph.render;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Relation;
import org.argumentgraph.crux.CruxReport;
import org.argumentgraph.crux.DoubleCrux;
import org.argumentgraph.cycle.Cycle;
import org.argumentgraph.cycle.CycleKind;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.unanswered.Reason;
import org.argumentgraph.unanswered.UnansweredPoint;

/** What findings say about each element, as badges. */
final class Markings {
  private final Map<String, Set<Badge>> badges = new HashMap<>();
  private final Map<String, Badge> marks = new HashMap<>();

  private Markings() {}

  static Markings of(
      ArgumentGraph graph, Optional<Findings> findings, ImmutableSet<Overlay> overlays) {
    Markings markings = new Markings();
    if (findings.isEmpty()) {
      graph.theses().stream()
          .filter(thesis -> !graph.relationsTo(thesis.id()).isEmpty())
          .forEach(thesis -> markings.add(thesis.id(), Badge.THESIS));
    } else {
      markings.add(findings.orElseThrow(), overlays);
    }
    return markings;
  }

  private void add(Findings findings, ImmutableSet<Overlay> overlays) {
    for (CruxReport report : findings.cruxReports()) {
      if (!report.cruxes().isEmpty()) {
        add(report.root().id(), Badge.THESIS);
      }
      if (overlays.contains(Overlay.CRUXES)) {
        report.top().ifPresent(crux -> crux.claims().forEach(claim -> add(claim.id(), Badge.CRUX)));
      }
    }
    if (overlays.contains(Overlay.DOUBLE_CRUXES)) {
      addDoubleCruxes(findings);
    }
    if (overlays.contains(Overlay.UNANSWERED)) {
      addOpen(findings);
    }
    findings.cycles().cycles().stream()
        .filter(cycle -> overlays.contains(
            cycle.kind() == CycleKind.SELF_CONTRADICTION
                ? Overlay.SELF_CONTRADICTIONS
                : Overlay.CYCLES))
        .forEach(this::add);
  }

  /** The best about each root, and what changes two minds about anything. */
  private void addDoubleCruxes(Findings findings) {
    Set<Claim> roots = new HashSet<>(findings.roots());
    for (DoubleCrux crux : findings.doubleCruxes()) {
      if (roots.remove(crux.root()) || crux.decisive()) {
        add(crux.claim().id(), Badge.DOUBLE_CRUX);
      }
    }
  }

  private void addOpen(Findings findings) {
    for (UnansweredPoint point : findings.unanswered().open()) {
      // Claims that were merely passed over are too many to mark; what others met had a reply.
      if (point.element().type() != ElementType.CLAIM && point.reason() != Reason.LEFT_TO_OTHERS) {
        add(shownBy(point.element()), badge(point));
      }
    }
  }

  private void add(Cycle cycle) {
    badge(cycle.kind()).ifPresent(badge -> {
      for (Element element : cycle.elements().elements()) {
        if (element instanceof Claim) {
          add(element.id(), badge);
        } else {
          marks.putIfAbsent(element.id(), badge);
        }
      }
    });
  }

  private static Optional<Badge> badge(CycleKind kind) {
    return switch (kind) {
      case CONTRADICTION -> Optional.of(Badge.CONTRADICTION);
      case CIRCULAR_REASONING -> Optional.of(Badge.CIRCULAR);
      case SELF_CONTRADICTION -> Optional.of(Badge.SELF_CONTRADICTION);
      case STANDOFF -> Optional.empty();
    };
  }

  private static Badge badge(UnansweredPoint point) {
    return switch (point.reason()) {
      case EVADED -> Badge.EVADED;
      case ANSWER_DEFEATED -> Badge.REPLY_DEFEATED;
      default -> Badge.NO_REPLY;
    };
  }

  /** A relation has no box; what is said of it is shown on its first source. */
  private static String shownBy(Element element) {
    return element instanceof Relation relation ? relation.sources().get(0) : element.id();
  }

  private void add(String element, Badge badge) {
    badges.computeIfAbsent(element, any -> EnumSet.noneOf(Badge.class)).add(badge);
  }

  ImmutableSet<Badge> badges(String element) {
    return Sets.immutableEnumSet(badges.getOrDefault(element, Set.of()));
  }

  /** What a relation is part of. */
  Optional<Badge> mark(String relation) {
    return Optional.ofNullable(marks.get(relation));
  }
}
