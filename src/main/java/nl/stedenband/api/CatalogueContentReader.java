package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import nl.stedenband.catalogue.CatalogueContent;
import nl.stedenband.catalogue.DistributionFormat;
import nl.stedenband.catalogue.Publisher;
import nl.stedenband.exporting.Formats;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.PublicAddress;

/** Gathers what there is to describe, at the address under which it is asked for. */
@Singleton
final class CatalogueContentReader {
    private final PublicAddress address;
    private final Publisher publisher;
    private final BundledRelease bundled;
    private final RegistryState state;
    private final Traversals traversals;
    private final Formats formats;

    CatalogueContentReader(
            PublicAddress address,
            Publisher publisher,
            BundledRelease bundled,
            RegistryState state,
            Traversals traversals,
            Formats formats) {
        this.address = address;
        this.publisher = publisher;
        this.bundled = bundled;
        this.state = state;
        this.traversals = traversals;
        this.formats = formats;
    }

    CatalogueContent read(HttpRequest<?> request) {
        return new CatalogueContent(
                address.of(request),
                publisher,
                bundled.release(),
                state.read(),
                traversals.list(),
                formats.list().stream().map(CatalogueContentReader::described).toList());
    }

    private static DistributionFormat described(TableFormat format) {
        return new DistributionFormat(format.name(), format.mediaTypes().get(0));
    }
}
