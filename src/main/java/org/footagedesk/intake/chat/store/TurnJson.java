package org.footagedesk.intake.chat.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.intake.chat.Noted;
import org.footagedesk.intake.chat.Reply;
import org.footagedesk.intake.chat.Step;
import org.footagedesk.intake.chat.Turn;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.jspecify.annotations.Nullable;

/** A turn as it is written down: field keys and steps by their lasting names, never by those of classes. */
record TurnJson(
        String at,
        String said,
        Map<String, String> values,
        List<String> dropped,
        List<String> skipped,
        @Nullable String kind,
        List<String> lines,
        List<String> choices,
        String step,
        int failures) {

    static TurnJson of(Turn turn) {
        Noted noted = turn.noted();
        return new TurnJson(
                turn.at().toString(),
                turn.said(),
                noted.values().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue)),
                keys(noted.dropped()),
                keys(noted.skipped()),
                noted.kind().map(RequestKind::name).orElse(null),
                turn.reply().lines(),
                turn.reply().choices(),
                turn.step().written(),
                turn.failures());
    }

    Turn turn() {
        var noted = new Noted(
                values.entrySet().stream()
                        .collect(Collectors.toMap(entry -> FieldKey.of(entry.getKey()), Map.Entry::getValue)),
                fields(dropped),
                fields(skipped),
                Optional.ofNullable(kind).map(RequestKind::valueOf));
        return new Turn(Instant.parse(at), said, noted, new Reply(lines, choices), Step.of(step), failures);
    }

    private static List<String> keys(Set<FieldKey> fields) {
        return fields.stream().map(FieldKey::key).sorted().toList();
    }

    private static Set<FieldKey> fields(List<String> keys) {
        return keys.stream().map(FieldKey::of).collect(Collectors.toSet());
    }
}
