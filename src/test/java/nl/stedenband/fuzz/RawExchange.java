package nl.stedenband.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** One request as bytes, over a connection of its own, and what came back: clients would mend what is to be sent wrong. */
final class RawExchange {
    private static final int PATIENCE_MILLIS = 600_000;

    /** With a request that is not whole: the server waits for the rest of it, and rightly so. */
    private static final int PATIENCE_WITH_PART_MILLIS = 500;

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length:[ \t]*(\\d{1,9})[ \t]*\r\n");
    private static final Pattern UNUSUAL = Pattern.compile("(?i)\r\n(transfer-encoding|expect|upgrade)[^\r]*:");
    private static final String CLOSE = "\r\nConnection: close\r\n";
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final int MOST_BYTES = 4 << 20;

    private RawExchange() {}

    /**
     * An answer.
     *
     * @param status 0 where the connection was closed without one or a part of a request was not answered, -1 where nothing came in ten minutes
     */
    record Answer(int status, String text) {}

    static Answer send(int port, byte[] request) throws IOException {
        boolean isWhole = true;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            isWhole = isWhole(request);
            socket.setSoTimeout(isWhole ? PATIENCE_MILLIS : PATIENCE_WITH_PART_MILLIS);
            write(socket, request);
            byte[] answer = read(socket.getInputStream());
            String text = new String(answer, StandardCharsets.ISO_8859_1);
            return new Answer(status(text), text);
        } catch (SocketTimeoutException e) {
            return new Answer(isWhole ? -1 : 0, "");
        }
    }

    /** A server may answer, and close, before it has read all. */
    private static void write(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
        } catch (SocketException e) {
            // what it had to say can be read still
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            for (int read = in.read(buffer); read >= 0 && answer.size() < MOST_BYTES; read = in.read(buffer)) {
                answer.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException e) {
            if (answer.size() == 0) {
                throw e;
            }
        } catch (SocketException e) {
            // it was closed with something of ours unread
        }
        return answer.toByteArray();
    }

    /** Whether it has a head, and a body as long as that says, and is the last on its connection. */
    private static boolean isWhole(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(END_OF_HEAD);
        if (end < 0) {
            return false;
        }
        String head = text.substring(0, end + 2);
        List<Integer> lengths = LENGTH.matcher(head)
                .results()
                .map(length -> Integer.valueOf(length.group(1)))
                .toList();
        int body = text.length() - end - END_OF_HEAD.length();
        return head.contains(CLOSE)
                && !UNUSUAL.matcher(head).find()
                && (lengths.isEmpty() ? body == 0 : lengths.equals(List.of(body)));
    }

    private static int status(String text) {
        return text.matches("(?s)HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }
}
