package org.argumentgraph.io.iccma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.argumentgraph.dung.AttackFramework;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read, what is written, and what is refused. */
class FrameworkFormatsTest {
  private static final AttackFramework THREE = AttackFramework.builder()
      .arguments("1", "2", "3")
      .attack("1", "2")
      .attack("2", "1")
      .attack("3", "3")
      .build();

  @TempDir
  private Path folder;

  private static AttackFramework read(FrameworkFormat format, String text) {
    return FrameworkReader.standard().read(text, format, "f");
  }

  private static List<String> problems(FrameworkFormat format, String text) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> read(format, text))
        .problems()
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void writesWhatItReads() {
    assertThat(FrameworkWriter.write(THREE, FrameworkFormat.NUMBERED))
        .isEqualTo("p af 3\n1 2\n2 1\n3 3\n");
    assertThat(FrameworkWriter.write(THREE, FrameworkFormat.APX))
        .isEqualTo("arg(1).\narg(2).\narg(3).\natt(1,2).\natt(2,1).\natt(3,3).\n");
    assertThat(FrameworkWriter.write(THREE, FrameworkFormat.TGF))
        .isEqualTo("1\n2\n3\n#\n1 2\n2 1\n3 3\n");
    for (FrameworkFormat format : FrameworkFormat.values()) {
      assertThat(read(format, FrameworkWriter.write(THREE, format))).isEqualTo(THREE);
    }
  }

  @Test
  void passesOverWhatTheFormatsAllow() {
    assertThat(read(
            FrameworkFormat.NUMBERED,
            "# first\r\n\r\np af 3\r\n # between\r\n1  2\r\n2 1\r\n2 1\r\n\t3 3"))
        .isEqualTo(THREE);
    assertThat(
            read(
                FrameworkFormat.APX,
                "att( 1 ,2 ). % an attack before its arguments\narg(1).arg(2).\narg(3) .\natt(2,1).att(3,3)."))
        .isEqualTo(THREE);
    assertThat(read(
            FrameworkFormat.TGF,
            "\uFEFF1 the first\n2 the second\n3\n#\n1 2 because\n2 1\n\n3 3\n"))
        .isEqualTo(THREE);
  }

  @Test
  void saysWhereAndHowToMendAllThatIsWrong() {
    assertThat(problems(FrameworkFormat.NUMBERED, "p af 2\n1 3\n1\n1 2 3\nx 1\n0 1\n"))
        .containsExactly(
            "f:2:3: \"3\" is no argument; give a number from 1 to 2",
            "f:3:2: an argument is missing; give a number from 1 to 2",
            "f:4:5: there is more than two numbers in this line; write each attack on its own",
            "f:5:1: \"x\" is no argument; give a number from 1 to 2",
            "f:6:1: \"0\" is no argument; give a number from 1 to 2");
    assertThat(problems(FrameworkFormat.NUMBERED, "1 2\n"))
        .containsExactly("f:1:1: this is not how a framework begins; begin with \"p af N\"");
    assertThat(problems(FrameworkFormat.NUMBERED, "p aba 2\n")).hasSize(1);
    assertThat(problems(FrameworkFormat.NUMBERED, "p af -1\n")).hasSize(1);
    assertThat(problems(FrameworkFormat.NUMBERED, "# nothing"))
        .containsExactly("f:1:1: nothing says how many arguments there are; begin with \"p af N\"");
    assertThat(
            problems(FrameworkFormat.APX, "arg(a).\narg(a).\natt(a,b).\natt(a).\nfoo(a).\narg()."))
        .containsExactly(
            "f:2:5: there is an argument \"a\" already; rename or remove one of them",
            "f:3:7: there is no argument \"b\"; add it, or name another",
            "f:4:6: a \",\" is missing; write \"arg(a).\" or \"att(a,b).\"",
            "f:5:1: this is no statement; write \"arg(a).\" or \"att(a,b).\"",
            "f:6:5: the name of an argument is missing; name one");
    assertThat(problems(FrameworkFormat.TGF, "a\nb\n#\na\nb c\n#\n"))
        .containsExactly(
            "f:4:2: what a attacks is missing; name the argument",
            "f:5:3: there is no argument \"c\"; add it, or name another",
            "f:6:1: a second \"#\" stands here; remove it; all attacks follow the first");
    assertThat(problems(FrameworkFormat.TGF, "a\nb\n"))
        .containsExactly("f:3:1: the line \"#\" is missing; put it between arguments and attacks");
  }

  @Test
  void limitsKeepWhatIsReadSmall() throws IOException {
    FrameworkReader small = FrameworkReader.standard().withLimits(new FrameworkLimits(30, 2));
    assertThat(small.read("p af 2\n1 2\n", FrameworkFormat.NUMBERED, "f").arguments())
        .hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> small.read("p af 2000000000\n", FrameworkFormat.NUMBERED, "f"))
        .withMessageContaining("more arguments than the limit of 2");
    Path file = folder.resolve("long.af");
    Files.writeString(file, "p af 2\n" + "1 2\n".repeat(10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> small.read(file))
        .withMessageContaining("longer than the limit of 30 bytes");
    assertThatIllegalArgumentException().isThrownBy(() -> new FrameworkLimits(0, 1));
  }

  @Test
  void whatIsNotUtf8IsRefusedWithItsPlace() throws IOException {
    Path file = folder.resolve("latin.apx");
    Files.write(file, "arg(a).\narg(\u00e9).".getBytes(StandardCharsets.ISO_8859_1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrameworkReader.standard().read(file))
        .withMessageContaining(":2:5: this is not UTF-8");
  }

  @Test
  void namesThatAFormatCannotHoldAreRefused() {
    AttackFramework odd =
        AttackFramework.builder().arguments("a b", "#", "f(x,y)").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrameworkWriter.write(odd, FrameworkFormat.APX))
        .withMessageContaining("cannot be named \"a b\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrameworkWriter.write(odd, FrameworkFormat.TGF));
    assertThat(FrameworkWriter.write(odd, FrameworkFormat.NUMBERED)).isEqualTo("p af 3\n");
  }

  @Provide
  Arbitrary<AttackFramework> frameworks() {
    Arbitrary<List<String>> names = Arbitraries.strings()
        .withChars("abc#.-_19é¬%(,) \t")
        .ofMinLength(1)
        .ofMaxLength(4)
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(8);
    return names.flatMap(list -> Arbitraries.integers()
        .between(0, list.size() * list.size() - 1)
        .list()
        .ofMaxSize(20)
        .map(attacks -> {
          AttackFramework.Builder builder = AttackFramework.builder();
          list.forEach(builder::argument);
          attacks.forEach(attack -> builder.attack(attack / list.size(), attack % list.size()));
          return builder.build();
        }));
  }

  @Property(tries = 500)
  void whatIsWrittenIsReadAsTheSame(@ForAll("frameworks") AttackFramework framework) {
    for (FrameworkFormat format : List.of(FrameworkFormat.APX, FrameworkFormat.TGF)) {
      String text;
      try {
        text = FrameworkWriter.write(framework, format);
      } catch (IllegalArgumentException e) {
        continue;
      }
      assertThat(read(format, text)).as(text).isEqualTo(framework);
    }
    String numbered = FrameworkWriter.write(framework, FrameworkFormat.NUMBERED);
    AttackFramework back = read(FrameworkFormat.NUMBERED, numbered);
    assertThat(FrameworkWriter.write(back, FrameworkFormat.NUMBERED)).isEqualTo(numbered);
    assertThat(back.attackCount()).isEqualTo(framework.attackCount());
  }

  @Property(tries = 1_000)
  void damagedTextsAreReadOrRefusedWithAPlace(
      @ForAll FrameworkFormat format,
      @ForAll @IntRange(max = 60) int from,
      @ForAll @IntRange(max = 5) int length,
      @ForAll @IntRange(max = 12) int with) {
    String text = FrameworkWriter.write(THREE, format);
    int start = Math.min(from, text.length());
    String damaged = text.substring(0, start)
        + List.of("", "\n", " ", "#", "%", "(", ")", ",", ".", "p af", "99999999999", "\0", "é")
            .get(with)
        + text.substring(Math.min(start + length, text.length()));
    try {
      read(format, damaged);
    } catch (InvalidDocumentException e) {
      assertThat(e.problems())
          .as(damaged)
          .isNotEmpty()
          .allMatch(problem -> problem.line() >= 1 && problem.column() >= 1);
    }
  }
}
