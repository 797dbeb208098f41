package org.footagedesk;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * How long tests wait for what has to happen: so long that only what never happens fails, also where other programs take most
 * of the processors. Whoever waits goes on as soon as it has happened. How fast the desk is, benchmarks say.
 */
public final class Patience implements LauncherSessionListener {

    /** Of everybody who waits; limits that are a promise of the product are written where they are tested. */
    public static final Duration LONG = Duration.ofMinutes(10);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(LONG);
    }
}
