package se.kursverk.coach;

import java.util.List;
import se.kursverk.course.Lesson;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;

/** Rules about how much there is to read, and how hard it is. */
final class LessonRules {

    /** Five minutes of reading; less hardly covers a topic of the framework. */
    private static final int MIN_WORDS = 600;

    /** More is not read at one sitting beside work. */
    private static final int MAX_WORDS = 900;

    private static final int MIN_PAGES = 3;
    private static final int MAX_PAGES = 5;

    /** Björnsson's limit between texts of middling difficulty and official ones. */
    private static final int MAX_LIX = 45;

    /** Below this one long word moves LIX by more than one step. */
    private static final int WORDS_FOR_LIX = 60;

    private LessonRules() {}

    static void check(ModuleText module, Findings findings) {
        List<Passage> lesson = module.lesson();
        Place whole = module.whole(Part.LESSON);
        int words = lesson.stream()
                .filter(passage -> passage.kind() != Passage.Kind.CAPTION)
                .mapToInt(Passage::wordCount)
                .sum();
        if (words < MIN_WORDS || words > MAX_WORDS) {
            findings.add(Rule.LESSON_WORDS, whole, "Lektionen har " + words + " ord.");
        }
        List<Lesson.Page> pages = module.module().lesson().pages();
        if (pages.size() < MIN_PAGES || pages.size() > MAX_PAGES) {
            findings.add(
                    Rule.LESSON_PAGES,
                    whole,
                    "Lektionen har " + pages.size() + (pages.size() == 1 ? " sida." : " sidor."));
        }
        if (module.swedish()) {
            for (Lesson.Page page : pages) {
                lix(module, page, findings);
            }
        }
    }

    private static void lix(ModuleText module, Lesson.Page page, Findings findings) {
        List<Sentence> sentences = module.lesson().stream()
                .filter(passage -> passage.place().owner().equals(page.id()))
                .flatMap(passage -> passage.sentences().stream())
                .toList();
        Lix lix = Lix.of(sentences);
        if (lix.words() >= WORDS_FOR_LIX && lix.value() > MAX_LIX) {
            findings.add(
                    Rule.PAGE_LIX,
                    Place.of(module.module().id(), Part.LESSON, page.id()),
                    "Sidan ”" + page.title() + "” har LIX " + lix.value() + ", och över " + MAX_LIX
                            + " är en text svår.");
        }
    }
}
