package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.AuthenticatorKey;

/**
 * Where the second factor is set up.
 *
 * @param picture of the key, for the telephone
 */
public record SetupPage(
        String form,
        String then,
        AuthenticatorKey key,
        QrPicture picture,
        @Nullable AccountRefusal refusal) {}
