package se.kursverk.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kursverk.packaging.XmlBinding.Namespace;
import se.kursverk.packaging.imscp.Item;
import se.kursverk.packaging.imscp.Manifest;
import se.kursverk.packaging.imscp.Metadata;
import se.kursverk.packaging.imscp.Organization;
import se.kursverk.packaging.imscp.Organizations;
import se.kursverk.packaging.imscp.Resource;
import se.kursverk.packaging.imsmd.Lom;

class XmlBindingTests {

    private static final XmlBinding BINDING = new XmlBinding(
            List.of(Manifest.class, Lom.class),
            List.of(new Namespace(Manifest.NAMESPACE, "urn:profile", ""), new Namespace(Lom.NAMESPACE, "md")));

    @Test
    void onlyWhatXmlDemandsIsEscaped() {
        assertThat(text("Å \"&\" <ö> 😀"))
                .contains("<title>Å \"&amp;\" &lt;ö&gt; 😀</title>")
                .contains("identifier=\"i\" identifierref=\"r\"");
    }

    @Test
    void theDeclarationSaysNothingOfStandaloneAndLinesEndInLineFeeds() {
        assertThat(text("T"))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest xmlns=\"urn:profile\" xmlns:md=")
                .endsWith("</manifest>\n")
                .doesNotContain("\r", "\t", " \n");
    }

    @Test
    void aProfileReplacesTheNamespace() {
        assertThat(text("T")).doesNotContain(Manifest.NAMESPACE);
    }

    private static String text(String title) {
        Manifest manifest = new Manifest(
                "m",
                new Metadata("s", "1", new Lom()),
                Organizations.of(Organization.titled("o", title, List.of(Item.leaf("i", title, "r")))),
                List.of(Resource.descriptor("r", "t", "f.xml")));
        return new String(BINDING.write(manifest).bytes(), UTF_8);
    }
}
