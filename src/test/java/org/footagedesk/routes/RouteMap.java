package org.footagedesk.routes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All routes together, and what is wrong with them. */
record RouteMap(List<RouteFile> files) {

    private static final int LONGEST = 10;

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> sources = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (RouteFile file : files) {
            for (RouteFile.Route route : file.routes()) {
                if (!sources.add(route.from())) {
                    faults.add(file.name() + ": a second route from " + route.from());
                }
                route.id()
                        .filter(id -> !ids.add(id))
                        .ifPresent(id -> faults.add(file.name() + ": a second route " + id));
            }
        }
        for (RouteFile file : files) {
            file.routes().forEach(route -> faultsOf(file, route, sources, faults));
        }
        return faults;
    }

    private static void faultsOf(RouteFile file, RouteFile.Route route, Set<String> sources, List<String> faults) {
        String where = file.name() + ": " + route.id().orElse("the route from " + route.from());
        if (route.id().isEmpty()) {
            faults.add(where + " has no id");
        }
        if (route.description().filter(text -> !text.isBlank()).isEmpty()) {
            faults.add(where + " has no description");
        }
        if (route.steps() > LONGEST) {
            faults.add(where + " has " + route.steps() + " steps; about " + LONGEST + " can be read aloud");
        }
        route.targets().stream()
                .filter(target -> target.startsWith("direct:") || target.startsWith("work:"))
                .filter(target -> !sources.contains(target))
                .forEach(target -> faults.add(where + " leads to " + target + ", from which no route goes on"));
        route.offences().forEach(offence -> faults.add(where + " has " + offence));
    }
}
