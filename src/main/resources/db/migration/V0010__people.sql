-- The people who sign in, and how often a wrong password was given.

CREATE TABLE staff (
    username      varchar(40)  PRIMARY KEY,
    display_name  varchar(200) NOT NULL,
    password_hash varchar(200) NOT NULL,
    roles         varchar(200) NOT NULL CHECK (roles <> ''),
    disabled      boolean      NOT NULL DEFAULT false
);

-- What was typed as a name may be a password: only its hash, with the address, is kept.
CREATE TABLE wrong_password (
    name_and_address char(64)    PRIMARY KEY,
    count            integer     NOT NULL CHECK (count > 0),
    last             timestamptz NOT NULL
);
