package org.argumentgraph.io.sadface;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.argumentgraph.Origin;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.ForeignFields;
import org.argumentgraph.io.internal.Ids;
import org.argumentgraph.io.internal.Node.Mapping;

/**
 * The texts that a document carries along: an atom points to characters of one, a claim to lines.
 */
final class Resources {
  private static final ImmutableSet<String> OF_RESOURCE =
      ImmutableSet.of("id", "type", "content", "metadata");
  private static final ImmutableSet<String> OF_CORE = ImmutableSet.of("title", "url");
  private static final ImmutableSet<String> OF_SOURCE =
      ImmutableSet.of("resource_id", "text", "offset", "length");

  /**
   * A text.
   *
   * @param source its id
   * @param length how many characters it has, not counted as Java does
   * @param starts where its lines begin
   */
  private record Resource(String source, int length, ImmutableList<Integer> starts) {
    int lineOf(int offset) {
      int found = Collections.binarySearch(starts, offset);
      return found >= 0 ? found + 1 : -found - 1;
    }
  }

  private final ForeignFields fields;
  private final List<Loss> losses;
  private final Ids ids = new Ids();
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, Resource> resources = new HashMap<>();

  Resources(ForeignFields fields, List<Loss> losses) {
    this.fields = fields;
    this.losses = losses;
  }

  List<Source> sources() {
    return sources;
  }

  void add(Mapping mapping) {
    fields.countOthers(mapping, "resources", OF_RESOURCE);
    String content = fields.text(mapping, "content").orElse("");
    Optional<Mapping> metadata = fields.mapping(mapping, "metadata");
    metadata.ifPresent(all -> fields.countOthers(all, "the metadata of resources", Set.of("core")));
    Optional<Mapping> core = metadata.flatMap(all -> fields.mapping(all, "core"));
    core.ifPresent(all -> fields.countOthers(all, "the metadata of resources", OF_CORE));
    Optional<String> url = core.flatMap(all -> fields.text(all, "url")).filter(Resources::isFilled);
    Optional<String> title =
        core.flatMap(all -> fields.text(all, "title")).filter(Resources::isFilled);
    Optional<String> name = fields.name(mapping, "id", "a resource");
    if (name.isEmpty()) {
      return;
    }
    int line = mapping.place().line();
    if (resources.containsKey(name.get())) {
      losses.add(new Loss(
          line, "resource " + name.get(), "it is left out, since there is one of that id already"));
      return;
    }
    String id = ids.of(name.get(), "resource");
    Source source = Source.of(id, title.or(() -> url).orElse("Resource " + name.get()));
    sources.add(url.map(source::withDocument).orElse(source));
    resources.put(name.get(), resource(id, content));
    if (!content.isEmpty()) {
      losses.add(new Loss(
          line,
          "resource " + name.get(),
          "its text is left out, since a debate only points to its lines"));
    }
  }

  private static boolean isFilled(String text) {
    return !text.isBlank();
  }

  private static Resource resource(String source, String content) {
    ImmutableList.Builder<Integer> starts = ImmutableList.builder();
    starts.add(0);
    int length = 0;
    for (int i = 0; i < content.length(); i = content.offsetByCodePoints(i, 1)) {
      length++;
      if (content.charAt(i) == '\n') {
        starts.add(length);
      }
    }
    return new Resource(source, length, starts.build());
  }

  /** Where an atom stands: in the first of its sources that is there. */
  Origin origin(List<Mapping> ofAtom, String atom) {
    Origin origin = Origin.unknown();
    for (Mapping mapping : ofAtom) {
      fields.countOthers(mapping, "sources", OF_SOURCE);
      Optional<SourceSpan> span = origin.span().isPresent() ? Optional.empty() : span(mapping);
      if (span.isPresent()) {
        origin = origin.at(span.get());
      } else {
        losses.add(new Loss(
            mapping.place().line(),
            "node " + atom,
            "the source " + fields.text(mapping, "resource_id").orElse("")
                + " is left out, since it is not there, or not the first"));
      }
    }
    return origin;
  }

  private Optional<SourceSpan> span(Mapping mapping) {
    Resource resource = resources.get(fields.text(mapping, "resource_id").orElse(""));
    OptionalInt offset = number(mapping, "offset");
    if (resource == null || offset.isEmpty() || offset.getAsInt() > resource.length()) {
      return Optional.empty();
    }
    int first = offset.getAsInt();
    int length = Math.max(1, number(mapping, "length").orElse(1));
    int last = (int) Math.min(resource.length(), (long) first + length - 1);
    return Optional.of(
        SourceSpan.lines(resource.source(), resource.lineOf(first), resource.lineOf(last)));
  }

  private OptionalInt number(Mapping mapping, String field) {
    Optional<String> text =
        fields.text(mapping, field).filter(digits -> digits.matches("\\d{1,9}"));
    return text.isPresent() ? OptionalInt.of(Integer.parseInt(text.get())) : OptionalInt.empty();
  }
}
