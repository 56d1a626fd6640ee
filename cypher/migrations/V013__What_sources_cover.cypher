// Which sources told all ties of some municipalities is asked with every tie that is shown.
CREATE INDEX source_description_covers FOR (n:SourceDescription) ON (n.covers);
