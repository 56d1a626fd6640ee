package nl.stedenband.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses of the internet that begin with the same bits.
 *
 * @param bits how many
 */
record AddressBlock(byte[] start, int bits) {
    /** IANA's registries of special addresses: all that isn't reached from everywhere, or leads into such an address by another form. */
    private static final List<AddressBlock> SPECIAL = list(
            "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24"
                    + " 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3"
                    + " 2001::/23 2001:db8::/32 2002::/16 3fff::/20");
    /** All other addresses of the sixth version are special, or nobody's yet. */
    private static final AddressBlock GLOBAL = of("2000::/3");

    /** @throws IllegalArgumentException when it isn't written as {@code 10.1.0.0/16} is */
    static AddressBlock of(String written) {
        String[] parts = written.strip().split("/");
        // a name would be looked up
        if (parts.length != 2
                || !parts[0].matches("[0-9a-fA-F:.]*[:.][0-9a-fA-F:.]*")
                || !parts[1].matches("\\d{1,3}")) {
            throw new IllegalArgumentException("'%s' is no network such as 10.1.0.0/16".formatted(written));
        }
        try {
            byte[] start = InetAddress.getByName(parts[0]).getAddress();
            int bits = Integer.parseInt(parts[1]);
            if (bits > start.length * Byte.SIZE) {
                throw new IllegalArgumentException("'%s' has too many bits".formatted(written));
            }
            return new AddressBlock(start, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("'%s' is no network such as 10.1.0.0/16".formatted(written), e);
        }
    }

    static List<AddressBlock> list(String written) {
        return Arrays.stream(written.split("[\\s,]+"))
                .filter(one -> !one.isEmpty())
                .map(AddressBlock::of)
                .toList();
    }

    /** Whether everybody reaches it, wherever they are. Java reads an IPv4 address that is mapped into IPv6 as what it is. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return (bytes.length == 4 || GLOBAL.has(bytes)) && SPECIAL.stream().noneMatch(block -> block.has(bytes));
    }

    boolean has(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((address[bit / Byte.SIZE] & mask) != (start[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
