package nl.stedenband.api;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import nl.stedenband.catalogue.Release;
import nl.stedenband.importing.DataPackage;
import nl.stedenband.importing.ReferenceData;

/** Reads what there is to say of the bundled data from their package, once. */
@Singleton
final class BundledRelease {
    private static final String DOI = "https://doi.org/";

    private final ReferenceData reference;

    /** Nothing until somebody asks; that two may read it at once does no harm. */
    private volatile Release read;

    BundledRelease(ReferenceData reference) {
        this.reference = reference;
    }

    Release release() {
        if (read == null) {
            read = read(reference.dataPackage());
        }
        return read;
    }

    private static Release read(DataPackage data) {
        return new Release(
                data.title(),
                data.version(),
                Optional.ofNullable(data.id()).filter(id -> id.startsWith(DOI)).map(id -> id.substring(DOI.length())),
                data.created(),
                licence(data.licenses().get(0)),
                data.resources().stream().map(BundledRelease::file).toList());
    }

    private static Release.BundledFile file(DataPackage.Resource resource) {
        byte[] content = resource.content();
        return new Release.BundledFile(
                resource.name(),
                resource.path(),
                resource.title(),
                resource.format(),
                Optional.ofNullable(resource.schema()),
                licence(resource.licenses().get(0)),
                resource.sources().stream()
                        .map(origin -> new Release.Origin(
                                origin.title(),
                                Optional.ofNullable(origin.path()).orElse("")))
                        .toList(),
                content.length,
                sha256(content));
    }

    private static Release.Licence licence(DataPackage.Licence licence) {
        return new Release.Licence(licence.name(), licence.title(), licence.path());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
