package se.kursverk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The course that is measured: modules of 603 words and six items (three single choice, one multiple choice, one
 * true/false, one text entry) and a small scenario, as content files. The same number of modules gives the same bytes.
 */
public final class BenchmarkCourse {

    private static final int WORDS = 603;
    private static final int PAGES = 3;
    private static final int MODULES_PER_AREA = 7;
    private static final int AREAS_PER_LEVEL = 4;
    private static final long SEED = 20_261_124;

    private final int modules;

    public BenchmarkCourse(int modules) {
        this.modules = modules;
    }

    /** The id of a module, from 0. */
    public static String moduleId(int index) {
        return String.format(Locale.ROOT, "modul-%03d", index + 1);
    }

    /** The id of a level, from 0; the first holds 28 modules. */
    static String levelId(int index) {
        return "niva-" + (index + 1);
    }

    /** Writes the content folder, which must be empty. */
    public void write(Path folder) throws IOException {
        put(folder.resolve("ramverk.yaml"), framework());
        put(
                folder.resolve("ordlista.yaml"),
                "terms:\n  - term: Språkmodell\n    definition: Ett program som förutsäger text.\n");
        put(folder.resolve("larvagar/alla.yaml"), """
                id: alla
                title: Alla medarbetare
                targetGroup: alla
                purpose: För den som mäter.
                modules: [%s]
                """.formatted(moduleId(0)));
        for (int i = 0; i < modules; i++) {
            Path module = folder.resolve("moduler").resolve(moduleId(i));
            Prose prose = new Prose(SEED + i);
            put(module.resolve("modul.yaml"), metadata(i, prose));
            put(module.resolve("lektion.md"), lesson(prose));
            put(module.resolve("quiz.yaml"), quiz(prose));
            put(module.resolve("scenario.yaml"), scenario(prose));
        }
    }

    private String framework() {
        StringBuilder yaml = new StringBuilder("""
                id: matkurs
                title: Mätkurs
                publisher: Kursverk
                levels:
                """);
        int perLevel = MODULES_PER_AREA * AREAS_PER_LEVEL;
        for (int i = 0; i < modules; i++) {
            if (i % perLevel == 0) {
                int level = i / perLevel;
                yaml.append("  - id: " + levelId(level) + "\n    number: " + (level + 1) + "\n    title: Nivå "
                        + (level + 1) + "\n    audience: alla\n    areas:\n");
            }
            if (i % MODULES_PER_AREA == 0) {
                int area = i / MODULES_PER_AREA + 1;
                yaml.append("      - id: omrade-" + area + "\n        title: Område " + area + "\n        topics:\n");
            }
            yaml.append("          - {id: " + moduleId(i) + ", title: Ämne " + (i + 1) + ", scope: Mätning}\n");
        }
        return yaml.toString();
    }

    private static String metadata(int index, Prose prose) {
        return """
                id: %s
                title: Ämne %d
                summary: %s
                version: 1.0.0
                language: sv
                minutes: 20
                targetGroups: [alla]
                objectives:
                  - beskriva %s
                  - granska %s
                reviewed: {date: 2026-11-01, by: redaktionen, next: 2099-01-01}
                sources:
                  - id: kalla
                    title: Om %s
                    publisher: Kommunen
                    url: https://www.example.org/rapport
                    date: 2026-01-15
                """.formatted(moduleId(index), index + 1, prose.sentence(12), prose.noun(), prose.noun(), prose.noun());
    }

    private static String lesson(Prose prose) {
        StringBuilder markdown = new StringBuilder();
        for (int page = 1; page <= PAGES; page++) {
            markdown.append("# Om " + prose.noun() + " {#sida-" + page + "}\n\n")
                    .append(prose.paragraphs(WORDS / PAGES))
                    .append("\n\n");
        }
        return markdown.toString();
    }

    private static String quiz(Prose prose) {
        StringBuilder yaml = new StringBuilder("items:\n");
        for (int i = 1; i <= 3; i++) {
            yaml.append(choice("enval-" + i, "single-choice", i % 4, -1, prose));
        }
        yaml.append(choice("flerval", "multiple-choice", 0, 2, prose));
        yaml.append(head("sant-falskt", "true-false", prose))
                .append("    answer: true\n    trueFeedback: " + prose.sentence(9) + "\n    falseFeedback: "
                        + prose.sentence(9) + "\n");
        yaml.append(head("skriv", "text-entry", prose))
                .append("    accepted: [" + prose.noun() + ", " + prose.noun() + "]\n")
                .append("    feedback:\n      general: " + prose.sentence(12) + "\n");
        return yaml.toString();
    }

    private static String head(String id, String type, Prose prose) {
        return "  - id: " + id + "\n    type: " + type
                + "\n    page: sida-1\n    competence: kallkritik\n    difficulty: medium\n    prompt: "
                + prose.sentence(14)
                + "\n";
    }

    private static String choice(String id, String type, int correct, int alsoCorrect, Prose prose) {
        StringBuilder yaml = new StringBuilder(head(id, type, prose)).append("    options:\n");
        for (int option = 0; option < 4; option++) {
            yaml.append("      - id: " + (char) ('a' + option) + "\n        text: " + prose.sentence(7) + "\n");
            if (option == correct || option == alsoCorrect) {
                yaml.append("        correct: true\n");
            }
        }
        return yaml.append("    feedback:\n      general: " + prose.sentence(12) + "\n")
                .toString();
    }

    private static String scenario(Prose prose) {
        return """
                title: En dag med %s
                introduction: %s
                start: morgon
                situations:
                  - id: morgon
                    time: Måndag 08.10
                    place: Kontaktcenter
                    role: Du är kommunvägledare
                    text: %s
                    choices:
                      - {id: skynda, text: Skynda, consequence: "%s", principle: "%s", points: 0, next: illa}
                      - {id: granska, text: Granska, consequence: "%s", principle: "%s", points: 2, next: bra}
                ends:
                  - {id: bra, title: Rätt besked, outcome: good, text: "%s"}
                  - {id: illa, title: Fel besked, outcome: poor, text: "%s"}
                """.formatted(
                        prose.noun(),
                        prose.sentence(9),
                        prose.sentence(12),
                        prose.sentence(9),
                        prose.sentence(7),
                        prose.sentence(9),
                        prose.sentence(7),
                        prose.sentence(9),
                        prose.sentence(9));
    }

    private static void put(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
