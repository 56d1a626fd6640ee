"""The four tables and three figures of the paper in Python: tables.py DATA OUTPUT"""

import sys
from pathlib import Path

import igraph
import matplotlib
import networkx
import numpy
import pandas

matplotlib.use("Agg")
from matplotlib import pyplot  # noqa: E402, once it is known that there is no screen

DATA, OUTPUT = Path(sys.argv[1]), Path(sys.argv[2])
DECADES = [1990, 2000, 2010, 2020]
SURE = ["certain", "confirmed"]
BANDS = {"sure": SURE, "possible": SURE + ["possible", "contradicted"]}
PERIODS = [10, 20, 30]
YEAR = 365.25
EXACT = 366  # within so many days begin and end have to be told to count as dated
DATED = 50  # so many dated ties a group has to have


def read(name):
    """All as text: an empty cell is what nobody knows, and never becomes 0."""
    return pandas.read_csv(DATA / name, dtype=str, keep_default_na=False, encoding="utf-8")


def write(rows, name):
    pandas.DataFrame(rows).round(6).to_csv(OUTPUT / name, index=False, lineterminator="\n")


def draw(name, title, across, up):
    pyplot.title(title)
    pyplot.xlabel(across)
    pyplot.ylabel(up)
    pyplot.legend(frameon=False)
    pyplot.savefig(OUTPUT / name)
    pyplot.close()


nodes = read("panel/nodes.csv").set_index("id")
members = read("panel/memberships.csv")
pairs = read("panel/edges.csv")
is_place = nodes.kind != "country"  # a tie with a country as a whole is no tie between places
pairs = pairs[pairs.party.map(is_place) & pairs.partner.map(is_place)]


def of(table, year, band):
    """What holds in a year, by a status of the band."""
    return table[(table.year == str(year)) & (table.holds == "1") & table.status.isin(BANDS[band])]


def network(year, band):
    return networkx.from_pandas_edgelist(of(pairs, year, band), "party", "partner")


def unknown(year):
    """Pairs whose places were both there, and of which nobody knows whether they had a tie."""
    return int(((pairs.year == str(year)) & (pairs.holds == "") & (pairs.present == "true")).sum())


# Table 1: the network in each decade
rows = []
for year in DECADES:
    for band in BANDS:
        graph = network(year, band)
        components = [len(component) for component in networkx.connected_components(graph)]
        rows.append({"year": year, "band": band, "places": len(graph), "pairs": graph.number_of_edges(),
                     "density": networkx.density(graph), "components": len(components), "largest": max(components),
                     "unknownPairs": unknown(year), "members": of(members, year, band).member.nunique()})
write(rows, "network.csv")

# Table 2: the ten places with most partners
graph = network(2020, "possible")
sure = dict(network(2020, "sure").degree)
drawn = igraph.Graph.TupleList(graph.edges)
between = dict(zip(drawn.vs["name"], drawn.betweenness()))
foremost = sorted(graph, key=lambda place: (-graph.degree[place], -sure.get(place, 0), place))
write([{"rank": rank, "id": place, "name": nodes.name[place], "sure": sure.get(place, 0),
        "possible": graph.degree[place], "betweenness": between[place]}
       for rank, place in enumerate(foremost[:10], 1)], "towns.csv")

# Table 3: how long ties last
spells = read("spells.csv")
spells = spells[spells.beginKnown == "true"].copy()
ended = spells.ended == "true"
begin_min, begin_max, end_min, end_max = (
    spells[name].where(spells[name] != "", "2020-07-01").to_numpy("datetime64[D]").astype(int)
    for name in ["beginMin", "beginMax", "endMin", "endMax"])
spells["dated"] = (begin_max - begin_min <= EXACT) & (~ended | (end_max - end_min <= EXACT))
spells["lasted"] = numpy.maximum(
    0, numpy.where(ended, (end_min + end_max) // 2, end_min) - (begin_min + begin_max) // 2)
spells["hasEnded"] = ended


def kaplan_meier(lasted, has_ended):
    """Times with the share that lasts longer and a band of 95 %, by the logarithm of its logarithm."""
    share, variance, curve = 1.0, 0.0, []
    for time in numpy.unique(lasted[has_ended]):
        at_risk, ends = (lasted >= time).sum(), ((lasted == time) & has_ended).sum()
        share *= 1 - ends / at_risk
        variance += ends / (at_risk * (at_risk - ends))
        width = 1.959963984540054 * numpy.sqrt(variance) / abs(numpy.log(share))
        curve.append((time, share, share ** numpy.exp(width), share ** numpy.exp(-width)))
    return curve


def turnbull(left, right):
    """Intervals (from, to] in which shares end, with these shares; right is infinite where no end is known."""
    low, high = 3 * left + numpy.where(left == right, 0, 2), 3 * right + 1  # at equal times: exact, until, from
    ends = sorted({(end, "from") for end in low} | {(end, "to") for end in high})
    inner = [(one[0], other[0]) for one, other in zip(ends, ends[1:]) if (one[1], other[1]) == ("from", "to")]
    begins, stops = numpy.array(inner).T
    fits = (low[:, None] <= begins) & (stops <= high[:, None])
    shares = numpy.full(len(inner), 1 / len(inner))
    for _ in range(20_000):
        weights = fits * shares
        better = (weights / weights.sum(axis=1, keepdims=True)).mean(axis=0)
        done = abs(better - shares).max() < 1e-9
        shares = better
        if done:
            break
    return numpy.floor(begins / 3), numpy.floor(stops / 3), shares


def survival(group, some):
    dated = some[some.dated]
    curve = kaplan_meier(dated.lasted.to_numpy(), dated.hasEnded.to_numpy())
    begins, stops, shares = turnbull(*bounds(some))
    for years in PERIODS:
        days = years * YEAR
        point = [each for each in curve if each[0] <= days][-1:] if days <= dated.lasted.max() else [(0, None, None, None)]
        _, share, lower, upper = point[0] if point else (0, 1, None, None)
        yield {"group": group, "spells": len(some), "ended": int(some.hasEnded.sum()), "dated": len(dated),
               "datedEnded": int(dated.hasEnded.sum()), "years": years, "survival": share, "lower": lower, "upper": upper,
               "turnbullLow": 1 - shares[(begins < days) | (stops <= days)].sum(), "turnbullHigh": 1 - shares[stops <= days].sum()}


def bounds(some):
    return some.left.to_numpy(float), some.right.where(some.right != "", "inf").to_numpy(float)


regions = spells[spells.dated & (spells.region != "")].region.value_counts()
groups = {"all": spells, **{region: spells[spells.region == region] for region in sorted(regions.index[regions >= DATED])}}
write([row for group, some in groups.items() for row in survival(group, some)], "survival.csv")

# Table 4: what became of ties between two days
changes = read("changes.csv")
same = changes.change == "same"
held = changes.status.isin(BANDS["possible"]) & changes.statusThen.isin(BANDS["possible"])
over = changes.status == "ended"
changes.loc[same, "change"] = numpy.where(held, "stayed", numpy.where(over, "ended-before", "unknown"))[same]
region_of = nodes[nodes.region != ""].groupby("country").region.first()
changes["region"] = changes.country.map(region_of).fillna("none")
table = pandas.crosstab(changes.change, changes.region)
table.insert(0, "ties", table.sum(axis=1))
write(table.reset_index(), "change.csv")

# A check from outside: municipalities with ties in a region, as a survey counted them in 2009
survey = read("survey.csv")
survey = survey[survey.wave == "2009"].sort_values("areas")
rows = {"region": survey.areas.tolist(), "survey": survey.value.astype(float).tolist()}
for band in BANDS:
    held = of(pairs, 2009, band)
    held = held[held.party.map(nodes.kind) == "municipality"]
    counts = held.groupby(held.partner.map(nodes.region)).party.nunique()
    rows[band] = [int(counts.get(region, 0)) for region in rows["region"]]
write(rows, "coverage.csv")

# Figure 1: pairs with a tie in each year
years = sorted(int(year) for year in pairs.year.unique())
low, high = ([len(of(pairs, year, band)) for year in years] for band in BANDS)
pyplot.fill_between(years, low, high, alpha=0.3, label="between sure and possible")
pyplot.plot(years, low, label="certain and confirmed")
pyplot.plot(years, [unknown(year) for year in years], ":", color="grey", label="nobody knows")
pyplot.ylim(bottom=0)
draw("years.svg", "Pairs of places with a tie, on 1 July", "year", "pairs")

# Figure 2: how many partners places have
for band, mark in zip(BANDS, "o."):
    degrees = numpy.array([degree for _, degree in network(2020, band).degree])
    least = numpy.unique(degrees)
    pyplot.loglog(least, [(degrees >= degree).mean() for degree in least], mark, label=band)
draw("degrees.svg", "Places with at least so many partners, 1 July 2020", "partners", "share of places")

# Figure 3: how long ties last
dated = spells[spells.dated]
steps = numpy.array([(0, 1, 1, 1)] + kaplan_meier(dated.lasted.to_numpy(), dated.hasEnded.to_numpy()))
pyplot.step(steps[:, 0] / YEAR, steps[:, 1], where="post", label="Kaplan-Meier, dated ties")
pyplot.fill_between(steps[:, 0] / YEAR, steps[:, 2], steps[:, 3], step="post", alpha=0.3)
begins, stops, shares = turnbull(*bounds(spells))
grid = numpy.linspace(0, 60, 601) * YEAR
for label, gone in {"Turnbull, at least": [(begins < day) | (stops <= day) for day in grid],
                    "Turnbull, at most": [stops <= day for day in grid]}.items():
    pyplot.plot(grid / YEAR, [1 - shares[which].sum() for which in gone], "--", label=label)
pyplot.axis([0, 60, 0, 1.02])
draw("survival.svg", "Share of ties that last longer", "years", "share")
