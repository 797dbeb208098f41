package org.footagedesk.work.durable;

import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.CamelContextStartedEvent;
import org.apache.camel.spi.CamelEvent.CamelContextStoppingEvent;
import org.apache.camel.support.SimpleEventNotifierSupport;

/** Begins the work once all routes consume theirs, and ends it before they stop. */
final class WorkWithRoutes extends SimpleEventNotifierSupport {

    private final WorkLanes lanes;

    WorkWithRoutes(WorkLanes lanes) {
        this.lanes = lanes;
        setIgnoreCamelContextEvents(false);
    }

    @Override
    public boolean isEnabled(CamelEvent event) {
        return event instanceof CamelContextStartedEvent || event instanceof CamelContextStoppingEvent;
    }

    @Override
    public void notify(CamelEvent event) {
        if (event instanceof CamelContextStartedEvent) {
            lanes.start();
        } else {
            lanes.stop();
        }
    }
}
