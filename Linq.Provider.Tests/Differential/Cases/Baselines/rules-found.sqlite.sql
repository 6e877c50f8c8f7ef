-- computed single precision in a condition
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE lp_single("s"."Float" * 0.10000000149011612) = 0.05000000074505806 OR lp_single("s"."Float" / 3.0) = 0.3333333432674408 OR lp_single(lp_single("s"."Float" / 7.0) + 0.10000000149011612) = 0.3857142925262451
ORDER BY "s"."Id"

-- distinct instants of a year
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "s"."DateTimeOffset" COLLATE LP_INSTANT
    FROM "Specimens" AS "s"
) AS "t"
WHERE lp_year("t"."DateTimeOffset") = 2024

-- groups by computed single precision
SELECT lp_single("s"."Float" + 0.10000000149011612) AS "value"
FROM "Specimens" AS "s"
GROUP BY lp_single("s"."Float" + 0.10000000149011612)
ORDER BY "value"
SELECT "s"."Id", lp_double("u"."value") AS "key"
FROM json_each(@p0) AS "u"
JOIN "Specimens" AS "s" ON lp_single("s"."Float" + 0.10000000149011612) = lp_double("u"."value")
ORDER BY "s"."Id"

-- groups by single precision computed in each way
SELECT lp_single("s"."Float" * 0.699999988079071) AS "value", lp_single("s"."FloatN" - 0.30000001192092896) AS "value0", lp_single("s"."Float" / 7.0) AS "value1"
FROM "Specimens" AS "s"
GROUP BY lp_single("s"."Float" * 0.699999988079071), lp_single("s"."FloatN" - 0.30000001192092896), lp_single("s"."Float" / 7.0)
ORDER BY min("s"."Id")
SELECT "s"."Id", lp_double("u"."value") AS "key", lp_double("u0"."value") AS "key0", lp_double("u1"."value") AS "key1"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN json_each(@p2) AS "u1" ON "u1"."key" = "u"."key"
JOIN "Specimens" AS "s" ON lp_single("s"."Float" * 0.699999988079071) = lp_double("u"."value") AND lp_single("s"."FloatN" - 0.30000001192092896) IS lp_double("u0"."value") AND lp_single("s"."Float" / 7.0) = lp_double("u1"."value")
ORDER BY "s"."Id"

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

-- nullable numbers taken out of their boxes as others


-- number by chance behind operators in a collection of its row


-- number by chance beside a collection
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "u0"."value" AS "Name", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."value"
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

-- sums of single precision compared
SELECT lp_single(sum("t1"."Float")) AS "Sum", lp_single(avg("t1"."Float")) AS "average", lp_single(lp_single(sum("t1"."Float")) * 2.0) = lp_single(lp_single(sum("t1"."Float")) + lp_single(sum("t1"."Float"))) AS "value"
FROM (
    SELECT "t0"."Float", "t0"."number", 1 AS "value"
    FROM (
        SELECT "t"."Float", row_number() OVER (ORDER BY "t"."Id") AS "number"
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
WHERE lp_at_offset("s"."DateTime", @p0) COLLATE LP_INSTANT > @p1

-- time said to be in UTC compared with an instant
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTime" || '+00:00') COLLATE LP_INSTANT > @p0

-- two numbers by chance
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
