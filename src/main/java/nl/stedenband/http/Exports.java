package nl.stedenband.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import nl.stedenband.exporting.Export;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.exporting.Formats;
import nl.stedenband.exporting.PacedWriting;
import nl.stedenband.exporting.TableCitation;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.ThingDetails;

/** Answers with tables, and with other files to be kept. */
@Singleton
public final class Exports {
    /** Longer files are sent while they are made. */
    private static final int MOST_BYTES_AT_ONCE = 250_000;

    private final Formats formats;
    private final ThingDetails thingDetails;
    private final PublicAddress address;
    private final ExecutorService executor;

    Exports(
            Formats formats,
            ThingDetails thingDetails,
            PublicAddress address,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.formats = formats;
        this.thingDetails = thingDetails;
        this.address = address;
        this.executor = executor;
    }

    /** All formats there are. */
    public Formats formats() {
        return formats;
    }

    /** All rows of a table, as a file to be kept. The table is closed when they are taken, or nobody takes them any more. */
    public HttpResponse<?> send(TableFormat format, Table table, HttpRequest<?> request) {
        TableThings tableThings = new TableThings(addresses(request), thingDetails);
        return send(out -> new Export(format, table, tableThings, out), head(format, table, request), request);
    }

    /** Where the registry gives what a file speaks of that is sent to a request. */
    public ExportAddresses addresses(HttpRequest<?> request) {
        return new ExportAddresses(address.of(request));
    }

    /**
     * All of an export. It is closed when it is taken, or nobody takes it any more.
     *
     * @param head what stands before it
     */
    public HttpResponse<?> send(
            PacedWriting.Opening opening, MutableHttpResponse<Object> head, HttpRequest<?> request) {
        try {
            ExportStream pieces = new ExportStream(opening, executor);
            Optional<byte[]> whole = whole(pieces);
            if (whole.isEmpty()) {
                closeWithConnection(pieces, request);
            }
            return head.body(whole.isPresent() ? whole.get() : pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a short one: what goes wrong with it is told as an error, and it can be kept. */
    private static Optional<byte[]> whole(ExportStream pieces) throws IOException {
        Optional<byte[]> whole = Optional.empty();
        boolean isRead = false;
        try {
            whole = pieces.whole(MOST_BYTES_AT_ONCE);
            isRead = true;
        } finally {
            if (!isRead || whole.isPresent()) {
                pieces.closeExport();
            }
        }
        return whole;
    }

    /** The server closes what it has begun to send. Of who goes away before that, it only closes the connection. */
    private static void closeWithConnection(ExportStream pieces, HttpRequest<?> request) {
        if (request instanceof NettyHttpRequest<?> connected) {
            ChannelFuture end = connected.getChannelHandlerContext().channel().closeFuture();
            ChannelFutureListener closing = any -> pieces.close();
            end.addListener(closing);
            // the connection may be used for other requests
            pieces.closed().thenRun(() -> end.removeListener(closing));
        }
    }

    /** Whether who asked is still there, as far as a connection tells. */
    public static boolean isConnected(HttpRequest<?> request) {
        return !(request instanceof NettyHttpRequest<?> connected)
                || connected.getChannelHandlerContext().channel().isActive();
    }

    /** What stands before the rows. The table is closed. */
    public MutableHttpResponse<Object> sendHead(TableFormat format, Table table, HttpRequest<?> request) {
        try (table) {
            return head(format, table, request);
        }
    }

    private MutableHttpResponse<Object> head(TableFormat format, Table table, HttpRequest<?> request) {
        String type = format.mediaTypes().get(0);
        return head(
                        type.startsWith("text/") ? type + ";charset=utf-8" : type,
                        table.heading().name() + '.' + format.name())
                .header(HttpHeaders.LINK, links(table.heading(), addresses(request)));
    }

    /**
     * Says of a file, which may have no place for it, from where in time it looks, how it is cited, and what to be careful with. All of that is in
     * the document at the address; the caution stands in its title too.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc8574">RFC 8574, cite-as</a>
     * @see <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288, Web Linking</a>
     */
    private static String links(TableMetadata heading, ExportAddresses exportAddresses) {
        String address = '<' + TableCitation.of(heading, exportAddresses).address() + '>';
        String caution = heading.caution()
                .map(text -> "; title*=UTF-8''" + encoded(text.en()))
                .orElse("");
        return address + "; rel=\"cite-as\", " + address + "; rel=\"describedby\"" + caution;
    }

    /** As RFC 8187 has values of parameters. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    /** What stands before a file to be kept. */
    public static MutableHttpResponse<Object> head(String type, String file) {
        return HttpResponse.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + '"');
    }
}
