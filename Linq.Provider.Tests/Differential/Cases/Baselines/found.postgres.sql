-- aggregate of a group by the row of a table joined to it
SELECT "t"."Level", "s"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."Level" = "t"."Level" AND "e0"."Age" > "s"."Id" * 10
) AS "Count"
FROM (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    GROUP BY "e"."Level"
) AS "t"
CROSS JOIN "Skills" AS "s"

-- aggregate of a group by the row of another of its aggregates
SELECT "e"."Level", (
    SELECT max((
        SELECT count(*)
        FROM "Employees" AS "e1"
        WHERE "e1"."Level" = "e"."Level" AND "e1"."Age" > "e0"."Age"
    ))
    FROM "Employees" AS "e0"
    WHERE "e0"."Level" = "e"."Level"
) AS "Max", CAST(sum("e"."Age") AS integer) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- aggregate of a group within one of the same group
SELECT "t"."EmployeeId", coalesce((
    SELECT sum("t0"."sum")
    FROM (
        SELECT "t"."sum" AS "sum"
        FROM "Assignments" AS "a0"
        WHERE "a0"."EmployeeId" = "t"."EmployeeId"
    ) AS "t0"
), @p0) AS "Sum", "t"."sum0" AS "Sum0"
FROM (
    SELECT "a"."EmployeeId", sum("e"."Salary") AS "sum", CAST(sum("a"."Hours") AS integer) AS "sum0"
    FROM "Assignments" AS "a"
    JOIN "Employees" AS "e" ON "e"."Id" = "a"."EmployeeId"
    GROUP BY "a"."EmployeeId"
) AS "t"

-- aggregate of a subquery ordered by the row that it belongs to
SELECT coalesce(CAST(sum(coalesce((
    SELECT CAST(sum("t0"."sum") AS integer)
    FROM (
        SELECT coalesce((
            SELECT "d1"."Id"
            FROM "Departments" AS "d1"
            WHERE "d1"."Id" = "t"."Id"
            ORDER BY "d1"."Id"
            LIMIT 1
        ), 0) AS "sum"
        FROM "Departments" AS "d0"
        WHERE "d0"."Id" = "t"."Id"
    ) AS "t0"
), 0)) AS integer), 0) AS "Sum"
FROM (
    SELECT "d"."Id"
    FROM "Departments" AS "d"
    GROUP BY "d"."Id"
) AS "t"

-- aggregate of the outer row
SELECT (
    SELECT max("t"."max")
    FROM (
        SELECT "d"."Id" + 1 AS "max"
        FROM "Skills" AS "s"
    ) AS "t"
) AS "Max"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- aggregates of null or a wider number
SELECT "e"."Level", sum(coalesce(CAST("e"."Score" AS numeric), "e"."Salary")) AS "Sum", max(coalesce(CAST("e"."Score" AS numeric), "e"."Salary")) AS "max", min(coalesce(CAST("e"."Score" AS bigint), 9000000000)) AS "min"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- all of a group within a count of the same group
SELECT "t"."value", (
    SELECT count(*)
    FROM "Projects" AS "p0"
    JOIN "Departments" AS "d" ON "d"."Id" = "p0"."DepartmentId"
    WHERE @p0 = "t"."value" AND NOT EXISTS (
        SELECT 1
        FROM "Projects" AS "p1"
        WHERE @p0 = "t"."value" AND "d"."Code" IS NULL
    )
) AS "Count", CAST(sum("t"."DepartmentId") AS integer) AS "Sum"
FROM (
    SELECT "p"."DepartmentId", @p0 AS "value"
    FROM "Projects" AS "p"
) AS "t"
GROUP BY "t"."value"

-- array of columns contains a subquery
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT "e"."Score" AS "value"
        UNION ALL
        SELECT "e"."ManagerId"
    ) AS "t"
    WHERE "t"."value" IS NOT DISTINCT FROM (
        SELECT max("s"."Id")
        FROM "Skills" AS "s"
    )
)

-- character behind a condition that is settled
SELECT CASE WHEN @p0 THEN CASE WHEN "d"."Id" > 2 THEN @p1 ELSE @p2 END ELSE @p3 END AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- comparison of text with a subquery
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN (
    SELECT max("s"."Name")
    FROM "Skills" AS "s"
) IS NULL THEN 1 ELSE CASE WHEN "e"."Name" COLLATE "C" < (
    SELECT max("s0"."Name")
    FROM "Skills" AS "s0"
) THEN -1 WHEN "e"."Name" COLLATE "C" > (
    SELECT max("s1"."Name")
    FROM "Skills" AS "s1"
) THEN 1 WHEN "e"."Name" = (
    SELECT max("s2"."Name")
    FROM "Skills" AS "s2"
) THEN 0 END END >= 0

-- condition between null keys
SELECT "t"."value", CAST(sum("t"."Id") AS integer) AS "Sum"
FROM (
    SELECT "d"."Id", CAST(NULL AS timestamp with time zone) AS "value"
    FROM "Departments" AS "d"
) AS "t"
GROUP BY "t"."value"
HAVING CASE WHEN "t"."value" IS NULL THEN "t"."value" ELSE "t"."value" END IS NULL

-- condition on a member of what the application makes


-- condition on null or a wider number
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE coalesce(CAST("e"."Score" AS numeric), "e"."Salary") > @p0

-- condition on the last of several collections
SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT "e"."Id"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        ORDER BY "e"."Id" DESC
        LIMIT 1
    ) AS "t"
    JOIN "Employees" AS "e0" ON "e0"."ManagerId" = "t"."Id"
    WHERE "e0"."Active"
) AS "value"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
)

-- conditional between nulls
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE NOT CASE WHEN "d"."Id" = 1 THEN NULL ELSE "d"."Id" > 2 END

-- conversion of a list
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT CASE WHEN "e"."ManagerId" IS NULL THEN NULL ELSE "e0"."Name" END AS "value", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- count of a group join by a navigation from the last of a collection
SELECT (
    SELECT count(*)
    FROM (
        SELECT "e0"."ManagerId"
        FROM "EmployeeSkills" AS "e"
        JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."EmployeeId"
        WHERE "e"."SkillId" = "s"."Id"
        ORDER BY "e0"."Id" DESC
        LIMIT 1
    ) AS "t"
    JOIN "Employees" AS "e1" ON "e1"."Id" = "t"."ManagerId"
    JOIN "Employees" AS "e2" ON "e2"."Id" = "e1"."ManagerId"
    JOIN "Departments" AS "d" ON "e2"."Nick" = "d"."Name"
) AS "Count"
FROM "Skills" AS "s"

-- count of parts in rows that there are not
SELECT "d"."Id", (SELECT CASE WHEN num_nulls("e"."Name", @p0, FALSE, FALSE) = 0 THEN CAST(count(*) AS integer) END FROM unnest(CASE WHEN "e"."Name" = '' THEN ARRAY[''] ELSE string_to_array("e"."Name", @p0) END) AS part WHERE NOT FALSE OR CASE WHEN FALSE THEN btrim(part, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE part END <> '') AS "value"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"

-- count of rows where the outer row is so
SELECT (
    SELECT count(*) FILTER (WHERE "t"."count")
    FROM (
        SELECT 1 AS "value", "d"."Id" > 2 AS "count"
        FROM "Skills" AS "s"
    ) AS "t"
    GROUP BY "t"."value"
    LIMIT 1
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- count of the collection at a position
SELECT (
    SELECT count(*)
    FROM (
        SELECT "t"."Id"
        FROM (
            SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
            FROM "Employees" AS "e"
            WHERE "e"."DepartmentId" = "d"."Id"
        ) AS "t"
        WHERE "t"."number" - 1 = 1
        ORDER BY "t"."Id"
        LIMIT 1
    ) AS "t0"
    JOIN "Employees" AS "e0" ON "e0"."ManagerId" = "t0"."Id"
) AS "Count"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
) > 1

-- count of the first of several collections
SELECT (
    SELECT count(*)
    FROM (
        SELECT "e"."Id"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        ORDER BY "e"."Id"
        LIMIT 1
    ) AS "t"
    JOIN "Employees" AS "e0" ON "e0"."ManagerId" = "t"."Id"
) AS "Count"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
)

-- dictionary of a group's navigations
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
SELECT "e"."Id", "e"."ManagerId" IS NULL AS "value", "e"."ManagerId", "e0"."Name", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."key" OR "e"."DepartmentId" IS NULL AND "u"."key" IS NULL
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"

-- dictionary of dictionaries
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id" + 1 AS "value", "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"
SELECT "e"."Id", "d"."Code", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."ManagerId" = ANY(@p0)

-- dictionary of navigations
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", CASE WHEN "e"."ManagerId" IS NULL THEN NULL ELSE "e0"."Name" END AS "value", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- distinct join to a list with duplicates
SELECT DISTINCT "e"."Id", "u"."value"
FROM "Employees" AS "e"
JOIN unnest(@p0) AS "u" ("value") ON "e"."Id" = "u"."value"

-- distinct subquery ordered by the distance from the outer row
SELECT (
    SELECT "t"."Age"
    FROM (
        SELECT DISTINCT "e"."Age"
        FROM "Employees" AS "e"
    ) AS "t"
    ORDER BY abs("t"."Age" - "d"."Id" * 10), "t"."Age"
    LIMIT 1
) AS "Age"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- element of a group within an aggregate of the same group
SELECT "a"."EmployeeId", (
    SELECT max("e"."Salary")
    FROM "Assignments" AS "a0"
    LEFT JOIN (
        SELECT "a1"."EmployeeId"
        FROM "Assignments" AS "a1"
        WHERE "a1"."EmployeeId" = "a"."EmployeeId"
        ORDER BY "a1"."ProjectId"
        LIMIT 1
    ) AS "t" ON TRUE
    LEFT JOIN "Employees" AS "e" ON "e"."Id" = "t"."EmployeeId"
    WHERE "a0"."EmployeeId" = "a"."EmployeeId"
) AS "Max", CAST(sum("a"."Hours") AS integer) AS "Sum"
FROM "Assignments" AS "a"
GROUP BY "a"."EmployeeId"

-- except of objects with optional parts
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
EXCEPT
SELECT "e1"."Id", "e1"."Name", "e1"."Nick", "e1"."Age", "e1"."Score", "e1"."Salary", "e1"."Bonus", "e1"."Rating", "e1"."Active", "e1"."Remote", "e1"."Hired", "e1"."LeftAt", "e1"."Level", "e1"."FormerLevel", "e1"."Badge", "e1"."DepartmentId", "e1"."ManagerId"
FROM "Assignments" AS "a"
JOIN "Employees" AS "e1" ON "e1"."Id" = "a"."EmployeeId"

-- exclusive or with null
SELECT (CASE WHEN "e"."Nick" IS NULL THEN NULL ELSE "e"."Active" END OR ("e"."Score" > 3) IS TRUE) AND NOT (CASE WHEN "e"."Nick" IS NULL THEN NULL ELSE "e"."Active" END AND ("e"."Score" > 3) IS TRUE) AS "value", ("e"."Active" OR NULL) AND NOT ("e"."Active" AND NULL) AS "value0"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- fold in a row over navigations
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT CASE WHEN "t"."ManagerId" IS NULL THEN 0 ELSE "t"."Age" END AS "value", (
    SELECT count(*)
    FROM "Employees" AS "e1"
    WHERE "e1"."ManagerId" = "t"."Id"
) AS "Count", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."ManagerId", "e0"."Age"
    FROM "Employees" AS "e"
    LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Id"

-- fold into a list that may be missing
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- fold into one of two lists
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- fold of boxed values in a row
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Id", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Id"

-- fold of each row into a list that may be missing
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Name", "t"."Age", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Id"

-- fold with a division behind a condition
SELECT "e"."Id" = 1 AS "value", "e"."Age", "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- foreign key of the row around in an optional object of nested rows
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."present", "t"."value", "t"."Name", "e"."Name" AS "Name0", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN LATERAL (
    SELECT "e0"."Name", 1 AS "present", "e"."DepartmentId" AS "value"
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "t" ON TRUE
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- foreign key of the row around in nested rows of nested rows
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."DepartmentId", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"
SELECT "u"."key0" AS "DepartmentId", "t"."Name", "u"."key"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."ManagerId" = "u"."key"
    ORDER BY "e"."Id"
    LIMIT 2
) AS "t"
ORDER BY "t"."Id"

-- group by a test of null
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT ("e"."Nick" LIKE @p0) IS TRUE AS "value"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."value"

-- group join by a navigation from the last of a collection
SELECT "s"."Id"
FROM "Skills" AS "s"
SELECT "t0"."Id", "t0"."Name", "t0"."Code", "t0"."Budget", "t0"."Reserve", "t0"."Founded", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
    FROM (
        SELECT "e0"."ManagerId"
        FROM "EmployeeSkills" AS "e"
        JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."EmployeeId"
        WHERE "e"."SkillId" = "u"."key"
        ORDER BY "e0"."Id" DESC
        LIMIT 1
    ) AS "t"
    JOIN "Employees" AS "e1" ON "e1"."Id" = "t"."ManagerId"
    JOIN "Employees" AS "e2" ON "e2"."Id" = "e1"."ManagerId"
    JOIN "Departments" AS "d" ON "e2"."Nick" = "d"."Name"
) AS "t0"

-- group join by objects that may be missing
SELECT "e"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e"."ManagerId" = "e0"."ManagerId"
) AS "Count"
FROM "Employees" AS "e"

-- groups by a shifted constant
SELECT CAST(1 AS bigint) << (("e"."Id" * 3) & 63) AS "value", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY CAST(1 AS bigint) << (("e"."Id" * 3) & 63)

-- groups by null or a wider number
SELECT coalesce(CAST("e"."Score" AS numeric), "e"."Salary") AS "value"
FROM "Employees" AS "e"
GROUP BY coalesce(CAST("e"."Score" AS numeric), "e"."Salary")
SELECT "e"."Id", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN "Employees" AS "e" ON coalesce(CAST("e"."Score" AS numeric), "e"."Salary") = "u"."key"
ORDER BY "e"."Id"

-- groups of a lookup of each row
SELECT "d"."Id" * 1000 + "t"."count" AS "value"
FROM "Departments" AS "d"
CROSS JOIN LATERAL (
    SELECT count(*) AS "count"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."Age"
) AS "t"

-- groups of boxed elements
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "e"."Id", "e"."Level" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Level" = ANY(@p0)

-- hexadecimal number in rows that there are not
SELECT "d"."Id", to_hex("e"."Age" & 4294967295) AS "value"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"

-- intersection of optional entities
SELECT "a0"."Id", "a0"."EmployeeId", "a0"."Street", "a0"."City", "a0"."Country"
FROM "Addresses" AS "a"
LEFT JOIN "Addresses" AS "a0" ON "a0"."EmployeeId" = "a"."EmployeeId"
INTERSECT
SELECT "a1"."Id", "a1"."EmployeeId", "a1"."Street", "a1"."City", "a1"."Country"
FROM "Addresses" AS "a1"
JOIN "Employees" AS "e" ON "e"."Id" = "a1"."EmployeeId"
WHERE "e"."Active"

-- join by objects that may be missing
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e"."ManagerId" = "e0"."ManagerId"

-- join to a list with duplicates
SELECT "e"."Name"
FROM "Employees" AS "e"
JOIN unnest(@p0) AS "u" ("value") ON "e"."Id" = "u"."value"

-- keys of a lookup by a navigation
SELECT (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
        WHERE "e"."DepartmentId" = "d"."Id"
        GROUP BY "e0"."Name"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- keys of a lookup of the application
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0) AS "u" ("Key")
    WHERE "u"."Key" = "d"."Code" OR "u"."Key" IS NULL AND "d"."Code" IS NULL
)

-- last after skip
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    OFFSET 3
) AS "t"
ORDER BY "t"."Id" DESC
LIMIT 1

-- left join by objects that may be missing
SELECT "e"."Id", CASE WHEN "e0"."Id" IS NULL THEN 0 ELSE "e0"."Id" END AS "value"
FROM "Employees" AS "e"
LEFT JOIN (
    "Employees" AS "e0"
    LEFT JOIN LATERAL (
        SELECT "e1"."Id"
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "e0"."DepartmentId"
        ORDER BY "e1"."Id"
        LIMIT 1
    ) AS "t" ON TRUE
) ON "e"."ManagerId" = "t"."Id"

-- list of the application with a condition by the row
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0) AS "u" ("value")
    WHERE "u"."value" > "e"."Age"
)

-- list with no bytes
SELECT 1
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- list with null contains a subquery
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE (
    SELECT max("e"."Bonus")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) = ANY(@p0) OR (
    SELECT max("e0"."Bonus")
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
) IS NULL

-- lists before LINQ
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."ManagerId" IS NOT NULL
) AS "value", TRUE AS "value0", "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."ManagerId" IS NOT NULL
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"

-- lookup by a navigation
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId", "e"."Id" AS "Id0", "e"."Name" AS "Name0", "e"."Nick" AS "Nick0", "e"."Age" AS "Age0", "e"."Score" AS "Score0", "e"."Salary" AS "Salary0", "e"."Bonus" AS "Bonus0", "e"."Rating" AS "Rating0", "e"."Active" AS "Active0", "e"."Remote" AS "Remote0", "e"."Hired" AS "Hired0", "e"."LeftAt" AS "LeftAt0", "e"."Level" AS "Level0", "e"."FormerLevel" AS "FormerLevel0", "e"."Badge" AS "Badge0", "e"."DepartmentId" AS "DepartmentId0", "e"."ManagerId" AS "ManagerId0"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- lookup by a navigation's text whatever its case
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "d"."Name", "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- lookup by a test of a navigation
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."ManagerId" IS NULL AS "value", (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
) + "e"."DepartmentId" AS "value0", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- lookup of a group by a navigation
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded", "e"."Id" AS "Id0", "e"."Name" AS "Name0", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."Level" = ANY(@p0)

-- maximum of null
SELECT coalesce("d"."Reserve", (
    SELECT max(CAST(NULL AS numeric))
    FROM "Employees" AS "e"
)) AS "value"
FROM "Departments" AS "d"

-- member of what the application makes
SELECT "e"."Name", "e"."Id", "e"."Id" = 3 AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- navigation from an optional object
SELECT "t0"."present" IS NULL AS "value"
FROM (
    SELECT 1
) AS "t"
LEFT JOIN (
    SELECT "a"."EmployeeId", 1 AS "present"
    FROM "Departments" AS "d"
    JOIN "Addresses" AS "a" ON "d"."Id" = "a"."Id"
) AS "t0" ON TRUE
LEFT JOIN "Employees" AS "e" ON "e"."Id" = "t0"."EmployeeId"
WHERE "e"."Name" IS NULL

-- navigation of an element of a chunk
SELECT "t2"."ManagerId" IS NULL AS "value", (
    SELECT "t3"."Name"
    FROM (
        SELECT "e1"."Id", "e1"."Name", CAST(row_number() OVER (ORDER BY "e1"."Id") AS integer) AS "number"
        FROM "Employees" AS "e1"
    ) AS "t3"
    WHERE ("t3"."number" - 1) / 7 = "t0"."value"
    ORDER BY "t3"."number" - 1, "t3"."Id"
    LIMIT 1 OFFSET 1
) AS "Name"
FROM (
    SELECT ("t"."number" - 1) / 7 AS "value", min("t"."number") AS "first"
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
    GROUP BY ("t"."number" - 1) / 7
) AS "t0"
LEFT JOIN LATERAL (
    SELECT "t1"."ManagerId"
    FROM (
        SELECT "e0"."Id", "e0"."ManagerId", CAST(row_number() OVER (ORDER BY "e0"."Id") AS integer) AS "number"
        FROM "Employees" AS "e0"
    ) AS "t1"
    WHERE ("t1"."number" - 1) / 7 = "t0"."value"
    ORDER BY "t1"."number" - 1, "t1"."Id"
    LIMIT 1 OFFSET 0
) AS "t2" ON TRUE
ORDER BY "t0"."value", "t0"."first"

-- navigation of an element of a list
SELECT "d0"."Name", "e1"."Name" AS "Name0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."DepartmentId"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1 OFFSET 0
) AS "t" ON TRUE
LEFT JOIN "Departments" AS "d0" ON "d0"."Id" = "t"."DepartmentId"
LEFT JOIN LATERAL (
    SELECT "e0"."ManagerId"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    ORDER BY "e0"."Id"
    LIMIT 1 OFFSET 1
) AS "t0" ON TRUE
LEFT JOIN "Employees" AS "e1" ON "e1"."Id" = "t0"."ManagerId"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
) > 1
ORDER BY "d"."Id"

-- null or a wider number
SELECT coalesce(CAST("e"."Score" AS numeric), "e"."Salary") AS "value", coalesce(CAST("e"."Score" AS double precision), "e"."Rating") AS "value0", coalesce(CAST("e"."Score" AS bigint), 9000000000) AS "value1", coalesce(CAST("e"."Score" AS numeric), "e"."Salary") > @p0 AS "value2", CAST(trunc(coalesce(CAST("e"."Score" AS double precision), "e"."Rating")) AS integer) AS "value3"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- object of the outer row in rows that there are not
SELECT "e"."Id", CASE WHEN "t"."value0" IS NULL THEN NULL ELSE "t"."value" END AS "value"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
LEFT JOIN LATERAL (
    SELECT "d"."Name" AS "value", "d"."Id" AS "value0"
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
) AS "t" ON TRUE

-- of type of groups
SELECT "e"."Level", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- of type of objects
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- of type of objects that may be missing
SELECT "a"."Id" - 100 AS "value", "a"."Street"
FROM "Departments" AS "d"
JOIN "Addresses" AS "a" ON "d"."Id" = "a"."Id" - 100
WHERE "d"."Id" > 3

-- order by a test of null
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY (("e"."Nick" LIKE @p0) IS TRUE), "e"."Id"

-- order of null or a wider number
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY coalesce(CAST("e"."Score" AS numeric), "e"."Salary"), "e"."Id"

-- padded text in rows that there are not
SELECT "d"."Id", lpad(@p0, "e"."Age" + greatest(length(@p0) - "e"."Age", 0), @p1) AS "value"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"

-- positions among ties
SELECT CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) - 1 AS "Index"
FROM "Departments" AS "d"
CROSS JOIN "Skills" AS "s"
ORDER BY CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) DESC
LIMIT 1

-- query behind a condition that is settled
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE @p0

-- right join to a collection
SELECT "p"."Title", CASE WHEN "e"."Id" IS NULL THEN NULL ELSE "e"."Name" END AS "value"
FROM "Projects" AS "p"
LEFT JOIN "Employees" AS "e" ON "p"."DepartmentId" = "e"."DepartmentId"

-- rounding of one of two constants
SELECT round(CASE WHEN "e"."Active" THEN CAST(1.5 AS double precision) ELSE 2.5 END * power(10.0, 0)) / power(10.0, 0) AS "value", CASE WHEN "e"."Active" THEN CAST(0.1 AS double precision) ELSE 0.3 END + 0.2 = 0.3 AS "value0", CAST(1 AS bigint) << (("e"."Id" * 3) & 63) AS "value1", CASE WHEN "e"."Active" THEN CAST(1 AS bigint) ELSE 2 END * 2000000000 AS "value2"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- rows as objects of a class above
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"
SELECT "e"."Score", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- rows of a set in an object
SELECT "d"."Id" * 1000 + "t"."Age" AS "value"
FROM "Departments" AS "d"
CROSS JOIN LATERAL (
    SELECT DISTINCT "e"."Age"
    FROM "Employees" AS "e"
    JOIN "Projects" AS "p" ON "e"."DepartmentId" = "p"."DepartmentId"
    WHERE "p"."DepartmentId" = "d"."Id"
) AS "t"

-- rows of a set of each row
SELECT "d"."Id" * 1000 + "t"."Age" AS "value"
FROM "Departments" AS "d"
CROSS JOIN LATERAL (
    SELECT DISTINCT "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "t"

-- rows of one of several collections
SELECT "d"."Id", "t0"."Name"
FROM "Departments" AS "d"
CROSS JOIN LATERAL (
    SELECT "t"."Id", "e0"."Name"
    FROM (
        SELECT "e"."Id"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        ORDER BY "e"."Id"
        LIMIT 1
    ) AS "t"
    JOIN "Employees" AS "e0" ON "e0"."ManagerId" = "t"."Id"
) AS "t0"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
)
ORDER BY "t0"."Id"

-- set of a group's navigations
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded", "e"."Level" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."Level" = ANY(@p0)

-- set operation with an array of characters
SELECT substr("d"."Name", 1, 1) AS "value"
FROM "Departments" AS "d"
UNION
SELECT "u"."value"
FROM unnest(@p0) AS "u" ("value")

-- skip while over a subquery
SELECT coalesce((
    SELECT CAST(sum("e"."Age") AS integer)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "t0"."Id"
), 0) AS "Sum"
FROM (
    SELECT "t"."Id", "t"."number", max(CASE WHEN coalesce((
        SELECT CAST(sum("e0"."Age") AS integer)
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "t"."Id"
    ), 0) = 0 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "d"."Id", CAST(row_number() OVER (ORDER BY coalesce((
            SELECT CAST(sum("e1"."Age") AS integer)
            FROM "Employees" AS "e1"
            WHERE "e1"."DepartmentId" = "d"."Id"
        ), 0)) AS integer) AS "number"
        FROM "Departments" AS "d"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 1
ORDER BY "t0"."number"

-- subquery ordered by the distance from the outer row
SELECT (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    ORDER BY abs("e"."Age" - "d"."Id" * 10), "e"."Id"
    LIMIT 1
) AS "Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- subquery ordered by the outer row
SELECT coalesce((
    SELECT "s"."Id"
    FROM "Skills" AS "s"
    ORDER BY "s"."Id"
    LIMIT 1
), 0) AS "Id"
FROM "Departments" AS "d"

-- sum of constants
SELECT "e"."Level", sum(CAST(0.1 AS double precision)) AS "Sum", sum(CASE WHEN "e"."Active" THEN CAST(0.1 AS double precision) ELSE 0.7 END) AS "Sum0", CAST(sum(CASE WHEN "e"."Active" THEN CAST(1 AS bigint) ELSE 2 END) AS double precision) / count(CASE WHEN "e"."Active" THEN CAST(1 AS bigint) ELSE 2 END) AS "average"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- take after another order after skip
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    OFFSET 30
) AS "t"
ORDER BY "t"."Age" DESC, "t"."Id"
LIMIT 3

-- take after reverse after skip
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    OFFSET 30
) AS "t"
ORDER BY "t"."Id" DESC
LIMIT 3

-- take from the end up to the start
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id" DESC
    LIMIT 30
) AS "t"
WHERE "t"."number" - 1 < 20
ORDER BY "t"."Id"

-- take of a collection from the end up to the start
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Id", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Name", "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
    ORDER BY "e"."Name" DESC, "e"."Id" DESC
    LIMIT 4
) AS "t"
WHERE "t"."number" - 1 < 3
ORDER BY "t"."Name", "t"."Id"

-- test of flags in rows that there are not
SELECT "d"."Id", "t"."value"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Active" OR "d"."Id" > 0 AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "t" ON TRUE

-- test of null as a value
SELECT "d"."Id", FALSE IN (
    SELECT "d0"."Id" = 0
    FROM "Departments" AS "d0"
) AS "value"
FROM "Departments" AS "d"

-- test that reads a subquery twice
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE (
    SELECT max("s"."Name")
    FROM "Skills" AS "s"
) IS NOT NULL AND (
    SELECT max("s0"."Name")
    FROM "Skills" AS "s0"
) IS DISTINCT FROM @p0

-- text of a group in the order of its source
SELECT "t"."DepartmentId", string_agg("t"."Name", @p0 ORDER BY "t"."number") AS "value", string_agg(CAST("t"."Id" AS text), @p0 ORDER BY "t"."Level", "t"."number") AS "value0", count(*) AS "count"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Level", "e"."DepartmentId", CAST(row_number() OVER (ORDER BY "e"."Id" DESC) AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."DepartmentId"
ORDER BY min("t"."number")

-- text that is not there
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Nick" IS NOT NULL

-- the same object or none
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IS NULL OR "e"."ManagerId" = "e"."Id"

-- union of objects with optional parts
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
UNION
SELECT "e1"."Id", "e1"."Name", "e1"."Nick", "e1"."Age", "e1"."Score", "e1"."Salary", "e1"."Bonus", "e1"."Rating", "e1"."Active", "e1"."Remote", "e1"."Hired", "e1"."LeftAt", "e1"."Level", "e1"."FormerLevel", "e1"."Badge", "e1"."DepartmentId", "e1"."ManagerId"
FROM "Assignments" AS "a"
JOIN "Employees" AS "e1" ON "e1"."Id" = "a"."EmployeeId"

-- value of the outer row in rows that there are not
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "e"."DepartmentId" AS "value"
        FROM "Departments" AS "d"
        CROSS JOIN "Employees" AS "e0"
        WHERE "e0"."ManagerId" = "e"."ManagerId"
    ) AS "t0" ON TRUE
    WHERE "t0"."value" = "e"."Score" OR "t0"."value" IS NULL AND "e"."Score" IS NULL
)

-- value of the row around in an optional object of nested rows
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."present", "t"."value", "t"."Number", "p"."Title", "p"."DepartmentId" AS "key"
FROM "Projects" AS "p"
LEFT JOIN LATERAL (
    SELECT "m"."Number", 1 AS "present", "p"."DepartmentId" AS "value"
    FROM "Milestones" AS "m"
    WHERE "m"."ProjectId" = "p"."Id"
    ORDER BY "m"."Number"
    LIMIT 1
) AS "t" ON TRUE
WHERE "p"."DepartmentId" = ANY(@p0)
ORDER BY "p"."Id"

-- variable character compared with another
SELECT coalesce(CAST(sum(CASE WHEN @p0 <= @p1 THEN 1 ELSE 18 END) AS integer), 0) AS "Sum"
FROM "Departments" AS "d"

-- what a list finds
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."ManagerId" = "e"."Id"
    )
) > 1

-- where exclusive or with null
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE ((CASE WHEN "e"."Nick" IS NULL THEN NULL ELSE "e"."Active" END OR ("e"."Score" > 3) IS TRUE) AND NOT (CASE WHEN "e"."Nick" IS NULL THEN NULL ELSE "e"."Active" END AND ("e"."Score" > 3) IS TRUE)) IS NOT TRUE
