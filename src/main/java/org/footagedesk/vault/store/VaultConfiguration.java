package org.footagedesk.vault.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.footagedesk.settings.CannotStart;
import org.footagedesk.settings.Home;
import org.footagedesk.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Puts vault and master key into the desk's home. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    TinkKeyRing keyRing(SealingKeys keys, Clock clock, Home home) throws IOException, GeneralSecurityException {
        Path file = home.folder("keys").resolve("master.key");
        if (!MasterKey.isIn(file) && !keys.isEmpty()) {
            throw new CannotStart("The master key " + file
                    + " is missing, but the database holds data sealed under it; put the file back from its backup.");
        }
        return new TinkKeyRing(keys, MasterKey.in(file), clock);
    }

    @Bean
    Vault vault(TinkKeyRing keys, Home home) {
        return new FolderVault(home.folder("vault"), keys);
    }

    @Bean
    FolderRoom vaultRoom(Home home, @Value("${desk.vault.keep-free:2GB}") DataSize keepFree) {
        return new FolderRoom(home.folder("vault"), keepFree);
    }
}
