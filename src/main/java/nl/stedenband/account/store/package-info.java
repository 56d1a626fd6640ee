/**
 * Keeps accounts, sessions, tokens and the log, as marks and sealed texts. Only {@link nl.stedenband.account} calls it. The nodes have
 * no relationships and labels of their own, so that no question about the registry comes upon them.
 */
package nl.stedenband.account.store;
