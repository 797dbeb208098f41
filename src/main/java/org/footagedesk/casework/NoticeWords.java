package org.footagedesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.letter.Notice;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;

/** What a notice says: which case, what is to be done and by when; never who asks or for what (DESIGN, 'Hostile content and privacy'). */
final class NoticeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private NoticeWords() {}

    static Notice of(Told told, CaseFile file, EmailAddress to, Instant at) {
        return switch (told.kind()) {
            case NEW_SUBJECT_ACCESS ->
                new Notice(told.id(), to, "New subject access request " + file.reference(), request(file), at);
            case LETTER_NEAR_LIMIT ->
                new Notice(
                        told.id(),
                        to,
                        "A letter of " + file.reference() + " waits near its limit",
                        letter(told, file),
                        at);
            case OBLIGATION_NEAR_LIMIT -> new Notice(told.id(), to, file.reference() + " is due soon", owed(told), at);
            case FOOTAGE_ABOUT_TO_GO ->
                new Notice(
                        told.id(),
                        to,
                        "Urgent: footage of " + file.reference() + " is about to be overwritten",
                        aboutToGo(file),
                        at);
            case FOOTAGE_WILL_LAPSE ->
                new Notice(
                        told.id(), to, "Held footage of " + file.reference() + " is soon destroyed", footage(file), at);
        };
    }

    private static String request(CaseFile file) {
        return """
                A subject access request has arrived and is passed on to you at once (policy 9.5).

                Case: %1$s
                Received: %2$s

                Sign in to the desk and open the case; it stands on your page Today until you have. Its place is /desk/cases/%1$s
                """.formatted(file.reference(), day(London.day(file.receivedAt())));
    }

    private static String letter(Told told, CaseFile file) {
        LetterOnFile letter = file.letters().get(told.letter().orElseThrow());
        return """
                A letter still waits to be approved, and its limit is near.

                Case: %s
                Letter: %s
                It must leave by the end of: %s

                Sign in to the desk and read it. Its place is /desk/letters/%s
                """.formatted(file.reference(), letter.template(), day(London.day(letter.dueBy())), letter.id());
    }

    private static String owed(Told told) {
        return """
                Something is owed on a case, and its limit is near.

                Case: %1$s
                By the end of: %2$s

                Sign in to the desk and open the case; it says what is owed and what may be done. Its place is /desk/cases/%1$s
                """.formatted(told.reference(), day(told.due().orElseThrow()));
    }

    private static String aboutToGo(CaseFile file) {
        return """
                The recorder overwrites footage that a request points to in less than a day. It is copied without
                waiting for form, fee or identity.

                Case: %1$s

                Sign in to the desk, open the case, see that the copy is there and plays to its end, and keep it. You are
                told again until somebody has. Its place is /desk/cases/%1$s
                """.formatted(file.reference());
    }

    private static String footage(CaseFile file) {
        String until = file.holds().values().stream()
                .map(Hold::lapsesAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(gone -> day(London.day(gone)))
                .orElse("a person has decided on it meanwhile");
        return """
                Footage that was held automatically when a request came in is destroyed unless somebody wants it kept.

                Case: %1$s
                Destroyed at the beginning of: %2$s

                Sign in to the desk, open the case, and keep the footage or let it go. Its place is /desk/cases/%1$s
                """.formatted(file.reference(), until);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
