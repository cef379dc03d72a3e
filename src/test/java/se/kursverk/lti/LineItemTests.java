package se.kursverk.lti;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kursverk.grading.Status;

/** Where a launch names no line item, it is found or made once (row 55). */
class LineItemTests {

    private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String READ = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly";

    private SharedServer shared;
    private TestPlatform platform;

    @BeforeEach
    void begin() throws InterruptedException {
        shared = SharedServer.fresh();
        platform = shared.platform();
    }

    private Classroom room(int learners, String scope) {
        return Classroom.of(
                shared.server(), shared.register(), learners, Optional.empty(), Classroom.SCORE + " " + scope);
    }

    private void grade(Classroom room) throws InterruptedException {
        for (UUID learner : room.learners()) {
            room.result(learner, Status.COMPLETED, 9000);
        }
        Classroom.awaitQuiet(shared.server());
    }

    private static String search(Classroom room) {
        return "/lineitems?type_id=1&resource_link_id=" + room.link();
    }

    private String item(int id, String link) {
        return "{\"id\":\"%s/lineitems/%d/lineitem?type_id=1\",\"scoreMaximum\":100,\"label\":\"x\",\"resourceLinkId\":\"%s\"}"
                .formatted(platform.url(), id, link);
    }

    private void lists(String url, String items) {
        platform.server()
                .stubFor(get(url).withHeader("Accept", equalTo(CONTAINER))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", CONTAINER)
                                .withBody(items)));
    }

    private void creates(int id, Classroom room) {
        platform.server()
                .stubFor(post("/lineitems?type_id=1")
                        .withHeader("Content-Type", equalTo("application/vnd.ims.lis.v2.lineitem+json"))
                        .willReturn(aResponse()
                                .withStatus(201)
                                .withBody(item(id, room.link()))
                                .withFixedDelay(100)));
    }

    @Test
    void the_line_item_of_the_placement_is_found_and_kept() throws InterruptedException {
        Classroom room = room(3, READ);
        lists(search(room), "[" + item(8, "another") + "," + item(9, room.link()) + "]");
        grade(room);
        platform.server().verify(3, postRequestedFor(urlEqualTo("/lineitems/9/lineitem/scores?type_id=1")));
        platform.server().verify(1, getRequestedFor(urlEqualTo(search(room))));
        assertThat(shared.jdbc()
                        .sql("select line_item from lti_placement where id = ?")
                        .param(room.placement())
                        .query(String.class)
                        .single())
                .isEqualTo(platform.url() + "/lineitems/9/lineitem?type_id=1");
    }

    @Test
    void it_may_stand_on_a_later_page() throws InterruptedException {
        Classroom room = room(1, READ);
        platform.server()
                .stubFor(get(search(room))
                        .willReturn(aResponse()
                                .withHeader("Link", "<" + platform.url() + "/lineitems?page=2>; rel=\"next\"")
                                .withBody("[" + item(8, "another") + "]")));
        lists("/lineitems?page=2", "[" + item(9, room.link()) + "]");
        grade(room);
        platform.server().verify(1, postRequestedFor(urlEqualTo("/lineitems/9/lineitem/scores?type_id=1")));
    }

    @Test
    void it_is_made_once_for_all_who_need_it() throws InterruptedException {
        Classroom room = room(8, Classroom.LINE_ITEM);
        lists(search(room), "[]");
        creates(9, room);
        grade(room);
        platform.server()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo("/lineitems?type_id=1"))
                                .withRequestBody(equalToJson("""
                                {"scoreMaximum": 100, "label": "Hallucinationer", "resourceLinkId": "%s",
                                 "resourceId": "module:hallucinationer"}
                                """.formatted(room.link()))));
        platform.server().verify(8, postRequestedFor(urlEqualTo("/lineitems/9/lineitem/scores?type_id=1")));
    }

    @Test
    void who_may_only_read_makes_none() throws InterruptedException {
        Classroom room = room(1, READ);
        lists(search(room), "[]");
        grade(room);
        assertThat(room.entries()).containsExactly("DEAD 1 no-line-item");
        platform.server().verify(0, postRequestedFor(urlEqualTo("/lineitems?type_id=1")));
    }

    @Test
    void whoever_died_on_the_way_leaves_the_work_to_the_next() throws InterruptedException {
        Classroom room = room(1, Classroom.LINE_ITEM);
        lists(search(room), "[" + item(9, room.link()) + "]");
        shared.jdbc()
                .sql("update lti_placement set line_item_claim = ? where id = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).plusNanos(500_000_000), room.placement())
                .update();
        grade(room);
        assertThat(room.entries()).containsExactly("DELIVERED 2");
        platform.server().verify(0, postRequestedFor(urlEqualTo("/lineitems?type_id=1")));
    }

    @Test
    void a_line_item_at_a_foreign_host_is_not_used() throws InterruptedException {
        Classroom room = room(1, READ);
        lists(
                search(room),
                "["
                        + item(9, room.link())
                                .replace(platform.url(), shared.other().url()) + "]");
        grade(room);
        assertThat(room.entries()).containsExactly("DEAD 1 foreign-host");
    }
}
