package org.argumentgraph.render.explorer;

import java.util.List;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.findings.Findings;

/** Debates to explore. */
final class Talks {
  /** What a text must not do. */
  static final List<String> HOSTILE = List.of(
      "</script><script>window.hacked = true</script>",
      "<!--<script>",
      "<img src=x onerror='window.hacked = true'>",
      "<svg onload=\"window.hacked = true\">",
      "\"></textarea><iframe src=\"https://evil.example/\"></iframe>",
      "javascript:window.hacked=true",
      "<style>@import 'https://evil.example/a.css'; * { display: none }</style>",
      "<base href=\"https://evil.example/\"><meta http-equiv=refresh content=\"0;url=https://evil.example\">",
      "${window.hacked = true} {{constructor.constructor('window.hacked=true')()}} %s %1$s \\u003c \\",
      "\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd e\u0301\u0323 \ud83d\ude80 \u2028\u2029",
      "&lt;b&gt; &amp; ' \" ` ]]> -->",
      "x".repeat(10_000));

  private Talks() {}

  /** Two speakers and a commentator; every kind of relation; a cycle; points that are open. */
  static Findings cats() {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("Cats or dogs?")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .speaker("cem", "Cem")
        .occasion("talk", "The talk", "ann", "ben")
        .occasion("blog", "The blog", "cem")
        .source(Source.of("post", "A post"))
        .claim("cats", "Cats are better than dogs.", said("ann", 1))
        .claim("clean", "Cats are clean.", said("ann", 2))
        .claim("quiet", "Cats are quiet.", said("ann", 3))
        .claim("loyal", "Dogs are loyal.", said("ben", 4))
        .claim("noise", "Cats are not quiet at night.", said("ben", 5))
        .claim("irrelevant", "Being clean is not the point.", said("ben", 6))
        .claim(
            "mostly",
            "Not all dogs are loyal.",
            Origin.by("cem").in("blog").at(SourceSpan.line("post", 30)))
        .claim("dogs", "Dogs are better than cats.", said("ben", 7))
        .claim("felines", "Felines are clean.", said("ann", 8))
        .claim("hunger", "They are hungry at night.", said("ann", 9))
        .add(Question.of("why", "Why would loyalty matter?").to("ben").withOrigin(said("ann", 10)))
        .add(Claim.of("friends", "Loyalty makes friends.")
            .withCredence(0.9)
            .withTags("friendship")
            .withNote("A paraphrase.")
            .withOrigin(said("ben", 11)))
        .add(Relation.of(RelationKind.SUPPORT, List.of("clean", "quiet"), "cats")
            .withId("good-habits"))
        .rebuttal("loyal", "cats")
        .rebuttal("noise", "quiet")
        .undercut("irrelevant", "good-habits")
        .relation("mostly", RelationKind.QUALIFICATION, "loyal")
        .relation("dogs", RelationKind.CONTRADICTION, "cats")
        .relation("felines", RelationKind.RESTATEMENT, "clean")
        .relation("why", RelationKind.CHALLENGE, "loyal")
        .relation("friends", RelationKind.ANSWER, "why")
        .support("hunger", "noise")
        .rebuttal("cats", "loyal")
        .stance("cem", Attitude.AGREES, "loyal");
    return Analysis.standard().of(builder.build());
  }

  private static Origin said(String speaker, int line) {
    return Origin.by(speaker)
        .in("talk")
        .at(SourceSpan.line("post", line).withTime("0:" + (10 + line)));
  }

  /** A thesis with so many claims under it. */
  static Findings ofSize(int claims) {
    ArgumentGraph.Builder builder =
        ArgumentGraph.builder("A debate of " + claims).speaker("ann", "Ann").speaker("ben", "Ben");
    for (int i = 0; i < claims; i++) {
      builder.claim(
          "c" + i, "Claim number " + i + " says something.", Origin.by(i % 2 == 0 ? "ann" : "ben"));
      if (i > 0) {
        builder.rebuttal("c" + i, "c" + (i - 1) / 3);
      }
    }
    return Analysis.standard().withRoots("c0").of(builder.build());
  }

  /** A debate in which every text is hostile. */
  static Findings hostile() {
    ArgumentGraph.Builder builder = ArgumentGraph.builder(HOSTILE.get(0) + HOSTILE.get(3))
        .speaker("s", HOSTILE.get(2))
        .occasion("o", HOSTILE.get(0), "s")
        .source(Source.of("source", HOSTILE.get(4)));
    for (int i = 0; i < HOSTILE.size(); i++) {
      builder.add(Claim.of("h" + i, HOSTILE.get(i))
          .withTags(HOSTILE.get((i + 1) % HOSTILE.size()))
          .withNote(HOSTILE.get((i + 2) % HOSTILE.size()))
          .withOrigin(Origin.by("s").in("o").at(SourceSpan.line("source", 1 + i))));
      if (i > 0) {
        builder.rebuttal("h" + i, "h" + (i - 1));
      }
    }
    return Analysis.standard().of(builder.build());
  }
}
