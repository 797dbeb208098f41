package org.footagedesk.policy.yaml;

import java.util.Set;
import org.footagedesk.policy.Correspondence;
import org.footagedesk.policy.LetterRule;
import org.footagedesk.policy.StandingInstruction;
import org.footagedesk.shared.Role;

/** Reads the letters of a policy, and in which languages and in whose name they are written. */
final class CorrespondenceReader {

    private static final Form<String> LANGUAGE = Form.oneOf("language", Set.of("en", "cy"));

    private CorrespondenceReader() {}

    /** From the outermost block. */
    static Found<Correspondence> read(Section file, Form<String> letterId) {
        var letters = file.section("letters", block -> block.named(CorrespondenceReader::letter));
        var automatic = file.values("automatic-letters", letterId);
        var instruction = file.optionalSection("automatic-letters-instruction", CorrespondenceReader::instruction);
        var languages = file.values("language", LANGUAGE);
        var welsh = file.value("welsh-standards-apply", Form.YES_OR_NO);
        var signatory = file.value("signatory", Form.TEXT);
        var privacy = file.value("privacy-notice", Form.TEXT);
        return file.part(() -> new Correspondence(
                letters.get(),
                Set.copyOf(automatic.get()),
                instruction.get(),
                languages.get(),
                welsh.get(),
                signatory.get(),
                privacy.get()));
    }

    private static Found<LetterRule> letter(String id, Section block) {
        var title = block.value("title", Form.TEXT);
        var approvers = block.values("approvers", Form.oneOf("role", Role.class));
        return block.made(() -> new LetterRule(id, title.get(), Set.copyOf(approvers.get())));
    }

    private static Found<StandingInstruction> instruction(Section block) {
        var givenBy = block.value("given-by", Form.TEXT);
        var role = block.value("role", Form.oneOf("role", Role.class));
        var givenOn = block.value("given-on", Form.DATE);
        var clause = block.value("clause", Form.TEXT);
        return block.made(() -> new StandingInstruction(givenBy.get(), role.get(), givenOn.get(), clause.get()));
    }
}
