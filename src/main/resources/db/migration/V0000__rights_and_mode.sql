-- The application may read and write rows, and nothing else: it owns no table, so it can drop no trigger.
GRANT USAGE ON SCHEMA public TO ${app};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${app};

-- The mode in which this database was opened first; it never opens in the other one.
CREATE TABLE opened_in (
    only_row boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    mode     varchar(20) NOT NULL CHECK (mode IN ('demonstration', 'production')),
    since    timestamptz NOT NULL DEFAULT transaction_timestamp()
);
REVOKE UPDATE, DELETE ON opened_in FROM ${app};
