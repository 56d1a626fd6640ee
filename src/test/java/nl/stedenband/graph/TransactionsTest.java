package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;

class TransactionsTest {
    private final Transactions transactions = TestGraph.shared().bean(Transactions.class);
    private final List<SimpleQueryRunner> runners = new ArrayList<>();

    @Test
    void aQueryThatReadsNeedsNoTransaction() {
        assertThat(transactions.reading(this::one)).isEqualTo(1);
        assertThat(runners).singleElement().isInstanceOf(Session.class);
    }

    @Test
    void aQueryThatReadsIsPartOfItsCallersTransaction() {
        assertThat(transactions.read(() -> transactions.reading(this::one) + transactions.reading(this::one)))
                .isEqualTo(2);
        assertThat(runners.get(0)).isInstanceOf(TransactionContext.class).isSameAs(runners.get(1));
    }

    @Test
    void aReasonThatPassesIsWaitedForInATransaction() {
        int read = transactions.reading(runner -> {
            int one = one(runner);
            if (runners.size() == 1) {
                throw new TransientException("Neo.TransientError.General.DatabaseUnavailable", "for now");
            }
            return one;
        });

        assertThat(read).isEqualTo(1);
        assertThat(runners).hasSize(2).last().isInstanceOf(TransactionContext.class);
    }

    @Test
    void aMistakeIsNotTriedAgain() {
        assertThatThrownBy(() -> transactions.reading(runner -> {
                    runners.add(runner);
                    return runner.run("no Cypher").list();
                }))
                .isInstanceOf(ClientException.class);
        assertThat(runners).hasSize(1);
    }

    private int one(SimpleQueryRunner runner) {
        runners.add(runner);
        return runner.run("RETURN 1").single().get(0).asInt();
    }
}
