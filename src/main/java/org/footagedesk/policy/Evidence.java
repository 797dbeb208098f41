package org.footagedesk.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.shared.DocumentType;

/**
 * The papers with which a person shows who they are and where they live (policy Appendix 1; DOMAIN B.2).
 *
 * @param originals whether only originals are accepted
 * @param addressMonths how many months old an address paper may be on receipt
 */
public record Evidence(
        boolean originals,
        int addressMonths,
        List<AcceptedDocument> identity,
        List<AcceptedDocument> address,
        List<AcceptedDocument> nameChange) {

    public Evidence {
        identity = List.copyOf(identity);
        address = List.copyOf(address);
        nameChange = List.copyOf(nameChange);
    }

    /** The types that only ever show who somebody is, photographs among them: what is deleted after the check (DOMAIN E.0 rule 10). */
    public Set<DocumentType> identityPapers() {
        var types = EnumSet.of(DocumentType.PHOTO);
        types.addAll(types());
        types.remove(DocumentType.OTHER);
        return Set.copyOf(types);
    }

    /** The types of all these papers, each once, in the order in which the form names them. */
    public List<DocumentType> types() {
        return Stream.of(identity, address, nameChange)
                .flatMap(List::stream)
                .map(AcceptedDocument::type)
                .distinct()
                .toList();
    }
}
