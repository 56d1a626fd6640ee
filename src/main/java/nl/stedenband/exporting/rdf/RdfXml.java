package nl.stedenband.exporting.rdf;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes RDF as XML, which harvesters of catalogues ask for that read no other form.
 *
 * @see <a href="https://www.w3.org/TR/rdf-syntax-grammar/">RDF 1.1 XML Syntax</a>
 */
public final class RdfXml {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final XMLStreamWriter xml;

    private RdfXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param nodes things with addresses, and through them all that they speak of */
    public static String write(List<RdfNode> nodes) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new RdfXml(xml).writeDocument(nodes);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("can't write RDF as XML", e);
        }
        return text.toString();
    }

    private void writeDocument(List<RdfNode> nodes) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("rdf", "RDF", RDF);
        xml.writeNamespace("rdf", RDF);
        for (Map.Entry<String, String> prefix : RdfPrefixes.all().entrySet()) {
            xml.writeNamespace(prefix.getKey(), prefix.getValue());
        }
        for (RdfNode rdfNode : RdfNodes.in(nodes)) {
            xml.writeCharacters("\n");
            xml.writeStartElement("rdf", "Description", RDF);
            xml.writeAttribute("rdf", RDF, "about", rdfNode.id().orElseThrow().value());
            writeSaid(rdfNode);
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void writeSaid(RdfNode rdfNode) throws XMLStreamException {
        for (String type : rdfNode.types()) {
            xml.writeEmptyElement("rdf", "type", RDF);
            writeAddress(RdfPrefixes.expand(type));
        }
        for (Map.Entry<String, List<RdfValue>> property : rdfNode.properties().entrySet()) {
            for (RdfValue rdfValue : property.getValue()) {
                writeProperty(property.getKey(), rdfValue);
            }
        }
    }

    private void writeProperty(String property, RdfValue rdfValue) throws XMLStreamException {
        String prefix = property.substring(0, property.indexOf(':'));
        xml.writeStartElement(
                prefix,
                property.substring(prefix.length() + 1),
                RdfPrefixes.all().get(prefix));
        if (rdfValue instanceof RdfLiteral rdfLiteral) {
            writeText(rdfLiteral);
        } else if (rdfValue instanceof RdfNode rdfNode && rdfNode.id().isEmpty()) {
            xml.writeAttribute("rdf", RDF, "parseType", "Resource");
            writeSaid(rdfNode);
        } else {
            writeAddress(
                    rdfValue instanceof RdfNode rdfNode
                            ? rdfNode.id().orElseThrow().value()
                            : ((Iri) rdfValue).value());
        }
        xml.writeEndElement();
    }

    private void writeText(RdfLiteral rdfLiteral) throws XMLStreamException {
        if (rdfLiteral.language().isPresent()) {
            xml.writeAttribute(
                    "xml",
                    "http://www.w3.org/XML/1998/namespace",
                    "lang",
                    rdfLiteral.language().get());
        }
        if (rdfLiteral.type().isPresent()) {
            xml.writeAttribute(
                    "rdf", RDF, "datatype", RdfPrefixes.expand(rdfLiteral.type().get()));
        }
        xml.writeCharacters(rdfLiteral.text());
    }

    private void writeAddress(String address) throws XMLStreamException {
        xml.writeAttribute("rdf", RDF, "resource", address);
    }
}
