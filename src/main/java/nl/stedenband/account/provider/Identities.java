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
import nl.stedenband.account.Identity;
import nl.stedenband.account.Keys;
import nl.stedenband.account.Purpose;
import nl.stedenband.account.RandomCode;
import nl.stedenband.account.Refusal;
import nl.stedenband.account.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends people to the provider, and learns from it who came back. It is asked what it says of itself when somebody first signs in with
 * it, and not when the service starts: that works without it.
 */
@Singleton
@Requires(beans = ProviderConfiguration.class)
public final class Identities {
    private static final Logger LOG = LoggerFactory.getLogger(Identities.class);
    /** Ways in which providers say that more than a password was proven (RFC 8176). */
    private static final List<String> SEVERAL_FACTORS = List.of("mfa", "otp", "hwk", "fpt", "face");

    private final ProviderConfiguration configuration;
    private final Keys keys;
    private Provider provider;

    Identities(ProviderConfiguration configuration, Keys keys) {
        this.configuration = configuration;
        this.keys = keys;
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

    /** @throws Refused when the provider is away */
    public Departure depart(String then, URI back) {
        Way way = new Way(RandomCode.made(), RandomCode.made(), new CodeVerifier().getValue(), then);
        try {
            String written = way.written();
            return new Departure(provider().address(way, back), written + '.' + keys.mark(Purpose.PROVIDER, written));
        } catch (ProviderFailure e) {
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
            Way way = way(kept).orElseThrow(() -> new ProviderFailure("no way there was kept"));
            return new Arrival(identity(provider().claims(way, arrived, back)), way.then());
        } catch (ProviderFailure e) {
            throw refused(e);
        }
    }

    /** Somebody came back. */
    public record Arrival(Identity identity, String then) {}

    private Optional<Way> way(String kept) {
        int dot = kept.lastIndexOf('.');
        return dot > 0 && keys.isMark(kept.substring(dot + 1), Purpose.PROVIDER, kept.substring(0, dot))
                ? Way.read(kept.substring(0, dot))
                : Optional.empty();
    }

    private static Identity identity(IDTokenClaimsSet claims) {
        boolean isVerified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        boolean hasSeveral = Optional.ofNullable(claims.getStringListClaim("amr")).orElse(List.of()).stream()
                .anyMatch(SEVERAL_FACTORS::contains);
        return new Identity(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                Optional.ofNullable(claims.getStringClaim("email")).filter(mail -> isVerified),
                hasSeveral);
    }

    private synchronized Provider provider() throws ProviderFailure {
        if (provider == null) {
            provider = Provider.at(configuration, secret());
        }
        return provider;
    }

    private String secret() throws ProviderFailure {
        try {
            return configuration.clientSecretFile() == null
                    ? Optional.ofNullable(configuration.clientSecret()).orElse("")
                    : Files.readString(Path.of(configuration.clientSecretFile()))
                            .strip();
        } catch (IOException e) {
            throw new ProviderFailure(e);
        }
    }

    private static Refused refused(ProviderFailure failure) {
        LOG.warn("signing in at the provider of identities failed: {}", failure.getMessage());
        return new Refused(Refusal.PROVIDER);
    }
}
