-- Work goes in lanes, each with threads of its own, so that none waits behind another kind. db-scheduler sees a lane as a table.
ALTER TABLE scheduled_tasks ADD COLUMN lane text NOT NULL DEFAULT 'short' CHECK (lane IN ('short', 'footage', 'post', 'rendering'));
DROP INDEX scheduled_tasks_due;
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (lane, execution_time);

CREATE VIEW work_short AS SELECT * FROM scheduled_tasks WHERE lane = 'short';
CREATE VIEW work_footage AS SELECT * FROM scheduled_tasks WHERE lane = 'footage';
CREATE VIEW work_post AS SELECT * FROM scheduled_tasks WHERE lane = 'post';
CREATE VIEW work_rendering AS SELECT * FROM scheduled_tasks WHERE lane = 'rendering';
