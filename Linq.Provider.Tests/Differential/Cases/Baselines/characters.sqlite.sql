-- all of a method
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(lp_characters("e"."Name")) AS "u"
    WHERE "u"."value" NOT IN (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25) AND "u"."value" NOT IN (@p26, @p27, @p28, @p29, @p30, @p31, @p32, @p33, @p34, @p35, @p36, @p37, @p38, @p39, @p40, @p41, @p42, @p43, @p44, @p45, @p46, @p47, @p48, @p49, @p50, @p51)
)

-- any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(lp_characters("e"."Name")) AS "u"
)

-- any of a method
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(lp_characters("e"."Name")) AS "u"
    WHERE "u"."value" IN (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
)

-- any with condition
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(lp_characters("e"."Name")) AS "u"
    WHERE "u"."value" > @p0
)

-- array
SELECT lp_characters("d"."Name") AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- array's element
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY (SELECT value FROM json_each(lp_characters("d"."Name")) WHERE key = 1), "d"."Id"

-- array's length
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY length("d"."Name"), "d"."Id"

-- beyond ASCII
SELECT (
    SELECT count(*)
    FROM json_each(lp_characters("e"."Name")) AS "u"
    WHERE "u"."value" = @p0 OR "u"."value" = @p1 OR "u"."value" = @p2 OR "u"."value" = @p3
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- contained in another text
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(lp_characters("d"."Name")) AS "u"
    WHERE NOT (instr(coalesce("d"."Code", @p0) || @p1 || @p2, "u"."value") > 0) OR "u"."value" = @p0
)

-- count
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY length("d"."Name"), "d"."Id"

-- count with condition
SELECT (
    SELECT count(*)
    FROM json_each(lp_characters("e"."Name")) AS "u"
    WHERE "u"."value" = @p0 OR "u"."value" = @p1
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- distinct
SELECT (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "u"."value"
        FROM json_each(lp_characters("d"."Name")) AS "u"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- element at
SELECT (
    SELECT "u"."value"
    FROM json_each(lp_characters("d"."Name")) AS "u"
    ORDER BY "u"."key"
    LIMIT 1 OFFSET 1
) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- element at a position of the row
SELECT coalesce((
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
        FROM json_each(lp_characters("d"."Name")) AS "u"
    ) AS "t"
    WHERE "t"."number" - 1 = "d"."Id" + 1
    ORDER BY "t"."key"
    LIMIT 1
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- first and last
SELECT "d"."Id", (
    SELECT "u"."value"
    FROM json_each(lp_characters("d"."Name")) AS "u"
    ORDER BY "u"."key"
    LIMIT 1
) AS "value", (
    SELECT "u0"."value"
    FROM json_each(lp_characters("d"."Name")) AS "u0"
    ORDER BY "u0"."key" DESC
    LIMIT 1
) AS "value0"
FROM "Departments" AS "d"
ORDER BY "value0", "d"."Id"

-- first of none
SELECT (
    SELECT "u"."value"
    FROM json_each(lp_characters("e"."Name")) AS "u"
    ORDER BY "u"."key"
    LIMIT 1
) AS "value"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0

-- first or default
SELECT "e"."Id", coalesce((
    SELECT "u"."value"
    FROM json_each(lp_characters("e"."Name")) AS "u"
    ORDER BY "u"."key"
    LIMIT 1
), @p0) AS "value"
FROM "Employees" AS "e"
WHERE "e"."Id" < 14
ORDER BY "value", "e"."Id"

-- first or default as a number
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT "u"."value"
    FROM json_each(lp_characters("e"."Name")) AS "u"
    ORDER BY "u"."key"
    LIMIT 1
), @p0) < @p1

-- first or default compared
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT "u"."value"
    FROM json_each(lp_characters("e"."Name")) AS "u"
    ORDER BY "u"."key"
    LIMIT 1
), @p0) < @p1

-- greatest and least
SELECT (
    SELECT max("u"."value")
    FROM json_each(lp_characters("d"."Name")) AS "u"
) AS "Max", (
    SELECT min("u0"."value")
    FROM json_each(lp_characters("d"."Name")) AS "u0"
) AS "Min"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- group by the first
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT (
        SELECT "u"."value"
        FROM json_each(lp_characters("d"."Name")) AS "u"
        ORDER BY "u"."key"
        LIMIT 1
    ) AS "value"
    FROM "Departments" AS "d"
) AS "t"
GROUP BY "t"."value"

-- groups in a row
SELECT (
    SELECT max("t"."count")
    FROM (
        SELECT count(*) AS "count"
        FROM json_each(lp_characters("d"."Name")) AS "u"
        GROUP BY "u"."value"
    ) AS "t"
) AS "Max"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- in common
SELECT (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "u"."value"
        FROM json_each(lp_characters("e"."Name")) AS "u"
        WHERE EXISTS (
            SELECT 1
            FROM json_each(lp_characters(@p0)) AS "u0"
            WHERE "u"."value" = "u0"."value"
        )
    ) AS "t"
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- in order
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE (
    SELECT count(*)
    FROM json_each(lp_characters("e"."Name")) AS "u"
) = length("e"."Name") AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", row_number() OVER (ORDER BY "u0"."value", "u0"."key") AS "number"
        FROM json_each(lp_characters("e"."Name")) AS "u0"
    ) AS "t"
    JOIN (
        SELECT "u1"."value", row_number() OVER (ORDER BY "u1"."key") AS "number"
        FROM json_each(lp_characters("e"."Name")) AS "u1"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" <> "t0"."value"
)

-- joined
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT lp_string_join("u"."value", @p0, 'v', "u"."key")
    FROM json_each(lp_characters("e"."Name")) AS "u"
), @p1) = @p2

-- joined in another order
SELECT coalesce((
    SELECT lp_string_join("u"."value", @p0, 'V', "u"."value", 'v', "u"."key")
    FROM json_each(lp_characters("d"."Name")) AS "u"
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- leading
SELECT (
    SELECT count(*)
    FROM (
        SELECT max(CASE WHEN "t"."value" <> @p0 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
        FROM (
            SELECT "u"."value", row_number() OVER (ORDER BY "u"."key") AS "number"
            FROM json_each(lp_characters("d"."Name")) AS "u"
        ) AS "t"
    ) AS "t0"
    WHERE "t0"."ended" = 0
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- list
SELECT "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- list of some
SELECT "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "u0"."value", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN json_each(lp_characters("u"."value")) AS "u0"
WHERE "u0"."value" > @p1
ORDER BY "u0"."key"

-- most frequent
SELECT (
    SELECT "u"."value"
    FROM json_each(lp_characters("d"."Name")) AS "u"
    GROUP BY "u"."value"
    ORDER BY count(*) DESC, "u"."value"
    LIMIT 1
) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- none of null
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Nick" IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM json_each(lp_characters("e"."Nick")) AS "u"
    WHERE "u"."value" = @p0
)

-- of a constant
SELECT (
    SELECT count(*)
    FROM json_each(lp_characters(@p0)) AS "u"
    WHERE instr("e"."Name", "u"."value") > 0 AND "u"."value" <> @p1
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- of a part
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(lp_characters(replace(lp_trim("e"."Name"), @p0, @p1))) AS "u"
    WHERE "u"."value" >= @p2
) AND length("e"."Name") > 2

-- of a variable
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(lp_characters(@p0)) AS "u"
    WHERE instr("e"."Name", "u"."value") > 0 AND "u"."value" <> @p1
)

-- of all rows
SELECT "u"."value", count(*) AS "count"
FROM "Departments" AS "d"
JOIN json_each(lp_characters("d"."Name")) AS "u"
GROUP BY "u"."value"

-- of all rows with the row
SELECT "d"."Id", "u"."value"
FROM "Departments" AS "d"
JOIN json_each(lp_characters("d"."Name")) AS "u"
WHERE "u"."value" < @p0

-- of an empty variable
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(lp_characters(@p0)) AS "u"
    WHERE instr("e"."Name", "u"."value") > 0 AND "u"."value" <> @p1
)

-- of related rows
SELECT coalesce((
    SELECT sum((
        SELECT count(*)
        FROM json_each(lp_characters("e"."Name")) AS "u"
        WHERE "u"."value" = @p0
    ))
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), 0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- operators over the array
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE (
    SELECT count(*)
    FROM json_each(lp_characters("e"."Name")) AS "u"
    WHERE "u"."value" = @p0
) > 0

-- page
SELECT coalesce((
    SELECT lp_string_join("t"."value", @p0, 'v', "t"."key")
    FROM (
        SELECT "u"."value", "u"."key"
        FROM json_each(lp_characters("d"."Name")) AS "u"
        ORDER BY "u"."key"
        LIMIT 2 OFFSET 1
    ) AS "t"
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- page of the row
SELECT coalesce((
    SELECT lp_string_join("t0"."value", @p0, 'v', "t0"."key")
    FROM (
        SELECT "t"."value", "t"."key", row_number() OVER (ORDER BY "t"."key") AS "number"
        FROM (
            SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
            FROM json_each(lp_characters("d"."Name")) AS "u"
        ) AS "t"
        WHERE "t"."number" > "d"."Id" - 2
    ) AS "t0"
    WHERE "t0"."number" <= "d"."Id"
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- pairs
SELECT (
    SELECT count(*)
    FROM (
        SELECT "u"."value", row_number() OVER (ORDER BY "u"."key") AS "number"
        FROM json_each(lp_characters("e"."Name")) AS "u"
    ) AS "t"
    JOIN (
        SELECT "t0"."value", row_number() OVER (ORDER BY "t0"."key") AS "number"
        FROM (
            SELECT "u0"."value", "u0"."key"
            FROM json_each(lp_characters("e"."Name")) AS "u0"
            ORDER BY "u0"."key"
            LIMIT -1 OFFSET 1
        ) AS "t0"
    ) AS "t1" ON "t"."number" - 1 = "t1"."number" - 1 AND "t"."value" = "t1"."value"
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- quotes and backslashes
SELECT (
    SELECT count(*)
    FROM json_each(lp_characters("e"."Name")) AS "u"
    WHERE "u"."value" = @p0 OR "u"."value" = @p1 OR "u"."value" = @p2 OR "u"."value" = @p3
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- reversed text
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE coalesce((
    SELECT lp_string_join("u"."value", @p0, 'V', "u"."key")
    FROM json_each(lp_characters("d"."Name")) AS "u"
), @p0) = @p1

-- reversed text of no rows
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE coalesce((
    SELECT lp_string_join("u"."value", @p0, 'V', "u"."key")
    FROM json_each(lp_characters("d"."Name")) AS "u"
), @p0) = @p1

-- set
SELECT (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "u"."value"
        FROM json_each(lp_characters("d"."Name")) AS "u"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- sum of digits
SELECT coalesce((
    SELECT sum(lp_code_point("u"."value") - 48)
    FROM json_each(lp_characters("e"."Name")) AS "u"
    WHERE "u"."value" >= @p0 AND "u"."value" <= @p1
), 0) AS "Sum"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- text of an array
SELECT coalesce((
    SELECT lp_string_join("u"."value", @p0, 'v', "u"."key")
    FROM json_each(lp_characters("d"."Name")) AS "u"
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- text of some
SELECT coalesce((
    SELECT lp_string_join("u"."value", @p0, 'v', "u"."key")
    FROM json_each(lp_characters("e"."Name")) AS "u"
    WHERE "u"."value" <> @p1 AND "u"."value" <> @p2
), @p0) AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- text of some compared
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT lp_string_join("u"."value", @p0, 'v', "u"."key")
    FROM json_each(lp_characters("e"."Name")) AS "u"
    WHERE "u"."value" <> @p1
), @p0) = @p2

-- united with another text
SELECT (
    SELECT count(*)
    FROM (
        SELECT "u"."value"
        FROM json_each(lp_characters("d"."Name")) AS "u"
        UNION
        SELECT "u0"."value"
        FROM json_each(lp_characters(coalesce("d"."Code", @p0))) AS "u0"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- upper case
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(lp_characters(lp_upper("e"."Name"))) AS "u"
    WHERE "u"."value" = @p0
)

-- with positions
SELECT "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."value", "t"."number" - 1 AS "Index", "t"."key"
FROM (
    SELECT "u"."value" AS "key", "u0"."value", "u0"."key" AS "key0", row_number() OVER (PARTITION BY "u"."value" ORDER BY "u0"."key") AS "number"
    FROM json_each(@p0) AS "u"
    JOIN json_each(lp_characters("u"."value")) AS "u0"
    WHERE "u"."value" IN (SELECT value FROM json_each(@p1))
) AS "t"
WHERE ("t"."number" - 1) % 2 = 1
ORDER BY "t"."key0"

-- within a group
SELECT "e"."DepartmentId", sum((
    SELECT count(*)
    FROM json_each(lp_characters("e"."Name")) AS "u"
    WHERE "u"."value" = @p0
)) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- without
SELECT (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "u"."value"
        FROM json_each(lp_characters("d"."Name")) AS "u"
        WHERE NOT EXISTS (
            SELECT 1
            FROM json_each(lp_characters(@p0)) AS "u0"
            WHERE "u"."value" = "u0"."value"
        )
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- zero character in no text
SELECT "e"."Id", instr(lp_upper("e"."Name"), lp_upper(@p0)) > 0 AND @p0 <> @p1 AS "value", CASE WHEN @p2 <> @p1 THEN instr("e"."Name", @p2) - 1 ELSE -1 END AS "value0", CASE WHEN @p3 <> @p1 THEN lp_index_of(substr("e"."Name", 1, 0), @p3, 0) ELSE -1 END AS "value1", CASE WHEN @p4 <> @p1 THEN lp_last_index_of(substr("e"."Name", 1, 1), @p4) ELSE -1 END AS "value2", "e"."Name" GLOB @p5 AND @p6 <> @p1 AS "value3"
FROM "Employees" AS "e"
