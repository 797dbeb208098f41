package org.footagedesk.work.durable;

import java.time.Duration;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;
import org.footagedesk.work.Work;
import org.footagedesk.work.WorkItem;

/** Schedules work for the id in the message's body. */
final class WorkProducer extends DefaultProducer {

    private final Work work;
    private final String name;
    private final Duration delay;

    WorkProducer(WorkEndpoint endpoint, Work work, String name, Duration delay) {
        super(endpoint);
        this.work = work;
        this.name = name;
        this.delay = delay;
    }

    @Override
    public void process(Exchange exchange) {
        String id = switch (exchange.getIn().getBody()) {
            case String text -> text;
            case UUID uuid -> uuid.toString();
            case null, default -> throw new IllegalArgumentException("work:" + name + " takes an id and nothing else.");
        };
        WorkItem item = new WorkItem(name, id);
        if (delay.isZero()) {
            work.schedule(item);
        } else {
            work.schedule(item, delay);
        }
    }
}
