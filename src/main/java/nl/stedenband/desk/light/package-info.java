/** Traffic lights that officers set on countries and partners: how much care they take. For the desk alone, sealed and in versions. */
package nl.stedenband.desk.light;
