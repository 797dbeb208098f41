package org.footagedesk.work.durable;

import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.Route;
import org.apache.camel.spi.Policy;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes steps of a route true together or not at all, where the lane itself holds no transaction. Camel's own "transacted"
 * would write the text of an exception into the log.
 */
final class InOneTransaction implements Policy {

    private final TransactionOperations transactions;

    InOneTransaction(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    @Override
    public void beforeWrap(Route route, NamedNode definition) {}

    @Override
    public Processor wrap(Route route, Processor steps) {
        return exchange -> transactions.executeWithoutResult(status -> {
            process(steps, exchange);
            if (exchange.getException() != null) {
                status.setRollbackOnly();
            }
        });
    }

    /** The failure stays on the exchange, where the work: that runs the route looks for it. */
    private static void process(Processor steps, Exchange exchange) {
        try {
            steps.process(exchange);
        } catch (Exception failure) {
            exchange.setException(failure);
        }
    }
}
