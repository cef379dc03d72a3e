package se.kursverk.content;

import java.util.Map;
import java.util.TreeMap;
import se.kursverk.course.Scenario;
import se.kursverk.course.ScenarioProof;
import se.kursverk.course.ScenarioProof.Finding;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;

/** Tells what {@link ScenarioProof} found, where it stands in the file. */
final class ScenarioCheck {

    private final SourceFile file;
    private final ScenarioPlaces places;

    ScenarioCheck(SourceFile file, ScenarioPlaces places) {
        this.file = file;
        this.places = places;
    }

    /** Proves a scenario that was read without errors. */
    void check(Scenario scenario) {
        ScenarioProof.of(scenario).findings().forEach(this::report);
    }

    private void report(Finding finding) {
        switch (finding) {
            case Finding.UnreachableSituation found ->
                error(
                        "scenario-situation-unreachable",
                        found.situation(),
                        "Ingen väg leder till situationen ”" + found.situation() + "”.",
                        "Låt ett val leda dit med next, eller ta bort situationen.");
            case Finding.UnreachableEnd found ->
                error(
                        "scenario-end-unreachable",
                        found.end(),
                        "Ingen väg leder till slutet ”" + found.end() + "”.",
                        "Låt ett val leda dit, kontrollera villkoren i when, eller ta bort slutet.");
            case Finding.ChoiceNeverShown found ->
                file.error(
                        "scenario-choice-never-shown",
                        places.choice(found.situation(), found.choice()),
                        "Villkoret för valet ”" + found.choice() + "” håller aldrig när man kommer hit.",
                        "Ändra when, eller ta bort valet.");
            case Finding.DeadEnd found ->
                error(
                        "scenario-dead-end",
                        found.situation(),
                        "I situationen ”" + found.situation() + "” kan inget väljas" + when(found.values()) + ".",
                        "Ge minst ett av valen inget villkor.");
            case Finding.NoWayOut found ->
                error(
                        "scenario-no-way-out",
                        found.situation(),
                        "Från situationen ”" + found.situation() + "” når man aldrig ett slut" + when(found.values())
                                + ".",
                        "Låt något val i kedjan leda till ett slut.");
            case Finding.EndlessPoints found ->
                file.error(
                        "scenario-endless-points",
                        places.choice(found.situation(), found.choice()),
                        "Valet ”" + found.choice() + "” ingår i en slinga där man får mer poäng för varje varv.",
                        "Sätt points: 0 på valen i slingan, eller låt dem leda vidare.");
            case Finding.EndsAlike found ->
                file.error(
                        "scenario-ends-alike",
                        Position.WHOLE_FILE,
                        "Scenariot har inte två slut som skiljer sig åt på riktigt.",
                        "Låt minst två slut som går att nå ha olika outcome och olika text.");
            case Finding.TooManyStates found ->
                file.error(
                        "scenario-too-large",
                        Position.WHOLE_FILE,
                        "Scenariot kan vara i fler än " + ScenarioProof.MAX_STATES + " lägen och går inte att bevisa.",
                        "Minska antalet variabler, eller avståndet mellan min och max.");
        }
    }

    private void error(String code, String id, String text, String remedy) {
        file.error(code, places.targets().position(id), text, remedy);
    }

    private static String when(Map<String, Integer> values) {
        if (values.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(" när ");
        String separator = "";
        for (Map.Entry<String, Integer> value : new TreeMap<>(values).entrySet()) {
            text.append(separator).append(value.getKey()).append(" är ").append(value.getValue());
            separator = " och ";
        }
        return text.toString();
    }
}
