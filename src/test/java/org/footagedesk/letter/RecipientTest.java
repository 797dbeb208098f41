package org.footagedesk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.footagedesk.letter.Recipient.ByEmail;
import org.footagedesk.letter.Recipient.ByPost;
import org.footagedesk.shared.EmailAddress;
import org.junit.jupiter.api.Test;

class RecipientTest {

    @Test
    void twoEnvelopesNeverReadTheSame() {
        var one = new ByPost("Ann Jones", List.of("1 High Street, Anytown"));
        var other = new ByPost("Ann Jones", List.of("1 High Street", "Anytown"));

        assertThat(one.canonical()).isNotEqualTo(other.canonical());
        assertThat(one.line()).isEqualTo("Ann Jones, 1 High Street, Anytown");
    }

    @Test
    void anEnvelopeIsNoMailbox() {
        var mail = new ByEmail(new EmailAddress("ann@home.example"));

        assertThat(new ByPost("ann@home.example", List.of("x")).canonical()).isNotEqualTo(mail.canonical());
        assertThat(mail.by()).isEqualTo(Carriage.EMAIL);
    }

    @Test
    void whatSomebodyTypedAsAnAddressStaysOnItsLines() {
        var post = new ByPost(" Ann\tJones ", List.of("1 High\r\nStreet", " ", "ZZ1 1AA"));

        assertThat(post).isEqualTo(new ByPost("Ann Jones", List.of("1 High Street", "ZZ1 1AA")));
    }

    @Test
    void anEnvelopeNeedsNameAndAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ByPost(" ", List.of("1 High Street")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ByPost("Ann Jones", List.of(" ")));
    }
}
