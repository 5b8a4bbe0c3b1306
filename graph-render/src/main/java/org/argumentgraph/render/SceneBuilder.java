package org.argumentgraph.render;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.render.Scene.Box;
import org.argumentgraph.render.Scene.Link;
import org.argumentgraph.render.Scene.Panel;
import org.argumentgraph.render.Scene.Shape;

/** Decides what is drawn: which boxes in which panel, what they say, and how they are linked. */
final class SceneBuilder {
  private static final double TEXT_SIZE = 13;
  private static final double THESIS_SIZE = 15;
  private static final double LARGEST_THESIS_SIZE = 24;
  private static final double REFERENCE_SIZE = 11;
  private static final double TEXT_WIDTH = 215;

  private final ArgumentGraph whole;
  private final ArgumentGraph graph;
  private final Part part;
  private final Look look;
  private final Grouping grouping;
  private final BoxColors colors;
  private final Wording wording;
  private final Markings markings;
  private final Map<String, String> panelOf = new HashMap<>();
  /** The relations that are drawn in each panel. */
  private final ListMultimap<String, Relation> homes = ArrayListMultimap.create();

  private final Set<Badge> usedBadges = EnumSet.noneOf(Badge.class);
  private final Set<LinkStyle> usedStyles = EnumSet.noneOf(LinkStyle.class);
  private int names;
  private int panelCount;

  private SceneBuilder(Part part, Optional<Findings> findings, Look look) {
    this.part = part;
    this.look = look;
    grouping =
        look.grouping().orElse(part.isWhole() ? Grouping.SECTION : Grouping.LINE_OF_ARGUMENT);
    whole = part.whole();
    graph = part.shown();
    wording = new Wording(graph);
    markings = Markings.of(whole, findings, look.overlays());
    colors = new BoxColors(part, findings, look);
  }

  static Scene build(Part part, Optional<Findings> findings, Look look) {
    return new SceneBuilder(part, findings, look).scene();
  }

  private Scene scene() {
    Map<String, List<Element>> panels = look.page()
        .map(page -> Panels.of(graph, grouping, page))
        .orElseGet(() -> Panels.of(graph, grouping));
    panels.forEach((title, members) -> members.forEach(member -> panelOf.put(member.id(), title)));
    graph.relations().forEach(relation -> homes.put(panelOf(relation.sources().get(0)), relation));
    panelCount = panels.size();
    ImmutableList.Builder<Panel> drawn = ImmutableList.builder();
    panels.forEach((title, members) ->
        drawn.add(new PanelBuilder(title, members, title.equals(Iterables.getLast(panels.keySet())))
            .build()));
    return new Scene(
        graph.title(),
        subtitle(),
        drawn.build(),
        colors.legend(),
        Sets.immutableEnumSet(usedStyles),
        Sets.immutableEnumSet(usedBadges),
        look.theme(),
        look.direction(),
        look.page().map(page -> page.aspect).orElse(Scene.ASPECT));
  }

  private String subtitle() {
    if (!part.changes().isEmpty()) {
      return part.caption() + ". Arrows point to what a claim bears on.";
    }
    if (!part.isWhole()) {
      return part.caption() + ": " + graph.claims().size() + " of "
          + count(whole.claims().size(), "claim") + ". Arrows point to what a claim bears on.";
    }
    return count(graph.claims().size(), "claim") + ", "
        + (graph.questions().isEmpty() ? "" : count(graph.questions().size(), "question") + ", ")
        + count(graph.relations().size(), "relation") + ". Arrows point to what a claim bears on.";
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private ImmutableSet<Badge> badges(String element) {
    ImmutableSet<Badge> found = markings.badges(element);
    Badge change = part.changes().get(element);
    return change == null
        ? found
        : Stream.concat(found.stream(), Stream.of(change)).collect(Sets.toImmutableEnumSet());
  }

  private String panelOf(String element) {
    return panelOf.getOrDefault(element, "");
  }

  private String newName() {
    return "n" + names++;
  }

  /** Everything that is known of an element, to show on demand. */
  private String tooltip(Element element) {
    String badges = markings.badges(element.id()).stream()
        .map(badge -> badge.word)
        .collect(Collectors.joining(", "));
    return wording.origin(element) + (badges.isEmpty() ? "" : "\n" + badges) + "\n" + element.id();
  }

  /** Builds one panel. */
  private final class PanelBuilder {
    private final String title;
    private final List<Element> members;
    private final boolean isLast;
    private final List<Box> boxes = new ArrayList<>();
    private final List<String> joints = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    /** The name of the box or joint that stands for an element here. */
    private final Map<String, String> placed = new HashMap<>();

    PanelBuilder(String title, List<Element> members, boolean isLast) {
      this.title = title;
      this.members = members;
      this.isLast = isLast;
    }

    Panel build() {
      members.forEach(this::addBox);
      List<Relation> drawnHere = homes.get(title);
      for (Relation relation : drawnHere) {
        if (needsJoint(relation)) {
          String name = newName();
          placed.put(relation.id(), name);
          joints.add(name);
        }
      }
      drawnHere.forEach(this::addLinks);
      members.forEach(member -> addFold(member.id()));
      if (isLast) {
        addFold(Folding.LOOSE);
      }
      boxes.forEach(box -> usedBadges.addAll(box.badges()));
      return new Panel(
          title,
          ImmutableList.copyOf(boxes),
          ImmutableList.copyOf(joints),
          ImmutableList.copyOf(Orientation.leftToRight(links)));
    }

    /** A relation is drawn where its first source stands. */
    private boolean isHome(Relation relation) {
      return panelOf(relation.sources().get(0)).equals(title);
    }

    /** What the fold below an element counts is not counted again. */
    private boolean isFolded(Element element, Relation relation) {
      return part.folds().containsKey(element.id()) && graph.find(relation.id()).isEmpty();
    }

    private boolean isShownHere(Relation relation) {
      return isHome(relation) && graph.find(relation.id()).isPresent();
    }

    private boolean needsJoint(Relation relation) {
      return relation.sources().size() > 1
          || graph.relationsTo(relation.id()).stream().anyMatch(this::isHome);
    }

    private void addBox(Element element) {
      String name = newName();
      placed.put(element.id(), name);
      boxes.add(
          element instanceof Claim claim
              ? claimBox(name, claim)
              : questionBox(name, (Question) element));
    }

    private Box claimBox(String name, Claim claim) {
      ImmutableSet<Badge> badges = badges(claim.id());
      boolean thesis = badges.contains(Badge.THESIS);
      boolean subject = part.subjects().contains(claim.id());
      List<Relation> uses = (part.changes().isEmpty() ? whole : graph).relationsFrom(claim.id());
      LinkStyle style =
          uses.isEmpty() ? LinkStyle.RESTATEMENT : LinkStyle.of(uses.get(0).kind());
      return new Box(
          name,
          claim.id(),
          Shape.CLAIM,
          colors.header(claim),
          uses(uses) + elsewhere(claim),
          colors.words(style),
          badges,
          thesis || subject
              ? thesisText(claim)
              : TextBlock.wrap(claim.text(), Font.REGULAR, TEXT_SIZE, TEXT_WIDTH),
          colors.styleOf(claim),
          tooltip(claim));
    }

    /** Theses are landmarks, the more so the more there is besides. */
    private TextBlock thesisText(Claim thesis) {
      double size = Math.min(LARGEST_THESIS_SIZE, THESIS_SIZE + panelCount - 1);
      return TextBlock.wrap(thesis.text(), Font.BOLD, size, TEXT_WIDTH * size / THESIS_SIZE);
    }

    private Box questionBox(String name, Question question) {
      return new Box(
          name,
          question.id(),
          Shape.QUESTION,
          wording.heading(question.origin().speaker()),
          "asks"
              + question.addressee().map(id -> " " + graph.speaker(id).name()).orElse("")
              + elsewhere(question),
          colors.words(LinkStyle.CHALLENGE),
          badges(question.id()),
          TextBlock.wrap(question.text(), Font.REGULAR, TEXT_SIZE, TEXT_WIDTH),
          colors.styleOf(question),
          tooltip(question));
    }

    /** What is folded below an element stands to its right, or else alone. */
    private void addFold(String element) {
      Fold fold = part.folds().get(element);
      if (fold == null) {
        return;
      }
      String name = newName();
      String words = fold.words(wording);
      ImmutableSet<Badge> badges = fold.members().stream()
          .flatMap(member -> markings.badges(member.id()).stream())
          .filter(badge -> badge != Badge.THESIS)
          .collect(Sets.toImmutableEnumSet());
      boxes.add(new Box(
          name,
          element,
          Shape.FOLD,
          fold.heading(),
          element.equals(Folding.LOOSE) ? "besides" : "below this",
          LinkStyle.FOLDED.color,
          badges,
          TextBlock.wrap(words, Font.REGULAR, REFERENCE_SIZE, TEXT_WIDTH),
          BoxStyle.UNKNOWN,
          fold.heading() + "\n" + words));
      String above = placed.get(element);
      if (above != null) {
        usedStyles.add(LinkStyle.FOLDED);
        links.add(new Link(
            "",
            above,
            name,
            LinkStyle.FOLDED,
            /* headLeft= */ false,
            /* headRight= */ false,
            Optional.empty(),
            fold.heading()));
      }
    }

    private String uses(List<Relation> uses) {
      return uses.stream()
          .map(relation -> relation.kind().verb())
          .distinct()
          .collect(Collectors.joining(", "));
    }

    /** What bears on an element from other panels. */
    private String elsewhere(Element element) {
      long replies = whole.relationsTo(element.id()).stream()
          .filter(relation -> !isShownHere(relation))
          .filter(relation -> !isFolded(element, relation))
          .count();
      return replies == 0 ? "" : " · " + replies + " more elsewhere";
    }

    /**
     * The name of what stands for an element here; if it stands elsewhere, of a reference to it.
     */
    private String place(String element) {
      return placed.computeIfAbsent(element, this::addReference);
    }

    private String addReference(String element) {
      String name = newName();
      Element referred = graph.element(element);
      String home = home(referred);
      boxes.add(new Box(
          name,
          element,
          Shape.REFERENCE,
          wording.heading(referred.origin().speaker()),
          home.isEmpty() ? "" : "in " + home,
          "#666666",
          ImmutableSet.of(),
          TextBlock.oneLine(wording.brief(element), Font.REGULAR, REFERENCE_SIZE, TEXT_WIDTH),
          colors.styleOf(referred),
          tooltip(referred)));
      return name;
    }

    private String home(Element element) {
      return element instanceof Relation relation
          ? panelOf(relation.sources().get(0))
          : panelOf(element.id());
    }

    private void addLinks(Relation relation) {
      LinkStyle style = LinkStyle.of(relation.kind());
      usedStyles.add(style);
      Optional<Badge> change = Optional.ofNullable(part.changes().get(relation.id()));
      change.ifPresent(usedBadges::add);
      String target = place(relation.target());
      String tooltip = tooltip(relation);
      Optional<Badge> mark = change.or(() -> markings.mark(relation.id()));
      String joint = placed.get(relation.id());
      if (joint == null) {
        String source = place(relation.sources().get(0));
        links.add(
            new Link(relation.id(), target, source, style, true, style.bothEnds, mark, tooltip));
        return;
      }
      links.add(new Link(relation.id(), target, joint, style, true, false, mark, tooltip));
      for (String source : relation.sources()) {
        links.add(new Link(
            relation.id(), joint, place(source), style, false, style.bothEnds, mark, tooltip));
      }
    }
  }
}
