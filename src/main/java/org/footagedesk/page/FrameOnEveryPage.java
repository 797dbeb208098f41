package org.footagedesk.page;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives each page its frame, so that no controller can forget to say that this is a demonstration. */
@ControllerAdvice
class FrameOnEveryPage {

    private final Frame frame;

    FrameOnEveryPage(Frame frame) {
        this.frame = frame;
    }

    @ModelAttribute("frame")
    Frame frame() {
        return frame;
    }
}
