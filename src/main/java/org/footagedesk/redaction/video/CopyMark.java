package org.footagedesk.redaction.video;

import org.footagedesk.shared.CaseReference;

/** The words burnt into every picture of a numbered copy, so that a leaked copy names its case. */
public record CopyMark(CaseReference reference, int copyNumber) {

    public CopyMark {
        if (copyNumber < 1) {
            throw new IllegalArgumentException("Copies are numbered from 1, not " + copyNumber + ".");
        }
    }

    /** The words as they are burnt in, such as {@code CCTV-2026-00042 copy 1}. */
    public String words() {
        return reference + " copy " + copyNumber;
    }
}
