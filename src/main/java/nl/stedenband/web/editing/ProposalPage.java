package nl.stedenband.web.editing;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import nl.stedenband.editing.Proposal;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/**
 * A proposal for editors to look at.
 *
 * @param form what its form is known by
 * @param canAgree whether who sees it can: it isn't their own, and they haven't yet
 * @param obstacles why it could not be carried out as the registry is now
 * @param officers names by the ids of accounts
 * @param isOvertaken whether another editor was first
 * @param mistakes what is wrong with what was sent
 * @param remark that was sent
 */
public record ProposalPage(
        String form,
        Proposal proposal,
        boolean canAgree,
        List<EditView> edits,
        List<EditView> leftOut,
        List<Mistake> obstacles,
        Map<String, String> officers,
        boolean isOvertaken,
        List<Mistake> mistakes,
        @Nullable String remark) {}
