package org.footagedesk.journeys;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Mails that invented people write; what they tell of happened yesterday, so that the recorder still has it. */
final class Requests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Requests() {}

    /** A request for footage of the writer at the Guildhall door. */
    static String ofOneself(String name, String address, ZonedDateTime now) {
        return mail(name + " <" + address + ">", "CCTV of me at the Guildhall", now, """
                Hello,

                please may I see the CCTV of myself. I locked my bike outside the guildhall offices door on \
                %s at about half past three in the afternoon, in a red coat. When I came back it was gone.

                My telephone is 07700 900142.

                %s
                12 Fore Street, ZZ1 1AA
                """.formatted(DAY.format(now.minusDays(1)), name));
    }

    static String mail(String from, String subject, ZonedDateTime now, String words) {
        return """
                From: %s
                To: %s
                Subject: %s
                Date: %s
                Message-ID: <%s@freemail.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s""".formatted(
                        from,
                        RunningDesk.MAILBOX,
                        subject,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(now),
                        UUID.randomUUID(),
                        words);
    }
}
