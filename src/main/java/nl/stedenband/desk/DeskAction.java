package nl.stedenband.desk;

import java.util.Locale;
import nl.stedenband.account.LoggedAction;

/** What officers of the desk do. */
public enum DeskAction implements LoggedAction {
    REQUEST_ADDED,
    REQUEST_CHANGED,
    CASE_OPENED,
    MUNICIPALITY_APPROACHED,
    ANSWER_NOTED,
    NOTE_WRITTEN,
    CASE_CLOSED,
    CASE_REOPENED,
    PARTNERSHIP_ASSERTED,
    SENSITIVITY_ASSERTED,
    LIGHT_SET,
    CONSENT_ASKED,
    CONSENT_GIVEN,
    CONSENT_REFUSED,
    LETTER_SENT,
    CONTACT_SET,
    REQUEST_ASSIGNED,
    CASE_ASSIGNED,
    CALL_PUBLISHED,
    CALL_WITHDRAWN,
    CALL_ANSWERED,
    ANSWER_SECONDED,
    ANSWER_LET,
    ANSWER_REFUSED,
    ANSWER_SCORED,
    OFFER_ADDED,
    OFFER_ENDED,
    OFFER_SENT,
    OFFER_LET,
    CALENDAR_MADE,
    CALENDAR_REVOKED,
    NOTE_CORRECTED,
    NOTE_ERASED,
    APPROACH_CORRECTED,
    APPROACH_ERASED,
    PHASE_WRITTEN,
    PHASE_CORRECTED,
    PHASE_ERASED,
    DESTRUCTION_ASKED,
    DESTRUCTION_REFUSED,
    REQUEST_DESTROYED,
    CASE_EXPORTED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
