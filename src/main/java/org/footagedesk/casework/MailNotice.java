package org.footagedesk.casework;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.letter.Notice;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Component;

/** Mails one notice to one member of staff, at most once. */
@Component
public class MailNotice {

    private final Notices notices;
    private final CaseFiles cases;
    private final Staff staff;
    private final HandOverNotice mail;
    private final Clock clock;

    MailNotice(Notices notices, CaseFiles cases, Staff staff, HandOverNotice mail, Clock clock) {
        this.notices = notices;
        this.cases = cases;
        this.staff = staff;
        this.mail = mail;
        this.clock = clock;
    }

    /** Mails the notice of that id, to the address that the person has by now. */
    public void send(String id) {
        Told told = notices.find(UUID.fromString(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no notice " + id + "."));
        String outcome = notice(told).map(mail::handOver).orElse("no-address");
        notices.end(told.id(), outcome);
    }

    private Optional<Notice> notice(Told told) {
        return staff.named(told.staff())
                .flatMap(StaffMember::email)
                .map(address -> NoticeWords.of(told, cases.get(told.reference()), address, clock.instant()));
    }
}
