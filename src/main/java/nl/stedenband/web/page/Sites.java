package nl.stedenband.web.page;

import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.stedenband.http.PublicAddress;

/** Makes what every page needs, from the request for it. */
@Singleton
final class Sites {
    private final MessageSource texts;
    private final PublicAddress address;
    private final LocalNames names;

    Sites(MessageSource texts, PublicAddress address, LocalNames names) {
        this.texts = texts;
        this.address = address;
        this.names = names;
    }

    Site of(HttpRequest<?> request) {
        String version = names.version();
        return site(request, names.in(Language.of(request), version), version);
    }

    /** For pages that must not need the graph. */
    Site withoutGraph(HttpRequest<?> request) {
        return site(request, Map.of(), null);
    }

    Texts texts(HttpRequest<?> request) {
        return new Texts(texts, Language.of(request));
    }

    private Site site(HttpRequest<?> request, Map<String, String> local, String version) {
        return new Site(new Printed(texts(request)), Addresses.of(request), address.of(request), local, version);
    }
}
