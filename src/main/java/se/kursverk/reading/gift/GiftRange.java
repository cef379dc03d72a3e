package se.kursverk.reading.gift;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import se.kursverk.reading.moodle.Answer;
import se.kursverk.reading.moodle.Decimals;
import se.kursverk.reading.moodle.Entries;
import se.kursverk.reading.moodle.MoodleText;
import se.kursverk.reading.moodle.TextFormat;

/** A number told by its bounds, as the one in the middle and a tolerance. */
final class GiftRange {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private GiftRange() {}

    static Entries.NumberAnswer of(Answer answer, String least, String most) {
        Optional<BigDecimal> low = Decimals.parse(least);
        Optional<BigDecimal> high = Decimals.parse(most);
        if (low.isEmpty() || high.isEmpty()) {
            return new Entries.NumberAnswer(answer, "");
        }
        BigDecimal middle = low.get().add(high.get()).divide(TWO, MathContext.DECIMAL64);
        BigDecimal tolerance = high.get().subtract(low.get()).divide(TWO, MathContext.DECIMAL64);
        MoodleText text = new MoodleText(middle.toPlainString(), TextFormat.PLAIN, answer.location());
        return new Entries.NumberAnswer(
                new Answer(text, answer.percent(), answer.feedback()), tolerance.toPlainString());
    }
}
