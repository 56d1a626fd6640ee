package nl.stedenband.desk.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind that is taken, and others. */
public final class SampleFiles {
    private static final String WORD = "word/document.xml";

    private SampleFiles() {}

    /** A sound one of a kind that is taken. */
    public static byte[] of(FileKind fileKind, String text) {
        return switch (fileKind) {
            case PDF -> pdf(text);
            case PNG -> image("png");
            case JPEG -> image("jpg");
            case DOCX, XLSX, PPTX -> zip(parts(fileKind, text));
            case ODT, ODS, ODP -> openDocument(fileKind, text, "Pictures/a.svm");
            default -> throw new IllegalArgumentException(fileKind.word());
        };
    }

    public static byte[] pdf(String text) {
        return latin("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% " + text
                + "\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The parts of an office file by Ecma-376. */
    static Map<String, byte[]> parts(FileKind fileKind, String text) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                latin("<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/main.xml\" ContentType=\"" + fileKind.mediaType()
                        + ".main+xml\"/></Types>"));
        parts.put(WORD, latin("<document>" + text + "</document>"));
        return parts;
    }

    static byte[] openDocument(FileKind fileKind, String text, String further) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", latin(fileKind.mediaType()));
        parts.put("content.xml", latin("<office>" + text + "</office>"));
        parts.put(further, latin("more"));
        parts.put("META-INF/manifest.xml", latin("<manifest/>"));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] image(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
