package org.argumentgraph.dung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Holds what the reasoner says against the definitions, on small random frameworks. */
@StatisticsReport(onFailureOnly = true)
class ReasonerOracleTest {
  @Provide
  Arbitrary<AttackFramework> small() {
    return RandomFrameworks.small();
  }

  @Property(tries = 200)
  void everyExtensionIsFoundOnce(@ForAll("small") AttackFramework framework) {
    NaiveSemantics oracle = new NaiveSemantics(framework);
    Reasoner reasoner = Reasoner.of(framework);
    for (Semantics semantics : Semantics.values()) {
      List<Integer> expected = oracle.extensions(semantics);
      assertThat(reasoner.extensions(semantics).map(ReasonerOracleTest::bits).toList())
          .as(semantics + " of " + framework)
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(reasoner.extension(semantics).map(ReasonerOracleTest::bits))
          .as(semantics + " of " + framework)
          .matches(one -> one.map(expected::contains).orElse(expected.isEmpty()));
      assertThat(reasoner.count(semantics))
          .as(semantics + " of " + framework)
          .isEqualTo(expected.size());
    }
    Statistics.label("extensions that differ")
        .collect(oracle.extensions(Semantics.PREFERRED).size() > 1
            && oracle.extensions(Semantics.STABLE).isEmpty())
        .coverage(coverage -> coverage.check(true).count(times -> times > 0));
  }

  @Property(tries = 150)
  void anArgumentIsAcceptedIfSomeOrAllExtensionsHaveIt(@ForAll("small") AttackFramework framework) {
    NaiveSemantics oracle = new NaiveSemantics(framework);
    Reasoner reasoner = Reasoner.of(framework);
    for (Semantics semantics : Semantics.values()) {
      List<Integer> expected = oracle.extensions(semantics);
      for (String argument : framework.arguments()) {
        int bit = NaiveSemantics.bits(framework.arguments(), List.of(argument));
        List<Integer> with = new ArrayList<>(expected);
        with.removeIf(set -> (set & bit) == 0);
        List<Integer> without = new ArrayList<>(expected);
        without.removeAll(with);

        String what = semantics + " " + argument + " of " + framework;
        check(what, with, reasoner.extensionWith(semantics, argument));
        check(what, without, reasoner.extensionWithout(semantics, argument));
        assertThat(reasoner.isCredulouslyAccepted(semantics, argument))
            .as(what)
            .isEqualTo(!with.isEmpty());
        assertThat(reasoner.isSkepticallyAccepted(semantics, argument))
            .as(what)
            .isEqualTo(without.isEmpty());
      }
    }
  }

  private static void check(String what, List<Integer> expected, Optional<Labelling> found) {
    assertThat(found.isPresent()).as(what).isEqualTo(!expected.isEmpty());
    found.ifPresent(labelling -> assertThat(expected).as(what).contains(bits(labelling)));
  }

  @Property(tries = 300)
  void whatIsInIsAcceptedWhatItAttacksIsOutAllElseIsUndecided(
      @ForAll("small") AttackFramework framework) {
    Reasoner reasoner = Reasoner.of(framework);
    for (Semantics semantics : Semantics.values()) {
      reasoner.extensions(semantics).limit(5).forEach(labelling -> {
        List<String> in = labelling.accepted();
        for (String argument : framework.arguments()) {
          boolean attacked = framework.attackersOf(argument).stream().anyMatch(in::contains);
          Label expected =
              in.contains(argument) ? Label.IN : attacked ? Label.OUT : Label.UNDECIDED;
          assertThat(labelling.label(argument)).isEqualTo(expected);
          assertThat(labelling.labelled(expected)).contains(argument);
        }
      });
    }
  }

  @Property(tries = 300)
  void everyReasonCanBeCheckedInTheFramework(@ForAll("small") AttackFramework framework) {
    Reasoner reasoner = Reasoner.of(framework);
    for (Semantics semantics : Semantics.values()) {
      reasoner
          .extensions(semantics)
          .limit(5)
          .forEach(labelling -> framework
              .arguments()
              .forEach(argument -> check(labelling, argument, semantics.isComplete())));
    }
  }

  private static void check(Labelling labelling, String argument, boolean complete) {
    AttackFramework framework = labelling.framework();
    Explanation why = labelling.why(argument);
    assertThat(why.argument()).isEqualTo(argument);
    assertThat(why.label()).isEqualTo(labelling.label(argument));
    switch (why.label()) {
      case IN -> {
        assertThat(why.defence()).startsWith(argument).doesNotHaveDuplicates();
        assertThat(labelling.accepted()).containsAll(why.defence());
        for (String member : why.defence()) {
          for (String attacker : framework.attackersOf(member)) {
            boolean met =
                framework.attackersOf(attacker).stream().anyMatch(why.defence()::contains);
            assertThat(met).isNotEqualTo(why.unanswered().contains(attacker));
          }
        }
        if (complete) {
          assertThat(why.unanswered()).isEmpty();
        }
      }
      case OUT -> {
        assertThat(why.attackers()).hasSize(1);
        assertThat(labelling.accepted()).containsAll(why.attackers());
        assertThat(framework.attackersOf(argument)).containsAll(why.attackers());
      }
      case UNDECIDED -> {
        List<String> chain = new ArrayList<>(List.of(argument));
        chain.addAll(why.attackers());
        checkChain(framework, chain);
        assertThat(labelling.labelled(Label.UNDECIDED)).containsAll(chain).containsAll(why.cycle());
        if (complete) {
          assertThat(why.cycle()).isNotEmpty();
        }
        if (!why.cycle().isEmpty()) {
          assertThat(why.cycle()).startsWith(chain.get(chain.size() - 1)).doesNotHaveDuplicates();
          List<String> round = new ArrayList<>(why.cycle());
          round.add(round.get(0));
          checkChain(framework, round);
        }
      }
    }
  }

  private static void checkChain(AttackFramework framework, List<String> chain) {
    for (int i = 1; i < chain.size(); i++) {
      assertThat(framework.attackersOf(chain.get(i - 1))).contains(chain.get(i));
    }
  }

  @Property(tries = 300)
  void semanticsAreRelatedAsTheLiteratureSays(@ForAll("small") AttackFramework framework) {
    Reasoner reasoner = Reasoner.of(framework);
    for (Semantics[] pair : new Semantics[][] {
      {Semantics.STABLE, Semantics.SEMI_STABLE},
      {Semantics.SEMI_STABLE, Semantics.PREFERRED},
      {Semantics.PREFERRED, Semantics.COMPLETE},
      {Semantics.COMPLETE, Semantics.ADMISSIBLE},
      {Semantics.STABLE, Semantics.STAGE},
      {Semantics.STAGE, Semantics.NAIVE},
      {Semantics.NAIVE, Semantics.CONFLICT_FREE},
      {Semantics.ADMISSIBLE, Semantics.CONFLICT_FREE},
      {Semantics.IDEAL, Semantics.COMPLETE}
    }) {
      assertThat(sets(reasoner, pair[1]))
          .as(pair[0] + " and " + pair[1] + " of " + framework)
          .containsAll(sets(reasoner, pair[0]));
    }
    int grounded = bits(reasoner.grounded());
    int ideal = sets(reasoner, Semantics.IDEAL).get(0);
    assertThat(grounded & ideal).isEqualTo(grounded);
    assertThat(sets(reasoner, Semantics.COMPLETE)).allMatch(set -> (grounded & set) == grounded);
    assertThat(sets(reasoner, Semantics.PREFERRED)).allMatch(set -> (ideal & set) == ideal);
  }

  private static List<Integer> sets(Reasoner reasoner, Semantics semantics) {
    return reasoner.extensions(semantics).map(ReasonerOracleTest::bits).toList();
  }

  private static int bits(Labelling labelling) {
    return NaiveSemantics.bits(labelling.framework().arguments(), labelling.accepted());
  }
}
