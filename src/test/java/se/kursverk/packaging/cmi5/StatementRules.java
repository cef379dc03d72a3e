package se.kursverk.packaging.cmi5;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What cmi5 (sections 7.1, 9 and 10) asks of a statement, given what the LMS said at launch and took before. Written from
 * the specification and from what CATAPULT refuses; knows nothing of how our statements are made.
 */
final class StatementRules {

    private static final String ADL = "http://adlnet.gov/expapi/verbs/";
    private static final String CONTEXT = "https://w3id.org/xapi/cmi5/context/";
    private static final Set<String> DEFINED = Set.of("initialized", "completed", "passed", "failed", "terminated");
    private static final Set<String> MOVING_ON = Set.of("completed", "passed", "failed");
    private static final Set<String> SCORED = Set.of("passed", "failed");

    private final Launch launch;

    /** Those of the whole registration, and those of this session. */
    private final List<JsonNode> ofRegistration;

    private final List<JsonNode> ofSession;
    private final List<String> broken = new ArrayList<>();

    StatementRules(Launch launch, List<JsonNode> ofRegistration, List<JsonNode> ofSession) {
        this.launch = launch;
        this.ofRegistration = ofRegistration;
        this.ofSession = ofSession;
    }

    /** Every rule that a statement breaks, were it taken now. */
    List<String> brokenBy(JsonNode statement) {
        every(statement);
        if (isDefined(statement)) {
            defined(statement);
        } else {
            rule(!categories(statement).anyMatch(id -> id.startsWith(CONTEXT)), "no moveon without cmi5");
            rule(launch.mode().equals("Normal"), "only initialized and terminated in " + launch.mode());
        }
        return broken;
    }

    static boolean isDefined(JsonNode statement) {
        return categories(statement).anyMatch((CONTEXT + "categories/cmi5")::equals);
    }

    static String verb(JsonNode statement) {
        String id = statement.path("verb").path("id").asString("");
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private void every(JsonNode statement) {
        rule(isUuid(statement.path("id").asString("")), "id is a UUID");
        rule(statement.path("actor").equals(launch.actor()), "actor is the one of the launch");
        rule(statement.path("verb").path("id").asString("").startsWith("http"), "verb is an IRI");
        rule(!statement.path("verb").path("display").isEmpty(), "verb has a display");
        rule(isUtc(statement.path("timestamp").asString("")), "timestamp is in UTC");
        JsonNode context = statement.path("context");
        rule(context.path("registration").asString("").equals(launch.registration()), "registration");
        JsonNode template = launch.data().path("contextTemplate");
        rule(contains(context, template), "contextTemplate is copied untouched");
        boolean begun = ofSession.stream().anyMatch(one -> verb(one).equals("initialized"));
        rule(begun || verb(statement).equals("initialized"), "initialized comes first");
        rule(ofSession.stream().noneMatch(one -> verb(one).equals("terminated")), "nothing after terminated");
    }

    private void defined(JsonNode statement) {
        String verb = verb(statement);
        rule(DEFINED.contains(verb), "a verb of the profile: " + verb);
        rule(statement.path("verb").path("id").asString("").equals(ADL + verb), "the verb's IRI");
        rule(statement.path("object").path("id").asString("").equals(launch.activityId()), "object is the unit");
        rule(
                categories(statement).anyMatch((CONTEXT + "categories/moveon")::equals) == MOVING_ON.contains(verb),
                "moveon with success or completion, and only then");
        rule(
                launch.mode().equals("Normal")
                        || Set.of("initialized", "terminated").contains(verb),
                "only initialized and terminated in " + launch.mode());
        rule(!verb.equals("initialized") || none(ofSession, "initialized"), "initialized once a session");
        rule(!verb.equals("completed") || none(ofRegistration, "completed"), "completed once a registration");
        rule(!verb.equals("passed") || none(ofRegistration, "passed"), "passed once a registration");
        rule(!verb.equals("failed") || none(ofRegistration, "passed"), "failed never after passed");
        rule(
                !SCORED.contains(verb) || SCORED.stream().allMatch(one -> none(ofSession, one)),
                "one of passed and failed a session");
        result(verb, statement.path("result"));
        JsonNode mastery = launch.data().path("masteryScore");
        JsonNode told = statement.path("context").path("extensions").path(CONTEXT + "extensions/masteryscore");
        rule(!SCORED.contains(verb) || told.equals(mastery), "masteryscore as in the launch data");
    }

    private void result(String verb, JsonNode result) {
        rule(result.has("score") ? SCORED.contains(verb) : true, "score only in passed and failed");
        rule(!result.has("completion") || verb.equals("completed"), "completion only in completed");
        rule(!result.has("success") || SCORED.contains(verb), "success only in passed and failed");
        rule(verb.equals("initialized") || isDuration(result.path("duration").asString("")), "a duration");
        if (verb.equals("completed")) {
            rule(result.path("completion").asBoolean(false), "completed has completion true");
        }
        if (SCORED.contains(verb)) {
            rule(result.path("success").isBoolean(), "success is said");
            rule(result.path("success").asBoolean(false) == verb.equals("passed"), "success is what the verb says");
            score(verb, result.path("score"));
        }
    }

    private void score(String verb, JsonNode score) {
        double scaled = score.path("scaled").asDouble(-1);
        rule(scaled >= 0 && scaled <= 1, "scaled from 0 to 1");
        JsonNode mastery = launch.data().path("masteryScore");
        if (mastery.isNumber()) {
            rule((scaled >= mastery.asDouble()) == verb.equals("passed"), "the verb agrees with the mastery score");
        }
        if (score.has("raw")) {
            rule(score.has("min") && score.has("max"), "raw comes with min and max");
            int raw = score.path("raw").asInt(-1);
            rule(raw >= score.path("min").asInt(0) && raw <= score.path("max").asInt(0), "raw within min and max");
        }
    }

    /** Whether everything of the template is there; arrays may have more. */
    private static boolean contains(JsonNode whole, JsonNode part) {
        if (part.isObject()) {
            return part.properties().stream()
                    .allMatch((Map.Entry<String, JsonNode> entry) ->
                            whole.has(entry.getKey()) && contains(whole.get(entry.getKey()), entry.getValue()));
        }
        if (part.isArray()) {
            return part.valueStream().allMatch(one -> whole.valueStream().anyMatch(one::equals));
        }
        return whole.equals(part);
    }

    private static Stream<String> categories(JsonNode statement) {
        return statement
                .path("context")
                .path("contextActivities")
                .path("category")
                .valueStream()
                .map(category -> category.path("id").asString(""));
    }

    private static boolean none(List<JsonNode> statements, String verb) {
        return statements.stream().noneMatch(one -> isDefined(one) && verb(one).equals(verb));
    }

    private void rule(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isUtc(String text) {
        try {
            return OffsetDateTime.parse(text).getOffset().equals(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isDuration(String text) {
        try {
            return !Duration.parse(text).isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** What the LMS said when it launched the unit. */
    record Launch(JsonNode actor, String registration, String activityId, JsonNode data) {

        String mode() {
            return data.path("launchMode").asString("");
        }
    }
}
