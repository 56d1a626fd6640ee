package nl.stedenband.account;

import java.util.Optional;

/**
 * Who somebody is, as a provider of identities says.
 *
 * @param issuer the provider
 * @param subject by which it knows them for good
 * @param mail that the provider has verified to be theirs
 * @param isProvenTwice whether they proved more to it than a password
 */
public record ProviderIdentity(String issuer, String subject, Optional<String> mail, boolean isProvenTwice) {}
