package org.footagedesk.desk.screens;

import java.util.Base64;
import org.footagedesk.desk.MessagePage;
import org.footagedesk.desk.Originals;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Documents and messages as strangers sent them: drawn, read out, or taken away, but never opened by the desk's own pages. */
@Controller
class OriginalsScreen {

    // Should a browser show the file after all, it stands alone and can do nothing.
    private static final String FILE_POLICY = "sandbox; default-src 'none'";

    private final Originals originals;

    OriginalsScreen(Originals originals) {
        this.originals = originals;
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/desk/cases/{reference}/documents/{sha256}")
    String document(
            @PathVariable CaseReference reference,
            @PathVariable String sha256,
            @RequestParam(defaultValue = "1") int page,
            StaffMember who,
            Model model) {
        var document = originals.document(reference, sha256, page, who).orElseThrow(NoSuchPage::new);
        model.addAttribute("reference", reference.value());
        model.addAttribute("document", document);
        if (document.picture() != null) {
            model.addAttribute("picture", drawn(document.picture().jpeg()));
        }
        return "desk/document";
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/desk/cases/{reference}/documents/{sha256}/file")
    ResponseEntity<Resource> file(@PathVariable CaseReference reference, @PathVariable String sha256, StaffMember who) {
        var file = originals.file(reference, sha256, who).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", FILE_POLICY)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.length())
                .body(new InputStreamResource(file.bytes()));
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/desk/cases/{reference}/messages/{submission}")
    String message(
            @PathVariable CaseReference reference, @PathVariable String submission, StaffMember who, Model model) {
        model.addAttribute("reference", reference.value());
        return message(originals.message(reference, submission, who).orElseThrow(NoSuchPage::new), model);
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/desk/filed/{submission}")
    String filedMessage(@PathVariable String submission, StaffMember who, Model model) {
        return message(originals.filedMessage(submission, who).orElseThrow(NoSuchPage::new), model);
    }

    private static String message(MessagePage message, Model model) {
        model.addAttribute("message", message);
        return "desk/message";
    }

    private static String drawn(byte[] jpeg) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }
}
