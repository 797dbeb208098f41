package org.footagedesk.shared;

/** What a member of staff is to the CCTV policy (DOMAIN A.1); a person may hold several. */
public enum Role {
    /** The Town Clerk, who decides and authorises copies (4.3). */
    DATA_CONTROLLER("Data Controller"),
    /** The Governance and Projects Manager (9.10, 9.11, 14.3). */
    GPM("Governance and Projects Manager"),
    /** The Town Maintenance Officer: reviews for objective 2.2(b) only (4.4). */
    TMO("Town Maintenance Officer"),
    /** The Finance and HR Manager: reviews for objective 2.2(e) only (4.4). */
    FIN_HR("Finance and HR Manager"),
    /** Trained staff who operate and view (7.4). */
    OPERATOR("Operator"),
    /** The Council Matters Committee: reports without personal data (1.6). */
    COMMITTEE("Committee"),
    /** Day-to-day case staff. */
    CLERK("Clerk"),
    /** Internal audit: reads the journal and registers, changes nothing. */
    AUDITOR("Auditor"),
    /** Runs the system; reads no case. */
    ADMINISTRATOR("Administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The role as people write it, such as "Data Controller". */
    public String title() {
        return title;
    }
}
