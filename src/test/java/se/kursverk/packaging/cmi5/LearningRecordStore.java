package se.kursverk.packaging.cmi5;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.kursverk.packaging.cmi5.StatementRules.Launch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The LMS's side of one registration: a token for each launch, documents, and statements, of which a request is refused
 * whole when one statement in it breaks a rule. Whatever is broken is remembered.
 */
final class LearningRecordStore {

    static final String ACTIVITY = "https://lms.example/activities/42";
    private static final String REGISTRATION = "5a1b6e0e-3a4c-4c7e-9d58-1f8d9c2b7a10";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode ACTOR = JSON.readTree("""
            {"objectType":"Agent","account":{"homePage":"https://lms.example","name":"4711"}}""");

    private final double mastery;
    private final Map<String, JsonNode> documents = new HashMap<>();
    private final Map<String, JsonNode> statements = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private List<JsonNode> session = new ArrayList<>();
    private int launches;
    private boolean tokenGiven;
    private boolean preferencesRead;
    private String mode = "Normal";
    private boolean ended;

    LearningRecordStore(double mastery) {
        this.mastery = mastery;
    }

    /** How the next launches are meant: {@code Normal}, {@code Browse} or {@code Review}. */
    synchronized void mode(String next) {
        mode = next;
    }

    /** The address of a new session, with the parameters of cmi5 8.1. */
    synchronized String launch(String origin, UnaryOperator<String> encode) {
        launches++;
        tokenGiven = false;
        preferencesRead = false;
        ended = false;
        session = new ArrayList<>();
        return origin + "/package/index.html?endpoint=" + encode.apply(origin + "/lrs/") + "&fetch="
                + encode.apply(origin + "/fetch?session=" + launches) + "&actor=" + encode.apply(ACTOR.toString())
                + "&registration=" + REGISTRATION + "&activityId=" + encode.apply(ACTIVITY);
    }

    /** From now on the LMS takes nothing more of this session. */
    synchronized void endSession() {
        ended = true;
    }

    synchronized Reply fetch(String method) {
        complainUnless(method.equals("POST"), "the token is fetched by POST");
        if (tokenGiven) {
            complaints.add("the token is fetched once");
            return Reply.json(200, "{\"error-code\":\"1\",\"error-text\":\"already in use\"}");
        }
        tokenGiven = true;
        return Reply.json(200, "{\"auth-token\":\"" + token() + "\"}");
    }

    synchronized Reply call(
            String method, String resource, Map<String, String> query, Map<String, String> headers, String body) {
        if (!("Basic " + token()).equals(headers.get("authorization")) || ended) {
            return new Reply(403, "");
        }
        complainUnless(headers.getOrDefault("x-experience-api-version", "").startsWith("1.0."), "the version of xAPI");
        return switch (resource) {
            case "activities/state" -> state(method, query, body);
            case "agents/profile" -> profile(query);
            case "statements" -> method.equals("GET") ? statement(query) : take(JSON.readTree(body));
            default -> new Reply(404, "");
        };
    }

    private Reply state(String method, Map<String, String> query, String body) {
        complainUnless(ACTIVITY.equals(query.get("activityId")), "state of another activity");
        complainUnless(REGISTRATION.equals(query.get("registration")), "state of another registration");
        complainUnless(isActor(query), "state of somebody else");
        String id = query.getOrDefault("stateId", "");
        if (method.equals("PUT")) {
            complainUnless(!id.startsWith("LMS."), "the LMS's own state is not to be written");
            documents.put(id, JSON.readTree(body));
            return new Reply(204, "");
        }
        return id.equals("LMS.LaunchData") ? Reply.json(200, data().toString()) : document(id);
    }

    private Reply profile(Map<String, String> query) {
        complainUnless(isActor(query), "preferences of somebody else");
        preferencesRead = query.getOrDefault("profileId", "").equals("cmi5LearnerPreferences");
        return new Reply(404, "");
    }

    private Reply document(String id) {
        return Optional.ofNullable(documents.get(id))
                .map(document -> Reply.json(200, document.toString()))
                .orElseGet(() -> new Reply(404, ""));
    }

    private Reply statement(Map<String, String> query) {
        return Optional.ofNullable(statements.get(query.get("statementId")))
                .map(one -> Reply.json(200, one.toString()))
                .orElseGet(() -> new Reply(404, ""));
    }

    private Reply take(JsonNode posted) {
        List<JsonNode> all = posted.isArray() ? posted.valueStream().toList() : List.of(posted);
        complainUnless(
                all.size() == 1 || all.stream().noneMatch(StatementRules::isDefined),
                "statements of the profile are sent one by one");
        complainUnless(preferencesRead, "preferences are read before the first statement");
        List<JsonNode> session = new ArrayList<>(this.session);
        List<JsonNode> registration = new ArrayList<>(statements.values());
        for (JsonNode one : all) {
            JsonNode known = statements.get(one.path("id").asString(""));
            if (known != null) {
                if (!known.equals(one)) {
                    return new Reply(409, "");
                }
                continue;
            }
            List<String> broken = new StatementRules(
                            new Launch(ACTOR, REGISTRATION, ACTIVITY, data()), registration, session)
                    .brokenBy(one);
            if (!broken.isEmpty()) {
                complaints.add(StatementRules.verb(one) + ": " + String.join(", ", broken));
                return new Reply(403, "");
            }
            session.add(one);
            registration.add(one);
        }
        this.session = session;
        registration.forEach(one -> statements.put(one.path("id").asString(""), one));
        return Reply.json(200, "[]");
    }

    /** What was told, in its order, over all sessions. */
    synchronized List<String> verbs() {
        return statements.values().stream().map(StatementRules::verb).toList();
    }

    synchronized List<JsonNode> told(String verb) {
        return statements.values().stream()
                .filter(one -> StatementRules.verb(one).equals(verb))
                .toList();
    }

    synchronized List<String> sessionVerbs() {
        return session.stream().map(StatementRules::verb).toList();
    }

    /** What the unit keeps for the next session. */
    synchronized JsonNode kept() {
        return documents.getOrDefault("kursverk", JSON.createObjectNode());
    }

    /** Puts there what an earlier session might have left. */
    synchronized void keep(String state) {
        documents.put("kursverk", JSON.createObjectNode().put("state", state));
    }

    /** Puts there what a session left in which the learner completed with a score. */
    synchronized void holdCompleted(BigDecimal score) {
        documents.put(
                "kursverk",
                JSON.readTree("{\"status\":\"completed\",\"score\":"
                        + score.movePointRight(2).toBigInteger() + ",\"told\":{\"completed\":true,\"passed\":true}}"));
        for (String verb : List.of("completed", "passed")) {
            ObjectNode one = JSON.createObjectNode();
            one.putObject("verb").put("id", "http://adlnet.gov/expapi/verbs/" + verb);
            one.putObject("result").putObject("score").put("scaled", score.movePointLeft(2));
            statements.put(verb, one);
        }
    }

    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    private ObjectNode data() {
        ObjectNode data = JSON.createObjectNode();
        data.putObject("contextTemplate").setAll((ObjectNode) JSON.readTree("""
                {"extensions":{"https://w3id.org/xapi/cmi5/context/extensions/sessionid":"session-%d"},
                 "contextActivities":{"grouping":[{"id":"urn:kursverk:course:au","objectType":"Activity"}]}}""".formatted(launches)));
        return data.put("launchMode", mode).put("moveOn", "CompletedAndPassed").put("masteryScore", mastery);
    }

    private static boolean isActor(Map<String, String> query) {
        return JSON.readTree(query.getOrDefault("agent", "{}")).equals(ACTOR);
    }

    private String token() {
        return "dG9rZW4" + launches;
    }

    private void complainUnless(boolean kept, String rule) {
        if (!kept) {
            complaints.add(rule);
        }
    }

    /** The answer to a request. */
    record Reply(int status, String body) {

        static Reply json(int status, String body) {
            return new Reply(status, body);
        }
    }
}
