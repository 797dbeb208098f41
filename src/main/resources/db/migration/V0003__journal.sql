-- The record nobody can rewrite: one row an event, chained by hash within its stream.
create table journal (
    position      bigint generated always as identity primary key,
    stream        text        not null,
    version       integer     not null check (version > 0),
    type          text        not null,
    at            timestamptz not null,
    actor         text        not null,
    open          text        not null,
    sealed        bytea,
    previous_hash text        not null,
    hash          text        not null,
    unique (stream, version)
);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is append-only: % is refused.', tg_op;
end
$$;

create trigger journal_refuses_change before update or delete on journal
    for each row execute function journal_is_append_only();
create trigger journal_refuses_truncate before truncate on journal
    for each statement execute function journal_is_append_only();

-- The application owns nothing, so it can neither change the rows nor drop the triggers.
revoke update, delete, truncate on journal from ${app};
