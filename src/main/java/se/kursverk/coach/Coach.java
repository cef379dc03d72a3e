package se.kursverk.coach;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kursverk.course.Course;
import se.kursverk.course.Item;
import se.kursverk.course.Module;

/** Reads modules as an experienced colleague would, and says what could be better. */
public final class Coach {

    private final Course course;
    private final LocalDate today;
    private final Map<String, ModuleText> texts = new LinkedHashMap<>();
    private final SharedSentences shared;

    /**
     * A coach who knows a course.
     *
     * @param today against which reviews are held
     */
    public Coach(Course course, LocalDate today) {
        this.course = course;
        this.today = today;
        course.modules().forEach(module -> texts.put(module.id(), ModuleText.of(module)));
        this.shared = new SharedSentences(texts.values());
    }

    /** What could be better in the course, module by module. */
    public List<Finding> all() {
        return texts.values().stream().flatMap(text -> findings(text).stream()).toList();
    }

    /** What could be better in a module, which may be a draft of one that the course has. */
    public List<Finding> of(Module module) {
        return findings(ModuleText.of(module));
    }

    private List<Finding> findings(ModuleText text) {
        Findings findings = new Findings();
        Terms terms = new Terms(course.glossary(), text.module());
        SourceRules.check(text, today, findings);
        LessonRules.check(text, findings);
        QuizRules.check(text, findings);
        for (Item item : text.module().quiz().items()) {
            PromptRules.check(text, item, findings);
            OptionRules.check(text, item, findings);
            OverlapRules.check(text, item, findings);
        }
        FeedbackRules.check(text, findings);
        ScenarioRules.check(text, findings);
        if (text.swedish()) {
            WordRules.check(text, terms, findings);
            AbbreviationRules.check(text, terms, findings);
            TermRules.check(text, terms, findings);
        }
        shared.check(text, findings);
        return Exceptions.apply(text.module(), findings.all());
    }
}
