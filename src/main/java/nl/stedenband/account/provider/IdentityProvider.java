package nl.stedenband.account.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * A provider of identities, asked by the authorization code flow with PKCE.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html">OpenID Connect Core 1.0</a>
 */
final class IdentityProvider {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final ClientID client;
    private final Secret secret;
    private final OIDCProviderMetadata metadata;
    private final IDTokenValidator validator;

    private IdentityProvider(
            ClientID client, Secret secret, OIDCProviderMetadata metadata, IDTokenValidator validator) {
        this.client = client;
        this.secret = secret;
        this.metadata = metadata;
        this.validator = validator;
    }

    /** Asks the provider for what it says of itself. */
    static IdentityProvider at(IdentityProviderConfiguration configuration, String clientSecret)
            throws IdentityProviderFailure {
        try {
            ClientID client = new ClientID(configuration.clientId());
            Issuer issuer = new Issuer(configuration.issuer());
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
            JWKSource<SecurityContext> keys =
                    JWKSourceBuilder.create(metadata.getJWKSetURI().toURL()).build();
            IDTokenValidator validator =
                    new IDTokenValidator(issuer, client, new JWSVerificationKeySelector<>(ALGORITHMS, keys), null);
            return new IdentityProvider(client, new Secret(clientSecret), metadata, validator);
        } catch (GeneralException | IOException e) {
            throw new IdentityProviderFailure(e);
        }
    }

    /** Where somebody proves who they are. */
    URI address(LoginState loginState, URI back) {
        return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid", "email"), client, back)
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(new State(loginState.state()))
                .nonce(new Nonce(loginState.nonce()))
                .codeChallenge(new CodeVerifier(loginState.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** What the provider signed of who came back. */
    IDTokenClaimsSet claims(LoginState loginState, URI arrived, URI back) throws IdentityProviderFailure {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(arrived);
            if (response instanceof AuthenticationErrorResponse error) {
                throw new IdentityProviderFailure(error.getErrorObject().getCode());
            }
            if (!new State(loginState.state()).equals(response.getState())) {
                throw new IdentityProviderFailure("another state than was sent");
            }
            AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
            return validator.validate(
                    exchange(code, loginState, back).getOIDCTokens().getIDToken(), new Nonce(loginState.nonce()));
        } catch (ParseException | IOException | BadJOSEException | JOSEException e) {
            throw new IdentityProviderFailure(e);
        }
    }

    private OIDCTokenResponse exchange(AuthorizationCode code, LoginState loginState, URI back)
            throws ParseException, IOException, IdentityProviderFailure {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, back, new CodeVerifier(loginState.verifier()));
        HTTPRequest request = new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(), new ClientSecretBasic(client, secret), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        TokenResponse response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw new IdentityProviderFailure(
                    response.toErrorResponse().getErrorObject().getCode());
        }
        return (OIDCTokenResponse) response.toSuccessResponse();
    }
}
