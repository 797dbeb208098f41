package org.footagedesk.intake.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.footagedesk.shared.EmailAddress;

/** The headers of a message or part, unfolded and decoded as far as they can be. */
final class MailHeaders {

    private static final int LONGEST = 100_000;

    /** A mail system makes them of some 80 characters; what no index of the store could take is no identity. */
    private static final int LONGEST_ID = 500;

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]*|\\r[ \\t]*");
    private static final Pattern BRACKETED = Pattern.compile("<\\s*([^<>\\s]+)\\s*>");
    private static final Pattern NAMED_ADDRESS =
            Pattern.compile("(?:([^<>,]{0,200})<)?([^\\s@<>\",;:()\\[\\]]{1,128}@[^\\s@<>\",;:()\\[\\]]{1,190})");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\",;:()\\[\\]]{1,128}@[^\\s@<>\",;:()\\[\\]]{1,190}");

    private final MimePart part;
    private final Guarded guarded;

    MailHeaders(MimePart part, Guarded guarded) {
        this.part = part;
        this.guarded = guarded;
    }

    boolean has(String name) {
        return !all(name).isEmpty();
    }

    /** Every header of that name as it stands, unfolded. */
    List<String> all(String name) {
        return guarded.answer(name + " header", () -> part.getHeader(name)).stream()
                .flatMap(Arrays::stream)
                .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value)
                .map(value -> FOLD.matcher(value).replaceAll(" ").strip())
                .toList();
    }

    /** The first header of that name as it stands, unfolded; empty where there is none. */
    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** The first header of that name in readable words on one line. */
    String words(String name) {
        return OneLine.of(decoded(utf8(first(name))));
    }

    /** The addresses in all headers of the given names, in order; what is no address is left out. */
    List<InternetAddress> addresses(String... names) {
        return Stream.of(names)
                .flatMap(name -> all(name).stream())
                .flatMap(MailHeaders::addressesIn)
                .toList();
    }

    List<EmailAddress> mailboxes(String... names) {
        return addresses(names).stream()
                .flatMap(address -> EmailAddress.parse(address.getAddress()).stream())
                .distinct()
                .toList();
    }

    /** The display name of an address in readable words on one line. */
    static Optional<String> nameOf(InternetAddress address) {
        return Optional.ofNullable(address.getPersonal())
                .map(name -> OneLine.of(decoded(name)))
                .filter(name -> !name.isEmpty());
    }

    /** Message-IDs without their brackets, in order; an empty pair is none, and so is one that nobody could keep. */
    List<String> messageIds(String name) {
        return all(name).stream()
                .flatMap(MailHeaders::idsIn)
                .filter(MailHeaders::canBeKept)
                .distinct()
                .toList();
    }

    /** The date of the header; of several dates in a trace header, the one after the last semicolon. */
    Optional<Instant> date(String name) {
        String value = first(name);
        String date = value.substring(value.lastIndexOf(';') + 1).strip();
        if (date.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MailDateFormat().parse(date).toInstant());
        } catch (ParseException impossibleDate) {
            guarded.defect("The " + name + " header gives no date that can be read.");
            return Optional.empty();
        }
    }

    private static Stream<InternetAddress> addressesIn(String value) {
        String words = utf8(value);
        try {
            List<InternetAddress> wellFormed = Arrays.stream(InternetAddress.parseHeader(words, false))
                    .filter(address -> address.getAddress() != null
                            && ADDRESS.matcher(address.getAddress()).matches())
                    .toList();
            return wellFormed.isEmpty() ? foundIn(words) : wellFormed.stream();
        } catch (AddressException malformed) {
            return foundIn(words);
        }
    }

    /** Where the header is no list of addresses by any grammar, whatever looks like one in it. */
    private static Stream<InternetAddress> foundIn(String words) {
        return NAMED_ADDRESS.matcher(words).results().map(found -> {
            var address = new InternetAddress();
            address.setAddress(found.group(2));
            try {
                address.setPersonal(
                        found.group(1) == null
                                ? null
                                : found.group(1).replace("\"", "").strip());
            } catch (UnsupportedEncodingException withoutName) {
                return address;
            }
            return address;
        });
    }

    private static Stream<String> idsIn(String value) {
        if (value.contains("<")) {
            return BRACKETED.matcher(value).results().map(id -> id.group(1));
        }
        return value.isBlank() || value.contains(" ") ? Stream.empty() : Stream.of(value);
    }

    private static boolean canBeKept(String id) {
        return id.length() <= LONGEST_ID && id.chars().noneMatch(Character::isISOControl);
    }

    private static String decoded(String text) {
        try {
            return MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException unknownCharset) {
            return text;
        }
    }

    /** Headers arrive as single bytes; people put raw UTF-8 into them all the same. */
    private static String utf8(String value) {
        if (value.chars().allMatch(c -> c < 0x80) || value.chars().anyMatch(c -> c > 0xff)) {
            return value;
        }
        return PartText.decoded(value.getBytes(StandardCharsets.ISO_8859_1), "utf-8");
    }
}
