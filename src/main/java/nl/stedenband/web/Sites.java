package nl.stedenband.web;

import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.Map;

/** Makes what every page needs, from the request for it. */
@Singleton
final class Sites {
    private final MessageSource texts;
    private final HttpHostResolver hosts;
    private final LocalNames names;

    Sites(MessageSource texts, HttpHostResolver hosts, LocalNames names) {
        this.texts = texts;
        this.hosts = hosts;
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
        return new Site(new Printed(texts(request)), Addresses.of(request), hosts.resolve(request), local, version);
    }
}
