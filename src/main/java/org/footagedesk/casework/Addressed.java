package org.footagedesk.casework;

import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.letter.Recipient;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.Language;

/**
 * Whom one letter of a case is written to, and in which language.
 *
 * @param another the name of somebody other than who asked, such as the officer whose agreement is needed; empty for who asked
 */
record Addressed(Recipient to, Optional<String> another, Language language) {

    /** Who asked, in the language in which they wrote. */
    static Addressed requester(CaseFile file, PolicyProfile policy, Recipient to) {
        return new Addressed(to, Optional.empty(), HouseWords.language(file, policy));
    }

    /** Somebody else, in the body's first language. */
    static Addressed another(String name, Recipient to, PolicyProfile policy) {
        return new Addressed(
                to,
                Optional.of(name),
                Language.of(policy.correspondence().languages().getFirst()));
    }
}
