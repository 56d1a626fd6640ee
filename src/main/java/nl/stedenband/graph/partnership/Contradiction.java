package nl.stedenband.graph.partnership;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Two assertions that can't both be true.
 *
 * @param about {@code begin}, {@code end} or {@code existence}
 */
@Serdeable
public record Contradiction(String about, Side one, Side other) {

    /**
     * One of them.
     *
     * @param assertion the id
     * @param says the date that it gives, {@code denied}, or {@code seen} and when
     * @param source the slug
     * @param title of the source
     */
    @Serdeable
    public record Side(String assertion, String says, String source, String title, String locator) {}
}
