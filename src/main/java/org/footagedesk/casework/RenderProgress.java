package org.footagedesk.casework;

import org.footagedesk.casefile.RenderId;
import org.footagedesk.redaction.video.RenderWatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far renderings have come, where every machine of the house can see it. */
@Component
public class RenderProgress {

    private final JdbcClient database;

    RenderProgress(JdbcClient database) {
        this.database = database;
    }

    /** 0 to 100; a rendering that nobody works on yet is at 0. */
    public int percent(RenderId render) {
        return database.sql("select percent from render_progress where render = :render")
                .param("render", render.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    RenderWatch watch(RenderId render) {
        var last = new int[] {-1};
        return (done, expected) -> {
            int percent = expected <= 0 ? 0 : (int) Math.min(99, done * 100 / expected);
            if (percent > last[0]) {
                last[0] = percent;
                save(render, percent);
            }
        };
    }

    void end(RenderId render) {
        database.sql("delete from render_progress where render = :render")
                .param("render", render.value())
                .update();
    }

    private void save(RenderId render, int percent) {
        database.sql("""
                        insert into render_progress (render, percent) values (:render, :percent)
                        on conflict (render) do update set percent = excluded.percent""")
                .param("render", render.value())
                .param("percent", percent)
                .update();
    }
}
