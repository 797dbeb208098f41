package org.footagedesk.intake.mail;

import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.Kept;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.Submission.Form;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.Submissions;
import org.footagedesk.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps a mail of the mailbox byte for byte, once and for good, before anything else looks at it; only then may the mail leave
 * the inbox (MAIL.md, 'Never lose, never double').
 */
@Component
class KeepMail {

    /** Of a larger mail only the headers are taken in: a person is told of it and finds it in the mailbox's Processed. */
    static final long LARGEST_BYTES = 50L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(KeepMail.class);

    private final Vault vault;
    private final Submissions submissions;
    private final MailReader reader;
    private final MailSettings settings;
    private final Clock clock;

    KeepMail(Vault vault, Submissions submissions, MailReader reader, MailSettings settings, Clock clock) {
        this.vault = vault;
        this.submissions = submissions;
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Answers when bytes, key and row would survive a power cut: they become true together, and without the row the bytes are gone
     * again. An error leaves the mail in the inbox for the next look.
     */
    @Transactional(rollbackFor = Exception.class)
    Kept keep(IMAPMessage mail) throws MessagingException, IOException {
        var id = new SubmissionId(UUID.randomUUID());
        Form form = formOf(mail);
        discardUnlessKept(id);
        Vault.Stored stored;
        try (InputStream bytes = bytesOf(mail, form)) {
            stored = vault.keep(id.scope(), bytes);
        }
        Instant arrived = arrived(mail);
        ReadMail read;
        try (InputStream kept = vault.open(id.scope(), stored.sha256())) {
            read = reader.read(kept, arrived);
        }
        var submission =
                new Submission(id, Channel.MAIL, arrived, read.messageId(), form, stored.sha256(), stored.bytes());
        Kept answer = submissions.add(submission, settings.mailbox(), DedupeKey.of(read));
        if (answer instanceof Kept.SeenBefore) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return answer;
    }

    private void discardUnlessKept(SubmissionId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    try {
                        vault.discard(id.scope());
                    } catch (IOException stays) {
                        LOG.warn(
                                "What was copied of a mail that was not kept stays in the vault; nothing can read it.");
                    }
                }
            }
        });
    }

    static Form formOf(IMAPMessage mail) throws MessagingException {
        return mail.getSize() > LARGEST_BYTES ? Form.MAIL_HEADERS : Form.MAIL;
    }

    /** What is kept of the mail. */
    static InputStream bytesOf(IMAPMessage mail, Form form) throws MessagingException {
        return switch (form) {
            case MAIL -> mail.getMimeStream();
            case MAIL_HEADERS, TYPED -> new ByteArrayInputStream(headers(mail).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static String headers(Message mail) throws MessagingException {
        return Collections.list(mail.getAllHeaders()).stream()
                .map(KeepMail::line)
                .collect(Collectors.joining("", "", "\r\n"));
    }

    private static String line(Header header) {
        return header.getName() + ": " + header.getValue() + "\r\n";
    }

    /** When the mailbox got it; a server that does not say leaves the time at which the desk sees it. */
    private Instant arrived(Message mail) throws MessagingException {
        return Optional.ofNullable(mail.getReceivedDate()).map(Date::toInstant).orElseGet(clock::instant);
    }
}
