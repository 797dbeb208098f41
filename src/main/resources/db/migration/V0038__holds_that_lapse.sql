-- When held footage goes unless a person confirms it; told from the announcement, gone once it is confirmed.
alter table hold_list add column lapses_at timestamptz;
create index hold_list_lapses on hold_list (lapses_at) where lapses_at is not null;
