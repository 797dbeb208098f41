package org.footagedesk.work;

import java.util.Map;

/** What the {@code {{names}}} in the routes stand for, where only a running part of the desk knows it, such as the port of a server. */
public interface RoutePlaces {

    Map<String, String> places();
}
