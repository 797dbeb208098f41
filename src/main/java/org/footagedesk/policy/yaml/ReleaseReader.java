package org.footagedesk.policy.yaml;

import java.util.Map;
import org.footagedesk.policy.Contact;
import org.footagedesk.policy.PoliceRank;
import org.footagedesk.policy.Recourse;
import org.footagedesk.policy.Release;

/** Reads on whose word footage leaves, and how people may object and complain. */
final class ReleaseReader {

    private static final Form<PoliceRank> RANK =
            Form.mustBe("a police rank such as Inspector or Chief Inspector", PoliceRank::of);

    private ReleaseReader() {}

    /** From the outermost block. */
    static Found<Release> release(Section file) {
        var media = file.section("media", block -> {
            var decides = block.value("decides", Form.oneOf("decision", Release.MediaDecision.class));
            return block.made(decides::get);
        });
        var rank = file.section("crime-release", block -> {
            var least = block.value("rank", RANK);
            return block.made(least::get);
        });
        var civil = file.value("civil-without-order", Form.oneOf("test", Release.CivilWithoutOrder.class));
        var verbal = file.value("police-verbal", Form.oneOf("answer", Release.PoliceVerbal.class));
        var copyright = file.value("copyright-notice", Form.TEXT);
        var welshCopyright = file.optional("copyright-notice-in-welsh", Form.TEXT);
        var liaison = file.optionalSection("liaison-officer", ReleaseReader::contact);
        var callBack = file.optionalSection("police-call-back", numbers -> numbers.namedValues(Form.TEXT));
        return file.part(() -> new Release(
                media.get(),
                rank.get(),
                civil.get(),
                verbal.get(),
                copyright.get(),
                welshCopyright.get(),
                liaison.get(),
                callBack.get().orElse(Map.of())));
    }

    /** From the outermost block. */
    static Found<Recourse> recourse(Section file) {
        var objection = file.section("objection", block -> {
            var damage = block.value("requires-damage", Form.YES_OR_NO);
            return block.made(damage::get);
        });
        var complaint = file.section("complaint", block -> {
            var form = block.value("electronic-form", Form.YES_OR_NO);
            return block.made(form::get);
        });
        return file.part(() -> new Recourse(objection.get(), complaint.get()));
    }

    private static Found<Contact> contact(Section block) {
        var post = block.value("post", Form.TEXT);
        var telephone = block.optional("telephone", Form.TEXT);
        var email = block.optional("email", Form.EMAIL);
        return block.made(() -> new Contact(post.get(), telephone.get(), email.get()));
    }
}
