package org.footagedesk.desk.screens;

import java.util.Map;
import org.footagedesk.desk.CopyWork;
import org.footagedesk.desk.FootageWork;
import org.footagedesk.desk.Rendering;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A redacted copy: its progress, its preview, its approval, and the moment it is handed over. */
@Controller
@RequestMapping("/desk/cases/{reference}/footage/{hold}/copies/{copy}")
class CopyScreen {

    private final FootageWork footage;
    private final CopyWork copies;

    CopyScreen(FootageWork footage, CopyWork copies) {
        this.footage = footage;
        this.copies = copies;
    }

    @Needs({Ability.RETRIEVE_FOOTAGE, Ability.REDACT})
    @GetMapping
    String copy(
            @PathVariable CaseReference reference,
            @PathVariable String hold,
            @PathVariable String copy,
            StaffMember who,
            Model page) {
        if (!footage.purposeStated(reference, hold, who)) {
            return "redirect:/desk/cases/" + reference + "/footage/" + hold;
        }
        page.addAttribute("held", footage.held(reference, hold, who).orElseThrow(NoSuchPage::new));
        page.addAttribute("rendering", copies.rendering(reference, copy, who).orElseThrow(NoSuchPage::new));
        page.addAttribute("reference", reference.value());
        return "desk/copy";
    }

    @Needs({Ability.RETRIEVE_FOOTAGE, Ability.REDACT})
    @GetMapping("/progress")
    @ResponseBody
    Progress progress(@PathVariable CaseReference reference, @PathVariable String copy, StaffMember who) {
        var rendering = copies.rendering(reference, copy, who).orElseThrow(NoSuchPage::new);
        return new Progress(rendering.percent(), rendering.state());
    }

    @Needs({Ability.RETRIEVE_FOOTAGE, Ability.REDACT})
    @GetMapping("/preview")
    ResponseEntity<Resource> preview(
            @PathVariable CaseReference reference,
            @PathVariable String hold,
            @PathVariable String copy,
            StaffMember who) {
        if (!footage.purposeStated(reference, hold, who)) {
            throw new NoSuchPage();
        }
        var clip = copies.preview(reference, copy, who).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(clip.mediaType()))
                .body(new ClipResource(clip));
    }

    @Needs(Ability.REDACT)
    @PostMapping("/approve")
    String approve(
            @PathVariable CaseReference reference,
            @PathVariable String hold,
            @PathVariable String copy,
            StaffMember who,
            RedirectAttributes flash) {
        return form(reference, hold, copy, "approve", flash)
                .after(copies.approve(reference, copy, who), "The copy is approved.");
    }

    /** Answers with the numbered copy, or leads back to the page, which names the gate that is missing. */
    @Needs(Ability.DISCLOSE)
    @PostMapping("/download")
    Object download(
            @PathVariable CaseReference reference,
            @PathVariable String hold,
            @PathVariable String copy,
            StaffMember who,
            RedirectAttributes flash) {
        return switch (copies.handOver(reference, copy, who)) {
            case CopyWork.HandOver.Ready ready ->
                ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(ready.fileName())
                                        .build()
                                        .toString())
                        .contentType(MediaType.parseMediaType(ready.clip().mediaType()))
                        .body(new ClipResource(ready.clip()));
            case CopyWork.HandOver.Refused refused ->
                form(reference, hold, copy, "download", flash).again(refused.why());
        };
    }

    private static SentForm form(
            CaseReference reference, String hold, String copy, String name, RedirectAttributes flash) {
        var page = "/desk/cases/" + reference + "/footage/" + hold + "/copies/" + copy;
        return new SentForm(page, name, Map.of(), flash);
    }

    /** How far the copy has come, for the page that watches it. */
    record Progress(int percent, Rendering.State state) {}
}
