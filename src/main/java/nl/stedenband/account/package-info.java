/**
 * Who may do more than read: accounts with their roles, how people prove who they are, their sessions and tokens, and the log of
 * what was done. Pages, the programming interface and the command line call it. It knows nothing of HTTP, and reaches what is kept
 * through {@link nl.stedenband.account.store}.
 */
package nl.stedenband.account;
