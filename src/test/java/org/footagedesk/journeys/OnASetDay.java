package org.footagedesk.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the whole desk at a time that the test sets: database, mail server, recorder and durable work are the real ones
 * and know no other time. All such tests of a run share one desk for each policy.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "desk.work.poll=100ms")
@Import({Neighbourhood.class, StandingTime.class, ScannerBesideTheDesk.class, DayAtTheDesk.class})
public @interface OnASetDay {

    /** The policy that binds, such as {@code desk.policy=uk-statutory}. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] value() default "desk.policy=totnes-2025";
}
