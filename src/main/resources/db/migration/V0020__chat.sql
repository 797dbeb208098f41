-- What is said in a conversation, a turn a row, added to and never changed; the words stand sealed under the conversation's own key.
create table chat_turn (
    conversation text        not null check (conversation ~ '^[0-9a-f]{64}$'),
    number       integer     not null check (number >= 0),
    at           timestamptz not null,
    sealed       bytea       not null,
    primary key (conversation, number)
);
create index chat_turn_at on chat_turn (at);

-- An abandoned conversation is deleted; a turn is never rewritten.
revoke update on chat_turn from ${app};
