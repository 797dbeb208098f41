package org.footagedesk.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.IntakeEvent.Lack;
import org.footagedesk.letter.Recipient;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** Where the letters of a case may go, told from what is known of who asks. */
sealed interface WhereToAnswer {

    record To(Recipient recipient) implements WhereToAnswer {}

    record Nowhere(Lack lack) implements WhereToAnswer {}

    /**
     * By e-mail where an address is known, else by post.
     *
     * @param mailbox our own; neither it nor any other address of its domain is ever written to (MAIL.md, step 7)
     */
    static WhereToAnswer of(CaseFile file, EmailAddress mailbox) {
        Optional<EmailAddress> stated =
                Optional.ofNullable(file.requester().email()).flatMap(EmailAddress::parse);
        Optional<Recipient> byEmail = stated.filter(address -> !address.domain().equals(mailbox.domain()))
                .map(Recipient.ByEmail::new);
        return byEmail.or(() -> byPost(file))
                .<WhereToAnswer>map(To::new)
                .orElseGet(() -> new Nowhere(stated.isPresent() ? Lack.OWN_ADDRESS : Lack.NO_ADDRESS));
    }

    /** Where somebody acts for another, the address may be the other's, whom the letter must not reach unasked. */
    private static Optional<Recipient> byPost(CaseFile file) {
        var details = file.details();
        Optional<String> address = details.value(FieldKey.DS_ADDRESS);
        Optional<String> name = Optional.ofNullable(file.requester().name());
        if (file.kind() == RequestKind.AGENT_ACCESS || address.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> postcode = details.value(FieldKey.DS_POSTCODE)
                .filter(code -> !address.get().contains(code));
        List<String> lines = Stream.concat(Stream.of(address.get().split("\\R|,\\s*")), postcode.stream())
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty() || name.get().isBlank()
                ? Optional.empty()
                : Optional.of(new Recipient.ByPost(name.get(), lines));
    }
}
