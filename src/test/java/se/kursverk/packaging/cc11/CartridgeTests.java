package se.kursverk.packaging.cc11;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.OfficialSchemas;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.packaging.ParsedXml;
import se.kursverk.theme.TestThemes;

/** The manifest of a cartridge: recognition, organization, resources. */
class CartridgeTests {

    static final PackageFormat FORMAT = new CommonCartridge11Format();

    private static final Set<String> TYPES = Set.of(
            "webcontent",
            "imsqti_xmlv1p2/imscc_xmlv1p1/assessment",
            "imsqti_xmlv1p2/imscc_xmlv1p1/question-bank",
            "associatedcontent/imscc_xmlv1p1/learning-application-resource");

    static Stream<Selection> selections() {
        return Stream.of(
                Selection.of(TestCourses.module()),
                Selection.of(TestCourses.shortModule()),
                new Selection(Scope.PATH, "alla", "Alla", List.of(TestCourses.shortModule(), TestCourses.module())),
                TestCourses.twoModules(),
                TestCourses.modules(5),
                Selection.of(TestCourses.module(), TestThemes.exempelkommun()),
                Selection.of(TestCourses.module(), TestThemes.onlyName()));
    }

    @Test
    void isRegistered() {
        assertThat(PackageFormats.find("cc11")).containsInstanceOf(CommonCartridge11Format.class);
    }

    @ParameterizedTest
    @MethodSource("selections")
    void theManifestAndItsMetadataAreValidByTheOfficialSchema(Selection selection) {
        assertThat(OfficialSchemas.cc11Manifest(text(selection))).isEmpty();
    }

    @Test
    void theOfficialSchemaRefusesABrokenManifest() {
        assertThat(OfficialSchemas.cc11Manifest(text(TestCourses.twoModules()).replace("1.1.0", "1.1")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void schemaAndSchemaversionAreTheTextsThatCanvasLooksAt(Selection selection) {
        assertThat(manifest(selection).text("/manifest/metadata/schema")).isEqualTo("IMS Common Cartridge");
        assertThat(manifest(selection).text("/manifest/metadata/schemaversion")).isEqualTo("1.1.0");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void theNamespaceStandsInTheFirst1024BytesWhereMoodleLooks(Selection selection) {
        byte[] bytes = text(selection).getBytes(UTF_8);
        String beginning = new String(bytes, 0, Math.min(1024, bytes.length), UTF_8);

        assertThat(beginning).contains("imsccv1p1/imscp_v1p1");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noForeignResourceTypeSinceMoodleRefusesTheWholeCartridgeForOne(Selection selection) {
        assertThat(manifest(selection).texts("//resource/@type")).isNotEmpty().isSubsetOf(TYPES);
    }

    @ParameterizedTest
    @MethodSource("selections")
    void identifiersAreXmlIdsWithoutLeadingDigitAndEachOnlyOnce(Selection selection) {
        assertThat(manifest(selection).texts("//@identifier"))
                .doesNotHaveDuplicates()
                .allMatch(identifier -> identifier.matches("[a-z][a-z0-9._-]*"));
    }

    @Test
    void identifiersComeFromIdsAndNotFromContent() {
        Selection before = new Selection(Scope.AREA, "1-grunder", "Grunder", List.of(TestCourses.module()));
        Selection after = new Selection(
                Scope.AREA, "1-grunder", "Nytt namn", List.of(TestCourses.renamed("provmodul", "Ny titel")));

        assertThat(manifest(after).texts("//@identifier"))
                .isEqualTo(manifest(before).texts("//@identifier"));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void oneRootItemWithoutTitleSinceWithoutItEveryModuleVanishesInCanvas(Selection selection) {
        ParsedXml manifest = manifest(selection);

        assertThat(manifest.count("/manifest/organizations/organization/item")).isEqualTo(1);
        assertThat(manifest.count("/manifest/organizations/organization/item/title"))
                .isZero();
        assertThat(manifest.text("/manifest/organizations/organization/@structure"))
                .isEqualTo("rooted-hierarchy");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noLeavesBesideModulesSinceTheyLandInMiscModule(Selection selection) {
        ParsedXml manifest = manifest(selection);

        assertThat(manifest.count("/manifest/organizations/organization/item/item[@identifierref]"))
                .isZero();
        assertThat(manifest.count("/manifest/organizations/organization/item/item"))
                .isEqualTo(selection.modules().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noItemWithIdentifierrefHasChildrenSinceTheyAreLost(Selection selection) {
        assertThat(manifest(selection).count("//item[@identifierref]/item")).isZero();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noFolderLiesDeeperThanAModuleSinceMoodleShowsABrokenImageForIt(Selection selection) {
        assertThat(manifest(selection).count("//organization/item/item/item[not(@identifierref)]"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void theFirstFolderIsTheOverviewSinceMoodlePoursItIntoSection0(Selection selection) {
        ParsedXml manifest = manifest(selection);

        assertThat(manifest.text("//organization/item/item[1]/title")).isEqualTo("Om utbildningen");
        assertThat(manifest.texts("//organization/item/item[position() > 1]/title"))
                .containsExactlyElementsOf(selection.modules().stream()
                        .map(module -> module.title())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noRolesSinceInstructorHidesThings(Selection selection) {
        assertThat(text(selection)).doesNotContain("intendedEndUserRole", "Instructor", "Mentor");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noAuthorizationsSinceMoodleRefusesThem(Selection selection) {
        assertThat(text(selection)).doesNotContain("authorization", "protected");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void atMostOneQuestionBankAndNoItemNamesIt(Selection selection) {
        ParsedXml manifest = manifest(selection);
        List<String> banks = manifest.texts("//resource[contains(@type, 'question-bank')]/@identifier");

        assertThat(banks).hasSizeLessThanOrEqualTo(1);
        assertThat(manifest.texts("//item/@identifierref")).doesNotContainAnyElementsOf(banks);
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyReferenceHitsAResource(Selection selection) {
        ParsedXml manifest = manifest(selection);

        assertThat(manifest.texts("//resource/@identifier")).containsAll(manifest.texts("//@identifierref"));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyFileIsDeclaredByExactlyOneResource(Selection selection) {
        MemoryLayout written = written(selection);
        ParsedXml manifest = manifest(selection);

        assertThat(manifest.texts("//resource/file/@href"))
                .containsExactlyInAnyOrderElementsOf(
                        written.paths().subList(1, written.paths().size()));
        assertThat(manifest.texts("//resource[@href]/@href"))
                .isEqualTo(manifest.texts("//resource[@href]/file[1]/@href"));
        assertThat(manifest.count("//resource[contains(@type, 'imsqti')][@href]"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyFileHasABaseNameOfItsOwnSinceCanvasLooksLinksUpByIt(Selection selection) {
        assertThat(written(selection).paths().stream()
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .filter(name -> !name.equals("assessment_meta.xml")))
                .as("Canvas asks for each quiz's assessment_meta.xml by its folder; no page links to one")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void theManifestIsTheFirstFile(Selection selection) {
        assertThat(written(selection).paths()).startsWith("imsmanifest.xml");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noLtiLinksInTheFileForEverybody(Selection selection) {
        assertThat(text(selection)).doesNotContain("basiclti", "imswl", "imsdt");
    }

    @Test
    void metadataNamesVersionAndFingerprint() {
        assertThat(manifest(Selection.of(TestCourses.module())).texts("//*[local-name() = 'entry']"))
                .contains("1.0.0 · " + TestCourses.module().fingerprint());
        assertThat(manifest(TestCourses.twoModules()).texts("//*[local-name() = 'entry']"))
                .contains(TestCourses.twoModules().fingerprint().toString());
    }

    static MemoryLayout written(Selection selection) {
        return MemoryLayout.of(FORMAT, selection);
    }

    private static String text(Selection selection) {
        return written(selection).text("imsmanifest.xml");
    }

    private static ParsedXml manifest(Selection selection) {
        return ParsedXml.of(text(selection).replaceFirst("xmlns=\"[^\"]*\"", ""));
    }
}
