package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.desk.LetterDesk;
import org.footagedesk.people.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeDesk
class LettersToPostIT {

    @Autowired
    private LetterDesk letters;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Test
    void whoeverLooksAtThemIsOnRecord() {
        int before = looks();

        letters.lettersToPost(staff.named("clerk").orElseThrow());

        assertThat(looks()).isEqualTo(before + 1);
    }

    private int looks() {
        return database.sql(
                        "select count(*) from journal where type = 'viewed' and actor = 'clerk' and open like '%letters-to-post%'")
                .query(Integer.class)
                .single();
    }
}
