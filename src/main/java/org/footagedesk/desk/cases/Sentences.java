package org.footagedesk.desk.cases;

import java.util.Optional;
import java.util.stream.Collectors;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CopyEvent;
import org.footagedesk.casefile.HoldEvent;
import org.footagedesk.casefile.IntakeEvent;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.LetterEvent;
import org.footagedesk.casefile.RecordEvent;
import org.footagedesk.desk.FieldWords;
import org.footagedesk.intake.Channel;
import org.footagedesk.policy.Procedure;
import org.footagedesk.policy.StandingInstruction;
import org.footagedesk.shared.London;
import org.footagedesk.shared.Role;
import org.jspecify.annotations.Nullable;

/** Each event of a case as a sentence of its timeline. */
final class Sentences {

    private Sentences() {}

    /** @param procedure by which the steps have their titles; none where the case asks for nothing */
    static String of(CaseEvent event, String actor, Optional<Procedure> procedure) {
        String who = actor.equals(CaseEntry.MACHINE) ? "The desk" : actor;
        return switch (event) {
            case IntakeEvent intake -> intake(intake, who);
            case HoldEvent hold -> hold(hold, who);
            case LetterEvent letter -> letter(letter, who);
            case RecordEvent.StepRecorded step -> who + ": " + StepSentences.of(step, procedure);
            case RecordEvent record -> record(record, who);
            case CopyEvent copy -> copy(copy, who);
        };
    }

    private static String intake(IntakeEvent event, String who) {
        return switch (event) {
            case IntakeEvent.CaseOpened opened -> who + " opened the case under " + opened.policy() + ".";
            case IntakeEvent.SubmissionJoined joined -> joined(joined.as()) + typedIn(joined.channel(), who);
            case IntakeEvent.DetailsRead read ->
                "%d details were read from the message."
                        .formatted(read.findings().size());
            case IntakeEvent.MessageUnread unread ->
                "The message could not be read by machine (" + unread.reason().replace('-', ' ') + "): please read it.";
            case IntakeEvent.DetailCorrected corrected ->
                who + " put right: " + FieldWords.of(corrected.field().key()) + ".";
            case IntakeEvent.DocumentKept paper ->
                "A paper was kept, taken to be: " + CasePages.words(paper.type().name()) + ".";
            case IntakeEvent.PapersSealed _ ->
                "The virus scanner did not answer. The papers that came with the message stay sealed until it has seen them.";
            case IntakeEvent.PaperQuarantined paper ->
                "A paper was put in quarantine: " + paper.malware() + " was found in it.";
            case IntakeEvent.PapersRead papers ->
                "%d details were read on the papers."
                        .formatted(papers.findings().size());
            case IntakeEvent.FormReturned form ->
                (form.gaps().isEmpty()
                                ? "A form came back complete: %s."
                                : "A form came back that a person must look at: %s.")
                        .formatted(form.document());
            case IntakeEvent.IdentityPaperDeleted gone ->
                "%s deleted an identity paper after the check: %s, SHA-256 %s."
                        .formatted(who, CasePages.words(gone.type().name()), gone.sha256());
            case IntakeEvent.CaseReclassified said ->
                who + " said what it is: " + CasePages.words(said.kind().name()) + ". " + said.reason();
            case IntakeEvent.NoWayToAnswer nowhere -> noWay(nowhere.lack());
            case IntakeEvent.PassedOn passed ->
                "Passed on at once to: "
                        + passed.to().stream().sorted().map(Role::title).collect(Collectors.joining(", ")) + " (9.5).";
        };
    }

    static String noWay(IntakeEvent.Lack lack) {
        return switch (lack) {
            case NO_ADDRESS ->
                "No letter could be drafted: neither an e-mail address nor a name with a postal address is known.";
            case OWN_ADDRESS ->
                "No letter was drafted: the address is one of our own, and an answer might go round in a ring.";
        };
    }

    private static String joined(JoinedAs as) {
        return switch (as) {
            case OPENING -> "The request arrived.";
            case DUPLICATE -> "The same request arrived again; it is kept here, and no second case was opened.";
            case REPLY -> "An answer arrived.";
            case AUTOMATIC -> "An automatic message arrived; it is filed and not answered.";
        };
    }

    private static String typedIn(Channel channel, String who) {
        return switch (channel) {
            case POST, TELEPHONE, IN_PERSON -> " " + who + " typed it in.";
            case MAIL, CHAT -> "";
        };
    }

    private static String hold(HoldEvent event, String who) {
        return switch (event) {
            case HoldEvent.HoldRequested asked ->
                who + " asked to hold footage of " + asked.camera() + ": " + asked.reason() + ".";
            case HoldEvent.HoldBeyondQuota beyond ->
                "Footage of " + beyond.camera() + " was not held: the quota of the sender's day is used up. "
                        + "A person may hold it.";
            case HoldEvent.HoldPlaced placed -> "The recorder has the footage, in " + placed.segments() + " segments.";
            case HoldEvent.HoldVerified verified -> "The copies were read back and are the same.";
            case HoldEvent.HoldSecured secured -> "The footage is secured in the vault.";
            case HoldEvent.HoldFailed failed ->
                "The footage could not be held: " + failed.reason().replace('-', ' ') + ".";
            case HoldEvent.HoldLapseAnnounced announced ->
                "Nobody has confirmed the hold: people were told that the footage is destroyed on "
                        + OneRow.day(London.day(announced.lapsesAt())) + ".";
            case HoldEvent.HoldConfirmed confirmed -> who + " wants the footage kept.";
            case HoldEvent.HoldReleased released -> who + " released the hold: " + released.reason();
            case HoldEvent.HoldLapsed lapsed -> "The hold lapsed: nobody confirmed it in the policy's time.";
            case HoldEvent.HeldFootageDestroyed destroyed ->
                "The held footage was destroyed, " + destroyed.segments() + " segments.";
        };
    }

    private static String letter(LetterEvent event, String who) {
        return switch (event) {
            case LetterEvent.LetterDrafted drafted -> who + " drafted letter " + drafted.template() + ".";
            case LetterEvent.LetterEdited edited -> who + " changed the text of the letter.";
            case LetterEvent.LetterReturned returned -> who + " returned the letter: " + returned.note();
            case LetterEvent.LetterApproved approved -> approved(approved.under(), who);
            case LetterEvent.AutomaticLetterStopped stopped ->
                "The letter may leave unread, but waits for a person: " + stopped.reason() + ".";
            case LetterEvent.LetterPosted posted ->
                who + " posted the letter on " + posted.on() + ", "
                        + (posted.tracking() == null
                                ? "first class."
                                : "by recorded delivery " + posted.tracking() + ".");
            case LetterEvent.LetterSent sent -> "The letter was sent.";
            case LetterEvent.LetterUndelivered lost ->
                "The letter was not delivered: " + lost.reason().replace('-', ' ') + ".";
            case LetterEvent.LetterWithdrawn withdrawn -> who + " withdrew the letter: " + withdrawn.reason();
            case LetterEvent.LetterEscalated late ->
                "The letter still waits near its limit; the Data Controller was told.";
        };
    }

    private static String approved(@Nullable StandingInstruction under, String who) {
        return under == null
                ? who + " approved the letter."
                : "The letter left unread, as %s instructed on %s (%s)."
                        .formatted(under.givenBy(), under.givenOn(), under.clause());
    }

    private static String record(RecordEvent event, String who) {
        return switch (event) {
            case RecordEvent.FeeRecorded fee ->
                who + " recorded a fee of £%d.%02d, %s.".formatted(fee.pence() / 100, fee.pence() % 100, fee.method());
            case RecordEvent.IdentityChecked identity ->
                who + (identity.satisfied() ? " is satisfied of the identity." : " is not satisfied of the identity.");
            case RecordEvent.SixChecksAnswered checks ->
                who
                        + (checks.allPassed()
                                ? " answered the six checks: all passed."
                                : " answered the six checks: not all passed.");
            case RecordEvent.DecisionMade decision ->
                who + " decided: " + CasePages.words(decision.outcome().name()) + ".";
            case RecordEvent.CopyAuthorised copy -> who + " permitted a copy: " + copy.reason();
            case RecordEvent.StepRecorded step -> who + " recorded a step.";
            case RecordEvent.PolicyChanged changed ->
                who + " decided that the case goes on under " + changed.policy() + ": " + changed.reason();
            case RecordEvent.CaseLinked linked ->
                "It came of the same message as case " + linked.other() + ": " + linked.why();
        };
    }

    private static String copy(CopyEvent event, String who) {
        return switch (event) {
            case CopyEvent.RedactionPlanned planned -> who + " marked the data subject and asked for a preview.";
            case CopyEvent.PreviewRendered preview -> "The preview is ready, " + preview.frames() + " pictures long.";
            case CopyEvent.RedactionFailed failed -> "The clip could not be rendered: " + failed.reason();
            case CopyEvent.CopyApproved approved ->
                who + " approved the redaction; it becomes copy " + approved.number() + ".";
            case CopyEvent.CopyRendered copy -> "Copy " + copy.number() + " is ready.";
            case CopyEvent.CopyDownloaded copy -> who + " downloaded copy " + copy.number() + ".";
        };
    }
}
