package org.footagedesk.vault.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.footagedesk.journeys.WholeDesk;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.Seal;
import org.footagedesk.shared.Sha256;
import org.footagedesk.vault.KeyRing;
import org.footagedesk.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeDesk
class VaultIT {

    private static final byte[] PAPER = "the passport of Zebedee Plover".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Vault vault;

    @Autowired
    private KeyRing keys;

    @Autowired
    private Home home;

    @Autowired
    private JdbcClient database;

    private final String scope = "test/" + UUID.randomUUID();

    @Test
    void whatWasKeptComesBackByItsHash() throws IOException {
        Vault.Stored stored = keep(scope);

        assertThat(stored.sha256()).isEqualTo(Sha256.of("the passport of Zebedee Plover"));
        assertThat(stored.bytes()).isEqualTo(PAPER.length);
        assertThat(opened(scope)).isEqualTo(PAPER);
    }

    @Test
    void theBytesOnDiskAreNotTheBytesThatWereKept() throws IOException {
        keep(scope);

        assertThat(files()).isNotEmpty().noneMatch(file -> contains(file, "Zebedee"));
    }

    @Test
    void theSameBytesLieThereOnceInAScope() throws IOException {
        keep(scope);
        int before = files().size();
        keep(scope);

        assertThat(files()).hasSize(before);
    }

    @Test
    void theSameBytesOfAnotherScopeLieUnderAnotherKey() throws IOException {
        keep(scope);
        int before = files().size();
        keep(scope + "/other");

        assertThat(files()).hasSize(before + 1);
        keys.destroy(scope);
        assertThat(opened(scope + "/other")).isEqualTo(PAPER);
    }

    @Test
    void whatIsNotThereIsAnErrorThatNamesItsHash() {
        assertThatThrownBy(() -> vault.open(scope, Sha256.of("nothing")))
                .hasMessageContaining(Sha256.of("nothing").hex());
    }

    @Test
    void aDestroyedKeyErasesWhatItClosed() throws IOException {
        keep(scope);
        byte[] sealed = keys.seal(scope, PAPER);
        keys.destroy(scope);

        assertThatThrownBy(() -> opened(scope)).isInstanceOf(Seal.Erased.class);
        assertThatThrownBy(() -> keys.open(scope, sealed)).isInstanceOf(Seal.Erased.class);
    }

    @Test
    void aDestroyedKeyIsNeverReplacedByANewOne() {
        keys.seal(scope, PAPER);
        keys.destroy(scope);

        assertThatThrownBy(() -> keys.seal(scope, PAPER)).isInstanceOf(Seal.Erased.class);
        assertThat(database.sql("select wrapped is null and destroyed_at is not null from sealing_key where scope ="
                                + " :scope")
                        .param("scope", scope)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatWasSealedForOneScopeDoesNotOpenInAnother() {
        byte[] sealed = keys.seal(scope, PAPER);

        assertThatThrownBy(() -> keys.open(scope + "/other", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTokenFindsAValueAgainWithoutSayingIt() {
        assertThat(keys.token("search", "plover"))
                .isEqualTo(keys.token("search", "plover"))
                .isNotEqualTo(keys.token("other", "plover"))
                .doesNotContain("plover");
    }

    @Test
    void theMasterKeyMayBeReadByItsOwnerOnly() throws IOException {
        assertThat(Files.getPosixFilePermissions(home.folder("keys").resolve("master.key")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    private Vault.Stored keep(String where) throws IOException {
        return vault.keep(where, new ByteArrayInputStream(PAPER));
    }

    private byte[] opened(String where) throws IOException {
        try (InputStream kept = vault.open(where, Sha256.of("the passport of Zebedee Plover"))) {
            return kept.readAllBytes();
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(home.folder("vault"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.endsWith(
                            Sha256.of("the passport of Zebedee Plover").hex()))
                    .toList();
        }
    }

    private static boolean contains(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
