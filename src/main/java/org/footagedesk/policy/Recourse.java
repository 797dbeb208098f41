package org.footagedesk.policy;

/**
 * What a person who objects or complains must bring and may use (policy 9.16, 14.3; DOMAIN D.2).
 *
 * @param objectionRequiresDamage whether an objection is heard only on unwarranted damage or distress
 * @param complaintElectronicForm whether complaints can be made on an electronic form (DPA 2018 s.164A)
 */
public record Recourse(boolean objectionRequiresDamage, boolean complaintElectronicForm) {}
