package org.footagedesk.page;

/** What every page says about itself: the body that answers, the name of the service, whether it is a demonstration. */
public record Frame(String body, String service, boolean demonstration) {

    public Frame {
        if (body.isBlank() || service.isBlank()) {
            throw new IllegalArgumentException("A page must name the body and the service it belongs to.");
        }
    }
}
