-- all of a method
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
    WHERE "u"."value" NOT IN (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25) AND "u"."value" NOT IN (@p26, @p27, @p28, @p29, @p30, @p31, @p32, @p33, @p34, @p35, @p36, @p37, @p38, @p39, @p40, @p41, @p42, @p43, @p44, @p45, @p46, @p47, @p48, @p49, @p50, @p51)
)

-- any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
)

-- any of a method
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
    WHERE "u"."value" IN (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
)

-- any with condition
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
    WHERE "u"."value" > @p0
)

-- array
SELECT string_to_array("d"."Name", NULL) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- array's element
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY (string_to_array("d"."Name", NULL))[2] NULLS FIRST, "d"."Id"

-- array's length
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY length("d"."Name"), "d"."Id"

-- beyond ASCII
SELECT (
    SELECT count(*)
    FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
    WHERE "u"."value" = @p0 OR "u"."value" = @p1 OR "u"."value" = @p2 OR "u"."value" = @p3
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- contained in another text
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest(string_to_array("d"."Name", NULL)) AS "u" ("value")
    WHERE NOT (strpos(coalesce("d"."Code", @p0) || @p1 || @p2, "u"."value") > 0) OR "u"."value" = @p0
)

-- count
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY length("d"."Name"), "d"."Id"

-- count with condition
SELECT (
    SELECT count(*)
    FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
    WHERE "u"."value" = @p0 OR "u"."value" = @p1
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- distinct
SELECT (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "u"."value"
        FROM unnest(string_to_array("d"."Name", NULL)) AS "u" ("value")
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- element at
SELECT (
    SELECT "u"."value"
    FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "u"."key" - 1
    LIMIT 1 OFFSET 1
) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- element at a position of the row
SELECT coalesce((
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
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
    FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "u"."key" - 1
    LIMIT 1
) AS "value", (
    SELECT "u0"."value"
    FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u0" ("value", "key")
    ORDER BY "u0"."key" - 1 DESC
    LIMIT 1
) AS "value0"
FROM "Departments" AS "d"
ORDER BY "value0" NULLS FIRST, "d"."Id"

-- first of none
SELECT (
    SELECT "u"."value"
    FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "u"."key" - 1
    LIMIT 1
) AS "value"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0

-- first or default
SELECT "e"."Id", coalesce((
    SELECT "u"."value"
    FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "u"."key" - 1
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
    FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "u"."key" - 1
    LIMIT 1
), @p0) < @p1

-- first or default compared
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT "u"."value"
    FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "u"."key" - 1
    LIMIT 1
), @p0) < @p1

-- greatest and least
SELECT (
    SELECT max("u"."value")
    FROM unnest(string_to_array("d"."Name", NULL)) AS "u" ("value")
) AS "Max", (
    SELECT min("u0"."value")
    FROM unnest(string_to_array("d"."Name", NULL)) AS "u0" ("value")
) AS "Min"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- group by the first
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT (
        SELECT "u"."value"
        FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
        ORDER BY "u"."key" - 1
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
        FROM unnest(string_to_array("d"."Name", NULL)) AS "u" ("value")
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
        FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
        WHERE EXISTS (
            SELECT 1
            FROM unnest(string_to_array(@p0, NULL)) AS "u0" ("value")
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
    FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
) = length("e"."Name") AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", CAST(row_number() OVER (ORDER BY "u0"."value", "u0"."key" - 1) AS integer) AS "number"
        FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u0" ("value", "key")
    ) AS "t"
    JOIN (
        SELECT "u1"."value", CAST(row_number() OVER (ORDER BY "u1"."key" - 1) AS integer) AS "number"
        FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u1" ("value", "key")
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" <> "t0"."value"
)

-- joined
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT string_agg("u"."value", @p0 ORDER BY "u"."key" - 1)
    FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
), @p1) = @p2

-- joined in another order
SELECT coalesce((
    SELECT string_agg("u"."value", @p0 ORDER BY "u"."value" DESC, "u"."key" - 1)
    FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- leading
SELECT (
    SELECT count(*)
    FROM (
        SELECT max(CASE WHEN "t"."value" <> @p0 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
        FROM (
            SELECT "u"."value", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
            FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
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
SELECT "u0"."value", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN unnest(string_to_array("u"."key", NULL)) WITH ORDINALITY AS "u0" ("value", "key")
WHERE "u0"."value" > @p1
ORDER BY "u0"."key" - 1

-- most frequent
SELECT (
    SELECT "u"."value"
    FROM unnest(string_to_array("d"."Name", NULL)) AS "u" ("value")
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
    FROM unnest(string_to_array("e"."Nick", NULL)) AS "u" ("value")
    WHERE "u"."value" = @p0
)

-- of a constant
SELECT (
    SELECT count(*)
    FROM unnest(string_to_array(@p0, NULL)) AS "u" ("value")
    WHERE strpos("e"."Name", "u"."value") > 0 AND "u"."value" <> @p1
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- of a part
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest(string_to_array(replace(btrim("e"."Name", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000'), @p0, @p1), NULL)) AS "u" ("value")
    WHERE "u"."value" >= @p2
) AND length("e"."Name") > 2

-- of a variable
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(string_to_array(@p0, NULL)) AS "u" ("value")
    WHERE strpos("e"."Name", "u"."value") > 0 AND "u"."value" <> @p1
)

-- of all rows
SELECT "u"."value", count(*) AS "count"
FROM "Departments" AS "d"
CROSS JOIN unnest(string_to_array("d"."Name", NULL)) AS "u" ("value")
GROUP BY "u"."value"

-- of all rows with the row
SELECT "d"."Id", "u"."value"
FROM "Departments" AS "d"
CROSS JOIN unnest(string_to_array("d"."Name", NULL)) AS "u" ("value")
WHERE "u"."value" < @p0

-- of an empty variable
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(string_to_array(@p0, NULL)) AS "u" ("value")
    WHERE strpos("e"."Name", "u"."value") > 0 AND "u"."value" <> @p1
)

-- of related rows
SELECT coalesce((
    SELECT CAST(sum((
        SELECT count(*)
        FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
        WHERE "u"."value" = @p0
    )) AS integer)
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
    FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
    WHERE "u"."value" = @p0
) > 0

-- page
SELECT coalesce((
    SELECT string_agg("t"."value", @p0 ORDER BY "t"."key")
    FROM (
        SELECT "u"."value", "u"."key" - 1 AS "key"
        FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
        ORDER BY "key"
        LIMIT 2 OFFSET 1
    ) AS "t"
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- page of the row
SELECT coalesce((
    SELECT string_agg("t0"."value", @p0 ORDER BY "t0"."key")
    FROM (
        SELECT "t"."value", "t"."key", CAST(row_number() OVER (ORDER BY "t"."key") AS integer) AS "number"
        FROM (
            SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
            FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
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
        SELECT "u"."value", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
    ) AS "t"
    JOIN (
        SELECT "t0"."value", CAST(row_number() OVER (ORDER BY "t0"."key") AS integer) AS "number"
        FROM (
            SELECT "u0"."value", "u0"."key" - 1 AS "key"
            FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u0" ("value", "key")
            ORDER BY "key"
            OFFSET 1
        ) AS "t0"
    ) AS "t1" ON "t"."number" - 1 = "t1"."number" - 1 AND "t"."value" = "t1"."value"
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- quotes and backslashes
SELECT (
    SELECT count(*)
    FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
    WHERE "u"."value" = @p0 OR "u"."value" = @p1 OR "u"."value" = @p2 OR "u"."value" = @p3
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- reversed text
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE coalesce((
    SELECT string_agg("u"."value", @p0 ORDER BY "u"."key" - 1 DESC)
    FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
), @p0) = @p1

-- reversed text of no rows
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE coalesce((
    SELECT string_agg("u"."value", @p0 ORDER BY "u"."key" - 1 DESC)
    FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
), @p0) = @p1

-- set
SELECT (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "u"."value"
        FROM unnest(string_to_array("d"."Name", NULL)) AS "u" ("value")
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- sum of digits
SELECT coalesce((
    SELECT CAST(sum(ascii("u"."value") - 48) AS integer)
    FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
    WHERE "u"."value" >= @p0 AND "u"."value" <= @p1
), 0) AS "Sum"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- text of an array
SELECT coalesce((
    SELECT string_agg("u"."value", @p0 ORDER BY "u"."key" - 1)
    FROM unnest(string_to_array("d"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- text of some
SELECT coalesce((
    SELECT string_agg("u"."value", @p0 ORDER BY "u"."key" - 1)
    FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
    WHERE "u"."value" <> @p1 AND "u"."value" <> @p2
), @p0) AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- text of some compared
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT string_agg("u"."value", @p0 ORDER BY "u"."key" - 1)
    FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
    WHERE "u"."value" <> @p1
), @p0) = @p2

-- united with another text
SELECT (
    SELECT count(*)
    FROM (
        SELECT "u"."value"
        FROM unnest(string_to_array("d"."Name", NULL)) AS "u" ("value")
        UNION
        SELECT "u0"."value"
        FROM unnest(string_to_array(coalesce("d"."Code", @p0), NULL)) AS "u0" ("value")
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- upper case
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(string_to_array(upper("e"."Name"), NULL)) AS "u" ("value")
    WHERE "u"."value" = @p0
)

-- with positions
SELECT "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."value", "t"."number" - 1 AS "Index", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "u0"."value", "u0"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
    FROM unnest(string_to_array("u"."key", NULL)) WITH ORDINALITY AS "u0" ("value", "key")
) AS "t"
WHERE ("t"."number" - 1) % 2 = 1
ORDER BY "t"."key"

-- within a group
SELECT "e"."DepartmentId", CAST(sum((
    SELECT count(*)
    FROM unnest(string_to_array("e"."Name", NULL)) AS "u" ("value")
    WHERE "u"."value" = @p0
)) AS integer) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- without
SELECT (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "u"."value"
        FROM unnest(string_to_array("d"."Name", NULL)) AS "u" ("value")
        WHERE NOT EXISTS (
            SELECT 1
            FROM unnest(string_to_array(@p0, NULL)) AS "u0" ("value")
            WHERE "u"."value" = "u0"."value"
        )
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- zero character in no text
SELECT "e"."Id", strpos(upper("e"."Name"), upper(@p0)) > 0 AND @p0 <> @p1 AS "value", CASE WHEN @p2 <> @p1 THEN strpos("e"."Name", @p2) - 1 ELSE -1 END AS "value0", CASE WHEN @p3 <> @p1 THEN CASE strpos(substr(substr("e"."Name", 1, 0), 1), @p3) WHEN 0 THEN -1 ELSE strpos(substr(substr("e"."Name", 1, 0), 1), @p3) + 0 - 1 END ELSE -1 END AS "value1", CASE WHEN @p4 <> @p1 THEN CASE strpos(substr("e"."Name", 1, 1), @p4) WHEN 0 THEN -1 ELSE length(substr("e"."Name", 1, 1)) - length(@p4) - strpos(reverse(substr("e"."Name", 1, 1)), reverse(@p4)) + 1 END ELSE -1 END AS "value2", "e"."Name" LIKE @p5 AND @p6 <> @p1 AS "value3"
FROM "Employees" AS "e"
