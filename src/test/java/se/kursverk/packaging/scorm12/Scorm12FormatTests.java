package se.kursverk.packaging.scorm12;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

class Scorm12FormatTests {

    private static final byte[] SCRIPT = "'use strict';".getBytes(UTF_8);
    private static final PackageFormat FORMAT = new Scorm12Format(() -> SCRIPT);

    static Stream<Selection> selections() {
        return Stream.of(
                Selection.of(TestCourses.module()),
                TestCourses.twoModules(),
                TestCourses.modules(3),
                Selection.of(TestCourses.module(), TestThemes.exempelkommun()),
                Selection.of(TestCourses.module(), TestThemes.onlyName()));
    }

    @Test
    void isRegistered() {
        assertThat(PackageFormats.find("scorm12")).containsInstanceOf(Scorm12Format.class);
    }

    @ParameterizedTest
    @MethodSource("selections")
    void theManifestAndItsMetadataAreValidByTheOfficialSchemas(Selection selection) {
        assertThat(OfficialSchemas.scorm12(manifest(selection))).isEmpty();
    }

    @Test
    void theOfficialSchemasRefuseABrokenManifest() {
        String manifest = manifest(TestCourses.twoModules());

        assertThat(OfficialSchemas.scorm12(manifest.replace("\"sco\"", "\"scu\"")))
                .isNotEmpty();
        assertThat(OfficialSchemas.scorm12(manifest.replace("imsmd:keyword", "imsmd:keywords")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void theManifestIsTheFirstFileAndLiesInTheRoot(Selection selection) {
        assertThat(written(selection).paths()).startsWith("imsmanifest.xml", "index.html");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void oneScoPerPackageWithOneOrganizationAndFlatItems(Selection selection) {
        String manifest = manifest(selection);

        assertThat(all(manifest, "<organization ")).hasSize(1);
        assertThat(all(manifest, "<item ")).hasSize(1);
        assertThat(all(manifest, "<resource ")).hasSize(1);
        assertThat(all(manifest, " adlcp:scormtype=\"sco\"")).hasSize(1);
        assertThat(manifest).contains("href=\"index.html\"");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyFileIsDeclaredOnce(Selection selection) {
        MemoryLayout written = written(selection);

        List<String> declared = Pattern.compile("<file href=\"([^\"]*)\"/>")
                .matcher(written.text("imsmanifest.xml"))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(declared)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        written.paths().subList(1, written.paths().size()));
    }

    @Test
    void namesAreAsciiLowerCaseAndOfTypesThatMoodleServes() {
        for (String path : written(TestCourses.twoModules()).paths()) {
            assertThat(path).matches("[a-z0-9._/-]+").matches(".*\\.(xml|html|css|js|svg|png|jpg|jpeg)");
        }
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void identifiersComeFromTheSelectionAndNotFromItsContent(Scope scope) {
        Module one = TestCourses.module();
        Module other = TestCourses.shortModule();

        assertThat(identifiers(manifest(new Selection(scope, "1-grunder", "Grunder", List.of(one)))))
                .isEqualTo(identifiers(manifest(new Selection(scope, "1-grunder", "Nytt namn", List.of(other, one)))))
                .allMatch(identifier -> identifier.matches("[a-z][a-z0-9-]*"));
    }

    @Test
    void noMasteryscoreSinceMoodleOverridesTheStatusWithIt() {
        assertThat(manifest(TestCourses.twoModules())).doesNotContain("masteryscore");
    }

    @Test
    void schemaversionIsThatOfScorm12ToTheLetter() {
        assertThat(manifest(TestCourses.twoModules()))
                .contains("<schema>ADL SCORM</schema>", "<schemaversion>1.2</schemaversion>");
    }

    @Test
    void contentPackagingHasNoPrefixAndAdlHasItsLiteralOneSinceMoodleReadsNoNamespaces() {
        String manifest = manifest(TestCourses.twoModules());

        assertThat(manifest)
                .contains("<manifest xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" xmlns:adlcp=");
        assertThat(all(manifest, "</?([a-z]+):").stream().distinct()).containsExactlyInAnyOrder("<imsmd:", "</imsmd:");
    }

    @Test
    void metadataHasNoElementThatMoodleWouldTakeForOneOfTheManifest() {
        String manifest = manifest(TestCourses.twoModules());
        String metadata = manifest.substring(manifest.indexOf("<imsmd:lom>"), manifest.indexOf("</metadata>"));

        assertThat(all(metadata, "<[a-zA-Z:]+")).allMatch(tag -> tag.startsWith("<imsmd:"));
    }

    @Test
    void titlesAreUtf8TextWithoutReferences() {
        Selection selection = new Selection(Scope.MODULE, "a", "Råd för äldre över 65", List.of(TestCourses.module()));

        assertThat(manifest(selection))
                .contains("<title>Råd för äldre över 65</title>")
                .doesNotContain("&#", "CDATA");
    }

    @Test
    void aTitleWithAnAmpersandGivesAWarning() {
        Selection selection = new Selection(Scope.MODULE, "a", "Råd & rön", List.of(TestCourses.module()));

        assertThat(FORMAT.check(selection).sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("title-ampersand"));
        assertThat(FORMAT.check(TestCourses.twoModules()).sorted()).isEmpty();
    }

    @Test
    void metadataNamesVersionFingerprintLanguageKeywordsAndTime() {
        Module module = TestCourses.module();

        assertThat(manifest(Selection.of(module)))
                .contains("<imsmd:langstring xml:lang=\"sv\">1.0.0 · " + module.fingerprint() + "<")
                .contains("<imsmd:language>sv<")
                .contains("xml:lang=\"sv\">" + module.summary() + "<")
                .contains("xml:lang=\"sv\">Hallucination<")
                .contains("<imsmd:datetime>PT25M<");
    }

    @Test
    void severalModulesGoUnderTheirCommonFingerprint() {
        Selection selection = TestCourses.twoModules();

        assertThat(manifest(selection)).contains(">" + selection.fingerprint() + "<");
    }

    private static MemoryLayout written(Selection selection) {
        return MemoryLayout.of(FORMAT, selection);
    }

    private static String manifest(Selection selection) {
        return written(selection).text("imsmanifest.xml");
    }

    private static List<String> identifiers(String manifest) {
        return all(manifest, "(?<= identifier=\")[^\"]*");
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
