package nl.stedenband.account.provider;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The provider of identities; in the environment {@code STEDENBAND_OIDC_ISSUER} and so on.
 *
 * @param issuer its address, from which all else about it is found
 * @param clientSecretFile from which the secret is read instead, as containers are given secrets
 * @param name what people call it, for the button
 */
@Requires(property = "stedenband.oidc.issuer")
@ConfigurationProperties("stedenband.oidc")
public record IdentityProviderConfiguration(
        String issuer,
        String clientId,
        @Nullable String clientSecret,
        @Nullable String clientSecretFile,
        @Bindable(defaultValue = "OpenID Connect") String name) {}
