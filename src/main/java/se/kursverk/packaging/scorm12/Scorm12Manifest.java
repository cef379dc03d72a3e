package se.kursverk.packaging.scorm12;

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
import se.kursverk.packaging.imsmd.Lom;

/**
 * {@code imsmanifest.xml} of SCORM 1.2 (CAM 2.3): one organization, one item, one SCO that owns every file.
 *
 * <p>Prefixes matter: Moodle matches names literally, so content packaging has none and ADL's is {@code adlcp}.
 * Identifiers come from the selection's id alone: an LMS keeps a learner's results by them when a new release is
 * uploaded.
 */
final class Scorm12Manifest {

    private static final String ADLCP = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

    private static final XmlBinding BINDING = new XmlBinding(
            List.of(Manifest.class, Lom.class),
            List.of(
                    new Namespace(Manifest.NAMESPACE, "http://www.imsproject.org/xsd/imscp_rootv1p1p2", ""),
                    new Namespace(ADLCP, "adlcp"),
                    new Namespace(Lom.NAMESPACE, "imsmd")));

    private Scorm12Manifest() {}

    /** @param files every file of the package but the manifest, the one to open first */
    static Content of(Selection selection, List<String> files) {
        String id = selection.id();
        Resource sco = Resource.opening("resource-" + id, "webcontent", files, List.of())
                .with(new QName(ADLCP, "scormtype"), "sco");
        Item item = Item.leaf("item-" + id, selection.title(), "resource-" + id);
        return BINDING.write(new Manifest(
                "manifest-" + id,
                new Metadata("ADL SCORM", "1.2", Lom.of(selection)),
                Organizations.byDefault(Organization.titled("organization-" + id, selection.title(), List.of(item))),
                List.of(sco)));
    }
}
