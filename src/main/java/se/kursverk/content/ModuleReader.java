package se.kursverk.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.kursverk.course.Image;
import se.kursverk.course.Module;
import se.kursverk.course.Quiz;
import se.kursverk.course.Scenario;
import se.kursverk.problem.Problems;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.TextFiles;
import se.kursverk.yaml.YamlReader;

/** Reads the folder of one module. */
final class ModuleReader {

    private final Path folder;
    private final String id;
    private final String name;
    private final List<Problems> perFile = new ArrayList<>();
    private final ModulePlaces places;
    private final Exemptions exemptions;
    private final ModuleFingerprint fingerprint = new ModuleFingerprint();

    /**
     * @param name the folder as the user knows it
     */
    ModuleReader(Path folder, String id, String name) {
        this.folder = folder;
        this.id = id;
        this.name = name;
        this.places = new ModulePlaces(name);
        this.exemptions = new Exemptions(id);
    }

    /** The module, with everything wrong in its folder; the module is missing when a file of it cannot be read at all. */
    ReadModule read() {
        Optional<ModuleFile> description =
                yaml("modul.yaml", "modulen", fields -> ModuleFile.read(fields, id, exemptions));
        Optional<ReadLesson> lesson =
                file("lektion.md").map(file -> new LessonReader(file, description.map(ModuleFile::sources)).read());
        Optional<Quiz> quiz = yaml(
                "quiz.yaml",
                "quizen",
                fields -> new QuizReader(fields.file(), lesson.flatMap(ReadLesson::pages), exemptions).read(fields));
        Optional<Scenario> scenario = yaml(
                "scenario.yaml", "scenariot", fields -> new ScenarioReader(fields.file(), exemptions).read(fields));
        List<Image> images = lesson.map(read -> new ImageReader(folder, name, own()).read(read))
                .orElseGet(List::of);
        List<ReadLesson.Term> terms = lesson.map(ReadLesson::terms).orElseGet(List::of);
        if (description.isEmpty() || lesson.isEmpty() || quiz.isEmpty() || scenario.isEmpty()) {
            return new ReadModule(id, Optional.empty(), terms, places, problems());
        }
        images.forEach(image -> fingerprint.add(image.path(), image.bytes()));
        ModuleFile about = description.get();
        Module module = new Module(
                about.id(),
                about.title(),
                about.summary(),
                about.objectives(),
                about.minutes(),
                about.targetGroups(),
                about.language(),
                about.version(),
                about.completionRule(),
                about.sources().all(),
                about.review(),
                lesson.get().lesson(),
                quiz.get(),
                scenario.get(),
                images,
                exemptions.all(),
                fingerprint.value());
        return new ReadModule(id, Optional.of(module), terms, places, problems());
    }

    /** A new place for the problems of one file: some checks ask whether their own file is right so far. */
    private Problems own() {
        Problems own = new Problems();
        perFile.add(own);
        return own;
    }

    private Problems problems() {
        Problems all = new Problems();
        perFile.forEach(all::addAll);
        return all;
    }

    private Optional<SourceFile> file(String fileName) {
        Optional<SourceFile> file = TextFiles.read(folder.resolve(fileName), name + "/" + fileName, own());
        file.ifPresent(read -> {
            fingerprint.add(fileName, read.bytes());
            places.file(fileName, read);
        });
        return file;
    }

    private <T> Optional<T> yaml(String fileName, String owner, Function<Fields, T> reader) {
        return file(fileName)
                .flatMap(file -> YamlReader.read(file).map(mapping -> {
                    places.keys(fileName, mapping);
                    return reader.apply(new Fields(file, mapping, owner));
                }));
    }
}
