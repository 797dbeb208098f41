package org.footagedesk.policy.yaml;

/**
 * Why a policy or calendar file cannot be used.
 *
 * @param line counted from 1; 0 where the file as a whole is meant
 * @param key the key concerned; empty where there is none
 */
public record PolicyProblem(String file, int line, String key, String message) {

    /** One line for people, such as {@code totnes-2025.yaml:41: unknown key 'fea'; did you mean 'fee'?}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
