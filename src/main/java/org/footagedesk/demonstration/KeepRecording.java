package org.footagedesk.demonstration;

import org.footagedesk.demonstration.recording.DemonstrationRecorder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the demonstration's recorder go on recording; outside a demonstration there is none, and nothing happens. */
@Component
public class KeepRecording {

    private final ObjectProvider<DemonstrationRecorder> recorder;

    KeepRecording(ObjectProvider<DemonstrationRecorder> recorder) {
        this.recorder = recorder;
    }

    /** Adds what has been recorded since the last time. */
    public void catchUp() {
        recorder.ifAvailable(DemonstrationRecorder::catchUp);
    }
}
