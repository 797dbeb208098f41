package org.footagedesk.reading.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Grain;
import org.footagedesk.reading.WhenReading;
import org.footagedesk.reading.passage.Lines;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** A date of birth: beside "born" or "DOB", after an age, or a bare date of long ago on a line of its own. */
final class BirthDates {

    private static final Pattern CUE = Pattern.compile(
            "(?i)(?:\\bborn\\b|\\bd\\.? ?o\\.? ?b\\b|birth|\\bgeni\\b|\\bim \\d{1,2}\\b|\\bi am \\d{1,3}\\b|\\baged?"
                    + " \\d{1,3}\\b)[^\\n"
                    + "]{0,30}$");
    private static final int YOUNGEST_YEARS = 2;
    private static final int CUE_REACH = 45;

    List<Finding> in(Passage passage, List<WhenReading> times) {
        List<Finding> found = new ArrayList<>();
        for (WhenReading time : times) {
            LocalDate day = time.start().toLocalDate();
            boolean longAgo =
                    day.isBefore(passage.writtenAt().toLocalDate().minusYears(YOUNGEST_YEARS)) && day.getYear() > 1900;
            if (time.grain() != Grain.DAY || !longAgo || time.confidence() < 0.6) continue;
            if (cued(passage, time)) found.add(finding(passage, time, 0.95, "a date beside words of birth"));
            else if (alone(passage, time)) found.add(finding(passage, time, 0.9, "a date of long ago on its own line"));
        }
        return found;
    }

    private static Finding finding(Passage passage, WhenReading time, double confidence, String rule) {
        return passage.valued(
                FieldKey.DS_DATE_OF_BIRTH, time.start().toLocalDate().toString(), time.span(), confidence, rule);
    }

    static boolean cued(Passage passage, WhenReading time) {
        int from = Math.max(0, time.span().from() - CUE_REACH);
        String before = passage.text().substring(from, time.span().from()).replace('\n', ' ');
        int dates = before.lastIndexOf("20");
        return CUE.matcher(dates < 0 ? before : before.substring(dates)).find()
                || CUE.matcher(before).find();
    }

    private static boolean alone(Passage passage, WhenReading time) {
        return Lines.around(passage.text(), time.span()).strip().equals(time.quote());
    }
}
