package org.footagedesk.vault.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.footagedesk.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts vault and master key into the desk's home. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    TinkKeyRing keyRing(SealingKeys keys, Clock clock, @Value("${desk.home}") Path home) throws IOException {
        return new TinkKeyRing(keys, MasterKey.in(home.resolve("keys").resolve("master.key")), clock);
    }

    @Bean
    Vault vault(TinkKeyRing keys, @Value("${desk.home}") Path home) throws IOException {
        return new FolderVault(Files.createDirectories(home.resolve("vault")), keys);
    }
}
