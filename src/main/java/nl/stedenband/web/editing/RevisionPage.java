package nl.stedenband.web.editing;

import java.util.List;
import java.util.Map;
import nl.stedenband.editing.MadeRevision;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/**
 * What a revision did.
 *
 * @param form what its form is known by
 * @param asserted as {@code retracted}, the first of them where they are many
 * @param officers names by the ids of accounts
 */
public record RevisionPage(
        String form,
        MadeRevision done,
        List<SourcedAssertion> asserted,
        List<SourcedAssertion> retracted,
        Map<String, String> officers,
        List<Mistake> mistakes) {}
