/**
 * What the registry says of itself to those who collect descriptions of data: as DCAT-AP-NL for catalogues, as DataCite
 * metadata for libraries, which releases use too. Pure but for the name of the publisher, which is configured: made from the questions, the bundled release and the address of the service, and written by
 * whoever is asked for it.
 */
package nl.stedenband.catalogue;
