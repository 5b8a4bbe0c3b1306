package org.argumentgraph.io.microtext;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.internal.Assembly;
import org.argumentgraph.io.internal.Ids;
import org.argumentgraph.io.internal.Links;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.microtext.Microtext.Edge;
import org.argumentgraph.io.microtext.Microtext.EdgeType;
import org.argumentgraph.io.microtext.Microtext.Joint;
import org.argumentgraph.io.microtext.Microtext.Part;
import org.argumentgraph.io.microtext.Microtext.Role;
import org.argumentgraph.io.microtext.Microtext.Segment;
import org.argumentgraph.io.microtext.Microtext.Unit;

/** Makes a debate of a microtext. */
final class MicrotextBinder {
  private final Microtext text;
  private final Problems problems;
  private final Assembly assembly;
  private final List<Unit> units;
  private final List<Edge> relations = new ArrayList<>();
  private final List<Edge> additions = new ArrayList<>();
  /** From segments to joints and units, from joints to units. */
  private final Links wholes = new Links();
  /** From edges that add a premise to the edges to which they add it. */
  private final Links bases = new Links();
  /** The segments of each unit, by its id. */
  private final ListMultimap<String, Segment> segments = ArrayListMultimap.create();
  /** The premises of each relation, by the id of its edge. */
  private final SetMultimap<String, String> premises = LinkedHashMultimap.create();

  private Map<String, String> ids = Map.of();

  MicrotextBinder(Microtext text, Problems problems) {
    this.text = text;
    this.problems = problems;
    assembly = new Assembly(text.topic().isEmpty() ? text.id() : text.topic(), problems);
    assembly.lose(text.losses());
    units = all(Unit.class);
  }

  private <P extends Part> List<P> all(Class<P> type) {
    return text.parts().values().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  Conversion<ArgumentGraph> debate() {
    all(Edge.class).forEach(this::enter);
    all(Segment.class).forEach(this::fill);
    additions.forEach(this::addPremise);
    List<String> names = new ArrayList<>();
    units.forEach(unit -> names.add(unit.id()));
    relations.forEach(edge -> names.add(edge.id()));
    ids = new Ids().ofAll(names, "x");
    assembly.builder().source(Source.of(new Ids().of(text.id(), "text"), text.id()));
    claims();
    relations.forEach(this::relate);
    return assembly.build();
  }

  /** Checks the ends of an edge and keeps it with those of its type. */
  private void enter(Edge edge) {
    Part source = text.parts().get(edge.source());
    Part target = text.parts().get(edge.target());
    if (source == null || target == null) {
      String missing = source == null ? edge.source() : edge.target();
      problem(edge, "nothing has the id \"" + missing + "\"", "join what is there");
      return;
    }
    if (!fits(edge.type(), source, target)) {
      problem(
          edge,
          "an edge of the type " + MicrotextParser.word(edge.type()) + " cannot lead from the "
              + source.called() + " to the " + target.called(),
          remedy(edge.type()));
      return;
    }
    switch (edge.type()) {
      case SEG -> {
        if (!wholes.add(edge.source(), edge.target())) {
          problem(
              edge,
              "the " + source.called() + " is part of something else already",
              "let it be part of one thing");
        }
      }
      case ADD -> {
        bases.add(edge.id(), edge.target());
        additions.add(edge);
      }
      case SUP, EXA, REB, UND -> {
        relations.add(edge);
        premises.put(edge.id(), edge.source());
      }
    }
  }

  /** Returns whether an edge of a type may lead from one part to another. */
  private static boolean fits(EdgeType type, Part source, Part target) {
    boolean toUnit = target instanceof Unit;
    boolean toRelation = target instanceof Edge edge && edge.type() != EdgeType.SEG;
    if (type == EdgeType.SEG) {
      return (source instanceof Segment && (toUnit || target instanceof Joint))
          || (source instanceof Joint && toUnit);
    }
    boolean toWhatFits = switch (type) {
      case SUP, EXA -> toUnit || toRelation;
      case REB -> toUnit;
      default -> toRelation;
    };
    return source instanceof Unit && toWhatFits;
  }

  private static String remedy(EdgeType type) {
    return switch (type) {
      case SEG -> "let it lead from an edu to a joint or an adu, or from a joint to an adu";
      case SUP, EXA -> "let it lead from an adu to an adu";
      case REB -> "let it lead from an adu to an adu; an edge is attacked by und";
      case UND -> "let it lead from an adu to an edge; an adu is attacked by reb";
      case ADD -> "let it lead from an adu to the edge to which it adds a premise";
    };
  }

  /** Adds a segment to the unit of which it is a part, perhaps through a joint. */
  private void fill(Segment segment) {
    Optional<Part> whole = wholes.end(segment.id()).map(text.parts()::get);
    if (whole.isPresent() && whole.get() instanceof Unit unit) {
      segments.put(unit.id(), segment);
    } else {
      assembly.lose(
          segment.place(), segment.called(), "its text is left out, since it is part of no adu");
    }
  }

  private void addPremise(Edge edge) {
    Optional<String> base = bases.end(edge.target());
    if (base.isEmpty()) {
      problem(edge, "it adds a premise to itself", "let it lead to the edge of a relation");
    } else if (premises.containsKey(base.get()) && !premises.put(base.get(), edge.source())) {
      assembly.lose(
          edge.place(),
          edge.called(),
          "it is left out, since " + edge.source() + " is a premise of " + base.get() + " already");
    }
  }

  private void claims() {
    Set<String> bearing = new HashSet<>();
    relations.forEach(edge -> bearing.addAll(premises.get(edge.id())));
    Set<Role> roles = new LinkedHashSet<>();
    boolean hasCentre = false;
    for (Unit unit : units) {
      boolean isCentral = !bearing.contains(unit.id());
      hasCentre |= isCentral;
      if (roles.add(unit.role())) {
        assembly.builder().speaker(unit.role().speaker(), unit.role().title());
      }
      claim(unit, isCentral);
    }
    if (!hasCentre && !text.stance().isEmpty()) {
      assembly.lose(
          Place.WHOLE,
          "",
          "the stance " + text.stance() + " is left out, since there is no central claim");
    }
  }

  private void claim(Unit unit, boolean isCentral) {
    List<Segment> own = segments.get(unit.id());
    String words = String.join(" ", own.stream().map(Segment::text).toList()).strip();
    if (words.isEmpty()) {
      problems.add(
          unit.place(),
          unit.called(),
          "it has no text",
          "let an edge of the type seg lead from an edu with a text to it");
      return;
    }
    List<String> tags = new ArrayList<>();
    if (own.stream().anyMatch(Segment::isImplicit)) {
      tags.add("implicit");
    }
    String id = id(unit);
    if (isCentral) {
      assembly.builder().theses(id);
      if (!text.stance().isEmpty()) {
        tags.add("stance:" + text.stance());
      }
    }
    assembly.add(
        Claim.of(id, words)
            .withOrigin(Origin.by(unit.role().speaker()))
            .withTags(tags.toArray(String[]::new)),
        unit.place());
  }

  private void relate(Edge edge) {
    String target = bases.end(edge.target()).orElse(edge.target());
    if (!target.equals(edge.target())) {
      assembly.lose(
          edge.place(),
          edge.called(),
          "it leads to the whole relation " + target + ", not only to the premise that "
              + edge.target() + " adds to it");
    }
    RelationKind kind = switch (edge.type()) {
      case REB -> RelationKind.REBUTTAL;
      case UND -> RelationKind.UNDERCUT;
      default -> RelationKind.SUPPORT;
    };
    List<String> sources = premises.get(edge.id()).stream().map(ids::get).toList();
    Relation relation =
        Relation.of(kind, sources, ids.getOrDefault(target, target)).withId(id(edge));
    assembly.add(
        edge.type() == EdgeType.EXA ? relation.withTags("example") : relation, edge.place());
  }

  /** The id of what a part becomes, which is its own unless that cannot be an id. */
  private String id(Part part) {
    String id = ids.getOrDefault(part.id(), part.id());
    if (!id.equals(part.id())) {
      assembly.lose(
          part.place(),
          part.called(),
          "it is called " + id + ", since its id cannot stay as it is");
    }
    return id;
  }

  private void problem(Edge edge, String message, String remedy) {
    problems.add(edge.place(), edge.called(), message, remedy);
  }
}
