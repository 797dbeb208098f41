package org.footagedesk.architecture;

import java.util.List;
import java.util.Map;

/** Which packages the house has, and which library belongs to whom. A room that is built is moved out of {@code ..._TO_COME}. */
final class HousePlan {

    /** Packages whose root is the trade itself: no framework, no database, no clock. */
    static final List<String> PURE = List.of("shared", "policy", "casefile", "form", "reading", "redaction");

    static final List<String> PURE_TO_COME = List.of();

    /** Packages of a library, and the packages of ours that alone may use it. */
    static final Map<String, List<String>> OWNERS = Map.ofEntries(
            Map.entry("org.apache.camel..", List.of("work")),
            Map.entry("com.github.kagkarlsson..", List.of("work")),
            Map.entry("io.zonky..", List.of("database")),
            Map.entry("org.flywaydb..", List.of("database")),
            Map.entry("com.github.benmanes.caffeine..", List.of("journal")),
            Map.entry("com.google.crypto.tink..", List.of("vault.store")),
            Map.entry("jakarta.mail..", List.of("intake.mail", "letter.email", "demonstration.mail")),
            Map.entry("org.bytedeco..", List.of("redaction.video", "demonstration")),
            Map.entry("org.apache.tika..", List.of("reading.documents")),
            Map.entry("org.apache.poi..", List.of("register.sheet")),
            Map.entry("com.github.miachm..", List.of("register.sheet")),
            Map.entry("picocli..", List.of(".cli")));

    static final Map<String, List<String>> OWNERS_TO_COME = Map.of();

    private HousePlan() {}
}
