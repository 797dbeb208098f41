package org.footagedesk.casework;

import java.util.UUID;
import org.footagedesk.shared.CaseReference;

/** A hold, letter or copy of a case, as work carries it: {@code CCTV-2026-00042/…}. */
record CasePart(CaseReference reference, UUID part) {

    static CasePart of(String id) {
        int slash = id.indexOf('/');
        return new CasePart(new CaseReference(id.substring(0, slash)), UUID.fromString(id.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return reference + "/" + part;
    }
}
