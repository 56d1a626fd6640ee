package nl.stedenband.desk.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.retention.Dossier;
import nl.stedenband.registry.BilingualText;

/** Describes a case and its files as MDTO does, in the order of its schema. Dutch, as the norm and its lists of terms are. */
final class MdtoDocuments {
    private static final String EVENTS = "Begrippenlijst EventTypeLijst MDTO";
    private static final String PRONOM = "PRONOM-register";
    private static final int LONGEST_NAME = 80;

    private final Dossier dossier;
    private final List<CaseVersion> history;
    private final String creator;
    private final Instant now;

    /**
     * Of a case.
     *
     * @param history its versions, the latest first
     * @param creator the organisation that it belongs to
     */
    MdtoDocuments(Dossier dossier, List<CaseVersion> history, String creator, Instant now) {
        this.dossier = dossier;
        this.history = List.copyOf(history);
        this.creator = creator;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    byte[] ofCase(List<ArchiveFile> files) {
        return MdtoWriter.document("informatieobject", out -> {
            out.id("identificatie", id(), MdtoWriter.OWN);
            out.text("naam", name());
            out.term("aggregatieniveau", "Dossier", "Begrippenlijst Aggregatieniveaus MDTO");
            for (String theme : shown().file().subject().themes()) {
                out.text("trefwoord", theme);
            }
            out.text(
                    "omschrijving",
                    "Verzoek uit het buitenland om samenwerking met een Nederlandse gemeente, en wat daarmee is gedaan.");
            out.group("dekkingInTijd", this::period);
            out.reference("dekkingInRuimte", place(), shown().file().subject().country(), "ISO 3166-1");
            out.text("taal", "nl");
            event(out, "Creatie", history.get(history.size() - 1).at());
            if (!shown().file().isOpen()) {
                event(out, "Bevriezing", shown().at());
            }
            event(out, "Export", now);
            out.term("waardering", "Tijdelijk te bewaren", "V", "Begrippenlijst Waarderingen MDTO");
            if (dossier.keptUntil().isPresent()) {
                out.group("bewaartermijn", this::retention);
            }
            for (ArchiveFile file : files) {
                out.reference("heeftRepresentatie", file.title(), id(file), MdtoWriter.OWN);
            }
            out.reference("archiefvormer", creator);
            out.group("beperkingGebruik", restriction -> {
                restriction.term("beperkingGebruikType", "Overig", "Begrippenlijst BeperkingGebruikTypeLijst MDTO");
                restriction.text(
                        "beperkingGebruikNadereBeschrijving", "Alleen voor medewerkers van het loket; niet openbaar.");
            });
        });
    }

    byte[] ofFile(ArchiveFile file) {
        return MdtoWriter.document("bestand", out -> {
            out.id("identificatie", id(file), MdtoWriter.OWN);
            out.text("naam", file.title());
            out.text("omvang", Integer.toString(file.size()));
            format(out, file.format());
            out.group("checksum", checksum -> {
                checksum.term("checksumAlgoritme", "SHA-256", "Begrippenlijst ChecksumAlgoritme MDTO");
                checksum.text("checksumWaarde", sum(file));
                checksum.text("checksumDatum", now.toString());
            });
            out.reference("isRepresentatieVan", name(), id(), MdtoWriter.OWN);
        });
    }

    private static void format(MdtoWriter out, ArchiveFile.Format format) throws XMLStreamException {
        if (format.code().isEmpty()) {
            out.term("bestandsformaat", format.label(), PRONOM);
        } else {
            out.term("bestandsformaat", format.label(), format.code(), PRONOM);
        }
    }

    private void period(MdtoWriter out) throws XMLStreamException {
        out.term("dekkingInTijdType", "Looptijd van een dossier", MdtoWriter.OWN);
        out.text(
                "dekkingInTijdBegindatum",
                history.get(history.size() - 1).at().toString().substring(0, "2026-01-01".length()));
        if (!shown().file().isOpen()) {
            out.text("dekkingInTijdEinddatum", shown().file().outcome().on().toString());
        }
    }

    private void retention(MdtoWriter out) throws XMLStreamException {
        out.term("termijnTriggerStartLooptijd", "Sluiting dossier", MdtoWriter.OWN);
        out.text(
                "termijnStartdatumLooptijd", dossier.countedFrom().orElseThrow().toString());
        out.text("termijnLooptijd", dossier.period().orElseThrow().toString());
        out.text("termijnEinddatum", dossier.keptUntil().orElseThrow().toString());
    }

    private static void event(MdtoWriter out, String type, Instant at) throws XMLStreamException {
        out.group("event", event -> {
            event.term("eventType", type, EVENTS);
            event.text("eventTijd", at.truncatedTo(ChronoUnit.SECONDS).toString());
        });
    }

    private CaseVersion shown() {
        return history.get(0);
    }

    private String id() {
        return "case/" + shown().number();
    }

    private String id(ArchiveFile file) {
        return id() + '/' + file.name();
    }

    private String name() {
        String name =
                BilingualText.of("desk.case.of", shown().number(), place()).nl();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + '…';
    }

    /** Who asks; the code of the country where that one has no name. */
    private String place() {
        String asker = shown().file().subject().asker();
        return asker == null || asker.isBlank() ? shown().file().subject().country() : asker;
    }

    private static String sum(ArchiveFile file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.content()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
