package org.footagedesk.journal.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalRows extends Repository<JournalRow, Long> {

    List<JournalRow> findByStreamOrderByVersion(String stream);

    Optional<JournalRow> findFirstByStreamOrderByVersionDesc(String stream);

    @Query("select row from JournalRow row order by row.stream, row.version")
    Stream<JournalRow> streamInChainOrder();
}
