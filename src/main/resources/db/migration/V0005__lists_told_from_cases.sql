-- Lists told from case files, written with each event and rebuilt the same way; nothing here is the truth.
create sequence case_number;

create table case_list (
    reference     text primary key,
    kind          text        not null,
    state         text        not null,
    received_at   timestamptz not null,
    projected_due date,
    projected_by  text        not null,
    requester     bytea       not null,
    version       integer     not null
);
create index case_list_received on case_list (received_at desc);

create table hold_list (
    hold         uuid primary key,
    reference    text        not null,
    camera       text        not null,
    held_from    timestamptz not null,
    held_to      timestamptz not null,
    state        text        not null,
    overwrite_at timestamptz
);
create index hold_list_case on hold_list (reference);

create table letter_list (
    letter     uuid primary key,
    reference  text        not null,
    template   text        not null,
    state      text        not null,
    approvers  text        not null,
    due_by     timestamptz not null,
    message_id text,
    escalated  boolean     not null
);
create index letter_list_state on letter_list (state, due_by);
create index letter_list_message on letter_list (message_id);

-- Which message went to which case.
create table case_message (
    submission uuid primary key,
    reference  text not null,
    message_id text
);
create index case_message_case on case_message (reference);
create index case_message_id on case_message (message_id);

-- Words by which a case is found again: digests under the desk's own secret, never the words themselves.
create table case_token (
    reference text not null,
    purpose   text not null,
    token     text not null,
    primary key (purpose, token, reference)
);
create index case_token_case on case_token (reference);
