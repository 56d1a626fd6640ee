package nl.stedenband.registry;

import java.util.Optional;

/**
 * A document or data set that assertions are taken from.
 *
 * @param id slug
 * @param published when it was published, where that is known
 * @param retrieved when it was looked at
 */
public record Source(String id, SourceRank rank, Optional<Edtf> published, Optional<Edtf> retrieved, Imprint imprint) {

    /** What a reader needs to find the source again; any of it may be empty. */
    public record Imprint(String title, String publisher, String licence, String url) {}

    public Source {
        if (published.isEmpty() && retrieved.isEmpty()) {
            throw new InvalidTime("source '%s' has neither a date of publication nor of retrieval".formatted(id));
        }
    }

    /** Whether another has the same imprint, date and rank, so that it is the same source under another id. */
    public boolean isDescribedAs(Source other) {
        return rank == other.rank && published.equals(other.published) && imprint.equals(other.imprint);
    }

    /** When it spoke: when it was published, else when it was retrieved. */
    public Edtf spoke() {
        return published.or(() -> retrieved).orElseThrow();
    }

    /** The first day, in days since 1970, by which it had surely been said. */
    public long saidBy() {
        return spoke().possible().max();
    }
}
