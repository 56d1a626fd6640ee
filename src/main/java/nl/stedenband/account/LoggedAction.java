package nl.stedenband.account;

/**
 * What can be done, for the log. Each part of the registry that writes has an enum of its deeds; their texts are in {@code i18n/} under
 * {@code deed.<word>}.
 */
public interface LoggedAction {

    /** As it is kept: topic and what was done to it, as {@code account.added}. */
    String word();
}
