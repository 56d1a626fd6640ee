package nl.stedenband.web.home;

import java.util.List;

/** What the words of the registry mean. Their texts are under {@code term.} */
public record TermsPage(List<String> statuses, List<String> terms) {
    static final TermsPage OF_THE_REGISTRY = new TermsPage(
            List.of("certain", "possible", "contradicted", "ended", "unknown"),
            List.of(
                    "tie",
                    "seen",
                    "as-of",
                    "known-on",
                    "said-by",
                    "reach",
                    "inherited",
                    "rank",
                    "counting",
                    "estimate"));
}
