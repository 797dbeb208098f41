package org.footagedesk.desk.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casework.HeldFiles;
import org.footagedesk.redaction.video.PictureResult;
import org.footagedesk.redaction.video.Still;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;

/** Single pictures of held footage; none where nothing was recorded at that moment. */
@Component
class HeldPictures {

    private final HeldFiles files;
    private final Still stills;

    HeldPictures(HeldFiles files, Still stills) {
        this.files = files;
        this.stills = stills;
    }

    Optional<PictureResult.Picture> at(CaseReference reference, Hold hold, Instant moment) {
        try (var opened = files.openAt(reference, hold, moment)) {
            return opened.segments().isEmpty()
                    ? Optional.empty()
                    : switch (stills.at(moment, opened.segments())) {
                        case PictureResult.Picture picture -> Optional.of(picture);
                        case PictureResult.Refused refused -> Optional.empty();
                    };
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A picture of " + reference + " could not be taken.", unreadable);
        }
    }
}
