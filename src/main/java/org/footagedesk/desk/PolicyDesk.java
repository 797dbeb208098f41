package org.footagedesk.desk;

/** What controller, auditor and administrator may know of the policy; nothing of any case. */
public interface PolicyDesk {

    PolicyPage policy();

    PolicyWarnings warnings();
}
