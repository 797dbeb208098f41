package org.footagedesk.reading.when;

import java.util.ArrayList;
import java.util.List;
import org.footagedesk.reading.Grain;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.when.WhenGrammar.Placed;
import org.jspecify.annotations.Nullable;

/** Gives a time without a day the day that was said nearby: before it first, otherwise just after. */
final class Neighbours {

    private static final int REACH = 400;

    private Neighbours() {}

    static List<Placed> joined(List<Placed> placed, String text) {
        List<Placed> joined = new ArrayList<>();
        @Nullable Placed day = null;
        for (int i = 0; i < placed.size(); i++) {
            Placed here = placed.get(i);
            if (tellsOneDay(here)) day = here;
            if (!needsDay(here)) {
                joined.add(here);
                continue;
            }
            Placed lender = day != null && near(day, here) ? day : following(placed, i, here);
            joined.add(lender == null ? here : moved(here, lender));
        }
        return joined;
    }

    private static boolean needsDay(Placed placed) {
        return !placed.phrase().tellsDay()
                && (placed.phrase().tellsTime() || placed.phrase().left().part != null);
    }

    private static boolean tellsOneDay(Placed placed) {
        Meaning best = placed.best();
        return placed.phrase().tellsDay()
                && placed.phrase().left().settled == null
                && best.grain() != Grain.WEEK
                && best.grain() != Grain.MONTH
                && best.grain() != Grain.YEAR
                && !best.end().isAfter(best.start().plusHours(24));
    }

    private static boolean near(Placed one, Placed other) {
        return Math.abs(other.span().from() - one.span().to()) <= REACH;
    }

    private static @Nullable Placed following(List<Placed> placed, int i, Placed here) {
        for (int j = i + 1; j < placed.size() && j <= i + 3; j++) {
            Placed next = placed.get(j);
            if (tellsOneDay(next)) return next.span().from() - here.span().to() <= REACH / 2 ? next : null;
        }
        return null;
    }

    private static Placed moved(Placed here, Placed lender) {
        Meaning day = lender.best();
        boolean doubt = lender.meanings().size() > 1 && lender.phrase().left().time == null;
        List<Meaning> meanings = here.meanings().stream()
                .map(meaning -> meaning.movedTo(day.start().toLocalDate(), day.confidence(), doubt))
                .toList();
        var span = new Span(
                Math.min(here.span().from(), lender.span().from()),
                Math.max(here.span().to(), lender.span().to()));
        return new Placed(here.phrase(), meanings, span);
    }
}
