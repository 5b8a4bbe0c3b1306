package org.argumentgraph;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.argumentgraph.internal.layout.Layout.NOWHERE;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.argumentgraph.internal.layout.Layout;
import org.argumentgraph.internal.layout.Rows;

/**
 * A debate as a typed directed graph: who claims what, what supports it, what rebuts it, what
 * undercuts the step between.
 *
 * <p>Immutable and safe to share between threads; made by a {@linkplain #builder builder} or read
 * from a file. Everything is iterated in the order in which it was added. Two graphs are equal when
 * they have the same title, the same speakers, occasions, sources and elements by id, the same
 * named theses, and the same stances in the same order; the order of the former does not count.
 *
 * <p>With n claims and m relations, building takes O(n + m) plus the ends of the relations; every
 * look-up by id takes O(1).
 */
public final class ArgumentGraph {
  private final String title;
  private final ImmutableMap<String, Speaker> speakers;
  private final ImmutableMap<String, Occasion> occasions;
  private final ImmutableMap<String, Source> sources;
  private final Layout<Element> elements;
  private final ImmutableList<Claim> claims;
  private final ImmutableList<Question> questions;
  private final ImmutableList<Relation> relations;
  private final ImmutableList<Stance> stances;
  private final ImmutableSet<String> namedTheses;
  /** All claims of each statement that is restated, by the position of the first of them. */
  private final Supplier<ListMultimap<Integer, Claim>> restatements =
      Suppliers.memoize(this::restatedClaims);

  private ArgumentGraph(Parts parts, Layout<Element> elements) {
    title = parts.title;
    speakers = parts.speakers.stream()
        .collect(ImmutableMap.toImmutableMap(Speaker::id, speaker -> speaker));
    occasions = parts.occasions.stream()
        .collect(ImmutableMap.toImmutableMap(Occasion::id, occasion -> occasion));
    sources =
        parts.sources.stream().collect(ImmutableMap.toImmutableMap(Source::id, source -> source));
    this.elements = elements;
    ImmutableList.Builder<Claim> allClaims = ImmutableList.builder();
    ImmutableList.Builder<Question> allQuestions = ImmutableList.builder();
    ImmutableList.Builder<Relation> allRelations = ImmutableList.builder();
    for (Element element : elements) {
      if (element instanceof ClaimRecord claim) {
        allClaims.add(claim);
      } else if (element instanceof QuestionRecord question) {
        allQuestions.add(question);
      } else if (element instanceof RelationRecord relation) {
        allRelations.add(relation);
      }
    }
    claims = allClaims.build();
    questions = allQuestions.build();
    relations = allRelations.build();
    stances = ImmutableList.copyOf(parts.stances);
    namedTheses = ImmutableSet.copyOf(parts.theses);
  }

  private ListMultimap<Integer, Claim> restatedClaims() {
    ListMultimap<Integer, Claim> restated =
        MultimapBuilder.hashKeys().arrayListValues(2).build();
    for (int position = 0; position < elements.size(); position++) {
      int first = elements.first(position);
      if (first != position) {
        if (!restated.containsKey(first)) {
          restated.put(first, (Claim) elements.get(first));
        }
        restated.put(first, (Claim) elements.get(position));
      }
    }
    return Multimaps.unmodifiableListMultimap(restated);
  }

  /**
   * Starts a debate.
   *
   * @param title what it is about
   * @return an empty builder
   */
  public static Builder builder(String title) {
    return new Builder(title);
  }

  /**
   * Starts a debate from this one.
   *
   * @return a builder with everything that this graph has
   */
  public Builder toBuilder() {
    Builder builder = new Builder(title);
    speakers.values().forEach(builder::speaker);
    occasions.values().forEach(builder::occasion);
    sources.values().forEach(builder::source);
    elements.forEach(builder::add);
    stances.forEach(builder::stance);
    return builder.theses(namedTheses.toArray(String[]::new));
  }

  /**
   * Returns what the debate is about.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * Returns who takes part.
   *
   * @return an unmodifiable list
   */
  public List<Speaker> speakers() {
    return speakers.values().asList();
  }

  /**
   * Returns where it took place.
   *
   * @return an unmodifiable list
   */
  public List<Occasion> occasions() {
    return occasions.values().asList();
  }

  /**
   * Returns in which texts it stands.
   *
   * @return an unmodifiable list
   */
  public List<Source> sources() {
    return sources.values().asList();
  }

  /**
   * Returns all claims, questions and relations.
   *
   * @return an unmodifiable list
   */
  public List<Element> elements() {
    return elements;
  }

  /**
   * Returns all claims.
   *
   * @return an unmodifiable list
   */
  public List<Claim> claims() {
    return claims;
  }

  /**
   * Returns all questions.
   *
   * @return an unmodifiable list
   */
  public List<Question> questions() {
    return questions;
  }

  /**
   * Returns all relations; each has the origin that it was given or else that of its first source.
   *
   * @return an unmodifiable list
   */
  public List<Relation> relations() {
    return relations;
  }

  /**
   * Returns all stances.
   *
   * @return an unmodifiable list, in order
   */
  public List<Stance> stances() {
    return stances;
  }

  /**
   * Looks for an element.
   *
   * @param id an id
   * @return the element of that id, if there is one
   */
  public Optional<Element> find(String id) {
    int position = elements.position(requireNonNull(id, "id"));
    return position == NOWHERE ? Optional.empty() : Optional.of(elements.get(position));
  }

  /**
   * Returns an element.
   *
   * @param id its id
   * @return the element
   * @throws NoSuchElementException if there is none of that id
   */
  public Element element(String id) {
    return find(id).orElseThrow(() -> missing("element", id, elements));
  }

  /**
   * Returns a claim.
   *
   * @param id its id
   * @return the claim
   * @throws NoSuchElementException if there is no claim of that id
   */
  public Claim claim(String id) {
    if (find(id).orElse(null) instanceof Claim claim) {
      return claim;
    }
    throw missing("claim", id, claims);
  }

  /**
   * Returns a question.
   *
   * @param id its id
   * @return the question
   * @throws NoSuchElementException if there is no question of that id
   */
  public Question question(String id) {
    if (find(id).orElse(null) instanceof Question question) {
      return question;
    }
    throw missing("question", id, questions);
  }

  /**
   * Returns a relation.
   *
   * @param id its id
   * @return the relation
   * @throws NoSuchElementException if there is no relation of that id
   */
  public Relation relation(String id) {
    if (find(id).orElse(null) instanceof Relation relation) {
      return relation;
    }
    throw missing("relation", id, relations);
  }

  /**
   * Returns a speaker.
   *
   * @param id their id
   * @return the speaker
   * @throws NoSuchElementException if there is none of that id
   */
  public Speaker speaker(String id) {
    return get(speakers, "speaker", id);
  }

  /**
   * Returns an occasion.
   *
   * @param id its id
   * @return the occasion
   * @throws NoSuchElementException if there is none of that id
   */
  public Occasion occasion(String id) {
    return get(occasions, "occasion", id);
  }

  /**
   * Returns a source.
   *
   * @param id its id
   * @return the source
   * @throws NoSuchElementException if there is none of that id
   */
  public Source source(String id) {
    return get(sources, "source", id);
  }

  private static <T> T get(ImmutableMap<String, T> named, String what, String id) {
    T found = named.get(requireNonNull(id, "id"));
    if (found == null) {
      throw unknown(what, id, named.keySet());
    }
    return found;
  }

  private static NoSuchElementException missing(
      String what, String id, List<? extends Element> known) {
    return unknown(what, id, Lists.transform(known, Element::id));
  }

  private static NoSuchElementException unknown(String what, String id, Collection<String> known) {
    return new NoSuchElementException(
        "There is no " + what + " \"" + id + "\"; " + Suggestion.among(known, id));
  }

  /**
   * Returns the relations that end in an element.
   *
   * @param id the id of an element
   * @return an unmodifiable list, empty where nothing bears on it
   */
  public List<Relation> relationsTo(String id) {
    int position = elements.position(requireNonNull(id, "id"));
    return position == NOWHERE ? List.of() : elements.to().select(position, relations);
  }

  /**
   * Returns the relations that start from an element.
   *
   * @param id the id of an element
   * @return an unmodifiable list, empty where it bears on nothing
   */
  public List<Relation> relationsFrom(String id) {
    int position = elements.position(requireNonNull(id, "id"));
    return position == NOWHERE ? List.of() : elements.from().select(position, relations);
  }

  /**
   * Returns all claims that are the same statement as a claim: those linked to it by
   * {@link RelationKind#RESTATEMENT}, directly or through others, in either direction.
   *
   * @param claim the id of a claim
   * @return an unmodifiable list in insertion order, with the claim itself
   * @throws NoSuchElementException if there is no claim of that id
   */
  public List<Claim> restatements(String claim) {
    Claim self = claim(claim);
    List<Claim> all = restatements.get().get(elements.first(elements.position(claim)));
    return all.isEmpty() ? ImmutableList.of(self) : all;
  }

  /**
   * Returns the main theses: those that the debate {@linkplain #hasNamedTheses names} or else the
   * statements that support, attack or answer nothing further. A contradiction points both ways and
   * takes nobody's place as a thesis. Of several claims that are the same statement the first
   * stands for all.
   *
   * @return an unmodifiable list in the order of the claims, empty in a debate that names none and
   *     runs in circles throughout
   */
  public List<Claim> theses() {
    IntStream positions = hasNamedTheses()
        ? namedTheses.stream().mapToInt(elements::position).sorted()
        : IntStream.range(0, elements.size()).filter(bearsOnNothing());
    return positions
        .mapToObj(elements::get)
        .map(Claim.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns whether the debate says itself what its main theses are.
   *
   * @return whether theses were {@linkplain Builder#theses named}
   */
  public boolean hasNamedTheses() {
    return !namedTheses.isEmpty();
  }

  /** Whether at a position stands the first claim of a statement that bears on no other element. */
  private IntPredicate bearsOnNothing() {
    BitSet bearing = new BitSet(elements.size());
    Rows sources = elements.sources();
    for (int number = 0; number < relations.size(); number++) {
      if (!relations.get(number).kind().symmetric()) {
        int target = elements.first(elements.target(number));
        for (int i = sources.start(number); i < sources.start(number + 1); i++) {
          int statement = elements.first(sources.item(i));
          bearing.set(statement, bearing.get(statement) || statement != target);
        }
      }
    }
    return position -> !bearing.get(position)
        && elements.first(position) == position
        && elements.get(position) instanceof ClaimRecord;
  }

  /**
   * Returns what a speaker stands by at the end of the debate. Takes O(n + m) for n claims and m
   * relations.
   *
   * @param speaker the id of a speaker
   * @return their commitment store
   * @throws NoSuchElementException if there is no speaker of that id
   */
  public Commitments commitments(String speaker) {
    return Commitments.of(this, speaker(speaker).id());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArgumentGraph that
        && title.equals(that.title)
        && speakers.equals(that.speakers)
        && occasions.equals(that.occasions)
        && sources.equals(that.sources)
        && hasElementsOf(that)
        && namedTheses.equals(that.namedTheses)
        && stances.equals(that.stances);
  }

  @Override
  public int hashCode() {
    return title.hashCode() + 31 * elements.stream().mapToInt(Element::hashCode).sum();
  }

  private boolean hasElementsOf(ArgumentGraph that) {
    return elements.size() == that.elements.size()
        && elements.stream()
            .allMatch(element -> that.find(element.id()).filter(element::equals).isPresent());
  }

  @Override
  public String toString() {
    return "%s (%d claims, %d questions, %d relations, %d speakers)"
        .formatted(title, claims.size(), questions.size(), relations.size(), speakers.size());
  }

  /**
   * Puts a debate together. Parts may be added in any order; whether they fit is checked by
   * {@link #build()}, which reports everything that is wrong at once. Not safe for use by several
   * threads.
   */
  public static final class Builder {
    private final Parts own;
    private final Map<String, Set<ArgumentGraph>> included = new TreeMap<>();

    private Builder(String title) {
      own = new Parts(requireNonNull(title, "title"));
    }

    /**
     * Adds a speaker.
     *
     * @param speaker the speaker
     * @return this builder
     */
    public Builder speaker(Speaker speaker) {
      own.speakers.add(requireNonNull(speaker, "speaker"));
      return this;
    }

    /**
     * Adds a speaker.
     *
     * @param id their id
     * @param name the name to show
     * @return this builder
     */
    public Builder speaker(String id, String name) {
      return speaker(new Speaker(id, name));
    }

    /**
     * Adds an occasion.
     *
     * @param occasion the occasion
     * @return this builder
     */
    public Builder occasion(Occasion occasion) {
      own.occasions.add(requireNonNull(occasion, "occasion"));
      return this;
    }

    /**
     * Adds an occasion.
     *
     * @param id its id
     * @param title the title to show
     * @param participants the ids of the speakers who were in the room
     * @return this builder
     */
    public Builder occasion(String id, String title, String... participants) {
      return occasion(Occasion.of(id, title, Arrays.asList(participants)));
    }

    /**
     * Adds a source.
     *
     * @param source the source
     * @return this builder
     */
    public Builder source(Source source) {
      own.sources.add(requireNonNull(source, "source"));
      return this;
    }

    /**
     * Adds a claim, a question or a relation.
     *
     * @param element the element
     * @return this builder
     */
    public Builder add(Element element) {
      own.elements.add(requireNonNull(element, "element"));
      return this;
    }

    /**
     * Adds a claim of unknown origin.
     *
     * @param id its id
     * @param text the statement
     * @return this builder
     */
    public Builder claim(String id, String text) {
      return add(Claim.of(id, text));
    }

    /**
     * Adds a claim.
     *
     * @param id its id
     * @param text the statement
     * @param origin who said it, where
     * @return this builder
     */
    public Builder claim(String id, String text, Origin origin) {
      return add(Claim.of(id, text).withOrigin(origin));
    }

    /**
     * Adds a question.
     *
     * @param id its id
     * @param text the question
     * @param origin who asked it, where
     * @return this builder
     */
    public Builder question(String id, String text, Origin origin) {
      return add(Question.of(id, text).withOrigin(origin));
    }

    /**
     * Adds a relation from a single source, with its {@linkplain Relation#derivedId derived id} and
     * the origin of the source.
     *
     * @param source the id of the element that it starts from
     * @param kind the kind
     * @param target the id of the element that it ends in
     * @return this builder
     */
    public Builder relation(String source, RelationKind kind, String target) {
      return add(Relation.of(kind, source, target));
    }

    /**
     * Adds a {@link RelationKind#SUPPORT}.
     *
     * @param premise the id of the claim that gives the reason
     * @param target the id of what is supported
     * @return this builder
     */
    public Builder support(String premise, String target) {
      return relation(premise, RelationKind.SUPPORT, target);
    }

    /**
     * Adds a {@link RelationKind#REBUTTAL}.
     *
     * @param rebutter the id of the claim that gives the reason against
     * @param target the id of the claim that is rebutted
     * @return this builder
     */
    public Builder rebuttal(String rebutter, String target) {
      return relation(rebutter, RelationKind.REBUTTAL, target);
    }

    /**
     * Adds an {@link RelationKind#UNDERCUT}.
     *
     * @param undercutter the id of the claim that attacks the step
     * @param relation the id of the relation that is undercut
     * @return this builder
     */
    public Builder undercut(String undercutter, String relation) {
      return relation(undercutter, RelationKind.UNDERCUT, relation);
    }

    /**
     * Adds a stance.
     *
     * @param stance the stance
     * @return this builder
     */
    public Builder stance(Stance stance) {
      own.stances.add(requireNonNull(stance, "stance"));
      return this;
    }

    /**
     * Adds a stance.
     *
     * @param speaker the id of the speaker
     * @param attitude the attitude
     * @param element the id of the element
     * @return this builder
     */
    public Builder stance(String speaker, Attitude attitude, String element) {
      return stance(Stance.of(speaker, attitude, element));
    }

    /**
     * Names claims among the main theses. Where none is named, they are found by the relations.
     *
     * @param claims the ids of claims
     * @return this builder
     */
    public Builder theses(String... claims) {
      own.theses.addAll(Arrays.asList(requireNonNull(claims, "claims")));
      return this;
    }

    /**
     * Includes a whole debate, so that several become one. Its elements and occasions get ids that
     * begin with a name and a slash: {@code no-goals} becomes {@code sutton/no-goals}. Its
     * {@linkplain ArgumentGraph#theses theses} are named here. Its speakers and sources keep their
     * ids, so that those of several debates are one; if they are not equal, building reports that.
     *
     * <p>It makes no difference in which order debates are included, which stand in the order of
     * their names after everything else, or whether one is included twice. Two debates of the same
     * name are united; where one id means two things in them, building reports that.
     *
     * @param name what its ids begin with; an id itself
     * @param debate the debate
     * @return this builder
     * @throws IllegalArgumentException if the name cannot be an id
     */
    public Builder include(String name, ArgumentGraph debate) {
      checkArgument(
          Complaints.isId(name),
          "\"%s\" cannot be the name of a debate; %s",
          name,
          Complaints.ID_REMEDY);
      included
          .computeIfAbsent(name, key -> new LinkedHashSet<>())
          .add(requireNonNull(debate, "debate"));
      return this;
    }

    /**
     * Builds the debate.
     *
     * @return the graph
     * @throws InvalidGraphException if parts do not fit; it names all the {@linkplain Problem.Rule
     *     rules} that are broken
     */
    public ArgumentGraph build() {
      Parts parts = own.with(included);
      Layout<Element> elements = Layout.of(parts.elements, ElementShape.INSTANCE);
      List<Problem> problems = Rules.check(parts, elements);
      if (!problems.isEmpty()) {
        throw new InvalidGraphException(parts.title, problems);
      }
      return new ArgumentGraph(parts, elements);
    }
  }
}
