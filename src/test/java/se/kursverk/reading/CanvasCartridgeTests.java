package se.kursverk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.RandomItems;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Losses.Loss;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.PackageFormats;

/** The cartridge for every LMS holds its quizzes twice; what is for Canvas is what a package of QTI 1.2 holds. */
class CanvasCartridgeTests {

    private static final int SEEDS = 60;

    @Test
    void questions_come_back_once_and_as_canvas_has_them() {
        List<Module> modules = new ArrayList<>(List.of(TestCourses.module(), TestCourses.shortModule()));
        modules.addAll(
                ContentLoader.load(Path.of("content")).course().orElseThrow().modules());
        LongStream.range(0, SEEDS).mapToObj(RandomItems::module).forEach(modules::add);
        for (int i = 0; i < modules.size(); i++) {
            Module module = modules.get(i);
            Selection selection = new Selection(Scope.MODULE, module.id(), module.title(), List.of(module));
            assertThat(lost(module, read(selection))).as("module " + i).isEqualTo(declared(selection, module));
        }
    }

    private static Map<String, Item> read(Selection selection) {
        byte[] zip = ZipBytes.of(MemoryLayout.of(PackageFormats.find("cc11").orElseThrow(), selection));
        ReadQuestions read = QuestionReaders.find("cc11").orElseThrow().read(new SourceFile("paket.imscc", zip));
        assertThat(read.problems().hasErrors()).isFalse();
        return read.questions().stream()
                .map(ReadQuestion::item)
                .collect(Collectors.toMap(Item::id, Function.identity()));
    }

    private static Map<String, Set<Aspect>> lost(Module module, Map<String, Item> read) {
        return module.quiz().items().stream().collect(Collectors.toMap(Item::id, written -> {
            Optional<Item> back = Optional.ofNullable(read.get(written.id()));
            if (back.isEmpty()) {
                return EnumSet.of(Aspect.ITEM);
            }
            ItemDifference difference = new ItemDifference(written, back.get());
            assertThat(difference.mistakes()).as(written.id()).isEmpty();
            return difference.lost();
        }));
    }

    private static Map<String, Set<Aspect>> declared(Selection selection, Module module) {
        List<Loss> losses =
                PackageFormats.find("qti12").orElseThrow().losses(selection).all();
        return module.quiz().items().stream()
                .collect(Collectors.toMap(
                        Item::id,
                        item -> losses.stream()
                                .filter(loss -> loss.itemId().equals(Optional.of(item.id())))
                                .map(Loss::aspect)
                                .filter(aspect -> aspect != Aspect.PARTIAL_CREDIT)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)))));
    }
}
