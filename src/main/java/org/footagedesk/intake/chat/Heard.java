package org.footagedesk.intake.chat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/**
 * What one message says, whatever was asked.
 *
 * @param remarks what must be said back about it, such as that a place is not covered
 * @param corrections other meanings of the same words, as answers a person may give with one touch
 */
record Heard(Map<FieldKey, String> values, Optional<RequestKind> kind, List<String> remarks, List<String> corrections) {

    Heard {
        values = Map.copyOf(values);
        remarks = List.copyOf(remarks);
        corrections = List.copyOf(corrections);
    }

    static Heard of(Map<FieldKey, String> values) {
        return new Heard(values, Optional.empty(), List.of(), List.of());
    }

    boolean isNothing() {
        return values.isEmpty() && kind.isEmpty();
    }

    Heard withKind(Optional<RequestKind> stated) {
        return new Heard(values, stated, remarks, corrections);
    }

    /** Both together; where both name a field, the other has the better words. */
    Heard and(Heard other) {
        var all = new EnumMap<FieldKey, String>(FieldKey.class);
        all.putAll(values);
        all.putAll(other.values);
        return new Heard(
                all,
                kind.or(other::kind),
                other.remarks.isEmpty() ? remarks : other.remarks,
                other.corrections.isEmpty() ? corrections : other.corrections);
    }

    /** The same without fields that are known already; a known time keeps its whole window. */
    Heard onlyNew(Set<FieldKey> known) {
        var fresh = new EnumMap<FieldKey, String>(FieldKey.class);
        Set<FieldKey> settled = EnumSet.noneOf(FieldKey.class);
        settled.addAll(known);
        if (known.contains(FieldKey.INCIDENT_FROM)) {
            settled.addAll(EnumSet.of(FieldKey.INCIDENT_TO, FieldKey.INCIDENT_DATE_ONLY));
        }
        if (known.contains(FieldKey.INCIDENT_LOCATION)) settled.addAll(EnumSet.of(FieldKey.SITE, FieldKey.CAMERA));
        values.forEach((field, value) -> {
            if (!settled.contains(field)) fresh.put(field, value);
        });
        return new Heard(fresh, kind, remarks, corrections);
    }

    /** What the turn notes down: a new time replaces a bare day, a new place the camera of the old one. */
    Noted noted() {
        var dropped = EnumSet.noneOf(FieldKey.class);
        if (values.containsKey(FieldKey.INCIDENT_FROM)) {
            dropped.addAll(EnumSet.of(FieldKey.INCIDENT_DATE_ONLY, FieldKey.INCIDENT_TO, FieldKey.INCIDENT_CLOCK));
        }
        if (values.containsKey(FieldKey.INCIDENT_DATE_ONLY)) {
            dropped.addAll(EnumSet.of(FieldKey.INCIDENT_FROM, FieldKey.INCIDENT_TO, FieldKey.INCIDENT_CLOCK));
        }
        if (values.containsKey(FieldKey.INCIDENT_LOCATION)) dropped.addAll(EnumSet.of(FieldKey.SITE, FieldKey.CAMERA));
        return new Noted(values, dropped, Set.of(), kind);
    }
}
