package se.kursverk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.RandomItems;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;

/** What our formats write is what the readers of QTI read, but for the losses that a format declares. */
class QtiReadBackTests {

    private static final List<Module> WRITTEN =
            ContentLoader.load(Path.of("content")).course().orElseThrow().modules();

    private static final int SEEDS = Integer.getInteger("kursverk.seeds", 40);

    @ParameterizedTest
    @ValueSource(strings = {"qti12", "cc12", "cc13", "qti21", "qti22", "qti30"})
    void questions_come_back_as_they_were_written(String id) {
        assertThat(faults(id, id, layout -> ZipBytes.of(layout.files()))).isEmpty();
    }

    /** Things to put in order become pairs in a package of QTI 1.2; a cartridge has none. */
    @Test
    void a_cartridge_for_canvas_is_read_as_canvas_reads_it() {
        assertThat(faults("cc11", "qti12", layout -> ZipBytes.of(layout.files())))
                .filteredOn(fault -> !fault.contains(" Order declared [TYPE") || !fault.endsWith(" lost [ITEM]"))
                .isEmpty();
    }

    @Test
    void the_same_cartridge_without_what_is_for_canvas_is_read_as_others_read_it() {
        assertThat(faults("cc11", "cc11", layout -> {
                    Map<String, byte[]> files = new LinkedHashMap<>(layout.files());
                    files.keySet().removeIf(path -> path.endsWith(".xml.qti") || path.startsWith("course_settings/"));
                    return ZipBytes.of(files);
                }))
                .allMatch(fault -> fault.contains(" file-missing "));
    }

    /** @param losing the format whose losses are those to expect */
    private static List<String> faults(String id, String losing, Function<MemoryLayout, byte[]> zip) {
        PackageFormat format = PackageFormats.find(id).orElseThrow();
        PackageFormat loser = PackageFormats.find(losing).orElseThrow();
        QuestionReader reader = QuestionReaders.find(id).orElseThrow();
        List<Module> modules = new ArrayList<>(List.of(TestCourses.module(), TestCourses.shortModule()));
        LongStream.range(0, SEEDS).mapToObj(RandomItems::module).forEach(modules::add);
        modules.addAll(WRITTEN);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < modules.size(); i++) {
            Module module = modules.get(i);
            Selection selection = new Selection(Scope.MODULE, module.id(), module.title(), List.of(module));
            SourceFile file = new SourceFile("paket.zip", zip.apply(MemoryLayout.of(format, selection)));
            if (!reader.recognizes(file)) {
                faults.add(i + " is not recognised");
            }
            faults.addAll(faults(i, module, loser.losses(selection).all(), reader.read(file)));
        }
        return faults;
    }

    private static List<String> faults(int number, Module module, List<Losses.Loss> losses, ReadQuestions read) {
        List<String> faults = new ArrayList<>();
        read.problems().sorted().stream()
                .filter(problem -> !problem.code().equals("all-or-nothing"))
                .forEach(problem -> faults.add(number + " " + problem));
        Map<String, Item> items =
                read.questions().stream().map(ReadQuestion::item).collect(Collectors.toMap(Item::id, item -> item));
        Set<String> allOrNothing = read.problems().sorted().stream()
                .filter(problem -> problem.code().equals("all-or-nothing"))
                .map(problem -> problem.location().toString())
                .collect(Collectors.toSet());
        Map<String, String> places = read.questions().stream()
                .collect(Collectors.toMap(
                        question -> question.item().id(),
                        question -> question.location().toString()));
        for (Item written : module.quiz().items()) {
            Set<Aspect> declared = declared(losses, written);
            Optional<Item> back = Optional.ofNullable(items.get(written.id()));
            Set<Aspect> lost = EnumSet.noneOf(Aspect.class);
            if (back.isEmpty()) {
                lost.add(Aspect.ITEM);
            } else {
                ItemDifference difference = new ItemDifference(written, back.get());
                difference.mistakes().forEach(mistake -> faults.add(number + " " + written.id() + " " + mistake));
                lost.addAll(difference.lost());
                if (allOrNothing.contains(places.get(written.id())) && !declared.contains(Aspect.PARTIAL_CREDIT)) {
                    faults.add(number + " " + written.id() + " gives all or nothing, which is not declared");
                }
            }
            declared.remove(Aspect.PARTIAL_CREDIT);
            if (!lost.equals(declared)) {
                faults.add(number + " " + written.id() + " "
                        + written.interaction().getClass().getSimpleName() + " declared " + declared + " lost " + lost);
            }
        }
        return faults;
    }

    private static Set<Aspect> declared(List<Losses.Loss> losses, Item item) {
        return losses.stream()
                .filter(loss -> loss.itemId().equals(Optional.of(item.id())))
                .map(Losses.Loss::aspect)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)));
    }
}
