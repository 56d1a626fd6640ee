package nl.stedenband.webhook;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.Actor;
import nl.stedenband.account.AuditLog;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;

/** The webhooks of accounts. */
@Singleton
public final class Webhooks {
    private static final int MOST = 20;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LISTED_DELIVERIES = 200;

    private final WebhookQueries queries;
    private final WebhookWrites writes;
    private final DeliveryQueries deliveries;
    private final WatchedAnswers watchedAnswers;
    private final ReachableHosts reachableHosts;
    private final VersionQueries versions;
    private final SealedJson sealedJson;
    private final AuditLog auditLog;
    private final Clock clock;

    Webhooks(
            WebhookQueries queries,
            WebhookWrites writes,
            DeliveryQueries deliveries,
            WatchedAnswers watchedAnswers,
            ReachableHosts reachableHosts,
            VersionQueries versions,
            SealedJson sealedJson,
            AuditLog auditLog,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.deliveries = deliveries;
        this.watchedAnswers = watchedAnswers;
        this.reachableHosts = reachableHosts;
        this.versions = versions;
        this.sealedJson = sealedJson;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** Those of an account with what was sent, the latest first. */
    public List<Webhook> list(AccountId account) {
        List<StoredDelivery> sent = deliveries.ofAccount(account.value(), LISTED_DELIVERIES);
        return queries.ofAccount(account.value()).stream()
                .map(stored -> opened(stored, sent))
                .toList();
    }

    /**
     * Has changes of an answer sent from now on.
     *
     * @param address of a program of the user
     * @param page the address of the page of a question
     * @return the secret by which what is sent is signed; nobody sees it again
     * @throws InvalidQuestion when one of them is no good, or the account has too many
     * @throws NotInRegistry when the question names a thing that isn't there
     */
    public String make(AccountId account, String address, String page, Actor by) {
        URI checked = checked(address);
        WatchedQuestion question = WatchedQuestion.at(page);
        long told = versions.whole().latest();
        watchedAnswers.check(question, Instant.ofEpochMilli(told));
        if (queries.ofAccount(account.value()).size() >= MOST) {
            throw wrong("address", ParameterFault.TOO_MANY_WEBHOOKS, MOST);
        }
        String id = UUID.randomUUID().toString();
        String secret = WebhookSignature.newSecret();
        String sealed = sealedJson.seal(thing(id), new WebhookContent(checked.toString(), secret, question));
        auditLog.noting(
                by,
                WebhookAction.WEBHOOK_MADE,
                thing(id),
                () -> writes.add(id, account.value(), clock.millis(), told, sealed));
        return secret;
    }

    /** @throws NotInRegistry when the account has no such */
    public void remove(AccountId account, String id, Actor by) {
        auditLog.noting(by, WebhookAction.WEBHOOK_REMOVED, thing(id), () -> {
            if (writes.remove(id, account.value()) == 0) {
                throw new NotInRegistry(id);
            }
        });
    }

    WebhookContent content(StoredWebhook stored) {
        return sealedJson.open(thing(stored.id()), stored.sealed(), WebhookContent.class);
    }

    private URI checked(String written) {
        URI address;
        try {
            address = URI.create(written.strip());
        } catch (IllegalArgumentException e) {
            throw wrong("address", ParameterFault.NO_HTTPS_ADDRESS);
        }
        if (!"https".equalsIgnoreCase(address.getScheme())
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null
                || written.length() > LONGEST_ADDRESS) {
            throw wrong("address", ParameterFault.NO_HTTPS_ADDRESS);
        }
        try {
            reachableHosts.of(address);
        } catch (AttemptFailed e) {
            throw wrong(
                    "address",
                    e.outcome() == DeliveryOutcome.NOT_PUBLIC
                            ? ParameterFault.NOT_A_PUBLIC_HOST
                            : ParameterFault.UNKNOWN_HOST,
                    address.getHost());
        }
        return address;
    }

    private Webhook opened(StoredWebhook stored, List<StoredDelivery> sent) {
        WebhookContent content = content(stored);
        return new Webhook(
                stored.id(),
                content.address(),
                content.question(),
                Instant.ofEpochMilli(stored.madeAt()),
                stored.why(),
                sent.stream()
                        .filter(delivery -> delivery.webhook().equals(stored.id()))
                        .map(Webhook.Delivery::of)
                        .toList());
    }

    private static String thing(String id) {
        return "webhook/" + id;
    }

    private static InvalidQuestion wrong(String parameter, ParameterFault why, Object... values) {
        return new InvalidQuestion(List.of(new Mistake(parameter, why.with(values))));
    }
}
