package org.footagedesk.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.IntakeEvent.PapersRead;
import org.footagedesk.policy.Evidence;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** What the papers say of name, address and birth beside what the requester states. */
final class PapersAgree {

    private static final Map<FieldKey, BiPredicate<String, String>> SAME = Map.of(
            FieldKey.DS_FULL_NAME, SameWords::name,
            FieldKey.DS_ADDRESS, SameWords::address,
            FieldKey.DS_POSTCODE, SameWords::postcode,
            FieldKey.DS_DATE_OF_BIRTH, String::equals);

    private static final List<FieldKey> FIELDS =
            List.of(FieldKey.DS_FULL_NAME, FieldKey.DS_DATE_OF_BIRTH, FieldKey.DS_ADDRESS, FieldKey.DS_POSTCODE);

    private final CaseFile file;
    private final Map<String, DocumentType> papers = new HashMap<>();
    private final List<Compared> compared = new ArrayList<>();

    PapersAgree(CaseFile file, Evidence evidence) {
        this.file = file;
        for (DocumentKept document : file.documents()) {
            if (evidence.identityPapers().contains(document.type())) {
                papers.put(document.name(), document.type());
            }
        }
        List<Finding> printed = Stream.concat(
                        file.all(PapersRead.class).stream().flatMap(read -> read.findings().stream()),
                        file.details().all().stream())
                .filter(finding -> papers.containsKey(finding.part()))
                .toList();
        for (FieldKey field : FIELDS) {
            stated(field)
                    .ifPresent(stated -> printed.stream()
                            .filter(finding -> finding.field() == field)
                            .map(finding -> compare(stated, finding))
                            .filter(one -> !compared.contains(one))
                            .forEach(compared::add));
        }
    }

    /**
     * One value that stands on a paper, beside the stated one.
     *
     * @param stated what the person states, and {@code where} they do: "form" or "message" or "case"
     */
    record Compared(FieldKey field, DocumentType paper, String printed, String stated, String where, boolean same) {}

    List<Compared> all() {
        return List.copyOf(compared);
    }

    /** Whether a paper that shows who somebody is carries another name than they state. */
    boolean namesDiffer() {
        return compared.stream().anyMatch(one -> one.field() == FieldKey.DS_FULL_NAME && !one.same());
    }

    /** The papers of which nothing could be read. */
    List<DocumentType> unread() {
        return papers.values().stream()
                .filter(type -> type != DocumentType.PHOTO && type != DocumentType.NAME_CHANGE)
                .filter(type -> compared.stream().noneMatch(one -> one.paper() == type))
                .distinct()
                .sorted()
                .toList();
    }

    private Compared compare(Finding stated, Finding printed) {
        boolean same = SAME.get(stated.field()).test(stated.value(), printed.value()) || isOfTheAgent(printed);
        return new Compared(
                stated.field(), papers.get(printed.part()), printed.value(), stated.value(), where(stated), same);
    }

    /** Whoever acts for another may send papers of their own. */
    private boolean isOfTheAgent(Finding printed) {
        return file.kind() == RequestKind.AGENT_ACCESS
                && printed.field() == FieldKey.DS_FULL_NAME
                && file.details()
                        .value(FieldKey.REQUESTER_NAME)
                        .filter(agent -> SameWords.name(agent, printed.value()))
                        .isPresent();
    }

    /** As a person put it right, else as form or message say. */
    private Optional<Finding> stated(FieldKey field) {
        Optional<Finding> best = Optional.ofNullable(file.details().best().get(field));
        return best.filter(finding -> !papers.containsKey(finding.part()))
                .or(() -> file.details().all().stream()
                        .filter(finding -> finding.field() == field && !papers.containsKey(finding.part()))
                        .max(Comparator.comparingDouble(Finding::confidence)));
    }

    private String where(Finding stated) {
        boolean form = file.documents().stream()
                .anyMatch(document -> document.type() == DocumentType.SAR_FORM
                        && document.name().equals(stated.part()));
        return form ? "form" : stated.part().equals("correction") ? "case" : "message";
    }
}
