package org.footagedesk.desk.screens;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.footagedesk.shared.Seal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** An address with something in it that cannot be a reference or a number leads nowhere, and what was erased is gone. */
@ControllerAdvice(basePackageClasses = BadAddresses.class)
class BadAddresses {

    @ExceptionHandler
    void nothingThere(MethodArgumentTypeMismatchException mistyped, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler
    void erased(Seal.Erased gone, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_GONE);
    }
}
