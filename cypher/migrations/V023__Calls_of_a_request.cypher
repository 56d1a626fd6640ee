// Calls go with the request that they were published for.
CREATE INDEX call_request FOR (n:Call) ON (n.request);
