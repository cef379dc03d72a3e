package se.kursverk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.reading.QuestionReader;

/** The shape of the program, a sentence for each rule. */
class ArchitectureTests {

    private static final String ROOT = "se.kursverk.";
    private static final String ITSELF = "..";

    /** Packages of the server; the others are what every command uses. */
    private static final String[] SERVER =
            Stream.of("web", "library", "attempt", "outbox", "learner", "desk", "lti")
                    .map(name -> ROOT + name + ITSELF)
                    .toArray(String[]::new);

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.kursverk");

    @Test
    void packages_have_no_cycles() {
        check(slices().matching("se.kursverk.(**)").should().beFreeOfCycles());
    }

    @Test
    void problems_know_nothing_else() {
        check(onlyKnows("problem"));
    }

    @Test
    void the_framework_knows_only_problems() {
        check(onlyKnows("framework", "problem"));
    }

    @Test
    void the_course_points_to_nothing_that_delivers() {
        check(onlyKnows("course", "framework", "problem", "theme"));
    }

    @Test
    void handwritten_files_are_read_without_knowing_what_they_mean() {
        check(onlyKnows("yaml", "problem"));
    }

    @Test
    void content_is_read_without_knowing_what_becomes_of_it() {
        check(onlyKnows("content", "yaml", "course", "framework", "problem", "theme"));
    }

    @Test
    void the_coach_knows_only_the_course() {
        check(onlyKnows("coach", "course"));
    }

    @Test
    void grading_knows_only_the_course() {
        check(onlyKnows("grading", "course"));
    }

    @Test
    void rendering_knows_only_the_course() {
        check(onlyKnows("rendering", "course", "framework", "theme"));
    }

    @Test
    void packaging_packs_what_was_rendered() {
        check(onlyKnows("packaging", "course", "framework", "rendering", "problem", "theme"));
    }

    @Test
    void a_theme_knows_only_problems() {
        check(onlyKnows("theme", "problem"));
    }

    @Test
    void the_inspection_shares_nothing_with_those_who_write() {
        check(onlyKnows("inspection", "problem"));
    }

    @Test
    void the_inspection_writes_nothing_and_fetches_nothing() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "inspection..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileOutputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.RandomAccessFile")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URL")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Files.class)))
                        .and(target(nameMatching(
                                "write.*|create.*|newOutputStream|newBufferedWriter|delete.*|move|copy")))));
    }

    @Test
    void a_forecast_rests_on_the_inspection() {
        check(onlyKnows("forecast", "inspection", "problem"));
    }

    @Test
    void files_are_read_back_without_knowing_who_wrote_them() {
        check(onlyKnows("reading", "course", "framework", "problem", "theme"));
    }

    @Test
    void what_was_read_becomes_content() {
        check(onlyKnows("importing", "reading", "content", "course", "framework", "problem", "theme"));
    }

    @Test
    void figures_are_made_from_content_and_nothing_else() {
        check(onlyKnows("figures", "content", "problem"));
    }

    @Test
    void the_benchmark_measures_from_outside() {
        check(onlyKnows("bench"));
    }

    @TestFactory
    Stream<DynamicTest> formats_do_not_know_each_other() {
        Set<String> formats = formats();
        return formats.stream()
                .sorted()
                .map(format -> DynamicTest.dynamicTest(
                        format,
                        () -> check(noClasses()
                                .that()
                                .resideInAPackage(format + ITSELF)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(formats.stream()
                                        .filter(other -> !other.equals(format))
                                        .map(other -> other + ITSELF)
                                        .toArray(String[]::new)))));
    }

    @TestFactory
    Stream<DynamicTest> readers_do_not_know_each_other() {
        Set<String> readers = packagesOf(QuestionReader.class);
        return readers.stream()
                .sorted()
                .map(reader -> DynamicTest.dynamicTest(
                        reader,
                        () -> check(noClasses()
                                .that()
                                .resideInAPackage(reader + ITSELF)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(readers.stream()
                                        .filter(other -> !other.equals(reader))
                                        .map(other -> other + ITSELF)
                                        .toArray(String[]::new)))));
    }

    @Test
    void what_formats_share_knows_no_format() {
        String[] formats = formats().stream().map(format -> format + ITSELF).toArray(String[]::new);
        check(noClasses()
                .that()
                .resideOutsideOfPackages(formats)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(formats));
    }

    @Test
    void the_core_is_free_of_spring() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(SERVER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.."));
    }

    @Test
    void the_server_is_started_by_its_command_alone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(SERVER)
                .and()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVER));
    }

    @Test
    void the_outbox_knows_nothing_of_what_it_delivers() {
        check(onlyKnows("outbox"));
    }

    @Test
    void nothing_of_lti_is_known_below_it() {
        check(noClasses()
                .that()
                .resideInAnyPackage(ROOT + "attempt..", ROOT + "library..", ROOT + "outbox..", ROOT + "learner..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "lti.."));
    }

    @Test
    void the_learners_pages_know_attempts_and_what_is_taught() {
        check(onlyKnows("attempt", "course", "grading", "library"));
        check(onlyKnows("learner", "attempt", "course", "grading", "library", "rendering", "web"));
    }

    @Test
    void only_repositories_touch_the_database() {
        check(noClasses()
                .that()
                .areNotAnnotatedWith("org.springframework.stereotype.Repository")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql.."));
    }

    @Test
    void controllers_are_hidden() {
        check(classes()
                .that()
                .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
                .should()
                .notBePublic());
    }

    @Test
    void only_packaging_writes_zips() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "packaging")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.zip.ZipOutputStream.class));
    }

    @Test
    void xml_is_bound_in_packages_of_packaging_only() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "packaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.xml.bind.."));
    }

    @Test
    void only_the_command_line_the_benchmark_and_the_server_bind_json() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "cli.Json")
                .and()
                .resideOutsideOfPackage(ROOT + "bench")
                .and()
                .resideOutsideOfPackages(SERVER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind.."));
    }

    @Test
    void commands_are_hidden() {
        check(classes()
                .that()
                .resideInAPackage(ROOT + "cli")
                .and()
                .doNotHaveSimpleName("Main")
                .should()
                .notBePublic());
    }

    @Test
    void only_the_command_line_knows_picocli() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void time_and_place_are_passed_in_never_asked_for() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "cli", ROOT + "bench")
                .should()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void only_the_command_line_speaks_to_the_screen_or_ends_the_program() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void classes_are_final_or_sealed_or_meant_to_be_extended() {
        check(classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and(not(assignableTo(Record.class)))
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areNotAnnotatedWith("jakarta.xml.bind.annotation.XmlSeeAlso")
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    @Test
    void optional_is_returned_and_never_null_stands_for_nothing() {
        check(noMethods().that().arePublic().should().haveRawReturnType(Void.class));
        check(noFields().that().areStatic().should().haveRawType(Optional.class));
    }

    @Test
    void names_say_what_a_type_is_about() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Dto"));
    }

    @Test
    void every_package_refuses_null() {
        List<String> open = PROGRAM.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(one -> one.getName())
                .sorted()
                .toList();
        assertThat(open).isEmpty();
    }

    private static ArchRule onlyKnows(String one, String... others) {
        String[] allowed = Stream.concat(Stream.of(one), Stream.of(others))
                .map(name -> ROOT + name + ITSELF)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + one + ITSELF)
                .should()
                .dependOnClassesThat(resideInAnyPackage("se.kursverk..").and(not(resideInAnyPackage(allowed))));
    }

    /** The packages that hold a format; the others below {@code packaging} are vocabularies that formats share. */
    private static Set<String> formats() {
        return packagesOf(PackageFormat.class);
    }

    private static Set<String> packagesOf(Class<?> kind) {
        return PROGRAM.stream()
                .filter(type -> !type.isInterface() && type.isAssignableTo(kind))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}
