// Calls that the desk publishes for a request, and answers to them, in versions; like all of the desk's they stand apart from the registry.
CREATE CONSTRAINT call_number FOR (n:Call) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT call_version FOR (n:CallVersion) REQUIRE (n.call, n.version) IS UNIQUE;
CREATE CONSTRAINT call_answer_number FOR (n:CallAnswer) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT call_answer_version FOR (n:CallAnswerVersion) REQUIRE (n.answer, n.version) IS UNIQUE;
CREATE INDEX call_answer_call FOR (n:CallAnswer) ON (n.call);
CREATE INDEX call_answer_state FOR (n:CallAnswer) ON (n.state);
