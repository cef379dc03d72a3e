package se.kursverk.lti.nrps;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A member of a course (NRPS 2.0, 2.2).
 *
 * @param user {@code sub} of the person's launches
 * @param name empty where the platform keeps it to itself
 */
record Membership(String user, String name, boolean learner) {

    private static final String ROLES = "http://purl.imsglobal.org/vocab/lis/v2/membership";
    private static final int MAX_NAME = 400;

    /** A member that a platform lists; empty for somebody who is no longer there, or is not named by any id. */
    static Optional<Membership> of(JsonNode member) {
        String user = member.path("user_id").asString("");
        String status = member.path("status").asString("Active");
        if (user.isBlank() || !status.equalsIgnoreCase("Active")) {
            return Optional.empty();
        }
        return Optional.of(new Membership(user, name(member), has("Learner", member) && !has("Instructor", member)));
    }

    private static String name(JsonNode member) {
        String whole = member.path("name").asString("").strip();
        String parts = (member.path("given_name").asString("") + " "
                        + member.path("family_name").asString(""))
                .strip();
        String name = whole.isEmpty() ? parts : whole;
        return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
    }

    /** Moodle says bare names, others the whole URI, and a sub-role is the role too. */
    private static boolean has(String role, JsonNode member) {
        Stream<JsonNode> roles = member.path("roles").valueStream();
        return roles.map(one -> one.asString(""))
                .anyMatch(one ->
                        one.equals(role) || one.equals(ROLES + "#" + role) || one.startsWith(ROLES + "/" + role + "#"));
    }
}
