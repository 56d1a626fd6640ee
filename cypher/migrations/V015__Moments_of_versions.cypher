// The registry keeps which version it had at each moment at which it was told something: an answer as known then names it.
CREATE CONSTRAINT registry_version_at IF NOT EXISTS
FOR (version:RegistryVersion) REQUIRE version.at IS UNIQUE;
