package org.footagedesk.policy.yaml;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.policy.KindRules;
import org.footagedesk.policy.KnownPredicates;
import org.footagedesk.policy.KnownTemplates;
import org.footagedesk.policy.ObligationRule;
import org.footagedesk.policy.Period;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.RequestKind;

/** Reads the outermost block of a policy file. */
final class ProfileReader {

    /** Of the policies written before it could be said: a weekend and a bank holiday still leave a day's work. */
    private static final int DUE_SOON_DAYS = 5;

    private static final Form<Integer> DAYS_AHEAD = Form.mustBe(
            "a number of days from 1 to 28",
            text -> Form.NUMBER.reader().apply(text).filter(days -> days >= 1 && days <= 28));

    private final Section file;
    private final KindReader kindReader;
    private final Form<String> letterId;

    ProfileReader(Section file, KnownPredicates known, KnownTemplates templates, Procedures procedures) {
        this.file = file;
        Set<String> letters =
                file.section("letters", block -> Found.of(block.keys())).value().orElse(Set.of());
        this.letterId = Form.oneOf("letter", letters);
        this.kindReader = new KindReader(letterId, templates, known, procedures);
    }

    Found<PolicyProfile> profile() {
        var edition = GroundsReader.edition(file);
        var body = file.section("body", BodyReader::body);
        var grounds = GroundsReader.grounds(file);
        var register = RegisterReader.register(file);
        var keeping = KeepingReader.read(file);
        var subjectAccess = SubjectAccessReader.read(file);
        var release = ReleaseReader.release(file);
        var recourse = ReleaseReader.recourse(file);
        var correspondence = CorrespondenceReader.read(file, letterId);
        var clockCheck = file.value("clock-check", GroundsReader.INTERVAL);
        var dueSoon = file.optional("due-soon-days", DAYS_AHEAD);
        var kinds = file.section("kinds", this::kinds);
        Found<PolicyProfile> profile = file.made(() -> new PolicyProfile(
                edition.get(),
                body.get(),
                grounds.get(),
                register.get(),
                keeping.get(),
                subjectAccess.get(),
                release.get(),
                recourse.get(),
                correspondence.get(),
                clockCheck.get(),
                dueSoon.get().orElse(DUE_SOON_DAYS),
                kinds.get()));
        return profile.value()
                .flatMap(ProfileReader::twoTimesForAReply)
                .map(said -> file.<PolicyProfile>refuse("subject-access", said))
                .orElse(profile);
    }

    /** The time for a reply stands where the letter quotes it and where the clock runs by it: both must say the same. */
    private static Optional<String> twoTimesForAReply(PolicyProfile profile) {
        Period told = profile.subjectAccess().noReply().after();
        return Stream.of(RequestKind.SUBJECT_ACCESS, RequestKind.AGENT_ACCESS)
                .flatMap(kind -> profile.rulesFor(kind).obligations().stream()
                        .filter(rule -> rule.owedBy() == ObligationRule.Debtor.REQUESTER)
                        .filter(rule -> !rule.policy().period().equals(told))
                        .map(rule ->
                                "'no-reply' gives %s, but obligation '%s' of %s gives %s: a letter would name another day than the clock"
                                        .formatted(
                                                told.words(),
                                                rule.id(),
                                                kind,
                                                rule.policy().period().words())))
                .findFirst();
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
}
