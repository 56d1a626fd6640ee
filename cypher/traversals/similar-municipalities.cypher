// title.en: Municipalities most like this one
// title.nl: Gemeenten die het meest op deze lijken
// about.en: The municipalities of the day that are most like a given one, by five parts, each from 0 to 1. Size: the smaller
//   number of inhabitants divided by the greater. Origins: the cosine between the numbers of residents by origin that are published for
//   both, of the year nearest to the day (Salton and McGill, 1983). Networks, partner countries and themes of ties: what both
//   have on the day divided by what either has (Jaccard, 1912). The score is the mean of the parts that are known of both
//   (Gower, 1971); a part is empty, never 0, where one of the two has no figure, network, tie or theme that the registry knows of.
// about.nl: De gemeenten van die dag die het meest op een bepaalde gemeente lijken, naar vijf delen, elk van 0 tot 1. Omvang: het
//   kleinste inwonertal gedeeld door het grootste. Herkomst: de cosinus tussen de aantallen inwoners naar herkomst die van beide
//   zijn gepubliceerd, van het jaar het dichtst bij die dag (Salton en McGill, 1983). Netwerken, partnerlanden en thema's van
//   banden: wat beide op die dag hebben gedeeld door wat een van beide heeft (Jaccard, 1912). De score is het gemiddelde van de delen
//   die van beide bekend zijn (Gower, 1971); een deel is leeg, nooit 0, waar het register van een van de twee geen cijfer, netwerk,
//   band of thema kent.
// caution.en: A score of few parts says less than one of many. Numbers of inhabitants are those of one year, whatever the day;
//   figures by origin may be estimates from whole percentages.
// caution.nl: Een score van weinig delen zegt minder dan een van veel. Inwonertallen zijn die van één jaar, welke dag het ook
//   is; cijfers naar herkomst kunnen schattingen uit hele procenten zijn.
// param municipality: municipality   | like this one                                       | lijkend op deze
// param atLeast: integer = 4 1..5    | so many parts must be known of both, or all that are known of this one | zoveel delen moeten van beide bekend zijn, of alle die van deze bekend zijn
// param atMost: integer = 25 1..1000 | so many municipalities                              | zoveel gemeenten
// returns municipality: municipality, score: decimal, parts: integer, size: decimal, origins: decimal, networks: decimal,
// returns countries: decimal, themes: decimal, inhabitants: integer, sharedNetworks: network[], sharedCountries: country[],
// returns sharedThemes: theme[], sources: text[]
MATCH (this:Municipality {id: $municipality})
CALL (this) {
  RETURN this AS town
  UNION
  MATCH (town:Municipality)
  WHERE /* inExistence(town) */
  RETURN town
}
CALL (town) {
  MATCH (town)-[r:RESIDENTS_FROM]->(area)
  WHERE /* known(r) */
    AND r.residents IS NOT NULL
  WITH area, r
  ORDER BY abs(r.year - (date('1970-01-01') + duration({days: $asOf})).year), r.year DESC
  WITH area, head(collect(r)) AS r
  ORDER BY area.key
  RETURN collect({area: area, residents: r.residents}) AS origins,
         reduce(all = [], some IN collect(r.sources) | all + some) AS originSources
}
CALL (town) {
  MATCH (town)-[m:MEMBER_OF]->(network)
  WHERE /* listed(m) */
  WITH m, network
  ORDER BY network.key
  RETURN collect(DISTINCT network) AS networks,
         reduce(all = [], some IN collect(m.sources) | all + some) AS networkSources
}
CALL (town) {
  MATCH (town)-[t:TWINNED_WITH]-(partner)
  WHERE /* listed(t) */
  WITH t, CASE WHEN partner:Country THEN partner.id ELSE partner.country END AS country
  OPTIONAL MATCH (:Partnership {id: t.partnership})-[about:ABOUT]->(theme:Theme)
  WHERE /* known(about) */
  WITH t, country, coalesce($concepts[theme.id].theme, theme {.key, .name}) AS theme
  ORDER BY country, theme.key
  RETURN collect(DISTINCT country) AS countries,
         collect(DISTINCT theme) AS themes,
         reduce(all = [], some IN collect(DISTINCT t.sources) | all + some) AS tieSources
}
WITH this,
     collect({
       town: town,
       origins: origins,
       networks: networks,
       countries: countries,
       themes: themes,
       sources: originSources + networkSources + tieSources
     }) AS towns
WITH this, head([one IN towns WHERE one.town = this]) AS own, towns
UNWIND towns AS one
WITH own, one, own.town AS this, one.town AS town
WHERE town <> this
WITH *,
     CASE
       WHEN town.population < this.population THEN toFloat(town.population) / this.population
       ELSE toFloat(this.population) / town.population
     END AS size,
     [a IN own.origins WHERE a.area IN [b IN one.origins | b.area] | a.residents] AS here,
     [a IN own.origins WHERE a.area IN [b IN one.origins | b.area] | head([b IN one.origins WHERE b.area = a.area | b.residents])]
       AS there,
     [n IN own.networks WHERE n IN one.networks] AS sharedNetworks,
     [c IN own.countries WHERE c IN one.countries] AS sharedCountries,
     [t IN own.themes WHERE t IN one.themes] AS sharedThemes
WITH *,
     sqrt(reduce(sum = 0.0, n IN here | sum + n * n)) * sqrt(reduce(sum = 0.0, n IN there | sum + n * n)) AS lengths
WITH *,
     CASE WHEN lengths > 0 THEN reduce(sum = 0.0, i IN range(0, size(here) - 1) | sum + here[i] * there[i]) / lengths END AS origins,
     CASE
       WHEN size(own.networks) > 0 AND size(one.networks) > 0
         THEN toFloat(size(sharedNetworks)) / (size(own.networks) + size(one.networks) - size(sharedNetworks))
     END AS networks,
     CASE
       WHEN size(own.countries) > 0 AND size(one.countries) > 0
         THEN toFloat(size(sharedCountries)) / (size(own.countries) + size(one.countries) - size(sharedCountries))
     END AS countries,
     CASE
       WHEN size(own.themes) > 0 AND size(one.themes) > 0
         THEN toFloat(size(sharedThemes)) / (size(own.themes) + size(one.themes) - size(sharedThemes))
     END AS themes,
     [this.population, head([a IN own.origins WHERE a.residents > 0]), head(own.networks), head(own.countries), head(own.themes)]
       AS ofThis
WITH *,
     [part IN [size, origins, networks, countries, themes] WHERE part IS NOT NULL] AS parts,
     size([part IN ofThis WHERE part IS NOT NULL]) AS most
WHERE size(parts) > 0 AND (size(parts) >= $atLeast OR size(parts) = most)
RETURN town {.key, .name, .nameNl} AS municipality,
       reduce(sum = 0.0, part IN parts | sum + part) / size(parts) AS score,
       size(parts) AS parts,
       size,
       origins,
       networks,
       countries,
       themes,
       town.population AS inhabitants,
       [n IN sharedNetworks | n {.key, .name, .nameNl}] AS sharedNetworks,
       COLLECT {
         UNWIND sharedCountries AS id
         MATCH (country:Country {id: id})
         RETURN country {.key, .name, .nameNl}
         ORDER BY id
       } AS sharedCountries,
       [t IN sharedThemes | t {.key, .name, .nameNl}] AS sharedThemes,
       COLLECT {
         UNWIND this.sources + own.sources + town.sources + one.sources AS source
         WITH DISTINCT source
         RETURN source
         ORDER BY source
       } AS sources
ORDER BY score DESC, municipality.name, municipality.key
LIMIT $atMost
