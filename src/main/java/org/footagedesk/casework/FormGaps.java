package org.footagedesk.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.form.PrintedForm;
import org.footagedesk.form.ReturnedForm;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.Reading;
import org.footagedesk.shared.DocumentType;

/**
 * What is left open in a form of the body's own that came back, read by the definition with which it was drawn (Appendix 1).
 *
 * @param document what its sender called it
 * @param gaps each as a sentence for staff
 */
record FormGaps(String document, List<String> gaps) {

    private static final List<String> FORMS = List.of("subject-access", "prosecuting-body");

    FormGaps {
        gaps = List.copyOf(gaps);
    }

    /** Of all papers of a message; those that are complete or no form of ours are not mentioned. */
    static List<FormGaps> in(List<ReadableDocument> papers, Reading reading, PolicyProfile policy) {
        if (papers.isEmpty()) {
            return List.of();
        }
        var forms =
                FORMS.stream().map(name -> EnclosedForms.printed(name, policy)).toList();
        return papers.stream()
                .map(paper -> new FormGaps(paper.name(), gaps(paper, isTakenForForm(paper, reading), forms)))
                .filter(form -> !form.gaps().isEmpty())
                .toList();
    }

    private static List<String> gaps(ReadableDocument paper, boolean takenForForm, List<PrintedForm> forms) {
        Optional<List<String>> filled = forms.stream()
                .flatMap(form -> gaps(form, ReturnedForm.read(form, paper.formFields())))
                .findFirst();
        return filled.orElseGet(() -> takenForForm
                ? List.of(
                        "Its fields could not be read: it was filled in by hand, printed and scanned, or came back empty."
                                + " Please read it.")
                : List.of());
    }

    private static Stream<List<String>> gaps(PrintedForm form, ReturnedForm returned) {
        return switch (returned) {
            case ReturnedForm.Filled filled ->
                Stream.of(form.askedOfSender()
                        .filter(question -> filled.problems().containsKey(question.key()))
                        .map(question ->
                                question.label() + ": " + filled.problems().get(question.key()))
                        .toList());
            case ReturnedForm.NoFields _, ReturnedForm.Foreign _ -> Stream.empty();
        };
    }

    private static boolean isTakenForForm(ReadableDocument paper, Reading reading) {
        return reading instanceof Reading.Request request
                && request.documents().stream()
                        .anyMatch(typed -> typed.name().equals(paper.name()) && typed.type() == DocumentType.SAR_FORM);
    }
}
