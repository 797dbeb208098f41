package org.footagedesk.journal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.footagedesk.journal.Happening;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One link of a stream's chain: its hash covers the link before it, its open part and the ciphertext of its sealed part. */
@Entity
@Immutable
@Table(name = "journal")
class JournalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long position;

    private String stream = "";
    private int version;
    private String type = "";
    private Instant at = Instant.EPOCH;
    private String actor = "";
    private String open = "";

    private byte @Nullable [] sealed;

    @Column(name = "previous_hash")
    private String previousHash = "";

    private String hash = "";

    protected JournalRow() {}

    JournalRow(String stream, int version, Happening happening, byte @Nullable [] sealed, String previousHash) {
        this.stream = stream;
        this.version = version;
        this.type = happening.type();
        this.at = happening.at();
        this.actor = happening.actor();
        this.open = happening.open();
        this.sealed = sealed;
        this.previousHash = previousHash;
        this.hash = link().hash();
    }

    Link link() {
        return new Link(previousHash, stream, version, type, at, actor, open, sealed);
    }

    String stream() {
        return stream;
    }

    int version() {
        return version;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }

    byte @Nullable [] sealed() {
        return sealed;
    }

    Happening happening(String personal) {
        return new Happening(type, at, actor, open, personal);
    }
}
