-- Of each day by which a case owes something people are told once; and each person once a morning of what waits.
alter table notice add column due date;
drop index notice_once;
create unique index notice_once on notice
    (kind, reference, staff, coalesce(letter, '00000000-0000-0000-0000-000000000000'), coalesce(due, '-infinity'));

create table digest (
    id      uuid primary key,
    day     date        not null,
    staff   varchar(40) not null,
    outcome text,
    unique (day, staff)
);
