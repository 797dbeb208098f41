package org.footagedesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footagedesk.form.FormField;
import org.footagedesk.intake.chat.Conversation;
import org.footagedesk.intake.chat.PublishedFacts;
import org.footagedesk.intake.chat.RequestInWords;
import org.footagedesk.intake.chat.Step;
import org.footagedesk.intake.chat.Transcripts;
import org.footagedesk.intake.chat.VisitorId;
import org.footagedesk.page.FieldError;
import org.footagedesk.shared.FieldKey;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The check of answers, the sending, and the page that says what happens next. */
@Controller
class CheckAnswersController {

    private static final String BACK_TO_CHAT = "redirect:/chat";

    private final Transcripts transcripts;
    private final RequestInWords inWords;
    private final SendRequest send;
    private final PublishedFacts facts;
    private final Clock clock;

    CheckAnswersController(
            Transcripts transcripts, RequestInWords inWords, SendRequest send, PublishedFacts facts, Clock clock) {
        this.transcripts = transcripts;
        this.inWords = inWords;
        this.send = send;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping("/chat/check")
    String check(HttpServletRequest request, Model model) {
        Optional<Conversation> conversation = VisitorCookie.in(request).flatMap(transcripts::find);
        if (conversation.isEmpty()) return BACK_TO_CHAT;
        if (conversation.get().step() instanceof Step.Sent) return "redirect:/chat/sent";
        return page(conversation.get(), List.of(), model);
    }

    /** Sends the request once; without what is needed to answer it, the page says what that is. */
    @PostMapping("/chat/send")
    String send(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<VisitorId> visitor = VisitorCookie.in(request);
        Optional<Conversation> conversation = visitor.flatMap(transcripts::find);
        if (conversation.isEmpty()) return BACK_TO_CHAT;
        List<FormField> needed = conversation.get().step() instanceof Step.Sent
                ? List.of()
                : inWords.stillNeeded(conversation.get().answers());
        if (!needed.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    conversation.get(),
                    needed.stream().map(CheckAnswersController::missing).toList(),
                    model);
        }
        try {
            send.send(visitor.orElseThrow(), conversation.get(), clock.instant());
        } catch (Transcripts.Overtaken anotherWasFirst) {
            return "redirect:/chat/check";
        }
        return "redirect:/chat/sent";
    }

    @GetMapping("/chat/sent")
    String sent(HttpServletRequest request, Model model) {
        Optional<Conversation> conversation = VisitorCookie.in(request).flatMap(transcripts::find);
        if (conversation.isEmpty() || !(conversation.get().step() instanceof Step.Sent(String submission))) {
            return BACK_TO_CHAT;
        }
        var answers = conversation.get().answers();
        model.addAttribute("reference", reference(submission));
        model.addAttribute("facts", facts);
        model.addAttribute("byMail", answers.value(FieldKey.REQUESTER_EMAIL).isPresent());
        return "sent";
    }

    /** Deletes what was said, sent or not; a request that was sent stays with the body. */
    @PostMapping("/chat/forget")
    String forget(HttpServletRequest request, HttpServletResponse response) {
        VisitorCookie.in(request).ifPresent(transcripts::forget);
        VisitorCookie.take(request, response);
        return BACK_TO_CHAT;
    }

    private String page(Conversation conversation, List<FieldError> errors, Model model) {
        model.addAttribute("rows", inWords.rows(conversation.answers()));
        model.addAttribute("errors", errors);
        model.addAttribute("facts", facts);
        return "check";
    }

    private static FieldError missing(FormField field) {
        return new FieldError(new Step.Ask(field.key()).written(), field.label() + ": we need this to answer you.");
    }

    /** The beginning of the submission's number, short enough to be said on the telephone. */
    private static String reference(String submission) {
        String number = submission.substring(0, 8).toUpperCase(Locale.ROOT);
        return number.substring(0, 4) + " " + number.substring(4);
    }
}
