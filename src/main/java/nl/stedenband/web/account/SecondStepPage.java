package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import nl.stedenband.account.Refusal;

/** Where a code of the telephone is asked for. */
public record SecondStepPage(
        String form, String then, @Nullable Refusal refusal) {}
