package nl.stedenband.graph.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/** A process that uses a local Neo4j, says as what, and lets it go when its input ends. */
final class DatabaseUser {

    private DatabaseUser() {}

    /** @param args the home folder */
    public static void main(String[] args) throws Exception {
        try (LocalNeo4j neo4j = LocalNeo4j.use(new HomeFolder(Path.of(args[0])), "check", List.of(), Optional::empty)) {
            neo4j.awaitReady();
            try (Driver driver = GraphDatabase.driver(
                            neo4j.address().uri(),
                            AuthTokens.basic(
                                    neo4j.address().user(), neo4j.address().password()));
                    Session session = driver.session()) {
                int answer = session.run("RETURN 1").single().get(0).asInt();
                System.out.println((neo4j.isOwner() ? "owner: " : "guest: ") + answer);
            }
            System.in.read();
        }
    }
}
