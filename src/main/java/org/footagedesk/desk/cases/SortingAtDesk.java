package org.footagedesk.desk.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casework.FiledMessages;
import org.footagedesk.casework.Namesakes;
import org.footagedesk.casework.OpenCaseFromFiled;
import org.footagedesk.casework.ReclassifyCase;
import org.footagedesk.desk.FiledRow;
import org.footagedesk.desk.OtherMessage;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.Sorting;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.journal.Views;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person says a message or a case really is; every look at the filed messages is journaled. */
@Component
class SortingAtDesk implements Sorting {

    private static final int A_PAGE = 50;

    private final CaseFiles cases;
    private final ReclassifyCase reclassify;
    private final FiledMessages filed;
    private final OpenCaseFromFiled open;
    private final Namesakes namesakes;
    private final Views views;

    SortingAtDesk(
            CaseFiles cases,
            ReclassifyCase reclassify,
            FiledMessages filed,
            OpenCaseFromFiled open,
            Namesakes namesakes,
            Views views) {
        this.cases = cases;
        this.reclassify = reclassify;
        this.filed = filed;
        this.open = open;
        this.namesakes = namesakes;
        this.views = views;
    }

    @Override
    public Outcome reclassify(CaseReference reference, RequestKind kind, String reason, StaffMember who) {
        if (!who.may(Ability.CORRECT_FINDINGS)) {
            return Refusals.notAllowed(Ability.CORRECT_FINDINGS);
        }
        if (reason.isBlank()) {
            return new Outcome.Invalid(Map.of("reason", "Say in a few words what you see in the message."));
        }
        if (cases.find(reference).isEmpty()) {
            return new Outcome.NotFound("case");
        }
        return reclassify.reclassify(reference, kind, reason.strip(), who.name())
                ? Outcome.DONE
                : new Outcome.Changed("The case is of that kind already.");
    }

    @Override
    @Transactional
    public List<FiledRow> filed(int page, StaffMember who) {
        if (!who.may(Ability.READ_CASES)) {
            return List.of();
        }
        views.record(who.name(), "filed-messages/" + page);
        List<FiledMessages.Filed> shown = filed.page(page, A_PAGE);
        var others = new OtherMessages(
                namesakes.of(shown.stream().map(FiledMessages.Filed::submission).toList()));
        return shown.stream()
                .map(message -> row(message, others.than(message.submission())))
                .toList();
    }

    @Override
    public Opening openCase(String submission, RequestKind kind, StaffMember who) {
        if (!who.may(Ability.ENTER_REQUESTS)) {
            return new Opening.Refused(Refusals.notAllowed(Ability.ENTER_REQUESTS));
        }
        if (kind == RequestKind.NOT_A_REQUEST) {
            return new Opening.Refused(new Outcome.Invalid(Map.of("kind", "Choose what the person wants.")));
        }
        Optional<CaseReference> opened =
                Ids.uuid(submission).map(SubmissionId::new).flatMap(id -> open.open(id, kind, who.name()));
        return opened.<Opening>map(Opening.Opened::new)
                .orElseGet(() -> new Opening.Refused(new Outcome.NotFound("message")));
    }

    private static FiledRow row(FiledMessages.Filed message, List<OtherMessage> others) {
        return new FiledRow(
                message.submission().toString(),
                message.receivedAt(),
                message.channel().name(),
                message.from(),
                message.subject(),
                message.rule(),
                message.openedAs().map(CaseReference::value).orElse(null),
                others);
    }
}
