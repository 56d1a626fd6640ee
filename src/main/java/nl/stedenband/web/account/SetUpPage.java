package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import nl.stedenband.account.Refusal;
import nl.stedenband.account.TelephoneKey;

/**
 * Where the second factor is set up.
 *
 * @param picture of the key, for the telephone
 */
public record SetUpPage(
        String form,
        String then,
        TelephoneKey key,
        QrPicture picture,
        @Nullable Refusal refusal) {}
