package org.footagedesk.desk.api;

import org.footagedesk.shared.Seal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Errors of the API: always JSON, always one line. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    /** The one line. */
    record Problem(String error) {}

    @ExceptionHandler
    ResponseEntity<Problem> refused(ApiRefusal refusal) {
        return said(refusal.status(), refusal.line());
    }

    @ExceptionHandler
    ResponseEntity<Problem> erased(Seal.Erased gone) {
        return said(HttpStatus.GONE, "The personal data of this case has been erased.");
    }

    @ExceptionHandler
    ResponseEntity<Problem> mistyped(MethodArgumentTypeMismatchException mistyped) {
        return "reference".equals(mistyped.getName())
                ? said(HttpStatus.NOT_FOUND, "There is no such case; a reference looks like CCTV-2026-00042.")
                : said(HttpStatus.UNPROCESSABLE_CONTENT, mistyped.getName() + " must be a number.");
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
        return said(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Send a JSON object with the fields that /api/openapi.yaml describes.");
    }

    private static ResponseEntity<Problem> said(HttpStatus status, String line) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Problem(line));
    }
}
