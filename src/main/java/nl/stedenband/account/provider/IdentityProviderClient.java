package nl.stedenband.account.provider;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.AccountRefused;
import nl.stedenband.account.InstallationKeys;
import nl.stedenband.account.KeyPurpose;
import nl.stedenband.account.ProviderIdentity;
import nl.stedenband.account.RandomCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends people to the provider, and learns from it who came back. It is asked what it says of itself when somebody first signs in with
 * it, and not when the service starts: that works without it.
 */
@Singleton
@Requires(beans = IdentityProviderConfiguration.class)
public final class IdentityProviderClient {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityProviderClient.class);
    /** Ways in which providers say that more than a password was proven (RFC 8176). */
    private static final List<String> SEVERAL_FACTORS = List.of("mfa", "otp", "hwk", "fpt", "face");

    private final IdentityProviderConfiguration configuration;
    private final InstallationKeys installationKeys;
    private IdentityProvider identityProvider;

    IdentityProviderClient(IdentityProviderConfiguration configuration, InstallationKeys installationKeys) {
        this.configuration = configuration;
        this.installationKeys = installationKeys;
    }

    /**
     * The way to the provider.
     *
     * @param address where it leads
     * @param kept what the browser keeps meanwhile
     */
    public record Departure(URI address, String kept) {}

    /** What people call the provider. */
    public String name() {
        return configuration.name();
    }

    /** @throws AccountRefused when the provider is away */
    public Departure depart(String then, URI back) {
        LoginState loginState =
                new LoginState(RandomCode.made(), RandomCode.made(), new CodeVerifier().getValue(), then);
        try {
            String written = loginState.written();
            return new Departure(
                    provider().address(loginState, back),
                    written + '.' + installationKeys.mark(KeyPurpose.PROVIDER, written));
        } catch (IdentityProviderFailure e) {
            throw refused(e);
        }
    }

    /**
     * Who came back, and where they want to go.
     *
     * @param arrived the address, with what the provider added to it
     */
    public Arrival arrive(String kept, URI arrived, URI back) {
        try {
            LoginState loginState = way(kept).orElseThrow(() -> new IdentityProviderFailure("no way there was kept"));
            return new Arrival(identity(provider().claims(loginState, arrived, back)), loginState.then());
        } catch (IdentityProviderFailure e) {
            throw refused(e);
        }
    }

    /** Somebody came back. */
    public record Arrival(ProviderIdentity identity, String then) {}

    private Optional<LoginState> way(String kept) {
        int dot = kept.lastIndexOf('.');
        return dot > 0 && installationKeys.isMark(kept.substring(dot + 1), KeyPurpose.PROVIDER, kept.substring(0, dot))
                ? LoginState.read(kept.substring(0, dot))
                : Optional.empty();
    }

    private static ProviderIdentity identity(IDTokenClaimsSet claims) {
        boolean isVerified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        boolean hasSeveral = Optional.ofNullable(claims.getStringListClaim("amr")).orElse(List.of()).stream()
                .anyMatch(SEVERAL_FACTORS::contains);
        return new ProviderIdentity(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                Optional.ofNullable(claims.getStringClaim("email")).filter(mail -> isVerified),
                hasSeveral);
    }

    private synchronized IdentityProvider provider() throws IdentityProviderFailure {
        if (identityProvider == null) {
            identityProvider = IdentityProvider.at(configuration, secret());
        }
        return identityProvider;
    }

    private String secret() throws IdentityProviderFailure {
        try {
            return configuration.clientSecretFile() == null
                    ? Optional.ofNullable(configuration.clientSecret()).orElse("")
                    : Files.readString(Path.of(configuration.clientSecretFile()))
                            .strip();
        } catch (IOException e) {
            throw new IdentityProviderFailure(e);
        }
    }

    private static AccountRefused refused(IdentityProviderFailure failure) {
        LOG.warn("signing in at the provider of identities failed: {}", failure.getMessage());
        return new AccountRefused(AccountRefusal.PROVIDER);
    }
}
