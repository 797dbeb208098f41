-- Each case and each message has a key of its own, closed under the master key. A destroyed key leaves its tombstone.
create table sealing_key (
    scope        text primary key,
    wrapped      bytea,
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);
