package se.kursverk.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kursverk.course.Course;
import se.kursverk.course.LearningPath;
import se.kursverk.course.Module;
import se.kursverk.framework.Framework;
import se.kursverk.framework.Topic;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.theme.Theme;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Suggestion;
import se.kursverk.yaml.TextFiles;
import se.kursverk.yaml.YamlReader;

/** Reads a content folder into a {@link Course}, and reports every mistake in it at once. */
public final class ContentLoader {

    private final Path folder;
    private final String name;
    private final Problems problems = new Problems();

    private ContentLoader(Path folder) {
        this.folder = folder;
        this.name = folder.toString().replace('\\', '/');
    }

    /** Reads everything. */
    public static LoadedContent load(Path folder) {
        return load(folder, id -> true);
    }

    /**
     * Reads framework, glossary and learning paths, but of the modules only some. Learning paths still name all modules
     * that have a folder.
     *
     * @param modules whether to read the module with an id
     */
    public static LoadedContent load(Path folder, Predicate<String> modules) {
        return new ContentLoader(folder).load(modules);
    }

    private LoadedContent load(Predicate<String> chosen) {
        if (!Files.isDirectory(folder)) {
            problems.error(
                    "content-missing",
                    Location.of(name),
                    "Mappen med innehåll finns inte.",
                    "Ange mappen där ramverk.yaml ligger, till exempel --content content.");
            return new LoadedContent(Optional.empty(), new ContentPlaces(name, Map.of()), problems);
        }
        Optional<FrameworkReader> reader = Optional.empty();
        Optional<Framework> framework = Optional.empty();
        Optional<Fields> fields = yaml("ramverk.yaml", "ramverket");
        if (fields.isPresent()) {
            reader = Optional.of(new FrameworkReader(fields.get().file()));
            framework = Optional.of(reader.get().read(fields.get()));
        }
        Map<String, Integer> topics = topics(framework);
        Set<String> written = names("moduler", "");
        if (framework.isPresent()) {
            written.stream()
                    .filter(id -> !topics.containsKey(id) && chosen.test(id))
                    .forEach(id -> unknownTopic(id, topics));
        }
        List<ReadModule> read = modules(written.stream()
                .filter(chosen)
                .filter(id -> framework(topics, id))
                .toList());
        ContentPlaces places =
                new ContentPlaces(name, read.stream().collect(Collectors.toMap(ReadModule::id, ReadModule::places)));
        List<LearningPath> paths = paths(new PathReader(reader.map(FrameworkReader::ids), topics.keySet(), written));
        GlossaryReader glossary = new GlossaryReader(problems);
        if (Files.exists(folder.resolve("ordlista.yaml"))) {
            yaml("ordlista.yaml", "ordlistan").ifPresent(glossary::read);
        }
        Theme theme = Theme.NONE;
        if (Files.exists(folder.resolve("theme.yaml"))) {
            theme = yaml("theme.yaml", "temat")
                    .map(themed -> new ThemeReader(folder, name, themed).read())
                    .orElse(Theme.NONE);
        }
        List<Module> modules = new ArrayList<>();
        read.stream()
                .sorted((one, other) -> topics.getOrDefault(one.id(), 0) - topics.getOrDefault(other.id(), 0))
                .forEach(module -> {
                    problems.addAll(module.problems());
                    module.terms().forEach(term -> glossary.add(term, Optional.of(module.id())));
                    module.module().ifPresent(modules::add);
                });
        if (framework.isEmpty() || problems.hasErrors()) {
            return new LoadedContent(Optional.empty(), places, problems);
        }
        return new LoadedContent(
                Optional.of(new Course(framework.get(), modules, paths, glossary.glossary(), theme)), places, problems);
    }

    private static boolean framework(Map<String, Integer> topics, String id) {
        return topics.isEmpty() || topics.containsKey(id);
    }

    private static Map<String, Integer> topics(Optional<Framework> framework) {
        Map<String, Integer> topics = new LinkedHashMap<>();
        for (Topic topic : framework.map(Framework::topics).orElseGet(List::of)) {
            topics.putIfAbsent(topic.id(), topics.size());
        }
        return topics;
    }

    private void unknownTopic(String id, Map<String, Integer> topics) {
        problems.error(
                "module-not-in-framework",
                Location.of(name + "/moduler/" + id),
                "Mappen heter ”" + id + "”, men ramverket har inget sådant ämne.",
                Suggestion.nearest(id, topics.keySet())
                        .map(nearest -> "Menade du ”" + nearest + "”?")
                        .orElse("Ge mappen ett ämnes id ur ramverk.yaml."));
    }

    private List<ReadModule> modules(List<String> ids) {
        return TwoThreads.map(
                ids, id -> new ModuleReader(folder.resolve("moduler").resolve(id), id, name + "/moduler/" + id).read());
    }

    private List<LearningPath> paths(PathReader reader) {
        List<LearningPath> paths = new ArrayList<>();
        for (String file : names("larvagar", ".yaml")) {
            yaml("larvagar/" + file, "lärvägen")
                    .flatMap(fields -> reader.read(fields, file))
                    .ifPresent(paths::add);
        }
        return paths;
    }

    private Optional<Fields> yaml(String file, String owner) {
        return TextFiles.read(folder.resolve(file), name + "/" + file, problems)
                .flatMap(text -> YamlReader.read(text).map(mapping -> new Fields(text, mapping, owner)));
    }

    /** What a folder holds, sorted: folders where no ending is given, otherwise files that have it. */
    private Set<String> names(String inside, String ending) {
        Path where = folder.resolve(inside);
        if (!Files.isDirectory(where)) {
            return Set.of();
        }
        try (Stream<Path> entries = Files.list(where)) {
            Set<String> names = new TreeSet<>();
            entries.filter(entry -> ending.isEmpty() == Files.isDirectory(entry))
                    .map(entry -> entry.getFileName().toString())
                    .filter(entry -> entry.endsWith(ending) && !entry.startsWith("."))
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            problems.error(
                    "file-unreadable",
                    Location.of(name + "/" + inside),
                    "Mappen går inte att öppna.",
                    "Kontrollera att du får läsa mappen.");
            return Set.of();
        }
    }
}
