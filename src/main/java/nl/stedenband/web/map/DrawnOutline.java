package nl.stedenband.web.map;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An outline as a picture of its own.
 *
 * @param name in its address
 * @param path as SVG has it in {@code d}
 * @param version another one for every other path
 */
public record DrawnOutline(String name, String path, String version) {

    static DrawnOutline of(String name, String path) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return new DrawnOutline(name, path, HexFormat.of().formatHex(digest, 0, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the drawing in its picture, as SVG refers to it from another. */
    public String address() {
        return "/outlines/" + version + '/' + name + ".svg#outline";
    }
}
