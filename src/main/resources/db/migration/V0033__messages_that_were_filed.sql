-- Messages that belong to no case; subject and sender stand sealed in the message's own stream of the journal.
create table filed_message (
    submission  uuid primary key,
    rule        text        not null,
    received_at timestamptz not null,
    opened_as   text
);
create index filed_message_received on filed_message (received_at desc);
