package org.argumentgraph.dung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.testing.RandomDebates;

/** What becomes of a debate when it is read as attacks. */
class TranslationTest {
  private static ArgumentGraph.Builder claims(String... ids) {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("t");
    for (String id : ids) {
      builder.claim(id, id + ".");
    }
    return builder;
  }

  private static AttackFramework framework(ArgumentGraph.Builder debate, Translation translation) {
    return AttackFramework.of(debate.build(), translation);
  }

  private static List<String> grounded(ArgumentGraph.Builder debate, Translation translation) {
    return Reasoner.of(framework(debate, translation)).grounded().accepted();
  }

  private static ArgumentGraph.Builder linked(
      ArgumentGraph.Builder builder, String id, RelationKind kind, String target, String... from) {
    return builder.add(Relation.of(kind, List.of(from), target).withId(id));
  }

  @Example
  void plainAttacksAreAttacks() {
    ArgumentGraph.Builder debate = claims("a", "b", "c", "d", "d2")
        .rebuttal("a", "b")
        .relation("b", RelationKind.CONTRADICTION, "c")
        .relation("d2", RelationKind.RESTATEMENT, "d")
        .rebuttal("d2", "a")
        .support("c", "a");
    assertThat(framework(debate, Translation.ATTACKS))
        .isEqualTo(AttackFramework.builder()
            .arguments("a", "b", "c", "d")
            .attack("a", "b")
            .attack("b", "c")
            .attack("c", "b")
            .attack("d", "a")
            .build());
  }

  @Example
  void anUndercutTakesTheForceOfAnAttack() {
    ArgumentGraph.Builder debate = claims("a", "b", "u");
    linked(debate, "r", RelationKind.REBUTTAL, "b", "a").undercut("u", "r");
    assertThat(grounded(debate, Translation.ATTACKS)).contains("a", "b", "u").doesNotContain("r");
  }

  @Example
  void linkedPremisesAttackTogetherOnly() {
    ArgumentGraph.Builder debate = claims("a", "b", "c", "d");
    linked(debate, "r", RelationKind.REBUTTAL, "c", "a", "b");
    assertThat(grounded(debate, Translation.ATTACKS)).contains("a", "b", "d").doesNotContain("c");
    assertThat(grounded(debate.rebuttal("d", "b"), Translation.ATTACKS)).contains("a", "c", "d");
  }

  @Example
  void whoAcceptsPremisesAcceptsWhatTheyDeductivelySupport() {
    ArgumentGraph.Builder debate = claims("a", "b", "c", "d").support("a", "b").support("c", "a");
    assertThat(grounded(debate, Translation.DEDUCTIVE_SUPPORT)).contains("a", "b", "c", "d");
    debate.rebuttal("d", "b");
    assertThat(grounded(debate, Translation.DEDUCTIVE_SUPPORT))
        .contains("d")
        .doesNotContain("a", "b", "c");
    assertThat(grounded(debate, Translation.ATTACKS)).contains("a", "c", "d");
    assertThat(grounded(debate, Translation.NECESSARY_SUPPORT)).contains("a", "c", "d");
  }

  @Example
  void oneOfLinkedPremisesOfWhatIsRejectedIsRejected() {
    ArgumentGraph.Builder debate = claims("a", "b", "c", "d").rebuttal("d", "c");
    linked(debate, "r", RelationKind.SUPPORT, "c", "a", "b");
    Reasoner reasoner = Reasoner.of(framework(debate, Translation.DEDUCTIVE_SUPPORT));
    assertThat(reasoner.extensions(Semantics.PREFERRED))
        .allMatch(each -> each.label("a") == Label.IN ^ each.label("b") == Label.IN)
        .hasSize(2);
  }

  @Example
  void whatIsSupportedNeedsOneOfItsSupports() {
    ArgumentGraph.Builder debate =
        claims("a", "b", "c", "d", "e").support("a", "c").support("b", "c").rebuttal("d", "a");
    assertThat(grounded(debate, Translation.NECESSARY_SUPPORT)).contains("b", "c");
    debate.rebuttal("e", "b");
    assertThat(grounded(debate, Translation.NECESSARY_SUPPORT)).doesNotContain("c");
    assertThat(grounded(debate, Translation.DEDUCTIVE_SUPPORT)).contains("c");
  }

  @Example
  void anUndercutSupportBindsNobody() {
    ArgumentGraph.Builder debate = claims("a", "b", "u", "d").rebuttal("d", "b");
    linked(debate, "r", RelationKind.SUPPORT, "b", "a").undercut("u", "r");
    assertThat(grounded(debate, Translation.DEDUCTIVE_SUPPORT)).contains("a").doesNotContain("b");
    assertThat(framework(debate, Translation.ATTACKS).arguments())
        .containsExactly("a", "b", "u", "d");
  }

  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.small();
  }

  @Property(tries = 300)
  void completeExtensionsRespectWhatRelationsSay(@ForAll("debates") ArgumentGraph debate) {
    for (Translation translation : Translation.values()) {
      AttackFramework framework = AttackFramework.of(debate, translation);
      Reasoner.of(framework)
          .extensions(Semantics.COMPLETE)
          .limit(20)
          .forEach(extension -> debate
              .relations()
              .forEach(relation -> check(debate, relation, translation, extension)));
    }
  }

  /** Looks at relations between claims alone, on which nothing bears. */
  private static void check(
      ArgumentGraph debate, Relation relation, Translation translation, Labelling extension) {
    boolean plain =
        debate.find(relation.target()).filter(Relation.class::isInstance).isEmpty()
            && debate.relationsTo(relation.id()).isEmpty();
    if (!plain || (relation.kind() != RelationKind.SUPPORT && relation.kind().polarity() >= 0)) {
      return;
    }
    boolean held = relation.sources().stream().allMatch(source -> isIn(debate, extension, source));
    boolean accepted = isIn(debate, extension, relation.target());
    String what = relation + " by " + translation + " in " + extension;
    if (relation.kind() != RelationKind.SUPPORT) {
      assertThat(held && accepted).as(what).isFalse();
    } else if (translation == Translation.DEDUCTIVE_SUPPORT) {
      assertThat(held && !accepted).as(what).isFalse();
    } else if (translation == Translation.NECESSARY_SUPPORT && accepted) {
      boolean anySupport = debate.restatements(relation.target()).stream()
          .flatMap(claim -> debate.relationsTo(claim.id()).stream())
          .filter(each -> each.kind() == RelationKind.SUPPORT)
          .anyMatch(
              each -> each.sources().stream().allMatch(source -> isIn(debate, extension, source)));
      assertThat(anySupport).as(what).isTrue();
    }
  }

  private static boolean isIn(ArgumentGraph debate, Labelling extension, String claim) {
    return extension.label(debate.restatements(claim).get(0).id()) == Label.IN;
  }
}
