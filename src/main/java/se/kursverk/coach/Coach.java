package se.kursverk.coach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kursverk.course.Course;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Place;

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
        course.modules().parallelStream()
                .map(ModuleText::of)
                .toList()
                .forEach(text -> texts.put(text.module().id(), text));
        this.shared = new SharedSentences(texts.values());
    }

    /** What could be better in the course, module by module. */
    public List<Finding> all() {
        Set<Place> tipping = ClaimRules.tipping(course.modules());
        return texts.values().parallelStream()
                .flatMap(text -> findings(text, tipping).stream())
                .toList();
    }

    /** What could be better in a module, which may be a draft of one that the course has. */
    public List<Finding> of(Module module) {
        List<Module> modules = new ArrayList<>(course.modules());
        modules.replaceAll(one -> one.id().equals(module.id()) ? module : one);
        if (!modules.contains(module)) {
            modules.add(module);
        }
        return findings(ModuleText.of(module), ClaimRules.tipping(modules));
    }

    private List<Finding> findings(ModuleText text, Set<Place> tipping) {
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
        ClaimRules.check(text, tipping, findings);
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
