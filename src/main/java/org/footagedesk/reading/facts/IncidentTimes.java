package org.footagedesk.reading.facts;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Grain;
import org.footagedesk.reading.WhenReading;
import org.footagedesk.reading.passage.Lines;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** When it happened: of all the times in a message the one that is no deadline, birth, letter or log date. */
public final class IncidentTimes {

    private static final Pattern DEADLINE = Pattern.compile(
            "(?i)(?:\\bby|\\bdeadline(?: is)?:?|\\bbefore|\\buntil|\\bwithin|\\breply|\\blates on|\\bback on|\\bduty"
                    + " (?:on|until)|\\bno later than|\\bcourt[^.]{0,25} on|\\bto appear[^.]{0,40}"
                    + " on|\\bhearing[^.]{0,12}|\\btrial.{0,12}|\\bfollow|\\bin on|\\bcollect.{0,12}|\\bin at the desk"
                    + " on|\\bring.{0,20}|\\btelephone.{0,30}|\\bconvicted.{0,10})\\s*(?:the )?$");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:\\bdated?:?|\\bof issue:?|\\bmade on|\\bwrote.{0,20}on|\\bletter (?:of|dated)|\\be-?mail"
                    + " of|\\bmessage of|\\blog(?: (?:number|no\\.?))?:? ?#?\\d{1,6} (?:of|on|dated)|\\bcashed"
                    + " on|\\bsigned.{0,20}|\\bsince|\\bDated|\\bReceived:?|\\bperiod|\\bissued on|\\bcrime[d ].{0,30}"
                    + " (?:on|of)|\\bdeclared (?:at )?|\\bvoicemail|\\bnumber at|\\breported (?:it )?(?:to"
                    + " .{0,20})?on|\\bticket.{0,20}|\\bAct)\\s*$");
    private static final Pattern LABEL_DATE = Pattern.compile(
            "(?i)(?:^|\\n) {0,8}(?:date|signed|time|bill date|date of issue|our ref.{0,30}|ref.{0,30}): {0,4}$");
    private static final Pattern INCIDENT_LABEL = Pattern.compile("(?i)(?:date (?:and|&|/) ?time|date/time|date /"
            + " time|when|incident|accident|occurred|captured|time/date/location|offence)[^\\n"
            + "]{0,110}[:)\\t][^\\n"
            + ":]{0,8}$");
    private static final Pattern WANTED =
            Pattern.compile("(?i)(?:between|from|recording|footage|cctv|cover|images|btwn|for)[^.\\n]{0,25}$");
    private static final Pattern EITHER_SIDE = Pattern.compile(
            "(?i)\\b(an|one|two|\\d{1,3}|ten|fifteen|twenty|thirty|half an)[ -](hours?|minutes?|mins?) (?:either"
                    + " side|before and after|each side|both sides)");
    private static final Pattern RETURN = Pattern.compile("(?i)^[^.!?\\n"
            + "]{0,30}\\b(?:got back|came back|went back|returned|coming back|until|till|left again|and left|drove"
            + " off|picked (?:it|her|him) up)\\b");
    private static final int MOST = 200;
    private static final int OLDEST_DAYS = 400;

    private record Candidate(Passage passage, WhenReading time, double score) {}

    /** From, to, or the date alone; the alternatives are other readings of the same words. */
    public List<Finding> in(List<Passage> passages, List<List<WhenReading>> times) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            for (WhenReading time :
                    times.get(i).subList(0, Math.min(MOST, times.get(i).size()))) {
                double score = score(passages.get(i), time);
                if (score > 0) candidates.add(new Candidate(passages.get(i), time, score));
            }
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(Candidate::score))
                .map(best -> findings(best, candidates))
                .orElse(List.of());
    }

    private static double score(Passage passage, WhenReading time) {
        LocalDateTime written = passage.writtenAt();
        boolean outside =
                time.start().isAfter(written.plusHours(1)) || time.start().isBefore(written.minusDays(OLDEST_DAYS));
        boolean coarse = time.grain().compareTo(Grain.DAY) > 0;
        if (outside
                || coarse
                || time.confidence() < 0.5
                || time.rule().equals("counted from the writing")
                        && time.point()
                        && time.start().equals(written)) return 0;
        if (BirthDates.cued(passage, time) && time.grain() == Grain.DAY) return 0;
        String text = passage.text();
        String before = text.substring(
                Math.max(0, time.span().from() - 130), time.span().from());
        if (DEADLINE.matcher(tail(before)).find()) return 0;
        double score = time.confidence();
        if (ROLE.matcher(tail(before)).find() || LABEL_DATE.matcher(before).find()) score -= 0.65;
        if (aloneOnItsLine(text, time)) score -= 0.5;
        if (INCIDENT_LABEL.matcher(before).find()) score += 0.6;
        if (WANTED.matcher(before).find()) score += 0.1;
        if (time.grain().clock()) score += time.point() ? 0.35 : 0.55;
        if (time.grain() == Grain.PART_OF_DAY) score += 0.2;
        if (time.rule().contains("a time without a day")) score -= time.rule().contains("nearby") ? 0.05 : 0.5;
        if (time.grain() == Grain.DAY && tail(before).toLowerCase(Locale.UK).contains("on monday in")) score -= 0.1;
        return score
                + switch (passage.source()) {
                    case BODY -> 0.1;
                    case FORWARDED -> 0.15;
                    case DOCUMENT -> 0.05;
                    case SUBJECT -> -0.2;
                };
    }

    private static String tail(String before) {
        return before.substring(Math.max(0, before.length() - 60)).replace('\n', ' ');
    }

    private static boolean aloneOnItsLine(String text, WhenReading time) {
        String line = Lines.around(text, time.span()).strip();
        return time.grain() == Grain.DAY
                && line.equals(time.quote())
                && time.span().from() > 0;
    }

    private static List<Finding> findings(Candidate best, List<Candidate> all) {
        WhenReading time = best.time();
        Passage passage = best.passage();
        List<WhenReading> others = all.stream()
                .filter(other ->
                        other.passage() == passage && other.time().span().equals(time.span()))
                .map(Candidate::time)
                .filter(other -> !other.start().equals(time.start()))
                .toList();
        boolean asks = time.ambiguous();
        if (time.grain() == Grain.DAY) {
            return List.of(finding(
                    passage,
                    FieldKey.INCIDENT_DATE_ONLY,
                    time.start().toLocalDate().toString(),
                    time,
                    others.stream()
                            .map(other -> other.start().toLocalDate().toString())
                            .toList(),
                    false));
        }
        WhenReading until = returned(best, all);
        long margin = margin(passage.text()).orElse(0L);
        return List.of(
                finding(
                        passage,
                        FieldKey.INCIDENT_FROM,
                        time.start().minusMinutes(margin).toString(),
                        time,
                        others.stream().map(other -> other.start().toString()).toList(),
                        asks),
                finding(
                        passage,
                        FieldKey.INCIDENT_TO,
                        until.end().plusMinutes(margin).toString(),
                        until,
                        others.stream().map(other -> other.end().toString()).toList(),
                        asks));
    }

    /** "I left it at quarter to 9 and got back at ten past 1": the coming back ends the window. */
    private static WhenReading returned(Candidate best, List<Candidate> all) {
        WhenReading time = best.time();
        if (!time.point()) return time;
        return all.stream()
                .filter(other ->
                        other.passage() == best.passage() && other.time().point())
                .map(Candidate::time)
                .filter(other ->
                        other.span().to() > time.span().to() && other.grain().clock())
                .filter(other -> other.start().isAfter(time.start())
                        && other.start().isBefore(time.start().plusHours(12)))
                .filter(other -> other.confidence() > 0.5)
                .filter(other -> RETURN.matcher(between(best.passage().text(), time, other))
                        .find())
                .findFirst()
                .orElse(time);
    }

    private static String between(String text, WhenReading one, WhenReading other) {
        return text.substring(
                one.span().to(), Math.min(other.span().to(), one.span().to() + 120));
    }

    private static Finding finding(
            Passage passage, FieldKey field, String value, WhenReading time, List<String> others, boolean asks) {
        List<String> alternatives = asks && others.isEmpty() ? List.of() : others;
        double confidence = Math.min(0.97, asks ? Math.min(0.85, time.confidence()) : time.confidence());
        return new Finding(
                field, value, confidence, time.quote(), time.span(), passage.part(), time.rule(), alternatives);
    }

    /** "The thirty minutes either side of it" widens the window that is asked for. */
    private static Optional<Long> margin(String text) {
        var matcher = EITHER_SIDE.matcher(text);
        if (!matcher.find()) return Optional.empty();
        long count = switch (matcher.group(1).toLowerCase(Locale.UK)) {
            case "an", "one" -> 1;
            case "two" -> 2;
            case "ten" -> 10;
            case "fifteen" -> 15;
            case "twenty" -> 20;
            case "thirty" -> 30;
            case "half an" -> 0;
            default -> Long.parseLong(matcher.group(1));
        };
        boolean hours = matcher.group(2).startsWith("hour");
        return Optional.of(count == 0 ? 30 : hours ? count * 60 : count);
    }
}
