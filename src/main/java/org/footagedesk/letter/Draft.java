package org.footagedesk.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A letter that nobody has approved yet.
 *
 * @param html the letter as shown and printed
 * @param text the same letter in plain text
 * @param generated the plain text as the template made it; differs from {@code text} once a person edited it
 * @param sha256 of exactly what will be sent: addressee, subject, both texts, and every paper that goes with it
 */
public record Draft(
        LetterId id,
        TemplateId template,
        Recipient to,
        String subject,
        String html,
        String text,
        String generated,
        Sha256 sha256,
        List<Enclosure> enclosures) {

    public Draft {
        PlainText.requireLine("The subject of a letter", subject);
        enclosures = kept(enclosures);
        if (!sha256.equals(hash(to, subject, html, text, enclosures))) {
            throw new IllegalArgumentException("The SHA-256 of letter " + id + " does not fit its text.");
        }
    }

    /** A letter as its template made it. */
    public static Draft composed(
            LetterId id, TemplateId template, Recipient to, String subject, String html, String text) {
        return new Draft(
                id, template, to, subject, html, text, text, hash(to, subject, html, text, List.of()), List.of());
    }

    /** The letter with these papers. */
    public Draft enclosing(List<Enclosure> papers) {
        return new Draft(
                id, template, to, subject, html, text, generated, hash(to, subject, html, text, papers), papers);
    }

    /** The paragraphs a person may edit: all between letterhead and foot. */
    public String body() {
        return LetterBody.ofText(text);
    }

    /** The paragraphs as the template made them. */
    public String generatedBody() {
        return LetterBody.ofText(generated);
    }

    /**
     * The letter with other paragraphs; letterhead, reference and foot stay, and what was generated is kept.
     * Lines that begin with "- " become a list; everything else is plain words, never markup.
     */
    public Draft edited(String newBodyText) {
        var paragraphs = PlainText.paragraphs(newBodyText);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A letter cannot be empty.");
        }
        var newText = LetterBody.intoText(text, paragraphs);
        var newHtml = LetterBody.intoHtml(html, paragraphs);
        return new Draft(
                id,
                template,
                to,
                subject,
                newHtml,
                newText,
                generated,
                hash(to, subject, newHtml, newText, enclosures),
                enclosures);
    }

    /**
     * A person lets the letter go.
     *
     * @param read the SHA-256 of the text the person read; another text is refused
     * @param roles all roles the person holds
     * @param approvers the roles any one of which may let it go, as the policy has them
     */
    public Approval approve(Sha256 read, String approver, Set<Role> roles, Set<Role> approvers, Instant at) {
        var role = roles.stream().filter(approvers::contains).sorted().findFirst();
        if (role.isEmpty()) {
            return new Approval.NotAllowed(approvers);
        }
        if (!read.equals(sha256)) {
            return new Approval.TextChanged(sha256);
        }
        return new Approval.Approved(new ApprovedLetter(this, read, approver, role.get(), at, Optional.empty()));
    }

    public boolean isEdited() {
        return !text.equals(generated);
    }

    /** A letter that was kept before letters had enclosures has none. */
    private static List<Enclosure> kept(@Nullable List<Enclosure> enclosures) {
        return enclosures == null ? List.of() : List.copyOf(enclosures);
    }

    private static Sha256 hash(Recipient to, String subject, String html, String text, List<Enclosure> enclosures) {
        // Recipient, subject and file names hold no line break, no address begins so, and the length parts the
        // two texts: no two letters read the same.
        var papers = enclosures.stream()
                .map(paper -> "enclosed " + paper.sha256() + " " + paper.fileName() + "\n")
                .collect(Collectors.joining());
        return Sha256.of(papers + to.canonical() + "\n" + subject + "\n" + html.length() + "\n" + html + text);
    }
}
