package org.footagedesk.vault.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The key of each scope, closed under the master key; once destroyed, its row stays as a tombstone. */
@Repository
class SealingKeys {

    private final JdbcClient database;

    SealingKeys(JdbcClient database) {
        this.database = database;
    }

    /** The closed key of a scope that has, or had, one. */
    sealed interface Found {
        record Wrapped(byte[] key) implements Found {}

        record Destroyed() implements Found {}
    }

    Optional<Found> find(String scope) {
        List<Found> found = database.sql("select wrapped from sealing_key where scope = :scope")
                .param("scope", scope)
                .query((row, number) -> {
                    byte[] wrapped = row.getBytes("wrapped");
                    return wrapped == null ? (Found) new Found.Destroyed() : new Found.Wrapped(wrapped);
                })
                .list();
        return found.stream().findFirst();
    }

    /** False when another thread has met the scope first: its key stands. */
    boolean add(String scope, byte[] wrapped) {
        return database.sql("""
                        insert into sealing_key (scope, wrapped) values (:scope, :wrapped)
                        on conflict (scope) do nothing""").param("scope", scope).param("wrapped", wrapped).update() == 1;
    }

    void destroy(String scope, Instant at) {
        database.sql(
                        "update sealing_key set wrapped = null, destroyed_at = :at where scope = :scope and wrapped is not null")
                .param("scope", scope)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isEmpty() {
        return database.sql("select not exists (select from sealing_key)")
                .query(Boolean.class)
                .single();
    }
}
