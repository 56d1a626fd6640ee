package nl.stedenband.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where somebody tries to sign in, or asks.
 *
 * @param address of the network
 * @param device what a browser was given when somebody signed in with it before; empty for none
 */
public record LoginClient(String address, String device) {
    private static final int BYTES_OF_NETWORK = 8;

    /** Who has an address of IPv6 has as many of its network as they like, so that those count as one. */
    public String network() {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > BYTES_OF_NETWORK
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES_OF_NETWORK))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
