package nl.stedenband.api;

/** What releases look like. */
final class ReleaseExamples {
    static final String LIST = """
            {
              "items": [
                {
                  "name": "2026.12",
                  "asOf": "2026-12-01",
                  "knownOn": "2026-11-21T00:00:00Z",
                  "graphVersion": "32311-0-1",
                  "changes": 32423,
                  "assertions": 32311,
                  "retractions": 0,
                  "files": []
                }
              ]
            }
            """;

    static final String ONE = """
            {
              "name": "2026.12",
              "asOf": "2026-12-01",
              "knownOn": "2026-11-21T00:00:00Z",
              "graphVersion": "32311-0-1",
              "changes": 32423,
              "assertions": 32311,
              "retractions": 0,
              "files": [
                {
                  "path": "tables/networks.csv",
                  "mediaType": "text/csv",
                  "bytes": 30,
                  "sha256": "aae37d216c8a86894a01557fbd88b5207f827821e47e623a7fed7c970e9a6924"
                }
              ]
            }
            """;

    private ReleaseExamples() {}
}
