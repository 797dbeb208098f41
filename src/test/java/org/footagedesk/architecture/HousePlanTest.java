package org.footagedesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HousePlanTest {

    @Test
    void aRoomThatIsBuiltIsGuarded() {
        assertThat(HousePlan.PURE_TO_COME).as("move it to HousePlan.PURE").noneMatch(House::has);
        assertThat(HousePlan.OWNERS_TO_COME.values())
                .as("move it to HousePlan.OWNERS")
                .noneMatch(owners -> owners.stream().anyMatch(House::has));
    }

    @Test
    void aRoomThatIsGuardedIsThere() {
        assertThat(HousePlan.PURE).isNotEmpty().allMatch(House::has);
        assertThat(HousePlan.OWNERS.values())
                .isNotEmpty()
                .allMatch(owners -> owners.stream().allMatch(House::has));
    }
}
