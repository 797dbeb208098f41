package org.footagedesk.desk.screens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footagedesk.desk.Outcome;
import org.footagedesk.page.FieldError;
import org.footagedesk.shared.CaseReference;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form that was sent: it leads the browser back to its page, with a word about what became of it.
 *
 * @param name begins the ids of the form's inputs
 * @param typed what was typed, by the names of the inputs, to be shown again where it was refused
 */
record SentForm(String page, String name, Map<String, String> typed, RedirectAttributes flash) {

    /** A calm word why something was not done. */
    record Refused(String title, String why) {}

    /** A form of the page of a case. */
    static SentForm onCase(CaseReference reference, String name, Map<String, String> typed, RedirectAttributes flash) {
        return new SentForm("/desk/cases/" + reference, name, typed, flash);
    }

    /** A form of the page of a letter. */
    static SentForm onLetter(String id, String name, Map<String, String> typed, RedirectAttributes flash) {
        return new SentForm("/desk/letters/" + id, name, typed, flash);
    }

    /** On to the page; where it was done, with these words. */
    String after(Outcome outcome, String done) {
        return switch (outcome) {
            case Outcome.Done ok -> {
                flash.addFlashAttribute("done", done);
                yield "redirect:" + page;
            }
            case Outcome.Refusal refusal -> again(refusal);
        };
    }

    /** Back to the form, with what is wrong beside each field, by the names of the inputs. */
    String again(Map<String, String> problems) {
        return again(new Outcome.Invalid(problems));
    }

    /** Back to the form, with the reason why nothing was done. */
    String again(Outcome.Refusal refusal) {
        switch (refusal) {
            case Outcome.NotAllowed no -> refused("You cannot do this", no.why());
            case Outcome.Blocked blocked -> refused("Blocked until: " + blocked.gate(), blocked.why());
            case Outcome.Changed changed -> refused("It has changed since you read it", changed.why());
            case Outcome.Invalid invalid -> wrong(invalid.problems());
            case Outcome.NotFound gone -> throw new NoSuchPage();
        }
        return "redirect:" + page;
    }

    private void refused(String title, String why) {
        flash.addFlashAttribute("refused", new Refused(title, why));
    }

    private void wrong(Map<String, String> problems) {
        List<FieldError> errors = problems.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(problem -> new FieldError(id(problem.getKey()), problem.getValue()))
                .toList();
        var shownAgain = new HashMap<String, String>();
        typed.forEach((input, value) -> shownAgain.put(id(input), value));
        flash.addFlashAttribute("errors", errors);
        flash.addFlashAttribute("typed", shownAgain);
        flash.addFlashAttribute("openForm", name);
    }

    private String id(String input) {
        return name + "-" + input;
    }
}
