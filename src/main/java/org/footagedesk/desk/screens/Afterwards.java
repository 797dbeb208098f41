package org.footagedesk.desk.screens;

import java.util.List;
import java.util.Map;
import org.footagedesk.desk.Outcome;
import org.footagedesk.page.FieldError;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends the browser on after a form, with a word about what became of it. */
record Afterwards(RedirectAttributes flash) {

    /** A calm word why something was not done. */
    record Refused(String title, String why) {}

    /**
     * Where to go on.
     *
     * @param form prefix of the ids of the form's inputs
     * @param typed what was typed, by the ids of the inputs, to be shown again where it was refused
     * @param done what to say when it was done
     */
    String goTo(String page, Outcome outcome, String form, Map<String, String> typed, String done) {
        switch (outcome) {
            case Outcome.Done ok -> flash.addFlashAttribute("done", done);
            case Outcome.NotAllowed no -> refused("You cannot do this", no.why());
            case Outcome.Blocked blocked -> refused("Blocked until: " + blocked.gate(), blocked.why());
            case Outcome.Changed changed -> refused("It has changed since you read it", changed.why());
            case Outcome.Invalid invalid -> wrong(form, invalid.problems(), typed);
            case Outcome.NotFound gone -> throw new NoSuchPage();
        }
        return "redirect:" + page;
    }

    /** Back to the form, with what is wrong beside each field. */
    String backTo(String page, String form, Map<String, String> problems, Map<String, String> typed) {
        wrong(form, problems, typed);
        return "redirect:" + page;
    }

    private void refused(String title, String why) {
        flash.addFlashAttribute("refused", new Refused(title, why));
    }

    private void wrong(String form, Map<String, String> problems, Map<String, String> typed) {
        List<FieldError> errors = problems.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(problem -> new FieldError(form + "-" + problem.getKey(), problem.getValue()))
                .toList();
        flash.addFlashAttribute("errors", errors);
        flash.addFlashAttribute("typed", typed);
        flash.addFlashAttribute("openForm", form);
    }
}
