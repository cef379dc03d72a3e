package se.kursverk.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Packages that nobody should unpack, and packages that did not arrive whole, each with the rule that refuses it. */
final class HostilePackages {

    private static final byte[] TEXT = "text".getBytes(UTF_8);
    private static final int UNIX = 3;

    private HostilePackages() {}

    /** A way to write a package. */
    interface Writing {
        void to(Path file) throws IOException;
    }

    /** By {@code rule} or {@code rule--variant}. */
    static Map<String, Writing> all() {
        Map<String, Writing> all = new LinkedHashMap<>();
        paths(all);
        structures(all);
        sizes(all);
        documents(all);
        return all;
    }

    private static TestZip right() {
        return TestZip.of(SmallPackages.scorm12());
    }

    private static Writing zip(TestZip zip) {
        return file -> Files.write(file, zip.bytes());
    }

    private static Writing path(String path) {
        return zip(right().add(path, "text"));
    }

    private static void paths(Map<String, Writing> all) {
        all.put("zip-path-traversal", path("../../etc/cron.d/kurs"));
        all.put("zip-path-traversal--inside", path("bilder/../../../kurs.html"));
        all.put("zip-path-traversal--backslash", path("..\\..\\kurs.html"));
        all.put("zip-path-absolute", path("/etc/passwd"));
        all.put("zip-path-absolute--drive", path("C:/Windows/kurs.html"));
        all.put("zip-path-absolute--share", path("\\\\server\\delad\\kurs.html"));
        all.put("zip-backslash", path("bilder\\bild.png"));
        all.put("zip-path-malformed", path("bilder//bild.png"));
        all.put("zip-device-name", path("bilder/con.png"));
        all.put("zip-device-name--port", path("LPT1"));
        all.put("zip-name-control", path("kurs\u001b[2J.html"));
        all.put("zip-name-control--nul", path("kurs.html\0.png"));
        all.put("zip-name-trailing", path("bilder./bild.png"));
        all.put(
                "zip-name-malformed",
                zip(right().add("x", TEXT, file -> file.nameBytes(new byte[] {'b', (byte) 0xe5, 'd'}))));
        all.put("zip-name-duplicate", path("index.html"));
    }

    private static void structures(Map<String, Writing> all) {
        byte[] whole = right().bytes();
        all.put("zip-truncated", file -> Files.write(file, Arrays.copyOf(whole, whole.length - 30)));
        all.put("zip-truncated--half", file -> Files.write(file, Arrays.copyOf(whole, whole.length / 2)));
        all.put("zip-truncated--start", file -> Files.write(file, Arrays.copyOfRange(whole, 40, whole.length)));
        all.put("zip-directory-malformed", zip(right().promising(7)));
        all.put("zip-encrypted", zip(right().add("hemlig.txt", TEXT, file -> file.flags |= 1)));
        all.put("zip-symlink", zip(right().add("lank", "/etc/passwd".getBytes(UTF_8), file -> {
            file.madeBy = UNIX;
            file.unixMode = 0120777;
        })));
        all.put("zip-method", zip(right().add("a.txt", TEXT, file -> {
            file.method = 14;
            file.localMethod = 14;
        })));
        all.put(
                "zip-headers-disagree",
                zip(right().add("a.txt", TEXT, file -> file.localName = "b.txt".getBytes(UTF_8))));
        all.put("zip-headers-disagree--size", zip(right().add("a.txt", TEXT, file -> file.localUnpacked = 3)));
        byte[] hidden =
                Arrays.copyOf(new TestZip().add("b.txt", "text").bytes(), 30 + 5 + TestZip.deflated(TEXT).length);
        all.put(
                "zip-overlap",
                zip(right().add("a.txt", hidden, file -> file.stored(hidden))
                        .add("b.txt", TEXT, file -> file.overlap = 30 + 5)));
        all.put("zip-data-damaged", zip(right().add("a.txt", TEXT, file -> file.crc++)));
        all.put("zip-data-damaged--deflate", zip(right().add("a.txt", new byte[5000], file -> {
            file.data = "det här är inte deflate".getBytes(UTF_8);
            file.packed = file.data.length;
        })));
    }

    private static void sizes(Map<String, Writing> all) {
        all.put("zip-bomb", zip(right().add("bomb.png", TEXT, file -> {
            file.data = TestZip.zeros(1024);
            file.packed = file.data.length;
            file.unpacked = 1L << 30;
            file.localUnpacked = 1L << 30;
        })));
        all.put("zip-size-mismatch", zip(right().add("bomb.png", TEXT, file -> {
            file.data = TestZip.zeros(1024);
            file.packed = file.data.length;
        })));
        all.put("zip-entry-too-large", HostilePackages::writeGigabyte);
        all.put("zip-too-many-entries", file -> {
            TestZip zip = right();
            for (int i = 0; i < 100_000; i++) {
                zip.add("f/" + i, new byte[0], one -> one.stored(new byte[0]));
            }
            Files.write(file, zip.bytes());
        });
        byte[] inner = right().add("inre.zip", right().bytes(), file -> {}).bytes();
        all.put("zip-nested", file -> {
            Map<String, byte[]> files = SmallPackages.replaced(
                    SmallPackages.scorm12(),
                    "imsmanifest.xml",
                    "<file href=\"a.js\"/>",
                    "<file href=\"a.js\"/><file href=\"mer.zip\"/>");
            files.put("mer.zip", inner);
            Files.write(file, TestZip.of(files).bytes());
        });
        all.put("file-empty", file -> Files.write(file, new byte[0]));
        all.put("kind-unknown", file -> Files.write(file, "Rar!\u001a\u0007 inget kurspaket".getBytes(UTF_8)));
    }

    /** A zip whose last file is a gigabyte that is not there: most file systems keep such holes for nothing. */
    private static void writeGigabyte(Path file) throws IOException {
        byte[] zip = right().add("film.mp4", TEXT, one -> {
                    one.stored(new byte[0]);
                    one.packed = 1 << 30;
                    one.unpacked = 1 << 30;
                    one.localUnpacked = 1 << 30;
                    one.crc = (int) new CRC32().getValue();
                })
                .bytes();
        String latin = new String(zip, ISO_8859_1);
        int directory = latin.indexOf("PK\u0001\u0002");
        int end = latin.lastIndexOf("PK\u0005\u0006");
        byte[] last = Arrays.copyOfRange(zip, end, zip.length);
        int moved = directory + (1 << 30);
        for (int i = 0; i < 4; i++) {
            last[16 + i] = (byte) (moved >>> (8 * i));
        }
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(zip, 0, directory);
            out.seek(moved);
            out.write(zip, directory, end - directory);
            out.write(last);
        }
    }

    private static Writing manifest(String manifest) {
        Map<String, byte[]> files = new LinkedHashMap<>(SmallPackages.scorm12());
        files.put("imsmanifest.xml", manifest.getBytes(UTF_8));
        return zip(TestZip.of(files));
    }

    private static void documents(Map<String, Writing> all) {
        all.put("xml-doctype--xxe", manifest("""
                <?xml version="1.0"?>
                <!DOCTYPE manifest [<!ENTITY fil SYSTEM "file:///etc/passwd">]>
                <manifest identifier="m"><title>&fil;</title></manifest>
                """));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE manifest [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        all.put("xml-doctype--laughs", manifest(laughs + "]><manifest>&a29;</manifest>"));
        all.put(
                "xml-doctype--utf-16",
                file -> Files.write(
                        file,
                        TestZip.of(Map.of(
                                        "imsmanifest.xml",
                                        ("\ufeff<!DOCTYPE manifest [<!ENTITY a \"b\">]>" + "<manifest>&a;</manifest>")
                                                .getBytes(UTF_16BE)))
                                .bytes()));
        all.put("xml-too-large", manifest("<manifest>" + "<item>".repeat(200_000)));
        all.put("xml-too-large--wide", manifest("<manifest>" + "<item/>".repeat(300_000) + "</manifest>"));
        all.put("xml-too-large--bytes", file -> {
            byte[] spaces = new byte[Budget.TEXT + 1];
            Arrays.fill(spaces, (byte) ' ');
            Files.write(
                    file,
                    new TestZip()
                            .add("imsmanifest.xml", spaces, one -> one.stored(spaces))
                            .bytes());
        });
        all.put("xml-malformed", manifest("<manifest identifier=\"m\"><metadata></manifest>"));
        all.put("manifest-root", manifest("<kurs/>"));
        all.put("manifest-missing", zip(new TestZip().add("sida.html", SmallPackages.PAGE)));
        all.put("manifest-not-in-root", file -> {
            TestZip zip = new TestZip();
            SmallPackages.scorm12().forEach((path, bytes) -> zip.add("kurs/" + path, bytes, one -> {}));
            Files.write(file, zip.bytes());
        });
    }
}
