package nl.stedenband.editing;

import java.util.Locale;
import nl.stedenband.account.LoggedAction;

/** What is done to the registry by hand. */
public enum EditingAction implements LoggedAction {
    REGISTRY_REVISED,
    REVISION_UNDONE,
    PROPOSAL_MADE,
    PROPOSAL_SECONDED,
    PROPOSAL_ACCEPTED,
    PROPOSAL_REJECTED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
