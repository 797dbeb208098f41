package org.footagedesk.desk.screens;

import java.io.IOException;
import java.io.InputStream;
import org.footagedesk.desk.Clip;
import org.springframework.core.io.AbstractResource;

/** A clip as the web server streams it, in whole or in the ranges a player asks for. */
final class ClipResource extends AbstractResource {

    private final Clip clip;

    ClipResource(Clip clip) {
        this.clip = clip;
    }

    @Override
    public String getDescription() {
        return "a clip";
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return clip.open();
    }

    @Override
    public long contentLength() {
        return clip.length();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
