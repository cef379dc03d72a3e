package se.kursverk.reading.qti2;

import java.util.List;
import java.util.regex.Pattern;

/** A version of QTI as its files give themselves away. */
@SuppressWarnings("ImmutableEnumChecker")
enum Version {
    V2_1("qti21", "QTI 2.1", List.of("imsqti_v2p1", "imsqti_v2p0"), "_xmlv2p[01]"),
    V2_2("qti22", "QTI 2.2", List.of("imsqti_v2p2"), "_xmlv2p2"),
    V3_0("qti30", "QTI 3.0", List.of("imsqtiasi_v3p0"), "_xmlv3p0");

    private final String id;
    private final String title;
    private final List<String> namespaces;
    private final Pattern resourceType;

    Version(String id, String title, List<String> namespaces, String resourceType) {
        this.id = id;
        this.title = title;
        this.namespaces = namespaces;
        this.resourceType = Pattern.compile("(imsqti_|imsqtitest_|imsqtiitem_).*" + resourceType + ".*");
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** Whether the beginning of a file names the version's namespace. */
    boolean isNamedIn(String beginning) {
        return namespaces.stream().anyMatch(beginning::contains);
    }

    /** Whether resources of a type are items or tests of the version. */
    boolean hasType(String type) {
        return resourceType.matcher(type).matches();
    }
}
