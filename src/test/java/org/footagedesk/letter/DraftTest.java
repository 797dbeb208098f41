package org.footagedesk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.Test;

class DraftTest {

    private final Draft draft = Letters.draft();

    @Test
    void theHashCoversEverythingThatIsSent() {
        var otherAddressee = Draft.composed(
                draft.id(),
                draft.template(),
                new Recipient.ByEmail(new EmailAddress("bob@home.example")),
                draft.subject(),
                draft.html(),
                draft.text());
        var otherSubject =
                Draft.composed(draft.id(), draft.template(), draft.to(), "Other", draft.html(), draft.text());
        var otherHtml =
                Draft.composed(draft.id(), draft.template(), draft.to(), draft.subject(), "<main>", draft.text());
        var otherText =
                Draft.composed(draft.id(), draft.template(), draft.to(), draft.subject(), draft.html(), "Other");

        assertThat(new Draft[] {otherAddressee, otherSubject, otherHtml, otherText})
                .extracting(Draft::sha256)
                .doesNotContain(draft.sha256())
                .doesNotHaveDuplicates();
    }

    @Test
    void aLineBreakCannotHideInTheSubject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draft.composed(
                        draft.id(),
                        draft.template(),
                        draft.to(),
                        "Hello\r\nBcc: all@home.example",
                        draft.html(),
                        draft.text()));
    }

    @Test
    void anEditChangesTheParagraphsAndKeepsWhatWasGenerated() {
        var edited = draft.edited("Dear Ann Jones\r\n\r\nPlease send us:\r\n\r\n- your postcode\r\n- a photograph");

        assertThat(edited.isEdited()).isTrue();
        assertThat(edited.generatedBody()).isEqualTo("Dear Ann Jones\n\nThank you.");
        assertThat(edited.body()).isEqualTo("Dear Ann Jones\n\nPlease send us:\n\n- your postcode\n- a photograph");
        assertThat(edited.text()).startsWith("Letterhead\n").endsWith("\nFoot\n");
        assertThat(edited.html())
                .contains(
                        "<p>Letterhead</p>",
                        "<p>Foot</p>",
                        "<ul>\n<li>your postcode</li>\n<li>a photograph</li>\n</ul>")
                .doesNotContain("Thank you.");
        assertThat(edited.sha256()).isNotEqualTo(draft.sha256());
    }

    @Test
    void anEditIsWordsAndNeverMarkup() {
        var edited = draft.edited("<script>alert('x')</script> & </main> [[${7*7}]] $1");

        assertThat(edited.html())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &lt;/main&gt; [[${7*7}]] $1");
        assertThat(edited.edited("Second thoughts.").html()).doesNotContain("script");
    }

    @Test
    void anEditMadeBackwardsCountsAsNone() {
        assertThat(draft.edited("Something else.").edited(draft.body())).satisfies(restored -> {
            assertThat(restored.text()).isEqualTo(draft.text());
            assertThat(restored.isEdited()).isFalse();
        });
    }

    @Test
    void anEmptyLetterIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> draft.edited(" \n "));
    }

    @Test
    void whoeverApprovesALetterApprovesWhatIsEnclosed() {
        var form = new Enclosure("Request form", "form.pdf", Sha256.of("one"));
        var other = new Enclosure("Request form", "form.pdf", Sha256.of("two"));

        assertThat(Letters.draft().enclosing(List.of(form)).sha256())
                .isNotEqualTo(Letters.draft().sha256())
                .isNotEqualTo(Letters.draft().enclosing(List.of(other)).sha256());
        assertThat(Letters.draft().enclosing(List.of()).sha256())
                .isEqualTo(Letters.draft().sha256());
    }

    @Test
    void anEditedLetterKeepsWhatIsEnclosed() {
        var form = new Enclosure("Request form", "form.pdf", Sha256.of("one"));

        assertThat(Letters.draft().enclosing(List.of(form)).edited("Dear Ann").enclosures())
                .containsExactly(form);
    }
}
