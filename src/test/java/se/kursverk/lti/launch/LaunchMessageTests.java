package se.kursverk.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;

/** Rows 25–32 of the checklist. */
class LaunchMessageTests {

    private static final String LTI = Claims.LTI;
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

    private static Map<String, Object> whole() {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", "4711");
        claims.put("name", "Kim Exempel");
        claims.put(LTI + "version", "1.3.0");
        claims.put(LTI + "message_type", "LtiResourceLinkRequest");
        claims.put(LTI + "deployment_id", "1");
        claims.put(LTI + "target_link_uri", "https://tool.example/till/modul/gdpr");
        claims.put(LTI + "roles", List.of(MEMBERSHIP + "#Learner"));
        claims.put(LTI + "context", Map.of("id", "7", "title", "AI för alla"));
        claims.put(LTI + "resource_link", Map.of("id", "12", "title", "GDPR"));
        claims.put(LTI + "custom", Map.of("unit", "Hemtjänsten"));
        claims.put(LTI + "launch_presentation", Map.of("return_url", "https://lms.example/course/7"));
        claims.put(
                Claims.AGS,
                Map.of(
                        "scope", List.of("score"),
                        "lineitem", "https://lms.example/items/3?type_id=1",
                        "lineitems", "https://lms.example/items?type_id=1"));
        claims.put(Claims.NRPS, Map.of("context_memberships_url", "https://lms.example/members"));
        return claims;
    }

    private static LaunchMessage with(String name, @Nullable Object value) {
        Map<String, Object> claims = whole();
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }
        return read(claims);
    }

    private static LaunchMessage read(Map<String, Object> claims) {
        JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder();
        claims.forEach(builder::claim);
        return LaunchMessage.of(builder.build());
    }

    private static void assertRefused(String name, @Nullable Object value, Reason reason) {
        assertThatThrownBy(() -> with(name, value))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void everything_that_a_launch_says_is_read() {
        LaunchMessage message = read(whole());

        assertThat(message.kind()).isEqualTo(LaunchMessage.Kind.RESOURCE_LINK);
        assertThat(message.deploymentId()).isEqualTo("1");
        assertThat(message.sub()).contains("4711");
        assertThat(message.instructor()).isFalse();
        assertThat(message.name()).isEqualTo("Kim Exempel");
        assertThat(message.context())
                .contains(new LaunchMessage.Context("7", "AI för alla", Optional.of("Hemtjänsten")));
        assertThat(message.link()).contains(new LaunchMessage.Link("12", "GDPR"));
        assertThat(message.target()).hasToString("https://tool.example/till/modul/gdpr");
        assertThat(message.lineItem().orElseThrow()).hasToString("https://lms.example/items/3?type_id=1");
        assertThat(message.lineItems().orElseThrow()).hasToString("https://lms.example/items?type_id=1");
        assertThat(message.scopes()).containsExactly("score");
        assertThat(message.memberships().orElseThrow()).hasToString("https://lms.example/members");
        assertThat(message.returnUrl().orElseThrow()).hasToString("https://lms.example/course/7");
        assertThat(message.deepLinking()).isEmpty();
    }

    @Test
    void row_31_what_is_optional_may_be_absent() {
        Map<String, Object> claims = whole();
        List.of("name", LTI + "context", LTI + "custom", LTI + "launch_presentation", Claims.AGS, Claims.NRPS)
                .forEach(claims::remove);

        LaunchMessage message = read(claims);

        assertThat(message.name()).isEmpty();
        assertThat(message.context()).isEmpty();
        assertThat(message.lineItem()).isEmpty();
        assertThat(message.lineItems()).isEmpty();
        assertThat(message.scopes()).isEmpty();
        assertThat(message.memberships()).isEmpty();
        assertThat(message.returnUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.3", "1.3.1", "LTI-1p0", ""})
    void row_25_another_version_is_refused(String version) {
        assertRefused(LTI + "version", version, Reason.UNSUPPORTED);
        assertRefused(LTI + "version", null, Reason.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LtiStartProctoring", "ltiResourceLinkRequest", ""})
    void row_25_another_message_is_refused(String type) {
        assertRefused(LTI + "message_type", type, Reason.UNSUPPORTED);
        assertRefused(LTI + "message_type", null, Reason.UNSUPPORTED);
    }

    @Test
    void row_26_a_deployment_is_named_in_at_most_255_characters() {
        assertThat(with(LTI + "deployment_id", "d".repeat(255)).deploymentId()).hasSize(255);
        assertRefused(LTI + "deployment_id", "d".repeat(256), Reason.MALFORMED);
        assertRefused(LTI + "deployment_id", " ", Reason.MALFORMED);
        assertRefused(LTI + "deployment_id", null, Reason.MALFORMED);
    }

    @Test
    void row_27_roles_must_be_there_and_may_be_empty_or_unknown() {
        assertRefused(LTI + "roles", null, Reason.MALFORMED);
        assertThat(with(LTI + "roles", List.of()).instructor()).isFalse();
        assertThat(with(LTI + "roles", List.of("något helt annat")).instructor())
                .isFalse();
    }

    @Test
    void row_28_a_link_has_an_id_of_at_most_255_characters() {
        assertRefused(LTI + "resource_link", null, Reason.MALFORMED);
        assertRefused(LTI + "resource_link", Map.of(), Reason.MALFORMED);
        assertRefused(LTI + "resource_link", Map.of("id", ""), Reason.MALFORMED);
        assertRefused(LTI + "resource_link", Map.of("id", "l".repeat(256)), Reason.MALFORMED);
        assertThat(with(LTI + "resource_link", Map.of("id", "l".repeat(255))).link())
                .contains(new LaunchMessage.Link("l".repeat(255), ""));
    }

    @Test
    void row_29_a_target_must_be_there_and_be_an_address() {
        assertRefused(LTI + "target_link_uri", null, Reason.MALFORMED);
        assertRefused(LTI + "target_link_uri", "http://[", Reason.MALFORMED);
        assertRefused(LTI + "target_link_uri", "https://tool.example/" + "x".repeat(2000), Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "å", "a\nb", "\u007f", "\u001f"})
    void row_30_a_sub_is_printable_ascii(String sub) {
        assertRefused("sub", sub, Reason.MALFORMED);
    }

    @Test
    void row_30_a_sub_has_at_most_255_characters_and_may_be_absent() {
        assertThat(with("sub", "~ s".repeat(85)).sub().orElseThrow()).hasSize(255);
        assertRefused("sub", "s".repeat(256), Reason.MALFORMED);
        assertThat(with("sub", null).sub()).isEmpty();
    }

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                        "sub",
                        "name",
                        LTI + "version",
                        LTI + "deployment_id",
                        LTI + "target_link_uri",
                        LTI + "message_type")
                .flatMap(name ->
                        Stream.of(17, true, List.of("x"), Map.of("x", "y")).map(value -> Arguments.of(name, value)));
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void row_31_a_text_of_another_type_is_malformed(String name, Object value) {
        assertRefused(name, value, Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://purl.imsglobal.org/spec/lti/claim/context",
                "https://purl.imsglobal.org/spec/lti/claim/resource_link",
                "https://purl.imsglobal.org/spec/lti/claim/custom",
                "https://purl.imsglobal.org/spec/lti/claim/launch_presentation",
                "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
                "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice"
            })
    void row_31_an_object_of_another_type_is_malformed(String name) {
        assertRefused(name, "text", Reason.MALFORMED);
        assertRefused(name, List.of(), Reason.MALFORMED);
    }

    @Test
    void row_31_lists_hold_texts() {
        assertRefused(LTI + "roles", "Instructor", Reason.MALFORMED);
        assertRefused(LTI + "roles", List.of(17), Reason.MALFORMED);
        assertRefused(Claims.AGS, Map.of("scope", "score"), Reason.MALFORMED);
        assertRefused(Claims.AGS, Map.of("lineitem", "http://["), Reason.MALFORMED);
        assertRefused(Claims.AGS, Map.of("lineitem", 3), Reason.MALFORMED);
    }

    @Test
    void long_titles_are_cut_between_characters() {
        assertThat(with("name", "n".repeat(500)).name()).hasSizeLessThanOrEqualTo(400);
        assertThat(with("name", "n".repeat(400)).name()).hasSize(400);
        assertThat(with("name", "🙂".repeat(300)).name().codePoints()).allMatch(point -> point == 0x1F642);
    }

    @Test
    void a_unit_that_the_platform_did_not_fill_in_is_none() {
        assertThat(with(LTI + "custom", Map.of("unit", "$Person.unit"))
                        .context()
                        .orElseThrow()
                        .unit())
                .isEmpty();
        assertThat(with(LTI + "custom", Map.of("unit", " "))
                        .context()
                        .orElseThrow()
                        .unit())
                .isEmpty();
        assertThat(with(LTI + "custom", Map.of()).context().orElseThrow().unit())
                .isEmpty();
    }

    @Test
    void a_course_without_title_may_have_a_label() {
        assertThat(with(LTI + "context", Map.of("id", "7", "label", "AI1"))
                        .context()
                        .orElseThrow()
                        .title())
                .isEqualTo("AI1");
        assertThat(with(LTI + "context", Map.of("id", "7"))
                        .context()
                        .orElseThrow()
                        .title())
                .isEmpty();
        assertRefused(LTI + "context", Map.of("title", "utan id"), Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant"
            })
    void row_35_an_instructor_of_the_course_teaches(String role) {
        assertThat(with(LTI + "roles", List.of("x", role)).instructor()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instructor",
                "Administrator",
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructors",
                "https://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/membership/Learner#Instructor"
            })
    void row_35_nobody_else_does(String role) {
        assertThat(with(LTI + "roles", List.of(role)).instructor()).isFalse();
        assertThat(with(LTI + "custom", Map.of("role", "Instructor")).instructor())
                .isFalse();
    }

    @Test
    void row_41_deep_linking_needs_its_settings_and_no_link() {
        Map<String, Object> claims = whole();
        claims.put(LTI + "message_type", "LtiDeepLinkingRequest");
        claims.remove(LTI + "resource_link");
        assertThatThrownBy(() -> read(claims)).isInstanceOf(Refused.class);
        claims.put(Claims.DEEP_LINKING, deepLinking());

        LaunchMessage message = read(claims);

        assertThat(message.kind()).isEqualTo(LaunchMessage.Kind.DEEP_LINKING);
        assertThat(message.link()).isEmpty();
        assertThat(message.deepLinking())
                .contains(new DeepLinkingSettings(
                        URI.create("https://lms.example/back"), Map.of("data", "d"), true, true, false));
    }

    private static Map<String, Object> deepLinking() {
        return new HashMap<>(Map.of(
                "deep_link_return_url",
                "https://lms.example/back",
                "data",
                "d",
                "accept_types",
                List.of("link", "ltiResourceLink"),
                "accept_presentation_document_targets",
                List.of("iframe"),
                "accept_multiple",
                true,
                "accept_lineitem",
                false));
    }

    private static LaunchMessage deepLinking(String name, @Nullable Object value) {
        Map<String, Object> settings = deepLinking();
        settings.put(name, value);
        settings.values().removeIf(java.util.Objects::isNull);
        Map<String, Object> claims = whole();
        claims.put(LTI + "message_type", "LtiDeepLinkingRequest");
        claims.put(Claims.DEEP_LINKING, settings);
        return read(claims);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep_link_return_url", "accept_types", "accept_presentation_document_targets"})
    void row_41_what_deep_linking_must_say_is_there_and_of_its_type(String name) {
        for (Object value : Arrays.asList(null, 17, Map.of(), List.of(1))) {
            assertThatThrownBy(() -> deepLinking(name, value))
                    .as("%s", value)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.MALFORMED));
        }
        assertThatThrownBy(() -> deepLinking("deep_link_return_url", "http://["))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deepLinking("deep_link_return_url", "https://a.example/" + "x".repeat(2000)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deepLinking("accept_multiple", "true")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deepLinking("accept_lineitem", "true")).isInstanceOf(Refused.class);
    }

    @Test
    void row_41_without_a_word_one_link_is_taken_and_may_be_graded() {
        assertThat(deepLinking("accept_multiple", null)
                        .deepLinking()
                        .orElseThrow()
                        .multiple())
                .isFalse();
        assertThat(deepLinking("accept_lineitem", null)
                        .deepLinking()
                        .orElseThrow()
                        .lineItems())
                .isTrue();
        assertThat(deepLinking("data", null).deepLinking().orElseThrow().data()).isEmpty();
        assertThat(deepLinking("accept_types", List.of("link"))
                        .deepLinking()
                        .orElseThrow()
                        .resourceLinks())
                .isFalse();
    }

    @Test
    void row_42_content_developers_choose_but_do_not_teach() {
        LaunchMessage message = with(LTI + "roles", List.of(MEMBERSHIP + "#ContentDeveloper"));

        assertThat(message.author()).isTrue();
        assertThat(message.instructor()).isFalse();
        assertThat(with(LTI + "roles", List.of(MEMBERSHIP + "#Instructor")).author())
                .isTrue();
        assertThat(with(LTI + "roles", List.of(MEMBERSHIP + "#Learner", "Administrator"))
                        .author())
                .isFalse();
    }
}
