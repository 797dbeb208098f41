-- How far a rendering has come, for whoever waits for it; thrown away with the rendering's end.
create table render_progress (
    render  uuid primary key,
    percent integer not null
);
