-- A word to each person whom a happening on a case concerns, by name of sign-in. It is mailed at most once:
-- a row that is begun and has no outcome is never sent again blindly. Seen says when the person first opened the case.
create table notice (
    id         uuid primary key,
    kind       text        not null,
    reference  text        not null,
    letter     uuid,
    staff      text        not null,
    told_at    timestamptz not null,
    begun_at   timestamptz,
    outcome    text,
    seen_at    timestamptz
);
create unique index notice_once on notice (kind, reference, staff, coalesce(letter, '00000000-0000-0000-0000-000000000000'));
create index notice_unseen on notice (staff, told_at) where seen_at is null;
