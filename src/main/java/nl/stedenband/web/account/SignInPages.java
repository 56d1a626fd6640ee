package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.account.Refusal;
import nl.stedenband.account.http.Forms;
import nl.stedenband.account.provider.Identities;
import nl.stedenband.web.page.Pages;

/** Renders the page on which one signs in. */
@Singleton
final class SignInPages {
    private final Optional<Identities> identities;
    private final Forms forms;
    private final Pages pages;

    SignInPages(Optional<Identities> identities, Forms forms, Pages pages) {
        this.identities = identities;
        this.forms = forms;
        this.pages = pages;
    }

    String page(HttpRequest<?> request, String name, String then, @Nullable Refusal refusal) {
        String provider = identities.map(Identities::name).orElse("");
        return pages.render(
                "account/sign-in", new SignInPage(forms.token(request), name, then, provider, refusal), request);
    }
}
