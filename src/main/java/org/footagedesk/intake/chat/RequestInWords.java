package org.footagedesk.intake.chat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footagedesk.form.FormDefinition;
import org.footagedesk.form.FormField;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** What a conversation comes to: the answers to look over, and the request to be kept. */
public final class RequestInWords {

    /**
     * One answer to look over.
     *
     * @param change the step at which it can be answered anew, as in {@link Step#written}
     * @param value empty where the question was left open
     */
    public record Row(String change, String label, Optional<String> value) {}

    private final FormDefinition form;

    public RequestInWords(FormDefinition form) {
        this.form = form;
    }

    /** The answers in the order of the form, open ones included. */
    public List<Row> rows(Answers answers) {
        var rows = new ArrayList<Row>();
        String capacity = Wording.capacity(answers.kindOrOwnImages());
        rows.add(new Row(
                new Step.Who().written(),
                "Who asks",
                Optional.of(capacity.substring(0, 1).toUpperCase(Locale.UK) + capacity.substring(1))));
        for (FormField field : answers.asked(form)) {
            rows.add(new Row(
                    new Step.Ask(field.key()).written(), field.label(), Wording.value(field, answers.values())));
        }
        return rows;
    }

    /** What is still missing without which the request cannot be answered, as labels; empty when it may be sent. */
    public List<FormField> stillNeeded(Answers answers) {
        return answers.asked(form).stream()
                .filter(FormField::required)
                .filter(field -> !field.answeredIn(answers.values().keySet()))
                .toList();
    }

    /** How many questions the form asks, and which of them, counted from 1, the step is; nothing between questions. */
    public Optional<Progress> progress(Step step, Answers answers) {
        List<FormField> asked = answers.asked(form);
        return asked.stream()
                .filter(field -> new Step.Ask(field.key()).equals(step))
                .findFirst()
                .map(field -> new Progress(asked.indexOf(field) + 1, asked.size()));
    }

    /** As in "3 of 6". */
    public record Progress(int question, int of) {}

    /** The request as it is kept. Who asks for their own images is the person in the footage. */
    public TypedRequest typed(Conversation conversation) {
        Answers answers = conversation.answers();
        RequestKind kind = answers.kindOrOwnImages();
        var fields = new EnumMap<FieldKey, String>(FieldKey.class);
        fields.putAll(answers.values());
        String name = fields.get(FieldKey.REQUESTER_NAME);
        if (kind == RequestKind.SUBJECT_ACCESS && name != null) fields.put(FieldKey.DS_FULL_NAME, name);
        if (kind == RequestKind.POLICE && name != null) fields.putIfAbsent(FieldKey.OFFICER_NAME, name);
        return new TypedRequest(Channel.CHAT, kind, fields, conversation.words());
    }
}
