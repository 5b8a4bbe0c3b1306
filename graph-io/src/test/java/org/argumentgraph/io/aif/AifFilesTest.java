package org.argumentgraph.io.aif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Speaker;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.Loss;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Analyses that others wrote. */
class AifFilesTest {
  private static final Path DATA = Path.of("../../shared/data");

  /** A file as plain sets, read as naively as can be. */
  private static final class Plain {
    final Map<String, String> types = new HashMap<>();
    final Map<String, String> texts = new HashMap<>();
    final Map<String, List<String>> before = new HashMap<>();
    final Map<String, List<String>> after = new HashMap<>();

    Plain(Path file) throws IOException {
      JsonNode document = JsonMapper.shared().readTree(Files.readString(file));
      JsonNode aif = document.has("AIF") ? document.get("AIF") : document;
      for (JsonNode node : aif.get("nodes")) {
        types.put(node.get("nodeID").asString(), node.get("type").asString());
        texts.put(node.get("nodeID").asString(), node.get("text").asString());
      }
      for (JsonNode edge : aif.get("edges")) {
        String from = edge.get("fromID").asString();
        String to = edge.get("toID").asString();
        after.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
        before.computeIfAbsent(to, id -> new ArrayList<>()).add(from);
      }
    }

    List<String> ids(String type) {
      return types.keySet().stream().filter(id -> type.equals(types.get(id))).toList();
    }

    List<String> near(Map<String, List<String>> way, String id, String type) {
      return way.getOrDefault(id, List.of()).stream()
          .filter(other -> type.equals(types.get(other)))
          .toList();
    }
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("aif", "xaif")) {
      assumeTrue(Files.isDirectory(DATA.resolve(folder)), "There is no folder " + folder);
      try (Stream<Path> all = Files.list(DATA.resolve(folder))) {
        all.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static Stream<DynamicTest> each(ThrowingConsumer<Path> test) throws IOException {
    return files().stream()
        .map(file ->
            DynamicTest.dynamicTest(file.getFileName().toString(), () -> test.accept(file)));
  }

  @TestFactory
  Stream<DynamicTest> everyPropositionIsAClaimOrAQuestion() throws IOException {
    return each(file -> {
      Plain plain = new Plain(file);
      ArgumentGraph debate = AifReader.standard().read(file).result();
      for (String id : plain.ids("I")) {
        Element element = debate.element(id);
        String text = element instanceof Relation ? "" : NodesetTree.text(debate, element);
        assertThat(text).isEqualTo(plain.texts.get(id));
      }
      Set<String> locutions = new HashSet<>(plain.ids("L"));
      assertThat(debate.claims().size()
              + debate.questions().stream()
                  .filter(q -> !locutions.contains(q.id()))
                  .count())
          .isEqualTo(plain.ids("I").size());
    });
  }

  @TestFactory
  Stream<DynamicTest> everyStepIsARelationOrALoss() throws IOException {
    return each(file -> {
      Plain plain = new Plain(file);
      Conversion<ArgumentGraph> read = AifReader.standard().read(file);
      ArgumentGraph debate = read.result();
      for (String type : List.of("RA", "CA", "MA")) {
        for (String id : plain.ids(type)) {
          List<String> premises = plain.near(plain.before, id, "I");
          List<String> ends = plain.near(plain.after, id, "I");
          if (premises.isEmpty() || ends.isEmpty()) {
            assertThat(debate.find(id)).isEmpty();
            assertThat(read.losses()).extracting(Loss::subject).contains("node " + id);
          } else {
            Relation relation = debate.relation(id);
            assertThat(type).as(relation.toString()).isEqualTo(kind(relation, premises, ends));
          }
        }
      }
    });
  }

  /** As which step a relation may stand, given from where to where it led there. */
  private static String kind(Relation relation, List<String> premises, List<String> ends) {
    boolean isTurned = relation.kind() == RelationKind.ANSWER
        && premises.contains(relation.target())
        && ends.containsAll(relation.sources());
    boolean isSame = premises.containsAll(relation.sources()) && ends.contains(relation.target());
    return switch (relation.kind()) {
      case SUPPORT -> isSame ? "RA" : "?";
      case REBUTTAL, CHALLENGE -> isSame ? "CA" : "?";
      case RESTATEMENT -> isSame ? "MA" : "?";
      case ANSWER -> isTurned ? "RA" : isSame ? "MA" : "?";
      default -> "?";
    };
  }

  @TestFactory
  Stream<DynamicTest> whoeverAssertsIsWhoseNameStandsBeforeTheirWords() throws IOException {
    return each(file -> {
      Plain plain = new Plain(file);
      ArgumentGraph debate = AifReader.standard().read(file).result();
      for (String id : plain.ids("I")) {
        List<String> asserting = plain.near(plain.before, id, "YA").stream()
            .filter(illocution -> "Asserting".equals(plain.texts.get(illocution)))
            .toList();
        if (asserting.size() == 1 && plain.near(plain.before, id, "YA").size() == 1) {
          String locution = plain.near(plain.before, asserting.get(0), "L").get(0);
          Speaker speaker = debate.speaker(debate.claim(id).origin().speaker().orElseThrow());
          assertThat(plain.texts.get(locution)).startsWith(speaker.name());
        }
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> whatIsReadIsWrittenAndReadAgain() throws IOException {
    return each(file -> {
      ArgumentGraph debate = AifReader.standard().read(file).result();
      List<Loss> losses = new ArrayList<>();
      ArgumentGraph carried = Carriage.of(debate, losses);
      String name = file.getFileName().toString();
      String text = AifWriter.standard().write(debate).result();
      assertThat(AifReader.standard().read(text, name).result()).isEqualTo(carried);
      String xaif = AifWriter.xaif().write(debate).result();
      assertThat(AifReader.standard().read(xaif, name).result()).isEqualTo(carried);
      assertThat(losses)
          .allMatch(loss ->
              loss.message().contains("title") || loss.message().contains("tag illocution:"));
    });
  }

  @TestFactory
  Stream<DynamicTest> whatIsLostIsNoProposition() throws IOException {
    return each(file -> {
      Plain plain = new Plain(file);
      for (Loss loss : AifReader.standard().read(file).losses()) {
        String id = loss.subject().replace("node ", "");
        assertThat(loss.line()).isPositive();
        assertThat(plain.types.getOrDefault(id, "")).as(loss.toString()).isNotEqualTo("I");
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> whereTheQuestionOfOneIsAnsweredByAnotherThereIsAnAnswer() throws IOException {
    return each(file -> {
      Plain plain = new Plain(file);
      ArgumentGraph debate = AifReader.standard().read(file).result();
      for (Relation answer : debate.relations()) {
        if (answer.kind() == RelationKind.ANSWER && plain.types.get(answer.id()) == null) {
          assertThat(said(plain, answer.sources().get(0)))
              .as(answer.toString())
              .anySatisfy(locution -> assertThat(plain.near(plain.before, locution, "TA"))
                  .anySatisfy(transition -> assertThat(plain.near(plain.before, transition, "L"))
                      .containsAnyElementsOf(said(plain, answer.target()))));
        }
      }
    });
  }

  /**
   * The locutions by which something is done to a proposition; a locution that became a question.
   */
  private static List<String> said(Plain plain, String proposition) {
    if ("L".equals(plain.types.get(proposition))) {
      return List.of(proposition);
    }
    return plain.near(plain.before, proposition, "YA").stream()
        .flatMap(illocution -> plain.near(plain.before, illocution, "L").stream())
        .toList();
  }
}
