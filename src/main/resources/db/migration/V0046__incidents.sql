-- Major incidents in which the police supervise the cameras (policy 15.1); what was authorised stands in the journal.
create sequence incident_number;
create table incident (
    number    text        not null primary key,
    opened_at timestamptz not null,
    closed_at timestamptz
);
create index incident_open on incident (opened_at) where closed_at is null;
