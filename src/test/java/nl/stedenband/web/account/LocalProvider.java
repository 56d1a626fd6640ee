package nl.stedenband.web.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A provider of identities on this machine, who says what a test wants it to. */
final class LocalProvider {
    private static final int HOUR = 3_600_000;
    private static LocalProvider started;

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey others;
    private JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
    private boolean isForged;
    private String nonce = "";

    private LocalProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("1").generate();
        others = new RSAKeyGenerator(2048).keyID("1").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer())));
        server.createContext(
                "/keys",
                exchange -> answer(exchange, new JWKSet(key).toPublicJWKSet().toString()));
        server.createContext("/token", exchange -> answer(exchange, """
                {"access_token": "none", "token_type": "Bearer", "id_token": "%s"}
                """.formatted(idToken())));
        server.start();
    }

    static synchronized LocalProvider started() {
        if (started == null) {
            try {
                started = new LocalProvider();
            } catch (IOException | JOSEException e) {
                throw new IllegalStateException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> started.server.stop(0)));
        }
        return started;
    }

    Map<String, Object> configuration() {
        return Map.of(
                "stedenband.oidc.issuer", issuer(),
                "stedenband.oidc.client-id", "stedenband",
                "stedenband.oidc.client-secret", "known to both",
                "stedenband.oidc.name", "Gemeentelogin");
    }

    /** What it will sign of the next who comes. */
    LocalProvider saying(String subject, String mail, boolean isVerified, String... factors) {
        isForged = false;
        claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("stedenband")
                .subject(subject)
                .claim("email", mail)
                .claim("email_verified", isVerified)
                .claim("amr", List.of(factors));
        return this;
    }

    /** It will sign that with a key that isn't its own. */
    void forged() {
        isForged = true;
    }

    /** Where it leads back to whoever came with this address. */
    String back(String address) {
        Map<String, String> asked = Arrays.stream(
                        URI.create(address).getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        nonce = asked.get("nonce");
        return "/sign-in/back?code=once&state=" + asked.get("state");
    }

    private String idToken() {
        try {
            Date now = new Date();
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(),
                    claims.claim("nonce", nonce)
                            .issueTime(now)
                            .expirationTime(new Date(now.getTime() + HOUR))
                            .build());
            token.sign(new RSASSASigner(isForged ? others : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, String json) {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
