package nl.stedenband.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Data that are published under a version of their own.
 *
 * @param type what sort of data they are, in a word or two
 * @param about what they are, in English
 * @param doi without {@code https://doi.org/}; none until they are registered
 * @param licences under which their parts may be used
 */
public record PublishedDataset(
        String title,
        String type,
        String about,
        String version,
        LocalDate issued,
        Optional<String> doi,
        Publisher publisher,
        List<Release.Licence> licences) {
    public PublishedDataset {
        licences = List.copyOf(licences);
    }
}
