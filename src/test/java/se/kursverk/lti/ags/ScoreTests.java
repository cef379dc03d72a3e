package se.kursverk.lti.ags;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kursverk.grading.Status;
import se.kursverk.lti.TestPlatform;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;

/** Which results a platform hears of, and in which words. */
class ScoreTests {

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_completed_module_arrives_in_the_gradebook(Database database)
            throws IOException, InterruptedException, JOSEException {
        Map<String, String> settings = new HashMap<>(database.create());
        settings.put("kursverk.delivery.base", "20ms");
        try (TestPlatform platform = new TestPlatform();
                TestServer server = TestServer.start(settings, platform.port())) {
            Platform registered = platform.register(server.part(Registrations.class), "exempelby", "klient");
            Classroom room = Classroom.of(server, registered, 1);
            room.result(room.learners().getFirst(), Status.COMPLETED, 8750);
            Classroom.awaitQuiet(server);
            platform.server()
                    .verify(postRequestedFor(urlEqualTo("/lineitems/3/lineitem/scores?type_id=1"))
                            .withHeader("Content-Type", equalTo("application/vnd.ims.lis.v1.score+json"))
                            .withHeader("Authorization", equalTo("Bearer token-1")));
            assertThat(platform.gradebook()
                            .taken(Classroom.user(room.learners().getFirst())))
                    .singleElement()
                    .satisfies(score -> assertThat(score.body())
                            .matches("\\{\"userId\":\"user-[0-9a-f-]+\",\"scoreGiven\":87.5,\"scoreMaximum\":100,"
                                    + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\","
                                    + "\"timestamp\":\"[0-9T:-]+\\.\\d{3}Z\","
                                    + "\"submission\":\\{\"submittedAt\":\"2026-11-23T08:15:30.250Z\"}}"));
            assertThat(Classroom.entries(server, "DELIVERED")).isEqualTo(1);
        }
    }
}
