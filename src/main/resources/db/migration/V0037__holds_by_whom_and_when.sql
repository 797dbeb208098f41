-- When a hold was asked for, and whether by a person: what a sender's quotas of a day count.
alter table hold_list add column requested_at timestamptz not null default 'epoch';
alter table hold_list add column by_person boolean not null default false;

-- Footage that a request speaks of and that is not held, because the sender's quotas of that day were used up.
create table hold_beyond_quota (
    hold      uuid primary key,
    reference text        not null,
    camera    text        not null,
    held_from timestamptz not null,
    held_to   timestamptz not null
);
create index hold_beyond_quota_case on hold_beyond_quota (reference);
