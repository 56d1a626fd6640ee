package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import nl.stedenband.account.AccountRefusal;

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
