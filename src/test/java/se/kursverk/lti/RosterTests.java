package se.kursverk.lti;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kursverk.attempt.Roster;
import se.kursverk.attempt.Roster.Member;
import se.kursverk.lti.registration.Platform;

/** Who belongs to the group, as the platform tells (row 57). */
class RosterTests {

    private static final String CONTAINER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private SharedServer shared;
    private TestPlatform platform;
    private Classroom room;

    @BeforeEach
    void begin() throws InterruptedException {
        shared = SharedServer.fresh();
        platform = shared.platform();
        Platform registered = shared.register();
        room = Classroom.of(shared.server(), registered, 1);
        UUID context = UUID.randomUUID();
        shared.jdbc()
                .sql("""
                        insert into lti_context (id, deployment, context_id, title, memberships_url)
                        select ?, d.id, '7', 'Kursen', ? from lti_deployment d where d.platform = ?
                        """)
                .params(context, platform.url() + "/members?rlid=1", registered.id())
                .update();
        shared.jdbc()
                .sql("update lti_placement set context = ? where id = ?")
                .params(context, room.placement())
                .update();
    }

    private List<Member> members() {
        return shared.server().part(Roster.class).members(room.placement());
    }

    private boolean isPartial() {
        return shared.server().part(Roster.class).isPartial(room.placement());
    }

    private void page(String url, String link, String... members) {
        platform.server()
                .stubFor(get(url).withHeader("Accept", equalTo(CONTAINER))
                        .withHeader("Authorization", equalTo("Bearer token-1"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", CONTAINER)
                                .withHeader("Link", link)
                                .withBody("{\"id\":\"x\",\"context\":{\"id\":\"7\"},\"members\":["
                                        + Arrays.stream(members).collect(Collectors.joining(",")) + "]}")));
    }

    private static String member(String user, String name, String role) {
        return "{\"user_id\":\"%s\",\"name\":\"%s\",\"roles\":[\"%s\"],\"status\":\"Active\"}"
                .formatted(user, name, role);
    }

    @Test
    void all_pages_are_read_and_learners_are_known_again() {
        UUID known = room.learners().getFirst();
        page(
                "/members?rlid=1",
                "<%1$s/members?since=1>; rel=\"differences\", <%1$s/members?page=2>; rel=\"next\""
                        .formatted(platform.url()),
                member(Classroom.user(known), "Kim Exempel", "Learner"),
                member("t", "Lärare", "Instructor"),
                "{\"user_id\":\"n\",\"roles\":[\"http://purl.imsglobal.org/vocab/lis/v2/membership#Learner\"]}");
        page(
                "/members?page=2",
                "<" + platform.url() + "/members?since=1>; rel=\"differences\"",
                "{\"user_id\":\"g\",\"given_name\":\"Alex\",\"family_name\":\"Berg\",\"roles\":[\"Learner\"]}",
                "{\"user_id\":\"gone\",\"name\":\"X\",\"roles\":[\"Learner\"],\"status\":\"Inactive\"}",
                "{\"name\":\"Nobody\",\"roles\":[\"Learner\"]}");
        assertThat(members())
                .containsExactly(
                        new Member(Optional.of(known), "Kim Exempel"),
                        new Member(Optional.empty(), ""),
                        new Member(Optional.empty(), "Alex Berg"));
        assertThat(isPartial()).isFalse();
    }

    @Test
    void several_link_headers_are_read_like_one() {
        platform.server()
                .stubFor(get("/members?rlid=1")
                        .willReturn(aResponse()
                                .withHeader(
                                        "Link",
                                        "</members?page=2>; rel=next",
                                        "<" + platform.url() + "/members?since=1>; rel=\"differences\"")
                                .withBody("{\"members\":[]}")));
        page("/members?page=2", "", member("a", "A", "Learner"));
        assertThat(members()).hasSize(1);
    }

    @Test
    void a_group_is_asked_for_once_in_a_while() {
        page("/members?rlid=1", "", member("a", "A", "Learner"));
        members();
        assertThat(members()).hasSize(1);
        platform.server().verify(1, getRequestedFor(urlPathEqualTo("/members")));
    }

    @Test
    void pages_that_go_round_end() {
        page("/members?rlid=1", "<" + platform.url() + "/members?page=2>; rel=\"next\"", member("a", "A", "Learner"));
        page("/members?page=2", "<" + platform.url() + "/members?rlid=1>; rel=\"next\"", member("b", "B", "Learner"));
        assertThat(members()).hasSize(2);
        assertThat(isPartial()).isTrue();
        platform.server().verify(2, getRequestedFor(urlPathEqualTo("/members")));
    }

    @Test
    void a_page_that_fails_leaves_what_came_before() {
        page("/members?rlid=1", "<" + platform.url() + "/members?page=2>; rel=\"next\"", member("a", "A", "Learner"));
        platform.server().stubFor(get("/members?page=2").willReturn(aResponse().withStatus(500)));
        assertThat(members()).hasSize(1);
        assertThat(isPartial()).isTrue();
    }

    @Test
    void a_page_at_a_foreign_host_is_not_asked_for() {
        page("/members?rlid=1", "<" + shared.other().url() + "/members>; rel=\"next\"", member("a", "A", "Learner"));
        assertThat(members()).hasSize(1);
        assertThat(isPartial()).isTrue();
        shared.other().server().verify(0, getRequestedFor(anyUrl()));
    }

    @Test
    void a_platform_that_does_not_tell_is_not_asked() {
        shared.jdbc()
                .sql("update lti_placement set context = null where id = ?")
                .param(room.placement())
                .update();
        assertThat(members()).isEmpty();
        platform.server().verify(0, getRequestedFor(urlEqualTo("/members?rlid=1")));
    }
}
