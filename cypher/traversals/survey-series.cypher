// title.en: One question through the years
// title.nl: Eén vraag door de jaren
// about.en: What published tables and texts tell of one item at several times, put side by side: figures of one table that differ in their year
//   alone, and what others print under the same words.
// about.nl: Wat gepubliceerde tabellen en teksten van één onderdeel op verschillende tijden vertellen, naast elkaar: cijfers van één tabel die
//   alleen in hun jaar verschillen, en wat andere onder dezelfde woorden drukken.
// caution.en: Surveys of different years asked different municipalities, and not always the same question. A difference is no trend.
// caution.nl: Enquêtes van verschillende jaren vroegen andere gemeenten, en niet altijd hetzelfde. Een verschil is nog geen trend.
// param item: text?         | only where this stands in what the figures are on | alleen waar dit staat in waar de cijfers over gaan
// param table: text?        | only of this table, by its id                      | alleen van deze tabel, met haar id
// param once: boolean = false | also what is told of one year alone              | ook wat maar van één jaar is verteld
// returns table: survey, item: text, answer: text, sizeClass: text, unit: text, waves: integer[], series: text[], first: decimal,
// returns last: decimal, difference: decimal, elsewhere: text[], sources: text[]
MATCH (survey:Survey)<-[:IN_SURVEY]-(figure:Statistic)
WHERE figure.value IS NOT NULL
  AND figure.year <= (date('1970-01-01') + duration({days: $asOf})).year
  AND EXISTS {
    UNWIND figure.assertions AS id
    MATCH (said:Assertion {id: id})-[:FROM]->(source:Source)
    WHERE /* recorded(said) */
      AND /* published(source) */
  }
WITH survey,
     figure,
     /* item(figure, survey) */ AS item,
     /* answer(figure) */ AS answer,
     /* sizeClass(figure) */ AS sizeClass,
     coalesce(figure.unit, '') AS unit
ORDER BY figure.year, figure.id
WITH survey,
     item,
     answer,
     sizeClass,
     unit,
     collect(figure) AS figures,
     min(toInteger(figure.order)) AS place
WITH collect({
       survey: survey, item: item, answer: answer, sizeClass: sizeClass, unit: unit, figures: figures, place: place,
       words: toLower(item) + '|' + toLower(coalesce(answer, '')) + '|' + coalesce(sizeClass, '') + '|' + unit
     }) AS all
UNWIND all AS one
WITH one,
     [other IN all WHERE other.words = one.words AND other.survey <> one.survey
       AND NOT any(figure IN other.figures WHERE any(own IN one.figures WHERE own.year = figure.year))] AS others
WHERE ($table IS NULL OR one.survey.id = $table)
  AND ($item IS NULL OR toLower(one.item) CONTAINS toLower($item) OR toLower(coalesce(one.answer, '')) CONTAINS toLower($item))
WITH *,
     COLLECT { UNWIND one.figures AS figure RETURN DISTINCT figure.year AS year ORDER BY year } AS waves,
     head(one.figures).value AS first,
     last(one.figures).value AS last,
     one.survey AS survey
WHERE $once OR size(waves) > 1 OR size(others) > 0
RETURN survey {.key, .name, .nameNl} AS table,
       one.item AS item,
       one.answer AS answer,
       one.sizeClass AS sizeClass,
       CASE WHEN one.unit <> '' THEN one.unit END AS unit,
       waves,
       [figure IN one.figures | toString(figure.year) + ': ' + figure.printed] AS series,
       first,
       last,
       CASE WHEN size(waves) > 1 THEN round(last - first, 6) END AS difference,
       COLLECT {
         UNWIND others AS other
         UNWIND other.figures AS figure
         RETURN toString(figure.year) + ': ' + figure.printed + ' (' + other.survey.id + ')' AS told
         ORDER BY told
       } AS elsewhere,
       COLLECT {
         UNWIND one.figures + reduce(all = [], other IN others | all + other.figures) AS figure
         UNWIND figure.sources AS source
         RETURN DISTINCT source
         ORDER BY source
       } AS sources
ORDER BY survey.id, one.place, item, answer, sizeClass, unit
