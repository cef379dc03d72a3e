package se.kursverk.lti.registration;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code lti_tenant}, {@code lti_platform} and {@code lti_deployment}. */
@Repository
final class RegistrationRepository {

    private static final String PLATFORM = """
            select p.id, p.tenant, p.name, p.product, p.issuer, p.client_id, p.authorization_endpoint, p.token_endpoint,
                   p.token_audience, p.jwks_uri, p.state, p.origin, p.any_deployment, p.below_mastery
            from lti_platform p
            """;

    private final JdbcClient jdbc;

    RegistrationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Tenant> tenant(String id) {
        return jdbc.sql("select id, name, contact from lti_tenant where id = :id")
                .param("id", id)
                .query(RegistrationRepository::tenant)
                .optional();
    }

    List<Tenant> tenants() {
        return jdbc.sql("select id, name, contact from lti_tenant order by name")
                .query(RegistrationRepository::tenant)
                .list();
    }

    private static Tenant tenant(ResultSet row, int number) throws SQLException {
        return new Tenant(row.getString("id"), row.getString("name"), row.getString("contact"));
    }

    void save(Tenant tenant) {
        int changed = jdbc.sql("update lti_tenant set name = :name, contact = :contact where id = :id")
                .param("id", tenant.id())
                .param("name", tenant.name())
                .param("contact", tenant.contact())
                .update();
        if (changed == 0) {
            jdbc.sql("insert into lti_tenant (id, name, contact) values (:id, :name, :contact)")
                    .param("id", tenant.id())
                    .param("name", tenant.name())
                    .param("contact", tenant.contact())
                    .update();
        }
    }

    Optional<Platform> platform(UUID id) {
        return jdbc.sql(PLATFORM + "where p.id = :id")
                .param("id", id)
                .query(RegistrationRepository::platform)
                .optional();
    }

    List<Platform> platforms(String tenant) {
        return jdbc.sql(PLATFORM + "where p.tenant = :tenant order by p.name, p.id")
                .param("tenant", tenant)
                .query(RegistrationRepository::platform)
                .list();
    }

    /** Those that the tenant registered, and those of others in which it has a deployment. */
    List<Platform> active(String tenant, String issuer) {
        return jdbc.sql(PLATFORM + """
                        where p.issuer = :issuer and p.state = 'ACTIVE'
                          and (p.tenant = :tenant
                               or exists (select 1 from lti_deployment d
                                          where d.platform = p.id and d.tenant = :tenant))
                        """)
                .param("issuer", issuer)
                .param("tenant", tenant)
                .query(RegistrationRepository::platform)
                .list();
    }

    private static Platform platform(ResultSet row, int number) throws SQLException {
        return new Platform(
                row.getObject("id", UUID.class),
                row.getString("tenant"),
                row.getString("name"),
                Platform.Product.valueOf(row.getString("product")),
                row.getString("issuer"),
                row.getString("client_id"),
                URI.create(row.getString("authorization_endpoint")),
                URI.create(row.getString("token_endpoint")),
                Optional.ofNullable(row.getString("token_audience")),
                URI.create(row.getString("jwks_uri")),
                Platform.State.valueOf(row.getString("state")),
                Platform.Origin.valueOf(row.getString("origin")),
                row.getBoolean("any_deployment"),
                row.getBoolean("below_mastery"));
    }

    void add(Platform platform, Instant now) {
        bind(
                        jdbc.sql(
                                """
                                insert into lti_platform (id, tenant, name, product, issuer, client_id,
                                    authorization_endpoint, token_endpoint, token_audience, jwks_uri, state, origin,
                                    any_deployment, below_mastery, created)
                                values (:id, :tenant, :name, :product, :issuer, :clientId, :authorizationEndpoint,
                                    :tokenEndpoint, :tokenAudience, :jwksUri, :state, :origin, :anyDeployment,
                                    :belowMastery, :created)
                                """),
                        platform)
                .param("created", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(Platform platform) {
        bind(
                        jdbc.sql(
                                """
                                update lti_platform set tenant = :tenant, name = :name, product = :product,
                                    issuer = :issuer, client_id = :clientId,
                                    authorization_endpoint = :authorizationEndpoint, token_endpoint = :tokenEndpoint,
                                    token_audience = :tokenAudience, jwks_uri = :jwksUri, state = :state,
                                    origin = :origin, any_deployment = :anyDeployment, below_mastery = :belowMastery
                                where id = :id
                                """),
                        platform)
                .update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Platform platform) {
        return statement
                .param("id", platform.id())
                .param("tenant", platform.tenant())
                .param("name", platform.name())
                .param("product", platform.product().name())
                .param("issuer", platform.issuer())
                .param("clientId", platform.clientId())
                .param("authorizationEndpoint", platform.authorizationEndpoint().toString())
                .param("tokenEndpoint", platform.tokenEndpoint().toString())
                .param("tokenAudience", platform.tokenAudience().orElse(null))
                .param("jwksUri", platform.jwksUri().toString())
                .param("state", platform.state().name())
                .param("origin", platform.origin().name())
                .param("anyDeployment", platform.anyDeployment())
                .param("belowMastery", platform.belowMastery());
    }

    void activate(UUID platform) {
        jdbc.sql("update lti_platform set state = 'ACTIVE' where id = :id")
                .param("id", platform)
                .update();
    }

    Optional<Deployment> deployment(UUID platform, String deploymentId) {
        return jdbc.sql("""
                        select id, platform, deployment_id, tenant from lti_deployment
                        where platform = :platform and deployment_id = :deploymentId
                        """)
                .param("platform", platform)
                .param("deploymentId", deploymentId)
                .query(RegistrationRepository::deployment)
                .optional();
    }

    private static Deployment deployment(ResultSet row, int number) throws SQLException {
        return new Deployment(
                row.getObject("id", UUID.class),
                row.getObject("platform", UUID.class),
                row.getString("deployment_id"),
                Optional.ofNullable(row.getString("tenant")));
    }

    /** Adds it unless somebody else just did. */
    void addDeployment(Deployment deployment, Instant now) {
        jdbc.sql("""
                        insert into lti_deployment (id, platform, deployment_id, tenant, seen)
                        values (:id, :platform, :deploymentId, :tenant, :seen)
                        on conflict do nothing
                        """)
                .param("id", deployment.id())
                .param("platform", deployment.platform())
                .param("deploymentId", deployment.deploymentId())
                .param("tenant", deployment.tenant().orElse(null))
                .param("seen", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void approve(UUID deployment, String tenant) {
        jdbc.sql("update lti_deployment set tenant = :tenant where id = :id")
                .param("tenant", tenant)
                .param("id", deployment)
                .update();
    }

    List<Deployment> waiting() {
        return jdbc.sql("select id, platform, deployment_id, tenant from lti_deployment where tenant is null order by seen")
                .query(RegistrationRepository::deployment)
                .list();
    }

    int close(UUID platform) {
        return jdbc.sql("update lti_platform set state = 'CLOSED' where id = :id")
                .param("id", platform)
                .update();
    }
}
