package se.kursverk.coach;

import java.util.List;

/**
 * How hard a Swedish text is to read (<em>läsbarhetsindex</em>, C.-H. Björnsson 1968): words per sentence plus the
 * percentage of words with more than six letters.
 *
 * @param words how many there are
 * @param value rounded; under 30 is easy, over 45 is hard
 */
record Lix(int words, int value) {

    private static final int LONG_WORD = 6;

    static Lix of(List<Sentence> sentences) {
        int words = 0;
        int longWords = 0;
        for (Sentence sentence : sentences) {
            for (String word : sentence.words()) {
                words++;
                longWords += word.chars().filter(Character::isLetter).count() > LONG_WORD ? 1 : 0;
            }
        }
        return words == 0
                ? new Lix(0, 0)
                : new Lix(words, (int) Math.round((double) words / sentences.size() + 100.0 * longWords / words));
    }
}
