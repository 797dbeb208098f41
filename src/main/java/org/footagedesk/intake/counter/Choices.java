package org.footagedesk.intake.counter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.footagedesk.intake.Channel;
import org.footagedesk.shared.RequestKind;

/** What can be chosen on the form, with the words for it. */
final class Choices {

    /** One choice: the value sent, and its words. */
    record Choice(String value, String words) {}

    static final List<Choice> CHANNELS = Arrays.stream(Channel.values())
            .filter(channel -> inWords(channel).isPresent())
            .map(channel -> new Choice(channel.name(), inWords(channel).orElseThrow()))
            .toList();

    static final List<Choice> KINDS = Arrays.stream(RequestKind.values())
            .filter(kind -> inWords(kind).isPresent())
            .map(kind -> new Choice(kind.name(), inWords(kind).orElseThrow()))
            .toList();

    private Choices() {}

    /** The way the entry says it came; a way that no clerk can choose counts as none. */
    static Optional<Channel> channel(Entry entry) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(entry.get(Entry.CHANNEL)))
                .filter(channel -> inWords(channel).isPresent())
                .findFirst();
    }

    static Optional<RequestKind> kind(Entry entry) {
        return Arrays.stream(RequestKind.values())
                .filter(kind -> kind.name().equals(entry.get(Entry.KIND)))
                .filter(kind -> inWords(kind).isPresent())
                .findFirst();
    }

    private static Optional<String> inWords(Channel channel) {
        return switch (channel) {
            case POST -> Optional.of("By post");
            case TELEPHONE -> Optional.of("By telephone");
            case IN_PERSON -> Optional.of("In person, at the counter");
            case MAIL, CHAT -> Optional.empty();
        };
    }

    private static Optional<String> inWords(RequestKind kind) {
        return switch (kind) {
            case SUBJECT_ACCESS -> Optional.of("Footage of themselves");
            case AGENT_ACCESS -> Optional.of("Footage of somebody they act for");
            case POLICE -> Optional.of("Police application");
            case PROSECUTING_BODY -> Optional.of("Another body that prosecutes");
            case LEGAL -> Optional.of("Court, solicitor, insurer or claimant");
            case SECONDARY -> Optional.of("Footage of others, for another purpose");
            case MEDIA -> Optional.of("Press or broadcaster");
            case OBJECTION -> Optional.of("Objection to being filmed, or erasure");
            case COMPLAINT -> Optional.of("Complaint about the cameras");
            case INFORMATION -> Optional.of("A question, or freedom of information");
            case POLICY_COPY -> Optional.of("A copy of the policy or the form");
            case NOT_A_REQUEST -> Optional.empty();
        };
    }
}
