package org.footagedesk.casework;

import org.footagedesk.casefile.Copy;
import org.footagedesk.redaction.RedactionPlan;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Redaction plans as they stand in events. */
@Component
class Plans {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(RedactionPlan plan) {
        return json.writeValueAsString(plan);
    }

    RedactionPlan of(Copy copy) {
        return json.readValue(copy.plan(), RedactionPlan.class);
    }
}
