-- A teacher who is choosing content, and what the platform wants back.

create table lti_deep_linking (
    id                    uuid primary key,
    participant           uuid not null references lti_participant on delete cascade,
    platform              uuid not null references lti_platform on delete cascade,
    deployment_id         varchar(255) not null,
    course                varchar(400) not null,
    origins               varchar(4000) not null,
    return_url            varchar(2000) not null,
    data                  varchar(100000) not null,
    accept_resource_links boolean not null,
    accept_multiple       boolean not null,
    accept_line_item      boolean not null,
    expires               timestamp with time zone not null
);

create index lti_deep_linking_expires on lti_deep_linking (expires);
