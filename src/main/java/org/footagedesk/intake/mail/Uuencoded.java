package org.footagedesk.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files written into the text itself, as some old programs and scanners still send them. */
final class Uuencoded {

    private static final Pattern BEGIN = Pattern.compile("(?m)^begin [0-7]{3,4} (\\S.{0,200})\\n");
    private static final Pattern END = Pattern.compile("(?m)^end[ \\t]*$");
    private static final Pattern FILE_LINE = Pattern.compile("[ -`]{2,70}");

    private Uuencoded() {}

    /** The text without the files, which are handed over as attachments. */
    static String unpack(String text, Gathered gathered, Guarded guarded) {
        var rest = new StringBuilder();
        int from = 0;
        Matcher begin = BEGIN.matcher(text);
        while (begin.find(from) && gathered.mayUnpack(1)) {
            Matcher end = END.matcher(text);
            if (!end.find(begin.end())
                    || !FILE_LINE.matcher(firstLine(text, begin.end())).matches()) {
                break;
            }
            String name = begin.group(1);
            String file = text.substring(begin.start(), end.end()) + "\n";
            guarded.answer("file inside the text", () -> decoded(file))
                    .ifPresent(bytes -> gathered.attach(name, "application/octet-stream", bytes));
            rest.append(text, from, begin.start());
            from = end.end();
        }
        return rest.append(text.substring(from)).toString();
    }

    private static String firstLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    private static byte[] decoded(String file) throws MessagingException, IOException {
        try (var stream =
                MimeUtility.decode(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)), "uuencode")) {
            return stream.readAllBytes();
        }
    }
}
