package org.argumentgraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What depends on what, and what is shown to users. */
@AnalyzeClasses(packages = "org.argumentgraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String MODEL = "org.argumentgraph";
  private static final String INTERNAL = "org.argumentgraph.internal..";
  /** On which the model itself stands, as well as the compiled form. */
  private static final String LAYOUT = "org.argumentgraph.internal.layout";

  private static final String JGRAPHT_VIEWS = "org.argumentgraph.jgrapht";

  private static final SliceAssignment BY_PACKAGE = new SliceAssignment() {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  };

  @ArchTest
  static final ArchRule packagesDoNotDependOnEachOtherInCircles =
      slices().assignedFrom(BY_PACKAGE).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theModelKnowsNoAnalysis = noClasses()
      .that()
      .resideInAPackage(MODEL)
      .should()
      .dependOnClassesThat(describe(
          "are of other packages of the library",
          type -> type.getPackageName().startsWith(MODEL + ".")
              && !type.getPackageName().equals(LAYOUT)));

  @ArchTest
  static final ArchRule nothingInternalIsShown =
      classes().that(areShown()).should(notShow(resideInAPackage(INTERNAL), "internal types"));

  @ArchTest
  static final ArchRule nothingOfGuavaIsShown = classes()
      .that(areShown())
      .should(notShow(resideInAPackage("com.google.."), "types of Guava"));

  @ArchTest
  static final ArchRule onlyTheViewsShowJGraphT = classes()
      .that(areShown())
      .and()
      .resideOutsideOfPackage(JGRAPHT_VIEWS)
      .should(notShow(resideInAPackage("org.jgrapht.."), "types of JGraphT"));

  @ArchTest
  static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule nothingIsLogged = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule exceptionsSayWhatTheyAre = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule whatIsSealedIsMadeOfHiddenRecords = classes()
      .that(areShown())
      .and(describe(
          "are sealed interfaces", type -> type.isInterface() && type.reflect().isSealed()))
      .should(new ArchCondition<>("be made of records that are not public") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          for (Class<?> part : type.reflect().getPermittedSubclasses()) {
            boolean hidden = part.isRecord() && !Modifier.isPublic(part.getModifiers());
            boolean sealed = part.isInterface() && part.isSealed();
            events.add(new SimpleConditionEvent(
                type, hidden || sealed, type.getName() + " permits " + part.getName()));
          }
        }
      });

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) throws ClassNotFoundException {
    for (String name : packages(classes)) {
      assertThat(Class.forName(name + ".package-info")).hasAnnotation(NullMarked.class);
    }
  }

  @ArchTest
  static void everyPackageButTheInternalOnesIsExported(JavaClasses classes) throws IOException {
    String root =
        ArgumentGraph.class.getProtectionDomain().getCodeSource().getLocation().toString();
    try (InputStream descriptor = new URL(root + "module-info.class").openStream()) {
      assertThat(ModuleDescriptor.read(descriptor).exports())
          .extracting(ModuleDescriptor.Exports::source)
          .containsExactlyInAnyOrderElementsOf(packages(classes).stream()
              .filter(name -> !name.startsWith("org.argumentgraph.internal"))
              .toList());
    }
  }

  @ArchTest
  static void everyElementHasATypeOfItsOwn(JavaClasses classes) {
    assertThat(classes.contain(Element.class)).isTrue();
    assertThat(Arrays.stream(Element.class.getPermittedSubclasses())
            .map(type -> type.getSimpleName().toUpperCase(Locale.ROOT)))
        .containsExactly(
            Arrays.stream(ElementType.values()).map(Enum::name).toArray(String[]::new));
    assertThat(Claim.of("c", "C.").type()).isEqualTo(ElementType.CLAIM);
    assertThat(Question.of("q", "Q?").type()).isEqualTo(ElementType.QUESTION);
    assertThat(Relation.of(RelationKind.SUPPORT, "a", "b").type()).isEqualTo(ElementType.RELATION);
  }

  private static Set<String> packages(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Public types, also those within public types, of packages that are exported. */
  private static DescribedPredicate<JavaClass> areShown() {
    return describe(
        "are shown", type -> isPublic(type) && !resideInAPackage(INTERNAL).test(type));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
  }

  private static ArchCondition<JavaClass> notShow(Predicate<JavaClass> hidden, String what) {
    return new ArchCondition<>("not show " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaClass> parents =
            Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
        parents
            .filter(hidden)
            .forEach(parent -> events.add(
                SimpleConditionEvent.violated(type, type.getName() + " is a " + parent.getName())));
        for (JavaMember member : type.getMembers()) {
          if (isVisible(member)) {
            types(member)
                .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                .filter(hidden)
                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                    member, member.getFullName() + " shows " + shown.getName())));
          }
        }
      }
    };
  }

  private static boolean isVisible(JavaMember member) {
    return !member.getModifiers().contains(JavaModifier.SYNTHETIC)
        && (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED));
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaCodeUnit code) {
      return Stream.concat(
          Stream.of(code.getReturnType()),
          Stream.concat(code.getParameterTypes().stream(), code.getExceptionTypes().stream()));
    }
    return Stream.of(((JavaField) member).getType());
  }
}
