package org.footagedesk.desk.screens;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What an error page or an error in JSON may say: one line that fits its status, and never the text of an exception. */
@Component
class OneLineErrors implements ErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        var line = line(status instanceof Integer code ? code : 500);
        var reference = request.getAttribute(WhatIsBroken.REFERENCE, RequestAttributes.SCOPE_REQUEST);
        return Map.of("error", reference == null ? line : line + " Reference " + reference + ".");
    }

    @Override
    public @Nullable Throwable getError(WebRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION, RequestAttributes.SCOPE_REQUEST);
    }

    private static String line(int status) {
        return switch (HttpStatus.resolve(status)) {
            case NOT_FOUND -> "There is nothing at this address.";
            case FORBIDDEN -> "Your role does not allow this.";
            case GONE -> "The personal data of this case has been erased.";
            case METHOD_NOT_ALLOWED -> "This address does not take that method.";
            case NOT_ACCEPTABLE -> "This cannot be answered in the form you accept.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send JSON, and say so in Content-Type.";
            case null -> "This did not work.";
            default -> status < 500 ? "This request cannot be answered." : "Something is broken here; try again.";
        };
    }
}
