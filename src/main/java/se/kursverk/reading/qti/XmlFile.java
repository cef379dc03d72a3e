package se.kursverk.reading.qti;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;

/** An XML file as elements. */
public final class XmlFile {

    private XmlFile() {}

    /** The root, or nothing and a problem that says where the file is broken. */
    public static Optional<Element> read(SourceFile file, Problems problems) {
        return DecodedXml.of(file, problems).flatMap(xml -> new ElementParser(file, xml, problems).root());
    }

    /** The beginning of a file, for recognising it: without what a text encoding may put between the letters. */
    public static String beginning(SourceFile file) {
        int length = Math.min(file.bytes().length, 4096);
        return new String(file.bytes(), 0, length, ISO_8859_1).replace("\0", "");
    }
}
