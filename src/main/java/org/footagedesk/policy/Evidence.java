package org.footagedesk.policy;

import java.util.List;
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

    /** The types of all these papers, each once, in the order in which the form names them. */
    public List<DocumentType> types() {
        return Stream.of(identity, address, nameChange)
                .flatMap(List::stream)
                .map(AcceptedDocument::type)
                .distinct()
                .toList();
    }
}
