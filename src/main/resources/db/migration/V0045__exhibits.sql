-- The references given to Masters (policy 6.7d): each once, whatever case it belongs to.
create table exhibit (
    reference      text not null primary key,
    base           text not null,
    case_reference text not null,
    made_on        date not null
);
create index exhibit_base on exhibit (base);
