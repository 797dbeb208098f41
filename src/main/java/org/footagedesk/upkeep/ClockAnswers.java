package org.footagedesk.upkeep;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** What is wrong with the time and the offset of a clock check as they were typed. */
final class ClockAnswers {

    /** A day: a clock that is further off shows another date, and nobody reads it in seconds. */
    private static final long MOST_SECONDS = 86_400;

    private ClockAnswers() {}

    static Map<String, String> problems(Map<String, String> given) {
        var problems = new HashMap<String, String>();
        if (!isTime(given.getOrDefault("time", ""))) {
            problems.put("time", "Enter the time of the check, such as 09:30.");
        }
        if (!isOffset(given.getOrDefault("offset_seconds", ""))) {
            problems.put("offset_seconds", "Enter whole seconds, at most a day: 420, -30 or 0.");
        }
        return problems;
    }

    private static boolean isTime(String typed) {
        try {
            LocalTime.parse(typed);
            return true;
        } catch (DateTimeException other) {
            return false;
        }
    }

    private static boolean isOffset(String typed) {
        try {
            return Math.abs(Long.parseLong(typed)) <= MOST_SECONDS;
        } catch (NumberFormatException other) {
            return false;
        }
    }
}
