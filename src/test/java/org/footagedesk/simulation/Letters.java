package org.footagedesk.simulation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which letter of DOMAIN E.13 a mail is, told by its subject as anybody would who reads it. */
final class Letters {

    private static final Pattern REFERENCE = Pattern.compile("CCTV-\\d{4}-\\d+");

    private static final Map<String, String> BY_SUBJECT = Map.ofEntries(
            Map.entry("How to ask for CCTV images of yourself", "SAR-1"),
            Map.entry("We have received your request for CCTV images", "SAR-2"),
            Map.entry("We have not yet received the fee for your request", "SAR-3"),
            Map.entry("We need to check who you are", "SAR-4"),
            Map.entry("We need to see that you may act for another person", "SAR-4a"),
            Map.entry("We need more details to look for your images", "SAR-5"),
            Map.entry("We have stopped dealing with your request", "SAR-6"),
            Map.entry("Your CCTV images", "SAR-8"),
            Map.entry("Our decision on your request for CCTV images", "SAR-9"),
            Map.entry("We hold no CCTV images for your request", "SAR-10"),
            Map.entry("Your message to our CCTV office", "POL-0"),
            Map.entry("We have received your request", "POL-1"),
            Map.entry("Your authority letter is not complete", "POL-2"),
            Map.entry("Items ready to collect", "POL-3"),
            Map.entry("We cannot release recordings for your request", "POL-4"),
            Map.entry("What we need from a body that prosecutes", "OPB-1"),
            Map.entry("Our decision on your request for recordings", "OPB-4 SEC-3"),
            Map.entry("What we need for recordings in a legal matter", "LEG-1"),
            Map.entry("Release of recordings for a legal matter", "LEG-3"),
            Map.entry("We cannot release recordings for your matter", "LEG-4"),
            Map.entry("We have received your request for recordings", "SEC-1"),
            Map.entry("Your request as a journalist", "MED-1"),
            Map.entry("Our reply to your objection", "OBJ-1"),
            Map.entry("We have received your complaint", "CMP-1"),
            Map.entry("How far we have come with your complaint", "CMP-2"),
            Map.entry("The outcome of your complaint", "CMP-3"),
            Map.entry("We have received your request for information", "FOI-1"),
            Map.entry("The information you asked for", "FOI-2"),
            Map.entry("Refusal notice: your request for information", "FOI-3"),
            Map.entry("Thank you for your message", "GEN-1"),
            Map.entry("Our CCTV policy and how to ask for images", "PLC-1"));

    private Letters() {}

    /** The letter, or an empty text for a mail that is none of them. */
    static String of(Postbox.Mail mail) {
        int quoted = mail.subject().indexOf(" (CCTV-");
        return quoted < 0 ? "" : BY_SUBJECT.getOrDefault(mail.subject().substring(0, quoted), "");
    }

    /** The reference of the case that the subject quotes. */
    static Optional<String> reference(Postbox.Mail mail) {
        return REFERENCE.matcher(mail.subject()).results().findFirst().map(found -> found.group());
    }
}
