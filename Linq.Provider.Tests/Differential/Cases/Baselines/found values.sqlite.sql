-- average of characters
SELECT avg(lp_code_point("s"."Char")) AS "average"
FROM "Specimens" AS "s"

-- average of characters that may be null
SELECT lp_avg(lp_decimal(lp_code_point("s"."CharN"))) AS "average"
FROM "Specimens" AS "s"

-- average of distinct integers
SELECT avg(DISTINCT "e"."Age") AS "average", avg(DISTINCT "e"."Id" % 3) AS "average0", lp_single(sum(DISTINCT lp_mod(lp_single("e"."Id"), 3.0))) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."Active"
ORDER BY "e"."Active"

-- average of quotients
SELECT lp_avg(lp_divide(lp_add("s"."Decimal", @p0), @p1)) AS "average"
FROM "Specimens" AS "s"

-- average of the largest integers
SELECT CAST(sum("t"."Long" * 1000003 + 1) AS REAL) / count("t"."Long" * 1000003 + 1) AS "average"
FROM (
    SELECT "s"."Long"
    FROM "Specimens" AS "s"
    ORDER BY "s"."Id"
    LIMIT 7
) AS "t"

-- averages of the largest integers of groups
SELECT CAST(sum("s"."Long" * 100003 + CAST("s"."Id" AS INTEGER)) AS REAL) / count("s"."Long" * 100003 + CAST("s"."Id" AS INTEGER)) AS "average", CAST(sum("s"."LongN") AS REAL) / count("s"."LongN") AS "average0", CAST(sum("s"."Long") FILTER (WHERE "s"."Id" > 3) AS REAL) / count("s"."Long") FILTER (WHERE "s"."Id" > 3) AS "average1", CAST(sum(DISTINCT CAST("s"."Enum" AS INTEGER)) AS REAL) / count(DISTINCT CAST("s"."Enum" AS INTEGER)) AS "average2"
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
WHERE 0

-- boxed enum
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Level" = 2 OR "e"."FormerLevel" = 1
ORDER BY "e"."Id"

-- boxed enum that equals no number
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE 0

-- boxed nulls of two types
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Score" IS NULL AND "e"."Nick" IS NULL
ORDER BY "e"."Id"

-- boxed number that equals none of another type
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE 0

-- captured objects
SELECT "e"."Id" = @p0 AS "value", 0 AS "value0", @p1 = "e"."Id" AS "value1", "e"."Score" IS NULL AS "value2"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- character beside a fraction
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE CAST(lp_code_point("s"."Char") AS REAL) > 97.5 AND "s"."Char" <> @p0 AND "s"."Char" < @p1
ORDER BY "s"."Id"

-- character beside a number beyond all characters
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" = @p0

-- characters united with numbers
SELECT lp_code_point("s"."Char") AS "value"
FROM "Specimens" AS "s"
UNION
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "value"

-- counts as arguments of texts
SELECT lp_repeat(@p0, (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)) AS "value", lp_pad_left(@p1, (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
) * 2, @p2) AS "value0", substr(@p3, 1, (
    SELECT count(*)
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id" AND "e1"."Active"
)) AS "value1", substr(substr(@p3, 1, (
    SELECT count(*)
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
)), 1, (
    SELECT count(*)
    FROM "Projects" AS "p0"
    WHERE "p0"."DepartmentId" = "d"."Id"
)) || @p4 || substr(substr(@p3, 1, (
    SELECT count(*)
    FROM "Projects" AS "p1"
    WHERE "p1"."DepartmentId" = "d"."Id"
)), (
    SELECT count(*)
    FROM "Projects" AS "p2"
    WHERE "p2"."DepartmentId" = "d"."Id"
) + 1) AS "value2", lp_index_of(@p5, @p6, (
    SELECT count(*)
    FROM "Projects" AS "p3"
    WHERE "p3"."DepartmentId" = "d"."Id"
)) AS "value3", CASE WHEN ((97 + (
    SELECT count(*)
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
)) & 65535) = 0 THEN '' WHEN ((97 + (
    SELECT count(*)
    FROM "Employees" AS "e3"
    WHERE "e3"."DepartmentId" = "d"."Id"
)) & 65535) IS NOT NULL THEN char((97 + (
    SELECT count(*)
    FROM "Employees" AS "e4"
    WHERE "e4"."DepartmentId" = "d"."Id"
)) & 65535) END AS "value4"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- counts as bits
SELECT lp_shift_left(1, (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) & 31) AS "value", "d"."Id" >> (((
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
) & 3) & 31) AS "value0", lp_shift_left((
    SELECT count(*)
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
), 2) AS "value1", lp_shift_left(~(
    SELECT count(*)
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
), 1) AS "value2", (
    SELECT count(*)
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
) << 3 AS "value3"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- counts as parts of dates
SELECT lp_make_datetime(2024, (
    SELECT count(*)
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
) + 1, 1, 0, 0, 0) AS "value", lp_date(lp_add_years(lp_date(lp_add_months(@p0, (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
))), (
    SELECT count(*)
    FROM "Projects" AS "p0"
    WHERE "p0"."DepartmentId" = "d"."Id"
))) AS "value0", lp_days_in_month(2024, (
    SELECT count(*)
    FROM "Projects" AS "p1"
    WHERE "p1"."DepartmentId" = "d"."Id"
) + 1) AS "value1", lp_decimal_round(lp_multiply(lp_decimal("d"."Id"), @p1), (
    SELECT count(*)
    FROM "Projects" AS "p2"
    WHERE "p2"."DepartmentId" = "d"."Id"
)) AS "value2"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- counts by key as arguments
SELECT lp_repeat(@p0, count(*)) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- counts of groups as arguments
SELECT lp_repeat(@p0, count(*)) AS "value", lp_pad_left(@p1, count(*) FILTER (WHERE "e"."Active") + 1, @p2) AS "value0", lp_shift_left(1, count(*) & 31) AS "value1"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- counts of other rows as arguments
SELECT lp_repeat(@p0, "t"."value") AS "value"
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
SELECT lp_repeat(@p0, CASE WHEN "d"."Id" > 2 THEN (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) ELSE "d"."Id" END) AS "value", lp_repeat(@p0, max((
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
), (
    SELECT count(*)
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
))) AS "value0", lp_repeat(@p0, coalesce(CASE WHEN "d"."Id" > 2 THEN (
    SELECT count(*)
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
) ELSE NULL END, 1)) AS "value1", lp_repeat(@p0, (
    SELECT max(coalesce("t0"."value", 0))
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT (
            SELECT count(*)
            FROM "Employees" AS "e3"
            WHERE "e3"."ManagerId" = "e2"."Id"
        ) AS "value"
        FROM "Employees" AS "e2"
        WHERE "e2"."DepartmentId" = "d"."Id"
    ) AS "t0" ON 1
)) AS "value2", lp_repeat(@p0, coalesce((
    SELECT sum((
        SELECT count(*)
        FROM "Employees" AS "e5"
        WHERE "e5"."ManagerId" = "e4"."Id"
    ))
    FROM "Employees" AS "e4"
    WHERE "e4"."DepartmentId" = "d"."Id"
), 0)) AS "value3"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- decimals with more digits than C# keeps
SELECT "s"."Id", lp_decimal_round(lp_multiply(lp_multiply("s"."Decimal", @p0), @p1), 9) AS "value", lp_decimal_round(lp_multiply(lp_divide("s"."Decimal", @p2), @p3), 3) AS "value0", lp_multiply(lp_multiply(lp_multiply("s"."Decimal", @p4), @p5), @p6) AS "value1"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- distance of characters
SELECT lp_code_point("s"."Char") - 97 AS "value", -lp_code_point("s"."Char") AS "Char", ~lp_code_point("s"."Char") AS "Char0", abs(lp_code_point("s"."Char") - 100) AS "value0", max(lp_code_point("s"."Char"), "s"."Id") AS "value1"
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
SELECT lp_code_point("s"."Char") AS "value", count(*) AS "count"
FROM "Specimens" AS "s"
GROUP BY lp_code_point("s"."Char")
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
), 0) AS "Id", "t0"."present", "t0"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."Id" < 4 AND "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"

-- members of a struct that there is not
SELECT "d"."Id", coalesce("t"."value", 0) AS "value", "t"."Score", coalesce("t"."value", 0) + 1 AS "value0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Score", "e"."DepartmentId", coalesce("e"."DepartmentId", -1) AS "value"
    FROM "Employees" AS "e"
) AS "t" ON "d"."Id" = coalesce("t"."DepartmentId", -1)
ORDER BY "d"."Id", "t"."Score"

-- names of an enum over the largest integers
SELECT (CAST("s"."Id" AS TEXT) || @p0 || CASE WHEN CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p1) ELSE lp_decimal("s"."Id") END COLLATE LP_DECIMAL = @p2 THEN @p3 WHEN CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p1) ELSE lp_decimal("s"."Id") END COLLATE LP_DECIMAL = @p4 THEN @p5 WHEN CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p1) ELSE lp_decimal("s"."Id") END COLLATE LP_DECIMAL = @p6 THEN @p7 ELSE lp_format_decimal(CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p1) ELSE lp_decimal("s"."Id") END, @p8) END) COLLATE BINARY AS "value"
FROM "Specimens" AS "s"
WHERE CASE WHEN CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p1) ELSE lp_decimal("s"."Id") END COLLATE LP_DECIMAL = @p2 THEN @p3 WHEN CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p1) ELSE lp_decimal("s"."Id") END COLLATE LP_DECIMAL = @p4 THEN @p5 WHEN CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p1) ELSE lp_decimal("s"."Id") END COLLATE LP_DECIMAL = @p6 THEN @p7 ELSE lp_format_decimal(CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p1) ELSE lp_decimal("s"."Id") END, @p8) END COLLATE BINARY <> @p5
ORDER BY "s"."Id"

-- number of a character that there is not
SELECT (
    SELECT max(CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE "d"."Id" END)
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT lp_code_point("s"."Char") AS "value", 1 AS "present"
        FROM "Specimens" AS "s"
        WHERE "s"."Id" = "d"."Id" - 2
    ) AS "t0" ON 1
) AS "Max"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- numbers of an enum over the largest integers
SELECT "s"."Id", lp_int64(CASE WHEN CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END COLLATE LP_DECIMAL > @p2 THEN lp_subtract(CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END, @p3) ELSE CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END END) AS "value", lp_format_decimal(CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p3) ELSE lp_decimal("s"."Id") END, @p4) AS "value0"
FROM "Specimens" AS "s"
ORDER BY lp_int64(CASE WHEN CASE WHEN "s"."Bool" THEN @p5 WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p3) ELSE lp_decimal("s"."Id") END COLLATE LP_DECIMAL > @p2 THEN lp_subtract(CASE WHEN "s"."Bool" THEN @p5 WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p3) ELSE lp_decimal("s"."Id") END, @p3) WHEN "s"."Bool" THEN @p5 WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p3) ELSE lp_decimal("s"."Id") END), "s"."Id"

-- numbers united with characters
SELECT "d"."Id" AS "Id"
FROM "Departments" AS "d"
UNION ALL
SELECT lp_code_point("s"."Char")
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
SELECT "e"."Id", "e"."Active" IS TRUE AS "condition", CASE WHEN "e"."Active" THEN "e"."Salary" END AS "Salary", CASE WHEN "e"."Active" IS NOT TRUE THEN "e"."Id" END AS "Id0", CASE WHEN "e"."Active" THEN "e"."Id" END AS "Id1", CASE WHEN "e"."Active" IS NOT TRUE THEN "e"."Active" END AS "Active", CASE WHEN "e"."Active" THEN CAST("e"."Id" AS INTEGER) END AS "Id2"
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
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- order by a boxed number that may be null
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY CASE WHEN "e"."Active" THEN "e"."Score" ELSE "e"."Age" END, "e"."Id"

-- order by an object of either type


-- other than a number of another type
SELECT "e"."Id", 0 AS "value", "e"."Id" = 5 AS "value0"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- rows by a captured object
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" = @p0

-- rows by a captured object of another type
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE 0

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
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0)) OR "e"."Score" IN (SELECT value FROM json_each(@p1)) OR "e"."Score" IS NULL
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
SELECT "s"."Id", (lp_code_point("s"."Char") & 255) AS "Char"
FROM "Specimens" AS "s"
WHERE (lp_code_point("s"."Char") & 255) <> 97
ORDER BY "s"."Id"

-- rows by the text of a large fraction
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE lp_double_text(CAST("s"."Id" AS REAL) * 1000000000000000.0) = @p0 OR lp_real_text(lp_single(lp_single("s"."Id") * 1000000.0)) = @p1
ORDER BY "s"."Id"

-- rows by the text of bytes


-- rows joined by the number of a character
SELECT "s"."Id", "e"."Id" AS "Id0"
FROM "Specimens" AS "s"
JOIN "Employees" AS "e" ON lp_code_point("s"."Char") - 90 = "e"."Id"
ORDER BY "s"."Id"

-- rows of an array of two types


-- small integers beside written ones
SELECT "t0"."value0" AS "value"
FROM (
    SELECT 0 AS "value", row_number() OVER (ORDER BY "t"."value", "t"."Id") AS "number", "t"."value0"
    FROM (
        SELECT 0 AS "value", "s"."Id", ("s"."Id" & 255) AS "value0"
        FROM "Specimens" AS "s"
        UNION ALL
        SELECT 1, 0, 1
    ) AS "t"
    UNION ALL
    SELECT 1, 0, "s0"."Byte"
    FROM "Specimens" AS "s0"
) AS "t0"
ORDER BY "t0"."value0", "t0"."value", "t0"."number"

-- spans in days
SELECT "s"."Id", lp_total_days("s"."TimeSpan") AS "TotalDays", lp_total_hours("s"."TimeSpan") AS "TotalHours", lp_total_minutes("s"."TimeSpan") AS "TotalMinutes", lp_interval_ratio("s"."TimeSpan", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE lp_total_days("s"."TimeSpan") = @p1 OR lp_total_hours("s"."TimeSpan") = @p2 OR lp_interval_ratio("s"."TimeSpan", @p3) = 100.07142857142857
ORDER BY "s"."Id"

-- standard formats of dates
SELECT lp_format_date("s"."DateOnly", @p0) AS "value", lp_format_date("s"."DateOnly", @p1) AS "value0", lp_format_date("s"."DateOnly", @p2) AS "value1", lp_format_date("s"."DateOnly", @p3) AS "value2", coalesce(CASE WHEN "s"."DateOnlyN" IS NOT NULL THEN lp_format_date("s"."DateOnlyN", @p4) ELSE @p5 END, @p5) AS "value3"
FROM "Specimens" AS "s"
WHERE length(lp_format_date("s"."DateOnly", @p0)) = 10
ORDER BY "s"."Id"

-- standard formats of times of day
SELECT lp_format_time("s"."TimeOnly", @p0) AS "value", lp_format_time("s"."TimeOnly", @p1) AS "value0", lp_format_time("s"."TimeOnly", @p2) AS "value1", coalesce(CASE WHEN "s"."TimeOnlyN" IS NOT NULL THEN lp_format_time("s"."TimeOnlyN", @p3) ELSE @p4 END, @p4) AS "value2"
FROM "Specimens" AS "s"
WHERE length(lp_format_time("s"."TimeOnly", @p0)) = 16
ORDER BY "s"."Id"

-- struct that there is not
SELECT "d"."Id", "t"."present", "t"."value", "t"."Score"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Score", "e"."DepartmentId", 1 AS "present", coalesce("e"."DepartmentId", -1) AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."Id" < 4
) AS "t" ON "d"."Id" = coalesce("t"."DepartmentId", -1)
ORDER BY "d"."Id", "t"."Score"

-- sum of characters
SELECT coalesce(sum(lp_code_point("s"."Char")), 0) AS "Sum"
FROM "Specimens" AS "s"

-- sum of characters as longs
SELECT coalesce(sum(CAST(lp_code_point("s"."CharN") AS INTEGER)), 0) AS "Sum"
FROM "Specimens" AS "s"

-- sum of characters of a group
SELECT "s"."Bool", sum(lp_code_point("s"."Char")) AS "Sum", avg(CAST(lp_code_point("s"."Char") AS REAL)) AS "average", max("s"."Char") AS "max"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- sum of products of fractions
SELECT lp_decimal_round(lp_sum(lp_multiply(lp_divide(lp_add("s"."Decimal", @p0), @p1), @p2)), 6) AS "value", lp_decimal_round(lp_avg(lp_divide("s"."Decimal", @p3)), 9) AS "value0"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- sum of selected characters
SELECT coalesce(sum(lp_code_point("s"."Char")), 0) AS "Sum"
FROM "Specimens" AS "s"

-- sum of the characters of a text
SELECT coalesce((
    SELECT sum(lp_code_point("u"."value"))
    FROM json_each(lp_characters("d"."Name")) AS "u"
), 0) AS "Sum", coalesce((
    SELECT sum(lp_code_point("u0"."value"))
    FROM json_each(lp_characters("d"."Name")) AS "u0"
), 0) AS "Sum0", (
    SELECT max("u1"."value")
    FROM json_each(lp_characters("d"."Name")) AS "u1"
) AS "Max", 0 + coalesce((
    SELECT sum(lp_code_point("u2"."value"))
    FROM json_each(lp_characters("d"."Name")) AS "u2"
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
SELECT lp_format_decimal(CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p0) ELSE lp_decimal("s"."Id") END, @p1) AS "value", lp_format_decimal(lp_decimal_mod(CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p0) ELSE lp_decimal("s"."Id") END, @p2), @p1) AS "value0", CAST(("s"."Id" & 4294967295) + 1 AS TEXT) AS "value1", lp_format_decimal(lp_multiply(CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p0) ELSE lp_decimal("s"."Id") END, @p3), @p1) AS "value2"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- texts of large fractions
SELECT lp_double_text(CAST("s"."Id" AS REAL) * 1000000000000000.0) AS "value", lp_double_text(CAST("s"."Id" AS REAL) * (-450000000000000.0)) AS "value0", lp_double_text(CAST("s"."Id" AS REAL) * 10000000000000000.0) AS "value1", lp_double_text(CAST("s"."Id" AS REAL) * 123456789012345.0) AS "value2", lp_double_text(CAST("s"."Id" AS REAL) * 0.1 - 0.3) AS "value3", lp_double_text(CAST("s"."Id" AS REAL) * 1E-05) AS "value4"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- texts of large numbers of single precision
SELECT lp_real_text(lp_single(lp_single("s"."Id") * 100000.0)) AS "value", lp_real_text(lp_single(lp_single(lp_single("s"."Id") * (-16777216.0)) / 8.0)) AS "value0", lp_real_text(lp_single(lp_single("s"."Id") * 150000000.0)) AS "value1"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- texts trimmed of no characters
SELECT CASE WHEN @p0 = @p1 THEN lp_trim(@p2 || "s"."String" || @p3) ELSE trim(@p2 || "s"."String" || @p3, @p0) END AS "value", CASE WHEN @p4 = @p1 THEN lp_trim_start(@p2 || "s"."String") ELSE ltrim(@p2 || "s"."String", @p4) END AS "value0", CASE WHEN @p5 = @p1 THEN lp_trim_end("s"."String" || @p3) ELSE rtrim("s"."String" || @p3, @p5) END AS "value1", CASE WHEN @p6 = @p1 THEN lp_trim(@p7 || "s"."String" || @p8) ELSE trim(@p7 || "s"."String" || @p8, @p6) END AS "value2", lp_trim(@p2 || "s"."String" || @p3) AS "value3"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- tuple that there is not
SELECT "d"."Id", "e"."DepartmentId", "e"."Name", coalesce("e"."Salary", @p0) AS "Salary", coalesce("e"."Level", 0) AS "Level"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId" AND "e"."Id" < 4
ORDER BY "d"."Id", "e"."Name"

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
    SELECT 0 AS "value", row_number() OVER () AS "number", "t"."value" AS "value0"
    FROM (
        SELECT lp_decimal_mod(CASE WHEN "s"."Id" < 0 THEN lp_add(lp_decimal("s"."Id"), @p0) ELSE lp_decimal("s"."Id") END, @p1) COLLATE LP_DECIMAL AS "value"
        FROM "Specimens" AS "s"
        UNION
        SELECT CASE WHEN "d"."Id" < 0 THEN lp_add(lp_decimal("d"."Id"), @p0) ELSE lp_decimal("d"."Id") END
        FROM "Departments" AS "d"
    ) AS "t"
    UNION ALL
    SELECT 1, 0, @p2
) AS "t0"
ORDER BY "t0"."value0" COLLATE LP_DECIMAL, "t0"."value", "t0"."number"

-- width of a variable that is null
SELECT "d"."Name" || lp_pad_left(@p0, 4, @p1) || lp_pad_right(@p0 || @p0, 3, @p1) || @p2 AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- width of null
SELECT lp_pad_right(coalesce("e"."Nick", @p0), 6, @p1) || @p2 || lp_pad_left(coalesce("e"."Nick", @p0), 6, @p1) || @p2 || lp_pad_left(coalesce(CAST("e"."Score" AS TEXT), @p0) || @p0, 3, @p1) || @p2 AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- width of null in an interpolation
SELECT lp_pad_right(coalesce("e"."Nick", @p0), 5, @p1) || @p2 || lp_pad_left(coalesce(CAST("e"."Score" AS TEXT), @p0) || @p0, 4, @p1) || @p2 || lp_pad_left(coalesce(CASE WHEN "e"."LeftAt" IS NOT NULL THEN lp_format_datetime("e"."LeftAt", @p3) ELSE @p0 END, @p0), 12, @p1) || @p2 AS "value"
FROM "Employees" AS "e"
WHERE lp_pad_left(coalesce("e"."Nick", @p0), 5, @p1) || @p2 = @p4
ORDER BY "e"."Id"
