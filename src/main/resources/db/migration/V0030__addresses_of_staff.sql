-- Where notices reach a member of staff; not everybody has an address.
alter table staff add column email varchar(320);
