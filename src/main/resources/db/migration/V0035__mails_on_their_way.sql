-- Letters and notices to staff are marked alike before they are handed over; a mark outlives a crash.
alter table letter_handover rename to mail_handover;
alter table mail_handover rename column letter to mail;
insert into mail_handover (mail, started_at) select id, begun_at from notice where begun_at is not null;
alter table notice drop column begun_at;
