package nl.stedenband.registry;

import java.util.List;
import java.util.Optional;

/**
 * A document or data set that assertions are taken from.
 *
 * @param id slug
 * @param published when it was published, where that is known
 * @param retrieved when it was looked at
 * @param copied when a copy of it was stored whose age nobody knows: what it says was so by then, perhaps long before
 * @param covers the municipalities of which it tells all ties as of its day, or the Netherlands for all municipalities, and the networks of
 *     which it tells all members; so its silence about one of these can be told, which is no end
 */
public record Source(
        String id,
        SourceRank rank,
        Optional<Edtf> published,
        Optional<Edtf> retrieved,
        Optional<Edtf> copied,
        List<ThingId> covers,
        Imprint imprint) {
    /** What a source covers that tells all ties of all Dutch municipalities. */
    public static final ThingId ALL_MUNICIPALITIES = ThingId.country("NL");

    /** What a reader needs to find the source again; any of it may be empty. */
    public record Imprint(String title, String publisher, String licence, String url) {}

    /** A source that tells of some ties, and doesn't say of which municipalities it knows all. */
    public Source(
            String id,
            SourceRank rank,
            Optional<Edtf> published,
            Optional<Edtf> retrieved,
            Optional<Edtf> copied,
            Imprint imprint) {
        this(id, rank, published, retrieved, copied, List.of(), imprint);
    }

    public Source {
        covers = covers.stream().distinct().sorted().toList();
        if (published.isEmpty() && retrieved.isEmpty() && copied.isEmpty()) {
            throw new InvalidTime(
                    "source '%s' has neither a date of publication nor of retrieval nor of a copy".formatted(id));
        }
        if (!covers.isEmpty() && published.isEmpty() && copied.isPresent()) {
            throw new InvalidTime(
                    "source '%s' is a copy of unknown age, so nobody knows on which day it covered anything"
                            .formatted(id));
        }
    }

    /** Whether another has the same imprint, date and rank, so that it is the same source under another id. */
    public boolean isDescribedAs(Source other) {
        return rank == other.rank
                && published.equals(other.published)
                && copied.equals(other.copied)
                && covers.equals(other.covers)
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
