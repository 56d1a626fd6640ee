package nl.stedenband.webhook;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Sends a body to a web address. HTTP is spoken by hand, as a client of the JDK would look the name up again and could be turned elsewhere by then. Of the
 * answer nothing but the status is read.
 */
@Singleton
final class WebhookPost {
    private static final int HTTPS = 443;
    private static final int MOST_BYTES = 16_384;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");

    private final ReachableHosts reachableHosts;
    private final TrustedAuthorities trustedAuthorities;
    private final int patienceMillis;

    WebhookPost(
            ReachableHosts reachableHosts,
            TrustedAuthorities trustedAuthorities,
            @Value("${stedenband.webhooks.patience-millis:5000}") int patienceMillis) {
        this.reachableHosts = reachableHosts;
        this.trustedAuthorities = trustedAuthorities;
        this.patienceMillis = patienceMillis;
    }

    /**
     * Sends it.
     *
     * @param address https, with a host
     * @return the status that was answered, whichever it is
     */
    int send(URI address, Map<String, String> headers, String body) throws AttemptFailed {
        InetAddress host = reachableHosts.of(address);
        AtomicBoolean isOver = new AtomicBoolean();
        Executor later = CompletableFuture.delayedExecutor(patienceMillis, TimeUnit.MILLISECONDS);
        try (Socket plain = new Socket()) {
            // a timeout of the socket alone would begin anew with each byte
            later.execute(() -> {
                isOver.set(true);
                close(plain);
            });
            plain.connect(
                    new InetSocketAddress(host, address.getPort() < 0 ? HTTPS : address.getPort()), patienceMillis);
            plain.setSoTimeout(patienceMillis);
            return spoken(plain, address, head(address, headers, body) + body);
        } catch (SSLException e) {
            throw new AttemptFailed(isOver.get() ? DeliveryOutcome.TOO_SLOW : DeliveryOutcome.NOT_TRUSTED, e);
        } catch (SocketTimeoutException e) {
            throw new AttemptFailed(DeliveryOutcome.TOO_SLOW, e);
        } catch (IOException e) {
            throw new AttemptFailed(isOver.get() ? DeliveryOutcome.TOO_SLOW : DeliveryOutcome.UNREACHABLE, e);
        }
    }

    private int spoken(Socket plain, URI address, String sent) throws IOException {
        String name = address.getHost().replaceAll("[\\[\\]]", "");
        try (SSLSocket socket =
                (SSLSocket) trustedAuthorities.sockets().createSocket(plain, name, plain.getPort(), true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return status(socket.getInputStream());
        }
    }

    private static String head(URI address, Map<String, String> headers, String body) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : '?' + address.getRawQuery();
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(address.getRawAuthority()).append("\r\n");
        head.append("User-Agent: Stedenband\r\nContent-Type: application/json\r\nConnection: close\r\n");
        head.append("Content-Length: ")
                .append(body.getBytes(StandardCharsets.UTF_8).length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    /** Of the answer itself: what only says that one is to wait comes before. */
    private static int status(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = 0; read < MOST_BYTES; read++) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            if (next != '\n') {
                line.append((char) next);
                continue;
            }
            Matcher status = STATUS.matcher(line.toString().stripTrailing());
            if (status.matches() && !status.group(1).startsWith("1")) {
                return Integer.parseInt(status.group(1));
            }
            line.setLength(0);
        }
        throw new IOException("that is no answer of HTTP");
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no use any more, whatever it says
        }
    }
}
