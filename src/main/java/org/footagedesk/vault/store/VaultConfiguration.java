package org.footagedesk.vault.store;

import java.io.IOException;
import java.time.Clock;
import org.footagedesk.settings.Home;
import org.footagedesk.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts vault and master key into the desk's home. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    TinkKeyRing keyRing(SealingKeys keys, Clock clock, Home home) throws IOException {
        return new TinkKeyRing(keys, MasterKey.in(home.folder("keys").resolve("master.key")), clock);
    }

    @Bean
    Vault vault(TinkKeyRing keys, Home home) {
        return new FolderVault(home.folder("vault"), keys);
    }
}
