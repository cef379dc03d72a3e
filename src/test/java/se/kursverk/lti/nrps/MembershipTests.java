package se.kursverk.lti.nrps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What platforms say of a member, in all their ways. */
class MembershipTests {

    private static Optional<Membership> of(String json) {
        return Membership.of(JsonMapper.builder().build().readTree(json));
    }

    @ParameterizedTest
    @CsvSource({
        "'[\"Learner\"]', true",
        "'[\"http://purl.imsglobal.org/vocab/lis/v2/membership#Learner\"]', true",
        "'[\"http://purl.imsglobal.org/vocab/lis/v2/membership/Learner#GuestLearner\"]', true",
        "'[\"Learner\", \"Instructor\"]', false",
        "'[\"Learner\", \"http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant\"]', false",
        "'[\"http://purl.imsglobal.org/vocab/lis/v2/institution/person#Learner\"]', false",
        "'[\"Mentor\"]', false",
        "'[]', false",
        "'[7, null]', false",
        "'\"Learner\"', false",
        "'null', false"
    })
    void a_learner_is_one_by_a_role_of_the_course_and_teaches_nobody(String roles, boolean learner) {
        assertThat(of("{\"user_id\":\"1\",\"roles\":" + roles + "}"))
                .hasValueSatisfying(member -> assertThat(member.learner()).isEqualTo(learner));
    }

    @Test
    void a_name_is_whole_or_in_parts_or_absent() {
        assertThat(of("{\"user_id\":\"1\",\"name\":\" Kim Ek \",\"given_name\":\"K\"}")
                        .orElseThrow()
                        .name())
                .isEqualTo("Kim Ek");
        assertThat(of("{\"user_id\":\"1\",\"name\":null,\"family_name\":\"Ek\"}")
                        .orElseThrow()
                        .name())
                .isEqualTo("Ek");
        assertThat(of("{\"user_id\":\"1\"}").orElseThrow().name()).isEmpty();
        assertThat(of("{\"user_id\":\"1\",\"name\":\"%s\"}".formatted("x".repeat(1000)))
                        .orElseThrow()
                        .name())
                .hasSize(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user_id\":\"1\",\"status\":\"Inactive\"}",
                "{\"user_id\":\"1\",\"status\":\"Deleted\"}",
                "{\"name\":\"Kim\"}",
                "{\"user_id\":\"\"}",
                "[]",
                "\"Kim\""
            })
    void somebody_who_is_gone_or_has_no_id_is_none(String json) {
        assertThat(of(json)).isEmpty();
    }
}
