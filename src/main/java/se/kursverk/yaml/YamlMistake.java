package se.kursverk.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML parser stumbled over, in the words of somebody who writes lessons. */
enum YamlMistake {
    TAB("yaml-tab", "Raden är indragen med tabb.", "Byt tabben mot blanksteg, två för varje nivå."),
    COLON(
            "yaml-syntax",
            "YAML läser kolonet här som en ny nyckel.",
            "Rätta radens indrag, eller sätt citattecken runt hela texten om kolonet hör till den."),
    RESERVED(
            "yaml-syntax", "Texten börjar med ett tecken som YAML har för eget bruk.", "Sätt citattecken runt texten."),
    KEY_WITHOUT_COLON(
            "yaml-syntax",
            "Raden är varken en nyckel med kolon eller en del av texten ovanför.",
            "Lägg till kolonet, eller dra in raden lika mycket som texten ovanför."),
    INDENTATION(
            "yaml-syntax",
            "Indraget stämmer inte med raderna ovanför.",
            "Ställ nycklar som hör ihop i samma kolumn, och punkter i en lista likaså."),
    UNCLOSED_QUOTE(
            "yaml-syntax",
            "Ett citattecken som öppnar en text saknar sitt slut.",
            "Lägg till citattecknet, eller skriv texten på nästa rad efter |."),
    UNCLOSED_FLOW(
            "yaml-syntax",
            "En lista inom [ ] eller nycklar inom { } är inte rätt avslutade.",
            "Kontrollera parenteserna och kommatecknen, och sätt citattecken runt texter som innehåller sådana."),
    ESCAPE(
            "yaml-syntax",
            "Ett omvänt snedstreck står i en text inom \"dubbla citattecken\".",
            "Sätt 'enkla citattecken' runt texten, eller skriv den på nästa rad efter |."),
    ALIAS(
            "yaml-alias",
            "Tecknen & och * först i ett värde betyder ankare i YAML, och det används inte här.",
            "Sätt citattecken runt texten, eller skriv ut värdet."),
    OTHER(
            "yaml-syntax",
            "Filen går inte att läsa som YAML från den här raden.",
            "Jämför indrag, kolon och citattecken med exemplen i README.md.");

    private final String code;
    private final String text;
    private final String remedy;

    YamlMistake(String code, String text, String remedy) {
        this.code = code;
        this.text = text;
        this.remedy = remedy;
    }

    static YamlMistake of(MarkedYamlEngineException exception) {
        String problem = exception.getProblem() == null ? "" : exception.getProblem();
        String context = exception.getContext() == null ? "" : exception.getContext();
        if (problem.contains("TAB")) {
            return TAB;
        }
        if (context.contains("alias") || context.contains("anchor")) {
            return ALIAS;
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("escape") ? ESCAPE : UNCLOSED_QUOTE;
        }
        if (problem.contains("escape")) {
            return ESCAPE;
        }
        if (context.contains("flow")) {
            return UNCLOSED_FLOW;
        }
        if (problem.contains("mapping values are not allowed")) {
            return COLON;
        }
        if (problem.contains("cannot start any token")) {
            return RESERVED;
        }
        if (problem.contains("could not find expected ':'")) {
            return KEY_WITHOUT_COLON;
        }
        if (problem.contains("block end") || problem.contains("sequence entries are not allowed")) {
            return INDENTATION;
        }
        return OTHER;
    }

    /** Reports it where it can be mended: what was never closed is shown where it begins. */
    void report(SourceFile file, Optional<Position> began, Optional<Position> noticed) {
        boolean unclosed = this == UNCLOSED_QUOTE || this == UNCLOSED_FLOW || this == KEY_WITHOUT_COLON;
        Optional<Position> position = unclosed && began.isPresent() ? began : noticed;
        file.error(code, position.orElse(Position.WHOLE_FILE), text, remedy);
    }
}
