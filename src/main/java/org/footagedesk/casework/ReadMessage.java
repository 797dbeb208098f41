package org.footagedesk.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.IntakeEvent.Correspondent;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.mail.Bounce;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Reading;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Sha256;

/**
 * A kept message once it has been read: what it says, who wrote it, and by what it may belong to a case.
 *
 * @param words the writer's text as it was read; findings point into it
 * @param answers Message-IDs this one answers, nearest first
 * @param sentByMachine the rule that shows a machine at work, also where a person sees a request in it
 * @param papers what came attached
 * @param sealed what the sender calls the papers that no scanner has seen yet; they are read again with the message
 * @param onPapers what stands printed on the identity papers among them
 * @param forms what is left open in forms of ours that came back
 * @param typedBy the member of staff who typed it in for another
 */
public record ReadMessage(
        Submission submission,
        Reading reading,
        Correspondent from,
        String subject,
        String words,
        List<String> answers,
        List<EmailAddress> recipients,
        Optional<Bounce> bounce,
        Optional<String> sentByMachine,
        List<Paper> papers,
        List<String> sealed,
        List<Finding> onPapers,
        List<FormGaps> forms,
        Optional<String> typedBy) {

    /** A message that answers none and brings no papers: one that was typed, or one that nobody could read. */
    static ReadMessage standingAlone(
            Submission submission, Reading reading, Correspondent from, String words, Optional<String> typedBy) {
        return new ReadMessage(
                submission,
                reading,
                from,
                "",
                words,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                typedBy);
    }

    /** The same message without the papers that must not come back. */
    ReadMessage without(Set<Sha256> gone) {
        return new ReadMessage(
                submission,
                reading,
                from,
                subject,
                words,
                answers,
                recipients,
                bounce,
                sentByMachine,
                papers.stream()
                        .filter(paper -> !gone.contains(Sha256.of(paper.bytes())))
                        .toList(),
                sealed,
                gone.isEmpty() ? onPapers : List.of(),
                forms,
                typedBy);
    }

    /** Who brought it onto its case: whoever typed it in, or else the desk. */
    public String broughtBy() {
        return typedBy.orElse(CaseEntry.MACHINE);
    }

    public List<Finding> findings() {
        return reading instanceof Reading.Request request ? request.findings() : List.of();
    }

    /** Every Message-ID by which it may be an answer to one of ours. */
    public Stream<String> messagesAnswered() {
        return Stream.concat(bounce.flatMap(Bounce::originalMessageId).stream(), answers.stream());
    }

    /**
     * A paper that came attached, with its bytes.
     *
     * @param malware what a scanner found in it; such a paper was not read
     */
    public record Paper(String name, String mediaType, byte[] bytes, Optional<String> malware) {}
}
