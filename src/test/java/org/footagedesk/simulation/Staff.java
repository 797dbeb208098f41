package org.footagedesk.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.footagedesk.shared.RequestKind;
import tools.jackson.databind.JsonNode;

/**
 * The people at the desk on a working day: they read and approve what waits, and go on with the cases in the tray; several at
 * the same time, each with another case.
 */
final class Staff {

    private static final int PEOPLE = 3;

    private final SimulatedDesk desk;
    private final Office office;
    private final Map<String, Story> byAddress = new HashMap<>();
    private final Map<String, Story> byReference = new ConcurrentHashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<Story> tray = Collections.synchronizedSet(new LinkedHashSet<>());

    Staff(SimulatedDesk desk, Office office) {
        this.desk = desk;
        this.office = office;
    }

    /** Somebody of whom the staff know nothing until a letter to them waits. */
    void mayHearFrom(Story story) {
        byAddress.put(story.address(), story);
    }

    /** Something for the case came in: a paper, a reply, a notice. */
    void hears(Story story) {
        tray.add(story);
    }

    /** A notice of the desk names the case. */
    void isReminded(String reference) {
        named.add(reference);
        if (byReference.containsKey(reference)) {
            hears(byReference.get(reference));
        }
    }

    /** A paper reached the counter. */
    void takes(Story story, Moment paper) {
        office.happened(story, paper);
        hears(story);
    }

    /** Works through letters and tray; whoever is only on call does what a notice named and nothing else. */
    void work(boolean onCall) {
        letters(onCall);
        if (!onCall) {
            tray.addAll(office.ofToday());
        }
        List<Story> today = tray.stream()
                .filter(story -> !story.reference().isEmpty())
                .filter(story -> !onCall || isNamed(story))
                .filter(story -> !isLaidAside(story))
                .toList();
        today.forEach(tray::remove);
        together(today, this::goOn);
        letters(onCall);
    }

    private void goOn(Story story) {
        Casework.of(story, office).goOn(story);
        if (story.noted("answer left") && story.first("closed")) {
            office.step("clerk", story, "close", Map.of("result", "Answered", "holds_reviewed", "yes"));
        }
    }

    private void letters(boolean onCall) {
        var waiting = new LinkedHashMap<Story, List<JsonNode>>();
        for (JsonNode row : desk.api()
                .get(office.who("clerk"), "/api/letters?state=WAITING")
                .get("letters")) {
            Story story = byAddress.get(row.get("to").asString());
            if (story == null) {
                throw new IllegalStateException("A letter waits for somebody who never wrote: " + row);
            }
            waiting.computeIfAbsent(story, _ -> new ArrayList<>()).add(row);
        }
        together(waiting.keySet(), story -> letters(story, waiting.get(story), onCall));
    }

    private void letters(Story story, List<JsonNode> rows, boolean onCall) {
        if (story.reference().isEmpty()) {
            opens(story, rows.getFirst().get("caseReference").asString());
        }
        boolean first = story.number() % 2 == 0 && isForgotten(story);
        if (!first && (!onCall || isNamed(story))) {
            rows.forEach(this::approve);
        }
    }

    /** Lets somebody do that with each of the cases, as many at a time as there are people. */
    private static void together(Collection<Story> stories, Consumer<Story> what) {
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var done = stories.stream()
                    .map(story -> CompletableFuture.runAsync(() -> what.accept(story), people))
                    .toList();
            done.forEach(CompletableFuture::join);
        }
    }

    /** Somebody reads each new case, and says what it is where the desk took it for something else. */
    private void opens(Story story, String reference) {
        story.isCalled(reference);
        byReference.put(reference, story);
        String kind = office.page(story).get("kind").asString();
        if (!kind.equals(story.kind().name())) {
            office.post("clerk", story, "kind", Map.of("kind", story.kind().name(), "reason", "As I read it"));
        }
        hears(story);
    }

    private void approve(JsonNode row) {
        String who = office.who(
                switch (row.get("approver").asString()) {
                    case "STAFF" -> "clerk";
                    case "DATA_CONTROLLER_OR_GPM" -> "gpm";
                    default -> "controller";
                });
        String letter = "/api/letters/" + row.get("id").asString();
        String read = desk.api().get(who, letter).get("sha256").asString();
        ApiCalls.Told told = desk.api().post(who, letter + "/approve", Map.of("sha256", read));
        if (!told.done()) {
            office.note("%s %s: %s was not approved: %s"
                    .formatted(
                            row.get("caseReference").asString(),
                            office.today(),
                            row.get("template").asString(),
                            told.words()));
        }
    }

    /** Only what has a day by which it is owed is brought back by a notice. */
    private boolean isLaidAside(Story story) {
        return story.number() % 2 == 1
                && Set.of(
                                RequestKind.SUBJECT_ACCESS,
                                RequestKind.AGENT_ACCESS,
                                RequestKind.PROSECUTING_BODY,
                                RequestKind.LEGAL,
                                RequestKind.OBJECTION,
                                RequestKind.INFORMATION)
                        .contains(story.kind())
                && isForgotten(story);
    }

    private boolean isForgotten(Story story) {
        return story.is(Trait.FORGOTTEN) && !isNamed(story);
    }

    private boolean isNamed(Story story) {
        return named.contains(story.reference());
    }
}
