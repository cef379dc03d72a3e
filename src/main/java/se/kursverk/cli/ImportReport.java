package se.kursverk.cli;

import java.io.PrintStream;
import java.util.List;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.importing.ImportPlan;
import se.kursverk.problem.Severity;

/** What {@code import} did or would do. */
final class ImportReport {

    private static final int PROMPT = 60;

    private final Surroundings surroundings;
    private final ImportPlan plan;
    private final String format;

    /**
     * @param format what people call the kind of file
     */
    ImportReport(Surroundings surroundings, ImportPlan plan, String format) {
        this.surroundings = surroundings;
        this.plan = plan;
        this.format = format;
    }

    void print(boolean done, boolean dryRun) {
        PrintStream problems = done ? surroundings.out() : surroundings.err();
        new ProblemList(surroundings, plan.problems()).print(problems);
        if (!done) {
            surroundings.err().println(refusal());
            return;
        }
        PrintStream out = surroundings.out();
        if (plan.items().isEmpty()) {
            out.println("Inget nytt att hämta in. " + file() + " är som den var.");
            return;
        }
        out.print(table());
        String count = Words.count(plan.items().size(), "fråga", "frågor");
        out.println(
                dryRun
                        ? "Inget skrevs. Utan --dry-run hamnar " + count + " (" + format + ") sist i " + file() + "."
                        : count + " (" + format + ") ligger nu sist i " + file()
                                + ". Läs igenom dem där och visa modulen med ./kursverk preview.");
    }

    private String refusal() {
        boolean broken = plan.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        String sound = plan.items().isEmpty() || !broken
                ? ""
                : " " + Words.count(plan.items().size(), "fråga", "frågor")
                        + " går att hämta in redan nu, med --skip-broken.";
        return "Ingenting hämtades in." + sound;
    }

    private String file() {
        return surroundings.display(plan.file());
    }

    private Table table() {
        Table table = Table.of(List.of("Id", "Sort", "Fråga"));
        for (Item item : plan.items()) {
            table.row(List.of(item.id(), kind(item), start(item.prompt().source())));
        }
        return table;
    }

    private static String start(String prompt) {
        String line = prompt.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= PROMPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, PROMPT - 1)).stripTrailing() + "…";
    }

    /** As the spreadsheet's template calls it. */
    private static String kind(Item item) {
        return switch (InteractionType.of(item.interaction())) {
            case SINGLE_CHOICE -> "ett rätt";
            case MULTIPLE_CHOICE -> "flera rätt";
            case TRUE_FALSE -> "sant/falskt";
            case TEXT_ENTRY -> "kortsvar";
            case NUMERIC -> "tal";
            case MATCH -> "para ihop";
            case ORDER -> "ordna";
            case GAP_MATCH -> "lucktext";
            case INLINE_CHOICE -> "lucktext med listor";
            case EXTENDED_TEXT -> "fritext";
        };
    }
}
