package org.footagedesk.form.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The examination of a PDF by veraPDF against PDF/UA-1. */
public final class ReadAloud {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ReadAloud() {}

    /** What of the standard the file does not keep, a line each; empty where it keeps all. */
    public static List<String> faults(byte[] pdf) throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() < 50) {
                return List.of("Only " + result.getTotalAssertions() + " things were examined.");
            }
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage() + " at "
                            + fault.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
