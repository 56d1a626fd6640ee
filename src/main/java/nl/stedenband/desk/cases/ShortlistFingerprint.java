package nl.stedenband.desk.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.ShortlistDocument;

/**
 * What makes a shortlist the one it is: by which rules, who is ranked where with how many points for which reason, who is a colleague by
 * which ties, who is left out why. Spelling of names and lists of sources may change without its being another.
 *
 * @param lines one for each municipality, in the order of the list
 */
record ShortlistFingerprint(List<String> lines) {

    static ShortlistFingerprint of(ShortlistDocument list) {
        return new ShortlistFingerprint(Stream.of(
                        Stream.of("rules " + list.rules()),
                        list.colleagues().stream().map(ShortlistFingerprint::line),
                        list.told().stream().map(ShortlistFingerprint::line),
                        list.leftOut().stream()
                                .map(out -> "left out " + out.municipality().id() + ' ' + out.filter()))
                .flatMap(line -> line)
                .toList());
    }

    private static String line(ActiveTown town) {
        return "colleague " + town.municipality().id()
                + town.ties().stream()
                        .map(tie -> ' ' + tie.partnership() + '=' + tie.status())
                        .collect(Collectors.joining());
    }

    private static String line(RankedTown town) {
        return town.rank() + " " + town.municipality().id()
                + town.reasons().stream()
                        .map(reason -> String.format(Locale.ROOT, " %s=%.3f", reason.rule(), reason.points()))
                        .collect(Collectors.joining());
    }

    /** SHA-256 of the lines, each with a line feed behind it, in hexadecimal digits. */
    String digest() {
        String text = lines.stream().map(line -> line + '\n').collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
