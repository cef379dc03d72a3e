package se.kursverk.coach;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Block;
import se.kursverk.course.Item;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;
import se.kursverk.course.RichText;
import se.kursverk.course.Scenario;

/** A module with everything that a learner reads in it, in order. */
record ModuleText(Module module, List<Passage> passages) {

    static ModuleText of(Module module) {
        List<Passage> passages = new ArrayList<>();
        for (Lesson.Page page : module.lesson().pages()) {
            page.blocks().forEach(block -> add(passages, Place.of(module.id(), Part.LESSON, page.id()), block));
        }
        for (Item item : module.quiz().items()) {
            ItemTexts.of(module.id(), item)
                    .forEach((place, text) -> passages.add(Passage.of(place, Passage.Kind.QUESTION, text)));
        }
        story(
                passages,
                Place.of(module.id(), Part.SCENARIO).at("introduction"),
                module.scenario().introduction());
        for (Scenario.Situation situation : module.scenario().situations()) {
            Place place = Place.of(module.id(), Part.SCENARIO, situation.id());
            story(passages, place.at("text"), situation.text());
            for (Scenario.Choice choice : situation.choices()) {
                story(passages, place.at("choices", choice.id(), "text"), choice.text());
                story(passages, place.at("choices", choice.id(), "consequence"), choice.consequence());
                story(passages, place.at("choices", choice.id(), "principle"), choice.principle());
            }
        }
        for (Scenario.End end : module.scenario().ends()) {
            story(passages, Place.of(module.id(), Part.SCENARIO, end.id()).at("text"), end.text());
        }
        return new ModuleText(module, List.copyOf(passages));
    }

    private static void story(List<Passage> passages, Place place, RichText text) {
        passages.add(Passage.of(place, Passage.Kind.STORY, text));
    }

    private static void add(List<Passage> passages, Place page, Block block) {
        switch (block) {
            case Block.Prose prose -> passages.add(Passage.of(page, Passage.Kind.TEACHING, prose.text()));
            case Block.KeyTerm term -> passages.add(Passage.of(page, Passage.Kind.DEFINITION, term.definition()));
            case Block.Example example -> passages.add(Passage.of(page, Passage.Kind.EXAMPLE, example.text()));
            case Block.Warning warning -> passages.add(Passage.of(page, Passage.Kind.TEACHING, warning.text()));
            case Block.Reflection reflection ->
                passages.add(Passage.of(page, Passage.Kind.EXAMPLE, reflection.question()));
            case Block.SourceNote note -> passages.add(Passage.of(page, Passage.Kind.TEACHING, note.text()));
            case Block.Figure figure ->
                figure.caption().ifPresent(text -> passages.add(Passage.of(page, Passage.Kind.CAPTION, text)));
        }
    }

    /** Whether rules about Swedish say anything about it. */
    boolean swedish() {
        return module.language().getLanguage().equals("sv");
    }

    List<Passage> lesson() {
        return passages.stream()
                .filter(passage -> passage.place().part() == Part.LESSON)
                .toList();
    }

    Place whole(Part part) {
        return Place.of(module.id(), part);
    }

    Place item(Item item) {
        return Place.of(module.id(), Part.QUIZ, item.id());
    }
}
