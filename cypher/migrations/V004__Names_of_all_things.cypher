// Names of everything that has an address, not only of places and networks.
DROP INDEX names;
CREATE FULLTEXT INDEX names
FOR (n:Municipality|PartnerCity|Country|CountryGroup|Region|Province|District|Network|Programme|Organisation|Theme|PolicyField|Motive|ActivityForm|NetworkModel|TypologyValue|Survey)
ON EACH [n.names, n.villages]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
