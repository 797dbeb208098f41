-- Every version of a policy under which a case was opened, with its whole text: the case is judged by it for good,
-- whatever becomes of the file.
CREATE TABLE policy_version (
    reference varchar(200) PRIMARY KEY,
    sha256    char(64)     NOT NULL,
    yaml      text         NOT NULL
);
REVOKE UPDATE, DELETE ON policy_version FROM ${app};
