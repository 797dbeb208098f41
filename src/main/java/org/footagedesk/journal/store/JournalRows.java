package org.footagedesk.journal.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.journal.StreamEnd;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalRows extends Repository<JournalRow, Long> {

    List<JournalRow> findByStreamOrderByVersion(String stream);

    /** From that version on, it included. */
    List<JournalRow> findByStreamAndVersionGreaterThanEqualOrderByVersion(String stream, int version);

    Optional<JournalRow> findFirstByStreamOrderByVersionDesc(String stream);

    @Query("select row from JournalRow row order by row.stream, row.version")
    Stream<JournalRow> streamInChainOrder();

    @Query("""
            select new org.footagedesk.journal.StreamEnd(row.stream, row.version, row.hash) from JournalRow row
            where row.version = (select max(later.version) from JournalRow later where later.stream = row.stream)
            """)
    List<StreamEnd> ends();
}
