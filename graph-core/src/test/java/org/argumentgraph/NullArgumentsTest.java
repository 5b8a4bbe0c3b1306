package org.argumentgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.argumentgraph.crux.CruxFinder;
import org.argumentgraph.cycle.CycleFinder;
import org.argumentgraph.dung.AttackFramework;
import org.argumentgraph.dung.Reasoner;
import org.argumentgraph.dung.Semantics;
import org.argumentgraph.dung.Translation;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.jgrapht.JGraphTViews;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.strength.Viewpoint;
import org.argumentgraph.unanswered.UnansweredFinder;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Nothing is null: whoever passes null learns at once which argument it was. */
@NullUnmarked
class NullArgumentsTest {
  private static final String NONE = null;
  private static final Claim CLAIM = Claim.of("c", "C.");
  private static final Question QUESTION = Question.of("q", "Q?");
  private static final Relation RELATION = Relation.of(RelationKind.SUPPORT, "a", "b");
  private static final Stance STANCE = Stance.of("s", Attitude.AGREES, "c");
  private static final Source SOURCE = Source.of("s", "S");
  private static final SourceSpan SPAN = SourceSpan.line("s", 1);
  private static final ArgumentGraph GRAPH =
      ArgumentGraph.builder("g").claim("c", "C.").build();
  private static final Strengths STRENGTHS = Evaluator.standard().evaluate(GRAPH);

  private static DynamicTest named(String call, String parameter, Executable executable) {
    return DynamicTest.dynamicTest(call + " " + parameter, () -> {
      Throwable thrown = catchThrowable(executable::execute);
      assertThat(thrown).isInstanceOf(NullPointerException.class);
      assertThat(thrown).hasMessageContaining(parameter);
    });
  }

  private static ArgumentGraph.Builder builder() {
    return ArgumentGraph.builder("b");
  }

  @TestFactory
  Stream<DynamicTest> partsAreMadeOfSomething() {
    return Stream.of(
        named("Claim.of", "id", () -> Claim.of(null, "C.")),
        named("Claim.of", "text", () -> Claim.of("c", null)),
        named("Claim.withId", "id", () -> CLAIM.withId(null)),
        named("Claim.withOrigin", "origin", () -> CLAIM.withOrigin(null)),
        named("Claim.withTags", "tags", () -> CLAIM.withTags((String[]) null)),
        named("Claim.withNote", "note", () -> CLAIM.withNote(null)),
        named("Question.of", "id", () -> Question.of(null, "Q?")),
        named("Question.of", "text", () -> Question.of("q", null)),
        named("Question.to", "speaker", () -> QUESTION.to(null)),
        named("Question.withId", "id", () -> QUESTION.withId(null)),
        named("Question.withOrigin", "origin", () -> QUESTION.withOrigin(null)),
        named("Question.withTags", "tags", () -> QUESTION.withTags((String[]) null)),
        named("Question.withNote", "note", () -> QUESTION.withNote(null)),
        named("Relation.of", "kind", () -> Relation.of(null, "a", "b")),
        named(
            "Relation.of",
            "sources",
            () -> Relation.of(RelationKind.SUPPORT, (Collection<String>) null, "b")),
        named("Relation.of", "source", () -> Relation.of(RelationKind.SUPPORT, NONE, "b")),
        named("Relation.of", "target", () -> Relation.of(RelationKind.SUPPORT, "a", null)),
        named("Relation.derivedId", "kind", () -> Relation.derivedId(null, List.of("a"), "b")),
        named(
            "Relation.derivedId",
            "sources",
            () -> Relation.derivedId(RelationKind.SUPPORT, null, "b")),
        named(
            "Relation.derivedId",
            "target",
            () -> Relation.derivedId(RelationKind.SUPPORT, List.of("a"), null)),
        named("Relation.withId", "id", () -> RELATION.withId(null)),
        named("Relation.withEnds", "sources", () -> RELATION.withEnds(null, "b")),
        named("Relation.withEnds", "target", () -> RELATION.withEnds(List.of("a"), null)),
        named("Relation.withOrigin", "origin", () -> RELATION.withOrigin(null)),
        named("Relation.withTags", "tags", () -> RELATION.withTags((String[]) null)),
        named("Relation.withNote", "note", () -> RELATION.withNote(null)));
  }

  @TestFactory
  Stream<DynamicTest> originsNameSomebody() {
    return Stream.of(
        named("Origin.by", "speaker", () -> Origin.by(null)),
        named("Origin.withSpeaker", "speaker", () -> Origin.unknown().withSpeaker(null)),
        named("Origin.reportedBy", "reporter", () -> Origin.unknown().reportedBy(null)),
        named("Origin.in", "occasion", () -> Origin.unknown().in(null)),
        named("Origin.at", "span", () -> Origin.unknown().at(null)),
        named("SourceSpan.line", "source", () -> SourceSpan.line(null, 1)),
        named("SourceSpan.withTime", "time", () -> SPAN.withTime(null)),
        named("new SourceSpan", "time", () -> new SourceSpan("s", 1, 1, null)),
        named("new Speaker", "id", () -> new Speaker(null, "S")),
        named("new Speaker", "name", () -> new Speaker("s", null)),
        named("Occasion.of", "id", () -> Occasion.of(null, "O", List.of())),
        named("Occasion.of", "title", () -> Occasion.of("o", null, List.of())),
        named("Occasion.of", "participants", () -> Occasion.of("o", "O", null)),
        named("Source.of", "id", () -> Source.of(null, "S")),
        named("Source.of", "title", () -> Source.of("s", null)),
        named("Source.withDocument", "document", () -> SOURCE.withDocument(null)),
        named("Source.withSections", "sections", () -> SOURCE.withSections(null)),
        named("new Section", "title", () -> new Source.Section(null, 1)),
        named("Stance.of", "speaker", () -> Stance.of(null, Attitude.AGREES, "c")),
        named("Stance.of", "attitude", () -> Stance.of("s", null, "c")),
        named("Stance.of", "element", () -> Stance.of("s", Attitude.AGREES, null)),
        named("Stance.withElement", "element", () -> STANCE.withElement(null)),
        named("Stance.withOrigin", "origin", () -> STANCE.withOrigin(null)),
        named("Stance.withNote", "note", () -> STANCE.withNote(null)));
  }

  @TestFactory
  Stream<DynamicTest> buildersAreGivenSomething() {
    return Stream.of(
        named("builder", "title", () -> ArgumentGraph.builder(null)),
        named("speaker", "speaker", () -> builder().speaker((Speaker) null)),
        named("occasion", "occasion", () -> builder().occasion((Occasion) null)),
        named("source", "source", () -> builder().source(null)),
        named("add", "element", () -> builder().add(null)),
        named("claim", "text", () -> builder().claim("c", null)),
        named("claim", "origin", () -> builder().claim("c", "C.", null)),
        named("question", "origin", () -> builder().question("q", "Q?", null)),
        named("relation", "kind", () -> builder().relation("a", null, "b")),
        named("support", "target", () -> builder().support("a", null)),
        named("stance", "stance", () -> builder().stance(null)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsAskedForIsNamed() {
    return Stream.of(
        named("find", "id", () -> GRAPH.find(null)),
        named("element", "id", () -> GRAPH.element(null)),
        named("claim", "id", () -> GRAPH.claim(null)),
        named("question", "id", () -> GRAPH.question(null)),
        named("relation", "id", () -> GRAPH.relation(null)),
        named("speaker", "id", () -> GRAPH.speaker(null)),
        named("occasion", "id", () -> GRAPH.occasion(null)),
        named("source", "id", () -> GRAPH.source(null)),
        named("relationsTo", "id", () -> GRAPH.relationsTo(null)),
        named("relationsFrom", "id", () -> GRAPH.relationsFrom(null)),
        named("restatements", "id", () -> GRAPH.restatements(null)),
        named("commitments", "id", () -> GRAPH.commitments(null)),
        named("Chain.of", "graph", () -> Chain.of(null, List.of("c"))),
        named("Chain.of", "ids", () -> Chain.of(GRAPH, null)),
        named("Chain.of", "id", () -> Chain.of(GRAPH, Arrays.asList(NONE))));
  }

  @TestFactory
  Stream<DynamicTest> analysesAreGivenADebate() {
    return Stream.of(
        named("Evaluator.evaluate", "graph", () -> Evaluator.standard().evaluate(null)),
        named(
            "Evaluator.withSemantics", "semantics", () -> Evaluator.standard().withSemantics(null)),
        named(
            "Evaluator.withViewpoint", "viewpoint", () -> Evaluator.standard().withViewpoint(null)),
        named("Viewpoint.of", "speaker", () -> Viewpoint.of(null)),
        named("Strengths.of", "id", () -> STRENGTHS.of(null)),
        named("CruxFinder.find", "graph", () -> CruxFinder.standard().find(null)),
        named("CruxFinder.find", "id", () -> CruxFinder.standard().find(GRAPH, null)),
        named("CruxFinder.roots", "graph", () -> CruxFinder.roots(null)),
        named(
            "CruxFinder.withEvaluator",
            "evaluator",
            () -> CruxFinder.standard().withEvaluator(null)),
        named("CycleFinder.find", "graph", () -> CycleFinder.standard().find(null)),
        named("CycleFinder.stream", "graph", () -> CycleFinder.standard().stream(null)),
        named(
            "UnansweredFinder.find", "graph", () -> UnansweredFinder.standard().find(null)),
        named(
            "UnansweredFinder.withEvaluator",
            "evaluator",
            () -> UnansweredFinder.standard().withEvaluator(null)),
        named("Analysis.of", "graph", () -> Analysis.standard().of(null)),
        named("Analysis.withEvaluator", "evaluator", () -> Analysis.standard().withEvaluator(null)),
        named("Analysis.withRoots", "roots", () -> Analysis.standard().withRoots((String[]) null)),
        named("JGraphTViews.claims", "graph", () -> JGraphTViews.claims(null)),
        named("JGraphTViews.incidence", "graph", () -> JGraphTViews.incidence(null)));
  }

  @TestFactory
  Stream<DynamicTest> frameworksAreMadeOfSomething() {
    AttackFramework framework = AttackFramework.builder().argument("a").build();
    Reasoner reasoner = Reasoner.of(framework);
    return Stream.of(
        named("Builder.argument", "name", () -> AttackFramework.builder().argument(null)),
        named("Builder.attack", "attacker", () -> AttackFramework.builder().attack(null, "a")),
        named("Builder.attack", "target", () -> AttackFramework.builder().attack("a", null)),
        named("AttackFramework.of", "graph", () -> AttackFramework.of(null, Translation.ATTACKS)),
        named("AttackFramework.of", "translation", () -> AttackFramework.of(GRAPH, null)),
        named("AttackFramework.contains", "argument", () -> framework.contains(null)),
        named("AttackFramework.attackersOf", "argument", () -> framework.attackersOf(null)),
        named("Reasoner.of", "framework", () -> Reasoner.of(null)),
        named("Reasoner.extension", "semantics", () -> reasoner.extension(null)),
        named("Reasoner.extensions", "semantics", () -> reasoner.extensions(null)),
        named("Reasoner.count", "semantics", () -> reasoner.count(null)),
        named("Reasoner.extensionWith", "semantics", () -> reasoner.extensionWith(null, "a")),
        named(
            "Reasoner.isSkepticallyAccepted",
            "argument",
            () -> reasoner.isSkepticallyAccepted(Semantics.STABLE, null)));
  }
}
