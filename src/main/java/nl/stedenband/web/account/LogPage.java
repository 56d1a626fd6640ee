package nl.stedenband.web.account;

import io.micronaut.data.model.Page;
import nl.stedenband.account.LogEntry;

/** What was done, the latest first. */
public record LogPage(Page<LogEntry> entries) {}
