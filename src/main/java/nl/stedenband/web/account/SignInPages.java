package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.provider.IdentityProviderClient;
import nl.stedenband.web.page.Pages;

/** Renders the page on which one signs in. */
@Singleton
final class SignInPages {
    private final Optional<IdentityProviderClient> identities;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    SignInPages(Optional<IdentityProviderClient> identities, CsrfTokens csrfTokens, Pages pages) {
        this.identities = identities;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    String page(HttpRequest<?> request, String name, String then, @Nullable AccountRefusal accountRefusal) {
        String provider = identities.map(IdentityProviderClient::name).orElse("");
        return pages.render(
                "account/sign-in",
                new SignInPage(csrfTokens.token(request), name, then, provider, accountRefusal),
                request);
    }

    /**
     * Where one signs in.
     *
     * @param form what its form is known by
     * @param name as it was written
     * @param then where to go afterwards; empty for the own account
     * @param provider what people call the provider of identities; empty where there is none
     * @param refusal why it didn't work; null when it wasn't tried
     */
    public record SignInPage(
            String form,
            String name,
            String then,
            String provider,
            @Nullable AccountRefusal refusal) {}
}
