package se.kursverk.lti.launch;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kursverk.attempt.Placement;
import se.kursverk.lti.registration.Deployment;

/** Who launched from where: the tables {@code lti_participant}, {@code lti_context} and {@code lti_placement}. */
@Repository
final class LaunchRepository {

    private final JdbcClient jdbc;
    private final Supplier<UUID> ids;

    LaunchRepository(JdbcClient jdbc, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** The person, the same at each launch: identity is tenant, platform and {@code sub}. */
    UUID participant(String tenant, UUID platform, String sub) {
        Optional<UUID> known = findParticipant(tenant, platform, sub);
        if (known.isPresent()) {
            return known.get();
        }
        jdbc.sql("""
                        insert into lti_participant (id, tenant, platform, sub) values (:id, :tenant, :platform, :sub)
                        on conflict do nothing
                        """)
                .param("id", ids.get())
                .param("tenant", tenant)
                .param("platform", platform)
                .param("sub", sub)
                .update();
        return findParticipant(tenant, platform, sub).orElseThrow();
    }

    private Optional<UUID> findParticipant(String tenant, UUID platform, String sub) {
        return jdbc.sql("""
                        select id from lti_participant where tenant = :tenant and platform = :platform and sub = :sub
                        """)
                .param("tenant", tenant)
                .param("platform", platform)
                .param("sub", sub)
                .query(UUID.class)
                .optional();
    }

    UUID context(Deployment deployment, LaunchMessage.Context context, Optional<URI> memberships) {
        int changed = jdbc.sql("""
                        update lti_context set title = :title, unit = coalesce(:unit, unit),
                            memberships_url = coalesce(:memberships, memberships_url)
                        where deployment = :deployment and context_id = :contextId
                        """)
                .param("title", context.title())
                .param("unit", context.unit().orElse(null))
                .param("memberships", memberships.map(URI::toString).orElse(null))
                .param("deployment", deployment.id())
                .param("contextId", context.id())
                .update();
        if (changed == 0) {
            jdbc.sql("""
                            insert into lti_context (id, deployment, context_id, title, unit, memberships_url)
                            values (:id, :deployment, :contextId, :title, :unit, :memberships)
                            on conflict do nothing
                            """)
                    .param("id", ids.get())
                    .param("deployment", deployment.id())
                    .param("contextId", context.id())
                    .param("title", context.title())
                    .param("unit", context.unit().orElse(null))
                    .param("memberships", memberships.map(URI::toString).orElse(null))
                    .update();
        }
        return jdbc.sql("select id from lti_context where deployment = :deployment and context_id = :contextId")
                .param("deployment", deployment.id())
                .param("contextId", context.id())
                .query(UUID.class)
                .single();
    }

    /** The place in the course, with what the platform says of it now. A line item that was found once is kept. */
    UUID placement(Deployment deployment, Optional<UUID> context, LaunchMessage message, String selection) {
        LaunchMessage.Link link = message.link().orElseThrow();
        String scopes = String.join(" ", message.scopes());
        int changed = jdbc.sql("""
                        update lti_placement set context = :context, title = :title, selection = :selection,
                            line_item = coalesce(:lineItem, line_item), line_items = :lineItems, scopes = :scopes
                        where deployment = :deployment and link_id = :linkId
                        """)
                .param("context", context.orElse(null))
                .param("title", link.title())
                .param("selection", selection)
                .param("lineItem", message.lineItem().map(URI::toString).orElse(null))
                .param("lineItems", message.lineItems().map(URI::toString).orElse(null))
                .param("scopes", scopes)
                .param("deployment", deployment.id())
                .param("linkId", link.id())
                .update();
        if (changed == 0) {
            jdbc.sql("""
                            insert into lti_placement (id, deployment, context, link_id, title, selection, line_item,
                                line_items, scopes)
                            values (:id, :deployment, :context, :linkId, :title, :selection, :lineItem, :lineItems,
                                :scopes)
                            on conflict do nothing
                            """)
                    .param("id", ids.get())
                    .param("deployment", deployment.id())
                    .param("context", context.orElse(null))
                    .param("linkId", link.id())
                    .param("title", link.title())
                    .param("selection", selection)
                    .param("lineItem", message.lineItem().map(URI::toString).orElse(null))
                    .param("lineItems", message.lineItems().map(URI::toString).orElse(null))
                    .param("scopes", scopes)
                    .update();
        }
        return jdbc.sql("select id from lti_placement where deployment = :deployment and link_id = :linkId")
                .param("deployment", deployment.id())
                .param("linkId", link.id())
                .query(UUID.class)
                .single();
    }

    /** What is offered at a placement, and whose it is. */
    Optional<Placement> find(UUID placement) {
        return jdbc.sql("""
                        select p.id, d.tenant, p.selection, p.title from lti_placement p
                        join lti_deployment d on d.id = p.deployment
                        where p.id = :id and d.tenant is not null
                        """)
                .param("id", placement)
                .query((row, number) -> new Placement(
                        row.getObject("id", UUID.class),
                        row.getString("tenant"),
                        row.getString("selection"),
                        row.getString("title")))
                .optional();
    }
}
