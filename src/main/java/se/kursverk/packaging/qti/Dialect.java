package se.kursverk.packaging.qti;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A version of QTI. The names in our code are those of QTI 2; QTI 3 spells the same ones {@code qti-item-body} and
 * {@code response-identifier}.
 */
public enum Dialect {
    V2_1(
            "2p1",
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "QTIv2.1 Package",
            "1.0.0",
            "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"),
    V2_2(
            "2p2",
            "http://www.imsglobal.org/xsd/imsqti_v2p2",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "QTIv2.2 Package",
            "1.0.0",
            "http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct"),
    V3_0(
            "3p0",
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
            "QTI Package",
            "3.0.0",
            "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml");

    private static final Map<String, String> KEBABS = new ConcurrentHashMap<>();

    private final String version;
    private final String namespace;
    private final String manifestNamespace;
    private final String schema;
    private final String schemaVersion;
    private final String matchCorrect;

    Dialect(
            String version,
            String namespace,
            String manifestNamespace,
            String schema,
            String schemaVersion,
            String matchCorrect) {
        this.version = version;
        this.namespace = namespace;
        this.manifestNamespace = manifestNamespace;
        this.schema = schema;
        this.schemaVersion = schemaVersion;
        this.matchCorrect = matchCorrect;
    }

    /** The namespace of items and tests. */
    String namespace() {
        return namespace;
    }

    String manifestNamespace() {
        return manifestNamespace;
    }

    /** What a manifest calls the kind of package. */
    String schema() {
        return schema;
    }

    String schemaVersion() {
        return schemaVersion;
    }

    /** The address of the response processing that gives one point for the right answer. */
    String matchCorrect() {
        return matchCorrect;
    }

    /**
     * The type of a resource in a manifest.
     *
     * @param kind {@code item} or {@code test}
     */
    String resourceType(String kind) {
        return "imsqti_" + kind + "_xmlv" + version;
    }

    /** Whether words and gaps may be marked up, feedback has a body of its own, and something can be unfolded. */
    boolean isThird() {
        return this == V3_0;
    }

    String element(String name) {
        return isThird() ? "qti-" + kebab(name) : name;
    }

    String attribute(String name) {
        return isThird() ? kebab(name) : name;
    }

    private static String kebab(String name) {
        return KEBABS.computeIfAbsent(name, camel -> {
            StringBuilder kebab = new StringBuilder();
            for (int i = 0; i < camel.length(); i++) {
                char c = camel.charAt(i);
                if (Character.isUpperCase(c)) {
                    kebab.append('-').append(Character.toLowerCase(c));
                } else {
                    kebab.append(c);
                }
            }
            return kebab.toString();
        });
    }
}
