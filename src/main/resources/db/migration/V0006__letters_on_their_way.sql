-- A letter is marked before it is handed over. A mark without an outcome means that nobody knows: it is never sent again blindly.
create table letter_handover (
    letter     uuid primary key,
    started_at timestamptz not null
);
