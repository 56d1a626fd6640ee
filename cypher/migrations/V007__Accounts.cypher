// Accounts and what belongs to them stand apart from the registry: no relationship leads to them, or from one to another.
CREATE CONSTRAINT account_id FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_name FOR (n:Account) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT account_identity FOR (n:Account) REQUIRE n.identity IS UNIQUE;
CREATE CONSTRAINT session_mark FOR (n:Session) REQUIRE n.mark IS UNIQUE;
CREATE CONSTRAINT access_token_mark FOR (n:AccessToken) REQUIRE n.mark IS UNIQUE;
CREATE CONSTRAINT access_token_id FOR (n:AccessToken) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_time_link_mark FOR (n:OneTimeLink) REQUIRE n.mark IS UNIQUE;
CREATE CONSTRAINT log_entry_id FOR (n:LogEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX session_account FOR (n:Session) ON (n.account);
CREATE INDEX access_token_account FOR (n:AccessToken) ON (n.account);
CREATE INDEX one_time_link_account FOR (n:OneTimeLink) ON (n.account);
CREATE INDEX log_entry_at FOR (n:LogEntry) ON (n.at);
CREATE INDEX log_entry_account FOR (n:LogEntry) ON (n.account);
