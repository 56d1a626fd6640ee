// What editors did, and what is proposed to them, stands apart from the registry as well.
CREATE CONSTRAINT revision_number FOR (n:Revision) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT proposal_number FOR (n:Proposal) REQUIRE n.number IS UNIQUE;
CREATE INDEX proposal_state FOR (n:Proposal) ON (n.state);
