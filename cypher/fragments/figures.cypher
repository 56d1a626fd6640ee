// What figures of published tables are on, told from the words that stand beside and above them.

// sizeClass(figure): the size class of municipalities that it is on; nothing for others.
CASE WHEN figure.row =~ '\\d[\\d.]* tot \\d[\\d.]*|Meer dan \\d[\\d.]*|Alle gemeenten' THEN figure.row END

// withoutWave(figure): what stands above it, without the year that it is of.
trim(replace(replace(coalesce(figure.column, ''), ' in ' + coalesce(toString(figure.year), '-'), ''), ' ' + coalesce(toString(figure.year), '-'), ''))

// answer(figure): what stands above it besides what it is counted in; nothing where that is all.
CASE WHEN NOT /* withoutWave(figure) */ IN ['', 'Aantal', 'Aantal banden', 'Aantal gemeenten', 'Procent', 'Percentage', 'aandeel'] THEN /* withoutWave(figure) */ END

// item(figure, survey): what it is on: the words beside it, and of a table by size classes what the table is on.
CASE WHEN /* sizeClass(figure) */ IS NULL THEN figure.row ELSE coalesce(survey.name, survey.id) END
