package nl.stedenband.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the {@code Accept} of a request takes, and how gladly. For each type the most precise range that it falls under
 * counts; a type that is not wanted ({@code q=0}) is never given, however wide the other ranges are.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, 12.5.1</a>
 */
public final class AcceptHeader {
    private static final Pattern RANGE = Pattern.compile("\\s*([^\\s;/]+)/([^\\s;]+)\\s*((?:;.*)?)");
    private static final Pattern QUALITY =
            Pattern.compile("(?i);\\s*q\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;|$)");
    private static final Range ANYTHING = new Range("*", "*", 1, 0);
    private static final Range NOTHING = new Range("*", "*", 0, 0);

    private final List<Range> ranges;

    /** @param place counted from the first */
    private record Range(String type, String subtype, double quality, int place) {

        boolean covers(String mediaType) {
            String[] parts = mediaType.split("/", 2);
            return (type.equals("*") || type.equals(parts[0])) && (subtype.equals("*") || subtype.equals(parts[1]));
        }

        int precision() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        }
    }

    private AcceptHeader(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** A request that says nothing takes anything; so does one of which nothing can be read. */
    public static AcceptHeader by(HttpRequest<?> request) {
        List<Range> ranges = new ArrayList<>();
        for (String header : request.getHeaders().getAll(HttpHeaders.ACCEPT)) {
            for (String written : header.split(",")) {
                Matcher range = RANGE.matcher(written.toLowerCase(Locale.ROOT));
                if (range.matches()) {
                    Matcher quality = QUALITY.matcher(range.group(3));
                    double q = quality.find() ? Double.parseDouble(quality.group(1)) : 1;
                    ranges.add(new Range(range.group(1), range.group(2), q, ranges.size()));
                }
            }
        }
        return new AcceptHeader(ranges.isEmpty() ? List.of(ANYTHING) : ranges);
    }

    /**
     * The best of some media types: the most wanted; of equals the one that is named most precisely, then the one that is named
     * first, then the one that is offered first. Nothing when none is taken.
     */
    public Optional<String> best(List<String> offers) {
        return offers.stream()
                .filter(type -> rangeOf(type).quality() > 0)
                .min(Comparator.<String>comparingDouble(type -> -rangeOf(type).quality())
                        .thenComparingInt(type -> -rangeOf(type).precision())
                        .thenComparingInt(type -> rangeOf(type).place()));
    }

    private Range rangeOf(String mediaType) {
        return ranges.stream()
                .filter(range -> range.covers(mediaType))
                .max(Comparator.comparingInt(Range::precision).thenComparingInt(range -> -range.place()))
                .orElse(NOTHING);
    }
}
