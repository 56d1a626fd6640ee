package nl.stedenband.webhook;

import java.util.Locale;
import nl.stedenband.account.LoggedAction;

/** What users do with webhooks. */
public enum WebhookAction implements LoggedAction {
    WEBHOOK_MADE,
    WEBHOOK_REMOVED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
