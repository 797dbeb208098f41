package org.footagedesk.people.signin;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.footagedesk.page.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The form by which staff sign in. */
@Controller
class SignInPage {

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(required = false) @Nullable String expired,
            @SessionAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    AuthenticationException why,
            HttpSession session,
            Model page) {
        if (refused != null && why != null) {
            page.addAttribute("errors", List.of(new FieldError("name", said(why))));
            session.removeAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        }
        page.addAttribute("left", left != null);
        page.addAttribute("expired", expired != null);
        return "sign-in";
    }

    private static String said(AuthenticationException why) {
        return why instanceof TooManyWrongPasswords many
                ? String.valueOf(many.getMessage())
                : "The name or the password is not right. Check both and try again.";
    }
}
