package nl.stedenband.web.account;

import io.micronaut.data.model.Page;
import nl.stedenband.account.AuditLogEntry;

/** What was done, the latest first. */
public record LogPage(Page<AuditLogEntry> entries) {}
