package org.argumentgraph.unanswered;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Occasion;

record UnansweredPointRecord(
    Element element,
    ImmutableSet<String> owedBy,
    Optional<String> to,
    Optional<Occasion> occasion,
    Reason reason,
    ImmutableList<Element> replies,
    Optional<Claim> root,
    OptionalDouble swing)
    implements UnansweredPoint {
  @Override
  public String toString() {
    return "%s: %s (%s%s)"
        .formatted(
            element,
            debt(),
            reason.label(),
            swing.isPresent() ? ", swing %+.3f".formatted(swing.getAsDouble()) : "");
  }

  private String debt() {
    if (to.isPresent() && owedBy.equals(ImmutableSet.of(to.get()))) {
      return to.get() + " raised it and leaves it open";
    }
    return String.join(" and ", owedBy) + (owedBy.size() == 1 ? " owes" : " owe") + " a reply"
        + to.map(speaker -> " to " + speaker).orElse("");
  }
}
