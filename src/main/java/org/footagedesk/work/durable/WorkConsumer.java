package org.footagedesk.work.durable;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;

/** Does the work of one step by running its route, in the thread and transaction of the caller. */
final class WorkConsumer extends DefaultConsumer {

    private final WorkSteps steps;
    private final WorkStep step;

    WorkConsumer(WorkEndpoint endpoint, Processor route, WorkSteps steps, String name, WorkOptions options) {
        super(endpoint, route);
        this.steps = steps;
        this.step =
                new WorkStep(name, options.attempts(), options.backoff(), options.lane(), options.orElse(), this::run);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        steps.add(step);
    }

    @Override
    protected void doStop() throws Exception {
        steps.remove(step.name());
        super.doStop();
    }

    private void run(String id) throws Exception {
        Exchange exchange = createExchange(false);
        try {
            exchange.getIn().setBody(id);
            getProcessor().process(exchange);
            if (exchange.getException() != null) {
                throw exchange.getException();
            }
            if (exchange.isRollbackOnly() || exchange.isRollbackOnlyLast()) {
                throw new IllegalStateException("The route marked its work to be rolled back.");
            }
        } finally {
            releaseExchange(exchange, false);
        }
    }
}
