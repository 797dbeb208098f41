package org.footagedesk.demonstration.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.footagedesk.shared.EmailAddress;

/** Invented e-mails with which a visitor can try the desk; what they tell of happened yesterday, whenever they are sent. */
public final class SampleRequests {

    private static final List<SampleRequest> ALL = List.of(
            new SampleRequest("bike", "A stolen bike, in one breath from a phone"),
            new SampleRequest("police-log", "The police ask to preserve footage: a log number and a window"),
            new SampleRequest("solicitor", "A solicitor asks for a client, with a signed authority"),
            new SampleRequest("car", "A dented car by the garages, with a picture"),
            new SampleRequest("complaint", "A complaint about a gossiping member of staff"),
            new SampleRequest("freedom-of-information", "A freedom of information request about the cameras"),
            new SampleRequest("newspaper", "A newspaper wants a clip of a brawl"),
            new SampleRequest("out-of-office", "An out-of-office note, which must never be answered"));

    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)(?: ([^}]+))?}}");

    /**
     * One sample.
     *
     * @param name short, for addresses of pages
     * @param title what it is, for people
     */
    public record SampleRequest(String name, String title) {}

    /** Every sample that ships with the desk, in the order to show them. */
    public List<SampleRequest> all() {
        return ALL;
    }

    /** The sample of that name, if there is one. */
    public Optional<SampleRequest> named(String name) {
        return ALL.stream().filter(sample -> sample.name().equals(name)).findFirst();
    }

    /** The sample as a message sent now to the given address, with a Message-ID of its own each time. */
    public byte[] written(SampleRequest sample, ZonedDateTime now, EmailAddress to) {
        Map<String, ZonedDateTime> days = Map.of("yesterday", now.minusDays(1), "tomorrow", now.plusDays(1));
        String message = GAP.matcher(template(sample)).replaceAll(gap -> switch (gap.group(1)) {
            case "to" -> to.value();
            case "id" -> UUID.randomUUID().toString();
            case "date" -> DateTimeFormatter.RFC_1123_DATE_TIME.format(now);
            case String day ->
                DateTimeFormatter.ofPattern(gap.group(2), Locale.UK).format(days.get(day));
        });
        return message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String template(SampleRequest sample) {
        String file = "/demonstration/requests/" + sample.name() + ".eml";
        try (var stream = SampleRequests.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The sample " + file + " is missing from the installation.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
