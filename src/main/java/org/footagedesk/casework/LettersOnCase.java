package org.footagedesk.casework;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Enclosure;
import org.footagedesk.letter.Recipient;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Sha256;
import org.footagedesk.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The texts of a case's letters, in the case's vault: the draft as it stands, with what was generated beside it. */
@Component
class LettersOnCase implements LetterTexts {

    private final Vault vault;
    private final EnclosedForms forms;
    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(Recipient.class, ToldApartByItsFields.class)
            .build();

    LettersOnCase(Vault vault, EnclosedForms forms) {
        this.vault = vault;
        this.forms = forms;
    }

    /** Where the draft now lies; the papers that go with it lie beside it. */
    Sha256 keep(CaseReference reference, Draft draft) {
        try {
            for (Enclosure enclosure : draft.enclosures()) {
                // One that was not drawn since the start of the desk lies there already, since an earlier draft.
                byte[] paper = forms.drawn(enclosure).orElseGet(() -> enclosure(reference, enclosure));
                vault.keep(reference.scope(), new ByteArrayInputStream(paper));
            }
            return vault.keep(reference.scope(), new ByteArrayInputStream(json.writeValueAsBytes(draft)))
                    .sha256();
        } catch (IOException fullOrBroken) {
            throw new UncheckedIOException("A letter of " + reference + " could not be kept.", fullOrBroken);
        }
    }

    @Override
    public Draft read(CaseReference reference, Sha256 content) {
        try (InputStream kept = vault.open(reference.scope(), content)) {
            return json.readValue(kept.readAllBytes(), Draft.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("A letter of " + reference + " could not be read.", missing);
        }
    }

    @Override
    public byte[] enclosure(CaseReference reference, Enclosure enclosure) {
        try (InputStream kept = vault.open(reference.scope(), enclosure.sha256())) {
            return kept.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException("An enclosure of " + reference + " could not be read.", missing);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Recipient.ByEmail.class), @JsonSubTypes.Type(Recipient.ByPost.class)})
    private interface ToldApartByItsFields {}
}
