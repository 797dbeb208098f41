package org.footagedesk.casefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.IntakeEvent.DetailsRead;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * What makes two requests the same request: one person, one kind, one incident (DOMAIN E.0 rule 6, scenario 10).
 *
 * <p>Without a stated incident the words themselves must be the same; the same words from another person never match.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** The fingerprint of the request that opened the case; empty where nobody knows who asked. */
    public static Optional<String> of(CaseFile file) {
        return file.submissions().stream()
                .filter(joined -> joined.as() == JoinedAs.OPENING)
                .findFirst()
                .flatMap(opening -> of(
                        file.kind(),
                        file.all(DetailsRead.class).stream()
                                .filter(read -> read.submission().equals(opening.submission()))
                                .flatMap(read -> read.findings().stream())
                                .toList(),
                        opening.from().email(),
                        opening.words()));
    }

    /** The fingerprint of a request about to be joined or opened. */
    public static Optional<String> of(
            RequestKind kind, Collection<Finding> findings, @Nullable String sender, String words) {
        // The sender goes before what the text says: whoever names another person's address is not that person.
        Optional<String> who = Optional.ofNullable(sender)
                .or(() -> best(findings, FieldKey.REQUESTER_EMAIL))
                .or(() -> best(findings, FieldKey.DS_TELEPHONE));
        Optional<String> when =
                best(findings, FieldKey.INCIDENT_FROM).or(() -> best(findings, FieldKey.INCIDENT_DATE_ONLY));
        return who.map(person -> Stream.of(
                        List.of(kind.name(), person),
                        when.map(time -> List.of(
                                        time, best(findings, FieldKey.SITE).orElse("")))
                                .orElseGet(() -> List.of(words)))
                .flatMap(List::stream)
                .map(Fingerprint::plain)
                .collect(Collectors.joining("|")));
    }

    private static Optional<String> best(Collection<Finding> findings, FieldKey field) {
        return findings.stream()
                .filter(finding -> finding.field() == field)
                .max(Comparator.comparingDouble(Finding::confidence))
                .map(Finding::value);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}@.:+-]+", " ")
                .strip();
    }
}
