package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import nl.stedenband.catalogue.Format;
import nl.stedenband.catalogue.Holding;
import nl.stedenband.exporting.Formats;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.PublicAddress;

/** Gathers what there is to describe, at the address under which it is asked for. */
@Singleton
final class HoldingReader {
    private final PublicAddress address;
    private final PublisherSettings publisher;
    private final BundledRelease bundled;
    private final HoldingState state;
    private final Traversals traversals;
    private final Formats formats;

    HoldingReader(
            PublicAddress address,
            PublisherSettings publisher,
            BundledRelease bundled,
            HoldingState state,
            Traversals traversals,
            Formats formats) {
        this.address = address;
        this.publisher = publisher;
        this.bundled = bundled;
        this.state = state;
        this.traversals = traversals;
        this.formats = formats;
    }

    Holding read(HttpRequest<?> request) {
        return new Holding(
                address.of(request),
                publisher.publisher(),
                bundled.release(),
                state.read(),
                traversals.list(),
                formats.list().stream().map(HoldingReader::described).toList());
    }

    private static Format described(TableFormat format) {
        return new Format(format.name(), format.mediaTypes().get(0));
    }
}
