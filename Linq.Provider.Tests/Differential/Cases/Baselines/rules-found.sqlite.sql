-- array of the application asked by the application
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE @p0 OR "e"."Id" = 3 OR @p1 OR @p2 OR @p3

-- array of the application asked by the application in a result
SELECT CASE WHEN @p0 THEN 1 ELSE "e"."Id" END AS "value", @p1 + "e"."Id" AS "value0", (
    SELECT CASE WHEN "t1"."present" IS NOT NULL THEN "t1"."value" ELSE -1 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "t0"."key", "t0"."number" - 1 AS "value", 1 AS "present"
        FROM (
            SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
            FROM json_each(@p2) AS "u"
        ) AS "t0"
        WHERE "t0"."value" = "e"."Id"
        ORDER BY "t0"."key"
        LIMIT 1
    ) AS "t1" ON 1
    ORDER BY "t1"."key"
    LIMIT 1
) AS "Index"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- complement in arithmetic
SELECT (~"s"."Id") + "s"."Int" AS "value", (~"s"."Id") - "s"."Int" AS "value0", (~"s"."Id") * 3 AS "value1", (~"s"."Id") / 2 AS "value2", (~"s"."Id") % 3 AS "value3", "s"."Int" - (~"s"."Id") AS "value4", -(~"s"."Id") AS "Id", ~(-"s"."Id") AS "Id0", lp_shift_left(~("s"."Id" + 1), 2) AS "value5", ~(~"s"."Id") AS "Id1", (~"s"."Id") & 7 AS "value6"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- computed single precision in a condition
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE lp_single("s"."Float" * 0.10000000149011612) = 0.05000000074505806 OR lp_single("s"."Float" / 3.0) = 0.3333333432674408 OR lp_single(lp_single("s"."Float" / 7.0) + 0.10000000149011612) = 0.3857142925262451
ORDER BY "s"."Id"

-- conditional that may fail behind a collection
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN ((
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
) < 1000 OR CASE WHEN "e"."Active" THEN lp_int32(lp_parse_integer("e"."Name")) ELSE 0 END > 1) AND EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."ManagerId" = "e"."Id"
) THEN CASE WHEN "e"."Id" > 0 THEN 100 / "e"."Id" ELSE 0 END > 1 ELSE 0 END
ORDER BY "e"."Id"

-- conditional that may fail behind a count
SELECT "e"."Id", CASE WHEN "e"."Id" > 1000 THEN CASE WHEN "e"."Active" THEN lp_int32(lp_parse_integer("e"."Name")) ELSE 0 END > 1 ELSE 0 END AS "value", (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id" AND CASE WHEN (
        SELECT count(*)
        FROM "Employees" AS "e1"
        WHERE "e1"."ManagerId" = "e0"."Id"
    ) > 1000 THEN CASE WHEN "e0"."Active" THEN lp_int32(lp_parse_integer("e0"."Name")) ELSE 0 END > 1 ELSE 0 END
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- conversion of the greatest number of a character
SELECT CAST(lp_code_point(max("s"."CharN")) AS INTEGER) AS "Max", ((lp_code_point(min("s"."Char")) & 32767) - (lp_code_point(min("s"."Char")) & 32768)) AS "Min", lp_decimal(lp_code_point(max("s"."Char"))) AS "Max0", @p0 || CAST(CAST(lp_code_point(max("s"."Char")) AS INTEGER) AS TEXT) AS "value"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- conversion of the greatest number of a character of a subquery
SELECT CAST(lp_code_point((
    SELECT max("s"."CharN")
    FROM "Specimens" AS "s"
    WHERE "s"."Id" < "d"."Id"
)) AS INTEGER) AS "Max", lp_decimal(lp_code_point((
    SELECT max("s0"."Char")
    FROM "Specimens" AS "s0"
    WHERE "s0"."Id" > "d"."Id"
))) AS "Max0"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- decimal of a number of single precision
SELECT lp_decimal_of_single(lp_single("s"."Float" + 0.10000000149011612)) AS "value", lp_decimal_of_single(lp_single(lp_single("s"."Id") * 1000000.0)) AS "value0"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- different numbers of texts behind the name of a department
SELECT DISTINCT 10 / ("e"."Id" - 2) AS "value"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE ("d"."Name" = @p0 OR "d"."Name" = @p1 OR "e"."Id" = 1 AND "d"."Name" IS NOT @p2) AND CASE WHEN "d"."Name" = @p0 OR "d"."Name" = @p1 OR "e"."Id" = 1 AND "d"."Name" IS NOT @p2 THEN 10 / ("e"."Id" - 2) > -100 ELSE 0 END
ORDER BY "value"

-- different texts that a comparison of decimals chooses
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT CASE WHEN "s"."Decimal" COLLATE LP_DECIMAL > @p0 THEN @p1 WHEN "s"."Id" % 2 = 0 THEN @p2 ELSE @p3 END COLLATE BINARY AS "value"
    FROM "Specimens" AS "s"
) AS "t"

-- different values skipped
SELECT "d"."Id", EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."DepartmentId"
    LIMIT -1 OFFSET 1
) AS "value", EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    GROUP BY "e0"."DepartmentId"
    LIMIT 2 OFFSET 1
) AS "value0", EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
    GROUP BY "e1"."DepartmentId"
    LIMIT -1 OFFSET 1
) AS "value1", (
    SELECT "e2"."DepartmentId"
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
    GROUP BY "e2"."DepartmentId"
    LIMIT 1 OFFSET 1
) AS "DepartmentId"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- distinct instants of a year
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "s"."DateTimeOffset" COLLATE LP_INSTANT
    FROM "Specimens" AS "s"
) AS "t"
WHERE lp_year("t"."DateTimeOffset") = 2024

-- fold over the different values of a group
SELECT "e"."DepartmentId", 0 + coalesce((
    SELECT sum(CASE WHEN "t"."Active" THEN 1 ELSE 10 END)
    FROM (
        SELECT DISTINCT "e0"."Active"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS "e"."DepartmentId"
    ) AS "t"
), 0) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId"

-- fold over what is not there, in one of its ways
SELECT "e0"."Badge", "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "e"."Id"

-- greatest text that a comparison of decimals chooses
SELECT max(CASE WHEN "s"."Decimal" COLLATE LP_DECIMAL > @p0 THEN @p1 ELSE @p2 END COLLATE BINARY) COLLATE BINARY AS "max", min(CASE WHEN "s"."Decimal" COLLATE LP_DECIMAL > @p0 THEN @p1 ELSE @p2 END COLLATE BINARY) COLLATE BINARY AS "min", count(DISTINCT CASE WHEN "s"."Decimal" COLLATE LP_DECIMAL > @p0 THEN @p3 ELSE @p4 END COLLATE BINARY) AS "count"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- groups by a text that a comparison of decimals chooses
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT CASE WHEN "s"."Decimal" COLLATE LP_DECIMAL > @p0 THEN @p1 WHEN "s"."Id" % 2 = 0 THEN @p2 ELSE @p3 END COLLATE BINARY AS "value"
    FROM "Specimens" AS "s"
) AS "t"
GROUP BY "t"."value"
ORDER BY "count", "t"."value"

-- groups by computed single precision
SELECT lp_single("s"."Float" + 0.10000000149011612) AS "value"
FROM "Specimens" AS "s"
GROUP BY lp_single("s"."Float" + 0.10000000149011612)
ORDER BY "value"
SELECT "s"."Id", lp_double("u"."value") AS "key"
FROM json_each(@p0) AS "u"
JOIN "Specimens" AS "s" ON lp_single("s"."Float" + 0.10000000149011612) = lp_double("u"."value")
ORDER BY "s"."Id"

-- groups by numbers of texts behind the name of a department
SELECT 10 / ("e"."DepartmentId" - 2) AS "value", count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT 2 AND 10 / ("e"."DepartmentId" - 2) > -100
GROUP BY 10 / ("e"."DepartmentId" - 2)
ORDER BY "value"

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

-- length of a span turned around
SELECT lp_interval_duration(lp_interval_negate("s"."TimeSpan")) AS "value", CAST(lp_interval_negate("s"."TimeSpan") AS TEXT) AS "value0", lp_interval_duration(coalesce("s"."TimeSpanN", lp_interval_negate("s"."TimeSpan"))) AS "value1"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- local time compared with an instant


-- local time or an instant


-- lookup of a query by a relationship
SELECT (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
        WHERE "e"."DepartmentId" = "d"."Id"
        GROUP BY CASE WHEN "e"."ManagerId" IS NULL THEN NULL ELSE "e0"."Name" END
    ) AS "t"
) AS "Count", (
    SELECT count(*)
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
) AS "Count0"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- many members of a first object by two conditions
SELECT "e"."Id", CASE WHEN "t"."Id" IS NULL THEN 0 ELSE (
    SELECT "e10"."Age"
    FROM "Employees" AS "e10"
    WHERE "e10"."Id" > "e"."Id" AND "e10"."DepartmentId" IS NOT "e"."DepartmentId"
    ORDER BY "e10"."Id"
    LIMIT 1
) END AS "value", CASE WHEN "t0"."Id" IS NULL THEN @p0 ELSE (
    SELECT "e11"."Name"
    FROM "Employees" AS "e11"
    WHERE "e11"."Id" > "e"."Id" AND "e11"."DepartmentId" IS NOT "e"."DepartmentId"
    ORDER BY "e11"."Id"
    LIMIT 1
) END AS "value0", CASE WHEN "t1"."Id" IS NULL THEN 0 ELSE (
    SELECT "e12"."Active"
    FROM "Employees" AS "e12"
    WHERE "e12"."Id" > "e"."Id" AND "e12"."DepartmentId" IS NOT "e"."DepartmentId"
    ORDER BY "e12"."Id"
    LIMIT 1
) END AS "value1", CASE WHEN "t2"."Id" IS NULL THEN @p1 ELSE (
    SELECT "e13"."Salary"
    FROM "Employees" AS "e13"
    WHERE "e13"."Id" > "e"."Id" AND "e13"."DepartmentId" IS NOT "e"."DepartmentId"
    ORDER BY "e13"."Id"
    LIMIT 1
) END AS "value2", CASE WHEN "t3"."Id" IS NULL THEN 0 ELSE (
    SELECT "e14"."Id"
    FROM "Employees" AS "e14"
    WHERE "e14"."Id" > "e"."Id" AND "e14"."DepartmentId" IS NOT "e"."DepartmentId"
    ORDER BY "e14"."Id"
    LIMIT 1
) END AS "value3"
FROM "Employees" AS "e"
LEFT JOIN (
    SELECT "e0"."Id", "e1"."Id" AS "Id0", "e1"."DepartmentId", row_number() OVER (PARTITION BY "e1"."Id", "e1"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
    FROM "Employees" AS "e0"
    JOIN "Employees" AS "e1" ON "e0"."Id" > "e1"."Id" AND "e0"."DepartmentId" IS NOT "e1"."DepartmentId"
) AS "t" ON "e"."Id" = "t"."Id0" AND "e"."DepartmentId" IS "t"."DepartmentId" AND "t"."row_number" <= 1
LEFT JOIN (
    SELECT "e2"."Id", "e3"."Id" AS "Id0", "e3"."DepartmentId", row_number() OVER (PARTITION BY "e3"."Id", "e3"."DepartmentId" ORDER BY "e2"."Id") AS "row_number"
    FROM "Employees" AS "e2"
    JOIN "Employees" AS "e3" ON "e2"."Id" > "e3"."Id" AND "e2"."DepartmentId" IS NOT "e3"."DepartmentId"
) AS "t0" ON "e"."Id" = "t0"."Id0" AND "e"."DepartmentId" IS "t0"."DepartmentId" AND "t0"."row_number" <= 1
LEFT JOIN (
    SELECT "e4"."Id", "e5"."Id" AS "Id0", "e5"."DepartmentId", row_number() OVER (PARTITION BY "e5"."Id", "e5"."DepartmentId" ORDER BY "e4"."Id") AS "row_number"
    FROM "Employees" AS "e4"
    JOIN "Employees" AS "e5" ON "e4"."Id" > "e5"."Id" AND "e4"."DepartmentId" IS NOT "e5"."DepartmentId"
) AS "t1" ON "e"."Id" = "t1"."Id0" AND "e"."DepartmentId" IS "t1"."DepartmentId" AND "t1"."row_number" <= 1
LEFT JOIN (
    SELECT "e6"."Id", "e7"."Id" AS "Id0", "e7"."DepartmentId", row_number() OVER (PARTITION BY "e7"."Id", "e7"."DepartmentId" ORDER BY "e6"."Id") AS "row_number"
    FROM "Employees" AS "e6"
    JOIN "Employees" AS "e7" ON "e6"."Id" > "e7"."Id" AND "e6"."DepartmentId" IS NOT "e7"."DepartmentId"
) AS "t2" ON "e"."Id" = "t2"."Id0" AND "e"."DepartmentId" IS "t2"."DepartmentId" AND "t2"."row_number" <= 1
LEFT JOIN (
    SELECT "e8"."Id", "e9"."Id" AS "Id0", "e9"."DepartmentId", row_number() OVER (PARTITION BY "e9"."Id", "e9"."DepartmentId" ORDER BY "e8"."Id") AS "row_number"
    FROM "Employees" AS "e8"
    JOIN "Employees" AS "e9" ON "e8"."Id" > "e9"."Id" AND "e8"."DepartmentId" IS NOT "e9"."DepartmentId"
) AS "t3" ON "e"."Id" = "t3"."Id0" AND "e"."DepartmentId" IS "t3"."DepartmentId" AND "t3"."row_number" <= 1
ORDER BY "e"."Id"

-- many members of an object of a subquery
SELECT "e"."Id", "t"."Age", "t0"."Name", "t1"."Active", "t2"."Salary", "t3"."Name" AS "Name0", "t4"."Id1" AS "Id0"
FROM "Employees" AS "e"
LEFT JOIN (
    SELECT "e0"."Age", "e1"."Id", "e1"."DepartmentId" AS "Id0", row_number() OVER (PARTITION BY "e1"."Id", "e1"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
    FROM "Employees" AS "e0"
    JOIN "Employees" AS "e1" ON "e0"."DepartmentId" = "e1"."DepartmentId"
    LEFT JOIN (
        "Employees" AS "e2"
        JOIN "Employees" AS "e3" ON "e2"."ManagerId" = "e3"."Id"
    ) ON "e0"."DepartmentId" = "e2"."DepartmentId" AND "e1"."Id" = "e3"."Id" AND "e1"."DepartmentId" IS "e3"."DepartmentId"
) AS "t" ON "e"."Id" = "t"."Id" AND "e"."DepartmentId" IS "t"."Id0" AND "t"."row_number" <= 1
LEFT JOIN (
    SELECT "e4"."Name", "e5"."Id", "e5"."DepartmentId" AS "Id0", row_number() OVER (PARTITION BY "e5"."Id", "e5"."DepartmentId" ORDER BY "e4"."Id") AS "row_number"
    FROM "Employees" AS "e4"
    JOIN "Employees" AS "e5" ON "e4"."DepartmentId" = "e5"."DepartmentId"
    LEFT JOIN (
        "Employees" AS "e6"
        JOIN "Employees" AS "e7" ON "e6"."ManagerId" = "e7"."Id"
    ) ON "e4"."DepartmentId" = "e6"."DepartmentId" AND "e5"."Id" = "e7"."Id" AND "e5"."DepartmentId" IS "e7"."DepartmentId"
) AS "t0" ON "e"."Id" = "t0"."Id" AND "e"."DepartmentId" IS "t0"."Id0" AND "t0"."row_number" <= 1
LEFT JOIN (
    SELECT "e8"."Active", "e9"."Id", "e9"."DepartmentId" AS "Id0", row_number() OVER (PARTITION BY "e9"."Id", "e9"."DepartmentId" ORDER BY "e8"."Id") AS "row_number"
    FROM "Employees" AS "e8"
    JOIN "Employees" AS "e9" ON "e8"."DepartmentId" = "e9"."DepartmentId"
    LEFT JOIN (
        "Employees" AS "e10"
        JOIN "Employees" AS "e11" ON "e10"."ManagerId" = "e11"."Id"
    ) ON "e8"."DepartmentId" = "e10"."DepartmentId" AND "e9"."Id" = "e11"."Id" AND "e9"."DepartmentId" IS "e11"."DepartmentId"
) AS "t1" ON "e"."Id" = "t1"."Id" AND "e"."DepartmentId" IS "t1"."Id0" AND "t1"."row_number" <= 1
LEFT JOIN (
    SELECT "e12"."Salary", "e13"."Id", "e13"."DepartmentId" AS "Id0", row_number() OVER (PARTITION BY "e13"."Id", "e13"."DepartmentId" ORDER BY "e12"."Id") AS "row_number"
    FROM "Employees" AS "e12"
    JOIN "Employees" AS "e13" ON "e12"."DepartmentId" = "e13"."DepartmentId"
    LEFT JOIN (
        "Employees" AS "e14"
        JOIN "Employees" AS "e15" ON "e14"."ManagerId" = "e15"."Id"
    ) ON "e12"."DepartmentId" = "e14"."DepartmentId" AND "e13"."Id" = "e15"."Id" AND "e13"."DepartmentId" IS "e15"."DepartmentId"
) AS "t2" ON "e"."Id" = "t2"."Id" AND "e"."DepartmentId" IS "t2"."Id0" AND "t2"."row_number" <= 1
LEFT JOIN (
    SELECT "e17"."Id", "e17"."DepartmentId" AS "Id0", "e18"."Name", row_number() OVER (PARTITION BY "e17"."Id", "e17"."DepartmentId" ORDER BY "e16"."Id") AS "row_number"
    FROM "Employees" AS "e16"
    JOIN "Employees" AS "e17" ON "e16"."DepartmentId" = "e17"."DepartmentId"
    LEFT JOIN (
        "Employees" AS "e18"
        JOIN "Employees" AS "e19" ON "e18"."ManagerId" = "e19"."Id"
    ) ON "e16"."DepartmentId" = "e18"."DepartmentId" AND "e17"."Id" = "e19"."Id" AND "e17"."DepartmentId" IS "e19"."DepartmentId"
) AS "t3" ON "e"."Id" = "t3"."Id" AND "e"."DepartmentId" IS "t3"."Id0" AND "t3"."row_number" <= 1
LEFT JOIN (
    SELECT "e21"."Id", "e21"."DepartmentId" AS "Id0", "e22"."Id" AS "Id1", row_number() OVER (PARTITION BY "e21"."Id", "e21"."DepartmentId" ORDER BY "e20"."Id") AS "row_number"
    FROM "Employees" AS "e20"
    JOIN "Employees" AS "e21" ON "e20"."DepartmentId" = "e21"."DepartmentId"
    LEFT JOIN (
        "Employees" AS "e22"
        JOIN "Employees" AS "e23" ON "e22"."ManagerId" = "e23"."Id"
    ) ON "e20"."DepartmentId" = "e22"."DepartmentId" AND "e21"."Id" = "e23"."Id" AND "e21"."DepartmentId" IS "e23"."DepartmentId"
) AS "t4" ON "e"."Id" = "t4"."Id" AND "e"."DepartmentId" IS "t4"."Id0" AND "t4"."row_number" <= 1
ORDER BY "e"."Id"

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


-- number of a character or another
SELECT coalesce(lp_code_point("s"."CharN"), -1) AS "value", CASE WHEN "s"."Bool" THEN -1 ELSE lp_code_point("s"."Char") END AS "value0", CASE WHEN "s"."Bool" THEN 70000 ELSE lp_code_point("s"."Char") END AS "value1", CASE WHEN "s"."Bool" THEN CAST(lp_code_point("s"."Char") AS INTEGER) ELSE -5 END AS "value2", CASE WHEN "s"."Bool" THEN -1 ELSE lp_code_point("s"."Char") END < 0 AS "value3"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- number of a text behind a condition on its characters
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN NOT EXISTS (
    SELECT 1
    FROM json_each(lp_characters(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) AS "u"
    WHERE NOT lp_is_digit("u"."value")
) THEN lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) > 3 ELSE 0 END
ORDER BY "e"."Id"

-- number of a text behind a condition that may be null
SELECT "e"."Id", CASE WHEN CASE WHEN "e"."Score" IS NULL THEN NULL ELSE "e"."Id" % 2 = 0 END IS 1 THEN lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) > 3 ELSE 0 END AS "value", CASE WHEN CASE WHEN "e"."Score" IS NULL THEN NULL ELSE "e"."Id" % 2 = 0 END IS NOT TRUE THEN 1 ELSE lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) > 3 END AS "value0"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- number of a text behind a condition, as a value
SELECT "e"."Id", CASE WHEN "e"."Id" % 2 = 0 THEN lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) > 3 ELSE 0 END AS "value", CASE WHEN "e"."Id" % 2 = 1 THEN 1 ELSE lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) > 3 END AS "value0", NOT CASE WHEN "e"."Id" % 2 = 0 AND "e"."Id" > 0 THEN lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) > 3 ELSE 0 END AS "value1", CASE WHEN "e"."Id" % 2 = 0 THEN lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) > 3 ELSE 0 END = ("e"."Id" > 3) AS "value2", CASE WHEN "e"."Id" > 0 AND ("e"."Id" % 2 = 0 AND lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) > 3 OR "e"."Id" = 1) THEN 1 ELSE 2 END AS "value3"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- number of a text behind a condition, to order and group by
SELECT "t0"."value", count(*) AS "count", count(*) FILTER (WHERE "t0"."Id" % 2 = 0 AND lp_int32(lp_parse_integer(CASE WHEN "t0"."Id" % 2 = 0 THEN CAST("t0"."Id" AS TEXT) ELSE @p0 || CAST("t0"."Id" AS TEXT) END)) > 3) AS "count0"
FROM (
    SELECT "t"."Id", "t"."number", CASE WHEN "t"."Id" % 2 = 1 THEN 1 ELSE lp_int32(lp_parse_integer(CASE WHEN "t"."Id" % 2 = 0 THEN CAST("t"."Id" AS TEXT) ELSE @p0 || CAST("t"."Id" AS TEXT) END)) > 3 END AS "value"
    FROM (
        SELECT "e"."Id", row_number() OVER (ORDER BY CASE WHEN "e"."Id" % 2 = 0 THEN lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) > 3 ELSE 0 END, "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
GROUP BY "t0"."value"
ORDER BY min("t0"."number")

-- number of a text behind a filter and a projection
SELECT "e"."Id", lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) AS "value"
FROM "Employees" AS "e"
WHERE CASE WHEN NOT EXISTS (
    SELECT 1
    FROM json_each(lp_characters(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) AS "u"
    WHERE NOT lp_is_digit("u"."value")
) THEN lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) > 3 ELSE 0 END
ORDER BY "e"."Id"

-- number of a text behind a filter by another table
SELECT "t"."Id"
FROM (
    SELECT 0 AS "value", row_number() OVER () AS "number", "e"."Id"
    FROM "Employees" AS "e"
    JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId" AND CASE WHEN "d"."Name" = @p0 THEN lp_int32(lp_parse_integer("e"."Name")) > 2 ELSE 0 END
    WHERE "d"."Name" IS @p0
    UNION ALL
    SELECT 1, 0, -1
) AS "t"
ORDER BY "t"."value", "t"."number"

-- number of a text behind a list and a condition
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0)) AND "e"."Id" % 2 = 0 AND CASE WHEN "e"."Id" IN (SELECT value FROM json_each(@p0)) AND "e"."Id" % 2 = 0 THEN lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p1 || CAST("e"."Id" AS TEXT) END)) > 3 ELSE 0 END
ORDER BY "e"."Id"

-- number of a text behind another filter
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" > 1 AND CASE WHEN NOT EXISTS (
    SELECT 1
    FROM json_each(lp_characters(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) AS "u"
    WHERE NOT lp_is_digit("u"."value")
) THEN lp_int32(lp_parse_integer(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS TEXT) ELSE @p0 || CAST("e"."Id" AS TEXT) END)) > 3 ELSE 0 END
ORDER BY "e"."Id"

-- number of a text behind the name of another table
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary" COLLATE LP_DECIMAL, "e"."Bonus" COLLATE LP_DECIMAL, "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
    WHERE "e"."Id" = 1 OR CASE WHEN "d"."Name" = @p0 THEN lp_int32(lp_parse_integer("e"."Name")) > 2 ELSE 0 END
    UNION
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
    FROM "Employees" AS "e0"
    JOIN "Departments" AS "d0" ON "d0"."Id" = "e0"."DepartmentId" AND CASE WHEN "d0"."Name" = @p1 THEN lp_int32(lp_parse_integer("e0"."Name")) > 2 ELSE 0 END
    WHERE "d0"."Name" IS @p1
    UNION
    SELECT "e1"."Id", "e1"."Name", "e1"."Nick", "e1"."Age", "e1"."Score", "e1"."Salary", "e1"."Bonus", "e1"."Rating", "e1"."Active", "e1"."Remote", "e1"."Hired", "e1"."LeftAt", "e1"."Level", "e1"."FormerLevel", "e1"."Badge", "e1"."DepartmentId", "e1"."ManagerId"
    FROM "Employees" AS "e1"
    JOIN "Departments" AS "d1" ON "d1"."Id" = "e1"."DepartmentId" AND CASE WHEN "d1"."Name" = @p2 THEN lp_int32(lp_parse_integer("e1"."Name")) > 2 ELSE 0 END
    WHERE "d1"."Name" IS @p2
) AS "t"
ORDER BY "t"."Id"

-- number of a text behind what may be null
SELECT "e"."DepartmentId", count(*) FILTER (WHERE CASE WHEN "e"."ManagerId" > 1000 THEN lp_int32(lp_parse_integer("e"."Name")) > 3 ELSE 0 END) AS "count", sum(CASE WHEN CASE WHEN "e"."ManagerId" > 1000 THEN lp_int32(lp_parse_integer("e"."Name")) > 3 ELSE 0 END THEN 1 ELSE 2 END) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId"

-- number of a text behind what may be null, or another condition
SELECT "e"."Id", CASE WHEN CASE WHEN "e"."ManagerId" > 1000 THEN lp_int32(lp_parse_integer("e"."Name")) > 3 ELSE 0 END THEN 1 ELSE 0 END AS "value", NOT CASE WHEN ("e"."ManagerId" > 1000) IS TRUE THEN lp_int32(lp_parse_integer("e"."Name")) > 3 ELSE 0 END AS "value0"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."ManagerId" > 1000 THEN lp_int32(lp_parse_integer("e"."Name")) > 3 ELSE 0 END OR "e"."Id" = 3
ORDER BY "e"."Id"

-- numbers taken out of their boxes
SELECT "s"."Enum"
FROM "Specimens" AS "s"
WHERE "s"."Enum" > 0
ORDER BY "s"."Id"

-- numbers taken out of their boxes as others


-- one of two numbers of the application
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Salary" COLLATE LP_DECIMAL > @p0 AND "e"."Salary" COLLATE LP_DECIMAL > @p1 AND lp_add("e"."Salary", @p2) COLLATE LP_DECIMAL > @p3
ORDER BY "e"."Id"

-- order by a text that a comparison of decimals chooses
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY CASE WHEN "s"."Decimal" COLLATE LP_DECIMAL > @p0 THEN CASE WHEN "s"."Id" % 2 = 0 THEN @p1 ELSE @p2 END ELSE @p3 END COLLATE BINARY, "s"."Id"

-- quotient behind a filter of the joined side
SELECT "e"."Id"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id" AND CASE WHEN "d"."Name" <> @p0 AND "d"."Id" <> 1 THEN 10 / ("e"."DepartmentId" - 1) > 1 ELSE 0 END
WHERE "d"."Name" <> @p0 AND "d"."Id" <> 1
ORDER BY "e"."Id"

-- quotient behind a filter of the other side
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."DepartmentId" <> 3 THEN 10 / ("e"."DepartmentId" - 3) + "e"."Id" > -10 ELSE 0 END AND "e"."DepartmentId" <> 3
ORDER BY "e"."Id"

-- quotient behind a list
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0)) AND CASE WHEN "e"."Id" IN (SELECT value FROM json_each(@p0)) THEN CASE WHEN 12 / ("e"."Id" - 5) < 0 THEN length(substr("e"."Name", 1, 2 - "e"."Id" % 2)) >= 0 ELSE 0 END ELSE 0 END
ORDER BY "e"."Id"

-- quotient behind a number of the group
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL
GROUP BY "e"."DepartmentId"
HAVING count(*) > 1 AND CASE WHEN count(*) > 1 THEN CASE WHEN "e"."DepartmentId" IS NOT NULL THEN CASE WHEN 100 / (count(*) - 1) > 0 THEN 100 / ("e"."DepartmentId" - 77) < 0 ELSE 0 END ELSE 0 END ELSE 0 END
ORDER BY "e"."DepartmentId"

-- quotient behind a test of its divisor
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Age" <> 0 AND "e"."Score" IS NOT NULL AND CASE WHEN 100 / "e"."Age" > 1 THEN 100 / ("e"."Score" + 1000) >= 0 ELSE 0 END
ORDER BY "e"."Id"

-- quotient behind what is computed of the row
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" <> 3 AND CASE WHEN EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
) OR "e"."Id" <> 3 AND length("e"."Name") > 0 THEN 10 / ("e"."Id" - 3) > 0 ELSE 0 END
ORDER BY "e"."Id"

-- quotient behind what one side of a set says
SELECT "t"."Id" AS "Id"
FROM (
    SELECT "e"."Id", EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."ManagerId" = "e"."Id"
    ) OR "e"."Id" > 3 AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."Id" <> 3
) AS "t"
WHERE "t"."value" AND CASE WHEN "t"."value" AND "t"."Id" <> 3 THEN 10 / ("t"."Id" - 3) > 0 ELSE 0 END
UNION ALL
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" > 3 AND "d"."Id" <> 3 AND CASE WHEN "d"."Id" > 3 AND "d"."Id" <> 3 THEN 10 / ("d"."Id" - 3) > 0 ELSE 0 END
ORDER BY "Id"

-- quotient beside a join
SELECT "d"."Id", "e"."Id" AS "Id0"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id" AND CASE WHEN "d"."Name" <> @p0 THEN lp_divide("e"."Salary", lp_decimal("e"."Age")) COLLATE LP_DECIMAL > @p1 ELSE 0 END
WHERE "d"."Name" <> @p0
ORDER BY "e"."Id"

-- quotient beside the first rows of each
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" <> 3
) AS "t"
WHERE "t"."row_number" <= 2 AND "t"."Id" > 0 AND CASE WHEN "t"."row_number" <= 2 THEN CASE WHEN "t"."DepartmentId" <> 3 AND "t"."Id" > 0 THEN 10 / ("t"."DepartmentId" - 3) + "t"."Id" > 0 ELSE 0 END ELSE 0 END
ORDER BY "t"."Id"

-- quotient in a collection of the row
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Active" AND 1000 / "e"."Age" > 20
) AS "Count"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id" AND 100 / "e0"."Age" > 1
)
ORDER BY "d"."Id"

-- quotient of the key behind a filter of the rows
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" = "e"."Id" AND "e0"."Id" <> 3
) THEN 10 / ("e"."Id" - 3) > 0 ELSE 0 END
GROUP BY "e"."Id"
ORDER BY "e"."Id"

-- quotient of the key behind what the group says
SELECT "e"."Id"
FROM "Employees" AS "e"
GROUP BY "e"."Id"
HAVING max("e"."Id") <> 3 AND CASE WHEN max("e"."Id") <> 3 THEN 10 / ("e"."Id" - 3) > 0 ELSE 0 END
ORDER BY "e"."Id"

-- rows by what is computed of the different values of a group
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT sum("t"."Age" % 2)
    FROM (
        SELECT DISTINCT "e0"."Age"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS "e"."DepartmentId"
    ) AS "t"
), 0) > 1
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId"

-- rows where different values are left
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."DepartmentId"
    LIMIT -1 OFFSET 1
)
ORDER BY "d"."Id"

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

-- sum of numbers of characters or others
SELECT sum(CASE WHEN "s"."Id" % 2 = 0 THEN -1 ELSE lp_code_point("s"."Char") END) AS "Sum", max(coalesce(lp_code_point("s"."CharN"), @p0)) AS "max"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

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

-- text compared with one that a comparison of spans chooses
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE @p0 COLLATE BINARY = CASE WHEN "s"."TimeSpan" COLLATE LP_INTERVAL > @p1 THEN @p2 ELSE @p0 END OR "s"."StringN" COLLATE BINARY = CASE WHEN "s"."Decimal" COLLATE LP_DECIMAL > @p3 THEN "s"."String" ELSE @p4 END
ORDER BY "s"."Id"

-- text of a row that a comparison of decimals has chosen
SELECT "t"."Id"
FROM (
    SELECT "s"."Id", "s"."Decimal"
    FROM "Specimens" AS "s"
    ORDER BY "s"."Id"
    LIMIT 8
) AS "t"
WHERE lp_compare(CASE WHEN "t"."Decimal" COLLATE LP_DECIMAL > @p0 THEN @p1 ELSE @p2 END, @p3) > 0 OR CASE WHEN "t"."Decimal" COLLATE LP_DECIMAL > @p0 THEN @p1 ELSE @p2 END COLLATE BINARY = @p4
ORDER BY CASE WHEN "t"."Decimal" COLLATE LP_DECIMAL > @p0 THEN @p1 ELSE @p2 END COLLATE BINARY, "t"."Id"

-- texts that a comparison of decimals chooses, ordered in the result
SELECT "s"."Id", CASE WHEN "s"."Decimal" COLLATE LP_DECIMAL > @p0 THEN CASE WHEN "s"."Id" % 2 = 0 THEN @p1 ELSE @p2 END ELSE @p3 END COLLATE BINARY AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE BINARY, "s"."Id"

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

-- united numbers behind a department
SELECT 10 / ("e"."DepartmentId" - 2) AS "value"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT 2 AND 10 / ("e"."DepartmentId" - 2) > -100
UNION
SELECT 10 / ("d"."Id" - 3)
FROM "Departments" AS "d"
WHERE "d"."Id" <> 3 AND 10 / ("d"."Id" - 3) > -100
ORDER BY "value"

-- united texts that a comparison of decimals chooses
SELECT count(*) AS "count"
FROM (
    SELECT CASE WHEN "s"."Decimal" COLLATE LP_DECIMAL > @p0 THEN @p1 ELSE @p2 END COLLATE BINARY AS "value"
    FROM "Specimens" AS "s"
    UNION
    SELECT CASE WHEN "d"."Id" > 1 THEN @p3 ELSE @p2 END
    FROM "Departments" AS "d"
) AS "t"

-- what is computed of the different values of a group
SELECT "e"."DepartmentId", coalesce((
    SELECT sum("t"."Age" % 2)
    FROM (
        SELECT DISTINCT "e0"."Age"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS "e"."DepartmentId"
    ) AS "t"
), 0) AS "Sum", (
    SELECT avg("t0"."Age" % 3)
    FROM (
        SELECT DISTINCT "e1"."Age"
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" IS "e"."DepartmentId"
    ) AS "t0"
) AS "Average", coalesce((
    SELECT sum("t1"."Age" % 2)
    FROM (
        SELECT DISTINCT "e2"."Age"
        FROM "Employees" AS "e2"
        WHERE "e2"."DepartmentId" IS "e"."DepartmentId"
    ) AS "t1"
), 0) AS "Sum0", coalesce((
    SELECT sum(CASE WHEN "t2"."Score" IS NOT NULL THEN 1 ELSE 10 END)
    FROM (
        SELECT DISTINCT "e3"."Score"
        FROM "Employees" AS "e3"
        WHERE "e3"."DepartmentId" IS "e"."DepartmentId"
    ) AS "t2"
), 0) AS "Sum1", (
    SELECT max("e4"."Age" % 7)
    FROM "Employees" AS "e4"
    WHERE "e4"."DepartmentId" IS "e"."DepartmentId"
) AS "Max", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e5"."Age"
        FROM "Employees" AS "e5"
        WHERE "e5"."DepartmentId" IS "e"."DepartmentId" AND "e5"."Age" % 2 = 1
    ) AS "t3"
) AS "Count", sum(DISTINCT "e"."Age") AS "Sum2"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId"
