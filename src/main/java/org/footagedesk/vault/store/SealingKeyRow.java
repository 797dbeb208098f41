package org.footagedesk.vault.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A scope's key, closed under the master key; once destroyed, the row stays as a tombstone without it. */
@Entity
@Table(name = "sealing_key")
class SealingKeyRow {

    @Id
    private String scope = "";

    @Nullable
    private byte[] wrapped;

    @Nullable
    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    protected SealingKeyRow() {}

    byte @Nullable [] wrapped() {
        return wrapped;
    }

    void destroy(Instant at) {
        wrapped = null;
        destroyedAt = at;
    }
}
