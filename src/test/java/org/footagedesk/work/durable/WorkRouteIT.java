package org.footagedesk.work.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.footagedesk.database.PostgresExtension;
import org.footagedesk.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(PostgresExtension.class)
class WorkRouteIT {

    private Worker worker;
    private CamelContext camel;
    private ProducerTemplate send;
    private final AtomicInteger failures = new AtomicInteger();

    @BeforeEach
    void open(TestDatabase fresh) throws Exception {
        JdbcClient.create(fresh.asOwner())
                .sql("CREATE TABLE effect (number bigserial PRIMARY KEY, id text NOT NULL)")
                .update();
        worker = new Worker(fresh);
        camel = new DefaultCamelContext();
        camel.addComponent("work", new WorkComponent(worker.work, worker.steps, worker.settings));
        camel.getManagementStrategy().addEventNotifier(new WorkWithRoutes(worker.lanes));
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:keep").to("work:read");
                from("direct:later").to("work:read?delay=1h");
                from("work:read")
                        .process(exchange -> worker.effect(exchange.getIn().getBody(String.class)))
                        .to("work:answer");
                from("work:place?lane=reading&attempts=1")
                        .policy(new InOneTransaction(worker.transactions))
                        .process(exchange -> worker.effect(exchange.getIn().getBody(String.class)))
                        .to("work:answer")
                        .process(_ -> {
                            throw new java.io.NotSerializableException("Jane Example");
                        });
                from("work:answer?attempts=2&backoff=10ms").process(_ -> {
                    failures.incrementAndGet();
                    throw new java.io.FileNotFoundException("Jane Example.pdf");
                });
            }
        });
        camel.start();
        send = camel.createProducerTemplate();
    }

    @AfterEach
    void close() {
        camel.stop();
        worker.close();
    }

    @Test
    void oneStepLeadsToTheNextAndTheLastFailureIsSetAside() {
        UUID submission = UUID.randomUUID();

        send.sendBody("direct:keep", submission);

        await().untilAsserted(() -> assertThat(worker.setAside.waiting()).hasSize(1));
        assertThat(worker.effects()).isEqualTo(1);
        assertThat(failures).hasValue(2);
        assertThat(worker.setAside.waiting().getFirst().item().id()).isEqualTo(submission.toString());
        assertThat(worker.setAside.waiting().getFirst().reason().value()).isEqualTo("file-not-found");
    }

    @Test
    void ofStepsInOneTransactionNothingIsLeftWhereTheLastFails() {
        worker.work.schedule("place", "s-1");

        await().untilAsserted(() -> assertThat(worker.setAside.waiting()).hasSize(1));
        assertThat(worker.setAside.waiting().getFirst().reason().value()).isEqualTo("not-serializable");
        assertThat(worker.effects()).isZero();
        assertThat(worker.waiting()).isZero();
        assertThat(failures).hasValue(0);
    }

    @Test
    void aRouteMaySendWorkToALaterTime() {
        send.sendBody("direct:later", "s-1");

        assertThat(worker.waiting()).isEqualTo(1);
        assertThat(worker.effects()).isZero();
    }

    @Test
    void aBodyThatIsNoIdIsRefusedAndNotQuoted() {
        assertThatThrownBy(() -> send.sendBody("direct:keep", "Please send me the film of Tuesday"))
                .hasRootCauseMessage("work:read takes an id and nothing else.");
        assertThatThrownBy(() -> send.sendBody("direct:keep", new byte[] {1, 2}))
                .hasRootCauseMessage("work:read takes an id and nothing else.");
        assertThat(worker.waiting()).isZero();
    }

    @Test
    void aStepHasOneRoute() {
        assertThatThrownBy(() -> camel.addRoutes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("work:read?attempts=9").log("twice");
                    }
                }))
                .hasStackTraceContaining("Two routes consume work:read");
    }

    @Test
    void anUnknownOptionStopsTheStart() {
        assertThatThrownBy(() -> camel.getEndpoint("work:read?atempts=3")).hasStackTraceContaining("atempts");
    }
}
