-- Work that must survive a crash (the first eleven columns are db-scheduler's) and work set aside for a person.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    attempts             integer     NOT NULL DEFAULT 0,
    first_failed_at      timestamptz,
    again_at             timestamptz,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);

CREATE TABLE set_aside (
    id              uuid         PRIMARY KEY,
    step            varchar(100) NOT NULL,
    payload         varchar(200) NOT NULL,
    reason_code     varchar(100) NOT NULL CHECK (reason_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    attempts        integer      NOT NULL CHECK (attempts > 0),
    first_failed_at timestamptz  NOT NULL,
    set_aside_at    timestamptz  NOT NULL,
    replayed_at     timestamptz
);
CREATE INDEX set_aside_waiting ON set_aside (set_aside_at) WHERE replayed_at IS NULL;
