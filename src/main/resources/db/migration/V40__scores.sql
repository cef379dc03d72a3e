-- The last score that was put into the outbox for somebody at a placement. Its row is the lock of that queue's decisions.
create table lti_score (
    placement   uuid not null references lti_placement on delete cascade,
    participant uuid not null references lti_participant on delete cascade,
    hundredths  int,
    stamp       timestamp with time zone,
    primary key (placement, participant)
);

-- Until when somebody is looking for the placement's line item, or making it.
alter table lti_placement add column line_item_claim timestamp with time zone;

-- Hosts of a platform's services beside those of its registration, which an admin has approved.
create table lti_service_host (
    platform uuid not null references lti_platform on delete cascade,
    host     varchar(300) not null,
    primary key (platform, host)
);
