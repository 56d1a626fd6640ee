/** Writes tables in Apache Parquet, without Hadoop. */
package nl.stedenband.exporting.parquet;
