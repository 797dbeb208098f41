package org.footagedesk.desk;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one person at the desk should look at today, most pressing first in each list.
 *
 * @param nearLimit letters that still wait although their limit is near; the Data Controller was told of each
 * @param newRequests subject access requests that were passed on to this person and not opened by them yet (9.5)
 * @param alarms what is wrong with the desk itself, in whole sentences with what to do, for whoever looks after it
 */
public record Today(
        Rows footageAtRisk,
        Rows lettersToApprove,
        Rows waitingForDecision,
        Rows lateSoon,
        Rows nearLimit,
        Rows newRequests,
        List<String> alarms) {

    public Today {
        alarms = List.copyOf(alarms);
    }

    /** The day of somebody to whom the desk has nothing to show. */
    public static Today empty() {
        return new Today(Rows.NONE, Rows.NONE, Rows.NONE, Rows.NONE, Rows.NONE, Rows.NONE, List.of());
    }

    /** The same day with these alarms. */
    public Today with(List<String> raised) {
        return new Today(footageAtRisk, lettersToApprove, waitingForDecision, lateSoon, nearLimit, newRequests, raised);
    }

    /**
     * One list of things to do.
     *
     * @param rows the most pressing of them
     * @param more how many there are beside those
     */
    public record Rows(List<Row> rows, long more) implements Iterable<Row> {

        public static final Rows NONE = new Rows(List.of(), 0);

        public Rows {
            rows = List.copyOf(rows);
        }

        /** The first so many, each told as a row, and how many are left. */
        public static <T> Rows of(List<T> all, int most, Function<T, Row> row) {
            return new Rows(all.stream().limit(most).map(row).toList(), Math.max(0, all.size() - most));
        }

        /** The first of a longer list, each told as a row, and how many are left of all. */
        public static <T> Rows of(List<T> first, long all, Function<T, Row> row) {
            return new Rows(first.stream().map(row).toList(), Math.max(0, all - first.size()));
        }

        /** These, then the others; neither takes the other's place. */
        public Rows and(Rows others) {
            return new Rows(Stream.concat(rows.stream(), others.rows.stream()).toList(), more + others.more);
        }

        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /** How many there are in all. */
        public long total() {
            return rows.size() + more;
        }

        @Override
        public Iterator<Row> iterator() {
            return rows.iterator();
        }
    }

    /**
     * One thing to do.
     *
     * @param letter the letter it is about; where none, the row leads to the case
     * @param who the person who asked
     * @param what what they want, in a few words
     * @param whyNow the reason it stands in the list, such as "The recorder overwrites it on Tuesday"
     * @param toDo the one thing to do, as a command: "Approve the acknowledgement"
     * @param until the moment counted down to
     */
    public record Row(
            String reference,
            @Nullable String letter,
            String who,
            String what,
            String whyNow,
            String toDo,
            @Nullable Instant until) {}

    public boolean quiet() {
        return footageAtRisk.isEmpty()
                && lettersToApprove.isEmpty()
                && waitingForDecision.isEmpty()
                && lateSoon.isEmpty()
                && nearLimit.isEmpty()
                && newRequests.isEmpty()
                && alarms.isEmpty();
    }
}
