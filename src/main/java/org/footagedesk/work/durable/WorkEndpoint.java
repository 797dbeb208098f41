package org.footagedesk.work.durable;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** One {@code work:NAME} of the routes. */
final class WorkEndpoint extends DefaultEndpoint {

    private final WorkComponent component;
    private final String name;
    private final WorkOptions options;

    WorkEndpoint(String uri, WorkComponent component, String name, WorkOptions options) {
        super(uri, component);
        this.component = component;
        this.name = name;
        this.options = options;
    }

    @Override
    public Producer createProducer() {
        return new WorkProducer(this, component.work(), name, options.delay());
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        return new WorkConsumer(this, processor, component.steps(), name, options);
    }
}
