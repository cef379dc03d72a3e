package se.kursverk.reading.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** How a workbook shows its numbers: which of them are dates or shares of a hundred. */
final class NumberFormats {

    /** As many as a spreadsheet program shows; what follows is the noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MAX_ZEROS = 30;
    private static final int SECONDS_A_DAY = 86_400;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** What a format does not show as it stands: texts in quotation marks, colours and conditions, single characters. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]hms]*\\]|\\\\.|_.|\\*.");

    private final List<String> cellFormats;
    private final LocalDate dayZero;

    private NumberFormats(List<String> cellFormats, LocalDate dayZero) {
        this.cellFormats = cellFormats;
        this.dayZero = dayZero;
    }

    /**
     * The formats of a workbook's cells.
     *
     * @param styles the part, empty where the workbook has none
     * @param date1904 whether days are counted from 1904
     */
    static NumberFormats read(Optional<byte[]> styles, boolean date1904) throws XMLStreamException {
        List<String> formats = new ArrayList<>();
        if (styles.isPresent()) {
            XlsxXml xml = XlsxXml.of(styles.get());
            Map<String, String> codes = new HashMap<>();
            boolean cells = false;
            while (xml.next()) {
                if (xml.begins("numFmt")) {
                    codes.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                    cells = xml.begins("cellXfs");
                } else if (cells && xml.begins("xf")) {
                    String id = xml.attribute("numFmtId");
                    formats.add(codes.getOrDefault(id, builtIn(id)));
                }
            }
        }
        return new NumberFormats(formats, date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30));
    }

    private static String builtIn(String id) {
        return switch (id) {
            case "9", "10" -> "0%";
            case "14", "15", "16", "17", "22" -> "yyyy-mm-dd";
            case "18", "19", "20", "21", "45", "46", "47" -> "hh:mm";
            default -> "";
        };
    }

    /** What a reader sees of a number; the number's own digits where it is none that we know. */
    Cell shown(String raw, int style) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw).round(SHOWN).stripTrailingZeros();
        } catch (NumberFormatException e) {
            return Cell.of(raw);
        }
        if (Math.abs((long) number.scale()) > MAX_ZEROS) {
            return Cell.of(raw);
        }
        String format = style < cellFormats.size()
                ? ASIDE.matcher(cellFormats.get(style)).replaceAll("")
                : "";
        if (format.contains("%")) {
            return Cell.of(swedish(number.movePointRight(2)) + " %");
        }
        return date(format) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0
                ? new Cell(moment(number), Cell.Oddity.DATE)
                : Cell.of(swedish(number));
    }

    private static boolean date(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        return !lower.contains("general") && lower.chars().anyMatch(c -> "ydhs".indexOf(c) >= 0);
    }

    private String moment(BigDecimal number) {
        long seconds = number.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime moment = dayZero.atStartOfDay().plus(Duration.ofSeconds(seconds));
        if (seconds % SECONDS_A_DAY == 0) {
            return moment.toLocalDate().toString();
        }
        String time = moment.toLocalTime().toString();
        return seconds < SECONDS_A_DAY ? time : moment.toLocalDate() + " " + time;
    }

    private static String swedish(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',');
    }
}
