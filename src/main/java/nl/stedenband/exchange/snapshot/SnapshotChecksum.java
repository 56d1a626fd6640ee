package nl.stedenband.exchange.snapshot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum over the lines of a snapshot. */
final class SnapshotChecksum {
    private final MessageDigest sha256;

    SnapshotChecksum() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(byte[] line) {
        sha256.update(line);
        sha256.update((byte) '\n');
    }

    /** In hexadecimal digits; nothing can be added after it. */
    String text() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
