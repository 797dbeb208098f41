package org.footagedesk.people;

/** One thing that a role may or may not do at the desk (DOMAIN A.1). */
public enum Ability {
    /** Read who asked, for what, and everything that came of it. */
    READ_CASES,
    /** Put right what the machine read in a message. */
    CORRECT_FINDINGS,
    /** Record that a fee came in (9.1b). */
    RECORD_FEE,
    /** Record which papers were seen to satisfy identity (9.1c). */
    RECORD_IDENTITY,
    /** Type in what came by post, by telephone or at the counter (6.1, 9.5). */
    ENTER_REQUESTS,
    /** Approve the letters that any case staff may send. */
    APPROVE_STAFF_LETTERS,
    /** Approve the letters kept for the Data Controller or the Governance and Projects Manager. */
    APPROVE_DECISION_LETTERS,
    /** Approve the letters kept for the Data Controller alone. */
    APPROVE_CONTROLLER_LETTERS,
    /** Answer the six checks that come before any disclosure (9.3). */
    ANSWER_SIX_CHECKS,
    /** Grant or refuse a request (9.10). */
    DECIDE,
    /** Permit a copy, with its written reason and recipient (5.7). */
    AUTHORISE_COPIES,
    /** Locate images and take them out of the recorder or the vault (9.10). */
    RETRIEVE_FOOTAGE,
    /** Look at footage for an objective of the policy that the role may use, stated each time (4.4, 7.4). */
    REVIEW_FOOTAGE,
    /** Take the steps that the procedure of a case gives to an operator, seeing no more of the case than they need (7.4, E.3). */
    TAKE_OPERATORS_STEPS,
    /** Conceal other people in a clip and approve the result (9.1f, 9.12). */
    REDACT,
    /** Hand the numbered copy over. */
    DISCLOSE,
    /** Let held footage go. */
    RELEASE_HOLDS,
    /** See work that failed for good, without any case content, and start it again. */
    REPLAY_WORK,
    /** Give the police authority to supervise the cameras in a major incident (15.1). */
    AUTHORISE_POLICE,
    /** Read the registers of masters, copies and requests (9.17). */
    READ_REGISTERS,
    /** Read the figures on the running of the system, which name nobody (1.6). */
    READ_REPORT,
    /** Read the chained record of who did and saw what. */
    READ_JOURNAL,
    /** See which policy is in force, and where it parts from the law. */
    READ_POLICY,
    /** Let an open case go on under a later version of the policy. */
    MOVE_CASE_TO_POLICY,
    /** Put on record that the Town Clerk is away, and who stands in (4.3). */
    RECORD_ABSENCES,
    /** Keep the list of trained people (7.4, 13.1). */
    KEEP_TRAINED_LIST,
    /** See what is due in the house: checks, servicing, signs, assessments. */
    SEE_UPKEEP,
    /** Record that a duty of the house was done, or that equipment is faulty (5.3, 5.4). */
    RECORD_UPKEEP
}
