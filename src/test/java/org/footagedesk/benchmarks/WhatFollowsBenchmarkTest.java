package org.footagedesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

@Tag("benchmark")
class WhatFollowsBenchmarkTest {

    private static final double MOST_MICROS = 1_000;

    @Test
    void whatFollowsFromAHundredEventsTakesLessThanAMillisecond() throws RunnerException {
        var options = new OptionsBuilder()
                .include(WhatFollows.class.getName() + "\\.")
                .build();

        assertThat(new Runner(options).run())
                .singleElement()
                .satisfies(result -> assertThat(result.getPrimaryResult().getScore())
                        .as("microseconds")
                        .isLessThan(MOST_MICROS));
    }

    @Test
    void theCaseThatIsMeasuredIsAWholeOne() {
        var followed = new WhatFollows().fromTheBareEvents();

        assertThat(followed.owed()).hasSizeGreaterThan(3);
        assertThat(followed.next()).hasSizeGreaterThan(5);
    }
}
