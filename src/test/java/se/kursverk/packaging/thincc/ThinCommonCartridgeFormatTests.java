package se.kursverk.packaging.thincc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.GoldenTree;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.OfficialSchemas;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.packaging.ParsedXml;
import se.kursverk.theme.TestThemes;

class ThinCommonCartridgeFormatTests {

    private static final PackageFormat FORMAT = linkingTo("https://lti.example.se/start");

    @Test
    void isRegistered() {
        assertThat(PackageFormats.find("thincc")).containsInstanceOf(ThinCommonCartridgeFormat.class);
    }

    @Test
    void isNoFormatWithoutATool() {
        assertThat(new ThinCommonCartridgeFormat().linkingTo(Optional.empty())).isEmpty();
        assertThatThrownBy(
                        () -> MemoryLayout.of(new ThinCommonCartridgeFormat(), Selection.of(TestCourses.shortModule())))
                .hasStackTraceContaining("thincc needs a tool");
    }

    @Test
    void theManifestIsValidByTheOfficialSchema() {
        assertThat(OfficialSchemas.cc13Manifest(text(TestCourses.twoModules(), "imsmanifest.xml")))
                .isEmpty();
        Selection themed = Selection.of(TestCourses.shortModule(), TestThemes.onlyName());
        assertThat(OfficialSchemas.cc13Manifest(text(themed, "imsmanifest.xml")))
                .isEmpty();
    }

    @Test
    void everyLinkIsValidByTheOfficialSchema() {
        MemoryLayout written = MemoryLayout.of(FORMAT, TestCourses.twoModules());

        assertThat(written.paths()).containsExactly("imsmanifest.xml", "links/provmodul.xml", "links/kortmodul.xml");
        assertThat(OfficialSchemas.cc13LtiLink(written.text("links/provmodul.xml")))
                .isEmpty();
        assertThat(OfficialSchemas.cc13LtiLink(
                        written.text("links/provmodul.xml").replace("launch_url", "launch")))
                .isNotEmpty();
    }

    @Test
    void saysThatItIsThin() {
        ParsedXml manifest = manifest(TestCourses.twoModules());

        assertThat(manifest.text("/manifest/metadata/schema")).isEqualTo("IMS Thin Common Cartridge");
        assertThat(manifest.text("/manifest/metadata/schemaversion")).isEqualTo("1.3.0");
    }

    @Test
    void oneFolderHoldsALinkForEachModuleSinceLinksBesideFoldersLandInMiscModule() {
        ParsedXml manifest = manifest(TestCourses.twoModules());

        assertThat(manifest.texts("//organization/item/item/title")).containsExactly("Provramverk");
        assertThat(manifest.count("//organization/item/item[@identifierref]")).isZero();
        assertThat(manifest.texts("//organization/item/item/item/@identifierref"))
                .containsExactly("resource.provmodul.tool", "resource.kortmodul.tool");
        assertThat(manifest.texts("//resource/@type")).containsOnly("imsbasiclti_xmlv1p3");
    }

    @Test
    void theModuleStandsInTheAddressSinceCustomParametersAreLost() {
        ParsedXml link = link(FORMAT);

        assertThat(link.text("//*[name() = 'blti:launch_url']"))
                .isEqualTo("https://lti.example.se/start?module=kortmodul");
        assertThat(link.text("//*[name() = 'blti:secure_launch_url']"))
                .isEqualTo("https://lti.example.se/start?module=kortmodul");
        assertThat(link.count("//*[name() = 'blti:custom']")).isZero();
    }

    @Test
    void aQueryOfTheToolStays() {
        assertThat(link(linkingTo("http://lti.example.se/start?kommun=t%C3%A4by"))
                        .text("//*[name() = 'blti:launch_url']"))
                .isEqualTo("http://lti.example.se/start?kommun=t%C3%A4by&module=kortmodul");
    }

    @Test
    void anAddressWithoutTlsIsNotCalledSecure() {
        assertThat(link(linkingTo("http://localhost:8080/lti")).count("//*[name() = 'blti:secure_launch_url']"))
                .isZero();
    }

    @Test
    void noKeyAndNoSecret() {
        MemoryLayout.of(FORMAT, TestCourses.twoModules())
                .files()
                .forEach((path, bytes) ->
                        assertThat(new String(bytes, UTF_8)).doesNotContainIgnoringCase("secret", "consumer", "key="));
    }

    @Test
    void golden() {
        GoldenTree.assertGolden(FORMAT, "course", TestCourses.twoModules());
    }

    private static PackageFormat linkingTo(String tool) {
        return new ThinCommonCartridgeFormat()
                .linkingTo(Optional.of(URI.create(tool)))
                .orElseThrow();
    }

    private static ParsedXml link(PackageFormat format) {
        return ParsedXml.of(
                MemoryLayout.of(format, Selection.of(TestCourses.shortModule())).text("links/kortmodul.xml"));
    }

    private static ParsedXml manifest(Selection selection) {
        return ParsedXml.of(text(selection, "imsmanifest.xml").replaceFirst("xmlns=\"[^\"]*\"", ""));
    }

    private static String text(Selection selection, String path) {
        return MemoryLayout.of(FORMAT, selection).text(path);
    }
}
