-- Who uses the tool, and the platforms that they launch it from.

create table lti_tenant (
    id      varchar(40) primary key,
    name    varchar(200) not null,
    contact varchar(300) not null
);

create table lti_platform (
    id                     uuid primary key,
    tenant                 varchar(40) not null references lti_tenant,
    name                   varchar(200) not null,
    product                varchar(20) not null,
    issuer                 varchar(255) not null,
    client_id              varchar(255) not null,
    authorization_endpoint varchar(2000) not null,
    token_endpoint         varchar(2000) not null,
    token_audience         varchar(2000),
    jwks_uri               varchar(2000) not null,
    state                  varchar(20) not null,
    origin                 varchar(20) not null,
    any_deployment         boolean not null,
    below_mastery          boolean not null,
    created                timestamp with time zone not null,
    unique (issuer, client_id)
);

-- A deployment without a tenant was seen in a launch and waits for the admin.
create table lti_deployment (
    id            uuid primary key,
    platform      uuid not null references lti_platform on delete cascade,
    deployment_id varchar(255) not null,
    tenant        varchar(40) references lti_tenant,
    seen          timestamp with time zone not null,
    unique (platform, deployment_id)
);

create table lti_login (
    state           varchar(64) primary key,
    nonce           varchar(64) not null,
    browser         varchar(64) not null,
    platform        uuid not null references lti_platform on delete cascade,
    tenant          varchar(40) not null references lti_tenant on delete cascade,
    expires         timestamp with time zone not null,
    used            timestamp with time zone
);

create index lti_login_expires on lti_login (expires);

-- The tool's own keys; the private part is encrypted with the operator's key.
create table lti_key (
    kid       varchar(64) primary key,
    state     varchar(20) not null,
    encrypted bytea not null,
    since     timestamp with time zone not null
);

create table lti_participant (
    id       uuid primary key,
    tenant   varchar(40) not null references lti_tenant,
    platform uuid not null references lti_platform,
    sub      varchar(255) not null,
    unique (platform, tenant, sub)
);

create table lti_context (
    id         uuid primary key,
    deployment uuid not null references lti_deployment,
    context_id varchar(255) not null,
    title      varchar(400) not null,
    unit       varchar(200),
    memberships_url varchar(2000),
    unique (deployment, context_id)
);

-- A place in a course of the platform where modules are offered.
create table lti_placement (
    id         uuid primary key,
    deployment uuid not null references lti_deployment,
    context    uuid references lti_context,
    link_id    varchar(255) not null,
    title      varchar(400) not null,
    selection  varchar(200) not null,
    line_item  varchar(2000),
    line_items varchar(2000),
    scopes     varchar(2000) not null,
    unique (deployment, link_id)
);
