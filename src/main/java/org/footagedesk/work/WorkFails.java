package org.footagedesk.work;

import org.jspecify.annotations.Nullable;

/** Work that cannot be done, with the reason as a code: for now, and tried again later, or for good, and set aside at once. */
public final class WorkFails extends RuntimeException {

    private final transient ReasonCode reason;
    private final boolean forGood;

    private WorkFails(ReasonCode reason, boolean forGood, @Nullable Throwable cause) {
        super(reason.value(), cause);
        this.reason = reason;
        this.forGood = forGood;
    }

    /** It may go well the next time. */
    public static WorkFails forNow(String reasonCode) {
        return new WorkFails(new ReasonCode(reasonCode), false, null);
    }

    /** It may go well the next time. */
    public static WorkFails forNow(String reasonCode, Throwable cause) {
        return new WorkFails(new ReasonCode(reasonCode), false, cause);
    }

    /** No repetition will help; a person has to look. */
    public static WorkFails forGood(String reasonCode) {
        return new WorkFails(new ReasonCode(reasonCode), true, null);
    }

    /** No repetition will help; a person has to look. */
    public static WorkFails forGood(String reasonCode, Throwable cause) {
        return new WorkFails(new ReasonCode(reasonCode), true, cause);
    }

    public ReasonCode reason() {
        return reason;
    }

    public boolean isForGood() {
        return forGood;
    }

    /** Whether this failure, or anything that caused it, says that no repetition will help. */
    public static boolean forGood(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WorkFails known) {
                return known.forGood;
            }
        }
        return false;
    }
}
