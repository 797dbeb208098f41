package org.footagedesk.intake.mail;

/**
 * How much of one message is unpacked; what lies beyond is left in the stored message and noted as a defect.
 *
 * @param parts how many parts in all
 * @param depth how many parts inside one another
 * @param bytes how many decoded bytes in all
 * @param text how many characters of text in all
 */
record PartLimits(int parts, int depth, int bytes, int text) {

    static final PartLimits USUAL = new PartLimits(300, 20, 96 * 1024 * 1024, 1_000_000);
}
