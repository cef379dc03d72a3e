package se.kursverk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kursverk.course.Course;
import se.kursverk.course.Module;
import se.kursverk.course.Review;
import se.kursverk.framework.Topic;

/** How far the course has come, topic by topic; also the JSON of {@code status}. */
record Progress(String framework, String date, Counts counts, List<LevelProgress> levels) {

    static Progress of(Course course, LocalDate today) {
        List<LevelProgress> levels = course.framework().levels().stream()
                .map(level -> {
                    List<AreaProgress> areas = level.areas().stream()
                            .map(area -> AreaProgress.of(
                                    area.id(),
                                    area.title(),
                                    area.topics().stream()
                                            .map(topic -> TopicProgress.of(topic, course.module(topic.id()), today))
                                            .toList()))
                            .toList();
                    return new LevelProgress(
                            level.id(),
                            level.number(),
                            level.title(),
                            Counts.of(areas.stream().flatMap(area -> area.topics().stream())),
                            areas);
                })
                .toList();
        return new Progress(
                course.framework().title(),
                today.toString(),
                Counts.of(levels.stream()
                        .flatMap(level -> level.areas().stream())
                        .flatMap(area -> area.topics().stream())),
                levels);
    }

    /** Topics whose review is due. */
    List<TopicProgress> overdue() {
        return levels.stream()
                .flatMap(level -> level.areas().stream())
                .flatMap(area -> area.topics().stream())
                .filter(TopicProgress::overdue)
                .toList();
    }

    /** One level. */
    record LevelProgress(String id, int number, String title, Counts counts, List<AreaProgress> areas) {}

    /** One area. */
    record AreaProgress(String id, String title, Counts counts, List<TopicProgress> topics) {

        static AreaProgress of(String id, String title, List<TopicProgress> topics) {
            return new AreaProgress(id, title, Counts.of(topics.stream()), topics);
        }
    }

    /**
     * One topic.
     *
     * @param reviewedBy empty where nobody has
     * @param nextReview ISO date, or empty
     */
    record TopicProgress(
            String id,
            String title,
            boolean written,
            boolean reviewed,
            boolean overdue,
            String version,
            String reviewedBy,
            String nextReview) {

        static TopicProgress of(Topic topic, Optional<Module> module, LocalDate today) {
            Optional<Review> review = module.flatMap(Module::review);
            return new TopicProgress(
                    topic.id(),
                    topic.title(),
                    module.isPresent(),
                    review.isPresent(),
                    review.filter(one -> one.next().isBefore(today)).isPresent(),
                    module.map(Module::version).orElse(""),
                    review.map(Review::by).orElse(""),
                    review.map(one -> one.next().toString()).orElse(""));
        }
    }

    /** How many topics there are, and how many of them are how far. */
    record Counts(int topics, int written, int reviewed, int overdue, int planned) {

        static Counts of(Stream<TopicProgress> topics) {
            List<TopicProgress> all = topics.toList();
            int written = count(all.stream().filter(TopicProgress::written));
            return new Counts(
                    all.size(),
                    written,
                    count(all.stream().filter(TopicProgress::reviewed)),
                    count(all.stream().filter(TopicProgress::overdue)),
                    all.size() - written);
        }

        private static int count(Stream<TopicProgress> topics) {
            return Math.toIntExact(topics.count());
        }

        List<String> cells() {
            return Stream.of(topics, written, reviewed, overdue, planned)
                    .map(String::valueOf)
                    .toList();
        }
    }
}
