package org.footagedesk.endurance;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** The kills at each point again and again: what fails once in a while is a lost request too. */
@Tag("endurance")
class KillPointsManyTimesIT extends KillPointsIT {

    @RepeatedTest(9)
    void again() throws Exception {
        noKillLosesOrDoublesAMailOrALetter();
    }
}
