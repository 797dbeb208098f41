package org.footagedesk.casefile;

/** Something that happened on a case; nothing else is ever stored about its state. */
public sealed interface CaseEvent permits IntakeEvent, HoldEvent, LetterEvent, RecordEvent, CopyEvent {}
