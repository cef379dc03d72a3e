package se.kursverk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources/kursverk/rendering");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() throws IOException {
        Map<String, String> swedish = read("sv");
        Map<String, String> english = read("en");

        assertThat(english.keySet()).isEqualTo(swedish.keySet());
        swedish.forEach((key, text) ->
                assertThat(placesOf(english.getOrDefault(key, ""))).as(key).isEqualTo(placesOf(text)));
    }

    @Test
    void everyKeyThatThePagesAskForExistsAndEveryKeyIsAskedFor() throws IOException {
        Set<String> asked = new TreeSet<>(List.of("date"));
        for (String source : sources(SOURCES, ".java")) {
            collect(asked, source, Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\""), "");
        }
        Set<String> askedByPlayer = new TreeSet<>();
        for (String source : playerSources()) {
            collect(askedByPlayer, source, Pattern.compile("'([a-z]+(?:-[a-z]+)*)'"), "player.");
            collect(askedByPlayer, source, Pattern.compile("(?:^|[\\s{,(])([a-z]+): \\["), "player.");
        }
        Set<String> known = read("sv").keySet();
        Set<String> composed = Set.of("player.state-", "player.to-");
        // What a variant says in another way is asked for by the same key.
        String variant = "player.site.";

        for (String source : sources(SOURCES, ".java")) {
            assertThat(Pattern.compile("messages\\.get\\(\\s*\"([a-z.-]+)\"")
                            .matcher(source)
                            .results())
                    .allMatch(said -> known.contains(said.group(1)));
        }
        assertThat(known.stream().filter(key -> !key.startsWith("player.") && !asked.contains(key)))
                .as("texts of the pages that nobody shows")
                .isEmpty();
        assertThat(known.stream()
                        .filter(key -> key.startsWith("player."))
                        .map(key -> key.startsWith(variant) ? "player." + key.substring(variant.length()) : key)
                        .filter(key -> !askedByPlayer.contains(key))
                        .filter(key -> composed.stream().noneMatch(key::startsWith))
                        .filter(key -> !Set.of("player.correct", "player.partial", "player.wrong")
                                .contains(key)))
                .as("texts of the player that nobody shows")
                .isEmpty();
        for (String source : playerSources()) {
            Matcher said = Pattern.compile("say\\('([a-z-]+)'").matcher(source);
            while (said.find()) {
                assertThat(known).contains("player." + said.group(1));
            }
        }
    }

    @Test
    void datesAreWrittenOutInTheLanguageOfThePage() {
        java.time.LocalDate date = java.time.LocalDate.of(2026, 11, 24);

        assertThat(Messages.in(Locale.of("sv")).date(date)).isEqualTo("24 november 2026");
        assertThat(Messages.in(Locale.of("en")).date(date)).isEqualTo("24 November 2026");
    }

    private static void collect(Set<String> into, String source, Pattern pattern, String prefix) {
        Matcher found = pattern.matcher(source);
        while (found.find()) {
            into.add(prefix + found.group(1));
        }
    }

    private static List<String> placesOf(String text) {
        return PLACE.matcher(text)
                .results()
                .map(result -> result.group())
                .sorted()
                .toList();
    }

    /** The player's own modules and those of the run-times. */
    private static List<String> playerSources() throws IOException {
        List<String> sources = new ArrayList<>(sources(RESOURCES.resolve("player"), ".js"));
        sources.addAll(sources(RESOURCES.resolveSibling("packaging"), ".js"));
        return sources;
    }

    private static List<String> sources(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessagesTests::textOf)
                    .toList();
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String language) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }
}
