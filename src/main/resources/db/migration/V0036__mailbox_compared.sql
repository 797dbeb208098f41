-- Each comparison of the mailbox with what is kept: when, and how many mails differ in which way. The last one counts.
create table mailbox_comparison (
    compared_at    timestamptz primary key,
    left_in_inbox  integer     not null,
    not_kept       integer     not null,
    not_in_mailbox integer     not null
);
