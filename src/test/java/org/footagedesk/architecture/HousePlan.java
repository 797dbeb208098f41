package org.footagedesk.architecture;

import java.util.List;
import java.util.Map;

/** Which packages the house has, and which library belongs to whom. A room that is built is moved out of {@code ..._TO_COME}. */
final class HousePlan {

    /** Packages whose root is the trade itself: no framework, no database, no clock. */
    static final List<String> PURE = List.of("shared", "policy", "casefile", "form", "reading", "redaction");

    static final List<String> PURE_TO_COME = List.of();

    /** Packages of a library, and the packages of ours that alone may use it. */
    static final Map<String, List<String>> OWNERS = Map.of(
            "org.apache.camel..", List.of("work"),
            "com.github.kagkarlsson..", List.of("work"),
            "io.zonky..", List.of("database"),
            "org.flywaydb..", List.of("database"),
            "com.google.crypto.tink..", List.of("vault.store"),
            "jakarta.mail..", List.of("intake.mail", "letter.email", "demonstration.mail"),
            "org.bytedeco..", List.of("redaction.video", "demonstration"),
            "org.apache.tika..", List.of("reading.documents"),
            "picocli..", List.of(".cli"));

    static final Map<String, List<String>> OWNERS_TO_COME = Map.of();

    private HousePlan() {}
}
