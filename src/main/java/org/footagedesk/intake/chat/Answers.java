package org.footagedesk.intake.chat;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.form.FormDefinition;
import org.footagedesk.form.FormField;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;

/** What is known so far: the sum of what the turns noted, the later replacing the earlier. */
public record Answers(Map<FieldKey, String> values, Set<FieldKey> skipped, Optional<RequestKind> kind) {

    public Answers {
        values = Map.copyOf(values);
        skipped = Set.copyOf(skipped);
    }

    static Answers none() {
        return new Answers(Map.of(), Set.of(), Optional.empty());
    }

    Answers with(Noted noted) {
        var known = new EnumMap<FieldKey, String>(FieldKey.class);
        known.putAll(values);
        known.keySet().removeAll(noted.dropped());
        known.putAll(noted.values());
        var passed = EnumSet.noneOf(FieldKey.class);
        passed.addAll(skipped);
        passed.addAll(noted.skipped());
        passed.removeAll(noted.values().keySet());
        return new Answers(known, passed, noted.kind().or(() -> kind));
    }

    /** What the person wants; who does not say otherwise asks for their own images. */
    public RequestKind kindOrOwnImages() {
        return kind.orElse(RequestKind.SUBJECT_ACCESS);
    }

    public Optional<String> value(FieldKey field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The questions put to this person, in order; which of two hours it was only where one came twice. */
    List<FormField> asked(FormDefinition form) {
        return form.askedOf(kindOrOwnImages()).stream()
                .filter(field -> field.key() != FieldKey.INCIDENT_CLOCK || hourCameTwice())
                .toList();
    }

    private boolean hourCameTwice() {
        return Stream.of(FieldKey.INCIDENT_FROM, FieldKey.INCIDENT_TO)
                .flatMap(time -> value(time).stream())
                .anyMatch(time -> London.showings(LocalDateTime.parse(time)) == 2);
    }

    boolean settled(FormField field) {
        return field.answeredIn(values.keySet()) || skipped.contains(field.key());
    }
}
