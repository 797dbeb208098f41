package org.footagedesk.policy.yaml;

/**
 * The bytes of a policy file as they were found.
 *
 * @param file its name, as problems say it
 * @param place where it was found; two texts of one place are the same file
 * @param shelf where the files stand that it may extend
 */
record PolicyText(String file, String place, byte[] bytes, Shelf shelf) {}
