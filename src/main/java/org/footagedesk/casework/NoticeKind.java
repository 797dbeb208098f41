package org.footagedesk.casework;

/** What a member of staff is told of at once. */
enum NoticeKind {
    /** A new subject access request, passed on without delay (policy 9.5). */
    NEW_SUBJECT_ACCESS,
    /** A letter that nobody has approved although its limit is near. */
    LETTER_NEAR_LIMIT,
    /** Something that a case owes by a day that is near. */
    OBLIGATION_NEAR_LIMIT,
    /** Footage that its recorder overwrites within a day, and whose copy nobody has seen play yet. */
    FOOTAGE_ABOUT_TO_GO,
    /** Footage that the machine held by itself, nobody has confirmed, and that is soon destroyed. */
    FOOTAGE_WILL_LAPSE
}
