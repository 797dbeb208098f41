package org.footagedesk.intake.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes a message apart: what is written goes into one text, what is attached into a list. */
final class MailParts {

    /** Smaller pictures shown within the text are letterheads and logos, not evidence. */
    private static final int SMALLEST_PICTURE = 16 * 1024;

    private static final int BYTES_A_CHARACTER = 4;

    private final Gathered gathered;
    private final Guarded guarded;
    private final PartLimits limits;

    MailParts(Gathered gathered, Guarded guarded, PartLimits limits) {
        this.gathered = gathered;
        this.guarded = guarded;
        this.limits = limits;
    }

    /** All that is written in the message; attachments are gathered on the way. */
    String textOf(MimeMessage message) {
        String text = text(message, 0, "").strip();
        if (text.length() <= limits.text()) {
            return text;
        }
        guarded.defect(
                "The text is longer than " + limits.text() + " characters; the rest was left in the stored message.");
        return text.substring(0, limits.text());
    }

    private String text(MimePart part, int depth, String within) {
        if (!gathered.mayUnpack(depth)) {
            return "";
        }
        PartLabel label = PartLabel.of(part, guarded);
        if (label.isMultipart()) {
            return children(part)
                    .map(parts -> textOfAll(parts, depth, label.type()))
                    .orElseGet(() -> words(part, label));
        }
        if (label.isMessage()) {
            return within.equals("multipart/report") ? "" : forwarded(part, depth);
        }
        if (label.isReport()) {
            gathered.bytesOf(part);
            return "";
        }
        boolean attached =
                label.disposition().equals("attachment") || !label.name().isBlank();
        if (label.isWords() && (!attached || depth == 0 && !label.disposition().equals("attachment"))) {
            return words(part, label);
        }
        attach(part, label, within);
        return "";
    }

    private String textOfAll(List<MimePart> parts, int depth, String type) {
        return type.equals("multipart/alternative")
                ? bestOf(parts, depth)
                : parts.stream()
                        .map(child -> text(child, depth + 1, type))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n\n"));
    }

    /** Of several forms of the same text the plain one, unless it is empty or only says that there is another. */
    private String bestOf(List<MimePart> parts, int depth) {
        String plain = "";
        String rich = "";
        for (MimePart child : parts) {
            String text = text(child, depth + 1, "multipart/alternative");
            if (plain.isBlank() && PartLabel.of(child, guarded).type().equals("text/plain")) {
                plain = text;
            } else if (!text.isBlank()) {
                rich = text;
            }
        }
        boolean plainSaysNothing = plain.isBlank() || plain.length() < 200 && rich.length() > 4 * plain.length();
        return plainSaysNothing && !rich.isBlank() ? rich : plain;
    }

    private Optional<List<MimePart>> children(MimePart part) {
        boolean tooMany = guarded.answer("structure", () -> RawContent.splitsIntoTooMany(part))
                .orElse(true);
        if (tooMany) {
            guarded.defect("The message splits into thousands of parts; it was not unpacked.");
            return Optional.empty();
        }
        return guarded.answer("structure of a multipart", () -> {
            var multipart = (Multipart) part.getContent();
            var parts = new ArrayList<MimePart>();
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart child = multipart.getBodyPart(i);
                if (child instanceof MimePart mime) {
                    parts.add(mime);
                }
            }
            return parts.isEmpty() ? null : parts;
        });
    }

    private String forwarded(MimePart part, int depth) {
        Optional<MimeMessage> inner = guarded.answer("forwarded message", () -> switch (part.getContent()) {
            case MimeMessage message -> message;
            default -> null;
        });
        return inner.map(message -> {
                    var headers = new MailHeaders(message, guarded);
                    return "---------- Forwarded message ----------\nFrom: %s\nDate: %s\nSubject: %s\nTo: %s\n\n%s"
                            .formatted(
                                    headers.words("From"),
                                    headers.words("Date"),
                                    headers.words("Subject"),
                                    headers.words("To"),
                                    text(message, depth + 1, ""));
                })
                .orElse("");
    }

    private String words(MimePart part, PartLabel label) {
        String text = PartText.lines(gathered.bytesOf(part, BYTES_A_CHARACTER * limits.text()), label.charset());
        return label.isHtml()
                ? HtmlText.of(text)
                : Uuencoded.unpack(text, gathered, guarded).strip();
    }

    private void attach(MimePart part, PartLabel label, String within) {
        byte[] bytes = gathered.bytesOf(part);
        boolean letterhead = label.type().startsWith("image/")
                && within.equals("multipart/related")
                && !label.disposition().equals("attachment")
                && bytes.length < SMALLEST_PICTURE;
        if (!letterhead && !label.isSignature()) {
            gathered.attach(label.name(), label.type(), bytes);
        }
    }
}
