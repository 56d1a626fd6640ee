package nl.stedenband.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/**
 * A line to the database that can be cut, as when the database goes away, and joined again; or held, as when it hangs: then all is
 * taken and nothing passed on. Also only answers can be held.
 */
public final class Line implements AutoCloseable {
    private final DatabaseAddress end;
    private final int port;
    private final Set<Socket> calls = ConcurrentHashMap.newKeySet();
    private final Semaphore asked = new Semaphore(0);
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile CountDownLatch heldAnswers = new CountDownLatch(0);
    private ServerSocket switchboard;

    public Line(DatabaseAddress end) {
        this.end = end;
        join(0);
        this.port = switchboard.getLocalPort();
    }

    public DatabaseAddress address() {
        return new DatabaseAddress(URI.create("bolt://127.0.0.1:" + port), end.user(), end.password());
    }

    public void join() {
        join(port);
    }

    public void cut() {
        try {
            switchboard.close();
            for (Socket call : calls) {
                call.close();
            }
            calls.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void hold() {
        held = new CountDownLatch(1);
    }

    public void holdAnswers() {
        heldAnswers = new CountDownLatch(1);
    }

    public void letGo() {
        held.countDown();
        heldAnswers.countDown();
    }

    /** Waits until the database was asked so often from now on, by whomever. */
    public void awaitAsked(int times) throws InterruptedException {
        asked.drainPermits();
        asked.acquire(times);
    }

    @Override
    public void close() {
        letGo();
        cut();
    }

    private void join(int onPort) {
        try {
            switchboard = new ServerSocket();
            switchboard.setReuseAddress(true);
            switchboard.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerSocket current = switchboard;
        start(() -> {
            while (true) {
                Socket caller = current.accept();
                Socket called = new Socket(end.uri().getHost(), end.uri().getPort());
                calls.add(caller);
                calls.add(called);
                start(() -> talk(caller, called, () -> {}, asked::release));
                start(() -> talk(called, caller, () -> heldAnswers.await(), () -> {}));
            }
        });
    }

    private void talk(Socket from, Socket to, Talk waiting, Runnable counting)
            throws IOException, InterruptedException {
        try (from;
                to;
                InputStream heard = from.getInputStream()) {
            byte[] some = new byte[1 << 13];
            for (int length = heard.read(some); length >= 0; length = heard.read(some)) {
                held.await();
                waiting.run();
                to.getOutputStream().write(some, 0, length);
                counting.run();
            }
        }
    }

    private interface Talk {
        void run() throws IOException, InterruptedException;
    }

    private static void start(Talk talk) {
        Thread thread = new Thread(() -> {
            try {
                talk.run();
            } catch (IOException | InterruptedException e) {
                // the line was cut
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
