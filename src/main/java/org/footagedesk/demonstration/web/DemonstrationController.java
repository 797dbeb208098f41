package org.footagedesk.demonstration.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footagedesk.demonstration.mail.ArrivedLetters;
import org.footagedesk.demonstration.mail.DemonstrationMailServer;
import org.footagedesk.demonstration.mail.SampleRequests;
import org.footagedesk.demonstration.mail.SendSample;
import org.footagedesk.page.FieldError;
import org.footagedesk.settings.DeskSettings;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How to try the desk: send it a sample, sign in, and see the answer arrive in the writer's mailbox. */
@Controller
@ConditionalOnProperty(name = "desk.mode", havingValue = "demonstration", matchIfMissing = true)
class DemonstrationController {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);

    /** A mail as the page shows it. */
    record Shown(String when, String from, String subject, String text, List<String> attachments) {}

    private final DemonstrationMailServer server;
    private final DeskSettings settings;
    private final SampleRequests samples = new SampleRequests();
    private final Clock clock;

    DemonstrationController(DemonstrationMailServer server, DeskSettings settings, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/demonstration")
    String page(@RequestParam(defaultValue = "") String mailbox, Model model) {
        model.addAttribute("samples", samples.all());
        model.addAttribute("ports", server.ports());
        model.addAttribute("desk", settings.address());
        model.addAttribute("staff", settings.demonstration().staff());
        model.addAttribute("mailbox", mailbox.strip());
        if (!mailbox.isBlank()) open(mailbox, model);
        return "demonstration";
    }

    /** Sends one sample by SMTP; a name that is none sends nothing. */
    @PostMapping("/demonstration/send")
    String send(@RequestParam String sample, RedirectAttributes afterwards) {
        boolean sent = samples.named(sample)
                .filter(chosen -> sender().send(chosen, clock.instant()))
                .isPresent();
        afterwards.addFlashAttribute(
                "done",
                sent
                        ? "Sent. In a few seconds it is a case on the desk, with its footage held and a first letter waiting."
                        : "The mail server did not take it. Look at what the desk printed when it started.");
        return "redirect:/demonstration";
    }

    private void open(String mailbox, Model model) {
        Optional<List<ArrivedLetters.Arrived>> arrived = EmailAddress.parse(mailbox)
                .flatMap(address -> new ArrivedLetters(server.ports().imap()).at(address));
        if (arrived.isEmpty()) {
            model.addAttribute(
                    "errors", List.of(new FieldError("mailbox", "Enter an e-mail address, such as sam@mail.example.")));
        }
        model.addAttribute(
                "arrived",
                arrived.orElse(List.of()).stream()
                        .map(DemonstrationController::shown)
                        .toList());
    }

    private SendSample sender() {
        String address = Optional.ofNullable(settings.address()).orElseThrow();
        return new SendSample(samples, server.ports().smtp(), new EmailAddress(address));
    }

    private static Shown shown(ArrivedLetters.Arrived mail) {
        return new Shown(
                WHEN.format(London.at(mail.at())), mail.from(), mail.subject(), mail.text(), mail.attachments());
    }
}
