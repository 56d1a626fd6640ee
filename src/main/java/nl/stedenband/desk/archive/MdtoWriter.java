package nl.stedenband.desk.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the groups of MDTO that its objects are made of.
 *
 * @see <a href="https://www.nationaalarchief.nl/archiveren/mdto">Metagegevens voor Duurzaam Toegankelijke Overheidsinformatie</a>
 */
final class MdtoWriter {
    /** Of ids and terms that are the registry's own. */
    static final String OWN = "Stedenband";

    private static final String NAMESPACE = "https://www.nationaalarchief.nl/mdto";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** What an object consists of. */
    interface Content {
        void write(MdtoWriter out) throws XMLStreamException;
    }

    private MdtoWriter() throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** @param object {@code informatieobject} or {@code bestand} */
    static byte[] document(String object, Content content) {
        try {
            MdtoWriter out = new MdtoWriter();
            out.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.xml.writeCharacters("\n");
            out.xml.writeStartElement("MDTO");
            out.xml.writeDefaultNamespace(NAMESPACE);
            out.group(object, content);
            out.xml.writeEndElement();
            out.xml.writeEndDocument();
            out.xml.flush();
            return out.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("MDTO can't be written", e);
        }
    }

    void group(String element, Content content) throws XMLStreamException {
        xml.writeStartElement(element);
        content.write(this);
        xml.writeEndElement();
    }

    void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** {@code identificatieGegevens} */
    void id(String element, String id, String source) throws XMLStreamException {
        group(element, out -> {
            out.text("identificatieKenmerk", id);
            out.text("identificatieBron", source);
        });
    }

    /** {@code verwijzingGegevens} without an id. */
    void reference(String element, String name) throws XMLStreamException {
        group(element, out -> out.text("verwijzingNaam", name));
    }

    /** {@code verwijzingGegevens} */
    void reference(String element, String name, String id, String source) throws XMLStreamException {
        group(element, out -> {
            out.text("verwijzingNaam", name);
            out.id("verwijzingIdentificatie", id, source);
        });
    }

    /** {@code begripGegevens}; @param list in which the term is defined */
    void term(String element, String label, String list) throws XMLStreamException {
        group(element, out -> {
            out.text("begripLabel", label);
            out.reference("begripBegrippenlijst", list);
        });
    }

    /** {@code begripGegevens} with a code. */
    void term(String element, String label, String code, String list) throws XMLStreamException {
        group(element, out -> {
            out.text("begripLabel", label);
            out.text("begripCode", code);
            out.reference("begripBegrippenlijst", list);
        });
    }

    /** Officers may have pasted what no XML can say. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF))
                .filter(c -> c > Character.MAX_VALUE || !Character.isSurrogate((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
