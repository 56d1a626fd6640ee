# Prints the nodes and edges of a network as JSON, with igraph, to which a warning is an error.
options(warn = 2)
suppressPackageStartupMessages(library(igraph))
graph <- read_graph(commandArgs(TRUE)[1], "graphml")
quoted <- function(text) {
  paste0('"', gsub('"', '\\"', gsub("\\", "\\\\", enc2utf8(text), fixed = TRUE), fixed = TRUE), '"')
}
value <- function(of) {
  if (is.logical(of)) tolower(as.character(of)) else if (is.numeric(of)) format(of, digits = 15, trim = TRUE) else quoted(of)
}
elements <- function(columns) {
  if (length(columns) == 0) return(character(0))
  vapply(seq_along(columns[[1]]), function(row) {
    known <- Filter(function(name) !is.na(columns[[name]][row]) && columns[[name]][row] != "", names(columns))
    members <- vapply(known, function(name) paste0(quoted(name), ":", value(columns[[name]][row])), "")
    paste0("{", paste(members, collapse = ","), "}")
  }, "")
}
cat('{"nodes":[', paste(elements(vertex_attr(graph)), collapse = ","),
    '],"edges":[', paste(elements(edge_attr(graph)), collapse = ","), "]}\n", sep = "")
