package org.argumentgraph.io.argdown;

import static org.argumentgraph.RelationKind.CONTRADICTION;
import static org.argumentgraph.RelationKind.REBUTTAL;
import static org.argumentgraph.RelationKind.RESTATEMENT;
import static org.argumentgraph.RelationKind.SUPPORT;
import static org.argumentgraph.RelationKind.UNDERCUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Stance;
import org.argumentgraph.io.conversion.Conversion;
import org.junit.jupiter.api.Test;

class ArgdownReaderTest {
  private static Conversion<ArgumentGraph> convert(String text) {
    return ArgdownReader.standard().read(text, "folder/trams.argdown");
  }

  /** Reads what loses nothing. */
  private static ArgumentGraph read(String text) {
    Conversion<ArgumentGraph> read = convert(text);
    assertThat(read.losses()).isEmpty();
    return read.result();
  }

  private static List<String> losses(String text) {
    return convert(text).losses().stream().map(Object::toString).toList();
  }

  private static String text(String statement) {
    return read(statement).claims().get(0).text();
  }

  private static Relation named(String id, RelationKind kind, List<String> from, String to) {
    return Relation.of(kind, from, to).withId(id);
  }

  @Test
  void statementsWithTitlesAreClaims() {
    ArgumentGraph debate = read("""
        [Build Trams]: The town should
        build trams.

        They last for forty years.
        """);
    assertThat(debate.title()).isEqualTo("trams");
    assertThat(debate.claims())
        .containsExactly(
            Claim.of("Build-Trams", "The town should build trams."),
            Claim.of("Untitled-1", "They last for forty years."));
  }

  @Test
  void claimsStandInTheOrderOfTheirDefinitions() {
    ArgumentGraph debate = read("""
        [a]: A.
          + [c]

        [b]: B.

        [c]: C.
        """);
    assertThat(debate.claims()).extracting(Element::id).containsExactly("a", "b", "c");
  }

  @Test
  void whatIsOnlyReferredToIsCalledByItsTitle() {
    assertThat(read("[Build trams!]\n").claims())
        .containsExactly(Claim.of("Build-trams", "Build trams!"));
  }

  @Test
  void anotherTextUnderTheSameTitleRestatesTheFirst() {
    ArgumentGraph debate = read("""
        [a]: Trams are slow.

        [a]: Trams do not go fast. {credence: 0.5}

        [a]: Trams are slow. #speed
        """);
    assertThat(debate.claims())
        .containsExactly(
            Claim.of("a", "Trams are slow.").withTags("speed"),
            Claim.of("a-2", "Trams do not go fast.").withCredence(0.5));
    assertThat(debate.relations()).containsExactly(Relation.of(RESTATEMENT, "a-2", "a"));
  }

  @Test
  void signsLeadFromTheLineToItsParentOrTheOtherWay() {
    ArgumentGraph debate = read("""
        [a]: A
          + [b]: B
          <+ [c]: C
            - [d]: D
          +> [e]: E
          <- [f]: F
          -> [g]: G
          >< [h]: H
        """);
    assertThat(debate.relations())
        .containsExactlyInAnyOrder(
            Relation.of(SUPPORT, "b", "a"),
            Relation.of(SUPPORT, "c", "a"),
            Relation.of(REBUTTAL, "d", "c"),
            Relation.of(SUPPORT, "a", "e"),
            Relation.of(REBUTTAL, "f", "a"),
            Relation.of(REBUTTAL, "a", "g"),
            Relation.of(CONTRADICTION, "a", "h"));
  }

  @Test
  void aRelationThatIsDrawnTwiceIsOne() {
    ArgumentGraph debate = read("""
        [a]: A
          + [b]: B
          >< [c]: C

        [b]
          +> [a]

        [c]
          >< [a]
        """);
    assertThat(debate.relations())
        .containsExactlyInAnyOrder(
            Relation.of(SUPPORT, "b", "a"), Relation.of(CONTRADICTION, "a", "c"));
  }

  @Test
  void inStrictModeStatementsEntailAndAreContrary() {
    ArgumentGraph debate = read("""
        ===
        model: {mode: strict}
        ===

        [a]: A
          + [b]: B
          - [c]: C
          - <d>: D

        [a]
          -> [c]
        """);
    assertThat(debate.relations())
        .containsExactlyInAnyOrder(
            Relation.of(SUPPORT, "b", "a").withTags("entails"),
            Relation.of(CONTRADICTION, "c", "a").withTags("contrary"),
            Relation.of(REBUTTAL, "d", "a"));
  }

  @Test
  void anArgumentWithoutPremisesIsATaggedClaim() {
    ArgumentGraph debate = read("""
        [a]: A
          + <For A>: Because.

        <For A> #good
        """);
    assertThat(debate.claims())
        .containsExactly(
            Claim.of("a", "A"), Claim.of("For-A", "Because.").withTags("argument", "good"));
    assertThat(debate.relations()).containsExactly(Relation.of(SUPPORT, "For-A", "a"));
  }

  @Test
  void anArgumentWithPremisesIsARelation() {
    ArgumentGraph debate = read("""
        <Cost>: Trams cost too much. #money {weight: 0.5, speaker: Ann}

        (1) [dear]: Trams are dear.
        (2) [poor]: The town is poor.
        --
        Modus ponens, Frugality {uses: [1, 2]}
        --
        (3) [no]: No trams.
          -> [yes]: Build trams.
        """);
    assertThat(debate.relations())
        .containsExactlyInAnyOrder(
            named("Cost", SUPPORT, List.of("dear", "poor"), "no")
                .withTags("scheme:Modus ponens", "scheme:Frugality", "money")
                .withWeight(0.5)
                .withOrigin(Origin.by("Ann"))
                .withNote("Trams cost too much."),
            Relation.of(REBUTTAL, "no", "yes"));
  }

  @Test
  void aDescriptionIsTheNoteOfItsArgument() {
    ArgumentGraph debate = read("""
        <Cost>: Trams cost too much.

        (1) [a]: A
        ----
        (2) [b]: B
        """);
    assertThat(debate.relations())
        .containsExactly(
            named("Cost", SUPPORT, List.of("a"), "b").withNote("Trams cost too much."));
  }

  @Test
  void eachInferenceUsesWhatFollowsTheLastOneUnlessItSaysMore() {
    ArgumentGraph debate = read("""
        <Long>

        (1) [a]: A
        (2) [b]: B
        ----
        (3) [c]: C
        (4) [d]: D
        ----
        (5) [e]: E
        --
        Mix {uses: [1, 5]}
        --
        (6) [f]: F
        """);
    assertThat(debate.relations())
        .containsExactlyInAnyOrder(
            named("Long.3", SUPPORT, List.of("a", "b"), "c"),
            named("Long.5", SUPPORT, List.of("c", "d"), "e"),
            named("Long", SUPPORT, List.of("a", "e"), "f").withTags("scheme:Mix"));
  }

  @Test
  void argumentsWithoutTitlesHaveDerivedIds() {
    ArgumentGraph debate = read("""
        (1) [a]: A
        (2) [a]
        ----
        (3) [b]: B
        """);
    assertThat(debate.relations()).containsExactly(Relation.of(SUPPORT, "a", "b"));
  }

  @Test
  void whatBearsOnAnArgumentBearsOnItsInference() {
    ArgumentGraph debate = read("""
        <Step>
          _ [u]: U
          + [s]: S
          - [t]: T

        (1) [a]: A
        ----
          <_ [v]: V
        (2) [b]: B
          _ [w]: W

        [x]: X
          _> <Step>
        """);
    assertThat(debate.relations())
        .containsExactlyInAnyOrder(
            named("Step", SUPPORT, List.of("a"), "b"),
            Relation.of(UNDERCUT, "u", "Step"),
            Relation.of(SUPPORT, "s", "Step"),
            Relation.of(UNDERCUT, "t", "Step").withTags("attack"),
            Relation.of(UNDERCUT, "v", "Step"),
            Relation.of(UNDERCUT, "w", "Step"),
            Relation.of(UNDERCUT, "x", "Step"));
  }

  @Test
  void anAttackOnAPremiseNeedsNoSecondOneOnTheArgument() {
    ArgumentGraph debate = read("""
        <Step>
          - [t]: T

        (1) [a]: A
          - [t]
        ----
        (2) [b]: B
        """);
    assertThat(debate.relations())
        .containsExactlyInAnyOrder(
            named("Step", SUPPORT, List.of("a"), "b"), Relation.of(REBUTTAL, "t", "a"));
  }

  @Test
  void whatUndercutsASketchUndercutsItsOnlyStep() {
    ArgumentGraph debate = read("""
        [a]: A
          + <one>: One
            _ [u]: U

        <none>: None
          _ [v]: V
        """);
    assertThat(debate.relations())
        .containsExactlyInAnyOrder(
            Relation.of(SUPPORT, "one", "a"),
            Relation.of(UNDERCUT, "u", "one.supports.a"),
            Relation.of(REBUTTAL, "v", "none").withTags("undercut"));
  }

  @Test
  void aMarkedArgumentIsOneRelationWithWhatItsConclusionBearsOn() {
    ArgumentGraph debate = read("""
        [t]: T

        <both> {kind: rebuttal}

        (1) [a]: A
        (2) [b]: B
        ----
        (3) Against @[t].
          -> [t]

        <doubt> {kind: undercut}

        (1) [a]
        (2) [c]: C
        ----
        (3) Against @<both>.
          _> <both>
        """);
    assertThat(debate.claims()).extracting(Element::id).containsExactly("t", "a", "b", "c");
    assertThat(debate.relations())
        .containsExactlyInAnyOrder(
            named("both", REBUTTAL, List.of("a", "b"), "t"),
            named("doubt", UNDERCUT, List.of("a", "c"), "both"));
  }

  @Test
  void aMarkThatDoesNotFitIsLost() {
    assertThat(losses("""
        <both> {kind: rebuttal}

        (1) [a]: A
        ----
        (2) [b]: B
        """))
        .containsExactly(
            "line 1: relation both: \"kind\" is left out, since an element has no place for it");
  }

  @Test
  void headingsAreGroups() {
    ArgumentGraph debate = read("""
        [top]: Top.

        # Town

        [a]: A.

        ## Traffic now

        <b>: B.

        # Land

        [c]: C.

        [a]
        """);
    assertThat(debate.claim("top").tags()).isEmpty();
    assertThat(debate.claim("a").tags()).containsExactly("group:Town");
    assertThat(debate.claim("b").tags()).containsExactly("argument", "group:Town > Traffic now");
    assertThat(debate.claim("c").tags()).containsExactly("group:Land");
  }

  @Test
  void tagsMayStandAnywhereInAText() {
    Claim claim = read("#one y\nz #(two words), end. #three-3\n").claims().get(0);
    assertThat(claim.tags()).containsExactly("one", "two words", "three-3");
    assertThat(claim.text()).isEqualTo("y z , end.");
  }

  @Test
  void dataSayWhoAndWhere() {
    ArgumentGraph debate = read("""
        ===
        title: Trams or buses?
        argument-graph:
          theses: [a]
          speakers:
            - {id: ann, name: Ann Lee}
          occasions:
            - {id: hall, title: Town hall, participants: [ann]}
          sources:
            - {id: minutes, title: Minutes}
          questions:
            - {id: q, text: Why?, by: ann, challenges: a}
          stances:
            - {speaker: ann, doubts: b}
        ===

        [a]: A. {speaker: "Ann Lee", in: hall, at: {source: minutes, line: 3}, verbatim: true}

        [b]: B. {
          speaker: Bob
          reported-by: ann
          credence: 0.25
          note: Hm.
          tags: [x, "y)"]
        }

        [c]: C. {answers: q, at: 7}
        """);
    assertThat(debate.title()).isEqualTo("Trams or buses?");
    assertThat(debate.theses()).containsExactly(debate.claim("a"));
    assertThat(debate.speaker("Bob").name()).isEqualTo("Bob");
    assertThat(debate.claims())
        .containsExactly(
            Claim.of("a", "A.")
                .withOrigin(Origin.by("ann")
                    .in("hall")
                    .at(SourceSpan.line("minutes", 3))
                    .verbatim()),
            Claim.of("b", "B.")
                .withOrigin(Origin.by("Bob").reportedBy("ann"))
                .withCredence(0.25)
                .withNote("Hm.")
                .withTags("x", "y)"),
            Claim.of("c", "C.").withOrigin(Origin.unknown().at(SourceSpan.line("minutes", 7))));
    assertThat(debate.relations())
        .extracting(Relation::id)
        .containsExactlyInAnyOrder("q.challenges.a", "c.answers.q");
    assertThat(debate.stances()).containsExactly(Stance.of("ann", Attitude.DOUBTS, "b"));
  }

  @Test
  void aStatementWithoutATitleMayHaveAnId() {
    assertThat(read("Trams. {id: trams}\n").claims()).containsExactly(Claim.of("trams", "Trams."));
  }

  @Test
  void whatTheModelHasNoPlaceForIsListed() {
    assertThat(losses("""
        ===
        title: T
        author: Ann
        model:
          mode: loose
          shortcodes: {}
        ===

        # Group #tag {isGroup: false}

        [a]: See [here](http://example.org) and **there**. {
          source: C1
          credence: high
          in: nowhere
          speaker: [1]
        }

        # Nothing
        """))
        .containsExactly(
            "line 3: \"author\" of the front matter is left out, since a debate has no place for"
                + " it",
            "line 6: \"model.shortcodes\" of the front matter is left out, since a debate has no"
                + " place for it",
            "line 9: heading Group: \"isGroup\" is left out",
            "line 9: heading Group: the tag #tag is left out",
            "line 11: claim a: the address of a link is left out: http://example.org",
            "line 11: claim a: bold and italic type is left out",
            "line 12: claim a: \"source\" is left out, since an element has no place for it",
            "line 13: claim a: \"credence\" is left out, since an element has no place for it",
            "line 14: claim a: \"in\" is left out, since an element has no place for it",
            "line 15: claim a: \"speaker\" is left out, since an element has no place for it",
            "line 18: heading Nothing: it is left out, since no claim stands below it");
  }

  @Test
  void aStatementWithoutWordsIsCalledByItsNumber() {
    assertThat(losses("[a]: A\n  + #tag\n"))
        .containsExactly("line 2: claim Untitled-1: it has no text and is called by its title");
  }

  @Test
  void dataThatContradictEachOtherAreListed() {
    assertThat(losses("[a]: A {credence: 0.5}\n\n[a] {credence: 0.6}\n"))
        .containsExactly(
            "line 3: claim a: \"credence\" is left out, since it is said before to be 0.5");
    assertThat(losses("(1) A\n--\nR {uses: [7]}\n--\n(2) B\n"))
        .containsExactly(
            "line 2: argument Untitled 1: \"uses\" is left out, since it names a number"
                + " that no statement before has");
  }

  @Test
  void commentsAreNotRead() {
    assertThat(text("One <!-- [two] --> three // four\n/* five\n\nsix */ seven\n"))
        .isEqualTo("One three seven");
  }

  @Test
  void signsInATextAreEscaped() {
    assertThat(text("1 \\< 2, \\[x\\], \\#y, snake\\_case, \\@z, a \\\\ b, \\{c\\}\n"))
        .isEqualTo("1 < 2, [x], #y, snake_case, @z, a \\ b, {c}");
  }

  @Test
  void specialCharactersHaveNames() {
    assertThat(text(".A.x: :heart: .unknown. e.g. \\.A. 12:30\n"))
        .isEqualTo("\u2200x: \u2764 .unknown. e.g. .A. 12:30");
  }

  @Test
  void mentionsStayInATextAndRelateNothing() {
    ArgumentGraph debate = read("Unlike @[a] and @<b>, this stands.\n");
    assertThat(debate.claims())
        .containsExactly(Claim.of("Untitled-1", "Unlike @[a] and @<b>, this stands."));
  }

  @Test
  void itemsOfListsAreStatements() {
    ArgumentGraph debate = read("""
          * One
          * [two]: Two
              + [three]: Three

          1. Four
          2. <five>: Five
        """);
    assertThat(debate.claims())
        .extracting(Claim::text)
        .containsExactly("One", "Two", "Three", "Four", "Five");
    assertThat(debate.relations()).containsExactly(Relation.of(SUPPORT, "three", "two"));
  }

  @Test
  void linesMayEndAsOnWindowsAndBeginWithTabs() {
    String text = """
        ===
        title: T
        ===

        # G

        [a]: A
        \t+ [b]: B {
          credence: 0.5
        }
        \t\t- [c]: C

        (1) [a]
        ----
        (2) [d]: D
        """;
    ArgumentGraph debate = read(text);
    assertThat(debate.relations()).hasSize(3);
    assertThat(read(text.replace("\n", "\r\n"))).isEqualTo(debate);
  }

  @Test
  void titlesThatMakeTheSameIdGetNumbers() {
    ArgumentGraph debate = read("[a b]: 1\n\n[a-b]: 2\n\n<a b>: 3\n");
    assertThat(debate.claims()).extracting(Element::id).containsExactly("a-b", "a-b-2", "a-b-3");
  }

  @Test
  void aThingMayRelateToItself() {
    assertThat(read("[a]: A\n  + [a]\n  - [a]\n  >< [a]\n").relations())
        .containsExactlyInAnyOrder(
            Relation.of(SUPPORT, "a", "a"),
            Relation.of(REBUTTAL, "a", "a"),
            Relation.of(CONTRADICTION, "a", "a"));
  }
}
