package se.kursverk.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Judges packages. May be used for one after the other, so that schemas are read once. */
public final class Inspection {

    private static final int ZIP = 'P' | 'K' << 8;

    private final Optional<Schemas> schemas;

    private Inspection(Optional<Schemas> schemas) {
        this.schemas = schemas;
    }

    /** An inspection by own rules. */
    public static Inspection byRules() {
        return new Inspection(Optional.empty());
    }

    /** An inspection by own rules and by the official schemas in a folder that has a folder for each standard. */
    public static Inspection withSchemas(Path folder) {
        return new Inspection(Optional.of(new Schemas(folder)));
    }

    /**
     * Reads and judges a file. Whatever is in it, nothing is thrown but what stops the file itself from being read.
     *
     * @param name the file as the user knows it; places are told as {@code name!/path}
     */
    public Inspected of(Path file, String name) throws IOException {
        Findings findings = new Findings(name);
        try (ZipSource source = ZipSource.open(file)) {
            Examination examination = new Examination(contents(source, findings), findings);
            recognise(examination, name);
            new Checks(examination, schemas).run();
            return examination.facts().with(examination.contents(), findings);
        } catch (PackageRefused e) {
            return new Facts().with(new Contents(), findings);
        }
    }

    private static Contents contents(ZipSource source, Findings findings) throws IOException, PackageRefused {
        if (source.size() == 0) {
            throw PackageRefused.because(findings, Rule.FILE_EMPTY, "", "Filen är tom.");
        }
        ByteBuffer head = source.read(0, 4);
        boolean zip = head.limit() >= 2 && Short.toUnsignedInt(head.getShort(0)) == ZIP;
        if (zip || ZipEnd.isIn(source)) {
            return ZipContents.read(source, findings);
        }
        if (source.size() > Budget.TEXT) {
            throw PackageRefused.because(
                    findings, Rule.KIND_UNKNOWN, "", "Filen är ingen zip-fil och för stor för en textfil.");
        }
        return Contents.ofOne("", source.bytes(0, (int) source.size()));
    }

    private static void recognise(Examination examination, String name) throws PackageRefused {
        if (examination.contents().has("")) {
            recogniseLone(examination, name);
            return;
        }
        Contents contents = examination.contents();
        Facts facts = examination.facts();
        for (String manifest : List.of(Manifest.PATH, Cmi5Check.PATH)) {
            if (contents.has(manifest) && contents.bytes(manifest).isEmpty()) {
                throw PackageRefused.because(
                        examination.findings(), Rule.XML_TOO_LARGE, manifest, "Manifestet är för stort för att läsas.");
            }
        }
        if (contents.has(Manifest.PATH)) {
            XmlElement root = examination.xml(Manifest.PATH).orElseThrow(() -> new PackageRefused(Rule.XML_MALFORMED));
            if (!root.is("manifest")) {
                throw PackageRefused.because(
                        examination.findings(),
                        Rule.MANIFEST_ROOT,
                        Manifest.PATH,
                        "Manifestets rot heter " + Shown.quoted(root.qualifiedName()) + ", inte manifest.");
            }
            Recognition.Named named = Recognition.ofManifest(new Manifest(root));
            facts.kind(named.kind(), named.version());
        } else if (contents.has(Cmi5Check.PATH)) {
            facts.kind(PackageKind.CMI5, "");
        } else {
            recogniseWithoutManifest(examination);
        }
    }

    private static void recogniseWithoutManifest(Examination examination) throws PackageRefused {
        Contents contents = examination.contents();
        Findings findings = examination.findings();
        for (String manifest : List.of(Manifest.PATH, Cmi5Check.PATH)) {
            Optional<String> deeper = contents.paths().stream()
                    .filter(path -> path.endsWith("/" + manifest))
                    .findFirst();
            if (deeper.isPresent()) {
                throw PackageRefused.because(
                        findings,
                        Rule.MANIFEST_NOT_IN_ROOT,
                        deeper.get(),
                        "Manifestet ligger i en mapp i stället för i zip-filens rot, så ingen plattform hittar det.");
            }
            Optional<String> other = contents.inOtherCase(manifest);
            if (other.isPresent()) {
                throw PackageRefused.because(
                        findings,
                        Rule.MANIFEST_MISSING,
                        other.get(),
                        "Manifestet ska heta " + manifest + ", med små bokstäver.");
            }
        }
        if (!contents.has("index.html") || RunTimeCalls.to12(contents) || RunTimeCalls.to2004(contents)) {
            throw PackageRefused.because(
                    findings, Rule.MANIFEST_MISSING, "", "Zip-filen har varken imsmanifest.xml eller cmi5.xml.");
        }
        examination.facts().kind(PackageKind.SITE, "");
    }

    private static void recogniseLone(Examination examination, String name) throws PackageRefused {
        byte[] bytes = examination.contents().bytes("").orElse(new byte[0]);
        String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .replace("\0", "")
                .stripLeading();
        if (head.startsWith("<")) {
            XmlElement root = examination.xml("").orElseThrow(() -> new PackageRefused(Rule.XML_MALFORMED));
            Recognition.Named named = Recognition.ofRoot(root)
                    .orElseThrow(() -> PackageRefused.because(
                            examination.findings(),
                            Rule.KIND_UNKNOWN,
                            "",
                            "XML-filens rot är " + Shown.quoted(root.qualifiedName()) + ", som inget kursformat har."));
            examination.facts().kind(named.kind(), named.version());
        } else if (Contents.extension(name).equals("gift") || GiftCheck.looksLike(bytes)) {
            examination.facts().kind(PackageKind.GIFT, "");
        } else {
            throw PackageRefused.because(
                    examination.findings(), Rule.KIND_UNKNOWN, "", "Filen är inget kurspaket som går att känna igen.");
        }
    }
}
