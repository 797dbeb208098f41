package org.footagedesk.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footagedesk.form.PrintedForm;
import org.footagedesk.form.Question;
import org.footagedesk.form.ReturnedForm;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.Reading;
import org.footagedesk.shared.DocumentType;

/**
 * What is left open in a form of the body's own that came back, read by the definition with which it was drawn (Appendix 1).
 *
 * @param document what its sender called it
 * @param form the name of the form; empty where its fields could not be read
 * @param gaps each as a sentence for staff; none where it is complete
 */
record FormGaps(String document, Optional<String> form, List<String> gaps) {

    /** A stranger's paper may have a field or two that are called like ours. */
    private static final double MOST = 0.5;

    private static final String UNREAD =
            "Its fields could not be read: it was filled in by hand, printed and scanned, or came back empty. Please read it.";

    FormGaps {
        gaps = List.copyOf(gaps);
    }

    /** Of all papers of a message; those that are none of these forms are not mentioned. */
    static List<FormGaps> in(List<ReadableDocument> papers, Reading reading, List<PrintedForm> forms) {
        return papers.stream()
                .flatMap(paper -> filled(paper, forms)
                        .or(() -> isTakenForForm(paper, reading)
                                ? Optional.of(new FormGaps(paper.name(), Optional.empty(), List.of(UNREAD)))
                                : Optional.empty())
                        .stream())
                .toList();
    }

    private static Optional<FormGaps> filled(ReadableDocument paper, List<PrintedForm> forms) {
        return forms.stream()
                .filter(form -> fieldsThere(form, paper) > MOST)
                .max(Comparator.comparingDouble(form -> fieldsThere(form, paper)))
                .flatMap(form -> gaps(form, ReturnedForm.read(form, paper.formFields()))
                        .map(gaps -> new FormGaps(paper.name(), Optional.of(form.name()), gaps)));
    }

    /** How much of what the form asks its sender the paper has a field for, filled in or not. */
    private static double fieldsThere(PrintedForm form, ReadableDocument paper) {
        List<String> asked = form.askedOfSender().map(Question::key).toList();
        long there = asked.stream().filter(paper.formFields()::containsKey).count();
        return (double) there / asked.size();
    }

    private static Optional<List<String>> gaps(PrintedForm form, ReturnedForm returned) {
        return switch (returned) {
            case ReturnedForm.Filled filled ->
                Optional.of(form.askedOfSender()
                        .filter(question -> filled.problems().containsKey(question.key()))
                        .map(question ->
                                question.label() + ": " + filled.problems().get(question.key()))
                        .toList());
            case ReturnedForm.NoFields _, ReturnedForm.Foreign _ -> Optional.empty();
        };
    }

    private static boolean isTakenForForm(ReadableDocument paper, Reading reading) {
        return reading instanceof Reading.Request request
                && request.documents().stream()
                        .anyMatch(typed -> typed.name().equals(paper.name()) && typed.type() == DocumentType.SAR_FORM);
    }
}
