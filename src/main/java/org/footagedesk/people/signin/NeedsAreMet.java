package org.footagedesk.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.footagedesk.journal.Denials;
import org.footagedesk.people.Needs;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stops whoever lacks an ability that a page or a call {@link Needs}, before any of its code runs. */
@Component
class NeedsAreMet implements HandlerInterceptor, WebMvcConfigurer {

    private static final int LONGEST_PATH = 200;

    private final Denials denials;

    NeedsAreMet(Denials denials) {
        this.denials = denials;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var needs = method.getMethodAnnotation(Needs.class);
            if (needs != null && !met(needs)) {
                deny(request, needs);
                throw new AccessDeniedException("The role does not allow it.");
            }
        }
        return true;
    }

    /** Every refusal is on record, so that attempts show (policy 5.9). */
    private void deny(HttpServletRequest request, Needs needs) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            String path = request.getServletPath();
            denials.record(
                    signedIn.getName(),
                    request.getMethod() + " " + path.substring(0, Math.min(path.length(), LONGEST_PATH)),
                    "needs " + Arrays.toString(needs.value()),
                    "");
        }
    }

    private static boolean met(Needs needs) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && Arrays.stream(needs.value()).allMatch(signedIn.member()::may);
    }
}
