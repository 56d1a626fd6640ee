package nl.stedenband.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.RecordChange;

/**
 * How far a follower has come. It is opaque to him, and survives a restart of the service and a registry restored from a snapshot;
 * where the registry has another history than the one that he followed, such as one restored to an earlier state that went
 * on otherwise, it doesn't fit any more.
 *
 * @param number of the last change that he has; 0 when he has none
 * @param mark what tells that change from one of another history that has the same number
 */
record ChangeCursor(long number, String mark) {
    static final ChangeCursor BEGINNING = new ChangeCursor(0, "");

    private static final int MARK = 12;
    private static final Pattern FORM = Pattern.compile("(0)|([1-9]\\d{0,14})-([0-9a-f]{12})");

    static ChangeCursor after(RecordChange recordChange) {
        return new ChangeCursor(recordChange.number(), mark(recordChange));
    }

    /** @throws InvalidValue when it is not what {@link #text} wrote */
    static ChangeCursor parse(String text) {
        Matcher parts = FORM.matcher(decoded(text));
        if (!parts.matches()) {
            throw new InvalidValue(ParameterFault.NO_CURSOR, text);
        }
        return parts.group(1) != null ? BEGINNING : new ChangeCursor(Long.parseLong(parts.group(2)), parts.group(3));
    }

    boolean isAfter(RecordChange recordChange) {
        return recordChange.number() == number && mark(recordChange).equals(mark);
    }

    String text() {
        String plain = number == 0 ? "0" : number + "-" + mark;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw new InvalidValue(ParameterFault.NO_CURSOR, text);
        }
    }

    private static String mark(RecordChange recordChange) {
        return AssertionId.fingerprint(List.of(recordChange.id())).substring(0, MARK);
    }
}
