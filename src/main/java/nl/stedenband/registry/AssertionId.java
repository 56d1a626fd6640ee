package nl.stedenband.registry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The id of an assertion: a UUID of version 7 (RFC 9562) whose time is when it was recorded and whose other bits come from
 * what the source says and where, so that the same release read in anywhere has the same ids.
 */
public record AssertionId(UUID value) implements Comparable<AssertionId> {

    /** @param fingerprint what tells the source's word from every other, see {@link #fingerprint} */
    public static AssertionId of(Instant recordedAt, String fingerprint) {
        ByteBuffer bits = ByteBuffer.wrap(sha256(fingerprint));
        long time = recordedAt.toEpochMilli();
        long high = (time << 16) | 0x7000L | (bits.getLong() & 0x0FFFL);
        long low = (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new AssertionId(new UUID(high, low));
    }

    /** @throws IllegalArgumentException when it is not the text of one */
    public static AssertionId parse(String text) {
        AssertionId id = new AssertionId(UUID.fromString(text));
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("'%s' is not the id of an assertion".formatted(text));
        }
        return id;
    }

    /** A digest of all parts, in hexadecimal digits. The same parts give the same digest everywhere. */
    public static String fingerprint(Iterable<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(part.length()).append(':').append(part);
        }
        return HexFormat.of().formatHex(sha256(text.toString()));
    }

    @Override
    public int compareTo(AssertionId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
