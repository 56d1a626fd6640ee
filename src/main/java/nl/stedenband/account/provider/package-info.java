/**
 * Signing in at a provider of identities, by OpenID Connect, where one is configured: which one, the way there and back. Whose
 * account it is then is for {@link nl.stedenband.account} to say.
 */
package nl.stedenband.account.provider;
