package org.footagedesk.casefile.store;

import java.time.LocalDate;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.Exhibits;
import org.footagedesk.shared.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** References of exhibits as a table whose key forbids a second one. */
@Component
class ExhibitTable implements Exhibits {

    private final JdbcClient database;
    private final CaseIndex index;

    ExhibitTable(JdbcClient database, CaseIndex index) {
        this.database = database;
        this.index = index;
    }

    @Override
    public void lock() {
        index.lock("exhibit-references");
    }

    @Override
    public int bearing(String reference) {
        return database.sql("select count(*) from exhibit where base = :base")
                .param("base", reference)
                .query(Integer.class)
                .single();
    }

    @Override
    public void give(String reference, CaseReference to, LocalDate madeOn) {
        database.sql(
                        "insert into exhibit (reference, base, case_reference, made_on) values (:reference, :base, :case, :on)")
                .param("reference", reference)
                .param("base", reference.replaceFirst(" \\(\\d+\\)$", ""))
                .param("case", to.value())
                .param("on", madeOn)
                .update();
    }
}
