package org.footagedesk.people.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.stereotype.Component;

/** How a page says no: the desk asks for a sign-in or shows the calm page; elsewhere there simply is no such page. */
@Component
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (ofTheDesk(request)) {
            signIn.commence(request, response, why);
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof MissingCsrfTokenException && !signedIn() && ofStaff(request)) {
            response.sendRedirect("/sign-in?expired");
            return;
        }
        var forbidden = ofTheDesk(request) || why instanceof CsrfException;
        response.sendError(forbidden ? HttpStatus.FORBIDDEN.value() : HttpStatus.NOT_FOUND.value());
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    private static boolean ofStaff(HttpServletRequest request) {
        return ofTheDesk(request) || request.getServletPath().startsWith("/sign-");
    }

    private static boolean ofTheDesk(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.equals("/desk") || path.startsWith("/desk/");
    }
}
