package se.kursverk.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.kursverk.course.Exemption;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;

class ExceptionTests {

    private static final Draft TWO_QUESTIONS = Draft.ofItems(
            Draft.identified("ett", "Vilken är inte rätt?", "*Den", "Den andra"),
            Draft.identified("tva", "Vilken är inte fel?", "*Den", "Den andra"));

    @Test
    void an_exception_excuses_its_own_item_and_no_other() {
        Draft excused = TWO_QUESTIONS.except(exemption(Part.QUIZ, "ett", "prompt-negated"));

        assertThat(excused.findings())
                .filteredOn(finding -> finding.rule() == Rule.PROMPT_NEGATED)
                .extracting(finding -> finding.place().owner())
                .containsExactly("tva");
    }

    @Test
    void an_exception_of_the_module_excuses_what_holds_of_it_as_a_whole() {
        Draft excused = TWO_QUESTIONS.except(
                exemption(Part.DESCRIPTION, "", "quiz-items"), exemption(Part.DESCRIPTION, "", "prompt-negated"));

        assertThat(excused.findings())
                .extracting(Finding::rule)
                .doesNotContain(Rule.QUIZ_ITEMS)
                .contains(Rule.PROMPT_NEGATED, Rule.EXCEPTION_UNNEEDED);
    }

    @Test
    void a_useless_exception_of_a_page_is_shown_where_it_stands() {
        Draft excused = Draft.ofText("Det är kort.").except(exemption(Part.LESSON, "sida", "page-lix"));

        assertThat(excused.findings())
                .filteredOn(finding -> finding.rule() == Rule.EXCEPTION_UNNEEDED)
                .extracting(Finding::place)
                .containsExactly(Place.of("utkast", Part.DESCRIPTION).at("exceptions", "page-lix"));
    }

    private static Exemption exemption(Part part, String owner, String rule) {
        return new Exemption(Place.of("utkast", part, owner), rule, "Frågan prövar just det.");
    }
}
