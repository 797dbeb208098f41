package org.footagedesk.vault.store;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface SealingKeys extends Repository<SealingKeyRow, String> {

    Optional<SealingKeyRow> findById(String scope);

    long count();

    /** Two threads may meet a new scope at once; the first key stands. */
    @Modifying
    @NativeQuery("insert into sealing_key (scope, wrapped) values (:scope, :wrapped) on conflict (scope) do nothing")
    int add(String scope, byte[] wrapped);
}
