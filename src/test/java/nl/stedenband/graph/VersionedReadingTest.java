package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionedReadingTest {
    private final TestGraph graph = TestGraph.shared();
    private final VersionedReading reading = new VersionedReading(graph.bean(VersionQueries.class));

    @BeforeEach
    void startWithAVersion() {
        graph.reset().query("CREATE (:Registry {id: 'stedenband', assertions: 3, retractions: 1, revision: 0})");
    }

    @Test
    void readsOnceWhileNothingChanges() {
        List<String> versions = new ArrayList<>();

        reading.<Boolean>read(versions::add);
        reading.<Boolean>read(versions::add);

        assertThat(versions).containsExactly("3-1-0", "3-1-0");
    }

    @Test
    void seesWhatWasRecordedSinceTheLastTime() {
        reading.read(version -> version);
        record();

        String read = reading.read(version -> version);

        assertThat(read).isEqualTo("4-1-0");
    }

    @Test
    void readsAgainWhatMayHaveChangedMeanwhile() {
        List<String> versions = new ArrayList<>();

        String read = reading.read(version -> {
            versions.add(version);
            if (versions.size() == 1) {
                record();
            }
            return version;
        });

        assertThat(versions).containsExactly("3-1-0", "4-1-0");
        assertThat(read).isEqualTo("4-1-0");
    }

    @Test
    void failsOnlyWhereNothingHasChangedMeanwhile() {
        String read = reading.read(version -> {
            if (version.equals("3-1-0")) {
                record();
                throw new IllegalStateException("what was read was gone");
            }
            return version;
        });

        assertThat(read).isEqualTo("4-1-0");
        assertThatThrownBy(() -> reading.read(version -> {
                    throw new IllegalStateException("wrong as ever");
                }))
                .hasMessage("wrong as ever");
    }

    @Test
    void doesNotAskAgainWhatTookTooLong() {
        List<String> versions = new ArrayList<>();

        assertThatThrownBy(() -> reading.read(version -> {
                    versions.add(version);
                    record();
                    throw new QuestionTooCostly(Duration.ZERO, null);
                }))
                .isInstanceOf(QuestionTooCostly.class);
        assertThat(versions).hasSize(1);
    }

    @Test
    void givesUpOnAGraphThatNeverRests() {
        String read = reading.read(version -> {
            record();
            return version;
        });

        assertThat(read).isEqualTo("5-1-0");
    }

    private void record() {
        graph.query("MATCH (r:Registry {id: 'stedenband'}) SET r.assertions = r.assertions + 1");
    }
}
