package se.kursverk.forecast;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** What is said of each rule, in one language. */
public final class ForecastTexts {

    private static final Map<String, ForecastTexts> READ = new ConcurrentHashMap<>();

    private final Properties texts = new Properties();
    private final Locale language;

    private ForecastTexts(String language) {
        this.language = Locale.of(language);
        String resource = "/kursverk/forecast/forecast_" + language + ".properties";
        try (InputStream in = ForecastTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Swedish where nothing else is there. */
    public static ForecastTexts in(Locale language) {
        return READ.computeIfAbsent(language.getLanguage().equals("en") ? "en" : "sv", ForecastTexts::new);
    }

    String of(Forecast.Line line) {
        return text(line.rule().id(), line.arguments().toArray());
    }

    /** A heading or sentence by its key. */
    public String text(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return new MessageFormat(text.replace("'", "''"), language).format(arguments);
    }
}
