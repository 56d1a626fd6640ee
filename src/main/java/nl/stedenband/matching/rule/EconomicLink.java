package nl.stedenband.matching.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Town;

/** Its economy has to do with that of the country: sources use the same word of both, such as cocoa. */
record EconomicLink(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return shared(town).isEmpty() ? 0 : 1;
    }

    @Override
    public Grounds grounds(Town town) {
        Map<String, List<Remark>> shared = shared(town);
        return new Grounds(
                Wording.text("reason.economy", inquiry.partner().countryName(), String.join("”, “", shared.keySet())),
                shared.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(remark ->
                                inquiry.facts().of(Wording.text("fact.source-says", remark.text()), remark.sources()))
                        .toList());
    }

    private Map<String, List<Remark>> shared(Town town) {
        Map<String, List<Remark>> shared = new TreeMap<>();
        for (Remark link : inquiry.remarks(town.id(), "economic_link").toList()) {
            for (Remark trait : inquiry.remarks(inquiry.partner().country(), "country_trait")
                    .toList()) {
                SharedWords.shared(link.text(), trait.text()).forEach(word -> shared.put(word, List.of(link, trait)));
            }
        }
        return shared;
    }
}
