package nl.stedenband.web.desk;

import io.micronaut.data.model.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.request.RequestVersion;

/**
 * The desk at a glance.
 *
 * @param open cases, what is due first in front
 * @param countries names by their codes
 * @param today before which something is overdue
 */
public record DeskPage(
        List<CaseVersion> open, Page<RequestVersion> requests, Map<String, String> countries, LocalDate today) {
    public DeskPage {
        open = List.copyOf(open);
    }

    /** Cases on which something should have been done. */
    public List<CaseVersion> overdue() {
        return open.stream().filter(this::isOverdue).toList();
    }

    public boolean isOverdue(CaseVersion one) {
        return one.file().due().filter(due -> due.isBefore(today)).isPresent();
    }
}
