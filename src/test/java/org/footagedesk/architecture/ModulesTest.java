package org.footagedesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.DeskApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(DeskApplication.class);

    @Test
    void aModuleIsUsedThroughItsRootOnlyAndNoTwoUseEachOther() {
        modules.verify();
    }

    @Test
    void theModulesThatAreGuardedAreThere() {
        assertThat(modules.getModuleByName("shared")).isPresent();
        assertThat(modules.getModuleByName("settings")).isPresent();
        assertThat(modules.getModuleByName("database")).isPresent();
        assertThat(modules.getModuleByName("work")).isPresent();
    }
}
