package nl.stedenband.web;

import io.micronaut.data.model.Page;
import java.util.List;
import nl.stedenband.graph.network.Membership;
import nl.stedenband.graph.network.Network;

/** A network with its members on a day. */
public record NetworkPage(Network network, Seen seen, Page<Membership> members) {
    public List<String> otherNames() {
        return OtherNames.of(network.names(), network.name());
    }
}
