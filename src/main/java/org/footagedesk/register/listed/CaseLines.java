package org.footagedesk.register.listed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseList;
import org.footagedesk.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All cases with their short lines, the newest first, a page at a time. */
@Component
class CaseLines {

    private static final int PAGE = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final CaseList list;
    private final CaseFiles cases;

    CaseLines(CaseList list, CaseFiles cases) {
        this.list = list;
        this.cases = cases;
    }

    /** A case in short, and its file, read when it is asked for. */
    record Line(CaseList.Line inShort, CaseFiles cases) {

        CaseFile file() {
            return cases.get(inShort.reference());
        }
    }

    Stream<Line> all() {
        return IntStream.iterate(0, page -> page + 1)
                .mapToObj(page -> list.page("", page, PAGE).cases())
                .takeWhile(page -> !page.isEmpty())
                .flatMap(page -> page.stream())
                .map(line -> new Line(line, cases));
    }

    /** A moment as registers write it, in London time; empty where there is none. */
    static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MINUTE.format(LocalDateTime.ofInstant(moment, London.ZONE));
    }

    /** A code as people read it: SUBJECT_ACCESS becomes subject access. */
    static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
