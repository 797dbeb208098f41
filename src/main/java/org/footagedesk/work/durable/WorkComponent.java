package org.footagedesk.work.durable;

import java.time.Duration;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import org.footagedesk.work.Work;

/** {@code work:NAME}: sending to it schedules durable work in the current transaction, consuming from it does that work. */
final class WorkComponent extends DefaultComponent {

    private final Work work;
    private final WorkSteps steps;
    private final WorkSettings settings;

    WorkComponent(Work work, WorkSteps steps, WorkSettings settings) {
        this.work = work;
        this.steps = steps;
        this.settings = settings;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String name, Map<String, Object> parameters) throws Exception {
        return new WorkEndpoint(
                uri,
                this,
                name,
                new WorkOptions(
                        getAndRemoveParameter(parameters, "attempts", Integer.class, settings.attempts()),
                        getAndRemoveParameter(parameters, "backoff", Duration.class, settings.backoff()),
                        Lane.named(getAndRemoveParameter(parameters, "lane", String.class, "short")),
                        getAndRemoveParameter(parameters, "orElse", String.class, ""),
                        getAndRemoveParameter(parameters, "delay", Duration.class, Duration.ZERO)));
    }

    Work work() {
        return work;
    }

    WorkSteps steps() {
        return steps;
    }
}
