package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import nl.stedenband.account.AccountRefusal;

/**
 * Where a password is set with a link.
 *
 * @param code of the link
 * @param isFirst whether that makes the first account, which has no name yet
 * @param name as it was written
 */
public record LinkPage(
        String form,
        String code,
        boolean isFirst,
        String name,
        @Nullable AccountRefusal refusal) {}
