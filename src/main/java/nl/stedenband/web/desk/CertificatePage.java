package nl.stedenband.web.desk;

import java.util.Map;
import nl.stedenband.desk.cases.Certificate;

/**
 * The certificate of a search.
 *
 * @param officers names by the ids of accounts
 */
public record CertificatePage(Certificate certificate, Map<String, String> officers) {}
