/** Cases as files that an archive takes in, each with the metadata that the Dutch norm MDTO asks for. */
package nl.stedenband.desk.archive;
