package se.kursverk.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule finds what it is for, at its place, and nothing once that is mended. */
class RuleTests {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void finds_what_breaks_it_and_not_the_mended_twin(Rule rule) {
        Example example = example(rule);

        assertThat(places(rule, example, example.broken())).containsExactly(example.where());
        assertThat(places(rule, example, example.mended())).isEmpty();
    }

    private static Stream<String> places(Rule rule, Example example, Draft draft) {
        return draft.findings(example.others()).stream()
                .filter(finding -> finding.rule() == rule)
                .map(Finding::place)
                .map(place -> Stream.concat(Stream.of(place.owner()), place.path().stream())
                        .filter(step -> !step.isEmpty())
                        .reduce((one, other) -> one + "/" + other)
                        .orElse(""));
    }

    private static Example example(Rule rule) {
        return switch (rule) {
            case QUIZ_ITEMS -> QuizExamples.items();
            case QUIZ_TYPES -> QuizExamples.types();
            case QUIZ_SITUATIONS -> QuizExamples.situations();
            case LONGEST_OPTION -> QuizExamples.longestOption();
            case LONGEST_OPTION_OFTEN -> QuizExamples.longestOptionOften();
            case OPTION_POSITION -> QuizExamples.optionPosition();
            case CLAIM_ANSWER -> QuizExamples.claimAnswer();
            case OPTION_FORM -> QuizExamples.optionForm();
            case OPTION_IMPLAUSIBLE -> QuizExamples.optionImplausible();
            case OPTIONS_OVERLAP -> QuizExamples.optionsOverlap();
            case ALL_OF_THE_ABOVE -> QuizExamples.allOfTheAbove();
            case ABSOLUTE_WORD -> QuizExamples.absoluteWord();
            case WORD_ECHO -> QuizExamples.wordEcho();
            case PROMPT_NEGATED -> QuizExamples.promptNegated();
            case PROMPT_ENDING -> QuizExamples.promptEnding();
            case FEEDBACK_MISSING -> QuizExamples.feedbackMissing();
            case FEEDBACK_REPEATED -> QuizExamples.feedbackRepeated();
            case SCENARIO_DECISIONS -> TextExamples.scenarioDecisions();
            case SCENARIO_ENDS -> TextExamples.scenarioEnds();
            case SCENARIO_CHOICES -> TextExamples.scenarioChoices();
            case SCENARIO_PATTERN -> TextExamples.scenarioPattern();
            case LESSON_WORDS -> TextExamples.lessonWords();
            case LESSON_PAGES -> TextExamples.lessonPages();
            case PAGE_LIX -> TextExamples.pageLix();
            case SENTENCE_LENGTH -> TextExamples.sentenceLength();
            case WORD_LENGTH -> TextExamples.wordLength();
            case ABBREVIATION -> TextExamples.abbreviation();
            case TERM_UNDEFINED -> TextExamples.termUndefined();
            case SENTENCE_TWICE -> TextExamples.sentenceTwice();
            case SOURCES_MISSING -> TextExamples.sourcesMissing();
            case LAW_WITHOUT_SOURCE -> TextExamples.lawWithoutSource();
            case REVIEW_MISSING -> TextExamples.reviewMissing();
            case REVIEW_OVERDUE -> TextExamples.reviewOverdue();
            case EXCEPTION_UNKNOWN -> TextExamples.exceptionUnknown();
            case EXCEPTION_UNNEEDED -> TextExamples.exceptionUnneeded();
        };
    }
}
