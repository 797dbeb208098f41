package org.footagedesk.casefile.store;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.EventNames;
import org.footagedesk.casefile.Personal;
import org.footagedesk.journal.Entry;
import org.footagedesk.journal.Happening;
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
        personal(event.getClass())
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

    /** The event again; where its personal part is gone with its key, blanks stand in its place. */
    CaseEntry toEntry(Entry entry) {
        Happening happening = entry.happening();
        Class<? extends CaseEvent> type = EventNames.classOf(happening.type());
        ObjectNode whole = (ObjectNode) json.readTree(happening.open());
        if (entry.erased()) {
            whole.setAll(blanks(type));
        }
        whole.setAll((ObjectNode) json.readTree(happening.personal()));
        return new CaseEntry(entry.version(), happening.at(), happening.actor(), json.treeToValue(whole, type));
    }

    private ObjectNode blanks(Class<? extends CaseEvent> type) {
        ObjectNode blanks = json.createObjectNode();
        personal(type).forEach(component -> {
            if (component.getType() == String.class) {
                blanks.put(component.getName(), "");
            } else if (component.getType() == List.class) {
                blanks.putArray(component.getName());
            } else {
                blanks.putObject(component.getName());
            }
        });
        return blanks;
    }

    private static Stream<RecordComponent> personal(Class<? extends CaseEvent> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Personal.class));
    }
}
