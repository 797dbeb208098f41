package org.footagedesk.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.letter.Fact;
import org.footagedesk.policy.AcceptedDocument;
import org.footagedesk.policy.Camera;
import org.footagedesk.policy.Contact;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Language;
import org.footagedesk.shared.RequestKind;

/** What a letter may quote of the policy a case is under; nothing of it depends on what was found. */
final class PolicyFacts {

    private PolicyFacts() {}

    static List<Fact> of(CaseFile file, PolicyProfile policy, Language language) {
        var facts = new ArrayList<Fact>();
        facts.add(HouseWords.purposes(policy));
        facts.add(new Fact.PolicyEdition(policy.title()));
        policy.body().publishedAt().map(Fact.PublishedAt::new).ifPresent(facts::add);
        facts.add(HouseWords.copyright(policy, language));
        facts.add(new Fact.LeastRank(policy.release().crimeReleaseRank().words(language)));
        facts.add(new Fact.IdentityPapers(names(policy.evidence().identity())));
        facts.add(new Fact.AddressPapers(names(policy.evidence().address())));
        if (file.kind() == RequestKind.INFORMATION) {
            facts.add(
                    new Fact.Cameras(policy.cameras().stream().map(Camera::name).toList()));
        }
        policy.release()
                .liaisonOfficer()
                .map(contact -> new Fact.PoliceContact(line(contact, language)))
                .ifPresent(facts::add);
        return facts;
    }

    private static List<String> names(List<AcceptedDocument> papers) {
        return papers.stream().map(AcceptedDocument::name).toList();
    }

    private static String line(Contact contact, Language language) {
        return Stream.of(
                        Stream.of(contact.post()),
                        contact.telephone().map(number -> HouseWords.telephone(number, language)).stream(),
                        contact.email().map(EmailAddress::value).stream())
                .flatMap(said -> said)
                .collect(Collectors.joining(", "));
    }
}
