-- What a participant has done with the modules of one placement.

create table attempt (
    id          uuid primary key,
    participant uuid not null,
    placement   uuid not null,
    selection   varchar(200) not null,
    edition     varchar(100) not null,
    work        varchar(200000) not null,
    status      varchar(20) not null,
    score       int,
    progress    int not null,
    version     int not null,
    started     timestamp with time zone not null,
    changed     timestamp with time zone not null,
    unique (participant, placement)
);

create index attempt_placement on attempt (placement);
