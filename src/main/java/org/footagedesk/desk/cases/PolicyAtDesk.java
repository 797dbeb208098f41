package org.footagedesk.desk.cases;

import java.util.List;
import org.footagedesk.desk.PolicyDesk;
import org.footagedesk.desk.PolicyPage;
import org.footagedesk.desk.PolicyWarnings;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.lint.Divergence;
import org.footagedesk.policy.lint.LawWarning;
import org.footagedesk.policy.lint.PolicyLinter;
import org.springframework.stereotype.Component;

/** The policy in force as it is told to people. */
@Component
class PolicyAtDesk implements PolicyDesk {

    private final Policies policies;

    PolicyAtDesk(Policies policies) {
        this.policies = policies;
    }

    @Override
    public PolicyPage policy() {
        PolicyProfile policy = policies.inForce();
        return new PolicyPage(
                policy.reference(),
                policy.title(),
                policy.body().name(),
                policy.inForceFrom(),
                policy.edition().reviewBy().orElse(null),
                versions(policy.reference()),
                policies.calendar().firstYear(),
                policies.calendar().lastYear());
    }

    @Override
    public PolicyWarnings warnings() {
        PolicyProfile policy = policies.inForce();
        return new PolicyWarnings(
                policy.reference(),
                new PolicyLinter(policies.calendar())
                        .divergences(policy).stream().map(PolicyAtDesk::warned).toList(),
                PolicyLinter.onCases().stream().map(PolicyAtDesk::looked).toList());
    }

    private List<PolicyPage.Version> versions(String inForce) {
        return policies.versions().stream()
                .map(version -> new PolicyPage.Version(
                        version.reference(),
                        version.title(),
                        version.inForceFrom(),
                        version.reference().equals(inForce)))
                .toList();
    }

    private static PolicyWarnings.Warned warned(Divergence found) {
        return new PolicyWarnings.Warned(
                found.code(), found.level(), found.clause(), found.policySays(), found.lawSays(), found.why());
    }

    private static PolicyWarnings.Looked looked(LawWarning warning) {
        return new PolicyWarnings.Looked(warning.code(), warning.level(), warning.when(), warning.law());
    }
}
