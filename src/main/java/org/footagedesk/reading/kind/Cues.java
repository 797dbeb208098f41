package org.footagedesk.reading.kind;

import static org.footagedesk.reading.kind.Cue.documents;
import static org.footagedesk.reading.kind.Cue.sender;
import static org.footagedesk.reading.kind.Cue.words;
import static org.footagedesk.shared.RequestKind.*;

import java.util.List;

/**
 * The table of cues; a kind's weight is the sum of its own, each counted once.
 *
 * <p>It is one table, however long, because its figures mean something only beside one another: the kind with the greatest
 * sum wins, so whoever changes a cue must see what speaks for every other kind.
 */
final class Cues {

    private static final String KIN =
            "(?:mum|mother|mam|dad|father|brother|sister|son|daughter|wife|husband|partner|nan|gran|grandmother|grandfather|grandad|grandson|granddaughter|aunt|uncle|little"
                    + " (?:boy|girl)|boy|girl|child|lad|kid|toddler|client)";

    static final List<Cue> ALL = List.of(
            words(
                            SUBJECT_ACCESS,
                            3,
                            "images of me",
                            "\\b(?:footage|images?|video|pictures?|pics?|cctv|recordings?|film|copy|tape|clips?)\\b[^.?!]{0,40}\\bof"
                                    + " (?:me|myself|meself)\\b")
                    .asking(),
            words(
                            SUBJECT_ACCESS,
                            2.5,
                            "I appear",
                            "in which i appear|(?:that|which)[’']?s? (?:got|has|have|shows?)\\b[^.?!]{0,10} me\\b|\\bsee"
                                    + " (?:me|myself|meself)\\b|shows? me\\b|i(?:[’']ll| will) be on it|has of me|i am (?:on|in)"
                                    + " (?:it|the)|i was the one|\\bme on (?:it|the|your|camera)|film(?:ed)? (?:of )?me\\b")
                    .asking(),
            words(
                            SUBJECT_ACCESS,
                            2.5,
                            "subject access",
                            "subject access|\\bd?sar\\b|\\bdsar\\b|article 15|art\\.? ?15|data protection (?:act|rules|law)|my"
                                    + " (?:own )?(?:personal )?data\\b|\\bSAR\\b")
                    .asking(),
            words(
                            SUBJECT_ACCESS,
                            1,
                            "asks for footage",
                            "\\b(?:can i|could i|may i|i would like|i[’']d like|i want|i need|please|pls|hoffwn|asking"
                                    + " for|request|how do"
                                    + " i)\\b[^.?!]{0,60}\\b(?:cctv|footage|video|recordings?|images?|pictures|film|copy)\\b")
                    .asking(),
            words(
                    SUBJECT_ACCESS,
                    1,
                    "it happened to me",
                    "\\b(?:my (?:bike|bag|car|motor|phone|wallet|purse|fall|van|coat|dog|arm|leg|wrist|ankle))\\b|\\bi"
                            + " (?:was"
                            + " (?:pushed|attacked|hit|robbed|assaulted|punched|shoved|knocked|delivering|visiting|walking|refused)|fell|tripped|slipped|got"
                            + " (?:pushed|hit|jumped|punched)|went over|dropped|lost)\\b"),
            words(
                            SUBJECT_ACCESS,
                            1.5,
                            "sends what the form asks",
                            "(?:form|application) (?:is )?(?:attached|that u|you"
                                    + " (?:sent|gave))|(?:attached|enclosed)[^.]{0,40}\\b(?:passport|licence|my"
                                    + " form|bill|form)\\b|see attached my|\\bhere[’']?s (?:that|the|my)"
                                    + " form|completed\\b[^.]{0,40}(?:form|application)")
                    .asking(),
            documents(
                            SUBJECT_ACCESS,
                            2.5,
                            "a subject access form is enclosed",
                            "subject access request form|are you the data subject\\? yes / no: yes")
                    .asking(),
            documents(
                            AGENT_ACCESS,
                            4,
                            "the form says: on another's behalf",
                            "are you the data subject\\?[^\\n]{0,20}: ?no\\b")
                    .asking(),
            words(
                            AGENT_ACCESS,
                            3.5,
                            "images of a relative",
                            "\\b(?:cctv|footage|video|images?|pictures?|recordings?)\\b[^.?!]{0,30}\\b(?:of|for|showing)"
                                    + " (?:my|our) (?:\\w+ )?"
                                    + KIN + "\\b|\\bneed the cctv for my " + KIN)
                    .asking(),
            words(
                    AGENT_ACCESS,
                    2.5,
                    "I am their relative or carer",
                    "\\bi[’']?(?: a)?m (?:his|her|their|the|an?) (?:\\w+"
                            + " )?(?:mum|mother|dad|father|brother|sister|son|daughter|wife|husband|partner|carer|guardian|support"
                            + " worker|social worker|attorney|deputy|parent|nan|gran|aunt|uncle|advocate|key ?worker)\\b"),
            words(
                    AGENT_ACCESS,
                    2,
                    "on behalf",
                    "\\bon (?:his|her|their|my \\w+[’']?s?) behalf\\b|\\bon behalf of\\b|power of"
                            + " attorney|\\bLPA\\b|parental responsibility|written authority|with (?:his|her|their)"
                            + " (?:consent|permission)|court of protection|done with \\w+|ok with (?:him|her)|letter from"
                            + " (?:him|her|my)|too upset to do it|signed (?:letter|consent|authority)"),
            words(
                            AGENT_ACCESS,
                            2,
                            "images of him or her asked for",
                            "\\b(?:cctv|footage|video|images?|pictures?|recordings?)\\b[^.?!]{0,15}\\bof (?:him|her|our"
                                    + " client)\\b|my (?:little (?:boy|girl)|\\d yr old|\\d{1,2}[- ]year[- ]old|son|daughter)\\b")
                    .asking(),
            words(
                            AGENT_ACCESS,
                            6,
                            "the client's own images with authority",
                            "(?:act for|behalf of|our client)[^§]{0,400}(?:signed authority|form of authority|authority (?:is"
                                    + " )?(?:attached|enclosed))[^§]{0,400}(?:article 15|art\\.? 15|subject access)|(?:signed"
                                    + " authority|form of authority)[^§]{0,500}(?:our client|on (?:his|her|their)"
                                    + " behalf)[^§]{0,200}(?:article 15|subject access|images of (?:our client|him|her))|article"
                                    + " 15[^§]{0,300}(?:images|footage) of our client")
                    .asking(),
            sender(POLICE, 5, "a police address", "@(?:[\\w.-]{1,60}\\.)?(?:police|pnn)\\b|\\.police\\."),
            words(
                    POLICE,
                    4,
                    "a rank with number or force",
                    "\\b(?:PC|DC|DS|DI|PS|PCSO|Sgt|Insp|TDC|Inspector|Sergeant|Constable) ?\\d{3,6}\\b|\\bI am"
                            + " (?:PC|DC|DS|DI|Sgt|Inspector|Insp|Detective|a police officer|an"
                            + " officer)\\b|\\b(?:Detective|Police) (?:Constable|Sergeant|Inspector)\\b|\\bDC \\d|, \\w+"
                            + " (?:Police|Constabulary)\\b"),
            words(
                    POLICE,
                    2,
                    "a force or police matter",
                    "\\b(?:Devon and Cornwall|Transport|Metropolitan|Dyfed-Powys|Avon and Somerset|Dorset|\\p{Lu}\\w+)"
                            + " (?:Police|Constabulary)\\b|\\bpolice matter\\b|\\bCID\\b"),
            words(
                    POLICE,
                    1.5,
                    "a police reference",
                    "\\bOIS\\b|\\blog (?:number|no|\\d)|\\bCR/\\d|crime ref|crimed as|MG11|master"
                            + " (?:copy|exhibit)|working copy"),
            documents(POLICE, 4, "an Appendix 2 letter", "authority to view / request copy|requesting officer")
                    .asking(),
            words(
                    PROSECUTING_BODY,
                    4.5,
                    "a body that prosecutes",
                    "\\btrading standards\\b|health (?:and|&) safety executive|\\bHSE\\b|environment"
                            + " agency|\\bHMRC\\b|revenue (?:and|&) customs|district council\\b|county council\\b|borough"
                            + " council\\b|\\bDVSA\\b|\\bRSPCA\\b|food standards|immigration enforcement|border"
                            + " force|\\bDWP\\b|department for work|gambling commission|environmental health|licensing"
                            + " enforcement|fraud investigat"),
            words(
                    PROSECUTING_BODY,
                    2,
                    "an enforcing officer investigates",
                    "enforcement officer|HM inspector|(?:service|we|council|i) (?:is|are|am)"
                            + " investigating|undertaking|needed for a prosecution|\\bprosecution\\b|notice under s|test"
                            + " purchase|officer of the (?:council|agency)|fly-?tipp|statutory (?:power|notice)"),
            words(
                    LEGAL,
                    3,
                    "a lawyer or insurer",
                    "\\bsolicitors?\\b|\\bLLP\\b|\\bbarrister\\b|\\bchambers\\b|\\bour (?:client|insured|policy"
                            + " ?holder|driver)\\b|claims (?:team|handler|department|law)|\\binsur(?:er|ance|ed)\\b|loss"
                            + " adjust|\\blegal (?:executive|representative)|\\bdefence\\b"),
            words(
                    LEGAL,
                    3,
                    "a claim or a court",
                    "small claims?|letter of claim|\\bclaim (?:no|number|against)|county court|\\bcourt"
                            + " order\\b|\\bsealed order|\\bCPR\\b|magistrates[’']? court|crown"
                            + " court|\\bclaimant\\b|\\bdefendant\\b|employment tribunal|to the judge|legal"
                            + " proceedings|bring a claim|taking [^.]{0,40} to (?:the )?(?:small claims |county"
                            + " )?court|disclosure order|norwich pharmacal|R v \\w+"),
            words(
                    LEGAL,
                    2,
                    "others' images for a case",
                    "i[’']?m not in it|i am not in it|not me (?:in|on) it|struck by|collision|road traffic|accident"
                            + " (?:on|at)|whiplash|repairs? cost"),
            words(
                            SECONDARY,
                            3.5,
                            "wants to identify others",
                            "(?:see|identify|find out|know|show|tell us|work out) (?:which|who|the"
                                    + " (?:pupils|person|man|woman|culprit|driver|owner))\\b|put (?:her|his|their) face|what"
                                    + " (?:she|he|they) looks? like|who (?:it|did it|was)\\b|catch (?:him|her|them|whoever)")
                    .asking(),
            words(
                    SECONDARY,
                    2.5,
                    "for a shop, school or club",
                    "shoplift|\\bour"
                            + " (?:shop|stewards|pupils|members|customers|staff|store|pub|tenants?|residents)\\b|pupils|headteacher|head"
                            + " teacher|traders?[’']|whatsapp|facebook|safeguarding|\\bhirer\\b|\\bwalked out"
                            + " with\\b|invoice for|recover the £|landlord|neighbourhood watch|pubwatch|in the window"),
            words(
                    SECONDARY,
                    1.5,
                    "a person who is not named did it",
                    "(?:a|the|some|this|that)"
                            + " (?:lady|man|woman|lad|youth|person|bloke|guy|gang|group)\\b[^.?!]{0,60}(?:who|stole|took|walked|broke|smashed|nicked|left)"),
            words(
                    MEDIA,
                    4.5,
                    "press or broadcaster",
                    "\\b(?:reporter|journalist|newsdesk|news desk|press enquiry|press inquiry|media"
                            + " enquiry|editor|newspaper|broadcaster|producer|documentary|tv channel|television|clip"
                            + " show|radio)\\b|productions\\b|for (?:this week[’']s|the|our)"
                            + " (?:paper|programme|broadcast|story|website story)|\\bbbc\\b|\\bitv\\b"),
            words(
                    MEDIA,
                    2,
                    "to publish or license",
                    "deadline is|licen[cs]e it|worldwide|pixelate|\\bstills?\\b[^.]{0,40}\\bclip|a line from|for"
                            + " broadcast|on air|running a (?:story|piece)|a piece (?:for|about|on)|comment"
                            + " from|(?:working on|writing) a (?:piece|story|article)"),
            words(
                            OBJECTION,
                            4,
                            "an objection",
                            "\\bi object\\b|\\bobject(?:ion)? (?:to|under)\\b|article 21|right to object|right to be"
                                    + " forgotten|right to erasure|do not (?:agree|consent)|don[’']t (?:agree|consent)")
                    .asking(),
            words(
                            OBJECTION,
                            3.5,
                            "stop or erase",
                            "\\b(?:delete|erase|wipe|destroy|stop"
                                    + " (?:keeping|filming|recording|using|use|processing)|remove)\\b[^.?!]{0,50}\\b(?:it|footage|me|picture|images?|recordings?|my|video)\\b|want"
                                    + " it (?:stopped|deleted|removed|erased|masked)|\\bstop filming|please delete|cease"
                                    + " processing|(?:points?|pointing|looks?|looking) (?:straight |right |directly )?(?:into|at)"
                                    + " my")
                    .asking(),
            words(
                            OBJECTION,
                            2,
                            "wants no copy",
                            "i (?:do not|don[’']?t) want a copy|not (?:show|shown) (?:it )?to any(?:one|body)")
                    .asking(),
            words(
                            COMPLAINT,
                            5,
                            "a complaint",
                            "\\b(?:formal )?complaint\\b|\\bi (?:wish|want|would like) to complain\\b|\\bcomplain(?:ing)?"
                                    + " about\\b|\\bi am complaining")
                    .asking(),
            words(
                    COMPLAINT,
                    2.5,
                    "something was wrong",
                    "no reply|heard (?:precisely )?nothing|not"
                            + " (?:had|received|heard)[^.]{0,30}(?:reply|response|back|anything)|against (?:your own|the)"
                            + " (?:rules|law|policy)|no business looking|who is in charge|go(?:ing)? to the"
                            + " ICO|disgrace|unacceptable|appalling|breach of|\\bombudsman|fob off|misus"),
            words(
                            COMPLAINT,
                            2,
                            "signs are missing or staff gossip",
                            "\\bno sign\\b|sign (?:has gone|is missing)|(?:members? of )?(?:your"
                                    + " )?staff[^.]{0,60}(?:told|telling|shared|showed|watched|gossip)|your (?:maintenance"
                                    + " )?(?:men|staff|people|employees?)")
                    .asking(),
            words(
                            INFORMATION,
                            3,
                            "freedom of information",
                            "freedom of information|\\bFOI\\b|environmental information|\\bDPIA\\b|impact"
                                    + " assessment|questionnaire|dissertation|research project")
                    .asking(),
            words(
                            INFORMATION,
                            3,
                            "asks about the cameras",
                            "\\bhow"
                                    + " (?:many|long)\\b[^.?!]{0,50}\\b(?:cameras?|cctv|footage|images|recordings?|keep|kept|stored?)|\\bis"
                                    + " there (?:any )?(?:cctv|a camera)|\\bare there (?:any )?(?:cameras|cctv)|\\bdo you have"
                                    + " (?:any )?(?:cctv|cameras?)|number of (?:cctv )?cameras|where are (?:the|your) cameras|does"
                                    + " the (?:camera|cctv)|how (?:much|often)\\b[^.?!]{0,40}(?:cctv|camera)|who"
                                    + " (?:runs|monitors|operates|watches)|total spent")
                    .asking(),
            words(
                    INFORMATION,
                    1,
                    "just asking",
                    "just (?:asking|wondering|curious)|quick question|nothing happened|general (?:enquiry|question)"),
            words(
                            POLICY_COPY,
                            4,
                            "asks for the policy",
                            "(?:copy of|send me|see|email me|post me|have|get|like|want|read)\\b[^.?!]{0,50}\\b(?:cctv"
                                    + " )?(?:policy|policies|code of practice|booklet of rules|rules about)\\b")
                    .asking(),
            words(
                            POLICY_COPY,
                            2,
                            "the policy or the blank form",
                            "\\bthe (?:blank )?(?:request |application"
                                    + " )?form\\b[^.?!]{0,30}(?:posted|please|send|blank)|policy document|large print|blank"
                                    + " (?:form|copy)|whatever form|(?:isn[’']t|not) asking for any (?:film|footage)")
                    .asking(),
            words(
                    NOT_A_REQUEST,
                    4,
                    "an offer",
                    "unsubscribe|\\bfree survey\\b|% off\\b|special offer|limited time|dear business owner|click"
                            + " here|our (?:products|range|newsletter)|best price|\\bSEO\\b|upgrade your|we"
                            + " supply|quotation for your|buy now|newsletter"),
            words(
                    NOT_A_REQUEST,
                    4,
                    "an automatic reply or bounce",
                    "out of (?:the )?office|automatic reply|auto-?reply|undeliver(?:ed|able)|delivery"
                            + " (?:status|failure)|mail delivery|mailbox (?:is )?full|on annual leave until|could not be"
                            + " delivered"));

    private Cues() {}
}
