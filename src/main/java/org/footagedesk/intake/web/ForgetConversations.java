package org.footagedesk.intake.web;

import java.time.Clock;
import org.footagedesk.intake.chat.ForgetAbandonedConversations;
import org.springframework.stereotype.Component;

/** Forgets the conversations that nobody finished, whenever the route asks. */
@Component
public class ForgetConversations {

    private final ForgetAbandonedConversations abandoned;
    private final Clock clock;

    ForgetConversations(ForgetAbandonedConversations abandoned, Clock clock) {
        this.abandoned = abandoned;
        this.clock = clock;
    }

    public void forget() {
        abandoned.forget(clock.instant());
    }
}
