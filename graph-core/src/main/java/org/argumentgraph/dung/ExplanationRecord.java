package org.argumentgraph.dung;

import com.google.common.collect.ImmutableList;

record ExplanationRecord(
    String argument,
    Label label,
    ImmutableList<String> defence,
    ImmutableList<String> unanswered,
    ImmutableList<String> attackers,
    ImmutableList<String> cycle)
    implements Explanation {
  @Override
  public String inWords() {
    return argument + " is " + label.word() + ": "
        + switch (label) {
          case IN -> defended();
          case OUT -> attackers.get(0) + ", which is in, attacks it";
          case UNDECIDED -> suspended();
        };
  }

  private String defended() {
    String gap = unanswered.isEmpty()
        ? ""
        : ", but for " + String.join(", ", unanswered) + ", which nothing attacks that is in";
    return defence.size() == 1 && gap.isEmpty()
        ? "it needs no defence but itself"
        : String.join(", ", defence) + " attack all that attacks them" + gap;
  }

  private String suspended() {
    StringBuilder text = new StringBuilder();
    for (String attacker : attackers) {
      text.append(text.isEmpty() ? "it is attacked by " : ", that by ").append(attacker);
    }
    if (cycle.isEmpty()) {
      return text.isEmpty()
          ? "nothing that is undecided attacks it, but the extension leaves it aside"
          : text + ", which the extension leaves aside";
    }
    text.append(text.isEmpty() ? "it is" : ", which is").append(" on a cycle");
    String first = cycle.get(0);
    text.append(": ").append(first);
    for (String next : cycle.subList(1, cycle.size())) {
      text.append(" is attacked by ").append(next).append(", which");
    }
    return text.append(" is attacked by ")
        .append(cycle.size() == 1 ? "itself" : first)
        .toString();
  }

  @Override
  public String toString() {
    return inWords();
  }
}
