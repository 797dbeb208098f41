package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.footagedesk.Patience;
import org.footagedesk.casework.BeginMorning;
import org.footagedesk.demonstration.recording.DemonstrationRecorder;
import org.footagedesk.desk.Visitor;
import org.footagedesk.footage.SegmentName;
import org.footagedesk.intake.mail.CollectMail;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people do on a day that the test sets, by mail, counter, screen and API, and what the desk then says. */
public final class DayAtTheDesk {

    private static final Duration PATIENCE = Patience.LONG;
    private static final Duration STILL = Duration.ofSeconds(5);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final Neighbourhood people;
    private final SettableClock clock;
    private final JdbcClient database;
    private final Home home;
    private final CollectMail mailbox;
    private final BeginMorning morning;
    private final JsonMapper json = JsonMapper.shared();

    DayAtTheDesk(
            Neighbourhood people,
            SettableClock clock,
            JdbcClient database,
            Home home,
            CollectMail mailbox,
            BeginMorning morning) {
        this.people = people;
        this.clock = clock;
        this.database = database;
        this.home = home;
        this.mailbox = mailbox;
        this.morning = morning;
    }

    /** What a person on the desk was told: the status of the API, and the words with it. */
    public record Told(int status, String words) {

        /** Fails with what the person was told, unless it was done. */
        public static void done(Told told) {
            assertThat(told.status).as(told.words).isEqualTo(200);
        }
    }

    /** Lets it become that time in London, such as {@code 2026-03-03T10:00}, and all that falls due until then be done. */
    public void becomes(String time) {
        isIdle();
        clock.set(LocalDateTime.parse(time).atZone(London.ZONE).toInstant());
        isIdle();
    }

    /** Lets the working day begin, as eight o'clock does. */
    public void morningOf(String day) {
        becomes(day + "T08:30");
        morning.begin();
        isIdle();
    }

    public LocalDate today() {
        return London.day(clock.instant());
    }

    /**
     * Waits until no work is due, as long as it goes on: a day set months ahead makes much due at once. An attempt that is to
     * be repeated within the minute is so because that minute passes. A scheduler that looked just before the clock was set waits
     * until that clock goes on: after a while it does, by a second.
     */
    public void isIdle() {
        String left = due();
        var nudged = new HashSet<String>();
        var since = new AtomicReference<>(Map.entry(left, System.nanoTime()));
        await("no work due")
                .atMost(PATIENCE.multipliedBy(8))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    String now = due();
                    if (!now.equals(since.get().getKey())) {
                        since.set(Map.entry(now, System.nanoTime()));
                    } else if (System.nanoTime() - since.get().getValue() > PATIENCE.toNanos()) {
                        throw new AssertionError("Work is due, and nothing goes on: " + now);
                    } else if (System.nanoTime() - since.get().getValue() > STILL.toNanos() && nudged.add(now)) {
                        clock.set(clock.instant().plusSeconds(1));
                    }
                    letTheRetryComeDue();
                    return now.isEmpty();
                });
    }

    private String due() {
        return String.join(
                ", ",
                database.sql("""
                                select task_name || ':' || task_instance || ' ' || execution_time || ' ' || picked
                                from scheduled_tasks where picked or execution_time <= :now order by 1""")
                        .param("now", java.sql.Timestamp.from(clock.instant().plusSeconds(60)))
                        .query(String.class)
                        .list());
    }

    private void letTheRetryComeDue() {
        database.sql("select min(execution_time), bool_or(picked) from scheduled_tasks where execution_time <= :now")
                .param("now", java.sql.Timestamp.from(clock.instant().plusSeconds(60)))
                .query((row, _) -> row.getBoolean(2) ? null : row.getTimestamp(1))
                .optional()
                .map(java.sql.Timestamp::toInstant)
                .filter(next -> next.isAfter(clock.instant()))
                .ifPresent(clock::set);
    }

    /** A mail that arrives now, as it stands. */
    public void mailArrives(String raw) {
        mailArrives(raw, "cctv@desk.localhost");
    }

    public void mailArrives(String raw, String to) {
        String id = raw.replaceAll("(?s).*?Message-ID: <([^>]+)>.*", "$1");
        people.send(raw, to);
        // The server hands it to the mailbox in its own time; then it is looked for at once.
        await("mail " + id).atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            mailbox.collect();
            return people.hasKept(id);
        });
        isIdle();
    }

    /** A mail from that person that arrives now. */
    public void mail(String name, String address, String subject, String words) {
        mailArrives(Neighbourhood.mail(
                name, address, UUID.randomUUID() + "@mail.example", Map.of("Subject", subject), words));
    }

    /** What a clerk types in now; gives the reference of the case it opened. */
    public String entered(String channel, String kind, Map<String, String> typed) {
        var form = new LinkedHashMap<>(Map.of(
                "form",
                UUID.randomUUID().toString(),
                "channel",
                channel,
                "kind",
                kind,
                "received-day",
                today().toString(),
                "received-time",
                MINUTE.format(London.at(clock.instant())),
                "words",
                "As told at the counter."));
        form.putAll(typed);
        List<String> before = references();
        Visitor clerk = people.visitor().signedInAs("clerk");
        Visitor.Answer answer = clerk.submit("/desk/counter", "/desk/counter", form);
        if (!answer.path().equals("/desk/counter/entered")) {
            throw new AssertionError("The counter did not take it: "
                    + answer.page().select(".govuk-error-summary").text());
        }
        isIdle();
        return references().stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElse("");
    }

    /** A person's request for their own images, at the counter. */
    public String request(String name, String when) {
        return entered("IN_PERSON", "SUBJECT_ACCESS", person(name, when));
    }

    public static Map<String, String> person(String name, String when) {
        var at = LocalDateTime.parse(when);
        return new LinkedHashMap<>(Map.of(
                "requester_name",
                name,
                "requester_email",
                address(name),
                "incident_location",
                "ramp entrance of the Civic Hall",
                "clothing",
                "red coat",
                "incident-day",
                at.toLocalDate().toString(),
                "incident-from",
                MINUTE.format(at)));
    }

    public static String address(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@home.example";
    }

    private List<String> references() {
        return people.get("controller", "/api/cases?size=200")
                .get("cases")
                .valueStream()
                .map(line -> line.get("reference").asString())
                .toList();
    }

    public JsonNode page(String reference) {
        return people.page(reference);
    }

    public String state(String reference) {
        return page(reference).get("state").asString();
    }

    /** The day that binds the staff: the earlier of the policy's and the law's; empty where nothing is owed. */
    public String governing(String reference) {
        return page(reference).get("governingDue").asString("");
    }

    public JsonNode owed(String reference, String obligation) {
        return page(reference)
                .get("obligations")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(obligation))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    public Told step(String who, String reference, String step, Map<String, String> answers) {
        return post(who, "/api/cases/" + reference + "/steps/" + step, Map.of("answers", answers));
    }

    public Told record(String who, String reference, String what, Map<String, ?> body) {
        return post(who, "/api/cases/" + reference + "/" + what, body);
    }

    public Told post(String who, String path, Map<String, ?> body) {
        Visitor.Answer answer = people.visitor().call(who, "POST", path, json.writeValueAsString(body));
        isIdle();
        return new Told(answer.status(), answer.body());
    }

    /** What is offered to that person on the case: the steps by id, with what blocks them or an empty text. */
    public Map<String, String> offered(String who, String reference) {
        var offered = new LinkedHashMap<String, String>();
        people.get(who, "/api/cases/" + reference + "/steps")
                .get("steps")
                .forEach(step -> offered.put(
                        step.get("id").asString(), step.path("blockedBy").asString("")));
        return offered;
    }

    /** The letters of the case as {@code SAR-3 WAITING}, in the order in which they were drafted. */
    public List<String> letters(String reference) {
        return page(reference)
                .get("letters")
                .valueStream()
                .map(letter -> letter.get("template").asString() + " "
                        + letter.get("state").asString())
                .toList();
    }

    /** Puts those words into the last letter of that template, and gives the words it had. */
    public String rewords(String who, String reference, String template, String words) {
        String id = idOf(reference, template);
        JsonNode letter = people.get(who, "/api/letters/" + id);
        signedIn(who)
                .submit(
                        "/desk/letters/" + id,
                        "/desk/letters/" + id + "/edit",
                        Map.of("sha256", letter.get("sha256").asString(), "text", words));
        return letter.get("text").asString();
    }

    /** Approves the letter of that template that waits, and waits until it has left. */
    public void sends(String who, String reference, String template) {
        Told told = approval(who, reference, template);
        if (told.status() != 200) {
            throw new AssertionError(template + " was not approved: " + told.words());
        }
        isIdle();
    }

    /** What the desk says to somebody who approves the letter of that template that waits. */
    public Told approval(String who, String reference, String template) {
        JsonNode letter = page(reference)
                .get("letters")
                .valueStream()
                .filter(one -> one.get("template").asString().equals(template))
                .filter(one -> one.get("state").asString().equals("WAITING"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(template + " does not wait: " + letters(reference)));
        String id = letter.get("id").asString();
        Visitor.Answer answer = people.approve(
                who, id, people.get(who, "/api/letters/" + id).get("sha256").asString());
        return new Told(answer.status(), answer.body());
    }

    /** Approves the letter of that template that waits, and records that it was posted first class today. */
    public void posts(String who, String reference, String template) {
        sends(who, reference, template);
        String id = idOf(reference, template);
        Visitor.Answer answer = signedIn(who)
                .submit("/desk/letters/" + id, "/desk/letters/" + id + "/posted", Map.of("on", today().toString()));
        if (!answer.text().contains("was posted")) {
            throw new AssertionError(template + " was not posted: " + answer.text());
        }
        isIdle();
    }

    /** The text of the letter of that template, as a reader of the desk sees it. */
    public String text(String reference, String template) {
        String id = idOf(reference, template);
        return org.jsoup.Jsoup.parse(people.get("controller", "/api/letters/" + id)
                        .get("html")
                        .asString())
                .text();
    }

    String idOf(String reference, String template) {
        return page(reference)
                .get("letters")
                .valueStream()
                .filter(one -> one.get("template").asString().equals(template))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No " + template + ": " + letters(reference)))
                .get("id")
                .asString();
    }

    /** The codes of the warnings on the case's page, where policy and law part. */
    public List<String> warnings(String reference) {
        return signedIn("controller")
                .get("/desk/cases/" + reference)
                .page()
                .select("section[aria-labelledby=warned-title] li strong")
                .eachText();
    }

    /** The words of the case's page. */
    public String screen(String reference) {
        return signedIn("controller").get("/desk/cases/" + reference).text();
    }

    /** The lines of that register in which the word stands, each as one text. */
    public List<String> register(String name, String word) {
        return people.get("auditor", "/api/registers/" + name + "?q=" + word)
                .get("rows")
                .valueStream()
                .map(JsonNode::toString)
                .toList();
    }

    /** The gates of the case that are still closed, by id. */
    public List<String> closedGates(String reference) {
        return page(reference)
                .get("gates")
                .valueStream()
                .filter(gate -> !gate.get("met").asBoolean())
                .map(gate -> gate.get("id").asString())
                .toList();
    }

    /** A reply of that person to the last letter they got, which arrives now. */
    public void replies(String name, String words) {
        replies(name, Map.of("Subject", "Re: your letter"), words);
    }

    /** What the mail program of that person sends back to the last letter they got, while they are away. */
    public void isAwayAndSaysSoByItself(String name) {
        replies(name, Map.of("Auto-Submitted", "auto-replied", "Subject", "Out of office"), "I am away.");
    }

    private void replies(String name, Map<String, String> headers, String words) {
        String letter = people.mailboxOf(address(name)).getLast();
        int at = letter.indexOf("cctv+");
        String to = letter.substring(at, letter.indexOf("@desk.localhost", at)) + "@desk.localhost";
        mailArrives(Neighbourhood.mail(name, address(name), UUID.randomUUID() + "@mail.example", headers, words), to);
    }

    /** What lies in the mailbox of that person. */
    public List<String> mailboxOf(String address) {
        return people.mailboxOf(address);
    }

    public JsonNode get(String who, String path) {
        return people.get(who, path);
    }

    public Visitor signedIn(String who) {
        return people.visitor().signedInAs(who);
    }

    public List<String> casesWith(String word) {
        return people.casesWith(word);
    }

    /** Footage of that camera on the recorder from that London time on, for so long. */
    public void recorded(String camera, String from, Duration length) {
        Path folder = home.folder("recorder").resolve(camera);
        var start = LocalDateTime.parse(from).atZone(London.ZONE).toInstant();
        try (var clip = DemonstrationRecorder.class.getResourceAsStream("/demonstration/recording/clip.mp4")) {
            Files.createDirectories(folder);
            Path first = folder.resolve(new SegmentName(start, DemonstrationRecorder.SEGMENT).fileName());
            Files.write(first, java.util.Objects.requireNonNull(clip).readAllBytes());
            for (var at = start.plus(DemonstrationRecorder.SEGMENT);
                    at.isBefore(start.plus(length));
                    at = at.plus(DemonstrationRecorder.SEGMENT)) {
                Path link = folder.resolve(new SegmentName(at, DemonstrationRecorder.SEGMENT).fileName());
                Files.deleteIfExists(link);
                Files.createLink(link, first);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
