package org.footagedesk.reading.passage;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.WhenReader;
import org.footagedesk.reading.passage.Passage.Source;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;

/** The passages of a message: the new words first, then what was forwarded, then the documents. */
public final class Passages {

    private static final Pattern FORWARD = Pattern.compile("(?i)^\\s*(?:\\[[^\\]]{0,40}\\]\\s*)?(?:fw|fwd|tr)\\s*:");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+'-]{1,64}@[\\w.-]{1,190}\\w");

    private Passages() {}

    /** Long parts are read as far as a person would; nobody states the facts of an incident after sixty pages. */
    private static final int READ_AT_MOST = 120_000;

    private static String head(String text) {
        return text.length() > READ_AT_MOST ? text.substring(0, READ_AT_MOST) : text;
    }

    public static List<Passage> of(ReadableMessage message) {
        LocalDateTime sent = London.at(message.sentAt()).toLocalDateTime();
        List<Passage> passages = new ArrayList<>(body(message, sent));
        passages.add(new Passage(
                Finding.SUBJECT, message.subject(), Source.SUBJECT, sent, message.senderName(), message.sender()));
        for (ReadableDocument document : message.documents()) {
            if (document.locked() || document.text().isBlank()) continue;
            passages.add(new Passage(
                    document.name(), head(document.text()), Source.DOCUMENT, sent, Optional.empty(), Optional.empty()));
        }
        return passages;
    }

    private static List<Passage> body(ReadableMessage message, LocalDateTime sent) {
        String text = head(message.body());
        List<Envelope> envelopes = Envelope.in(text);
        boolean forward = FORWARD.matcher(message.subject()).find()
                || text.toLowerCase(Locale.UK).contains("forwarded message");
        int end = envelopes.isEmpty() ? text.length() : envelopes.getFirst().from();
        boolean answersInside = !forward
                && !envelopes.isEmpty()
                && quotes(text, envelopes.getFirst().bodyFrom());
        if (answersInside)
            return List.of(new Passage(
                    Finding.BODY, answers(text, envelopes), Source.BODY, sent, message.senderName(), message.sender()));
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(
                Finding.BODY,
                new Cover(text)
                        .all(end, text.length())
                        .quotedLines()
                        .disclaimers()
                        .done(),
                Source.BODY,
                sent,
                message.senderName(),
                message.sender()));
        if (forward) passages.addAll(forwarded(text, envelopes, sent));
        return passages;
    }

    /** Whether lines are quoted after the heading, so that answers may stand between them. */
    private static boolean quotes(String text, int from) {
        return Lines.of(text.substring(from)).stream()
                .anyMatch(line -> line.text().startsWith(">"));
    }

    private static String answers(String text, List<Envelope> envelopes) {
        var cover = new Cover(text);
        envelopes.forEach(envelope -> cover.all(envelope.from(), envelope.bodyFrom()));
        return cover.quotedLines().disclaimers().done();
    }

    private static List<Passage> forwarded(String text, List<Envelope> envelopes, LocalDateTime sent) {
        List<Passage> passages = new ArrayList<>();
        for (int i = envelopes.size() - 1; i >= 0; i--) {
            Envelope envelope = envelopes.get(i);
            int end = i + 1 < envelopes.size() ? envelopes.get(i + 1).from() : text.length();
            String words = new Cover(text)
                    .all(0, envelope.bodyFrom())
                    .all(end, text.length())
                    .quoteMarks()
                    .disclaimers()
                    .done();
            if (words.isBlank()) continue;
            passages.add(new Passage(
                    Finding.BODY,
                    words,
                    Source.FORWARDED,
                    envelope.sent().flatMap(date -> moment(date, sent)).orElse(sent),
                    envelope.sender().map(Passages::name).filter(name -> !name.isBlank()),
                    envelope.sender().flatMap(Passages::address)));
        }
        return passages;
    }

    private static Optional<LocalDateTime> moment(String words, LocalDateTime sent) {
        return new WhenReader()
                .read(words, sent).stream()
                        .filter(reading -> reading.confidence() >= 0.9)
                        .findFirst()
                        .map(reading -> reading.start());
    }

    private static String name(String sender) {
        int bracket = sender.indexOf('<');
        String name = bracket < 0 ? sender : sender.substring(0, bracket);
        return name.replace("\"", "").replaceAll("\\[mailto:.{0,200}", "").strip();
    }

    private static Optional<EmailAddress> address(String sender) {
        Matcher matcher = ADDRESS.matcher(sender);
        return matcher.find() ? EmailAddress.parse(matcher.group()) : Optional.empty();
    }
}
