package org.footagedesk.policy.lint;

import java.util.Arrays;
import java.util.Optional;
import org.footagedesk.policy.PolicyWarning.Level;

/**
 * The places where a CCTV policy may part from the law (DOMAIN D.3), each with what the law says and why it matters. It is
 * one table of twenty-two rows, in the order and with the codes in which the warnings are printed, and little else.
 */
public enum LawWarning {
    W_01(
            Level.ILLEGAL,
            Looked.PROFILE,
            "a fee is asked of people who want their own images",
            "UK GDPR Art 12(5)",
            "Nothing may be charged, except a reasonable cost where a request is unfounded, excessive or for further"
                    + " copies.",
            "The fee of ten pounds ended on 25 May 2018; whoever is made to wait for it gets an answer too late."),
    W_02(
            Level.ILLEGAL,
            Looked.PROFILE,
            "a request counts only in writing, or on the form",
            "UK GDPR Art 15",
            "A request needs no form: it may be spoken, mailed, typed into a chat, and reach anybody on the staff.",
            "A form may be offered; a request without it runs all the same."),
    W_03(
            Level.ILLEGAL,
            Looked.PROFILE,
            "the time for the answer waits for form or fee",
            "UK GDPR Art 12(3), 12A",
            "The month runs from receipt, or from identity, authority or a lawful fee that was asked for.",
            "The law's month has begun while the policy still waits."),
    W_04(
            Level.ILLEGAL,
            Looked.BOTH,
            "a fixed number of days ends after the law's month",
            "UK GDPR Art 12(3), 12A",
            "The answer is due within one month: to the same date of the next month, rolled to a working day.",
            "A month may be shorter than the days allowed. The desk keeps the earlier date."),
    W_05(
            Level.ILLEGAL,
            Looked.BOTH,
            "a request is disregarded when a question stays unanswered",
            "UK GDPR Art 12(3), 12A",
            "Waiting for an answer may stop the clock, but the request stays open; after about a month a person may"
                    + " close it without prejudice.",
            "Silence does not withdraw a request."),
    W_06(
            Level.RISK,
            Looked.PROFILE,
            "everybody else in the picture must consent",
            "DPA 2018 Sch 2 para 16",
            "Others may also be concealed, or their data disclosed without consent where that is reasonable.",
            "A right of one person would hang on the word of any stranger."),
    W_07(
            Level.ILLEGAL,
            Looked.CASE,
            "a refusal rests on civil proceedings or a dispute alone",
            "DPA 2018 Sch 2",
            "A dispute or civil proceedings are no ground to refuse unless an exemption in Schedule 2 applies.",
            "The refusal would be unlawful; the exemption is recorded or the request is answered."),
    W_08(
            Level.RISK,
            Looked.PROFILE,
            "images leave on discs and sticks only",
            "UK GDPR Art 12(3)",
            "A request made electronically is answered electronically where possible.",
            "Many people can no longer read a disc."),
    W_09(
            Level.ILLEGAL,
            Looked.PROFILE,
            "looking at the images replaces the copy",
            "UK GDPR Art 15(3)",
            "A copy is due; viewing replaces it only if the person agrees.",
            "A viewing that was not chosen does not answer the request."),
    W_10(
            Level.RISK,
            Looked.PROFILE,
            "original papers or a photograph are always demanded",
            "UK GDPR Art 12(6)",
            "Identity is asked for on real doubt only, and no more than settles it.",
            "Originals in the post get lost, and the demand delays people who are known."),
    W_11(
            Level.RISK,
            Looked.PROFILE,
            "no paper of the United Kingdom proves identity",
            "UK GDPR Art 12(6)",
            "Any reasonable evidence settles who somebody is.",
            "Read literally, a UK passport or driving licence is refused since the UK left the EEA."),
    W_12(
            Level.ILLEGAL,
            Looked.CASE,
            "a refusal letter lacks its reasons, the regulator or the court",
            "UK GDPR Art 12(4)",
            "A refusal gives reasons and tells of the right to complain to the regulator and to go to court.",
            "Without them the refusal is not valid, and the time to complain does not run."),
    W_13(
            Level.ILLEGAL,
            Looked.CASE,
            "an answer lacks what Article 15 demands beside the copy",
            "UK GDPR Art 15(1)",
            "Purposes, categories, recipients, retention, other rights, complaint, source, automated decisions and"
                    + " transfers are told.",
            "The copy alone is half an answer."),
    W_14(
            Level.RISK,
            Looked.PROFILE,
            "footage is held only once fee or identity is there",
            "DPA 2018 s.173",
            "To let footage go that was asked for may be an offence where it is meant to prevent disclosure.",
            "The recorder may have overwritten it meanwhile. The desk holds at first contact where a standing"
                    + " permission is on record."),
    W_15(
            Level.ILLEGAL,
            Looked.PROFILE,
            "an objection is heard only on damage or distress",
            "UK GDPR Art 21",
            "Anybody may object, for reasons of their own situation; the controller must show compelling grounds to go"
                    + " on.",
            "The test is that of the repealed Act of 1998; \"no damage shown\" is no ground to decline."),
    W_16(
            Level.ILLEGAL,
            Looked.PROFILE,
            "complaints are acknowledged after more than 30 days, or there is no electronic form",
            "DPA 2018 s.164A",
            "Since 19 June 2026 a complaint is acknowledged within 30 days, and can be made on an electronic form"
                    + " among other ways.",
            "A data protection complaint must be made easy and be answered."),
    W_17(
            Level.RISK,
            Looked.CASE,
            "police get footage on their word and nothing is recorded",
            "DPA 2018 Sch 2 para 2",
            "Disclosure to police is allowed, not demanded: who asked, what for and why it was necessary is recorded.",
            "Without a record nobody can show that the officer was real and the look necessary."),
    W_18(
            Level.RISK,
            Looked.PROFILE,
            "the police alone decide that footage goes to the media",
            "UK GDPR Art 5(2)",
            "The controller stays answerable for what is done with its recordings.",
            "A council was held to account for pictures given to the media (Peck v United Kingdom, 2003)."),
    W_19(
            Level.INFO,
            Looked.PROFILE,
            "repealed law or an old contact is quoted",
            "DPA 2018",
            "Letters and notices name the law in force and the regulator's present contact.",
            "People are sent to a number or a law that is no more."),
    W_20(
            Level.INFO,
            Looked.PROFILE,
            "the time for information skips only holidays of England and Wales",
            "FOIA 2000 s.10(6)",
            "A day that is a bank holiday anywhere in the United Kingdom is no working day.",
            "The date is early, and therefore safe."),
    W_21(
            Level.ILLEGAL,
            Looked.PROFILE,
            "Welsh standards bind the body, but it writes no Welsh",
            "Welsh Language (Wales) Measure 2011",
            "Whoever writes in Welsh is answered in Welsh, without delay.",
            "Where a compliance notice applies, a letter in English alone breaks it."),
    W_22(
            Level.RISK,
            Looked.BOTH,
            "a recorder's clock, the registration or the training is not looked at in time",
            "UK GDPR Art 5(1)(d), 5(1)(f)",
            "Data are accurate, and handled by people who know how.",
            "Footage under a wrong time shows the wrong moment, and its worth as evidence goes.");

    private final Level level;
    private final Looked looked;
    private final String when;
    private final String clause;
    private final String law;
    private final String why;

    LawWarning(Level level, Looked looked, String when, String clause, String law, String why) {
        this.level = level;
        this.looked = looked;
        this.when = when;
        this.clause = clause;
        this.law = law;
        this.why = why;
    }

    /** The linter's code, such as {@code W-01}. */
    public String code() {
        return name().replace('_', '-');
    }

    public Level level() {
        return level;
    }

    /** What the policy or a case does, as half a sentence. */
    public String when() {
        return when;
    }

    /** Where the law says it, such as {@code UK GDPR Art 12(5)}. */
    public String clause() {
        return clause;
    }

    /** What the law says, in a sentence. */
    public String law() {
        return law;
    }

    public String why() {
        return why;
    }

    /** Whether it is (also) looked for on every single case. */
    public boolean isLookedForOnCases() {
        return looked != Looked.PROFILE;
    }

    /** Whether a profile alone can show it. */
    public boolean isLookedForInProfiles() {
        return looked != Looked.CASE;
    }

    /** The warning of that code; empty where there is none. */
    public static Optional<LawWarning> of(String code) {
        return Arrays.stream(values())
                .filter(warning -> warning.code().equals(code))
                .findFirst();
    }

    private enum Looked {
        PROFILE,
        CASE,
        BOTH
    }
}
