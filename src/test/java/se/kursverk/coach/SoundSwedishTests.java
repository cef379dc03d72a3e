package se.kursverk.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a fault and is none, and the other way round. */
class SoundSwedishTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vad gör du när svaret inte stämmer?",
                "Vad säger du till kollegan som inte har läst?",
                "Du hittar inte rapporten. Vad gör du?",
                "Varför stämmer det inte?"
            })
    void a_negation_in_the_situation_is_no_negated_question(String prompt) {
        assertThat(rules(Draft.ofItems(Draft.choice(prompt, "*Läser", "Frågar"))))
                .doesNotContain(Rule.PROMPT_NEGATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vilket av följande är inte en personuppgift?",
                "Vilka får du använda, utom två?",
                "Välj det som INTE stämmer.",
                "En förälder ringer. Vad ska du inte svara?"
            })
    void a_question_for_what_does_not_hold_is_negated(String prompt) {
        assertThat(rules(Draft.ofItems(Draft.choice(prompt, "*Läser", "Frågar"))))
                .contains(Rule.PROMPT_NEGATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi använder AI, it och EU:s regler.",
                "Fråga SLU, Sveriges lantbruksuniversitet.",
                "Sveriges Kommuner och Regioner (SKR) svarar. Ring SKR.",
                "Fråga modellen GPT-3.",
                "Programmet hette ELIZA.",
                "Skriv FALSK tvärs över bilden.",
                "Läs kap. 4 i boken."
            })
    void names_and_well_known_and_explained_abbreviations_are_fine(String text) {
        assertThat(rules(Draft.ofText(text))).doesNotContain(Rule.ABBREVIATION);
    }

    @Test
    void short_forms_are_abbreviations_too() {
        assertThat(rules(Draft.ofText("Vi köper t.ex. papper."))).contains(Rule.ABBREVIATION);
    }

    @Test
    void a_law_may_be_named_in_passing() {
        assertThat(rules(Draft.ofText("Andra lagar, som skollagen, gäller dessutom.")))
                .doesNotContain(Rule.LAW_WITHOUT_SOURCE);
    }

    @Test
    void bold_letters_alone_make_no_term() {
        assertThat(rules(Draft.ofText("Det är **viktigt**. **Lagen** kräver det.")))
                .doesNotContain(Rule.TERM_UNDEFINED);
    }

    @Test
    void parallel_options_do_not_overlap() {
        assertThat(rules(Draft.ofItems(Draft.choice(
                        "Får du?", "Ja, om chefen säger ja", "*Nej, om chefen säger nej", "Ja, om ingen säger nej"))))
                .doesNotContain(Rule.OPTIONS_OVERLAP);
    }

    @Test
    void one_option_within_another_overlaps() {
        assertThat(rules(Draft.ofItems(
                        Draft.choice("Vad gör du?", "*Raderar hela chatten", "Raderar hela chatten och väntar"))))
                .contains(Rule.OPTIONS_OVERLAP);
    }

    @Test
    void rules_about_swedish_leave_other_languages_alone() {
        Draft english = Draft.ofText("We ask the NATO about it. ".repeat(3)
                        + "Institutional responsibilities necessitate comprehensive documentation throughout organisations. "
                                .repeat(12))
                .in("en");

        assertThat(rules(english)).contains(Rule.LESSON_WORDS).doesNotContain(Rule.ABBREVIATION, Rule.PAGE_LIX);
    }

    private static List<Rule> rules(Draft draft) {
        return draft.findings().stream().map(Finding::rule).toList();
    }
}
