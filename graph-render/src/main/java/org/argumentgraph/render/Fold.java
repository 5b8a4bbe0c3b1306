package org.argumentgraph.render;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;

/**
 * What is not shown below a claim but folded into one box.
 *
 * @param members the claims and questions
 * @param supporting how many of them push for the claim, through however many steps
 * @param attacking how many push against it
 */
record Fold(ImmutableList<Element> members, int supporting, int attacking) {
  private static final int NAMED = 3;

  /** How much there is. */
  String heading() {
    long claims = members.stream().filter(member -> member instanceof Claim).count();
    long questions = members.size() - claims;
    return (claims > 0 ? count(claims, "more claim") : "")
        + (claims > 0 && questions > 0 ? ", " : "")
        + (questions > 0 ? count(questions, claims > 0 ? "question" : "more question") : "");
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** Which way it pushes, and who speaks. */
  String words(Wording wording) {
    String push = supporting + attacking == 0
        ? ""
        : attacking == 0
            ? "For it: " + supporting + ". "
            : supporting == 0
                ? "Against it: " + attacking + ". "
                : "For it: " + supporting + ", against\u00a0it: " + attacking + ". ";
    Map<String, Integer> counts = new LinkedHashMap<>();
    members.forEach(
        member -> counts.merge(wording.nameOf(member.origin().speaker()), 1, Integer::sum));
    List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .toList();
    String named = most.stream()
        .limit(NAMED)
        .map(entry -> entry.getKey() + '\u00a0' + entry.getValue())
        .collect(Collectors.joining(", "));
    int others = most.stream().skip(NAMED).mapToInt(Map.Entry::getValue).sum();
    return wording.heading(Optional.empty()).isEmpty()
        ? push.stripTrailing()
        : push + named + (others > 0 ? ", others " + others : "") + ".";
  }
}
