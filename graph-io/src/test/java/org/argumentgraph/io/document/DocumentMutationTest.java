package org.argumentgraph.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.internal.Schemas;
import org.argumentgraph.io.internal.Syntax;
import org.argumentgraph.testing.RandomDebates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents with something wrong in them, in places that nobody chose. */
@StatisticsReport(onFailureOnly = true)
class DocumentMutationTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final List<String> VALUES = List.of(
      "null",
      "true",
      "0",
      "1",
      "-3",
      "0.5",
      "7.25",
      "1e400",
      "\"\"",
      "\" \"",
      "\"x\"",
      "\"c0\"",
      "[]",
      "[\"c0\"]",
      "[[]]",
      "{}",
      "{\"id\": \"c0\"}");
  private static final List<String> KEYS = List.of(
      "id", "text", "by", "to", "at", "line", "supports", "support", "from", "weight", "Text");

  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  @Property(tries = 1_000)
  void whateverTheReaderAcceptsTheSchemaAcceptsToo(
      @ForAll("debates") ArgumentGraph debate,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @IntRange(max = 1_000_000) int change) {
    JsonNode document = MAPPER.readTree(DocumentWriter.json().write(debate).result());
    mutate(document, place, change);
    String json = MAPPER.writeValueAsString(document);
    boolean accepted = accepts(json, "debate.json");
    Statistics.label("accepted").collect(accepted).coverage(coverage -> {
      coverage.check(true).percentage(share -> share > 2);
      coverage.check(false).percentage(share -> share > 30);
    });
    if (accepted) {
      assertThat(Schemas.errors(Schemas.DEBATE, json)).isEmpty();
    }
  }

  /** Replaces, renames, removes or repeats the value at a place. */
  private static void mutate(JsonNode document, int place, int change) {
    List<JsonNode> containers = new ArrayList<>();
    containers.add(document);
    for (int i = 0; i < containers.size(); i++) {
      containers.get(i).forEach(child -> {
        if (child.isContainer() && !child.isEmpty()) {
          containers.add(child);
        }
      });
    }
    JsonNode container = containers.get(place % containers.size());
    int index = place / 7 % container.size();
    JsonNode value = MAPPER.readTree(VALUES.get(change / 5 % VALUES.size()));
    if (container instanceof ArrayNode array) {
      switch (change % 3) {
        case 0 -> array.set(index, value);
        case 1 -> array.remove(index);
        default -> array.add(array.get(index));
      }
    } else {
      ObjectNode object = (ObjectNode) container;
      String key = new ArrayList<>(object.propertyNames()).get(index);
      switch (change % 4) {
        case 0 -> object.set(key, value);
        case 1 -> object.remove(key);
        case 2 -> object.set(KEYS.get(change / 5 % KEYS.size()), object.remove(key));
        default -> object.set(KEYS.get(change / 5 % KEYS.size()), value);
      }
    }
  }

  @Property(tries = 1_000)
  void damagedTextIsReadOrRefusedWithAPlace(
      @ForAll("debates") ArgumentGraph debate,
      @ForAll Syntax syntax,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @IntRange(max = 3) int change,
      @ForAll char stray) {
    StringBuilder text = new StringBuilder(DocumentWriter.of(syntax).text(debate));
    int at = place % text.length();
    switch (change) {
      case 0 -> text.setLength(at);
      case 1 -> text.setCharAt(at, stray);
      case 2 -> text.insert(at, stray);
      default -> text.deleteCharAt(at);
    }
    accepts(text.toString(), syntax == Syntax.JSON ? "debate.json" : "debate.yaml");
  }

  /** Fails if anything but a list of problems with places comes out. */
  private static boolean accepts(String document, String name) {
    try {
      DocumentReader.standard().read(document, name);
      return true;
    } catch (InvalidDocumentException e) {
      assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
        assertThat(problem.line())
            .isGreaterThanOrEqualTo(problem.message().equals("the document is empty") ? 0 : 1);
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
      });
      return false;
    }
  }
}
