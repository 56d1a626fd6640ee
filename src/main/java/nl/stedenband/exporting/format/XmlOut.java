package nl.stedenband.exporting.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of XML in UTF-8. Characters that XML can't hold at all are left out. */
public final class XmlOut {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter xml;

    /** @param out is not closed */
    public XmlOut(OutputStream out) throws IOException {
        xml = call(() -> FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
    }

    /** What may go wrong in writing. */
    private interface Call<T> {
        T run() throws XMLStreamException;
    }

    public XmlOut declaration() throws IOException {
        return then(() -> xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
    }

    /** The outermost element, in whose namespace all are. */
    public XmlOut root(String element, String namespace) throws IOException {
        return then(() -> {
            xml.writeStartElement(element);
            xml.writeDefaultNamespace(namespace);
        });
    }

    /** @param attributes names and values by turns; one without a value is left out */
    public XmlOut start(String element, String... attributes) throws IOException {
        then(() -> xml.writeStartElement(element));
        return attributes(attributes);
    }

    /** An element with nothing in it. */
    public XmlOut empty(String element, String... attributes) throws IOException {
        then(() -> xml.writeEmptyElement(element));
        return attributes(attributes);
    }

    public XmlOut attributes(String... attributes) throws IOException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (value != null) {
                then(() -> xml.writeAttribute(name, allowed(value)));
            }
        }
        return this;
    }

    public XmlOut text(String text) throws IOException {
        return then(() -> xml.writeCharacters(allowed(text)));
    }

    public XmlOut end() throws IOException {
        return then(xml::writeEndElement);
    }

    public void flush() throws IOException {
        then(xml::flush);
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlOut then(Step step) throws IOException {
        return call(() -> {
            step.run();
            return this;
        });
    }

    private static <T> T call(Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    /** @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a> */
    private static String allowed(String text) {
        return text.codePoints().allMatch(XmlOut::isAllowed)
                ? text
                : text.codePoints()
                        .filter(XmlOut::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
