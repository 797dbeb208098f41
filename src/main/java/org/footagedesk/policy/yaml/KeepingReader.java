package org.footagedesk.policy.yaml;

import java.time.Duration;
import org.footagedesk.policy.HoldLapse;
import org.footagedesk.policy.IdentityPaperKeeping;
import org.footagedesk.policy.Keeping;
import org.footagedesk.policy.Quotas;
import org.footagedesk.policy.Retention;
import org.footagedesk.policy.StandingPermission;
import org.footagedesk.shared.Role;

/** Reads how long footage stays and what is held. */
final class KeepingReader {

    private KeepingReader() {}

    /** From the outermost block. */
    static Found<Keeping> read(Section file) {
        var retention = file.section("retention", KeepingReader::retention);
        var margin = file.value("footage-margin-minutes", Form.NUMBER);
        var permission = file.optionalSection("standing-permission", KeepingReader::permission);
        var holdLapse = file.section("hold-lapse", KeepingReader::holdLapse);
        var identityPapers = file.section("identity-papers", KeepingReader::identityPapers);
        var quotas = file.section("quotas", KeepingReader::quotas);
        return file.part(() -> new Keeping(
                retention.get(),
                Duration.ofMinutes(margin.get()),
                permission.get(),
                holdLapse.get(),
                identityPapers.get(),
                quotas.get()));
    }

    /** Days or guidance: a body that follows guidance has no number to show. */
    private static Found<Retention> retention(Section block) {
        var days = block.optional("days", Form.NUMBER);
        var guidance = block.optional("guidance", Form.TEXT);
        var clause = block.value("clause", Form.TEXT);
        return block.made(() -> {
            if (days.get().isPresent() == guidance.get().isPresent()) {
                throw new IllegalArgumentException(
                        "'retention' names either 'days' or the 'guidance' that is followed.");
            }
            return days.get()
                    .<Retention>map(number -> new Retention.Days(number, clause.get()))
                    .orElseGet(() -> new Retention.Guidance(guidance.get().orElseThrow(), clause.get()));
        });
    }

    private static Found<StandingPermission> permission(Section block) {
        var givenBy = block.value("given-by", Form.TEXT);
        var role = block.value("role", Form.oneOf("role", Role.class));
        var givenOn = block.value("given-on", Form.DATE);
        var clause = block.value("clause", Form.TEXT);
        var words = block.value("words", Form.TEXT);
        return block.made(
                () -> new StandingPermission(givenBy.get(), role.get(), givenOn.get(), clause.get(), words.get()));
    }

    private static Found<HoldLapse> holdLapse(Section block) {
        var after = block.value("after", Form.PERIOD);
        var notice = block.value("notice-days", Form.NUMBER);
        return block.made(() -> new HoldLapse(after.get(), notice.get()));
    }

    private static Found<IdentityPaperKeeping> identityPapers(Section block) {
        var keep = block.value("keep-after-check", Form.PERIOD);
        return block.made(() -> new IdentityPaperKeeping(keep.get()));
    }

    private static Found<Quotas> quotas(Section block) {
        var holds = block.value("holds-per-sender-per-day", Form.NUMBER);
        var hours = block.value("footage-hours-per-sender-per-day", Form.NUMBER);
        var letters = block.value("automatic-letters-per-correspondent-per-day", Form.NUMBER);
        return block.made(() -> new Quotas(holds.get(), hours.get(), letters.get()));
    }
}
