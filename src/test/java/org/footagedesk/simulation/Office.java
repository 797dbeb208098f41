package org.footagedesk.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.footagedesk.shared.London;
import tools.jackson.databind.JsonNode;

/**
 * The rooms of the body: who is in, what lies in the tray, and the desk at which everybody acts by its API alone. Several work
 * in it at the same time.
 */
final class Office {

    private final SimulatedDesk desk;
    private final Map<LocalDate, List<Story>> diary = new ConcurrentSkipListMap<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private volatile Set<String> away = Set.of();

    Office(SimulatedDesk desk) {
        this.desk = desk;
    }

    /** Who is not there from now on; the manager always is, and stands in for the others (policy 4.3). */
    void away(Set<String> people) {
        away = people;
    }

    /** That person, or the manager who stands in. */
    String who(String person) {
        return away.contains(person) ? "gpm" : person;
    }

    LocalDate today() {
        return London.day(desk.now());
    }

    /** Takes a step of the case; whatever the desk answers but yes is noted as a flow that is blocked. */
    boolean step(String person, Story story, String step, Map<String, String> answers) {
        return post(person, story, "steps/" + step, Map.of("answers", answers));
    }

    /** The same of something that happened on an earlier day. */
    boolean step(String person, Story story, String step, LocalDate on, Map<String, String> answers) {
        return post(person, story, "steps/" + step, Map.of("answers", answers, "on", on.toString()));
    }

    boolean post(String person, Story story, String what, Map<String, ?> body) {
        ApiCalls.Told told = ask(person, story, what, body);
        if (!told.done()) {
            refused.add(story + " " + today() + ": the desk refused " + what + ": " + told.words());
        }
        return told.done();
    }

    /** The same of somebody who may well be refused. */
    ApiCalls.Told ask(String person, Story story, String what, Map<String, ?> body) {
        return desk.api().post(who(person), "/api/cases/" + story.reference() + "/" + what, body);
    }

    void happened(Story story, Moment moment) {
        story.happened(moment, desk.now());
    }

    /** The day by which the case owes that, as its page says; empty where nothing is owed. */
    String owed(Story story, String obligation) {
        return page(story)
                .get("obligations")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(obligation))
                .filter(one -> one.get("state").asString().equals("OPEN"))
                .map(one -> one.get("due").asString(""))
                .reduce("", (earlier, later) -> later);
    }

    JsonNode page(Story story) {
        return desk.api().get(who("controller"), "/api/cases/" + story.reference());
    }

    /** Puts the case into the diary. */
    void lookAgain(Story story, LocalDate day) {
        diary.computeIfAbsent(day, _ -> new CopyOnWriteArrayList<>()).add(story);
    }

    /** Takes out of the diary what it has until today. */
    List<Story> ofToday() {
        var due = new ArrayList<Story>();
        new HashMap<>(diary).forEach((day, stories) -> {
            if (!day.isAfter(today())) {
                due.addAll(stories);
                diary.remove(day);
            }
        });
        return due;
    }

    /** Notes a flow that is blocked. */
    void note(String line) {
        refused.add(line);
    }

    /** Each blocked flow, in a line. */
    List<String> refused() {
        return List.copyOf(refused);
    }
}
