-- distinct instants of a year
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "s"."DateTimeOffset"
    FROM "Specimens" AS "s"
) AS "t"
WHERE CAST(extract(year FROM "t"."DateTimeOffset" AT TIME ZONE 'UTC') AS integer) = 2024

-- instant compared with a time of the application
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" > @p0

-- instant's time in UTC compared with an instant
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (("s"."DateTimeOffset" AT TIME ZONE 'UTC') AT TIME ZONE 'UTC') > @p0

-- integer or a decimal
SELECT coalesce(CAST("s"."IntN" AS numeric), @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- integer or a decimal of the row
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE coalesce(CAST("s"."IntN" AS numeric), "s"."Decimal") > @p0
ORDER BY "s"."Id"

-- key of a group compared with a number
SELECT "s"."Decimal", count(*) AS "count"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" * @p0 > @p1 AND "s"."Decimal" <> @p2
GROUP BY "s"."Decimal"

-- key of a group computed with
SELECT count(*) AS "count"
FROM "Specimens" AS "s"
GROUP BY "s"."Double"
HAVING floor("s"."Double") > 2.0

-- local time compared with an instant


-- local time or an instant


-- new identifier and its text


-- new identifier used once
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- number by chance used as it is and wider


-- number by chance used in two members


-- number by chance used twice


-- set of decimals by their text
SELECT count(*) AS "count"
FROM (
    SELECT "s"."Decimal"
    FROM "Specimens" AS "s"
    UNION
    SELECT "d"."Budget"
    FROM "Departments" AS "d"
) AS "t"
WHERE CAST("t"."Decimal" AS text) LIKE @p0

-- single precision written in the query
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" = CAST(0.1 AS real) OR "s"."FloatN" = CAST(0.1 AS real) OR "s"."Float" >= CAST(2.6 AS real)
ORDER BY "s"."Id"

-- time in UTC compared with an instant
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTime" - @p0) AT TIME ZONE 'UTC' > @p1

-- time said to be in UTC compared with an instant
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTime" AT TIME ZONE 'UTC') > @p0

-- two numbers by chance
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
