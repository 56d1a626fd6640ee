/**
 * Networks that readers explore: the things of an answer or those next to a thing, as a document for the script that draws them
 * and as a table for those without it. What is next to a thing is read when it is opened.
 */
package nl.stedenband.web.neighbour;
