-- Every message ever kept. The unique key is what makes a second sight of the same mail harmless.
create table submission (
    id          uuid primary key,
    mailbox     text        not null,
    dedupe_key  text        not null,
    channel     text        not null,
    received_at timestamptz not null,
    message_id  text,
    form        text        not null,
    raw_sha256  text        not null,
    raw_bytes   bigint      not null,
    unique (mailbox, dedupe_key)
);
create index submission_message_id on submission (message_id);
create index submission_received on submission (received_at);
