-- The way a letter travels, and the one in whose place it was written.
alter table letter_list add column carriage text not null default 'EMAIL';
alter table letter_list add column replaces uuid;

-- Letters that left on a standing instruction, by a digest of whom they went to: what the daily limit counts.
create table automatic_letter (
    letter        uuid primary key,
    correspondent text not null,
    day           date not null
);
create index automatic_letter_of on automatic_letter (correspondent, day);
