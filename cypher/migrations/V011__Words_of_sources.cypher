// What sources say, in their words and in ours, to be found by any of them.
CREATE FULLTEXT INDEX said
FOR (n:Assertion)
ON EACH [n.text, n.quote, n.note]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
