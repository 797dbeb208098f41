package org.footagedesk.policy.yaml;

import java.time.Duration;
import java.util.Set;
import org.footagedesk.policy.Fee;
import org.footagedesk.policy.SubjectAccess;

/** Reads how requests for one's own images are taken in, paid for, checked and answered. */
final class SubjectAccessReader {

    private SubjectAccessReader() {}

    /** From the outermost block: beside {@code subject-access}, the fee and the accepted papers have blocks of their own. */
    static Found<SubjectAccess> read(Section file) {
        var fee = file.section("fee", SubjectAccessReader::fee);
        var evidence = file.section("evidence", RegisterReader::evidence);
        return file.section("subject-access", block -> {
            var channel = block.value("channel", Form.oneOf("channel", SubjectAccess.Channel.class));
            var starts = block.value("starts", Form.oneOf("start", SubjectAccess.Start.class));
            var thirdParty = block.value("third-party", Form.oneOf("test", SubjectAccess.ThirdParty.class));
            var formats = block.values("formats", Form.oneOf("format", SubjectAccess.Format.class));
            var viewing = block.value("viewing", Form.oneOf("choice", SubjectAccess.Viewing.class));
            var identity = block.value("identity", Form.oneOf("proof", SubjectAccess.Identity.class));
            var holdFrom = block.value("hold-from", Form.oneOf("beginning", SubjectAccess.HoldFrom.class));
            var precision = block.value("time-precision-minutes", Form.NUMBER);
            var noReply = block.section("no-reply", SubjectAccessReader::noReply);
            return block.made(() -> new SubjectAccess(
                    channel.get(),
                    starts.get(),
                    thirdParty.get(),
                    Set.copyOf(formats.get()),
                    viewing.get(),
                    identity.get(),
                    holdFrom.get(),
                    Duration.ofMinutes(precision.get()),
                    noReply.get(),
                    fee.get(),
                    evidence.get()));
        });
    }

    private static Found<SubjectAccess.NoReply> noReply(Section block) {
        var after = block.value("after", Form.PERIOD);
        var then = block.value("then", Form.oneOf("ending", SubjectAccess.Ending.class));
        return block.made(() -> new SubjectAccess.NoReply(after.get(), then.get()));
    }

    private static Found<Fee> fee(Section block) {
        var amount = block.value("amount", Form.POUNDS);
        var payableTo = block.value("payable-to", Form.TEXT);
        var clause = block.value("clause", Form.TEXT);
        return block.made(() -> new Fee(amount.get(), payableTo.get(), clause.get()));
    }
}
