package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import nl.stedenband.account.FirstAccount;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ServeCommandTest {

    @Test
    void aPortThatIsNoneIsAMistake() {
        CommandOnGraph.Outcome outcome = new CommandOnGraph().run("serve", "--port", "99999");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("Port 99999 is not from 0 to 65535.");
    }

    /** Whoever stops it at that word finds nothing said after it was stopped. */
    @Test
    void theFirstAccountIsOfferedBeforeTheServiceSaysWhereItIs() throws Exception {
        TestGraph graph = TestGraph.shared().reset();
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        CommandLine program = Stedenband.commandLine(
                        CommandOnGraph.environment(graph.address()), OutputStream.nullOutputStream())
                .setOut(hearing(told::add))
                .setErr(hearing(told::add));
        Thread serving = new Thread(
                () -> told.add("it ended: " + program.execute("serve", "--port", "0", "--without-reference")));
        serving.start();

        String offer = told.take();
        String address = told.take();
        serving.interrupt();
        serving.join();

        assertThat(offer).contains("Nobody has an account yet.", "?code=");
        assertThat(graph.bean(FirstAccount.class).isCode(offer.replaceFirst(".*code=", "")))
                .isTrue();
        assertThat(address).startsWith("Stedenband is at http://localhost:");
        graph.reset();
    }

    private static PrintWriter hearing(Consumer<String> listener) {
        return new PrintWriter(Writer.nullWriter()) {
            @Override
            public void println(String line) {
                listener.accept(line);
            }
        };
    }
}
