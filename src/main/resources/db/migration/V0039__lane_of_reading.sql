-- Reading has a lane of its own: papers may take a minute, and nothing short waits for them.
ALTER TABLE scheduled_tasks DROP CONSTRAINT scheduled_tasks_lane_check;
ALTER TABLE scheduled_tasks ADD CONSTRAINT scheduled_tasks_lane_check
    CHECK (lane IN ('short', 'reading', 'footage', 'post', 'rendering'));

CREATE VIEW work_reading AS SELECT * FROM scheduled_tasks WHERE lane = 'reading';
