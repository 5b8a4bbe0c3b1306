package org.argumentgraph.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** What the modules may use, and what holds in all of them. */
@AnalyzeClasses(packages = "org.argumentgraph", importOptions = DoNotIncludeTests.class)
class ModulesTest {
  private static final String IO = "org.argumentgraph.io..";
  private static final String RENDER = "org.argumentgraph.render..";
  private static final String SEEDS = "org.argumentgraph.seeds..";
  private static final String EXAMPLES = "org.argumentgraph.examples..";

  @ArchTest
  static final ArchRule noPackagesDependOnEachOtherInCircles =
      slices().matching("org.argumentgraph.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule coreKnowsOfNoFormatAndNoPicture = noClasses()
      .that()
      .resideOutsideOfPackages(IO, RENDER, SEEDS, EXAMPLES)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(IO, RENDER, SEEDS, EXAMPLES, "tools.jackson..", "guru.nidi..");

  @ArchTest
  static final ArchRule formatsAndPicturesAreApart = noClasses()
      .that()
      .resideInAPackage(RENDER)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(IO, SEEDS, EXAMPLES);

  @ArchTest
  static final ArchRule formatsKnowNoPicture = noClasses()
      .that()
      .resideInAnyPackage(IO, SEEDS)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(RENDER, EXAMPLES);

  @ArchTest
  static final ArchRule onlyMainsPrint = noClasses()
      .that()
      .resideOutsideOfPackage(EXAMPLES)
      .should()
      .accessField(System.class, "out")
      .orShould()
      .accessField(System.class, "err");

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) throws ClassNotFoundException {
    Set<String> packages = classes.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
    assertThat(packages).contains("org.argumentgraph.render", "org.argumentgraph.io.document");
    for (String name : packages) {
      assertThat(Class.forName(name + ".package-info")).hasAnnotation(NullMarked.class);
    }
  }
}
