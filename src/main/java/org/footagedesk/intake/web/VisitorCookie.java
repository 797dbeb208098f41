package org.footagedesk.intake.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.intake.chat.ForgetAbandonedConversations;
import org.footagedesk.intake.chat.VisitorId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie by which a visitor's conversation is known again; scripts cannot read it, other sites cannot send it. */
final class VisitorCookie {

    private static final String NAME = "desk-conversation";

    private VisitorCookie() {}

    static Optional<VisitorId> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(token -> VisitorId.parse(token).stream())
                .findFirst();
    }

    static void give(VisitorId visitor, HttpServletRequest request, HttpServletResponse response) {
        set(visitor.token(), ForgetAbandonedConversations.KEPT_FOR, request, response);
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .path("/chat")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
