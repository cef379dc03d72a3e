package se.kursverk.cli;

import java.util.ArrayList;
import java.util.List;

/** {@code status} for a person: a table per level and area, and what must be looked at. */
final class ProgressTable {

    private final Progress progress;

    ProgressTable(Progress progress) {
        this.progress = progress;
    }

    @Override
    public String toString() {
        Table table =
                Table.of(List.of("Nivå och område", ">ämnen", ">skrivna", ">granskade", ">försenade", ">planerade"));
        for (Progress.LevelProgress level : progress.levels()) {
            table.row(row("Nivå " + level.number() + " " + level.title(), level.counts()));
            for (Progress.AreaProgress area : level.areas()) {
                table.row(row("  " + area.title(), area.counts()));
            }
            table.gap();
        }
        table.row(row("Hela ramverket", progress.counts()));
        StringBuilder text = new StringBuilder(table.toString());
        written(text);
        if (!progress.overdue().isEmpty()) {
            text.append("\nGranskningen har gått ut:\n");
            progress.overdue()
                    .forEach(topic -> text.append("  ")
                            .append(topic.id())
                            .append(", skulle ha granskats igen senast ")
                            .append(topic.nextReview())
                            .append('\n'));
        }
        return text.toString().stripTrailing();
    }

    private void written(StringBuilder text) {
        Table table = Table.of(List.of("Skriven modul", "version", "granskad av", "granskas igen"));
        for (Progress.LevelProgress level : progress.levels()) {
            for (Progress.AreaProgress area : level.areas()) {
                area.topics().stream()
                        .filter(Progress.TopicProgress::written)
                        .forEach(topic -> table.row(List.of(
                                topic.id(),
                                topic.version(),
                                topic.reviewed() ? topic.reviewedBy() : "–",
                                topic.reviewed() ? topic.nextReview() : "–")));
            }
        }
        if (progress.counts().written() > 0) {
            text.append('\n').append(table);
        }
    }

    private static List<String> row(String name, Progress.Counts counts) {
        List<String> cells = new ArrayList<>(List.of(name));
        cells.addAll(counts.cells());
        return cells;
    }
}
