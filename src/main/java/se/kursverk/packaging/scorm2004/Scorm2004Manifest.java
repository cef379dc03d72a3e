package se.kursverk.packaging.scorm2004;

import java.util.List;
import javax.xml.namespace.QName;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Content;
import se.kursverk.packaging.XmlBinding;
import se.kursverk.packaging.XmlBinding.Namespace;
import se.kursverk.packaging.imscp.Item;
import se.kursverk.packaging.imscp.Manifest;
import se.kursverk.packaging.imscp.Metadata;
import se.kursverk.packaging.imscp.Organization;
import se.kursverk.packaging.imscp.Organizations;
import se.kursverk.packaging.imscp.Resource;
import se.kursverk.packaging.imsss.Sequencing;

/**
 * {@code imsmanifest.xml} of SCORM 2004 (CAM 3.4): one organization, one item, one SCO that owns every file.
 *
 * <p>Prefixes matter: Moodle matches names literally, so content packaging has none, ADL's is {@code adlcp} and simple
 * sequencing's {@code imsss}. Identifiers are those of SCORM 1.2 and come from the selection's id alone: an LMS keeps a
 * learner's results by them when a new release is uploaded.
 */
final class Scorm2004Manifest {

    private static final String ADLCP = "http://www.adlnet.org/xsd/adlcp_v1p3";

    private static final XmlBinding BINDING = new XmlBinding(
            List.of(Manifest.class, Sequencing.class),
            List.of(
                    new Namespace(Manifest.NAMESPACE, ""),
                    new Namespace(ADLCP, "adlcp"),
                    new Namespace(Sequencing.NAMESPACE, "imsss")));

    private Scorm2004Manifest() {}

    /** @param files every file of the package but the manifest, the one to open first */
    static Content of(Edition edition, Selection selection, List<String> files) {
        String id = selection.id();
        Resource sco = Resource.opening("resource-" + id, "webcontent", files, List.of())
                .with(new QName(ADLCP, "scormType"), "sco");
        Item item = Item.leaf("item-" + id, selection.title(), "resource-" + id).with(Sequencing.setByContent());
        Organization organization = Organization.titled("organization-" + id, selection.title(), List.of(item))
                .with(Sequencing.flowing());
        return BINDING.write(new Manifest(
                "manifest-" + id,
                new Metadata("ADL SCORM", edition.schemaversion()),
                Organizations.byDefault(organization),
                List.of(sco)));
    }
}
