package nl.stedenband.api;

/** Answers with changes, for the description of the interface. */
final class ChangeExamples {
    private static final String EVENT = """
            {
              "specversion": "1.0",
              "id": "019aa6e8-7c00-7abc-8def-0123456789ab.recorded",
              "source": "urn:nld:stedenband",
              "type": "nl.stedenband.assertion-recorded",
              "subject": "assertion/019aa6e8-7c00-7abc-8def-0123456789ab",
              "time": "2026-11-21T12:00:00Z",
              "sequence": "2",
              "sequencetype": "Integer",
              "datacontenttype": "application/json",
              "dataref": "https://stedenband.example/v1/assertions/019aa6e8-7c00-7abc-8def-0123456789ab",
              "data": {
                "id": "019aa6e8-7c00-7abc-8def-0123456789ab",
                "fingerprint": "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03",
                "kind": "partnership",
                "participants": [
                  {"role": "party", "kind": "municipality", "id": "gm0363", "as": "Amsterdam", "reading": false},
                  {"role": "party", "kind": "partnerCity", "id": "Q3761", "as": "Accra", "country": "GH", "reading": false}
                ],
                "attributes": {"tieKind": "stedenband"},
                "held": "2004/",
                "renewed": [],
                "denied": false,
                "source": "vng-2009",
                "locator": "8.2",
                "quote": "",
                "recordedAt": "2026-11-21T12:00:00Z",
                "recordedBy": "import ties"
              }
            }""";

    /** A batch of one. */
    static final String BATCH = "[" + EVENT + "]";

    /** A list of one. */
    static final String LIST = "{\"items\": [" + EVENT + "], \"_links\": {" + """
            "self": {"href": "/v1/changes?since=MA&limit=2"},
            "next": {"href": "/v1/changes?since=Mi02ZTM0MGI5Y2ZmYjM&limit=2"}}}""";

    private ChangeExamples() {}
}
