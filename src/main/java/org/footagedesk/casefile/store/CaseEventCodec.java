package org.footagedesk.casefile.store;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.EventNames;
import org.footagedesk.casefile.Personal;
import org.footagedesk.journal.Entry;
import org.footagedesk.journal.Happening;
import org.footagedesk.shared.Seal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns case events into what the journal keeps and back: the open part as it stands, the personal part apart. */
@Component
class CaseEventCodec {

    private final JsonMapper json = JsonMapper.builder().build();

    Happening toHappening(CaseEvent event, Instant at, String actor) {
        ObjectNode open = json.valueToTree(event);
        ObjectNode personal = json.createObjectNode();
        Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .map(RecordComponent::getName)
                .filter(open::has)
                .forEach(name -> personal.set(name, open.remove(name)));
        return new Happening(
                EventNames.of(event),
                at,
                actor,
                json.writeValueAsString(open),
                personal.isEmpty() ? Happening.NOTHING_PERSONAL : json.writeValueAsString(personal));
    }

    /** The event again; throws {@link Seal.Erased} where its personal part is gone. */
    CaseEntry toEntry(Entry entry) {
        if (entry.erased()) {
            throw new Seal.Erased(entry.stream());
        }
        Happening happening = entry.happening();
        ObjectNode whole = (ObjectNode) json.readTree(happening.open());
        whole.setAll((ObjectNode) json.readTree(happening.personal()));
        return new CaseEntry(
                entry.version(),
                happening.at(),
                happening.actor(),
                json.treeToValue(whole, EventNames.classOf(happening.type())));
    }
}
