package se.kursverk.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One package on the table: its files, what is found and what is learnt. Documents are read once. */
final class Examination {

    private final Contents contents;
    private final Findings findings;
    private final XmlReader reader;
    private final Facts facts = new Facts();
    private final Map<String, Optional<XmlElement>> documents = new HashMap<>();
    private final Map<String, Page> pages = new HashMap<>();

    Examination(Contents contents, Findings findings) {
        this.contents = contents;
        this.findings = findings;
        this.reader = new XmlReader(findings);
    }

    Contents contents() {
        return contents;
    }

    Findings findings() {
        return findings;
    }

    Facts facts() {
        return facts;
    }

    /** The root of an XML file; empty where there is none, or where it cannot be read, which is then told. */
    Optional<XmlElement> xml(String path) {
        Optional<XmlElement> known = documents.get(path);
        if (known == null) {
            known = contents.bytes(path).flatMap(bytes -> reader.read(path, bytes));
            documents.put(path, known);
        }
        return known;
    }

    /** Every XML document that was read. */
    Map<String, Optional<XmlElement>> documents() {
        return documents;
    }

    Page page(String path) {
        return pages.computeIfAbsent(
                path, one -> Page.read(one, contents.bytes(one).orElse(new byte[0]), findings));
    }
}
