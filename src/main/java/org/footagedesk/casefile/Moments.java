package org.footagedesk.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.footagedesk.letter.LetterState;
import org.footagedesk.policy.CaseMoment;
import org.footagedesk.policy.LetterSent;
import org.footagedesk.policy.Milestone;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.London;

/** When the moments that policy speaks of happened on a case, told from its events. */
final class Moments {

    private final CaseFile file;
    private final PolicyProfile policy;

    Moments(CaseFile file, PolicyProfile policy) {
        this.file = file;
        this.policy = policy;
    }

    /** The London day of the moment; empty while it has not happened. */
    Optional<LocalDate> day(CaseMoment moment) {
        return at(moment).map(London::day);
    }

    private Optional<Instant> at(CaseMoment moment) {
        return switch (moment) {
            case LetterSent letter -> sent(letter.letter());
            case Milestone milestone ->
                switch (milestone) {
                    case REQUEST_RECEIVED -> Optional.of(file.receivedAt());
                    case FORM_AND_FEE_RECEIVED -> formAndFee();
                    case OFFICER_VERIFIED -> calledBack();
                    case FOOTAGE_RELEASED -> file.firstAt(CopyEvent.CopyDownloaded.class);
                };
        };
    }

    /** A letter that came back has not left: its obligation is open again (MAIL.md, step 7). */
    private Optional<Instant> sent(String template) {
        return file.letters().values().stream()
                .filter(letter -> letter.template().equals(template) && letter.state() == LetterState.SENT)
                .flatMap(letter -> Optional.ofNullable(letter.sentAt()).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> formAndFee() {
        if (!policy.asksFee(file.kind())) {
            return form();
        }
        return form().flatMap(form -> feeInFull().map(paid -> paid.isAfter(form) ? paid : form));
    }

    /** A part of the fee is none: the clock waits for the rest. */
    private Optional<Instant> feeInFull() {
        int paid = 0;
        for (CaseEntry entry : file.entries()) {
            if (entry.event() instanceof RecordEvent.FeeRecorded fee) {
                paid += fee.pence();
                if (paid >= policy.fee().pence()) {
                    return Optional.of(entry.at());
                }
            }
        }
        return Optional.empty();
    }

    /** Identity is settled for an officer by calling back on a number the body holds (DOMAIN E.3); a later doubt undoes it. */
    private Optional<Instant> calledBack() {
        Optional<Instant> settled = Optional.empty();
        for (CaseEntry entry : file.entries()) {
            if (entry.event() instanceof RecordEvent.IdentityChecked check) {
                settled = check.satisfied() ? settled.or(() -> Optional.of(entry.at())) : Optional.empty();
            }
        }
        return settled;
    }

    private Optional<Instant> form() {
        return file.documents().stream()
                .filter(document -> document.type() == DocumentType.SAR_FORM)
                .flatMap(document -> file.submissions().stream()
                        .filter(joined -> joined.submission().equals(document.submission())))
                .map(IntakeEvent.SubmissionJoined::receivedAt)
                .min(Comparator.naturalOrder());
    }
}
