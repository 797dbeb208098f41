package org.footagedesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.footagedesk.casework.WaitingWork.Group;
import org.footagedesk.letter.Notice;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Mails one person what waits for them, once a morning and only where something does; it names cases, never people. */
@Component
public class MailDigest {

    private final Digests digests;
    private final WaitingWork waiting;
    private final Staff staff;
    private final HandOverNotice mail;
    private final Clock clock;

    MailDigest(Digests digests, WaitingWork waiting, Staff staff, HandOverNotice mail, Clock clock) {
        this.digests = digests;
        this.waiting = waiting;
        this.staff = staff;
        this.mail = mail;
        this.clock = clock;
    }

    /** Mails the digest of that id, with what waits by now. */
    public void send(String id) {
        UUID digest = UUID.fromString(id);
        Optional<StaffMember> member = digests.staffOf(digest).flatMap(staff::named);
        Optional<EmailAddress> to = member.flatMap(StaffMember::email);
        List<Group> groups = member.map(waiting::of).orElse(List.of());
        String outcome = to.isEmpty()
                ? "no-address"
                : groups.isEmpty()
                        ? "nothing-waits"
                        : mail.handOver(new Notice(
                                digest, to.get(), "What waits for you today", words(groups), clock.instant()));
        digests.end(digest, outcome);
    }

    private static String words(List<Group> groups) {
        return groups.stream().map(MailDigest::words).collect(Collectors.joining("\n"))
                + "\nSign in to the desk; its first page lists all of it. Its place is /desk\n";
    }

    private static String words(Group group) {
        String more = group.total() > group.first().size()
                ? "\nand " + (group.total() - group.first().size()) + " more"
                : "";
        return group.heading() + ": " + group.total() + "\n" + String.join("\n", group.first()) + more + "\n";
    }
}
