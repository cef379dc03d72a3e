-- What must be delivered, one queue for each thing whose order matters, one lane for each server that takes it.

create table outbox (
    id        uuid primary key,
    topic     varchar(40) not null,
    lane      varchar(100) not null,
    queue     varchar(200) not null,
    number    bigint not null,
    payload   varchar(20000) not null,
    state     varchar(20) not null,
    tries     int not null,
    -- While somebody is at it: when that lease ends.
    due       timestamp with time zone not null,
    lease     uuid,
    error     varchar(200),
    created   timestamp with time zone not null,
    done      timestamp with time zone,
    unique (topic, queue, number)
);

create index outbox_due on outbox (topic, lane, state, due);
create index outbox_state on outbox (state, created);

-- The last number of each queue. Whoever adds to a queue holds its row until the end of the transaction.
create table outbox_queue (
    topic  varchar(40) not null,
    queue  varchar(200) not null,
    number bigint not null,
    primary key (topic, queue)
);

-- Lanes that were ever used, so that each is asked for work without a look at all the work.
create table outbox_lane (
    topic varchar(40) not null,
    lane  varchar(100) not null,
    primary key (topic, lane)
);
