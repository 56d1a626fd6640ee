package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import nl.stedenband.account.AccountRefusal;

/** Where a code of the telephone is asked for. */
public record CodePage(
        String form, String then, @Nullable AccountRefusal refusal) {}
