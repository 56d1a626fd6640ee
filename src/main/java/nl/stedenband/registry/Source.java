package nl.stedenband.registry;

import java.util.Optional;

/**
 * A document or data set that assertions are taken from.
 *
 * @param id slug
 * @param published when it was published, where that is known
 * @param retrieved when it was looked at
 * @param copied when a copy of it was stored whose age nobody knows: what it says was so by then, perhaps long before
 */
public record Source(
        String id,
        SourceRank rank,
        Optional<Edtf> published,
        Optional<Edtf> retrieved,
        Optional<Edtf> copied,
        Imprint imprint) {

    /** What a reader needs to find the source again; any of it may be empty. */
    public record Imprint(String title, String publisher, String licence, String url) {}

    public Source {
        if (published.isEmpty() && retrieved.isEmpty() && copied.isEmpty()) {
            throw new InvalidTime(
                    "source '%s' has neither a date of publication nor of retrieval nor of a copy".formatted(id));
        }
    }

    /** Whether another has the same imprint, date and rank, so that it is the same source under another id. */
    public boolean isDescribedAs(Source other) {
        return rank == other.rank
                && published.equals(other.published)
                && copied.equals(other.copied)
                && imprint.equals(other.imprint);
    }

    /** When it spoke: when it was published, else when it was copied or retrieved. */
    public Edtf spoke() {
        return published.or(() -> copied).or(() -> retrieved).orElseThrow();
    }

    /** Whether what it says without a date was so when it spoke; a copy of unknown age only shows that it was so once. */
    public boolean isOfKnownAge() {
        return published.isPresent() || copied.isEmpty();
    }

    /** The first day, in days since 1970, by which it had surely been said. */
    public long saidBy() {
        return spoke().possible().max();
    }
}
