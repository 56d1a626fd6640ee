# The four tables and three figures of the paper in R: Rscript tables.R DATA OUTPUT

suppressPackageStartupMessages({
  library(igraph)
  library(survival)
})
options(warn = 2, stringsAsFactors = FALSE)
folders <- commandArgs(TRUE)
decades <- c(1990, 2000, 2010, 2020)
sure <- c("certain", "confirmed")
bands <- list(sure = sure, possible = c(sure, "possible", "contradicted"))
periods <- c(10, 20, 30)
year <- 365.25
exact <- 366 # within so many days begin and end have to be told to count as dated
atLeast <- 50 # so many dated ties a group has to have

# All as text: an empty cell is what nobody knows, and never becomes 0.
read <- function(name) {
  read.csv(file.path(folders[1], name), colClasses = "character", na.strings = character(0), check.names = FALSE, encoding = "UTF-8")
}

write <- function(rows, name) {
  numbers <- vapply(rows, is.double, TRUE)
  rows[numbers] <- lapply(rows[numbers], round, 6)
  write.csv(rows, file.path(folders[2], name), row.names = FALSE, na = "", fileEncoding = "UTF-8")
}

nodes <- read("panel/nodes.csv")
members <- read("panel/memberships.csv")
pairs <- read("panel/edges.csv")
places <- nodes$id[nodes$kind != "country"] # a tie with a country as a whole is no tie between places
pairs <- pairs[pairs$party %in% places & pairs$partner %in% places, ]

# What holds in a year, by a status of the band.
of <- function(table, year, band) table[table$year == year & table$holds == "1" & table$status %in% bands[[band]], ]

network <- function(year, band) simplify(graph_from_data_frame(of(pairs, year, band)[c("party", "partner")], directed = FALSE))

# Pairs whose places were both there, and of which nobody knows whether they had a tie.
unknown <- function(year) sum(pairs$year == year & pairs$holds == "" & pairs$present == "true")

# Table 1: the network in each decade
rows <- lapply(decades, function(year) {
  do.call(rbind, lapply(names(bands), function(band) {
    graph <- network(year, band)
    parts <- components(graph)
    data.frame(year, band, places = vcount(graph), pairs = ecount(graph), density = edge_density(graph), components = parts$no,
      largest = max(parts$csize), unknownPairs = unknown(year), members = length(unique(of(members, year, band)$member)))
  }))
})
write(do.call(rbind, rows), "network.csv")

# Table 2: the ten places with most partners
graph <- network(2020, "possible")
partners <- degree(graph)
surely <- degree(network(2020, "sure"))[names(partners)]
surely[is.na(surely)] <- 0
first <- order(-partners, -surely, names(partners), method = "radix")[1:10]
ids <- names(partners)[first]
write(data.frame(rank = 1:10, id = ids, name = nodes$name[match(ids, nodes$id)], sure = surely[first], possible = partners[first],
  betweenness = betweenness(graph, directed = FALSE)[first]), "towns.csv")

# Table 3: how long ties last
spells <- read("spells.csv")
spells <- spells[spells$beginKnown == "true", ]
day <- function(name) as.numeric(as.Date(ifelse(spells[[name]] == "", "2020-07-01", spells[[name]])))
spells$hasEnded <- spells$ended == "true"
spells$left <- as.numeric(spells$left)
spells$right <- as.numeric(ifelse(spells$right == "", NA, spells$right))
spells$dated <- day("beginMax") - day("beginMin") <= exact & (!spells$hasEnded | day("endMax") - day("endMin") <= exact)
begun <- (day("beginMin") + day("beginMax")) %/% 2
spells$lasted <- pmax(0, ifelse(spells$hasEnded, (day("endMin") + day("endMax")) %/% 2, day("endMin")) - begun)

kaplanMeier <- function(some) survfit(Surv(lasted, hasEnded) ~ 1, data = some[some$dated, ], conf.type = "log-log")

# Intervals in which shares end, with these shares. R's estimate has each share in the middle of its interval.
turnbull <- function(some) {
  curve <- survfit(Surv(left, right, type = "interval2") ~ 1, data = some, se.fit = FALSE)
  isExact <- !is.na(some$right) & some$left == some$right
  ends <- unique(rbind(
    data.frame(day = some$left, order = ifelse(isExact, 0, 2), from = TRUE),
    data.frame(day = ifelse(is.na(some$right), Inf, some$right), order = 1, from = FALSE)))
  ends <- ends[order(ends$day, ends$order), ]
  inner <- which(ends$from & !c(ends$from[-1], TRUE))
  from <- ends$day[inner]
  to <- ends$day[inner + 1]
  left <- c(1, curve$surv)[findInterval((from + to) / 2, curve$time, left.open = TRUE) + 1]
  after <- ifelse(is.infinite(to), 0, c(1, curve$surv)[findInterval((from + to) / 2, curve$time) + 1])
  list(from = from, to = to, share = left - after)
}

bounds <- function(curve, days) {
  gone <- curve$to <= days
  data.frame(low = 1 - sum(curve$share[gone | curve$from < days]), high = 1 - sum(curve$share[gone]))
}

survivalOf <- function(group, some) {
  dated <- some[some$dated, ]
  told <- periods * year <= max(dated$lasted)
  curve <- summary(kaplanMeier(some), times = periods * year, extend = TRUE)
  hasBand <- told & curve$surv < 1
  ends <- do.call(rbind, lapply(periods * year, bounds, curve = turnbull(some)))
  data.frame(group, spells = nrow(some), ended = sum(some$hasEnded), dated = nrow(dated), datedEnded = sum(dated$hasEnded),
    years = periods, survival = ifelse(told, curve$surv, NA), lower = ifelse(hasBand, curve$lower, NA),
    upper = ifelse(hasBand, curve$upper, NA), turnbullLow = ends$low, turnbullHigh = ends$high)
}

counts <- table(spells$region[spells$dated & spells$region != ""])
groups <- sort(names(counts)[counts >= atLeast], method = "radix")
rows <- c(list(survivalOf("all", spells)), lapply(groups, function(group) survivalOf(group, spells[spells$region == group, ])))
write(do.call(rbind, rows), "survival.csv")

# Table 4: what became of ties between two days
changes <- read("changes.csv")
held <- changes$status %in% bands$possible & changes$statusThen %in% bands$possible
kept <- ifelse(held, "stayed", ifelse(changes$status == "ended", "ended-before", "unknown"))
changes$change <- ifelse(changes$change == "same", kept, changes$change)
known <- nodes[nodes$region != "", ]
region <- known$region[match(changes$country, known$country)]
region[is.na(region)] <- "none"
crossed <- as.data.frame.matrix(table(changes$change, region))
crossed <- crossed[order(rownames(crossed), method = "radix"), order(names(crossed), method = "radix")]
write(cbind(change = rownames(crossed), ties = rowSums(crossed), crossed), "change.csv")

# A check from outside: municipalities with ties in a region, as a survey counted them in 2009
survey <- read("survey.csv")
survey <- survey[survey$wave == "2009", ]
survey <- survey[order(survey$areas, method = "radix"), ]
rows <- data.frame(region = survey$areas, survey = as.numeric(survey$value))
for (band in names(bands)) {
  held <- of(pairs, 2009, band)
  held <- held[nodes$kind[match(held$party, nodes$id)] == "municipality", ]
  regions <- nodes$region[match(held$partner, nodes$id)]
  rows[[band]] <- sapply(rows$region, function(region) length(unique(held$party[regions == region])))
}
write(rows, "coverage.csv")

# Figure 1: pairs with a tie in each year
years <- sort(unique(as.integer(pairs$year)))
low <- sapply(years, function(year) nrow(of(pairs, year, "sure")))
high <- sapply(years, function(year) nrow(of(pairs, year, "possible")))
svg(file.path(folders[2], "years.svg"))
plot(years, high, type = "n", ylim = c(0, max(high)), xlab = "year", ylab = "pairs", main = "Pairs of places with a tie, on 1 July")
polygon(c(years, rev(years)), c(low, rev(high)), col = "lightblue", border = NA)
lines(years, low)
lines(years, sapply(years, unknown), lty = "dotted")
legend("topleft", c("certain and confirmed", "between sure and possible", "nobody knows"), bty = "n",
  lty = c("solid", "solid", "dotted"), lwd = c(1, 8, 1), col = c("black", "lightblue", "black"))
invisible(dev.off())

# Figure 2: how many partners places have
svg(file.path(folders[2], "degrees.svg"))
atLeastSoMany <- function(band) {
  degrees <- degree(network(2020, band))
  least <- sort(unique(degrees))
  data.frame(least, share = sapply(least, function(each) mean(degrees >= each)))
}
plot(atLeastSoMany("possible"), log = "xy", pch = 16, xlab = "partners", ylab = "share of places",
  main = "Places with at least so many partners, 1 July 2020")
points(atLeastSoMany("sure"), pch = 1)
legend("topright", c("possible", "sure"), pch = c(16, 1), bty = "n")
invisible(dev.off())

# Figure 3: how long ties last
svg(file.path(folders[2], "survival.svg"))
curve <- kaplanMeier(spells)
plot(c(0, curve$time) / year, c(1, curve$surv), type = "s", xlim = c(0, 60), ylim = c(0, 1), xlab = "years", ylab = "share",
  main = "Share of ties that last longer")
lines(curve$time / year, curve$lower, type = "s", lty = "dotted")
lines(curve$time / year, curve$upper, type = "s", lty = "dotted")
grid <- seq(0, 60, 0.1) * year
ends <- do.call(rbind, lapply(grid, bounds, curve = turnbull(spells)))
lines(grid / year, ends$low, col = "blue", lty = "dashed")
lines(grid / year, ends$high, col = "blue", lty = "dashed")
legend("bottomleft", c("Kaplan-Meier, dated ties", "its band of 95 %", "Turnbull, at least and at most"), bty = "n",
  lty = c("solid", "dotted", "dashed"), col = c("black", "black", "blue"))
invisible(dev.off())
