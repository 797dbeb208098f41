package org.footagedesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.footagedesk.intake.chat.Conversation;
import org.footagedesk.intake.chat.RequestInWords;
import org.footagedesk.intake.chat.Step;
import org.footagedesk.intake.chat.VisitorId;
import org.footagedesk.page.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The conversation page: what was said so far, and one box for the answer. It works without scripts. */
@Controller
class ChatController {

    private final Converse converse;
    private final RequestInWords inWords;
    private final Quotas quotas;

    ChatController(Converse converse, RequestInWords inWords, Quotas quotas) {
        this.converse = converse;
        this.inWords = inWords;
        this.quotas = quotas;
    }

    @GetMapping("/chat")
    String chat(@RequestParam(defaultValue = "") String change, HttpServletRequest request, Model model) {
        Conversation conversation = converse.conversation(VisitorCookie.in(request));
        if (conversation.step() instanceof Step.Sent) return "redirect:/chat/sent";
        return page(conversation, stepToChange(conversation, change), "", List.of(), model);
    }

    /** Takes a typed answer, or one of the choices offered. */
    @PostMapping("/chat")
    String say(
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String change,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String answer = choice.isBlank() ? said : choice;
        Conversation conversation = converse.conversation(VisitorCookie.in(request));
        Optional<Step> changing = stepToChange(conversation, change);
        Optional<String> problem = problem(answer);
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(conversation, changing, said, List.of(new FieldError("said", problem.get())), model);
        }
        if (!quotas.allows(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            var wait = "That was a lot at once. Nothing is lost: wait half a minute, then send it again.";
            return page(conversation, changing, said, List.of(new FieldError("said", wait)), model);
        }
        VisitorId visitor = VisitorCookie.in(request).orElseGet(VisitorId::fresh);
        VisitorCookie.give(visitor, request, response);
        converse.say(visitor, answer, changing);
        return changing.isPresent() ? "redirect:/chat/check" : "redirect:/chat#latest";
    }

    private String page(
            Conversation conversation, Optional<Step> changing, String said, List<FieldError> errors, Model model) {
        @Nullable Step step = changing.orElse(null);
        model.addAttribute("chat", ChatPage.of(conversation, inWords, step));
        model.addAttribute("said", said);
        model.addAttribute("errors", errors);
        return "chat";
    }

    private static Optional<String> problem(String answer) {
        if (answer.isBlank()) return Optional.of("Write an answer, or choose one.");
        int length = answer.strip().length();
        return length > Conversation.LONGEST_MESSAGE
                ? Optional.of(
                        "Your message has %,d characters; at most 4,000 can be sent at once. Shorten it, or send it in parts."
                                .formatted(length))
                : Optional.empty();
    }

    /** Only what the check of answers lists can be changed; anything else in the address means nothing. */
    private Optional<Step> stepToChange(Conversation conversation, String written) {
        return inWords.rows(conversation.answers()).stream()
                .map(RequestInWords.Row::change)
                .filter(change -> change.equals(written))
                .findFirst()
                .map(Step::of);
    }
}
