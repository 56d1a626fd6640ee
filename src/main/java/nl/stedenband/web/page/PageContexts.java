package nl.stedenband.web.page;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.web.page.PageContext.Visitor;

/** Makes what every page needs, from the request for it. */
@Singleton
final class PageContexts {
    private final PublicAddress address;
    private final LocalNames names;
    private final CsrfTokens csrfTokens;

    PageContexts(PublicAddress address, LocalNames names, CsrfTokens csrfTokens) {
        this.address = address;
        this.names = names;
        this.csrfTokens = csrfTokens;
    }

    PageContext of(HttpRequest<?> request) {
        String version = names.version();
        return site(request, names.in(Language.of(request), version), version);
    }

    /** For pages that must not need the graph. */
    PageContext withoutGraph(HttpRequest<?> request) {
        return site(request, Map.of(), null);
    }

    Texts texts(HttpRequest<?> request) {
        return new Texts(Language.of(request));
    }

    private PageContext site(HttpRequest<?> request, Map<String, String> local, String version) {
        return new PageContext(
                new LocalFormat(texts(request)),
                PageAddresses.of(request),
                address.of(request),
                local,
                version,
                visitor(request));
    }

    private @Nullable Visitor visitor(HttpRequest<?> request) {
        return CurrentUser.in(request)
                .filter(CurrentUser::isPerson)
                .map(user -> new Visitor(user.name(), user.is(AccountRole.DESK), csrfTokens.token(request)))
                .orElse(null);
    }
}
