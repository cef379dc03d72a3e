-- What must be delivered, one queue for each thing whose order matters.

create table outbox (
    id        uuid primary key,
    topic     varchar(40) not null,
    queue     varchar(200) not null,
    number    bigint not null,
    payload   varchar(20000) not null,
    state     varchar(20) not null,
    tries     int not null,
    due       timestamp with time zone not null,
    leased    timestamp with time zone,
    error     varchar(1000),
    created   timestamp with time zone not null,
    done      timestamp with time zone,
    unique (queue, number)
);

create index outbox_due on outbox (state, due);
