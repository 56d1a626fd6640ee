package nl.stedenband.webhook;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tells at which address of the internet the host of a web address is spoken to. Names are given by strangers, so each address that a name leads to is
 * looked at, and who connects uses the one that was looked at: another look could find another.
 */
@Singleton
final class ReachableHosts {
    private static final int PATIENCE_SECONDS = 5;

    private final List<AddressBlock> allowed;

    /** @param networks that may be spoken to though they aren't public, with spaces or commas between; usually none */
    ReachableHosts(@Value("${stedenband.webhooks.networks:}") String networks) {
        this.allowed = AddressBlock.list(networks);
    }

    /** @throws AttemptFailed when it has none, or any of them isn't public */
    InetAddress of(URI address) throws AttemptFailed {
        InetAddress[] found = resolved(address.getHost());
        if (!Arrays.stream(found).allMatch(this::isAllowed)) {
            throw new AttemptFailed(DeliveryOutcome.NOT_PUBLIC);
        }
        return found[0];
    }

    private boolean isAllowed(InetAddress address) {
        return AddressBlock.isPublic(address) || allowed.stream().anyMatch(block -> block.has(address.getAddress()));
    }

    private static InetAddress[] resolved(String host) throws AttemptFailed {
        try {
            return CompletableFuture.supplyAsync(() -> lookedUp(host)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AttemptFailed(DeliveryOutcome.TOO_SLOW, e);
        } catch (ExecutionException e) {
            throw new AttemptFailed(DeliveryOutcome.UNREACHABLE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AttemptFailed(DeliveryOutcome.UNREACHABLE, e);
        }
    }

    private static InetAddress[] lookedUp(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
