-- Invitations to connect a platform by dynamic registration, each for one tenant and one use.

create table lti_invitation (
    token    varchar(64) primary key,
    tenant   varchar(40) not null references lti_tenant on delete cascade,
    created  timestamp with time zone not null,
    expires  timestamp with time zone not null,
    used     timestamp with time zone,
    platform uuid references lti_platform on delete set null,
    scopes   varchar(2000)
);
