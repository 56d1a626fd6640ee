package nl.stedenband.api;

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
import nl.stedenband.graph.DatabaseAddress;

/** A line to the database that can be cut, as when the database goes away, and joined again. */
final class Line implements AutoCloseable {
    private final DatabaseAddress end;
    private final int port;
    private final Set<Socket> calls = ConcurrentHashMap.newKeySet();
    private ServerSocket switchboard;

    Line(DatabaseAddress end) {
        this.end = end;
        join(0);
        this.port = switchboard.getLocalPort();
    }

    DatabaseAddress address() {
        return new DatabaseAddress(URI.create("bolt://127.0.0.1:" + port), end.user(), end.password());
    }

    void join() {
        join(port);
    }

    void cut() {
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

    @Override
    public void close() {
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
                start(() -> talk(caller, called));
                start(() -> talk(called, caller));
            }
        });
    }

    private static void talk(Socket from, Socket to) throws IOException {
        try (from;
                to;
                InputStream heard = from.getInputStream()) {
            heard.transferTo(to.getOutputStream());
        }
    }

    private interface Talk {
        void run() throws IOException;
    }

    private static void start(Talk talk) {
        Thread thread = new Thread(() -> {
            try {
                talk.run();
            } catch (IOException e) {
                // the line was cut
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
