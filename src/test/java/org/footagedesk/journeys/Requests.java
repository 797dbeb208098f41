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
                """.formatted(
                        DAY.format(now.minusDays(1)), name));
    }

    static String mail(String from, String subject, ZonedDateTime now, String words) {
        return mail(UUID.randomUUID() + "@freemail.example", from, subject, now, words);
    }

    /** A mail under a Message-ID that another may have. */
    static String mail(String messageId, String from, String subject, ZonedDateTime written, String words) {
        return """
                From: %s
                To: %s
                Subject: %s
                Date: %s
                Message-ID: <%s>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s""".formatted(
                        from,
                        RunningDesk.MAILBOX,
                        subject,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(written),
                        messageId,
                        words);
    }

    /** All that markup can try at once, and a server that counts what it makes a browser or a reader fetch. */
    static String hostile(String script, String writer, String server, ZonedDateTime now) {
        return """
                From: "%1$s Mallory" <%2$s>
                To: %3$s
                Subject: CCTV %1$s <img src=%4$s/subject.png> %7$s
                Date: %5$s
                Message-ID: <hostile-%6$s@freemail.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="part"

                --part
                Content-Type: text/html; charset=utf-8

                <html><body onload="alert(3)"><p>Please send me the CCTV of myself outside the Guildhall offices door \
                yesterday at 2pm. &lt;script&gt;alert('ran')&lt;/script&gt; [[${7*7}]] \
                <img src="%4$s/body.png" onerror="alert(4)"></p>%1$s<iframe src="%4$s/frame"></iframe>
                <a href="javascript:alert(5)">click</a><form action="%4$s/form"><input name="password"></form>
                <style>@import url(%4$s/style.css); body { display: none }</style></body></html>
                --part
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename="../../etc/passwd"

                root
                --part
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename="<img src=x onerror=alert(6)>.txt"

                nothing
                --part--
                """.formatted(
                        script,
                        writer,
                        RunningDesk.MAILBOX,
                        server,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(now),
                        UUID.randomUUID(),
                        "Endless".repeat(30));
    }
}
