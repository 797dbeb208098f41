package org.footagedesk.desk.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.footagedesk.casefile.CaseList;
import org.footagedesk.casefile.CaseIndex.LetterLine;
import org.footagedesk.desk.Today;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One thing to do on the first page, under the name of whoever asked. */
@Component
class OneRow {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final CaseList cases;

    OneRow(CaseList cases) {
        this.cases = cases;
    }

    Today.Row onCase(CaseReference reference, String what, String whyNow, String toDo, @Nullable Instant until) {
        return row(reference, null, what, whyNow, toDo, until);
    }

    Today.Row onLetter(LetterLine letter, String whyNow, String toDo) {
        var subject = cases.get(letter.reference()).letters().get(letter.id()).subject();
        return row(
                letter.reference(),
                letter.id().toString(),
                "Letter " + letter.template() + ": " + subject,
                whyNow,
                toDo,
                letter.dueBy());
    }

    /** The London day of the moment, in words. */
    static String day(Instant moment) {
        return day(London.day(moment));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private Today.Row row(
            CaseReference reference,
            @Nullable String letter,
            String what,
            String whyNow,
            String toDo,
            @Nullable Instant until) {
        var from = cases.requester(reference);
        String called = from.name() != null ? from.name() : from.email() != null ? from.email() : "Name not known";
        return new Today.Row(reference.value(), letter, called, what, whyNow, toDo, until);
    }
}
