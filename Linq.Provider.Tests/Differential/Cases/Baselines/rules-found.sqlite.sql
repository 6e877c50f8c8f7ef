-- distinct instants of a year
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "s"."DateTimeOffset" COLLATE LP_INSTANT
    FROM "Specimens" AS "s"
) AS "t"
WHERE lp_year("t"."DateTimeOffset") = 2024

-- instant compared with a time of the application
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT > @p0

-- instant's time in UTC compared with an instant
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (lp_utc_time("s"."DateTimeOffset") || '+00:00') COLLATE LP_INSTANT > @p0

-- integer or a decimal
SELECT coalesce(lp_decimal("s"."IntN"), @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- integer or a decimal of the row
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE coalesce(lp_decimal("s"."IntN"), "s"."Decimal") COLLATE LP_DECIMAL > @p0
ORDER BY "s"."Id"

-- key of a group compared with a number
SELECT "s"."Decimal", count(*) AS "count"
FROM "Specimens" AS "s"
WHERE lp_multiply("s"."Decimal", @p0) COLLATE LP_DECIMAL > @p1 AND "s"."Decimal" COLLATE LP_DECIMAL <> @p2
GROUP BY "s"."Decimal" COLLATE LP_DECIMAL

-- key of a group computed with
SELECT count(*) AS "count"
FROM "Specimens" AS "s"
GROUP BY "s"."Double"
HAVING lp_floor("s"."Double") > 2.0

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
    SELECT "s"."Decimal" COLLATE LP_DECIMAL
    FROM "Specimens" AS "s"
    UNION
    SELECT "d"."Budget"
    FROM "Departments" AS "d"
) AS "t"
WHERE lp_decimal_text("t"."Decimal") GLOB @p0

-- single precision written in the query
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" = 0.10000000149011612 OR "s"."FloatN" = 0.10000000149011612 OR "s"."Float" >= 2.5999999046325684
ORDER BY "s"."Id"

-- time in UTC compared with an instant
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE lp_at_offset("s"."DateTime", @p0) COLLATE LP_INSTANT > @p1

-- time said to be in UTC compared with an instant
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTime" || '+00:00') COLLATE LP_INSTANT > @p0

-- two numbers by chance
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
