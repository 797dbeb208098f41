package org.footagedesk.desk.screens;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such case, letter or hold, or none that this person may know of. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchPage extends RuntimeException {
    private static final long serialVersionUID = 1;
}
