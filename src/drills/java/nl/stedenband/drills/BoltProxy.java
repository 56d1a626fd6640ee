package nl.stedenband.drills;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A port that leads to the port of a database, until it is shut: then connections break, and new ones are refused. */
final class BoltProxy {
    private static final int BUFFER = 1 << 14;

    private final int database;
    private final int port;
    private final List<Socket> connections = new ArrayList<>();
    private ServerSocket entrance;

    BoltProxy(int database) throws IOException {
        this.database = database;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        open();
    }

    int port() {
        return port;
    }

    synchronized void open() throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        entrance = opened;
        daemon(() -> accept(opened));
    }

    synchronized void shut() throws IOException {
        entrance.close();
        for (Socket connection : connections) {
            connection.close();
        }
        connections.clear();
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket inside = opened.accept();
                Socket outside = new Socket(InetAddress.getLoopbackAddress(), database);
                keep(inside, outside);
                daemon(() -> carry(inside, outside));
                daemon(() -> carry(outside, inside));
            } catch (IOException e) {
                // it was shut
            }
        }
    }

    private synchronized void keep(Socket inside, Socket outside) {
        connections.add(inside);
        connections.add(outside);
    }

    private static void carry(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException e) {
            // one of the ends is closed, and so is the other now
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "bolt-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
