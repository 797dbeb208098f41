package org.footagedesk.intake.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.shared.EmailAddress;

/**
 * Reads the notice of a mail server that it could not deliver a message of ours. The fields are looked for line by line in the
 * body as it stands, because notices come with broken structure as often as not.
 */
final class BounceNotice {

    private static final Pattern SUBJECT =
            Pattern.compile("(?i).*(undeliver|deliver(y|ed)|returned mail|failure|mail status"
                    + "|mail system error|not be delivered|nondeliverable).*");
    private static final Pattern MAIL_SYSTEM =
            Pattern.compile("(?i)(mailer[-_]?daemon|postmaster|mail[-_.]?delivery).*");
    private static final Pattern BLOCK = Pattern.compile("(?mi)^(?=(?:Final-Recipient|Original-Recipient):)");
    private static final Pattern RECIPIENT = Pattern.compile(
            "(?mi)^(?:Final|Original)-Recipient:[ \\t]*(?:[a-z0-9]+[ \\t]*;)?[ \\t]*<?([^\\s<>;]+@[^\\s<>;]+)");
    private static final Pattern ACTION = Pattern.compile("(?mi)^Action:[ \\t]*([a-z]+)");
    private static final Pattern STATUS = Pattern.compile("(?mi)^Status:[ \\t]*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern DIAGNOSIS = Pattern.compile(
            "(?mi)^Diagnostic-Code:[ \\t]*(?:[a-z0-9-]+[ \\t]*;)?[ \\t]*(.{1,400}(?:\\n[ \\t]+.{1,400}){0,5})");
    private static final Pattern REPLY_CODE =
            Pattern.compile("(?m)\\b(5\\d\\d[ -](?:#?5\\.\\d{1,3}\\.\\d{1,3})?.{0,200})");
    private static final Pattern ORIGINAL_ID = Pattern.compile("(?mi)^[> ]*Message-ID:\\s*<([^<>\\s]{1,300})>");
    private static final Pattern ONLY_DELAYED = Pattern.compile(
            "(?i)warning message only|will (be retried|keep trying|continue to try|retry)|still (trying|being retried)"
                    + "|not (yet )?been delivered (yet|so far)|delivery (has been|is) delayed|has been delayed");
    private static final Pattern ANY_ADDRESS = Pattern.compile("<([^\\s<>@]{1,128}@[^\\s<>@]{1,190})>");

    private BounceNotice() {}

    /** The notice, if the message is one and the delivery failed for good. */
    static Optional<Bounce> in(MailHeaders headers, String mediaType, String body) {
        if (!fromMailSystem(headers, mediaType)) {
            return Optional.empty();
        }
        List<String> blocks = BLOCK.splitAsStream(body)
                .filter(block -> RECIPIENT.matcher(block).lookingAt())
                .toList();
        return blocks.isEmpty() ? freeForm(headers, body) : report(headers, body, blocks);
    }

    private static boolean fromMailSystem(MailHeaders headers, String mediaType) {
        boolean readReceipt =
                headers.first("Content-Type").toLowerCase(Locale.ROOT).contains("disposition-notification");
        return !readReceipt
                && (mediaType.equals("multipart/report")
                        || mediaType.equals("message/delivery-status")
                        || headers.has("X-Failed-Recipients")
                        || headers.addresses("From").stream()
                                        .anyMatch(from -> MAIL_SYSTEM
                                                .matcher(from.getAddress())
                                                .matches())
                                && SUBJECT.matcher(headers.words("Subject")).matches());
    }

    private static Optional<Bounce> report(MailHeaders headers, String body, List<String> blocks) {
        return blocks.stream()
                .filter(BounceNotice::failedForGood)
                .findFirst()
                .map(block -> new Bounce(
                        group(RECIPIENT, block)
                                .or(() -> failedRecipient(headers))
                                .flatMap(EmailAddress::parse),
                        originalId(body),
                        reason(block)));
    }

    private static boolean failedForGood(String block) {
        return group(ACTION, block)
                .map(action -> action.equalsIgnoreCase("failed"))
                .orElseGet(() -> group(STATUS, block)
                        .filter(status -> status.startsWith("5"))
                        .isPresent());
    }

    private static String reason(String block) {
        String status = group(STATUS, block).orElse("");
        String diagnosis = group(DIAGNOSIS, block).orElse("");
        String line = OneLine.of(status + " " + diagnosis);
        return line.isEmpty() ? "The server gives no reason." : line;
    }

    private static Optional<Bounce> freeForm(MailHeaders headers, String body) {
        Optional<String> code = group(REPLY_CODE, body);
        if (code.isEmpty() && ONLY_DELAYED.matcher(body).find()) {
            return Optional.empty();
        }
        return Optional.of(new Bounce(
                failedRecipient(headers).or(() -> group(ANY_ADDRESS, body)).flatMap(EmailAddress::parse),
                originalId(body),
                code.map(OneLine::of).orElse("The server gives no reason that can be read.")));
    }

    private static Optional<String> failedRecipient(MailHeaders headers) {
        return headers.mailboxes("X-Failed-Recipients").stream()
                .map(EmailAddress::value)
                .findFirst();
    }

    /** The original comes last in a notice, so its Message-ID is the last one. */
    private static Optional<String> originalId(String body) {
        return ORIGINAL_ID.matcher(body).results().map(id -> id.group(1)).reduce((earlier, later) -> later);
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.toMatchResult()).map((MatchResult m) -> m.group(1))
                : Optional.empty();
    }
}
