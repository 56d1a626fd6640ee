package nl.stedenband.registry.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.stedenband.registry.ThingId;

/** Codes of countries by ISO 3166: of two and three letters, numbers, and the four letters of former ones. */
public final class CountryCode {
    private static final String CODES = "/reference/country-codes.csv";
    private static final Map<String, ThingId> BY_CODE = read();

    private CountryCode() {}

    /** The country with this code, in capitals: {@code GH}, {@code GHA} or {@code 288}. */
    public static Optional<ThingId> find(String written) {
        return Optional.ofNullable(BY_CODE.get(written.strip()));
    }

    private static Map<String, ThingId> read() {
        Map<String, ThingId> byCode = new HashMap<>();
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CountryCode.class.getResourceAsStream(CODES)), StandardCharsets.UTF_8))) {
            rows.lines().skip(1).map(row -> row.split(",")).forEach(codes -> {
                for (String code : codes) {
                    byCode.put(code, ThingId.country(codes[0]));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(byCode);
    }
}
