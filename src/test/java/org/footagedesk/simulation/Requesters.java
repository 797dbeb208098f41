package org.footagedesk.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;

/** Invents the people of a year from a seed: who asks for what, when, and how they are. */
final class Requesters {

    /** Everybody asks about what this one saw. */
    static final String CAMERA = "CIVIC-RAMP";

    /** So many of a hundred requests are of the kind; the rest ask for images of themselves. */
    private static final Map<RequestKind, Integer> SHARE = new TreeMap<>(Map.of(
            RequestKind.AGENT_ACCESS, 8,
            RequestKind.POLICE, 20,
            RequestKind.PROSECUTING_BODY, 4,
            RequestKind.LEGAL, 8,
            RequestKind.SECONDARY, 4,
            RequestKind.MEDIA, 4,
            RequestKind.OBJECTION, 3,
            RequestKind.COMPLAINT, 4,
            RequestKind.INFORMATION, 5,
            RequestKind.POLICY_COPY, 3));

    private static final String[] FIRST = {
        "Ann", "Bryn", "Cara", "Dale", "Edie", "Fern", "Glen", "Hope", "Ivor", "June", "Kit", "Lena", "Mona", "Nell",
        "Olaf", "Pia", "Ross", "Sian", "Tess", "Wynn"
    };
    private static final String[] LAST = {
        "Ashby", "Brook", "Cole", "Dean", "Ellis", "Frost", "Gale", "Hart", "Irwin", "Jarvis", "Keane", "Lamb", "Moor",
        "Oakes", "Pike", "Reed", "Stone", "Thorn", "Vale", "Ward"
    };

    /** Mostly in the day, and some in the nights in which the clocks change. */
    private static final String[] HOURS = {"00:30", "07:15", "11:00", "13:40", "18:30", "23:50"};

    private final RandomGenerator random;
    private final LocalDate first;
    private final int days;

    Requesters(RandomGenerator random, int year) {
        this.random = random;
        this.first = LocalDate.of(year, 1, 1);
        this.days = first.lengthOfYear();
    }

    /** The next of so many, spread evenly over the year; each kind comes among the first eleven. */
    Story invent(int number, int of) {
        RequestKind kind = number < SHARE.size() + 1 ? RequestKind.values()[number] : kind();
        ZonedDateTime arrives = arrival(number, of);
        var traits = EnumSet.noneOf(Trait.class);
        Arrays.stream(Trait.values())
                .filter(trait -> random.nextInt(100) < trait.percentOf(kind))
                .forEach(traits::add);
        String name = FIRST[random.nextInt(FIRST.length)] + " " + LAST[random.nextInt(LAST.length)];
        var story = new Story(number, kind, name, seen(arrives, traits), traits, comesByMail(kind));
        story.happened(Moment.ARRIVED, arrives.toInstant());
        return story;
    }

    /** A complaint of the same person, which comes a few days later. */
    Story complaint(Story refused, int number, Instant at) {
        var story = new Story(
                number,
                RequestKind.COMPLAINT,
                refused.name(),
                London.at(at).toLocalDateTime().minusDays(1),
                random.nextBoolean() ? EnumSet.of(Trait.LONG) : EnumSet.noneOf(Trait.class),
                false);
        story.happened(Moment.ARRIVED, at);
        return story;
    }

    private RequestKind kind() {
        int drawn = random.nextInt(100);
        for (Map.Entry<RequestKind, Integer> share : SHARE.entrySet()) {
            drawn -= share.getValue();
            if (drawn < 0) {
                return share.getKey();
            }
        }
        return RequestKind.SUBJECT_ACCESS;
    }

    private ZonedDateTime arrival(int number, int of) {
        LocalDate day = first.plusDays((long) number * days / of);
        String hour = HOURS[random.nextInt(HOURS.length)];
        // 00:30 of the autumn's change of clocks comes before the hour that happens twice; 01:30 is within it.
        return LocalDateTime.parse(day + "T" + hour)
                .plusHours(day.getDayOfWeek().getValue() == 7 && hour.equals("00:30") ? 1 : 0)
                .atZone(London.ZONE);
    }

    private LocalDateTime seen(ZonedDateTime arrives, EnumSet<Trait> traits) {
        Duration ago = traits.contains(Trait.ASKS_TOO_LATE)
                ? Duration.ofDays(40)
                : traits.contains(Trait.ASKS_IN_THE_LAST_DAY)
                        ? Recorder30Days.KEPT.minusHours(9)
                        : Duration.ofHours(30 + random.nextLong(15 * 24));
        return London.at(arrives.toInstant().minus(ago)).toLocalDateTime().withMinute(0);
    }

    private boolean comesByMail(RequestKind kind) {
        return switch (kind) {
            case MEDIA, POLICY_COPY -> true;
            case SUBJECT_ACCESS, POLICE -> random.nextBoolean();
            default -> false;
        };
    }
}
