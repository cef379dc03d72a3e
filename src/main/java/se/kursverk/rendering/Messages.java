package se.kursverk.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What the learner's pages say, in the module's language. Swedish and English; any other language reads English. */
final class Messages {

    private static final String PLAYER = "player.";
    private static final Map<String, Messages> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, String> texts;
    private final DateTimeFormatter longDate;
    private final Locale language;
    private final String file;
    private final byte[] script;

    private Messages(Map<String, String> texts, Locale locale) {
        this.texts = texts;
        this.language = locale;
        this.file = "texter-" + locale.getLanguage() + ".js";
        this.script = ("var kursverkTexts = " + PlayerData.ofTexts(this) + ";\n").getBytes(StandardCharsets.UTF_8);
        this.longDate = DateTimeFormatter.ofPattern(text(texts, "date"), locale);
    }

    static Messages in(Locale locale) {
        String language = locale.getLanguage().equals("sv") ? "sv" : "en";
        return BY_LANGUAGE.computeIfAbsent(language, Messages::load);
    }

    /** The text of a key, with {@code {0}}, {@code {1}} … filled in. */
    String get(String key, Object... arguments) {
        String text = text(texts, key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    /** A date as it stands in running text, such as {@code 24 november 2026}. */
    String date(LocalDate date) {
        return longDate.format(date);
    }

    /** The language that is spoken. */
    Locale language() {
        return language;
    }

    /** Hundredths of a per cent as one reads them: 8750 is {@code 87,5} in Swedish. */
    String percent(int hundredths) {
        String plain = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
        return language.getLanguage().equals("sv") ? plain.replace('.', ',') : plain;
    }

    /** What the player says, by key without the prefix, sorted. */
    Map<String, String> ofPlayer() {
        Map<String, String> player = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(PLAYER)) {
                player.put(key.substring(PLAYER.length()), text);
            }
        });
        return player;
    }

    /** Where a package of several modules keeps {@link #script()}. */
    String file() {
        return file;
    }

    /** What the player says, as a script that all pages of a package share; always the same array. */
    byte[] script() {
        return script;
    }

    private static String text(Map<String, String> texts, String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return text;
    }

    private static Messages load(String language) {
        String name = "/kursverk/rendering/messages_" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
            return new Messages(texts, Locale.of(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
