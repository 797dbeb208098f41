package org.footagedesk.journal.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.footagedesk.journal.Denials;
import org.footagedesk.journal.Happening;
import org.footagedesk.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Refusals as journal entries; they stay even where the work around them is undone. */
@Component
class JournaledDenials implements Denials {

    private final Journal journal;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    JournaledDenials(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(String who, String what, String why, String purpose) {
        String open = json.writeValueAsString(Map.of("what", what, "why", why));
        String personal =
                purpose.isBlank() ? Happening.NOTHING_PERSONAL : json.writeValueAsString(Map.of("purpose", purpose));
        journal.append(
                "denial/" + UUID.randomUUID(),
                0,
                List.of(new Happening("access-denied", clock.instant(), who, open, personal)));
    }
}
