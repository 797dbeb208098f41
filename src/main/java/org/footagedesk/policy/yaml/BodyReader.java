package org.footagedesk.policy.yaml;

import org.footagedesk.policy.Body;
import org.footagedesk.policy.Regulator;

/** Reads who the body is and whom people may complain to. */
final class BodyReader {

    private BodyReader() {}

    static Found<Body> body(Section block) {
        var name = block.value("name", Form.TEXT);
        var address = block.values("address", Form.TEXT);
        var email = block.value("email", Form.EMAIL);
        var telephone = block.value("telephone", Form.TEXT);
        var helpLine = block.value("help-line", Form.TEXT);
        var registration = block.value("registration", Form.TEXT);
        var publishedAt = block.optional("published-at", Form.TEXT);
        var regulator = block.section("regulator", BodyReader::regulator);
        return block.made(() -> new Body(
                name.get(),
                address.get(),
                email.get(),
                telephone.get(),
                helpLine.get(),
                registration.get(),
                publishedAt.get(),
                regulator.get()));
    }

    private static Found<Regulator> regulator(Section block) {
        var name = block.value("name", Form.TEXT);
        var address = block.values("address", Form.TEXT);
        var telephone = block.value("telephone", Form.TEXT);
        var website = block.value("website", Form.TEXT);
        return block.made(() -> new Regulator(name.get(), address.get(), telephone.get(), website.get()));
    }
}
