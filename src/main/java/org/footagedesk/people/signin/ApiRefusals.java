package org.footagedesk.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How the API says no: the right status and one clear line. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** The one line of an error. */
    record Problem(String error) {}

    private final JsonMapper json = JsonMapper.shared();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyWrongPasswords many) {
            response.setHeader("Retry-After", String.valueOf(many.remaining().toSeconds() + 1));
            write(response, HttpStatus.TOO_MANY_REQUESTS, many.getMessage());
        } else {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Footage Desk\", charset=\"UTF-8\"");
            write(response, HttpStatus.UNAUTHORIZED, "Sign in with a staff name and password by HTTP Basic.");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(response, HttpStatus.FORBIDDEN, "Your role does not allow this.");
    }

    private void write(HttpServletResponse response, HttpStatus status, String line) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(new Problem(line)));
    }
}
