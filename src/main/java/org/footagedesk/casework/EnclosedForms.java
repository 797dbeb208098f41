package org.footagedesk.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.footagedesk.form.Demand;
import org.footagedesk.form.PrintedForm;
import org.footagedesk.form.pdf.FormPdf;
import org.footagedesk.form.yaml.PrintedFormFile;
import org.footagedesk.letter.Enclosure;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Sha256;
import org.springframework.stereotype.Component;

/** The forms that go with letters, drawn once for each policy: with its fee, its demand for originals, and its address. */
@Component
class EnclosedForms {

    private final LetterTemplates templates;
    private final FormPdf pdf = new FormPdf();
    private final Map<PrintedForm, Enclosure> drawn = new ConcurrentHashMap<>();
    private final Map<Sha256, byte[]> bytes = new ConcurrentHashMap<>();

    EnclosedForms(LetterTemplates templates) {
        this.templates = templates;
    }

    /** Every form that goes with a letter of the policy, as the body prints it. */
    List<PrintedForm> sentOut(PolicyProfile policy) {
        return policy.letters().keySet().stream()
                .flatMap(letter -> templates.find(new TemplateId(letter)).stream())
                .flatMap(letter -> letter.enclosures().stream())
                .distinct()
                .map(name -> printed(name, policy))
                .toList();
    }

    /** The forms of those names as the body prints them under that policy. */
    List<Enclosure> of(List<String> names, PolicyProfile policy) {
        return names.stream()
                .map(name -> printed(name, policy))
                .map(form -> drawn.computeIfAbsent(form, this::draw))
                .toList();
    }

    private static PrintedForm printed(String name, PolicyProfile policy) {
        return PrintedFormFile.shipped(name).of(demands(policy), house(policy));
    }

    /** The PDF, if it was drawn since the desk started. */
    Optional<byte[]> drawn(Enclosure enclosure) {
        return Optional.ofNullable(bytes.get(enclosure.sha256()));
    }

    private Enclosure draw(PrintedForm form) {
        byte[] paper = pdf.draw(form);
        Sha256 sha256 = Sha256.of(paper);
        bytes.put(sha256, paper);
        return new Enclosure(form.title(), form.name() + "-form.pdf", sha256);
    }

    private static Set<Demand> demands(PolicyProfile policy) {
        Set<Demand> demands = EnumSet.noneOf(Demand.class);
        if (policy.asksFee(RequestKind.SUBJECT_ACCESS)) {
            demands.add(Demand.FEE);
        }
        if (policy.evidence().originals()) {
            demands.add(Demand.ORIGINALS);
        }
        return demands;
    }

    private static Map<String, String> house(PolicyProfile policy) {
        var body = policy.body();
        return Map.of(
                "controller", body.name(),
                "address", String.join(", ", body.address()),
                "email", body.email().value(),
                "helpLine", body.helpLine(),
                "fee", "£" + policy.fee().amount().toPlainString(),
                "payee", policy.fee().payableTo());
    }
}
