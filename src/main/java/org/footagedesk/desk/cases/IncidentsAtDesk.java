package org.footagedesk.desk.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casework.Actor;
import org.footagedesk.casework.AuthorisePolice;
import org.footagedesk.casework.Incidents;
import org.footagedesk.casework.Incidents.Authority;
import org.footagedesk.casework.Incidents.Given;
import org.footagedesk.casework.Incidents.Nature;
import org.footagedesk.desk.IncidentWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Component;

/** Incidents at the desk. */
@Component
class IncidentsAtDesk implements IncidentWork {

    private final Incidents incidents;
    private final AuthorisePolice authorise;

    IncidentsAtDesk(Incidents incidents, AuthorisePolice authorise) {
        this.incidents = incidents;
        this.authorise = authorise;
    }

    @Override
    public List<Line> incidents() {
        return incidents.all().stream().map(IncidentsAtDesk::line).toList();
    }

    @Override
    public Outcome authorise(String nature, String given, String officer, String scope, StaffMember who) {
        if (!who.may(Ability.AUTHORISE_POLICE)) {
            return Refusals.notAllowed(Ability.AUTHORISE_POLICE);
        }
        var problems = new HashMap<String, String>();
        Optional<Nature> what = named(Nature.values(), nature);
        Optional<Given> how = named(Given.values(), given);
        if (what.isEmpty()) {
            problems.put("nature", "Choose what happens.");
        }
        if (how.isEmpty()) {
            problems.put("given", "Choose how the authority was given.");
        }
        if (officer.isBlank()) {
            problems.put("officer", "Enter the officer's name, rank and number.");
        }
        if (scope.isBlank()) {
            problems.put("scope", "Enter which cameras and for how long.");
        }
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        var authority = new Authority(what.orElseThrow(), how.orElseThrow(), officer.strip(), scope.strip());
        return authorise
                .authorise(authority, new Actor(who.name(), who.roles()))
                .<Outcome>map(number -> Outcome.DONE)
                .orElseGet(() -> Refusals.notAllowed(Ability.AUTHORISE_POLICE));
    }

    @Override
    public Outcome end(String number, StaffMember who) {
        if (!who.may(Ability.AUTHORISE_POLICE)) {
            return Refusals.notAllowed(Ability.AUTHORISE_POLICE);
        }
        return authorise.end(number, new Actor(who.name(), who.roles()))
                ? Outcome.DONE
                : new Outcome.NotFound("incident");
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Line line(Incidents.Incident incident) {
        Authority authority = incident.authority();
        return new Line(
                incident.number(),
                authority.nature().name(),
                authority.given().name(),
                authority.officer(),
                authority.scope(),
                incident.openedBy(),
                incident.openedAt(),
                incident.closedAt().orElse(null));
    }
}
