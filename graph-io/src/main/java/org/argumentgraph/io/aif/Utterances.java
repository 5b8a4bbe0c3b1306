package org.argumentgraph.io.aif;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.io.conversion.Loss;

/** What is done to which proposition, or step, in the order of the illocutions. */
final class Utterances {
  private final ListMultimap<AifNode, Utterance> byTarget =
      MultimapBuilder.hashKeys().arrayListValues(2).build();
  private final List<Deed> all = new ArrayList<>();
  private final Map<AifNode, Optional<AifNode>> replies = new HashMap<>();
  /** The locutions and transitions by which something is done. */
  private final Set<AifNode> heard = new HashSet<>();

  private final List<Loss> losses;

  Utterances(Nodeset nodeset, Voices voices, List<Loss> losses) {
    this.losses = losses;
    nodeset.nodes(NodeType.YA).forEach(this::add);
    listUnheard(nodeset, voices);
    listTransitions(nodeset);
  }

  /** What is done to which node. */
  record Deed(AifNode target, Utterance utterance) {}

  /** Returns all that is done, in order. */
  List<Deed> all() {
    return all;
  }

  /** Returns what is done to a node. */
  List<Utterance> on(AifNode target) {
    return byTarget.get(target);
  }

  private void add(AifNode illocution) {
    Illocution force = Illocution.of(illocution);
    List<AifNode> targets =
        illocution.after().stream().filter(node -> node.type() != NodeType.L).toList();
    if (force == Illocution.ANALYSING) {
      if (!targets.isEmpty()) {
        lose(illocution, "it is left out, since an analysis is no part of a debate");
      }
    } else if (illocution.after().isEmpty()) {
      lose(illocution, "it is left out, since it leads to nothing");
    } else if (!targets.isEmpty()) {
      List<Utterance> utterances = utterances(illocution, force);
      if (utterances.size() > 1 && targets.size() > 1) {
        lose(illocution, "of what leads to it all but the first is left out");
        utterances = utterances.subList(0, 1);
      }
      for (AifNode target : targets) {
        byTarget.putAll(target, utterances);
        utterances.forEach(utterance -> all.add(new Deed(target, utterance)));
      }
    }
  }

  private List<Utterance> utterances(AifNode illocution, Illocution force) {
    List<Utterance> utterances = new ArrayList<>();
    for (AifNode anchor : illocution.before()) {
      boolean inReply = anchor.type() == NodeType.TA;
      Optional<AifNode> locution = inReply ? reply(anchor) : Optional.of(anchor);
      locution.ifPresent(heard::add);
      heard.add(anchor);
      utterances.add(new Utterance(illocution, force, locution, inReply));
    }
    if (utterances.isEmpty()) {
      utterances.add(new Utterance(illocution, force, Optional.empty(), false));
    }
    return utterances;
  }

  /** Returns the locution to which a transition leads, the first if there are several. */
  Optional<AifNode> reply(AifNode transition) {
    return replies.computeIfAbsent(
        transition, one -> one.after(NodeType.L).stream().findFirst());
  }

  private void listUnheard(Nodeset nodeset, Voices voices) {
    int analyses = 0;
    int line = 0;
    for (AifNode locution : nodeset.nodes(NodeType.L)) {
      boolean isHeard = heard.contains(locution) || voices.reports(locution);
      if (!isHeard && isAnalysis(locution)) {
        analyses++;
        line = line == 0 ? locution.line() : line;
      } else if (!isHeard) {
        lose(locution, "it is left out, since nothing is done by saying it: " + locution.text());
      }
    }
    if (analyses > 0) {
      losses.add(
          new Loss(
              line,
              "",
              analyses
                  + " locutions of whoever analysed the debate are left out, since they are no part of it"));
    }
  }

  private static boolean isAnalysis(AifNode locution) {
    return locution.after(NodeType.YA).stream()
        .anyMatch(illocution -> Illocution.of(illocution) == Illocution.ANALYSING);
  }

  private void listTransitions(Nodeset nodeset) {
    List<AifNode> idle = nodeset.nodes(NodeType.TA).stream()
        .filter(transition -> !heard.contains(transition))
        .toList();
    if (!idle.isEmpty()) {
      losses.add(
          new Loss(
              idle.get(0).line(),
              "",
              idle.size()
                  + " transitions by which nothing is done are left out, but for answers to questions"));
    }
  }

  private void lose(AifNode node, String message) {
    losses.add(new Loss(node.line(), node.subject(), message));
  }
}
