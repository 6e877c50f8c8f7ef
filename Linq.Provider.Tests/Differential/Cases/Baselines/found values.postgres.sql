-- average of characters
SELECT avg(CAST(ascii("s"."Char") AS double precision)) AS "average"
FROM "Specimens" AS "s"

-- average of characters that may be null
SELECT avg(CAST(ascii("s"."CharN") AS numeric)) AS "average"
FROM "Specimens" AS "s"

-- average of distinct integers
SELECT avg(DISTINCT CAST("e"."Age" AS double precision)) AS "average", avg(DISTINCT CAST("e"."Id" % 3 AS double precision)) AS "average0", CAST(sum(DISTINCT CAST(CAST("e"."Id" AS real) - trunc(CAST("e"."Id" AS real) / CAST(3.0 AS real)) * CAST(3.0 AS real) AS double precision)) AS real) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."Active"
ORDER BY "e"."Active"

-- average of quotients
SELECT avg(("s"."Decimal" + @p0) / @p1) AS "average"
FROM "Specimens" AS "s"

-- average of the largest integers
SELECT CAST(sum("t"."Long" * 1000003 + 1) AS double precision) / count("t"."Long" * 1000003 + 1) AS "average"
FROM (
    SELECT "s"."Long"
    FROM "Specimens" AS "s"
    ORDER BY "s"."Id"
    LIMIT 7
) AS "t"

-- averages of the largest integers of groups
SELECT CAST(sum("s"."Long" * 100003 + CAST("s"."Id" AS bigint)) AS double precision) / count("s"."Long" * 100003 + CAST("s"."Id" AS bigint)) AS "average", CAST(sum("s"."LongN") AS double precision) / count("s"."LongN") AS "average0", CAST(sum("s"."Long") FILTER (WHERE "s"."Id" > 3) AS double precision) / count("s"."Long") FILTER (WHERE "s"."Id" > 3) AS "average1", CAST(sum(DISTINCT CAST("s"."Enum" AS bigint)) AS double precision) / count(DISTINCT CAST("s"."Enum" AS bigint)) AS "average2"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- box of either type
SELECT "e"."Active", "e"."Id", "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- boxed character that equals no number or text
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE FALSE

-- boxed enum
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Level" = 2 OR "e"."FormerLevel" = 1
ORDER BY "e"."Id"

-- boxed enum that equals no number
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE FALSE

-- boxed nulls of two types
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Score" IS NULL AND "e"."Nick" IS NULL
ORDER BY "e"."Id"

-- boxed number that equals none of another type
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE FALSE

-- captured objects
SELECT "e"."Id" = @p0 AS "value", FALSE AS "value0", @p1 = "e"."Id" AS "value1", "e"."Score" IS NULL AS "value2"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- character beside a fraction
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE CAST(ascii("s"."Char") AS double precision) > 97.5 AND "s"."Char" <> @p0 AND "s"."Char" < @p1
ORDER BY "s"."Id"

-- character beside a number beyond all characters
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" = @p0

-- characters united with numbers
SELECT ascii("s"."Char") AS "value"
FROM "Specimens" AS "s"
UNION
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "value"

-- counts as arguments of texts
SELECT repeat(@p0, CAST((
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS integer)) AS "value", lpad(@p1, CAST((
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
) * 2 AS integer) + greatest(length(@p1) - CAST((
    SELECT count(*)
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
) * 2 AS integer), 0), @p2) AS "value0", substr(@p3, 1, CAST((
    SELECT count(*)
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id" AND "e2"."Active"
) AS integer)) AS "value1", substr(substr(@p3, 1, CAST((
    SELECT count(*)
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
) AS integer)), 1, CAST((
    SELECT count(*)
    FROM "Projects" AS "p0"
    WHERE "p0"."DepartmentId" = "d"."Id"
) AS integer)) || @p4 || substr(substr(@p3, 1, CAST((
    SELECT count(*)
    FROM "Projects" AS "p1"
    WHERE "p1"."DepartmentId" = "d"."Id"
) AS integer)), CAST((
    SELECT count(*)
    FROM "Projects" AS "p2"
    WHERE "p2"."DepartmentId" = "d"."Id"
) AS integer) + 1) AS "value2", CASE strpos(substr(@p5, CAST((
    SELECT count(*)
    FROM "Projects" AS "p3"
    WHERE "p3"."DepartmentId" = "d"."Id"
) AS integer) + 1), @p6) WHEN 0 THEN -1 ELSE strpos(substr(@p5, CAST((
    SELECT count(*)
    FROM "Projects" AS "p4"
    WHERE "p4"."DepartmentId" = "d"."Id"
) AS integer) + 1), @p6) + CAST((
    SELECT count(*)
    FROM "Projects" AS "p5"
    WHERE "p5"."DepartmentId" = "d"."Id"
) AS integer) - 1 END AS "value3", CASE CAST((97 + (
    SELECT count(*)
    FROM "Employees" AS "e3"
    WHERE "e3"."DepartmentId" = "d"."Id"
)) & 65535 AS integer) WHEN 0 THEN '' ELSE chr(CAST((97 + (
    SELECT count(*)
    FROM "Employees" AS "e4"
    WHERE "e4"."DepartmentId" = "d"."Id"
)) & 65535 AS integer)) END AS "value4"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- counts as bits
SELECT 1 << CAST((
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) & 31 AS integer) AS "value", "d"."Id" >> CAST(((
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
) & 3) & 31 AS integer) AS "value0", CAST((
    SELECT count(*)
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
) AS integer) << 2 AS "value1", CAST(~(
    SELECT count(*)
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
) AS integer) << 1 AS "value2", (
    SELECT count(*)
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
) << 3 AS "value3"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- counts as parts of dates
SELECT make_timestamp(2024, CAST((
    SELECT count(*)
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
) + 1 AS integer), 1, 0, 0, 0) AS "value", CAST(CAST(@p0 + make_interval(months => CAST((
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS integer)) AS date) + make_interval(years => CAST((
    SELECT count(*)
    FROM "Projects" AS "p0"
    WHERE "p0"."DepartmentId" = "d"."Id"
) AS integer)) AS date) AS "value0", CAST(extract(day FROM make_date(2024, CAST((
    SELECT count(*)
    FROM "Projects" AS "p1"
    WHERE "p1"."DepartmentId" = "d"."Id"
) + 1 AS integer), 1) + INTERVAL '1 month' - INTERVAL '1 day') AS integer) AS "value1", round(CASE WHEN abs((CAST("d"."Id" AS numeric) * @p1) * power(10.0, CAST((
    SELECT count(*)
    FROM "Projects" AS "p2"
    WHERE "p2"."DepartmentId" = "d"."Id"
) AS integer))) % 1 = 0.5 THEN round((CAST("d"."Id" AS numeric) * @p1) * power(10.0, CAST((
    SELECT count(*)
    FROM "Projects" AS "p3"
    WHERE "p3"."DepartmentId" = "d"."Id"
) AS integer)) / 2) * 2 / power(10.0, CAST((
    SELECT count(*)
    FROM "Projects" AS "p4"
    WHERE "p4"."DepartmentId" = "d"."Id"
) AS integer)) ELSE (CAST("d"."Id" AS numeric) * @p1) END, CAST((
    SELECT count(*)
    FROM "Projects" AS "p5"
    WHERE "p5"."DepartmentId" = "d"."Id"
) AS integer)) AS "value2"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- counts by key as arguments
SELECT repeat(@p0, CAST(count(*) AS integer)) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- counts of groups as arguments
SELECT repeat(@p0, CAST(count(*) AS integer)) AS "value", lpad(@p1, CAST(count(*) FILTER (WHERE "e"."Active") + 1 AS integer) + greatest(length(@p1) - CAST(count(*) FILTER (WHERE "e"."Active") + 1 AS integer), 0), @p2) AS "value0", 1 << CAST(count(*) & 31 AS integer) AS "value1"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- counts of other rows as arguments
SELECT repeat(@p0, CAST("t"."value" AS integer)) AS "value"
FROM (
    SELECT (
        SELECT count(*)
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "value"
    FROM "Departments" AS "d"
    UNION
    SELECT "d0"."Id"
    FROM "Departments" AS "d0"
) AS "t"
ORDER BY "t"."value"

-- counts that are chosen or computed as arguments
SELECT repeat(@p0, CAST(CASE WHEN "d"."Id" > 2 THEN (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) ELSE "d"."Id" END AS integer)) AS "value", repeat(@p0, CAST(CASE WHEN (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
) >= (
    SELECT count(*)
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
) THEN (
    SELECT count(*)
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
) WHEN (
    SELECT count(*)
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
) < (
    SELECT count(*)
    FROM "Projects" AS "p0"
    WHERE "p0"."DepartmentId" = "d"."Id"
) THEN (
    SELECT count(*)
    FROM "Projects" AS "p1"
    WHERE "p1"."DepartmentId" = "d"."Id"
) END AS integer)) AS "value0", repeat(@p0, CAST(coalesce(CASE WHEN "d"."Id" > 2 THEN (
    SELECT count(*)
    FROM "Employees" AS "e3"
    WHERE "e3"."DepartmentId" = "d"."Id"
) ELSE NULL END, 1) AS integer)) AS "value1", repeat(@p0, CAST((
    SELECT max(coalesce("t0"."value", 0))
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT (
            SELECT count(*)
            FROM "Employees" AS "e5"
            WHERE "e5"."ManagerId" = "e4"."Id"
        ) AS "value"
        FROM "Employees" AS "e4"
        WHERE "e4"."DepartmentId" = "d"."Id"
    ) AS "t0" ON TRUE
) AS integer)) AS "value2", repeat(@p0, coalesce((
    SELECT CAST(sum((
        SELECT count(*)
        FROM "Employees" AS "e7"
        WHERE "e7"."ManagerId" = "e6"."Id"
    )) AS integer)
    FROM "Employees" AS "e6"
    WHERE "e6"."DepartmentId" = "d"."Id"
), 0)) AS "value3"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- decimals with more digits than C# keeps
SELECT "s"."Id", round(CASE WHEN abs(("s"."Decimal" * @p0 * @p1) * power(10.0, 9)) % 1 = 0.5 THEN round(("s"."Decimal" * @p0 * @p1) * power(10.0, 9) / 2) * 2 / power(10.0, 9) ELSE ("s"."Decimal" * @p0 * @p1) END, 9) AS "value", round(CASE WHEN abs(("s"."Decimal" / @p2 * @p3) * power(10.0, 3)) % 1 = 0.5 THEN round(("s"."Decimal" / @p2 * @p3) * power(10.0, 3) / 2) * 2 / power(10.0, 3) ELSE ("s"."Decimal" / @p2 * @p3) END, 3) AS "value0", "s"."Decimal" * @p4 * @p5 * @p6 AS "value1"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- distance of characters
SELECT ascii("s"."Char") - 97 AS "value", -ascii("s"."Char") AS "Char", ~ascii("s"."Char") AS "Char0", abs(ascii("s"."Char") - 100) AS "value0", CASE WHEN ascii("s"."Char") >= "s"."Id" THEN ascii("s"."Char") WHEN ascii("s"."Char") < "s"."Id" THEN "s"."Id" END AS "value1"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- distinct objects of either type


-- first object or none
SELECT (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- groups by an object of either type


-- groups by the number of a character
SELECT ascii("s"."Char") AS "value", count(*) AS "count"
FROM "Specimens" AS "s"
GROUP BY ascii("s"."Char")
ORDER BY "value"

-- long chain of conditionals
SELECT CASE WHEN "e"."Age" = 20 THEN @p0 WHEN "e"."Age" = 21 THEN @p1 WHEN "e"."Age" = 22 THEN @p2 WHEN "e"."Age" = 23 THEN @p3 WHEN "e"."Age" = 24 THEN @p4 WHEN "e"."Age" = 25 THEN @p5 WHEN "e"."Age" = 26 THEN @p6 WHEN "e"."Age" = 27 THEN @p7 WHEN "e"."Age" = 28 THEN @p8 WHEN "e"."Age" = 29 THEN @p9 WHEN "e"."Age" = 30 THEN @p10 WHEN "e"."Age" = 31 THEN @p11 WHEN "e"."Age" = 32 THEN @p12 WHEN "e"."Age" = 33 THEN @p13 WHEN "e"."Age" = 34 THEN @p14 WHEN "e"."Age" = 35 THEN @p15 WHEN "e"."Age" = 36 THEN @p16 WHEN "e"."Age" = 37 THEN @p17 WHEN "e"."Age" = 38 THEN @p18 WHEN "e"."Age" = 39 THEN @p19 WHEN "e"."Age" = 40 THEN @p20 WHEN "e"."Age" = 41 THEN @p21 WHEN "e"."Age" = 42 THEN @p22 WHEN "e"."Age" = 43 THEN @p23 WHEN "e"."Age" = 44 THEN @p24 WHEN "e"."Age" = 45 THEN @p25 WHEN "e"."Age" = 46 THEN @p26 WHEN "e"."Age" = 47 THEN @p27 WHEN "e"."Age" = 48 THEN @p28 WHEN "e"."Age" = 49 THEN @p29 ELSE @p30 END AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- long chain of values that may be null
SELECT coalesce("e0"."Nick", "e"."Nick", "e0"."Nick", "e"."Nick", "e0"."Nick", "e"."Nick", "e0"."Nick", "e"."Nick", "e0"."Nick", "e"."Nick", "e0"."Nick", "e"."Nick", "e0"."Nick", "e"."Nick", "e0"."Nick", "e"."Nick", "e0"."Nick", "e"."Nick", "e0"."Nick", "e"."Nick", "e0"."Nick", "e"."Nick", "e0"."Nick", "e"."Nick", @p0) AS "value"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "e"."Id"

-- member of the first struct or none
SELECT coalesce((
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."Id" < 4
    ORDER BY "e0"."Id"
    LIMIT 1
), 0) AS "Id", "t"."present", "t"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" < 4
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"

-- members of a struct that there is not
SELECT "d"."Id", coalesce("t"."value", 0) AS "value", "t"."Score", coalesce("t"."value", 0) + 1 AS "value0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Score", "e"."DepartmentId", coalesce("e"."DepartmentId", -1) AS "value"
    FROM "Employees" AS "e"
) AS "t" ON "d"."Id" = coalesce("t"."DepartmentId", -1)
ORDER BY "d"."Id", "t"."Score" NULLS FIRST

-- names of an enum over the largest integers
SELECT CAST("s"."Id" AS text) || @p0 || CASE WHEN CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p1 ELSE CAST("s"."Id" AS numeric) END = @p2 THEN @p3 WHEN CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p1 ELSE CAST("s"."Id" AS numeric) END = @p4 THEN @p5 WHEN CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p1 ELSE CAST("s"."Id" AS numeric) END = @p6 THEN @p7 ELSE CAST(round(CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p1 ELSE CAST("s"."Id" AS numeric) END, 0) AS text) END AS "value"
FROM "Specimens" AS "s"
WHERE CASE WHEN CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p1 ELSE CAST("s"."Id" AS numeric) END = @p2 THEN @p3 WHEN CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p1 ELSE CAST("s"."Id" AS numeric) END = @p4 THEN @p5 WHEN CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p1 ELSE CAST("s"."Id" AS numeric) END = @p6 THEN @p7 ELSE CAST(round(CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p1 ELSE CAST("s"."Id" AS numeric) END, 0) AS text) END <> @p5
ORDER BY "s"."Id"

-- number of a character that there is not
SELECT (
    SELECT max(CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE "d"."Id" END)
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT ascii("s"."Char") AS "value", 1 AS "present"
        FROM "Specimens" AS "s"
        WHERE "s"."Id" = "d"."Id" - 2
    ) AS "t0" ON TRUE
) AS "Max"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- numbers of an enum over the largest integers
SELECT "s"."Id", CAST(trunc(CASE WHEN CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END > @p2 THEN CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END - @p3 ELSE CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END END) AS bigint) AS "value", CAST(round(CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p3 ELSE CAST("s"."Id" AS numeric) END, 0) AS text) AS "value0"
FROM "Specimens" AS "s"
ORDER BY CAST(trunc(CASE WHEN CASE WHEN "s"."Bool" THEN @p4 WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p3 ELSE CAST("s"."Id" AS numeric) END > @p2 THEN CASE WHEN "s"."Bool" THEN @p4 WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p3 ELSE CAST("s"."Id" AS numeric) END - @p3 WHEN "s"."Bool" THEN @p4 WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p3 ELSE CAST("s"."Id" AS numeric) END) AS bigint), "s"."Id"

-- numbers united with characters
SELECT "d"."Id" AS "Id"
FROM "Departments" AS "d"
UNION ALL
SELECT ascii("s"."Char")
FROM "Specimens" AS "s"
ORDER BY "Id"

-- object as another type
SELECT "e"."Active" IS TRUE AS "condition", CASE WHEN "e"."Active" THEN "e"."Id" END AS "Id", CASE WHEN "e"."Active" IS NOT TRUE THEN "e"."Name" END AS "Name", "e"."Id" AS "Id0"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- object behind a condition on a division
SELECT ("e"."Id" % 2 = 1) IS TRUE AS "condition", CASE WHEN "e"."Id" % 2 = 1 THEN 100 / ("e"."Id" % 2) END AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- object by default of another type


-- object of a captured one
SELECT CASE WHEN "e"."Active" THEN @p0 ELSE "e"."Id" END AS "value", ("e"."Score" IS NOT NULL) IS TRUE AS "condition", CASE WHEN "e"."Score" IS NOT NULL THEN "e"."Score" END AS "Score", CASE WHEN "e"."Active" THEN NULL ELSE "e"."Id" END AS "value0", "e"."Active" IS TRUE AS "condition0", CASE WHEN "e"."Active" IS NOT TRUE THEN "e"."Id" END AS "Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- object of either enum
SELECT "e"."Active" IS TRUE AS "condition", CASE WHEN "e"."Active" THEN "e"."Level" END AS "Level", CASE WHEN "e"."Active" IS NOT TRUE THEN "e"."Id" END AS "Id", CASE WHEN "e"."Active" THEN "e"."FormerLevel" ELSE "e"."Level" END AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- object of either number
SELECT "e"."Id", "e"."Active" IS TRUE AS "condition", CASE WHEN "e"."Active" THEN "e"."Salary" END AS "Salary", CASE WHEN "e"."Active" IS NOT TRUE THEN "e"."Id" END AS "Id0", CASE WHEN "e"."Active" THEN "e"."Id" END AS "Id1", CASE WHEN "e"."Active" IS NOT TRUE THEN "e"."Active" END AS "Active", CASE WHEN "e"."Active" THEN CAST("e"."Id" AS bigint) END AS "Id2"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- object of either type
SELECT "e"."Active" IS TRUE AS "condition", CASE WHEN "e"."Active" THEN "e"."Name" END AS "Name", CASE WHEN "e"."Active" IS NOT TRUE THEN "e"."Id" END AS "Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- object of one of three types
SELECT "e"."Active", "e"."Id", ("e"."Score" IS NULL) IS TRUE AS "condition", CASE WHEN "e"."Score" IS NULL THEN "e"."Salary" END AS "Salary", CASE WHEN ("e"."Score" IS NULL) IS NOT TRUE THEN "e"."Level" END AS "Level"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- object or another
SELECT ("e"."Score" IS NOT NULL) IS TRUE AS "condition", CASE WHEN "e"."Score" IS NOT NULL THEN "e"."Score" END AS "Score", "e"."LeftAt", ("e"."Bonus" IS NOT NULL) IS TRUE AS "condition0", CASE WHEN "e"."Bonus" IS NOT NULL THEN "e"."Bonus" END AS "Bonus", CASE WHEN ("e"."Bonus" IS NOT NULL) IS NOT TRUE THEN "e"."Name" END AS "Name", coalesce("e"."LeftAt", "e"."Hired") AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- object or none
SELECT CASE WHEN "s"."Bool" THEN "s"."Byte" ELSE NULL END AS "value", CASE WHEN "s"."Bool" THEN "s"."Char" ELSE NULL END AS "value0", "s"."Bool" IS TRUE AS "condition", CASE WHEN "s"."Bool" THEN "s"."ShortN" END AS "ShortN", CASE WHEN "s"."Bool" IS NOT TRUE THEN "s"."StringN" END AS "StringN", CASE WHEN "s"."Bool" THEN "s"."Float" END AS "Float", CASE WHEN "s"."Bool" IS NOT TRUE THEN "s"."Double" END AS "Double"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- object that may be missing
SELECT ("e"."ManagerId" IS NULL) IS TRUE AS "condition", CASE WHEN "e"."ManagerId" IS NULL THEN "e"."Id" END AS "Id", CASE WHEN ("e"."ManagerId" IS NULL) IS NOT TRUE THEN "e0"."Name" END AS "Name"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "e"."Id"

-- objects in lists
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Active" IS TRUE AS "condition", CASE WHEN "e"."Active" THEN "e"."Id" END AS "Id", CASE WHEN "e"."Active" IS NOT TRUE THEN "e"."Name" END AS "Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- order by a boxed number that may be null
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY CASE WHEN "e"."Active" THEN "e"."Score" ELSE "e"."Age" END NULLS FIRST, "e"."Id"

-- order by an object of either type


-- other than a number of another type
SELECT "e"."Id", FALSE AS "value", "e"."Id" = 5 AS "value0"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- rows by a captured object
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" = @p0

-- rows by a captured object of another type
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE FALSE

-- rows by a member of a struct that there is not
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", coalesce("e"."DepartmentId", -1) AS "value"
    FROM "Employees" AS "e"
) AS "t" ON "d"."Id" = coalesce("t"."DepartmentId", -1)
WHERE coalesce("t"."value", 0) = 0

-- rows by objects of their type
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" = ANY(@p0) OR "e"."Score" = ANY(@p1) OR "e"."Score" IS NULL
ORDER BY "e"."Id"

-- rows by the first struct or none
SELECT coalesce((
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" < 4
    ORDER BY "e"."Id"
    LIMIT 1
), 0) AS "Id"
FROM "Departments" AS "d"
ORDER BY "Id", "d"."Id"

-- rows by the low bits of a character
SELECT "s"."Id", CAST(ascii("s"."Char") & 255 AS smallint) AS "Char"
FROM "Specimens" AS "s"
WHERE CAST(ascii("s"."Char") & 255 AS smallint) <> 97
ORDER BY "s"."Id"

-- rows by the text of a large fraction
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE CASE WHEN CAST(CAST("s"."Id" AS double precision) * 1000000000000000.0 AS text) ~ 'e\+1[56]$' THEN CAST(CAST(CAST(CAST("s"."Id" AS double precision) * 1000000000000000.0 AS text) AS numeric) AS text) ELSE replace(CAST(CAST("s"."Id" AS double precision) * 1000000000000000.0 AS text), 'e', 'E') END = @p0 OR CASE WHEN CAST(CAST("s"."Id" AS real) * CAST(1000000.0 AS real) AS text) ~ 'e\+0[678]$' THEN CAST(CAST(CAST(CAST("s"."Id" AS real) * CAST(1000000.0 AS real) AS text) AS numeric) AS text) ELSE replace(CAST(CAST("s"."Id" AS real) * CAST(1000000.0 AS real) AS text), 'e', 'E') END = @p1
ORDER BY "s"."Id"

-- rows by the text of bytes


-- rows joined by the number of a character
SELECT "s"."Id", "e"."Id" AS "Id0"
FROM "Specimens" AS "s"
JOIN "Employees" AS "e" ON ascii("s"."Char") - 90 = "e"."Id"
ORDER BY "s"."Id"

-- rows of an array of two types


-- small integers beside written ones
SELECT "t0"."value0" AS "value"
FROM (
    SELECT 0 AS "value", CAST(row_number() OVER (ORDER BY "t"."value", "t"."Id") AS integer) AS "number", "t"."value0"
    FROM (
        SELECT 0 AS "value", "s"."Id", CAST("s"."Id" & 255 AS smallint) AS "value0"
        FROM "Specimens" AS "s"
        UNION ALL
        SELECT 1, 0, CAST(1 AS smallint)
    ) AS "t"
    UNION ALL
    SELECT 1, 0, "s0"."Byte"
    FROM "Specimens" AS "s0"
) AS "t0"
ORDER BY "t0"."value0", "t0"."value", "t0"."number"

-- spans in days
SELECT "s"."Id", CAST(extract(epoch FROM "s"."TimeSpan") * 10000000 AS double precision) / 864000000000 AS "TotalDays", CAST(extract(epoch FROM "s"."TimeSpan") * 10000000 AS double precision) / 36000000000 AS "TotalHours", CAST(extract(epoch FROM "s"."TimeSpan") * 10000000 AS double precision) / 600000000 AS "TotalMinutes", CAST(extract(epoch FROM "s"."TimeSpan") * 10000000 AS double precision) / CAST(extract(epoch FROM @p0) * 10000000 AS double precision) AS "value"
FROM "Specimens" AS "s"
WHERE CAST(extract(epoch FROM "s"."TimeSpan") * 10000000 AS double precision) / 864000000000 = @p1 OR CAST(extract(epoch FROM "s"."TimeSpan") * 10000000 AS double precision) / 36000000000 = @p2 OR CAST(extract(epoch FROM "s"."TimeSpan") * 10000000 AS double precision) / CAST(extract(epoch FROM @p3) * 10000000 AS double precision) = 100.07142857142857
ORDER BY "s"."Id"

-- standard formats of dates
SELECT to_char("s"."DateOnly", @p0) AS "value", to_char("s"."DateOnly", @p1) AS "value0", to_char("s"."DateOnly", @p2) AS "value1", to_char("s"."DateOnly", @p3) AS "value2", coalesce(CASE WHEN "s"."DateOnlyN" IS NOT NULL THEN to_char("s"."DateOnlyN", @p0) ELSE @p4 END, @p4) AS "value3"
FROM "Specimens" AS "s"
WHERE length(to_char("s"."DateOnly", @p0)) = 10
ORDER BY "s"."Id"

-- standard formats of times of day
SELECT to_char("s"."TimeOnly", @p0) AS "value", to_char("s"."TimeOnly", @p1) AS "value0", to_char("s"."TimeOnly", @p1) AS "value1", coalesce(CASE WHEN "s"."TimeOnlyN" IS NOT NULL THEN to_char("s"."TimeOnlyN", @p2) ELSE @p3 END, @p3) AS "value2"
FROM "Specimens" AS "s"
WHERE length(to_char("s"."TimeOnly", @p0)) = 16
ORDER BY "s"."Id"

-- struct that there is not
SELECT "d"."Id", "t"."present", "t"."value", "t"."Score"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Score", "e"."DepartmentId", 1 AS "present", coalesce("e"."DepartmentId", -1) AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."Id" < 4
) AS "t" ON "d"."Id" = coalesce("t"."DepartmentId", -1)
ORDER BY "d"."Id", "t"."Score" NULLS FIRST

-- sum of characters
SELECT coalesce(CAST(sum(ascii("s"."Char")) AS integer), 0) AS "Sum"
FROM "Specimens" AS "s"

-- sum of characters as longs
SELECT coalesce(CAST(sum(CAST(ascii("s"."CharN") AS bigint)) AS bigint), 0) AS "Sum"
FROM "Specimens" AS "s"

-- sum of characters of a group
SELECT "s"."Bool", CAST(sum(ascii("s"."Char")) AS integer) AS "Sum", avg(CAST(ascii("s"."Char") AS double precision)) AS "average", max("s"."Char") AS "max"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- sum of products of fractions
SELECT round(CASE WHEN abs(sum(("s"."Decimal" + @p0) / @p1 * @p2) * power(10.0, 6)) % 1 = 0.5 THEN round(sum(("s"."Decimal" + @p0) / @p1 * @p2) * power(10.0, 6) / 2) * 2 / power(10.0, 6) ELSE sum(("s"."Decimal" + @p0) / @p1 * @p2) END, 6) AS "value", round(CASE WHEN abs(avg("s"."Decimal" / @p3) * power(10.0, 9)) % 1 = 0.5 THEN round(avg("s"."Decimal" / @p3) * power(10.0, 9) / 2) * 2 / power(10.0, 9) ELSE avg("s"."Decimal" / @p3) END, 9) AS "value0"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- sum of selected characters
SELECT coalesce(CAST(sum(ascii("s"."Char")) AS integer), 0) AS "Sum"
FROM "Specimens" AS "s"

-- sum of the characters of a text
SELECT coalesce((
    SELECT CAST(sum(ascii("u"."value")) AS integer)
    FROM unnest(string_to_array("d"."Name", NULL)) AS "u" ("value")
), 0) AS "Sum", coalesce((
    SELECT CAST(sum(ascii("u0"."value")) AS integer)
    FROM unnest(string_to_array("d"."Name", NULL)) AS "u0" ("value")
), 0) AS "Sum0", (
    SELECT max("u1"."value")
    FROM unnest(string_to_array("d"."Name", NULL)) AS "u1" ("value")
) AS "Max", 0 + coalesce((
    SELECT CAST(sum(ascii("u2"."value")) AS integer)
    FROM unnest(string_to_array("d"."Name", NULL)) AS "u2" ("value")
), 0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- text and a character that is null
SELECT coalesce("e"."Nick", @p0) || @p0 AS "value", coalesce("e"."Nick", @p0) || @p0 AS "value0", coalesce("e"."Nick", @p0) || @p0 || @p0 AS "value1"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- text of bytes
SELECT "s"."Id", "s"."Bytes"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- texts of computed unsigned integers
SELECT CAST(round(CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p0 ELSE CAST("s"."Id" AS numeric) END, 0) AS text) AS "value", CAST(round(CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p0 ELSE CAST("s"."Id" AS numeric) END % @p1, 0) AS text) AS "value0", CAST(("s"."Id" & 4294967295) + 1 AS text) AS "value1", CAST(round(CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p0 ELSE CAST("s"."Id" AS numeric) END * @p2, 0) AS text) AS "value2"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- texts of large fractions
SELECT CASE WHEN CAST(CAST("s"."Id" AS double precision) * 1000000000000000.0 AS text) ~ 'e\+1[56]$' THEN CAST(CAST(CAST(CAST("s"."Id" AS double precision) * 1000000000000000.0 AS text) AS numeric) AS text) ELSE replace(CAST(CAST("s"."Id" AS double precision) * 1000000000000000.0 AS text), 'e', 'E') END AS "value", CASE WHEN CAST(CAST("s"."Id" AS double precision) * (-450000000000000.0) AS text) ~ 'e\+1[56]$' THEN CAST(CAST(CAST(CAST("s"."Id" AS double precision) * (-450000000000000.0) AS text) AS numeric) AS text) ELSE replace(CAST(CAST("s"."Id" AS double precision) * (-450000000000000.0) AS text), 'e', 'E') END AS "value0", CASE WHEN CAST(CAST("s"."Id" AS double precision) * 10000000000000000.0 AS text) ~ 'e\+1[56]$' THEN CAST(CAST(CAST(CAST("s"."Id" AS double precision) * 10000000000000000.0 AS text) AS numeric) AS text) ELSE replace(CAST(CAST("s"."Id" AS double precision) * 10000000000000000.0 AS text), 'e', 'E') END AS "value1", CASE WHEN CAST(CAST("s"."Id" AS double precision) * 123456789012345.0 AS text) ~ 'e\+1[56]$' THEN CAST(CAST(CAST(CAST("s"."Id" AS double precision) * 123456789012345.0 AS text) AS numeric) AS text) ELSE replace(CAST(CAST("s"."Id" AS double precision) * 123456789012345.0 AS text), 'e', 'E') END AS "value2", CASE WHEN CAST(CAST("s"."Id" AS double precision) * 0.1 - 0.3 AS text) ~ 'e\+1[56]$' THEN CAST(CAST(CAST(CAST("s"."Id" AS double precision) * 0.1 - 0.3 AS text) AS numeric) AS text) ELSE replace(CAST(CAST("s"."Id" AS double precision) * 0.1 - 0.3 AS text), 'e', 'E') END AS "value3", CASE WHEN CAST(CAST("s"."Id" AS double precision) * 1E-05 AS text) ~ 'e\+1[56]$' THEN CAST(CAST(CAST(CAST("s"."Id" AS double precision) * 1E-05 AS text) AS numeric) AS text) ELSE replace(CAST(CAST("s"."Id" AS double precision) * 1E-05 AS text), 'e', 'E') END AS "value4"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- texts of large numbers of single precision
SELECT CASE WHEN CAST(CAST("s"."Id" AS real) * CAST(100000.0 AS real) AS text) ~ 'e\+0[678]$' THEN CAST(CAST(CAST(CAST("s"."Id" AS real) * CAST(100000.0 AS real) AS text) AS numeric) AS text) ELSE replace(CAST(CAST("s"."Id" AS real) * CAST(100000.0 AS real) AS text), 'e', 'E') END AS "value", CASE WHEN CAST(CAST("s"."Id" AS real) * CAST(-16777216.0 AS real) / CAST(8.0 AS real) AS text) ~ 'e\+0[678]$' THEN CAST(CAST(CAST(CAST("s"."Id" AS real) * CAST(-16777216.0 AS real) / CAST(8.0 AS real) AS text) AS numeric) AS text) ELSE replace(CAST(CAST("s"."Id" AS real) * CAST(-16777216.0 AS real) / CAST(8.0 AS real) AS text), 'e', 'E') END AS "value0", CASE WHEN CAST(CAST("s"."Id" AS real) * CAST(150000000.0 AS real) AS text) ~ 'e\+0[678]$' THEN CAST(CAST(CAST(CAST("s"."Id" AS real) * CAST(150000000.0 AS real) AS text) AS numeric) AS text) ELSE replace(CAST(CAST("s"."Id" AS real) * CAST(150000000.0 AS real) AS text), 'e', 'E') END AS "value1"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- texts trimmed of no characters
SELECT CASE WHEN @p0 = @p1 THEN btrim(@p2 || "s"."String" || @p3, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE btrim(@p2 || "s"."String" || @p3, @p0) END AS "value", CASE WHEN @p4 = @p1 THEN ltrim(@p2 || "s"."String", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE ltrim(@p2 || "s"."String", @p4) END AS "value0", CASE WHEN @p5 = @p1 THEN rtrim("s"."String" || @p3, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE rtrim("s"."String" || @p3, @p5) END AS "value1", CASE WHEN @p6 = @p1 THEN btrim(@p7 || "s"."String" || @p8, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE btrim(@p7 || "s"."String" || @p8, @p6) END AS "value2", btrim(@p2 || "s"."String" || @p3, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') AS "value3"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- tuple that there is not
SELECT "d"."Id", "e"."DepartmentId", "e"."Name", coalesce("e"."Salary", @p0) AS "Salary", coalesce("e"."Level", 0) AS "Level"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId" AND "e"."Id" < 4
ORDER BY "d"."Id", "e"."Name" NULLS FIRST

-- union of boxes of two types


-- union of objects of one type
SELECT "e"."Id" AS "Id"
FROM "Employees" AS "e"
UNION
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "Id"

-- union of objects of two numbers


-- union of objects of two types


-- unsigned integers of all kinds united
SELECT "t0"."value0" AS "value"
FROM (
    SELECT 0 AS "value", CAST(row_number() OVER () AS integer) AS "number", "t"."value" AS "value0"
    FROM (
        SELECT CASE WHEN "s"."Id" < 0 THEN CAST("s"."Id" AS numeric) + @p0 ELSE CAST("s"."Id" AS numeric) END % @p1 AS "value"
        FROM "Specimens" AS "s"
        UNION
        SELECT CASE WHEN "d"."Id" < 0 THEN CAST("d"."Id" AS numeric) + @p0 ELSE CAST("d"."Id" AS numeric) END
        FROM "Departments" AS "d"
    ) AS "t"
    UNION ALL
    SELECT 1, 0, @p2
) AS "t0"
ORDER BY "t0"."value0", "t0"."value", "t0"."number"

-- width of a variable that is null
SELECT "d"."Name" || lpad(@p0, 4 + greatest(length(@p0) - 4, 0), @p1) || rpad(@p0 || @p0, 3 + greatest(length(@p0 || @p0) - 3, 0), @p1) || @p2 AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- width of null
SELECT rpad(coalesce("e"."Nick", @p0), 6 + greatest(length(coalesce("e"."Nick", @p0)) - 6, 0), @p1) || @p2 || lpad(coalesce("e"."Nick", @p0), 6 + greatest(length(coalesce("e"."Nick", @p0)) - 6, 0), @p1) || @p2 || lpad(coalesce(CAST("e"."Score" AS text), @p0) || @p0, 3 + greatest(length(coalesce(CAST("e"."Score" AS text), @p0) || @p0) - 3, 0), @p1) || @p2 AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- width of null in an interpolation
SELECT rpad(coalesce("e"."Nick", @p0), 5 + greatest(length(coalesce("e"."Nick", @p0)) - 5, 0), @p1) || @p2 || lpad(coalesce(CAST("e"."Score" AS text), @p0) || @p0, 4 + greatest(length(coalesce(CAST("e"."Score" AS text), @p0) || @p0) - 4, 0), @p1) || @p2 || lpad(coalesce(CASE WHEN "e"."LeftAt" IS NOT NULL THEN to_char("e"."LeftAt", @p3) ELSE @p0 END, @p0), 12 + greatest(length(coalesce(CASE WHEN "e"."LeftAt" IS NOT NULL THEN to_char("e"."LeftAt", @p3) ELSE @p0 END, @p0)) - 12, 0), @p1) || @p2 AS "value"
FROM "Employees" AS "e"
WHERE lpad(coalesce("e"."Nick", @p0), 5 + greatest(length(coalesce("e"."Nick", @p0)) - 5, 0), @p1) || @p2 = @p4
ORDER BY "e"."Id"
