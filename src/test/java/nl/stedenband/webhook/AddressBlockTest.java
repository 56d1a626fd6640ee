package nl.stedenband.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressBlockTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            145.53.10.1,            true
            192.169.0.1,            true
            172.32.0.1,             true
            100.128.0.1,            true
            2a00:1450:400e::1,      true
            127.0.0.1,              false
            127.255.0.3,            false
            0.0.0.0,                false
            10.0.0.1,               false
            172.16.0.1,             false
            172.31.255.255,         false
            192.168.1.1,            false
            100.64.0.1,             false
            100.127.255.254,        false
            169.254.169.254,        false
            198.18.0.1,             false
            224.0.0.1,              false
            240.0.0.1,              false
            255.255.255.255,        false
            ::1,                    false
            ::,                     false
            ::ffff:127.0.0.1,       false
            ::ffff:10.0.0.1,        false
            ::127.0.0.1,            false
            64:ff9b::7f00:1,        false
            2002:7f00:1::,          false
            2001:0:4136:e378::1,    false
            fe80::1,                false
            fec0::1,                false
            fc00::1,                false
            fd12:3456::1,           false
            fd00:ec2::254,          false
            ff02::1,                false
            2001:db8::1,            false
            """)
    void onlyWhatEverybodyReachesIsPublic(String address, boolean isPublic) throws UnknownHostException {
        assertThat(AddressBlock.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @Test
    void anOperatorMayNameNetworks() throws UnknownHostException {
        assertThat(AddressBlock.list("10.1.0.0/16, fd12::/16"))
                .hasSize(2)
                .anyMatch(block -> block.has(new byte[] {10, 1, 2, 3}))
                .noneMatch(block -> block.has(new byte[] {10, 2, 2, 3}));
        assertThat(AddressBlock.of("::1/128").has(InetAddress.getByName("::1").getAddress()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.0.0", "localhost/8", "10.1.0.0/33", "10.1.0.0/x", "10/8"})
    void whatIsNoNetworkIsToldAtOnce(String written) {
        assertThatThrownBy(() -> AddressBlock.list(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
