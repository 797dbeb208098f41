package org.footagedesk.policy.yaml;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.footagedesk.policy.Fee;
import org.footagedesk.policy.HoldLapse;
import org.footagedesk.policy.KindRules;
import org.footagedesk.policy.KnownPredicates;
import org.footagedesk.policy.LetterRule;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Quotas;
import org.footagedesk.policy.Retention;
import org.footagedesk.policy.StandingInstruction;
import org.footagedesk.policy.StandingPermission;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;

/** Reads the outermost block of a policy file. */
final class ProfileReader {

    private final Section file;
    private final KindReader kindReader;
    private final Form<String> letterId;

    ProfileReader(Section file, KnownPredicates known, Procedures procedures) {
        this.file = file;
        Set<String> letters =
                file.section("letters", block -> Found.of(block.keys())).value().orElse(Set.of());
        this.letterId = Form.oneOf("letter", letters);
        this.kindReader = new KindReader(letterId, known, procedures);
    }

    Found<PolicyProfile> profile() {
        var id = file.value("id", Form.TEXT);
        var version = file.value("version", Form.NUMBER);
        var inForceFrom = file.value("in-force-from", Form.DATE);
        var title = file.value("title", Form.TEXT);
        var body = file.section("body", BodyReader::body);
        var retention = file.section("retention", ProfileReader::retention);
        var margin = file.value("footage-margin-minutes", Form.NUMBER);
        var fee = file.section("fee", ProfileReader::fee);
        var sites = file.optionalSections("sites", RegisterReader::site);
        var cameras = file.sections("cameras", RegisterReader::camera);
        var evidence = file.section("evidence", RegisterReader::evidence);
        var letters = file.section("letters", block -> block.named(ProfileReader::letter));
        var automatic = file.values("automatic-letters", letterId);
        var instruction = file.optionalSection("automatic-letters-instruction", ProfileReader::instruction);
        var permission = file.optionalSection("standing-permission", ProfileReader::permission);
        var holdLapse = file.section("hold-lapse", ProfileReader::holdLapse);
        var quotas = file.section("quotas", ProfileReader::quotas);
        var kinds = file.section("kinds", this::kinds);
        return file.made(() -> new PolicyProfile(
                id.get(),
                version.get(),
                inForceFrom.get(),
                title.get(),
                body.get(),
                retention.get(),
                Duration.ofMinutes(margin.get()),
                fee.get(),
                sites.get(),
                cameras.get(),
                evidence.get(),
                letters.get(),
                Set.copyOf(automatic.get()),
                instruction.get(),
                permission.get(),
                holdLapse.get(),
                quotas.get(),
                kinds.get()));
    }

    private Found<Map<RequestKind, KindRules>> kinds(Section block) {
        var read = new EnumMap<RequestKind, Found<KindRules>>(RequestKind.class);
        for (RequestKind kind : RequestKind.values()) {
            if (kind != RequestKind.NOT_A_REQUEST) {
                read.put(kind, block.section(kind.name(), rules -> kindReader.rules(kind, rules)));
            }
        }
        return block.made(() -> {
            var rules = new EnumMap<RequestKind, KindRules>(RequestKind.class);
            read.forEach((kind, found) -> rules.put(kind, found.get()));
            return rules;
        });
    }

    private static Found<Retention> retention(Section block) {
        var days = block.value("days", Form.NUMBER);
        var clause = block.value("clause", Form.TEXT);
        return block.made(() -> new Retention(days.get(), clause.get()));
    }

    private static Found<HoldLapse> holdLapse(Section block) {
        var after = block.value("after", Form.PERIOD);
        var notice = block.value("notice-days", Form.NUMBER);
        return block.made(() -> new HoldLapse(after.get(), notice.get()));
    }

    private static Found<Fee> fee(Section block) {
        var amount = block.value("amount", Form.POUNDS);
        var payableTo = block.value("payable-to", Form.TEXT);
        var clause = block.value("clause", Form.TEXT);
        return block.made(() -> new Fee(amount.get(), payableTo.get(), clause.get()));
    }

    private static Found<LetterRule> letter(String id, Section block) {
        var title = block.value("title", Form.TEXT);
        var approvers = block.values("approvers", Form.oneOf("role", Role.class));
        return block.made(() -> new LetterRule(id, title.get(), Set.copyOf(approvers.get())));
    }

    private static Found<StandingInstruction> instruction(Section block) {
        var givenBy = block.value("given-by", Form.TEXT);
        var role = block.value("role", Form.oneOf("role", Role.class));
        var givenOn = block.value("given-on", Form.DATE);
        var clause = block.value("clause", Form.TEXT);
        return block.made(() -> new StandingInstruction(givenBy.get(), role.get(), givenOn.get(), clause.get()));
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

    private static Found<Quotas> quotas(Section block) {
        var holds = block.value("holds-per-sender-per-day", Form.NUMBER);
        var hours = block.value("footage-hours-per-sender-per-day", Form.NUMBER);
        var letters = block.value("automatic-letters-per-correspondent-per-day", Form.NUMBER);
        return block.made(() -> new Quotas(holds.get(), hours.get(), letters.get()));
    }
}
