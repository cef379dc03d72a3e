package se.kursverk.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kursverk.content.LoadedContent;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Problems;
import se.kursverk.problem.Severity;
import se.kursverk.reading.ReadQuestion;
import se.kursverk.reading.ReadQuestions;

/** Plans how questions that were read become part of a module. */
public final class Importing {

    /** What is done about questions that have errors. */
    public enum Broken {
        /** Nothing is imported at all. */
        STOP,
        /** The others are imported. */
        LEAVE_OUT
    }

    private final Path content;
    private final String moduleId;
    private final Broken broken;
    private final List<Problem> problems = new ArrayList<>();

    private Importing(Path content, String moduleId, Broken broken) {
        this.content = content;
        this.moduleId = moduleId;
        this.broken = broken;
    }

    /**
     * Finds out what importing questions would do. Nothing in the content is changed.
     *
     * @param content the content folder
     * @param moduleId of a module that has a folder there
     */
    public static ImportPlan prepare(Path content, String moduleId, ReadQuestions read, Broken broken)
            throws IOException {
        return new Importing(content, moduleId, broken).prepare(read);
    }

    /** The modules that questions can be imported into, by their folders. */
    public static List<String> modules(Path content) throws IOException {
        Path folder = content.resolve("moduler");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> modules = Files.list(folder)) {
            return modules.filter(Files::isDirectory)
                    .map(module -> module.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private ImportPlan prepare(ReadQuestions read) throws IOException {
        if (!modules(content).contains(moduleId)) {
            throw new IllegalArgumentException("no module " + moduleId);
        }
        Path file = content.resolve("moduler").resolve(moduleId).resolve("quiz.yaml");
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        QuizFile quiz = QuizFile.of(before);
        problems.addAll(read.problems().sorted());
        try (Trial trial = Trial.of(content, moduleId)) {
            LoadedContent present = trial.load();
            boolean sound = present.course().isPresent() || lacksOnlyQuestions(trial, present, before);
            if (!sound || !quiz.open()) {
                notSound(trial, present, file);
                return refused(file, List.of(), before);
            }
            Optional<Module> module = present.course().flatMap(course -> course.module(moduleId));
            List<Candidate> candidates = candidates(read.questions(), module);
            List<Item> old = module.map(one -> one.quiz().items()).orElseGet(List::of);
            return tried(trial, quiz, old, candidates, file, before);
        }
    }

    private ImportPlan refused(Path file, List<Item> items, byte[] before) {
        return ImportPlan.refused(file, items, new ImportPlan.Change(before, before, ""), problems);
    }

    /** A module whose questions are to come from the import is as it should be. */
    private static boolean lacksOnlyQuestions(Trial trial, LoadedContent present, byte[] before) {
        return new String(before, StandardCharsets.UTF_8).lines().allMatch(Importing::noQuestion)
                && present.problems().sorted().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .allMatch(trial::inQuiz);
    }

    private static boolean noQuestion(String line) {
        return line.isBlank() || line.strip().equals("items:") || line.strip().startsWith("#");
    }

    private void notSound(Trial trial, LoadedContent present, Path file) {
        present.problems().sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(trial::original)
                .forEach(problems::add);
        Problems reason = new Problems();
        reason.error(
                "module-not-sound",
                Location.of(file.toString().replace('\\', '/')),
                present.course().isEmpty()
                        ? "Modulen har fel som måste rättas innan frågor kan hämtas in."
                        : "Frågorna står inom [ ], så det går inte att lägga till fler.",
                present.course().isEmpty()
                        ? "Rätta felen, som ./kursverk check också visar."
                        : "Skriv varje fråga efter ett bindestreck på en egen rad.");
        problems.addAll(reason.sorted());
    }

    /** A question on its way in. */
    private record Candidate(Item item, Location location) {}

    private List<Candidate> candidates(List<ReadQuestion> questions, Optional<Module> module) {
        Map<Likeness, String> known = new HashMap<>();
        Set<String> ids = new HashSet<>();
        module.ifPresent(one -> one.quiz().items().forEach(item -> {
            known.putIfAbsent(Likeness.of(item), "finns redan i modulen som ”" + item.id() + "”");
            ids.add(item.id());
        }));
        Map<String, String> pages = module.map(Adapted::pagesByTitle).orElseGet(Map::of);
        List<Candidate> candidates = new ArrayList<>();
        for (ReadQuestion question : questions) {
            Item item = Adapted.item(question.item(), pages);
            String twin = known.putIfAbsent(Likeness.of(item), "står också i filen, som ”" + item.id() + "”");
            Problems told = new Problems();
            if (twin == null) {
                Item named = Adapted.withFreeId(item, ids);
                if (!named.id().equals(item.id())) {
                    told.note(
                            "id-taken",
                            question.location(),
                            "Id:t ”" + item.id() + "” är upptaget, så frågan får id:t ”" + named.id() + "”.",
                            "Byt det i quiz.yaml innan modulen publiceras, om du vill ha ett annat.");
                }
                candidates.add(new Candidate(named, question.location()));
            } else {
                told.warning(
                        "question-already-there",
                        question.location(),
                        "Frågan " + twin + " och hämtas inte igen.",
                        "Ta bort den ena om det ska vara en annan fråga.");
            }
            problems.addAll(told.sorted());
        }
        return candidates;
    }

    /** Tries the module with the questions, and again without those that turn out wrong where that is wanted. */
    private ImportPlan tried(Trial trial, QuizFile quiz, List<Item> old, List<Candidate> all, Path file, byte[] before)
            throws IOException {
        List<Candidate> candidates = all;
        while (true) {
            List<Item> items = items(candidates);
            QuizFile.Grown grown = quiz.with(items);
            Set<Integer> wrong = new HashSet<>();
            boolean elsewhere = false;
            if (!items.isEmpty()) {
                LoadedContent loaded = trial.with(grown.bytes());
                for (Problem problem : loaded.problems().sorted()) {
                    int index = trial.inQuiz(problem)
                            ? grown.questionAt(problem.location().line())
                            : -1;
                    if (problem.severity() == Severity.ERROR && index < 0) {
                        elsewhere = true;
                        problems.add(trial.original(problem));
                    } else if (problem.severity() == Severity.ERROR) {
                        wrong.add(index);
                        problems.add(atQuestion(problem, candidates.get(index)));
                    }
                }
                loaded.course()
                        .ifPresent(course -> Adapted.requireSame(
                                Stream.concat(old.stream(), items.stream()).toList(),
                                course.module(moduleId).orElseThrow().quiz().items()));
            }
            if (broken == Broken.LEAVE_OUT && !wrong.isEmpty()) {
                candidates = without(candidates, wrong);
                continue;
            }
            boolean errors = elsewhere || (broken == Broken.STOP && hasErrors());
            ImportPlan.Change change = new ImportPlan.Change(before, grown.bytes(), grown.added());
            return errors
                    ? refused(file, elsewhere ? List.of() : items(without(candidates, wrong)), before)
                    : ImportPlan.ready(file, items, change, problems);
        }
    }

    private static List<Item> items(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::item).toList();
    }

    private boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static List<Candidate> without(List<Candidate> candidates, Set<Integer> wrong) {
        List<Candidate> rest = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (!wrong.contains(i)) {
                rest.add(candidates.get(i));
            }
        }
        return rest;
    }

    private static Problem atQuestion(Problem problem, Candidate candidate) {
        return new Problem(
                problem.code(),
                problem.severity(),
                candidate.location(),
                "Frågan ”" + candidate.item().id() + "”: " + problem.text(),
                problem.remedy());
    }
}
