package org.footagedesk.journal.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.footagedesk.journal.Happening;
import org.footagedesk.journal.Journal;
import org.footagedesk.journal.Views;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Looks at personal data as journal entries. */
@Component
class JournaledViews implements Views {

    private final Journal journal;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    JournaledViews(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(String who, String what) {
        append("viewed", who, Map.of("what", what), Happening.NOTHING_PERSONAL);
    }

    @Override
    @Transactional
    public void record(String who, String what, String objective, String words) {
        append(
                "footage-opened",
                who,
                Map.of("what", what, "objective", objective),
                json.writeValueAsString(Map.of("purpose", words)));
    }

    private void append(String type, String who, Map<String, String> open, String personal) {
        journal.append(
                "view/" + UUID.randomUUID(),
                0,
                List.of(new Happening(type, clock.instant(), who, json.writeValueAsString(open), personal)));
    }
}
