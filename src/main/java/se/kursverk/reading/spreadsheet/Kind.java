package se.kursverk.reading.spreadsheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kursverk.course.InteractionType;

/** The kinds of questions by the words that a trainer has for them; the first is the template's. */
enum Kind {
    SINGLE(InteractionType.SINGLE_CHOICE, "ett rätt", "ett rätt svar", "enval", "envalsfråga"),
    MULTIPLE(InteractionType.MULTIPLE_CHOICE, "flera rätt", "flera rätta svar", "flera svar", "flersvar", "kryssfråga"),
    TRUE_FALSE(InteractionType.TRUE_FALSE, "sant/falskt", "sant eller falskt", "rätt/fel", "ja/nej"),
    TEXT(InteractionType.TEXT_ENTRY, "kortsvar", "kort svar", "textsvar", "ord"),
    NUMBER(InteractionType.NUMERIC, "tal", "numerisk", "siffra", "nummer"),
    MATCH(InteractionType.MATCH, "para ihop", "matcha", "matchning", "para"),
    ORDER(InteractionType.ORDER, "ordna", "ordning", "sortera", "rangordna", "ordningsföljd"),
    GAPS(InteractionType.GAP_MATCH, "lucktext", "luckor", "lucktext med ord"),
    LISTS(InteractionType.INLINE_CHOICE, "lucktext med listor", "listor", "rullista", "lucktext med rullistor"),
    OPEN(InteractionType.EXTENDED_TEXT, "fritext", "egna ord", "öppen fråga", "öppet svar", "essä");

    /** One right option or several: the answers tell. */
    static final List<String> CHOICE = List.of("flerval", "flervalsfråga", "val", "alternativ");

    private static final Map<String, Kind> WORDS = new HashMap<>();

    static {
        for (Kind kind : values()) {
            WORDS.put(Words.plain(kind.type.id()), kind);
            kind.words.forEach(word -> WORDS.put(Words.plain(word), kind));
        }
        CHOICE.forEach(word -> WORDS.put(word, MULTIPLE));
    }

    private final InteractionType type;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> words;

    Kind(InteractionType type, String... words) {
        this.type = type;
        this.words = List.of(words);
    }

    /** What the template and problems call it. */
    String title() {
        return words.getFirst();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Kind::title).toList();
    }

    /** By everything that a cell may say, as {@link Words#plain} has it. */
    static Map<String, Kind> words() {
        return WORDS;
    }
}
