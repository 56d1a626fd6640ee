package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptByVersionTest {
    private final KeptByVersion<String, String> kept = new KeptByVersion<>("letters", 10, String::length);
    private final AtomicInteger computed = new AtomicInteger();
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void letOthersGo() {
        others.shutdownNow();
    }

    @Test
    void isComputedOnceForEachVersionAndKey() {
        assertThat(kept.get("1", "a", this::number)).isEqualTo("1");
        assertThat(kept.get("1", "a", this::number)).isEqualTo("1");
        assertThat(kept.get("1", "b", this::number)).isEqualTo("2");
        assertThat(kept.get("2", "a", this::number)).isEqualTo("3");
    }

    @Test
    void whoAsksForWhatIsBeingComputedWaitsForThat() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<String> first = others.submit(() -> kept.get("1", "a", whenTold(begun, goOn)));
        begun.await();

        List<CompletableFuture<String>> following = IntStream.range(0, 19)
                .mapToObj(i -> kept.begin("1", "a", this::number, others))
                .toList();
        assertThat(following).noneMatch(CompletableFuture::isDone);
        Future<String> waiting = others.submit(() -> kept.get("1", "a", this::number));
        goOn.countDown();

        assertThat(first.get()).isEqualTo("1");
        assertThat(waiting.get()).isEqualTo("1");
        assertThat(following).allSatisfy(value -> assertThat(value.join()).isEqualTo("1"));
        assertThat(computed).hasValue(1);
    }

    @Test
    void nobodyWaitsForTheComputationOfSomethingElse() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<String> first = others.submit(() -> kept.get("1", "a", whenTold(begun, goOn)));
        begun.await();

        IntStream.range(0, 1000).forEach(i -> kept.get("1", "key " + i, () -> "x"));
        kept.get("2", "a", this::number);
        goOn.countDown();

        assertThat(first.get()).isEqualTo("2");
    }

    @Test
    void whatFailsIsToldToAllWhoWaitAndNotKept() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<String> first = others.submit(() -> kept.get("1", "a", () -> {
            whenTold(begun, goOn).get();
            throw new UnsupportedOperationException("first");
        }));
        begun.await();
        CompletableFuture<String> following = kept.begin("1", "a", this::number, others);
        goOn.countDown();

        assertThatThrownBy(first::get).hasCauseInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> KeptByVersion.await(following))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("first");
        assertThat(kept.get("1", "a", this::number)).isEqualTo("2");
        assertThat(kept.figures().failed()).isEqualTo(1);
    }

    @Test
    void aPromiseThatComesToNothingIsNotKept() {
        CompletableFuture<String> promise = new CompletableFuture<>();
        assertThat(kept.findOrPromise("1", "a", promise)).isSameAs(promise);
        assertThat(kept.findOrPromise("1", "a", new CompletableFuture<>())).isSameAs(promise);

        promise.complete(null);

        assertThat(kept.get("1", "a", this::number)).isEqualTo("1");
    }

    @Test
    void whatNobodyCanComputeIsNotKept() {
        others.shutdownNow();

        assertThatThrownBy(() -> kept.begin("1", "a", this::number, others))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(kept.get("1", "a", this::number)).isEqualTo("1");
    }

    @Test
    void valuesOfAnotherVersionAreDroppedAtOnce() {
        kept.get("1", "a", this::number);
        kept.get("1", "b", this::number);

        kept.get("2", "a", this::number);

        assertThat(kept.figures().entries()).isEqualTo(1);
        assertThat(kept.figures().weight()).isEqualTo(1);
    }

    @Test
    void whoBeganBeforeTheChangeDropsNothing() {
        kept.get("1", "a", this::number);
        kept.get("2", "a", this::number);

        assertThat(kept.get("1", "b", this::number)).isEqualTo("3");
        assertThat(kept.get("2", "a", this::number)).isEqualTo("2");
    }

    @Test
    void allTogetherWeighNoMoreThanTheBound() {
        IntStream.range(0, 100).forEach(i -> kept.get("1", "key " + i, () -> "xxx"));
        kept.get("1", "too much", () -> "x".repeat(11));

        assertThat(kept.figures().weight()).isLessThanOrEqualTo(10);
        assertThat(kept.figures().entries()).isLessThanOrEqualTo(3);
    }

    @Test
    void tellsHowItServes() {
        kept.get("1", "a", () -> "xx");
        kept.get("1", "a", () -> "xx");
        kept.get("1", "b", () -> "xxx");

        CacheFigures figures = kept.figures();

        assertThat(figures)
                .usingRecursiveComparison()
                .ignoringFields("computingMillis")
                .isEqualTo(new CacheFigures("letters", 2, 5, 10, 1, 2, 2, 0, 0, 0));
    }

    private Supplier<String> whenTold(CountDownLatch begun, CountDownLatch goOn) {
        return () -> {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return number();
        };
    }

    private String number() {
        return Integer.toString(computed.incrementAndGet());
    }
}
