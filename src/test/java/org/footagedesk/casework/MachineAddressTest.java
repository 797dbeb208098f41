package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.shared.EmailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAILER-DAEMON@post.example",
                "postmaster@post.example",
                "noreply@shop.example",
                "no-reply@shop.example",
                "do_not_reply@shop.example",
                "orders-noreply@shop.example",
                "bounces+ann=home.example@list.example",
                "bounce@list.example",
                "walkers-bounces@list.example",
                "walkers-request@list.example",
                "owner-walkers@list.example",
                "listserv@list.example",
                "auto-reply@office.example"
            })
    void nobodyReadsThere(String address) {
        assertThat(MachineAddress.isOne(new EmailAddress(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann.jones@home.example",
                "norah.reply@home.example",
                "owner@shop.example",
                "requests@solicitor.example",
                "notary@law.example"
            })
    void somebodyMayReadThere(String address) {
        assertThat(MachineAddress.isOne(new EmailAddress(address))).isFalse();
    }
}
