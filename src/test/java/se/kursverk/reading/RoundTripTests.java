package se.kursverk.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.RandomItems;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.Archive;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problem;

/** What is written and read back is what was written, less exactly what the format declared. */
class RoundTripTests {

    private static final int COURSES = 1_000;

    /** What only Canvas reads, in the manifest of a cartridge. */
    private static final Pattern EXTENSION =
            Pattern.compile("(?s)<resource [^>]*learning-application-resource[^>]*>.*?</resource>");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"moodlexml", "gift", "qti12", "qti21", "qti22", "qti30", "cc11", "cc12", "cc13"})
    void aThousandRandomCoursesComeBackLessWhatWasDeclared(String format) throws IOException {
        for (long seed = 1; seed <= COURSES; seed++) {
            assertComesBack(format, Selection.of(RandomItems.module(seed)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"moodlexml", "gift", "qti12", "qti21", "qti22", "qti30", "cc11", "cc12", "cc13"})
    void ourOwnModulesComeBackLessWhatWasDeclared(String format) throws IOException {
        for (Module module :
                ContentLoader.load(Path.of("content")).course().orElseThrow().modules()) {
            assertComesBack(format, Selection.of(module), module.id());
        }
        assertComesBack(format, TestCourses.twoModules(), "two modules");
    }

    private void assertComesBack(String id, Selection selection, String name) throws IOException {
        PackageFormat format = PackageFormats.find(id).orElseThrow();
        Path file = folder.resolve(format.fileName(selection));
        Archive.write(format, selection, file);
        SourceFile source = new SourceFile(file.getFileName().toString(), plain(Files.readAllBytes(file)));
        QuestionReader reader = QuestionReaders.find(id)
                .or(() -> QuestionReaders.recognizing(source))
                .orElseThrow();
        ReadQuestions read = reader.read(source);
        Map<String, Set<Aspect>> declared = declared(format, selection);
        boolean empty =
                declared.values().stream().filter(Set.of(Aspect.ITEM)::equals).count()
                        == selection.modules().stream()
                                .mapToInt(module -> module.quiz().items().size())
                                .sum();
        if (!empty) {
            assertThat(read.problems().hasErrors())
                    .as(name + " " + read.problems().sorted())
                    .isFalse();
        }
        assertThat(lost(selection, read, name)).as(name).isEqualTo(declared);
    }

    /** A package without what only Canvas reads: what is declared is what every LMS gets. */
    private static byte[] plain(byte[] file) throws IOException {
        if (file[0] != 'P' || file[1] != 'K') {
            return file;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().startsWith("course_settings/")
                        && !entry.getName().endsWith(".xml.qti")) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    byte[] bytes = in.readAllBytes();
                    zip.write(
                            entry.getName().equals("imsmanifest.xml")
                                    ? EXTENSION
                                            .matcher(new String(bytes, UTF_8))
                                            .replaceAll("")
                                            .getBytes(UTF_8)
                                    : bytes);
                }
            }
        }
        return out.toByteArray();
    }

    /** What each item was found to lack. */
    private static Map<String, Set<Aspect>> lost(Selection selection, ReadQuestions read, String name) {
        Map<String, ReadQuestion> found = new HashMap<>();
        read.questions().forEach(question -> found.put(question.item().id(), question));
        Map<String, Set<Aspect>> lost = new TreeMap<>();
        for (Module module : selection.modules()) {
            for (Item item : module.quiz().items()) {
                Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
                Optional.ofNullable(found.get(item.id()))
                        .ifPresentOrElse(
                                question -> {
                                    ItemDifference difference = new ItemDifference(item, question.item());
                                    assertThat(difference.mistakes())
                                            .as(name + " " + item.id())
                                            .isEmpty();
                                    aspects.addAll(difference.lost());
                                    if (scoredOtherwise(read, question.location())) {
                                        aspects.add(Aspect.PARTIAL_CREDIT);
                                    }
                                },
                                () -> aspects.add(Aspect.ITEM));
                put(lost, module.id() + " " + item.id(), aspects);
            }
        }
        return lost;
    }

    private static boolean scoredOtherwise(ReadQuestions read, Location location) {
        return read.problems().sorted().stream()
                .filter(problem -> problem.location().equals(location))
                .map(Problem::code)
                .anyMatch(Set.of("all-or-nothing", "uneven-shares")::contains);
    }

    /** What the format said that each item would lack. */
    private static Map<String, Set<Aspect>> declared(PackageFormat format, Selection selection) {
        Map<String, Set<Aspect>> declared = new TreeMap<>();
        format.losses(selection)
                .all()
                .forEach(loss -> loss.itemId()
                        .ifPresent(item -> put(declared, loss.moduleId() + " " + item, EnumSet.of(loss.aspect()))));
        return declared;
    }

    private static void put(Map<String, Set<Aspect>> map, String key, Set<Aspect> aspects) {
        if (!aspects.isEmpty()) {
            map.computeIfAbsent(key, one -> EnumSet.noneOf(Aspect.class)).addAll(aspects);
        }
    }
}
