package org.footagedesk.casework.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.Reading;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** What the command prints of one message. */
record Answer(
        String file,
        RequestKind kind,
        boolean automatic,
        Map<String, Field> fields,
        List<String> ambiguous,
        List<Paper> documents,
        List<String> missing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes) {

    /** What the desk works with itself and no message states in these words. */
    private static final Set<FieldKey> OUR_OWN = EnumSet.of(FieldKey.CAMERA, FieldKey.DS_ADDRESS, FieldKey.FEE);

    record Field(
            String value, double confidence, String quote, String source, String rule, List<String> alternatives) {}

    record Paper(String name, DocumentType type) {}

    static Answer request(String file, Reading.Request request, ReadableMessage message, List<String> defects) {
        Map<String, Field> fields = fields(request.findings());
        return new Answer(
                file,
                request.kind(),
                false,
                fields,
                keys(request.ambiguous()),
                request.documents().stream()
                        .map(paper -> new Paper(paper.name(), paper.type()))
                        .toList(),
                keys(request.missing(false, true)),
                notes(message, defects));
    }

    /** A message that asks nothing; its papers are listed but not looked at. */
    static Answer nothingAsked(
            String file, boolean automatic, String rule, ReadableMessage message, List<String> defects) {
        var notes = new ArrayList<>(List.of("rule: " + rule));
        notes.addAll(defects);
        return new Answer(
                file,
                RequestKind.NOT_A_REQUEST,
                automatic,
                Map.of(),
                List.of(),
                message.documents().stream()
                        .map(paper -> new Paper(paper.name(), DocumentType.OTHER))
                        .toList(),
                List.of(),
                notes);
    }

    /** Of several findings of one field the one with the highest confidence is the field. */
    private static Map<String, Field> fields(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !OUR_OWN.contains(finding.field()))
                .sorted(Comparator.comparingDouble(Finding::confidence).reversed())
                .collect(Collectors.toMap(
                        finding -> finding.field().key(),
                        finding -> new Field(
                                finding.value(),
                                finding.confidence(),
                                finding.quote(),
                                finding.part(),
                                finding.rule(),
                                finding.alternatives()),
                        (best, other) -> best,
                        LinkedHashMap::new));
    }

    private static List<String> keys(Collection<FieldKey> keys) {
        return keys.stream().sorted().map(FieldKey::key).toList();
    }

    private static List<String> notes(ReadableMessage message, List<String> defects) {
        var notes = new ArrayList<>(defects);
        for (ReadableDocument paper : message.documents()) {
            if (paper.locked()) {
                notes.add("'" + paper.name() + "' needs a password.");
            } else if (paper.text().isEmpty()
                    && paper.formFields().values().stream().allMatch(String::isBlank)) {
                notes.add("'" + paper.name() + "' holds no text that can be read; pictures are not read.");
            }
        }
        return notes;
    }
}
