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
            SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
            FROM unnest(@p2) WITH ORDINALITY AS "u" ("value", "key")
        ) AS "t0"
        WHERE "t0"."value" = "e"."Id"
        ORDER BY "t0"."key"
        LIMIT 1
    ) AS "t1" ON TRUE
    ORDER BY "t1"."key" NULLS FIRST
    LIMIT 1
) AS "Index"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- complement in arithmetic
SELECT (~"s"."Id") + "s"."Int" AS "value", (~"s"."Id") - "s"."Int" AS "value0", (~"s"."Id") * 3 AS "value1", (~"s"."Id") / 2 AS "value2", (~"s"."Id") % 3 AS "value3", "s"."Int" - (~"s"."Id") AS "value4", -(~"s"."Id") AS "Id", ~(-"s"."Id") AS "Id0", (~("s"."Id" + 1)) << 2 AS "value5", ~(~"s"."Id") AS "Id1", (~"s"."Id") & 7 AS "value6"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- computed single precision in a condition
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" * CAST(0.1 AS real) = CAST(0.05 AS real) OR "s"."Float" / CAST(3.0 AS real) = CAST(0.33333334 AS real) OR "s"."Float" / CAST(7.0 AS real) + CAST(0.1 AS real) = CAST(0.3857143 AS real)
ORDER BY "s"."Id"

-- conditional that may fail behind a collection
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN ((
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
) < 1000 OR CASE WHEN "e"."Active" THEN CAST(CAST("e"."Name" AS bigint) AS integer) ELSE 0 END > 1) AND EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."ManagerId" = "e"."Id"
) THEN CASE WHEN "e"."Id" > 0 THEN 100 / "e"."Id" ELSE 0 END > 1 ELSE FALSE END
ORDER BY "e"."Id"

-- conditional that may fail behind a count
SELECT "e"."Id", CASE WHEN "e"."Id" > 1000 THEN CASE WHEN "e"."Active" THEN CAST(CAST("e"."Name" AS bigint) AS integer) ELSE 0 END > 1 ELSE FALSE END AS "value", (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id" AND CASE WHEN (
        SELECT count(*)
        FROM "Employees" AS "e1"
        WHERE "e1"."ManagerId" = "e0"."Id"
    ) > 1000 THEN CASE WHEN "e0"."Active" THEN CAST(CAST("e0"."Name" AS bigint) AS integer) ELSE 0 END > 1 ELSE FALSE END
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- conversion of the greatest number of a character
SELECT CAST(ascii(max("s"."CharN")) AS bigint) AS "Max", CAST((ascii(min("s"."Char")) & 32767) - (ascii(min("s"."Char")) & 32768) AS smallint) AS "Min", CAST(ascii(max("s"."Char")) AS numeric) AS "Max0", @p0 || CAST(CAST(ascii(max("s"."Char")) AS bigint) AS text) AS "value"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- conversion of the greatest number of a character of a subquery
SELECT CAST(ascii((
    SELECT max("s"."CharN")
    FROM "Specimens" AS "s"
    WHERE "s"."Id" < "d"."Id"
)) AS bigint) AS "Max", CAST(ascii((
    SELECT max("s0"."Char")
    FROM "Specimens" AS "s0"
    WHERE "s0"."Id" > "d"."Id"
)) AS numeric) AS "Max0"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- decimal of a number of single precision
SELECT CAST("s"."Float" + CAST(0.1 AS real) AS numeric) AS "value", CAST(CAST("s"."Id" AS real) * CAST(1000000.0 AS real) AS numeric) AS "value0"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- different numbers of texts behind the name of a department
SELECT DISTINCT 10 / ("e"."Id" - 2) AS "value"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE ("d"."Name" = @p0 OR "d"."Name" = @p1 OR "e"."Id" = 1 AND "d"."Name" IS DISTINCT FROM @p2) AND CASE WHEN "d"."Name" = @p0 OR "d"."Name" = @p1 OR "e"."Id" = 1 AND "d"."Name" IS DISTINCT FROM @p2 THEN 10 / ("e"."Id" - 2) > -100 ELSE FALSE END
ORDER BY "value"

-- different texts that a comparison of decimals chooses
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT CASE WHEN "s"."Decimal" > @p0 THEN @p1 WHEN "s"."Id" % 2 = 0 THEN @p2 ELSE @p3 END AS "value"
    FROM "Specimens" AS "s"
) AS "t"

-- different values skipped
SELECT "d"."Id", EXISTS (
    SELECT DISTINCT "e"."DepartmentId"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    OFFSET 1
) AS "value", EXISTS (
    SELECT DISTINCT "e0"."DepartmentId"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    LIMIT 2 OFFSET 1
) AS "value0", EXISTS (
    SELECT DISTINCT "e1"."DepartmentId"
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
    OFFSET 1
) AS "value1", (
    SELECT DISTINCT "e2"."DepartmentId"
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
    LIMIT 1 OFFSET 1
) AS "DepartmentId"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- distinct instants of a year
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "s"."DateTimeOffset"
    FROM "Specimens" AS "s"
) AS "t"
WHERE CAST(extract(year FROM "t"."DateTimeOffset" AT TIME ZONE 'UTC') AS integer) = 2024

-- fold over the different values of a group
SELECT "e"."DepartmentId", 0 + coalesce((
    SELECT CAST(sum(CASE WHEN "t"."Active" THEN 1 ELSE 10 END) AS integer)
    FROM (
        SELECT DISTINCT "e0"."Active"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "e"."DepartmentId" OR "e0"."DepartmentId" IS NULL AND "e"."DepartmentId" IS NULL
    ) AS "t"
), 0) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId" NULLS FIRST

-- fold over what is not there, in one of its ways
SELECT "e0"."Badge", "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "e"."Id"

-- greatest text that a comparison of decimals chooses
SELECT max(CASE WHEN "s"."Decimal" > @p0 THEN @p1 ELSE @p2 END) AS "max", min(CASE WHEN "s"."Decimal" > @p0 THEN @p1 ELSE @p2 END) AS "min", count(DISTINCT CASE WHEN "s"."Decimal" > @p0 THEN @p3 ELSE @p4 END) AS "count"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- groups by a text that a comparison of decimals chooses
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT CASE WHEN "s"."Decimal" > @p0 THEN @p1 WHEN "s"."Id" % 2 = 0 THEN @p2 ELSE @p3 END AS "value"
    FROM "Specimens" AS "s"
) AS "t"
GROUP BY "t"."value"
ORDER BY "count", "t"."value"

-- groups by computed single precision
SELECT "s"."Float" + CAST(0.1 AS real) AS "value"
FROM "Specimens" AS "s"
GROUP BY "s"."Float" + CAST(0.1 AS real)
ORDER BY "value"
SELECT "s"."Id", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN "Specimens" AS "s" ON "s"."Float" + CAST(0.1 AS real) = "u"."key"
ORDER BY "s"."Id"

-- groups by numbers of texts behind the name of a department
SELECT 10 / ("e"."DepartmentId" - 2) AS "value", count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS DISTINCT FROM 2 AND 10 / ("e"."DepartmentId" - 2) > -100
GROUP BY 10 / ("e"."DepartmentId" - 2)
ORDER BY "value"

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

-- length of a span turned around
SELECT greatest(-"s"."TimeSpan", -(-"s"."TimeSpan")) AS "value", CASE WHEN -"s"."TimeSpan" < INTERVAL '0' THEN '-' ELSE '' END || coalesce(nullif(trunc(abs(extract(epoch FROM -"s"."TimeSpan")) / 86400), 0) || '.', '') || to_char(justify_hours(greatest(-"s"."TimeSpan", -(-"s"."TimeSpan"))), 'HH24:MI:SS') || CASE WHEN extract(epoch FROM -"s"."TimeSpan") % 1 <> 0 THEN '.' || lpad(CAST(trunc(abs(extract(epoch FROM -"s"."TimeSpan") % 1) * 10000000) AS text), 7, '0') ELSE '' END AS "value0", greatest(coalesce("s"."TimeSpanN", -"s"."TimeSpan"), -(coalesce("s"."TimeSpanN", -"s"."TimeSpan"))) AS "value1"
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
    SELECT "e5"."Age"
    FROM "Employees" AS "e5"
    WHERE "e5"."Id" > "e"."Id" AND "e5"."DepartmentId" IS DISTINCT FROM "e"."DepartmentId"
    ORDER BY "e5"."Id"
    LIMIT 1
) END AS "value", CASE WHEN "t0"."Id" IS NULL THEN @p0 ELSE (
    SELECT "e6"."Name"
    FROM "Employees" AS "e6"
    WHERE "e6"."Id" > "e"."Id" AND "e6"."DepartmentId" IS DISTINCT FROM "e"."DepartmentId"
    ORDER BY "e6"."Id"
    LIMIT 1
) END AS "value0", CASE WHEN "t1"."Id" IS NULL THEN FALSE ELSE (
    SELECT "e7"."Active"
    FROM "Employees" AS "e7"
    WHERE "e7"."Id" > "e"."Id" AND "e7"."DepartmentId" IS DISTINCT FROM "e"."DepartmentId"
    ORDER BY "e7"."Id"
    LIMIT 1
) END AS "value1", CASE WHEN "t2"."Id" IS NULL THEN @p1 ELSE (
    SELECT "e8"."Salary"
    FROM "Employees" AS "e8"
    WHERE "e8"."Id" > "e"."Id" AND "e8"."DepartmentId" IS DISTINCT FROM "e"."DepartmentId"
    ORDER BY "e8"."Id"
    LIMIT 1
) END AS "value2", CASE WHEN "t3"."Id" IS NULL THEN 0 ELSE (
    SELECT "e9"."Id"
    FROM "Employees" AS "e9"
    WHERE "e9"."Id" > "e"."Id" AND "e9"."DepartmentId" IS DISTINCT FROM "e"."DepartmentId"
    ORDER BY "e9"."Id"
    LIMIT 1
) END AS "value3"
FROM "Employees" AS "e"
LEFT JOIN LATERAL (
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" > "e"."Id" AND "e0"."DepartmentId" IS DISTINCT FROM "e"."DepartmentId"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e1"."Id"
    FROM "Employees" AS "e1"
    WHERE "e1"."Id" > "e"."Id" AND "e1"."DepartmentId" IS DISTINCT FROM "e"."DepartmentId"
    ORDER BY "e1"."Id"
    LIMIT 1
) AS "t0" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e2"."Id"
    FROM "Employees" AS "e2"
    WHERE "e2"."Id" > "e"."Id" AND "e2"."DepartmentId" IS DISTINCT FROM "e"."DepartmentId"
    ORDER BY "e2"."Id"
    LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e3"."Id"
    FROM "Employees" AS "e3"
    WHERE "e3"."Id" > "e"."Id" AND "e3"."DepartmentId" IS DISTINCT FROM "e"."DepartmentId"
    ORDER BY "e3"."Id"
    LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e4"."Id"
    FROM "Employees" AS "e4"
    WHERE "e4"."Id" > "e"."Id" AND "e4"."DepartmentId" IS DISTINCT FROM "e"."DepartmentId"
    ORDER BY "e4"."Id"
    LIMIT 1
) AS "t3" ON TRUE
ORDER BY "e"."Id"

-- many members of an object of a subquery
SELECT "e"."Id", "t"."Age", "t0"."Name", "t1"."Active", "t2"."Salary", "t3"."Name" AS "Name0", "t4"."Id" AS "Id0"
FROM "Employees" AS "e"
LEFT JOIN LATERAL (
    SELECT "e0"."Age"
    FROM "Employees" AS "e0"
    LEFT JOIN "Employees" AS "e1" ON "e0"."DepartmentId" = "e1"."DepartmentId" AND "e1"."ManagerId" = "e"."Id"
    WHERE "e0"."DepartmentId" = "e"."DepartmentId"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e2"."Name"
    FROM "Employees" AS "e2"
    LEFT JOIN "Employees" AS "e3" ON "e2"."DepartmentId" = "e3"."DepartmentId" AND "e3"."ManagerId" = "e"."Id"
    WHERE "e2"."DepartmentId" = "e"."DepartmentId"
    ORDER BY "e2"."Id"
    LIMIT 1
) AS "t0" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e4"."Active"
    FROM "Employees" AS "e4"
    LEFT JOIN "Employees" AS "e5" ON "e4"."DepartmentId" = "e5"."DepartmentId" AND "e5"."ManagerId" = "e"."Id"
    WHERE "e4"."DepartmentId" = "e"."DepartmentId"
    ORDER BY "e4"."Id"
    LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e6"."Salary"
    FROM "Employees" AS "e6"
    LEFT JOIN "Employees" AS "e7" ON "e6"."DepartmentId" = "e7"."DepartmentId" AND "e7"."ManagerId" = "e"."Id"
    WHERE "e6"."DepartmentId" = "e"."DepartmentId"
    ORDER BY "e6"."Id"
    LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e9"."Name"
    FROM "Employees" AS "e8"
    LEFT JOIN "Employees" AS "e9" ON "e8"."DepartmentId" = "e9"."DepartmentId" AND "e9"."ManagerId" = "e"."Id"
    WHERE "e8"."DepartmentId" = "e"."DepartmentId"
    ORDER BY "e8"."Id"
    LIMIT 1
) AS "t3" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e11"."Id"
    FROM "Employees" AS "e10"
    LEFT JOIN "Employees" AS "e11" ON "e10"."DepartmentId" = "e11"."DepartmentId" AND "e11"."ManagerId" = "e"."Id"
    WHERE "e10"."DepartmentId" = "e"."DepartmentId"
    ORDER BY "e10"."Id"
    LIMIT 1
) AS "t4" ON TRUE
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


-- number of a character or another
SELECT coalesce(ascii("s"."CharN"), -1) AS "value", CASE WHEN "s"."Bool" THEN -1 ELSE ascii("s"."Char") END AS "value0", CASE WHEN "s"."Bool" THEN 70000 ELSE ascii("s"."Char") END AS "value1", CASE WHEN "s"."Bool" THEN CAST(ascii("s"."Char") AS bigint) ELSE -5 END AS "value2", CASE WHEN "s"."Bool" THEN -1 ELSE ascii("s"."Char") END < 0 AS "value3"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- number of a text behind a condition on its characters
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN NOT EXISTS (
    SELECT 1
    FROM unnest(string_to_array(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END, NULL)) AS "u" ("value")
    WHERE NOT ("u"."value" ~ '^[[:digit:]]$')
) THEN CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 ELSE FALSE END
ORDER BY "e"."Id"

-- number of a text behind a condition that may be null
SELECT "e"."Id", CASE WHEN CASE WHEN "e"."Score" IS NULL THEN NULL ELSE "e"."Id" % 2 = 0 END IS NOT DISTINCT FROM TRUE THEN CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 ELSE FALSE END AS "value", CASE WHEN CASE WHEN "e"."Score" IS NULL THEN NULL ELSE "e"."Id" % 2 = 0 END IS NOT TRUE THEN TRUE ELSE CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 END AS "value0"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- number of a text behind a condition, as a value
SELECT "e"."Id", CASE WHEN "e"."Id" % 2 = 0 THEN CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 ELSE FALSE END AS "value", CASE WHEN "e"."Id" % 2 = 1 THEN TRUE ELSE CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 END AS "value0", NOT CASE WHEN "e"."Id" % 2 = 0 AND "e"."Id" > 0 THEN CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 ELSE FALSE END AS "value1", CASE WHEN "e"."Id" % 2 = 0 THEN CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 ELSE FALSE END = ("e"."Id" > 3) AS "value2", CASE WHEN "e"."Id" > 0 AND ("e"."Id" % 2 = 0 AND CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 OR "e"."Id" = 1) THEN 1 ELSE 2 END AS "value3"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- number of a text behind a condition, to order and group by
SELECT "t0"."value", count(*) AS "count", count(*) FILTER (WHERE "t0"."Id" % 2 = 0 AND CAST(CAST(CASE WHEN "t0"."Id" % 2 = 0 THEN CAST("t0"."Id" AS text) ELSE @p0 || CAST("t0"."Id" AS text) END AS bigint) AS integer) > 3) AS "count0"
FROM (
    SELECT "t"."Id", "t"."number", CASE WHEN "t"."Id" % 2 = 1 THEN TRUE ELSE CAST(CAST(CASE WHEN "t"."Id" % 2 = 0 THEN CAST("t"."Id" AS text) ELSE @p0 || CAST("t"."Id" AS text) END AS bigint) AS integer) > 3 END AS "value"
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY CASE WHEN "e"."Id" % 2 = 0 THEN CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 ELSE FALSE END, "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
GROUP BY "t0"."value"
ORDER BY min("t0"."number")

-- number of a text behind a filter and a projection
SELECT "e"."Id", CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) AS "value"
FROM "Employees" AS "e"
WHERE CASE WHEN NOT EXISTS (
    SELECT 1
    FROM unnest(string_to_array(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END, NULL)) AS "u" ("value")
    WHERE NOT ("u"."value" ~ '^[[:digit:]]$')
) THEN CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 ELSE FALSE END
ORDER BY "e"."Id"

-- number of a text behind a filter by another table
SELECT "t"."Id"
FROM (
    SELECT 0 AS "value", CAST(row_number() OVER () AS integer) AS "number", "e"."Id"
    FROM "Employees" AS "e"
    JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId" AND CASE WHEN "d"."Name" = @p0 THEN CAST(CAST("e"."Name" AS bigint) AS integer) > 2 ELSE FALSE END
    WHERE "d"."Name" = @p0
    UNION ALL
    SELECT 1, 0, -1
) AS "t"
ORDER BY "t"."value", "t"."number"

-- number of a text behind a list and a condition
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" = ANY(@p0) AND "e"."Id" % 2 = 0 AND CASE WHEN "e"."Id" = ANY(@p0) AND "e"."Id" % 2 = 0 THEN CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p1 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 ELSE FALSE END
ORDER BY "e"."Id"

-- number of a text behind another filter
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" > 1 AND CASE WHEN NOT EXISTS (
    SELECT 1
    FROM unnest(string_to_array(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END, NULL)) AS "u" ("value")
    WHERE NOT ("u"."value" ~ '^[[:digit:]]$')
) THEN CAST(CAST(CASE WHEN "e"."Id" % 2 = 0 THEN CAST("e"."Id" AS text) ELSE @p0 || CAST("e"."Id" AS text) END AS bigint) AS integer) > 3 ELSE FALSE END
ORDER BY "e"."Id"

-- number of a text behind the name of another table
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
    WHERE "e"."Id" = 1 OR CASE WHEN "d"."Name" = @p0 THEN CAST(CAST("e"."Name" AS bigint) AS integer) > 2 ELSE FALSE END
    UNION
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
    FROM "Employees" AS "e0"
    JOIN "Departments" AS "d0" ON "d0"."Id" = "e0"."DepartmentId" AND CASE WHEN "d0"."Name" = @p1 THEN CAST(CAST("e0"."Name" AS bigint) AS integer) > 2 ELSE FALSE END
    WHERE "d0"."Name" = @p1
    UNION
    SELECT "e1"."Id", "e1"."Name", "e1"."Nick", "e1"."Age", "e1"."Score", "e1"."Salary", "e1"."Bonus", "e1"."Rating", "e1"."Active", "e1"."Remote", "e1"."Hired", "e1"."LeftAt", "e1"."Level", "e1"."FormerLevel", "e1"."Badge", "e1"."DepartmentId", "e1"."ManagerId"
    FROM "Employees" AS "e1"
    JOIN "Departments" AS "d1" ON "d1"."Id" = "e1"."DepartmentId" AND CASE WHEN "d1"."Name" = @p2 THEN CAST(CAST("e1"."Name" AS bigint) AS integer) > 2 ELSE FALSE END
    WHERE "d1"."Name" = @p2
) AS "t"
ORDER BY "t"."Id"

-- number of a text behind what may be null
SELECT "e"."DepartmentId", count(*) FILTER (WHERE CASE WHEN "e"."ManagerId" > 1000 THEN CAST(CAST("e"."Name" AS bigint) AS integer) > 3 ELSE FALSE END) AS "count", CAST(sum(CASE WHEN CASE WHEN "e"."ManagerId" > 1000 THEN CAST(CAST("e"."Name" AS bigint) AS integer) > 3 ELSE FALSE END THEN 1 ELSE 2 END) AS integer) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId" NULLS FIRST

-- number of a text behind what may be null, or another condition
SELECT "e"."Id", CASE WHEN CASE WHEN "e"."ManagerId" > 1000 THEN CAST(CAST("e"."Name" AS bigint) AS integer) > 3 ELSE FALSE END THEN 1 ELSE 0 END AS "value", NOT CASE WHEN ("e"."ManagerId" > 1000) IS TRUE THEN CAST(CAST("e"."Name" AS bigint) AS integer) > 3 ELSE FALSE END AS "value0"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."ManagerId" > 1000 THEN CAST(CAST("e"."Name" AS bigint) AS integer) > 3 ELSE FALSE END OR "e"."Id" = 3
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
WHERE "e"."Salary" > @p0 AND "e"."Salary" > @p1 AND "e"."Salary" + @p2 > @p3
ORDER BY "e"."Id"

-- order by a text that a comparison of decimals chooses
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY CASE WHEN "s"."Decimal" > @p0 THEN CASE WHEN "s"."Id" % 2 = 0 THEN @p1 ELSE @p2 END ELSE @p3 END, "s"."Id"

-- quotient behind a filter of the joined side
SELECT "e"."Id"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id" AND CASE WHEN "d"."Name" <> @p0 AND "d"."Id" <> 1 THEN 10 / ("e"."DepartmentId" - 1) > 1 ELSE FALSE END
WHERE "d"."Name" <> @p0 AND "d"."Id" <> 1
ORDER BY "e"."Id"

-- quotient behind a filter of the other side
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."DepartmentId" <> 3 THEN 10 / ("e"."DepartmentId" - 3) + "e"."Id" > -10 ELSE FALSE END AND "e"."DepartmentId" <> 3
ORDER BY "e"."Id"

-- quotient behind a list
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" = ANY(@p0) AND CASE WHEN "e"."Id" = ANY(@p0) THEN CASE WHEN 12 / ("e"."Id" - 5) < 0 THEN length(substr("e"."Name", 1, 2 - "e"."Id" % 2)) >= 0 ELSE FALSE END ELSE FALSE END
ORDER BY "e"."Id"

-- quotient behind a number of the group
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL
GROUP BY "e"."DepartmentId"
HAVING count(*) > 1 AND CASE WHEN count(*) > 1 THEN CASE WHEN "e"."DepartmentId" IS NOT NULL THEN CASE WHEN 100 / (count(*) - 1) > 0 THEN 100 / ("e"."DepartmentId" - 77) < 0 ELSE FALSE END ELSE FALSE END ELSE FALSE END
ORDER BY "e"."DepartmentId"

-- quotient behind a test of its divisor
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Age" <> 0 AND "e"."Score" IS NOT NULL AND CASE WHEN 100 / "e"."Age" > 1 THEN 100 / ("e"."Score" + 1000) >= 0 ELSE FALSE END
ORDER BY "e"."Id"

-- quotient behind what is computed of the row
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" <> 3 AND CASE WHEN EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
) OR "e"."Id" <> 3 AND length("e"."Name") > 0 THEN 10 / ("e"."Id" - 3) > 0 ELSE FALSE END
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
WHERE "t"."value" AND CASE WHEN "t"."value" AND "t"."Id" <> 3 THEN 10 / ("t"."Id" - 3) > 0 ELSE FALSE END
UNION ALL
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" > 3 AND "d"."Id" <> 3 AND CASE WHEN "d"."Id" > 3 AND "d"."Id" <> 3 THEN 10 / ("d"."Id" - 3) > 0 ELSE FALSE END
ORDER BY "Id"

-- quotient beside a join
SELECT "d"."Id", "e"."Id" AS "Id0"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id" AND CASE WHEN "d"."Name" <> @p0 THEN "e"."Salary" / CAST("e"."Age" AS numeric) > @p1 ELSE FALSE END
WHERE "d"."Name" <> @p0
ORDER BY "e"."Id"

-- quotient beside the first rows of each
SELECT "t"."Id"
FROM "Departments" AS "d"
CROSS JOIN LATERAL (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 2
) AS "t"
WHERE "d"."Id" <> 3 AND "t"."Id" > 0 AND CASE WHEN "d"."Id" <> 3 AND "t"."Id" > 0 THEN 10 / ("d"."Id" - 3) + "t"."Id" > 0 ELSE FALSE END
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
) THEN 10 / ("e"."Id" - 3) > 0 ELSE FALSE END
GROUP BY "e"."Id"
ORDER BY "e"."Id"

-- quotient of the key behind what the group says
SELECT "e"."Id"
FROM "Employees" AS "e"
GROUP BY "e"."Id"
HAVING max("e"."Id") <> 3 AND CASE WHEN max("e"."Id") <> 3 THEN 10 / ("e"."Id" - 3) > 0 ELSE FALSE END
ORDER BY "e"."Id"

-- rows by what is computed of the different values of a group
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT CAST(sum("t"."Age" % 2) AS integer)
    FROM (
        SELECT DISTINCT "e0"."Age"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "e"."DepartmentId" OR "e0"."DepartmentId" IS NULL AND "e"."DepartmentId" IS NULL
    ) AS "t"
), 0) > 1
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId" NULLS FIRST

-- rows where different values are left
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE NOT EXISTS (
    SELECT DISTINCT "e"."DepartmentId"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    OFFSET 1
)
ORDER BY "d"."Id"

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

-- sum of numbers of characters or others
SELECT CAST(sum(CASE WHEN "s"."Id" % 2 = 0 THEN -1 ELSE ascii("s"."Char") END) AS integer) AS "Sum", max(coalesce(ascii("s"."CharN"), @p0)) AS "max"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

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

-- text compared with one that a comparison of spans chooses
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE @p0 = CASE WHEN "s"."TimeSpan" > @p1 THEN @p2 ELSE @p0 END OR "s"."StringN" = CASE WHEN "s"."Decimal" > @p3 THEN "s"."String" ELSE @p4 END
ORDER BY "s"."Id"

-- text of a row that a comparison of decimals has chosen
SELECT "t"."Id"
FROM (
    SELECT "s"."Id", "s"."Decimal"
    FROM "Specimens" AS "s"
    ORDER BY "s"."Id"
    LIMIT 8
) AS "t"
WHERE CASE WHEN CASE WHEN "t"."Decimal" > @p0 THEN @p1 ELSE @p2 END COLLATE "C" < @p3 THEN -1 WHEN CASE WHEN "t"."Decimal" > @p0 THEN @p1 ELSE @p2 END COLLATE "C" > @p3 THEN 1 WHEN CASE WHEN "t"."Decimal" > @p0 THEN @p1 ELSE @p2 END = @p3 THEN 0 END > 0 OR CASE WHEN "t"."Decimal" > @p0 THEN @p1 ELSE @p2 END = @p4
ORDER BY CASE WHEN "t"."Decimal" > @p0 THEN @p1 ELSE @p2 END, "t"."Id"

-- texts that a comparison of decimals chooses, ordered in the result
SELECT "s"."Id", CASE WHEN "s"."Decimal" > @p0 THEN CASE WHEN "s"."Id" % 2 = 0 THEN @p1 ELSE @p2 END ELSE @p3 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

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

-- united numbers behind a department
SELECT 10 / ("e"."DepartmentId" - 2) AS "value"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS DISTINCT FROM 2 AND 10 / ("e"."DepartmentId" - 2) > -100
UNION
SELECT 10 / ("d"."Id" - 3)
FROM "Departments" AS "d"
WHERE "d"."Id" <> 3 AND 10 / ("d"."Id" - 3) > -100
ORDER BY "value"

-- united texts that a comparison of decimals chooses
SELECT count(*) AS "count"
FROM (
    SELECT CASE WHEN "s"."Decimal" > @p0 THEN @p1 ELSE @p2 END AS "value"
    FROM "Specimens" AS "s"
    UNION
    SELECT CASE WHEN "d"."Id" > 1 THEN @p3 ELSE @p2 END
    FROM "Departments" AS "d"
) AS "t"

-- what is computed of the different values of a group
SELECT "e"."DepartmentId", coalesce((
    SELECT CAST(sum("t"."Age" % 2) AS integer)
    FROM (
        SELECT DISTINCT "e0"."Age"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "e"."DepartmentId" OR "e0"."DepartmentId" IS NULL AND "e"."DepartmentId" IS NULL
    ) AS "t"
), 0) AS "Sum", (
    SELECT avg(CAST("t0"."Age" % 3 AS double precision))
    FROM (
        SELECT DISTINCT "e1"."Age"
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "e"."DepartmentId" OR "e1"."DepartmentId" IS NULL AND "e"."DepartmentId" IS NULL
    ) AS "t0"
) AS "Average", coalesce((
    SELECT CAST(sum("t1"."Age" % 2) AS integer)
    FROM (
        SELECT DISTINCT "e2"."Age"
        FROM "Employees" AS "e2"
        WHERE "e2"."DepartmentId" = "e"."DepartmentId" OR "e2"."DepartmentId" IS NULL AND "e"."DepartmentId" IS NULL
    ) AS "t1"
), 0) AS "Sum0", coalesce((
    SELECT CAST(sum(CASE WHEN "t2"."Score" IS NOT NULL THEN 1 ELSE 10 END) AS integer)
    FROM (
        SELECT DISTINCT "e3"."Score"
        FROM "Employees" AS "e3"
        WHERE "e3"."DepartmentId" = "e"."DepartmentId" OR "e3"."DepartmentId" IS NULL AND "e"."DepartmentId" IS NULL
    ) AS "t2"
), 0) AS "Sum1", (
    SELECT max("e4"."Age" % 7)
    FROM "Employees" AS "e4"
    WHERE "e4"."DepartmentId" = "e"."DepartmentId" OR "e4"."DepartmentId" IS NULL AND "e"."DepartmentId" IS NULL
) AS "Max", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e5"."Age"
        FROM "Employees" AS "e5"
        WHERE ("e5"."DepartmentId" = "e"."DepartmentId" OR "e5"."DepartmentId" IS NULL AND "e"."DepartmentId" IS NULL) AND "e5"."Age" % 2 = 1
    ) AS "t3"
) AS "Count", CAST(sum(DISTINCT "e"."Age") AS integer) AS "Sum2"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId" NULLS FIRST
