-- For what each person has opened which footage; the words of the purpose stand sealed in the journal.
create table viewing (
    id          uuid primary key,
    staff       varchar(40) not null,
    subject     text        not null,
    objective   char(1)     not null check (objective between 'A' and 'E'),
    camera      text,
    window_from timestamptz,
    window_to   timestamptz,
    opened_at   timestamptz not null
);
create index viewing_by_staff on viewing (staff, subject, opened_at);
