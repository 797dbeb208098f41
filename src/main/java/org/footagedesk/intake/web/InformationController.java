package org.footagedesk.intake.web;

import org.footagedesk.intake.chat.PublishedFacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The pages that only inform: the beginning, privacy, accessibility, complaints. */
@Controller
class InformationController {

    private final PublishedFacts facts;

    InformationController(PublishedFacts facts) {
        this.facts = facts;
    }

    @ModelAttribute
    void facts(Model model) {
        model.addAttribute("facts", facts);
    }

    @GetMapping("/")
    String beginning() {
        return "beginning";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "privacy";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "accessibility";
    }

    @GetMapping("/complaints")
    String complaints() {
        return "complaints";
    }
}
