package nl.stedenband.registry;

import java.time.Instant;
import java.util.List;

/**
 * One of the changes that the record is made of. Made again in the order of their numbers, they make the same record; nothing else
 * ever changes it.
 */
public sealed interface RecordChange {

    /** From 1, without gaps, in the order in which the registry was told. */
    long number();

    /** When the registry was told. Bundled data counts as told at its release, so that a later change may have an earlier time. */
    Instant at();

    /** What tells it from every other change, of this registry and of others; the same when it is told again. */
    String id();

    /** The same as everybody is told of it: without the account of who made it. */
    RecordChange withoutAccount();

    /** A source was described for the first time, or otherwise than before. */
    record SourceDescribed(long number, Instant at, Source source) implements RecordChange {
        @Override
        public String id() {
            String told = AssertionId.fingerprint(List.of(source.id(), Long.toString(number)));
            return AssertionId.of(at, told).toString();
        }

        @Override
        public RecordChange withoutAccount() {
            return this;
        }
    }

    /** @param assertion as it was recorded, whatever became of it */
    record AssertionRecorded(long number, Assertion assertion) implements RecordChange {
        @Override
        public Instant at() {
            return assertion.recorded().at();
        }

        @Override
        public String id() {
            return assertion.id() + ".recorded";
        }

        @Override
        public RecordChange withoutAccount() {
            return new AssertionRecorded(
                    number,
                    new Assertion(
                            assertion.id(),
                            assertion.fingerprint(),
                            assertion.says(),
                            assertion.cites(),
                            assertion.recorded().withoutAccount()));
        }
    }

    /** An assertion no longer counts. */
    record AssertionRetracted(long number, AssertionId assertion, Recording.Retraction retraction)
            implements RecordChange {
        @Override
        public Instant at() {
            return retraction.at();
        }

        @Override
        public String id() {
            return assertion + ".retracted";
        }

        @Override
        public RecordChange withoutAccount() {
            return new AssertionRetracted(number, assertion, retraction.withoutAccount());
        }
    }
}
