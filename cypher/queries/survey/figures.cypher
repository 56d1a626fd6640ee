// The figures of one published table as tidy data, a row each, with the base that they were computed on as far as it is told or follows, and Wilson's bounds of shares.
MATCH (survey:Survey {id: $id})<-[:IN_SURVEY]-(figure:Statistic)
WITH survey, collect(figure) AS figures
CALL (figures) {
  UNWIND figures AS share
  UNWIND figures AS number
  WITH share, number
  WHERE share.unit = '%'
    AND coalesce(number.unit, '') <> '%'
    AND number.row = share.row
    AND coalesce(number.year, 0) = coalesce(share.year, 0)
    AND number.value = toInteger(number.value)
    AND number.value > 0
    AND 0 < share.value <= 100
  // Each size class has a base of its own, and what is told in prose has nothing to do with what is told elsewhere in it
  WITH coalesce(share.year, 0) AS wave,
       CASE WHEN share.order IS NULL OR /* sizeClass(share) */ IS NOT NULL THEN share.row END AS alone,
       collect({row: share.row, number: toInteger(number.value), share: share.value, printed: share.printed}) AS pairs
  RETURN collect({
    wave: wave,
    alone: alone,
    pairs: pairs,
    bases: [n IN range(1, 5000) WHERE all(pair IN pairs WHERE pair.number <= n AND abs(100.0 * pair.number / n - pair.share) <= 0.5)]
  }) AS groups
}
UNWIND figures AS figure
WITH survey,
     figure,
     head([some IN groups
       WHERE some.wave = coalesce(figure.year, 0) AND (some.alone IS NULL OR some.alone = figure.row)]) AS some,
     CASE WHEN figure.note =~ 'van \\d+' THEN toInteger(substring(figure.note, 4)) END AS told
WITH *, head([pair IN some.pairs WHERE pair.row = figure.row]) AS pair
WITH *, CASE WHEN pair IS NOT NULL THEN [n IN range(pair.number, 5000) WHERE abs(100.0 * pair.number / n - pair.share) <= 0.5] END AS own
WITH *, CASE WHEN size(some.bases) > 0 THEN some.bases ELSE own END AS bases
WITH *,
     coalesce(told, head(bases)) AS baseLow,
     coalesce(told, last(bases)) AS baseHigh,
     CASE WHEN figure.unit = '%' AND 0 <= figure.value <= 100 THEN figure.value / 100.0 END AS share,
     3.841458820694124 AS square
RETURN figure.id AS id,
       survey.id AS survey,
       coalesce(survey.name, survey.id) AS title,
       /* item(figure, survey) */ AS item,
       /* answer(figure) */ AS answer,
       /* sizeClass(figure) */ AS sizeClass,
       COLLECT {
         MATCH (figure)-[:COUNTS]->(area:Keyed)
         RETURN {kind: split(area.key, '/')[0], id: area.id, name: area.name}
         ORDER BY area.key
       } AS areas,
       figure.year AS wave,
       CASE WHEN baseLow = baseHigh THEN baseLow END AS base,
       baseLow,
       baseHigh,
       CASE WHEN told IS NOT NULL THEN 'told' WHEN size(some.bases) > 0 THEN 'computed' WHEN size(own) > 0 THEN 'computed-alone' END AS baseFrom,
       figure.value AS value,
       figure.unit AS unit,
       CASE
         WHEN share IS NOT NULL AND baseLow > 0 THEN
           round(100 * (share + square / (2 * baseLow) - sqrt(square * (share * (1 - share) / baseLow + square / (4.0 * baseLow * baseLow))))
             / (1 + square / baseLow), 1)
       END AS lower,
       CASE
         WHEN share IS NOT NULL AND baseLow > 0 THEN
           round(100 * (share + square / (2 * baseLow) + sqrt(square * (share * (1 - share) / baseLow + square / (4.0 * baseLow * baseLow))))
             / (1 + square / baseLow), 1)
       END AS upper,
       figure.printed AS printed,
       figure.note AS note,
       CASE
         WHEN pair IS NULL THEN null
         WHEN size(own) = 0 THEN toString(pair.number) + ' is ' + pair.printed + ' of no whole number'
         ELSE toString(pair.number) + ' is ' + pair.printed + ' of ' + toString(head(own))
           + CASE WHEN head(own) = last(own) THEN '' ELSE ' to ' + toString(last(own)) END
           + CASE WHEN size(some.bases) = 0 THEN '; no base fits all rows' ELSE '' END
       END AS check,
       figure.sources AS sources,
       figure.assertions AS assertions
ORDER BY toInteger(figure.order), id
