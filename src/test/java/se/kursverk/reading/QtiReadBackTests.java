package se.kursverk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static final int SEEDS = Integer.getInteger("kursverk.seeds", 40);

    @ParameterizedTest
    @ValueSource(strings = {"qti12", "cc11", "qti21", "qti22", "qti30"})
    void questions_come_back_as_they_were_written(String id) {
        PackageFormat format = PackageFormats.find(id).orElseThrow();
        QuestionReader reader = QuestionReaders.find(id).orElseThrow();
        List<Module> modules = new ArrayList<>(List.of(TestCourses.module(), TestCourses.shortModule()));
        LongStream.range(0, SEEDS).mapToObj(RandomItems::module).forEach(modules::add);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < modules.size(); i++) {
            faults.addAll(faults(i, modules.get(i), format, reader));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(int number, Module module, PackageFormat format, QuestionReader reader) {
        Selection selection = new Selection(Scope.MODULE, module.id(), module.title(), List.of(module));
        SourceFile file = new SourceFile("paket.zip", ZipBytes.of(MemoryLayout.of(format, selection)));
        List<String> faults = new ArrayList<>();
        if (!reader.recognizes(file)) {
            faults.add(number + " is not recognised");
        }
        ReadQuestions read = reader.read(file);
        read.problems().sorted().stream()
                .filter(problem -> !problem.code().equals("all-or-nothing"))
                .forEach(problem -> faults.add(number + " " + problem));
        Map<String, Item> items = read.questions().stream()
                .map(ReadQuestion::item)
                .collect(Collectors.toMap(Item::id, item -> item));
        for (Item written : module.quiz().items()) {
            Set<Aspect> declared = declared(format, selection, written);
            Optional<Item> back = Optional.ofNullable(items.get(written.id()));
            Set<Aspect> lost = EnumSet.noneOf(Aspect.class);
            if (back.isEmpty()) {
                lost.add(Aspect.ITEM);
            } else {
                ItemDifference difference = new ItemDifference(written, back.get());
                difference.mistakes().forEach(mistake -> faults.add(number + " " + written.id() + " " + mistake));
                lost.addAll(difference.lost());
            }
            if (!lost.equals(declared)) {
                faults.add(number + " " + written.id() + " "
                        + written.interaction().getClass().getSimpleName() + " declared " + declared + " lost " + lost);
            }
        }
        return faults;
    }

    private static Set<Aspect> declared(PackageFormat format, Selection selection, Item item) {
        Set<Aspect> declared = format.losses(selection).all().stream()
                .filter(loss -> loss.itemId().equals(Optional.of(item.id())))
                .map(Losses.Loss::aspect)
                .filter(aspect -> aspect != Aspect.PARTIAL_CREDIT)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)));
        return declared;
    }
}
