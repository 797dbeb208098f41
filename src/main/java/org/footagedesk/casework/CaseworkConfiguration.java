package org.footagedesk.casework;

import java.time.Duration;
import java.util.Objects;
import org.footagedesk.casefile.PredicatesOfCases;
import org.footagedesk.footage.Recorder;
import org.footagedesk.footage.folder.FolderRecorder;
import org.footagedesk.intake.mail.MailSettings;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.MailSender;
import org.footagedesk.letter.SendLetter;
import org.footagedesk.letter.SendNotice;
import org.footagedesk.letter.compose.BundledTemplates;
import org.footagedesk.letter.compose.ComposeLetter;
import org.footagedesk.letter.email.MailServer;
import org.footagedesk.letter.email.SendByEmail;
import org.footagedesk.letter.email.SendNoticeByEmail;
import org.footagedesk.letter.notify.NotifyService;
import org.footagedesk.letter.notify.SendByNotify;
import org.footagedesk.letter.pdf.LetterPdf;
import org.footagedesk.policy.KnownPredicates;
import org.footagedesk.policy.KnownTemplates;
import org.footagedesk.policy.Policies;
import org.footagedesk.reading.documents.SandboxedDocumentReader;
import org.footagedesk.settings.DeskSettings;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.upkeep.RecorderClocks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins the parts that know no framework into the house. */
@Configuration(proxyBeanMethods = false)
class CaseworkConfiguration {

    private static final Duration MAIL_SERVER_PATIENCE = Duration.ofSeconds(30);

    @Bean
    KnownPredicates knownPredicates() {
        return new PredicatesOfCases();
    }

    @Bean
    KnownTemplates knownTemplates(LetterTemplates templates) {
        return TemplatesOfLetters.in(templates);
    }

    @Bean(destroyMethod = "close")
    SandboxedDocumentReader documentReader() {
        return new SandboxedDocumentReader();
    }

    @Bean
    LetterTemplates letterTemplates() {
        return new BundledTemplates();
    }

    @Bean
    ComposeLetter composeLetter(LetterTemplates templates) {
        return new ComposeLetter(templates);
    }

    @Bean
    LetterPdf letterPdf() {
        return new LetterPdf();
    }

    @Bean
    SendLetter sendLetter(
            OutgoingServer server,
            MailSettings mailbox,
            Policies policies,
            LetterPdf pdf,
            LetterTexts texts,
            DeskSettings settings) {
        var mail = new SendByEmail(smtp(server), sender(mailbox, policies), pdf::of, texts::enclosure);
        if (settings.isDemonstration() || !settings.govUkNotify().on()) {
            return mail;
        }
        var notify = new SendByNotify(service(settings, mailbox), pdf::of);
        // Notify attaches nothing to a mail.
        return (letter, envelope) -> (letter.draft().enclosures().isEmpty() ? notify : mail).send(letter, envelope);
    }

    private static NotifyService service(DeskSettings settings, MailSettings mailbox) {
        return new NotifyService(
                Objects.requireNonNull(settings.govUkNotify().apiKey()),
                settings.govUkNotify().address(),
                Objects.requireNonNull(settings.govUkNotify().emailTemplate()),
                new EmailAddress(mailbox.mailbox()).domain(),
                MAIL_SERVER_PATIENCE);
    }

    @Bean
    SendNotice sendNotice(OutgoingServer server, MailSettings mailbox, Policies policies) {
        return new SendNoticeByEmail(smtp(server), sender(mailbox, policies));
    }

    private static MailServer smtp(OutgoingServer server) {
        return new MailServer(server.host(), server.port(), server.signIn(), server.encrypted(), MAIL_SERVER_PATIENCE);
    }

    private static MailSender sender(MailSettings mailbox, Policies policies) {
        return new MailSender(
                new EmailAddress(mailbox.mailbox()), policies.inForce().body().name() + " CCTV");
    }

    @Bean
    Recorder recorder(Home home, Policies policies, RecorderClocks clocks) {
        var folder = new FolderRecorder(
                home.folder("recorder"),
                policies.inForce().retention().days().map(Duration::ofDays).orElse(null));
        return new RecorderByItsClock(folder, clocks::at);
    }
}
