package nl.stedenband.exporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.TableMetadata;

/**
 * Where the registry gives what a table speaks of.
 *
 * @param home the address of the service, without a slash at its end
 */
public record ExportAddresses(String home) {
    /** What a service without a public address of its own is called in what it writes. */
    private static final String NOWHERE = "https://stedenband.example";

    /** Of a service that may have no address that others know. */
    public static ExportAddresses of(Optional<String> home) {
        return new ExportAddresses(home.orElse(NOWHERE));
    }

    public String root() {
        return home + "/v1/";
    }

    /** Of the table itself, where it is asked for again in the same way. */
    public String of(TableMetadata tableMetadata) {
        return root() + tableMetadata.question();
    }

    /** Of a thing, where it has one of its own. */
    public Optional<String> of(ThingId id) {
        return id.kind().collection().map(collection -> root() + collection + '/' + encoded(id.value()));
    }

    /** A name for a thing that has no address; nothing is to be had under it. */
    public String nameOf(ThingId id) {
        return home + "/id/" + id.kind().word() + '/' + encoded(id.value());
    }

    /**
     * Of a place in a source.
     *
     * @param source slug and locator as rows give them: {@code vng-2009#8.2}
     */
    public String ofSource(String source) {
        int sign = source.indexOf('#');
        String slug = sign < 0 ? source : source.substring(0, sign);
        String locator = sign < 0 ? "" : '#' + encoded(source.substring(sign + 1));
        return root() + "sources/" + encoded(slug) + locator;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
