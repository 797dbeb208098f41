package org.footagedesk.desk.screens;

import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.people.Permissions;
import org.footagedesk.people.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives each page the words it needs and, where somebody is signed in, who they are and what they may do. */
@ControllerAdvice
class DeskOnEveryPage {

    private final InWords inWords;

    DeskOnEveryPage(InWords inWords) {
        this.inWords = inWords;
    }

    @ModelAttribute("inWords")
    InWords inWords() {
        return inWords;
    }

    @ModelAttribute("who")
    @Nullable
    StaffMember who(@Nullable StaffMember who) {
        return who;
    }

    /** The names of what this person may do; empty where nobody is signed in. */
    @ModelAttribute("may")
    Set<String> may(@Nullable StaffMember who) {
        return who == null
                ? Set.of()
                : Permissions.of(who.roles()).stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
