package org.footagedesk.desk.api;

import static org.footagedesk.desk.api.Said.said;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CasePage;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.SixChecks;
import org.footagedesk.desk.Sorting;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people record on a case, for scripts; the answer is the case as it is then. */
@RestController
@RequestMapping("/api/cases/{reference}")
class RecordsApi {

    /** A fee in pence; the London day on which it came, today where it is left out. */
    record Fee(int pence, @Nullable String method, @Nullable LocalDate on) {}

    /** Papers that were seen, and how many originals of each. */
    record Identity(
            @Nullable Set<DocumentType> seen,
            @Nullable Map<DocumentType, Integer> originals,
            boolean satisfied,
            @Nullable String note,
            @Nullable LocalDate on) {}

    record Decision(
            CaseWork.@Nullable Verdict verdict, @Nullable String basis) {}

    record Permit(
            @Nullable String copy,
            @Nullable String reason,
            @Nullable String recipient) {}

    record Kind(@Nullable RequestKind kind, @Nullable String reason) {}

    record Correction(@Nullable String field, @Nullable String value) {}

    private final CaseDesk desk;
    private final CaseWork work;
    private final Sorting sorting;

    RecordsApi(CaseDesk desk, CaseWork work, Sorting sorting) {
        this.desk = desk;
        this.work = work;
        this.sorting = sorting;
    }

    @Needs(Ability.RECORD_FEE)
    @PostMapping("/fee")
    CasePage fee(@PathVariable CaseReference reference, @RequestBody Fee fee, StaffMember who) {
        return done(
                work.recordFee(reference, fee.pence(), said(fee.method()), Optional.ofNullable(fee.on()), who),
                reference,
                who);
    }

    @Needs(Ability.RECORD_IDENTITY)
    @PostMapping("/identity")
    CasePage identity(@PathVariable CaseReference reference, @RequestBody Identity identity, StaffMember who) {
        var seen = new EnumMap<DocumentType, Integer>(DocumentType.class);
        Optional.ofNullable(identity.seen()).ifPresent(types -> types.forEach(type -> seen.put(type, 0)));
        Optional.ofNullable(identity.originals()).ifPresent(seen::putAll);
        return done(
                work.recordIdentity(
                        reference,
                        seen,
                        identity.satisfied(),
                        said(identity.note()),
                        Optional.ofNullable(identity.on()),
                        who),
                reference,
                who);
    }

    @Needs(Ability.ANSWER_SIX_CHECKS)
    @PostMapping("/six-checks")
    CasePage sixChecks(@PathVariable CaseReference reference, @RequestBody SixChecks checks, StaffMember who) {
        return done(work.answerSixChecks(reference, checks, who), reference, who);
    }

    @Needs(Ability.DECIDE)
    @PostMapping("/decision")
    CasePage decision(@PathVariable CaseReference reference, @RequestBody Decision decision, StaffMember who) {
        if (decision.verdict() == null) {
            throw ApiRefusal.unprocessable("verdict must be GRANT, GRANT_IN_PART or REFUSE.");
        }
        return done(work.recordDecision(reference, decision.verdict(), said(decision.basis()), who), reference, who);
    }

    @Needs(Ability.AUTHORISE_COPIES)
    @PostMapping("/copy-permission")
    CasePage permit(@PathVariable CaseReference reference, @RequestBody Permit permit, StaffMember who) {
        return done(
                work.recordCopyReason(
                        reference,
                        Optional.ofNullable(permit.copy()),
                        said(permit.reason()),
                        said(permit.recipient()),
                        who),
                reference,
                who);
    }

    @Needs(Ability.CORRECT_FINDINGS)
    @PostMapping("/kind")
    CasePage kind(@PathVariable CaseReference reference, @RequestBody Kind kind, StaffMember who) {
        if (kind.kind() == null || said(kind.reason()).isBlank()) {
            throw ApiRefusal.unprocessable("kind and reason must be given.");
        }
        return done(
                sorting.reclassify(reference, kind.kind(), said(kind.reason()).strip(), who), reference, who);
    }

    @Needs(Ability.CORRECT_FINDINGS)
    @PostMapping("/corrections")
    CasePage correct(@PathVariable CaseReference reference, @RequestBody Correction correction, StaffMember who) {
        FieldKey field;
        try {
            field = FieldKey.of(said(correction.field()));
        } catch (IllegalArgumentException unknown) {
            throw ApiRefusal.unprocessable("No field is called '" + said(correction.field()) + "'.");
        }
        return done(
                work.correctFinding(reference, field, said(correction.value()).strip(), who), reference, who);
    }

    private CasePage done(Outcome outcome, CaseReference reference, StaffMember who) {
        ApiRefusal.unlessDone(outcome);
        return desk.casePage(reference, who).orElseThrow(() -> ApiRefusal.noSuch("case " + reference));
    }
}
