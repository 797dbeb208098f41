package org.footagedesk.desk;

/**
 * A person's answers to the six checks before disclosure (9.3); true means that the check passes.
 *
 * @param basis what the answers rest on
 */
public record SixChecks(
        boolean noLiveInvestigation,
        boolean noCivilProceedings,
        boolean noOpenDispute,
        boolean originalAndAudited,
        boolean notRemovedOrCopied,
        boolean namedIndividualOnly,
        String basis) {}
