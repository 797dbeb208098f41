package org.footagedesk.policy.yaml;

import java.util.List;
import org.footagedesk.policy.AcceptedDocument;
import org.footagedesk.policy.Camera;
import org.footagedesk.policy.CameraRegister;
import org.footagedesk.policy.Evidence;
import org.footagedesk.policy.Site;
import org.footagedesk.shared.DocumentType;

/** Reads the camera register and the lists of accepted papers. */
final class RegisterReader {

    private RegisterReader() {}

    /** From the outermost block. */
    static Found<CameraRegister> register(Section file) {
        var sites = file.optionalSections("sites", RegisterReader::site);
        var cameras = file.sections("cameras", RegisterReader::camera);
        var source = file.optionalSection("camera-source", RegisterReader::source);
        return file.part(() -> new CameraRegister(sites.get(), cameras.get(), source.get()));
    }

    private static Found<CameraRegister.Source> source(Section block) {
        var name = block.value("name", Form.TEXT);
        var on = block.value("on", Form.DATE);
        return block.made(() -> new CameraRegister.Source(name.get(), on.get()));
    }

    private static Found<Site> site(Section block) {
        var code = block.value("code", Form.TEXT);
        var aliases = block.values("aliases", Form.TEXT);
        return block.made(() -> new Site(code.get(), aliases.get()));
    }

    private static Found<Camera> camera(Section block) {
        var code = block.value("code", Form.TEXT);
        var site = block.value("site", Form.TEXT);
        var name = block.value("name", Form.TEXT);
        var aliases = block.values("aliases", Form.TEXT);
        return block.made(() -> new Camera(code.get(), site.get(), name.get(), aliases.get()));
    }

    static Found<Evidence> evidence(Section block) {
        var originals = block.value("originals", Form.YES_OR_NO);
        var addressMonths = block.value("address-months", Form.NUMBER);
        var identity = papers(block, "identity");
        var address = papers(block, "address");
        var nameChange = papers(block, "name-change");
        return block.made(() ->
                new Evidence(originals.get(), addressMonths.get(), identity.get(), address.get(), nameChange.get()));
    }

    private static Found<List<AcceptedDocument>> papers(Section block, String key) {
        return block.sections(key, RegisterReader::paper);
    }

    private static Found<AcceptedDocument> paper(Section block) {
        var name = block.value("name", Form.TEXT);
        var type = block.value("type", Form.oneOf("document type", DocumentType.class));
        return block.made(() -> new AcceptedDocument(name.get(), type.get()));
    }
}
