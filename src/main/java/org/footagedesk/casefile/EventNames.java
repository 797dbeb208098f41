package org.footagedesk.casefile;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Collectors;

/** The names under which events stand in the journal for good; classes may be renamed, these may not. */
public final class EventNames {

    private static final Map<String, Class<? extends CaseEvent>> CLASSES = Map.ofEntries(
            entry("case-opened", IntakeEvent.CaseOpened.class),
            entry("submission-joined", IntakeEvent.SubmissionJoined.class),
            entry("details-read", IntakeEvent.DetailsRead.class),
            entry("message-unread", IntakeEvent.MessageUnread.class),
            entry("detail-corrected", IntakeEvent.DetailCorrected.class),
            entry("document-kept", IntakeEvent.DocumentKept.class),
            entry("papers-sealed", IntakeEvent.PapersSealed.class),
            entry("paper-quarantined", IntakeEvent.PaperQuarantined.class),
            entry("papers-read", IntakeEvent.PapersRead.class),
            entry("form-returned", IntakeEvent.FormReturned.class),
            entry("identity-paper-deleted", IntakeEvent.IdentityPaperDeleted.class),
            entry("case-reclassified", IntakeEvent.CaseReclassified.class),
            entry("no-way-to-answer", IntakeEvent.NoWayToAnswer.class),
            entry("passed-on", IntakeEvent.PassedOn.class),
            entry("hold-requested", HoldEvent.HoldRequested.class),
            entry("hold-beyond-quota", HoldEvent.HoldBeyondQuota.class),
            entry("hold-placed", HoldEvent.HoldPlaced.class),
            entry("hold-verified", HoldEvent.HoldVerified.class),
            entry("hold-secured", HoldEvent.HoldSecured.class),
            entry("hold-failed", HoldEvent.HoldFailed.class),
            entry("hold-lapse-announced", HoldEvent.HoldLapseAnnounced.class),
            entry("hold-confirmed", HoldEvent.HoldConfirmed.class),
            entry("hold-released", HoldEvent.HoldReleased.class),
            entry("hold-lapsed", HoldEvent.HoldLapsed.class),
            entry("held-footage-destroyed", HoldEvent.HeldFootageDestroyed.class),
            entry("letter-drafted", LetterEvent.LetterDrafted.class),
            entry("letter-edited", LetterEvent.LetterEdited.class),
            entry("letter-returned", LetterEvent.LetterReturned.class),
            entry("letter-approved", LetterEvent.LetterApproved.class),
            entry("automatic-letter-stopped", LetterEvent.AutomaticLetterStopped.class),
            entry("letter-posted", LetterEvent.LetterPosted.class),
            entry("letter-sent", LetterEvent.LetterSent.class),
            entry("letter-undelivered", LetterEvent.LetterUndelivered.class),
            entry("letter-withdrawn", LetterEvent.LetterWithdrawn.class),
            entry("letter-escalated", LetterEvent.LetterEscalated.class),
            entry("fee-recorded", RecordEvent.FeeRecorded.class),
            entry("identity-checked", RecordEvent.IdentityChecked.class),
            entry("six-checks-answered", RecordEvent.SixChecksAnswered.class),
            entry("decision-made", RecordEvent.DecisionMade.class),
            entry("copy-authorised", RecordEvent.CopyAuthorised.class),
            entry("step-recorded", RecordEvent.StepRecorded.class),
            entry("policy-changed", RecordEvent.PolicyChanged.class),
            entry("case-linked", RecordEvent.CaseLinked.class),
            entry("redaction-planned", CopyEvent.RedactionPlanned.class),
            entry("preview-rendered", CopyEvent.PreviewRendered.class),
            entry("redaction-failed", CopyEvent.RedactionFailed.class),
            entry("copy-approved", CopyEvent.CopyApproved.class),
            entry("copy-rendered", CopyEvent.CopyRendered.class),
            entry("copy-downloaded", CopyEvent.CopyDownloaded.class));

    private static final Map<Class<? extends CaseEvent>, String> NAMES =
            CLASSES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventNames() {}

    /** The name under which the event stands. */
    public static String of(CaseEvent event) {
        String name = NAMES.get(event.getClass());
        if (name == null) {
            throw new IllegalStateException(event.getClass() + " has no name in the journal.");
        }
        return name;
    }

    /** The event of that name; an unknown name is an error. */
    public static Class<? extends CaseEvent> classOf(String name) {
        Class<? extends CaseEvent> type = CLASSES.get(name);
        if (type == null) {
            throw new IllegalStateException(
                    "The journal holds an event '" + name + "' that this version does not know.");
        }
        return type;
    }
}
