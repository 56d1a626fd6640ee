package nl.stedenband.webhook;

/** That something couldn't be sent, and what the attempt came to. */
final class AttemptFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final DeliveryOutcome outcome;

    AttemptFailed(DeliveryOutcome outcome) {
        this(outcome, null);
    }

    AttemptFailed(DeliveryOutcome outcome, Throwable cause) {
        super(outcome.word(), cause);
        this.outcome = outcome;
    }

    DeliveryOutcome outcome() {
        return outcome;
    }
}
