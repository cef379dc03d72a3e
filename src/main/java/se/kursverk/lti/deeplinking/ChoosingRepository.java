package se.kursverk.lti.deeplinking;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kursverk.lti.launch.DeepLinking;
import se.kursverk.lti.launch.DeepLinkingSettings;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;

/** The table {@code lti_deep_linking}. */
@Repository
final class ChoosingRepository {

    private final JdbcClient jdbc;
    private final Registrations registrations;

    ChoosingRepository(JdbcClient jdbc, Registrations registrations) {
        this.jdbc = jdbc;
        this.registrations = registrations;
    }

    void add(Choosing choosing, Instant expires) {
        DeepLinking.Request request = choosing.request();
        DeepLinkingSettings settings = request.settings();
        jdbc.sql("""
                        insert into lti_deep_linking (id, participant, platform, deployment_id, course, origins, return_url,
                            data, accept_resource_links, accept_multiple, accept_line_item, expires)
                        values (:id, :participant, :platform, :deploymentId, :course, :origins, :returnUrl,
                            :data, :resourceLinks, :multiple, :lineItems, :expires)
                        """)
                .param("id", choosing.id())
                .param("participant", request.participant())
                .param("platform", request.platform().id())
                .param("deploymentId", request.deploymentId())
                .param("course", request.course())
                .param("origins", String.join(" ", request.origins()))
                .param("returnUrl", settings.returnUrl().toString())
                .param("data", JSONObjectUtils.toJSONString(settings.data()))
                .param("resourceLinks", settings.resourceLinks())
                .param("multiple", settings.multiple())
                .param("lineItems", settings.lineItems())
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** That participant's, where it is not too old and the platform still takes part. */
    Optional<Choosing> find(UUID id, UUID participant, Instant now) {
        return jdbc.sql("""
                        select platform, deployment_id, course, origins, return_url, data, accept_resource_links,
                               accept_multiple, accept_line_item
                        from lti_deep_linking where id = :id and participant = :participant and expires > :now
                        """)
                .param("id", id)
                .param("participant", participant)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Row(row.getObject("platform", UUID.class), unbound(row)))
                .optional()
                .flatMap(row -> registrations
                        .platform(row.platform())
                        .filter(platform -> platform.state() == Platform.State.ACTIVE)
                        .map(platform -> new Choosing(id, row.unbound().of(participant, platform))));
    }

    private record Row(UUID platform, Unbound unbound) {}

    /** A request as the row has it, without what is kept elsewhere. */
    private interface Unbound {
        DeepLinking.Request of(UUID participant, Platform platform);
    }

    private static Unbound unbound(ResultSet row) throws SQLException {
        String deploymentId = row.getString("deployment_id");
        String course = row.getString("course");
        List<String> origins = List.of(row.getString("origins").split(" "));
        DeepLinkingSettings settings = new DeepLinkingSettings(
                URI.create(row.getString("return_url")),
                json(row.getString("data")),
                row.getBoolean("accept_resource_links"),
                row.getBoolean("accept_multiple"),
                row.getBoolean("accept_line_item"));
        return (participant, platform) ->
                new DeepLinking.Request(participant, platform, deploymentId, course, origins, settings);
    }

    private static Map<String, Object> json(String text) {
        try {
            return JSONObjectUtils.parse(text);
        } catch (ParseException e) {
            throw new IllegalStateException("kept data is no JSON", e);
        }
    }

    void forget(Instant now) {
        jdbc.sql("delete from lti_deep_linking where expires <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
