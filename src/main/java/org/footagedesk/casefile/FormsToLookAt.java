package org.footagedesk.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.footagedesk.casefile.IntakeEvent.FormReturned;

/** Forms of the body's own that came back and that a person must look at. */
public final class FormsToLookAt {

    private static final String UNREAD = "";

    private FormsToLookAt() {}

    /** The last of each kind, unless it is complete; a complete one also stands for what could not be read before it. */
    public static List<FormReturned> on(CaseFile file) {
        var open = new LinkedHashMap<String, FormReturned>();
        for (FormReturned form : file.all(FormReturned.class)) {
            String kind = Objects.requireNonNullElse(form.form(), UNREAD);
            open.remove(kind);
            if (form.gaps().isEmpty()) {
                open.remove(UNREAD);
            } else {
                open.put(kind, form);
            }
        }
        return List.copyOf(open.values());
    }
}
