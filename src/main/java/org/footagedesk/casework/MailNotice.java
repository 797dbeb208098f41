package org.footagedesk.casework;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.letter.Notice;
import org.footagedesk.letter.SendNotice;
import org.footagedesk.letter.Sending;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Component;

/** Mails one notice to one member of staff, at most once. */
@Component
public class MailNotice {

    private final Notices notices;
    private final Handovers handovers;
    private final CaseFiles cases;
    private final Staff staff;
    private final SendNotice mail;
    private final Clock clock;

    MailNotice(Notices notices, Handovers handovers, CaseFiles cases, Staff staff, SendNotice mail, Clock clock) {
        this.notices = notices;
        this.handovers = handovers;
        this.cases = cases;
        this.staff = staff;
        this.mail = mail;
        this.clock = clock;
    }

    /** Mails the notice of that id, to the address that the person has by now. */
    public void send(String id) {
        Told told = notices.find(UUID.fromString(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no notice " + id + "."));
        String outcome = notice(told).map(notice -> handOver(told, notice)).orElse("no-address");
        notices.end(told.id(), outcome);
    }

    private Optional<Notice> notice(Told told) {
        return staff.named(told.staff())
                .flatMap(StaffMember::email)
                .map(address -> NoticeWords.of(told, cases.get(told.reference()), address, clock.instant()));
    }

    private String handOver(Told told, Notice notice) {
        return handovers
                .once(told.id(), () -> mail.send(notice))
                .map(MailNotice::outcome)
                .orElse(Handovers.MAY_HAVE_LEFT);
    }

    private static String outcome(Sending sending) {
        return switch (sending) {
            case Sending.Sent sent -> "sent";
            case Sending.Refused refused -> refused.reason().value();
            case Sending.Ambiguous unclear -> Handovers.MAY_HAVE_LEFT;
        };
    }
}
