package org.footagedesk.vault.store;

import java.util.HashMap;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The keys that the current transaction has fetched and unwrapped already; they are forgotten when it ends. */
final class KeysAtHand {

    private KeysAtHand() {}

    /** By scope; only within a transaction. */
    static Map<String, byte[]> ofThisTransaction() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Held held) {
                return held.keys;
            }
        }
        var fresh = new Held();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh.keys;
    }

    private static final class Held implements TransactionSynchronization {
        private final Map<String, byte[]> keys = new HashMap<>();
    }
}
