package se.kursverk.packaging.scorm2004;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.course.Module;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.OfficialSchemas;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.theme.TestThemes;

class Scorm2004FormatTests {

    private static final byte[] SCRIPT = "'use strict';".getBytes(UTF_8);
    private static final PackageFormat THIRD = new Scorm2004ThirdEditionFormat(() -> SCRIPT);
    private static final PackageFormat FOURTH = new Scorm2004FourthEditionFormat(() -> SCRIPT);

    static Stream<Selection> selections() {
        return Stream.of(
                Selection.of(TestCourses.module()),
                TestCourses.twoModules(),
                TestCourses.modules(3),
                Selection.of(TestCourses.module(), TestThemes.exempelkommun()),
                Selection.of(TestCourses.module(), TestThemes.onlyName()));
    }

    static Stream<Arguments> packages() {
        return selections().flatMap(one -> Stream.of(Arguments.of(3, THIRD, one), Arguments.of(4, FOURTH, one)));
    }

    @Test
    void bothEditionsAreRegistered() {
        assertThat(PackageFormats.find("scorm2004-3")).containsInstanceOf(Scorm2004ThirdEditionFormat.class);
        assertThat(PackageFormats.find("scorm2004-4")).containsInstanceOf(Scorm2004FourthEditionFormat.class);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void theManifestIsValidByTheOfficialSchemas(int edition, PackageFormat format, Selection selection) {
        assertThat(OfficialSchemas.scorm2004(edition, manifest(format, selection)))
                .isEmpty();
    }

    @Test
    void theOfficialSchemasRefuseABrokenManifest() {
        String manifest = manifest(THIRD, TestCourses.twoModules());

        for (int edition : new int[] {3, 4}) {
            assertThat(OfficialSchemas.scorm2004(edition, manifest.replace("\"sco\"", "\"scu\"")))
                    .isNotEmpty();
            assertThat(OfficialSchemas.scorm2004(edition, manifest.replace("completionSetByContent", "completion")))
                    .isNotEmpty();
            assertThat(OfficialSchemas.scorm2004(edition, manifest.replace("imsss:controlMode", "imsss:mode")))
                    .isNotEmpty();
        }
    }

    @Test
    void theEditionsDifferInTheSchemaversionAloneAndHaveItToTheLetter() {
        String third = manifest(THIRD, TestCourses.twoModules());

        assertThat(third)
                .contains("<schema>ADL SCORM</schema>", "<schemaversion>2004 3rd Edition</schemaversion>")
                .doesNotContain("4th");
        assertThat(manifest(FOURTH, TestCourses.twoModules())).isEqualTo(third.replace("3rd", "4th"));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void theManifestIsTheFirstFileAndLiesInTheRoot(Selection selection) {
        assertThat(MemoryLayout.of(THIRD, selection).paths()).startsWith("imsmanifest.xml", "index.html");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void oneScoPerPackageSinceMoodleBreaksOnTheSecondOfAVisit(Selection selection) {
        String manifest = manifest(THIRD, selection);

        assertThat(all(manifest, "<organization ")).hasSize(1);
        assertThat(all(manifest, "<item ")).hasSize(1);
        assertThat(all(manifest, "<resource ")).hasSize(1);
        assertThat(all(manifest, " adlcp:scormType=\"sco\"")).hasSize(1);
        assertThat(manifest).contains("href=\"index.html\"");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyFileIsDeclaredOnce(Selection selection) {
        MemoryLayout written = MemoryLayout.of(FOURTH, selection);

        List<String> declared = all(written.text("imsmanifest.xml"), "(?<=<file href=\")[^\"]*");

        assertThat(declared)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        written.paths().subList(1, written.paths().size()));
    }

    @Test
    void completionAndSuccessAreSetByTheContentAndNothingIsSequencedBeyondGoingToTheSco() {
        String manifest = manifest(THIRD, TestCourses.twoModules());

        assertThat(all(manifest, "<imsss:[^>]*>"))
                .containsExactly(
                        "<imsss:sequencing>",
                        "<imsss:deliveryControls completionSetByContent=\"true\" objectiveSetByContent=\"true\"/>",
                        "<imsss:sequencing>",
                        "<imsss:controlMode choice=\"true\" flow=\"true\"/>");
    }

    @Test
    void nothingByWhichAnLmsWouldOverrideWhatWasToldOrMoodleWouldRefuseThePackage() {
        assertThat(manifest(FOURTH, TestCourses.twoModules()))
                .doesNotContain(
                        "mapInfo", "completionThreshold", "minNormalizedMeasure", "hideLMSUI", "objectives>", "rollup");
    }

    @Test
    void prefixesAreTheLiteralOnesSinceMoodleReadsNoNamespaces() {
        String manifest = manifest(THIRD, TestCourses.twoModules());

        assertThat(manifest)
                .contains(
                        "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\"",
                        " xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\"",
                        " xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\"");
        assertThat(all(manifest, "(?<=</?)[a-z]+(?=:)").stream().distinct()).containsExactly("imsss");
    }

    @Test
    void noMetadataVocabularySinceAdlsValidatorWouldAskForItsSchemas() {
        assertThat(manifest(FOURTH, TestCourses.twoModules())).doesNotContain("lom", "schemaLocation");
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void identifiersComeFromTheSelectionAndNotFromItsContent(Scope scope) {
        Module one = TestCourses.module();
        Module other = TestCourses.shortModule();

        assertThat(identifiers(new Selection(scope, "1-grunder", "Grunder", List.of(one))))
                .isEqualTo(identifiers(new Selection(scope, "1-grunder", "Nytt namn", List.of(other, one))))
                .allMatch(identifier -> identifier.matches("[a-z][a-z0-9-]*"));
    }

    @Test
    void aTitleWithAnAmpersandGivesAWarningAndNothingElseIsLost() {
        Selection selection = new Selection(Scope.MODULE, "a", "Råd & rön", List.of(TestCourses.module()));

        assertThat(THIRD.check(selection).sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("title-ampersand"));
        assertThat(FOURTH.check(TestCourses.twoModules()).sorted()).isEmpty();
        assertThat(FOURTH.losses(TestCourses.twoModules()).all()).isEmpty();
    }

    @Test
    void theAdviceNamesTheEdition() {
        assertThat(THIRD.advice(Locale.of("sv")))
                .contains("2004 3rd Edition")
                .isNotEqualTo(THIRD.advice(Locale.ENGLISH));
        assertThat(FOURTH.advice(Locale.ENGLISH)).contains("2004 4th Edition");
    }

    private static String manifest(PackageFormat format, Selection selection) {
        return MemoryLayout.of(format, selection).text("imsmanifest.xml");
    }

    private static List<String> identifiers(Selection selection) {
        return all(manifest(THIRD, selection), "(?<= identifier=\")[^\"]*");
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
