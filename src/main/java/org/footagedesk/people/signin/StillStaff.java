package org.footagedesk.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.footagedesk.people.Staff;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks at each request who the person of the session is by now: new roles count at once, and whoever was disabled is signed out. */
final class StillStaff extends OncePerRequestFilter {

    private final Staff staff;

    StillStaff(Staff staff) {
        this.staff = staff;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null && before.getPrincipal() instanceof SignedIn signedIn) {
            staff.named(signedIn.getName()).map(SignedIn::new).ifPresentOrElse(StillStaff::goOn, () -> end(request));
        }
        next.doFilter(request, response);
    }

    /** For this request alone: a context that is put in place is not kept in the session. */
    private static void goOn(SignedIn now) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(now, null, List.of())));
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    }
}
