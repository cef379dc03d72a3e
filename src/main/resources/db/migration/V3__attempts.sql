-- What a participant has done with the modules of one placement. Who comes as the instructor has another attempt than as a
-- learner: a look leaves no result.

create table attempt (
    id          uuid primary key,
    participant uuid not null,
    placement   uuid not null,
    instructor  boolean not null,
    selection   varchar(200) not null,
    edition     varchar(100) not null,
    work        varchar(200000) not null,
    status      varchar(20) not null,
    score       int,
    progress    int not null,
    version     int not null,
    started     timestamp with time zone not null,
    changed     timestamp with time zone not null,
    unique (participant, placement, instructor)
);

create index attempt_placement on attempt (placement);
