-- computed single precision in a condition
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" * CAST(0.1 AS real) = CAST(0.05 AS real) OR "s"."Float" / CAST(3.0 AS real) = CAST(0.33333334 AS real) OR "s"."Float" / CAST(7.0 AS real) + CAST(0.1 AS real) = CAST(0.3857143 AS real)
ORDER BY "s"."Id"

-- distinct instants of a year
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "s"."DateTimeOffset"
    FROM "Specimens" AS "s"
) AS "t"
WHERE CAST(extract(year FROM "t"."DateTimeOffset" AT TIME ZONE 'UTC') AS integer) = 2024

-- groups by computed single precision
SELECT "s"."Float" + CAST(0.1 AS real) AS "value"
FROM "Specimens" AS "s"
GROUP BY "s"."Float" + CAST(0.1 AS real)
ORDER BY "value"
SELECT "s"."Id", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN "Specimens" AS "s" ON "s"."Float" + CAST(0.1 AS real) = "u"."key"
ORDER BY "s"."Id"

-- groups by single precision computed in each way
SELECT "s"."Float" * CAST(0.7 AS real) AS "value", "s"."FloatN" - CAST(0.3 AS real) AS "value0", "s"."Float" / CAST(7.0 AS real) AS "value1"
FROM "Specimens" AS "s"
GROUP BY "s"."Float" * CAST(0.7 AS real), "s"."FloatN" - CAST(0.3 AS real), "s"."Float" / CAST(7.0 AS real)
ORDER BY min("s"."Id")
SELECT "s"."Id", "u"."key", "u"."key0", "u"."key1"
FROM unnest(@p0, @p1, @p2) AS "u" ("key", "key0", "key1")
JOIN "Specimens" AS "s" ON "s"."Float" * CAST(0.7 AS real) = "u"."key" AND ("s"."FloatN" - CAST(0.3 AS real)) IS NOT DISTINCT FROM "u"."key0" AND "s"."Float" / CAST(7.0 AS real) = "u"."key1"
ORDER BY "s"."Id"

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

-- nullable numbers taken out of their boxes as others


-- number by chance behind operators in a collection of its row


-- number by chance beside a collection
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "u"."key0" AS "Name", "u"."key"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."key"
ORDER BY "e"."Id"

-- number by chance in a collection of its row


-- number by chance of a joined row


-- number by chance of a row that becomes many


-- number by chance of the row used twice


-- number by chance used as it is and wider


-- number by chance used in two members


-- number by chance used twice


-- numbers taken out of their boxes
SELECT "s"."Enum"
FROM "Specimens" AS "s"
WHERE "s"."Enum" > 0
ORDER BY "s"."Id"

-- numbers taken out of their boxes as others


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

-- sums of single precision compared
SELECT CAST(sum(CAST("t1"."Float" AS double precision)) AS real) AS "Sum", CAST(avg("t1"."Float") AS real) AS "average", CAST(sum(CAST("t1"."Float" AS double precision)) AS real) * CAST(2.0 AS real) = CAST(sum(CAST("t1"."Float" AS double precision)) AS real) + CAST(sum(CAST("t1"."Float" AS double precision)) AS real) AS "value"
FROM (
    SELECT "t0"."Float", "t0"."number", 1 AS "value"
    FROM (
        SELECT "t"."Float", CAST(row_number() OVER (ORDER BY "t"."Id") AS integer) AS "number"
        FROM (
            SELECT "s"."Id", "s"."Float"
            FROM "Specimens" AS "s"
            ORDER BY "s"."Id"
            LIMIT 3
        ) AS "t"
    ) AS "t0"
) AS "t1"
GROUP BY "t1"."value"
ORDER BY min("t1"."number")

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
