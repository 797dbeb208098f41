-- The list is read in the order in which it is shown, and only as far as the page goes.
create index case_list_shown on case_list (received_at desc, reference desc);
drop index case_list_received;
create index case_list_due on case_list (projected_due, reference);
create index case_list_stands on case_list (state, received_at, reference);
create index case_list_kind on case_list (kind, received_at desc, reference desc);
