package nl.stedenband.web.editing;

import nl.stedenband.editing.ownlist.OwnList;

/** That a list was sent, and what was understood of it. */
public record SentListPage(OwnList list, SentListSummary sent) {}
