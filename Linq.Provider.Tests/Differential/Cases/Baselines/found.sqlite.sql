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
JOIN "Skills" AS "s"

-- aggregate of a group by the row of another of its aggregates
SELECT "e"."Level", (
    SELECT max((
        SELECT count(*)
        FROM "Employees" AS "e1"
        WHERE "e1"."Level" = "e"."Level" AND "e1"."Age" > "e0"."Age"
    ))
    FROM "Employees" AS "e0"
    WHERE "e0"."Level" = "e"."Level"
) AS "Max", sum("e"."Age") AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- aggregate of a group within one of the same group
SELECT "t"."EmployeeId", coalesce((
    SELECT lp_sum("t0"."sum")
    FROM (
        SELECT "t"."sum" AS "sum"
        FROM "Assignments" AS "a0"
        WHERE "a0"."EmployeeId" = "t"."EmployeeId"
    ) AS "t0"
), @p0) AS "Sum", "t"."sum0" AS "Sum0"
FROM (
    SELECT "a"."EmployeeId", lp_sum("e"."Salary") AS "sum", sum("a"."Hours") AS "sum0"
    FROM "Assignments" AS "a"
    JOIN "Employees" AS "e" ON "e"."Id" = "a"."EmployeeId"
    GROUP BY "a"."EmployeeId"
) AS "t"

-- aggregate of a subquery ordered by the row that it belongs to
SELECT coalesce(sum(coalesce((
    SELECT sum("t0"."sum")
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
), 0)), 0) AS "Sum"
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
SELECT "e"."Level", lp_sum(coalesce(lp_decimal("e"."Score"), "e"."Salary")) AS "Sum", max(coalesce(lp_decimal("e"."Score"), "e"."Salary") COLLATE LP_DECIMAL) AS "max", min(coalesce(CAST("e"."Score" AS INTEGER), 9000000000)) AS "min"
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
        LIMIT 1
    )
) AS "Count", sum("t"."DepartmentId") AS "Sum"
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
    WHERE "t"."value" IS (
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
) IS NULL THEN 1 ELSE lp_compare("e"."Name", (
    SELECT max("s0"."Name")
    FROM "Skills" AS "s0"
)) END >= 0

-- condition between null keys
SELECT "t"."value", sum("t"."Id") AS "Sum"
FROM (
    SELECT "d"."Id", NULL AS "value"
    FROM "Departments" AS "d"
) AS "t"
GROUP BY "t"."value" COLLATE LP_INSTANT
HAVING CASE WHEN "t"."value" IS NULL THEN "t"."value" ELSE "t"."value" END IS NULL

-- condition on a member of what the application makes


-- condition on null or a wider number
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE coalesce(lp_decimal("e"."Score"), "e"."Salary") COLLATE LP_DECIMAL > @p0

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
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
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
SELECT "d"."Id", lp_count_parts("e"."Name", @p0, 0, 0) AS "value"
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
            SELECT "e"."Id", row_number() OVER (ORDER BY "e"."Id") AS "number"
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
SELECT "e"."Id", "e"."ManagerId" IS NULL AS "value", "e"."ManagerId", "e0"."Name", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Employees" AS "e" ON "e"."DepartmentId" IS "u"."value"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"

-- dictionary of dictionaries
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id" + 1 AS "value", "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"
SELECT "e"."Id", "d"."Code", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))

-- dictionary of navigations
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", CASE WHEN "e"."ManagerId" IS NULL THEN NULL ELSE "e0"."Name" END AS "value", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- distinct join to a list with duplicates
SELECT DISTINCT "e"."Id", "u"."value"
FROM "Employees" AS "e"
JOIN json_each(@p0) AS "u" ON "e"."Id" = "u"."value"

-- distinct subquery ordered by the distance from the outer row
SELECT (
    SELECT "t0"."Age"
    FROM (
        SELECT "t"."Age", abs("t"."Age" - "d"."Id" * 10) AS "order"
        FROM (
            SELECT DISTINCT "e"."Age"
            FROM "Employees" AS "e"
        ) AS "t"
    ) AS "t0"
    ORDER BY "t0"."order", "t0"."Age"
    LIMIT 1
) AS "Age"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- element of a group within an aggregate of the same group
SELECT "a"."EmployeeId", (
    SELECT max("e"."Salary" COLLATE LP_DECIMAL)
    FROM "Assignments" AS "a0"
    LEFT JOIN (
        SELECT "a1"."EmployeeId"
        FROM "Assignments" AS "a1"
        WHERE "a1"."EmployeeId" = "a"."EmployeeId"
        ORDER BY "a1"."ProjectId"
        LIMIT 1
    ) AS "t" ON 1
    LEFT JOIN "Employees" AS "e" ON "e"."Id" = "t"."EmployeeId"
    WHERE "a0"."EmployeeId" = "a"."EmployeeId"
) AS "Max", sum("a"."Hours") AS "Sum"
FROM "Assignments" AS "a"
GROUP BY "a"."EmployeeId"

-- except of objects with optional parts
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary" COLLATE LP_DECIMAL, "e0"."Bonus" COLLATE LP_DECIMAL, "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
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
SELECT CASE WHEN "e"."ManagerId" IS NULL THEN 0 ELSE "e0"."Age" END AS "value", (
    SELECT count(*)
    FROM "Employees" AS "e1"
    WHERE "e1"."ManagerId" = "e"."Id"
) AS "Count", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

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
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- fold of each row into a list that may be missing
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."Age", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- fold with a division behind a condition
SELECT "e"."Id" = 1 AS "value", "e"."Age", "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- foreign key of the row around in an optional object of nested rows
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t0"."present", "t0"."value", "t0"."Name", "e"."Name" AS "Name0", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN (
    SELECT "t"."Name", 1 AS "present", "t"."DepartmentId" AS "value", "t"."Id"
    FROM (
        SELECT "e0"."Name", "e1"."Id", "e1"."DepartmentId", row_number() OVER (PARTITION BY "e1"."Id", "e1"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
        FROM "Employees" AS "e0"
        JOIN "Employees" AS "e1" ON "e0"."ManagerId" = "e1"."Id"
        WHERE "e1"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "e"."Id" = "t0"."Id" AND "e"."DepartmentId" = "t0"."value"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- foreign key of the row around in nested rows of nested rows
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."DepartmentId", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"
SELECT "u0"."value" AS "DepartmentId", "t"."Name", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    SELECT "e"."Id", "e"."Name", "e"."ManagerId", row_number() OVER (PARTITION BY "e"."ManagerId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."ManagerId" IS NOT NULL
) AS "t" ON "u"."value" = "t"."ManagerId"
WHERE "t"."row_number" <= 2
ORDER BY "t"."Id"

-- group by a test of null
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT ("e"."Nick" GLOB @p0) IS TRUE AS "value"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."value"

-- group join by a navigation from the last of a collection
SELECT "s"."Id"
FROM "Skills" AS "s"
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    SELECT "e"."SkillId", "e0"."ManagerId", row_number() OVER (PARTITION BY "e"."SkillId" ORDER BY "e0"."Id" DESC) AS "row_number"
    FROM "EmployeeSkills" AS "e"
    JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."EmployeeId"
) AS "t" ON "u"."value" = "t"."SkillId"
JOIN "Employees" AS "e1" ON "e1"."Id" = "t"."ManagerId"
JOIN "Employees" AS "e2" ON "e2"."Id" = "e1"."ManagerId"
JOIN "Departments" AS "d" ON "e2"."Nick" = "d"."Name"
WHERE "u"."value" IN (SELECT value FROM json_each(@p1)) AND "t"."row_number" <= 1

-- group join by objects that may be missing
SELECT "e"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e"."ManagerId" = "e0"."ManagerId"
) AS "Count"
FROM "Employees" AS "e"

-- groups by a shifted constant
SELECT 1 << (("e"."Id" * 3) & 63) AS "value", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY 1 << (("e"."Id" * 3) & 63)

-- groups by null or a wider number
SELECT coalesce(lp_decimal("e"."Score"), "e"."Salary") AS "value"
FROM "Employees" AS "e"
GROUP BY coalesce(lp_decimal("e"."Score"), "e"."Salary") COLLATE LP_DECIMAL
SELECT "e"."Id", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Employees" AS "e" ON coalesce(lp_decimal("e"."Score"), "e"."Salary") COLLATE LP_DECIMAL = "u"."value"
ORDER BY "e"."Id"

-- groups of a lookup of each row
SELECT "e"."DepartmentId" * 1000 + count(*) AS "value"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL
GROUP BY "e"."Age", "e"."DepartmentId"

-- groups of boxed elements
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "e"."Id", "e"."Level" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))

-- hexadecimal number in rows that there are not
SELECT "d"."Id", lp_format("e"."Age" & 4294967295, @p0) AS "value"
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
JOIN json_each(@p0) AS "u" ON "e"."Id" = "u"."value"

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
    FROM json_each(@p0) AS "u"
    WHERE "u"."value" IS "d"."Code"
)

-- last after skip
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT -1 OFFSET 3
) AS "t"
ORDER BY "t"."Id" DESC
LIMIT 1

-- left join by objects that may be missing
SELECT "e"."Id", CASE WHEN "e0"."Id" IS NULL THEN 0 ELSE "e0"."Id" END AS "value"
FROM "Employees" AS "e"
LEFT JOIN (
    "Employees" AS "e0"
    LEFT JOIN (
        SELECT "e1"."Id", "e1"."DepartmentId", row_number() OVER (PARTITION BY "e1"."DepartmentId" ORDER BY "e1"."Id") AS "row_number"
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" IS NOT NULL
    ) AS "t" ON "e0"."DepartmentId" = "t"."DepartmentId" AND "t"."row_number" <= 1
) ON "e"."ManagerId" = "t"."Id"

-- list of the application with a condition by the row
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
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
    SELECT max("e"."Bonus" COLLATE LP_DECIMAL)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) COLLATE LP_DECIMAL IN (SELECT value FROM json_each(@p0)) OR (
    SELECT max("e0"."Bonus" COLLATE LP_DECIMAL)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
) IS NULL

-- lists before LINQ
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."ManagerId" IS NOT NULL
) AS "value", 1 AS "value0", "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."ManagerId" IS NOT NULL AND "e"."DepartmentId" IS NOT NULL
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1
ORDER BY "d"."Id"

-- lookup by a navigation
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId", "e"."Id" AS "Id0", "e"."Name" AS "Name0", "e"."Nick" AS "Nick0", "e"."Age" AS "Age0", "e"."Score" AS "Score0", "e"."Salary" AS "Salary0", "e"."Bonus" AS "Bonus0", "e"."Rating" AS "Rating0", "e"."Active" AS "Active0", "e"."Remote" AS "Remote0", "e"."Hired" AS "Hired0", "e"."LeftAt" AS "LeftAt0", "e"."Level" AS "Level0", "e"."FormerLevel" AS "FormerLevel0", "e"."Badge" AS "Badge0", "e"."DepartmentId" AS "DepartmentId0", "e"."ManagerId" AS "ManagerId0"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- lookup by a navigation's text whatever its case
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "d"."Name", "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
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
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- lookup of a group by a navigation
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded", "e"."Id" AS "Id0", "e"."Name" AS "Name0", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))

-- maximum of null
SELECT coalesce("d"."Reserve", (
    SELECT max(NULL COLLATE LP_DECIMAL)
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
) AS "t0" ON 1
LEFT JOIN "Employees" AS "e" ON "e"."Id" = "t0"."EmployeeId"
WHERE "e"."Name" IS NULL

-- navigation of an element of a chunk
SELECT "t4"."ManagerId" IS NULL AS "value", (
    SELECT "t5"."Name"
    FROM (
        SELECT "e2"."Id", "e2"."Name", row_number() OVER (ORDER BY "e2"."Id") AS "number"
        FROM "Employees" AS "e2"
    ) AS "t5"
    WHERE ("t5"."number" - 1) / 7 = "t0"."value"
    ORDER BY "t5"."number" - 1, "t5"."Id"
    LIMIT 1 OFFSET 1
) AS "Name"
FROM (
    SELECT ("t"."number" - 1) / 7 AS "value", min("t"."number") AS "first"
    FROM (
        SELECT row_number() OVER (ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
    GROUP BY ("t"."number" - 1) / 7
) AS "t0"
LEFT JOIN (
    SELECT "t1"."ManagerId", "t3"."value", row_number() OVER (PARTITION BY "t3"."value" ORDER BY "t1"."number" - 1, "t1"."Id") AS "row_number"
    FROM (
        SELECT "e0"."Id", "e0"."ManagerId", row_number() OVER (ORDER BY "e0"."Id") AS "number"
        FROM "Employees" AS "e0"
    ) AS "t1"
    JOIN (
        SELECT ("t2"."number" - 1) / 7 AS "value"
        FROM (
            SELECT row_number() OVER (ORDER BY "e1"."Id") AS "number"
            FROM "Employees" AS "e1"
        ) AS "t2"
        GROUP BY ("t2"."number" - 1) / 7
    ) AS "t3" ON ("t1"."number" - 1) / 7 = "t3"."value"
) AS "t4" ON "t0"."value" = "t4"."value" AND "t4"."row_number" > 0 AND "t4"."row_number" <= 1
ORDER BY "t0"."value", "t0"."first"

-- navigation of an element of a list
SELECT "d0"."Name", "e1"."Name" AS "Name0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" > 0 AND "t"."row_number" <= 1
LEFT JOIN "Departments" AS "d0" ON "d0"."Id" = "t"."DepartmentId"
LEFT JOIN (
    SELECT "e0"."DepartmentId", "e0"."ManagerId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" IS NOT NULL
) AS "t0" ON "d"."Id" = "t0"."DepartmentId" AND "t0"."row_number" > 1 AND "t0"."row_number" <= 2
LEFT JOIN "Employees" AS "e1" ON "e1"."Id" = "t0"."ManagerId"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
) > 1
ORDER BY "d"."Id"

-- null or a wider number
SELECT coalesce(lp_decimal("e"."Score"), "e"."Salary") AS "value", coalesce(CAST("e"."Score" AS REAL), "e"."Rating") AS "value0", coalesce(CAST("e"."Score" AS INTEGER), 9000000000) AS "value1", coalesce(lp_decimal("e"."Score"), "e"."Salary") COLLATE LP_DECIMAL > @p0 AS "value2", CAST(coalesce(CAST("e"."Score" AS REAL), "e"."Rating") AS INTEGER) AS "value3"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- object of the outer row in rows that there are not
SELECT "e"."Id", CASE WHEN "d0"."Id" IS NULL THEN NULL ELSE "d0"."Name" END AS "value"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
LEFT JOIN (
    "Employees" AS "e0"
    JOIN "Employees" AS "e1" ON "e0"."ManagerId" = "e1"."Id"
    LEFT JOIN "Departments" AS "d0" ON "d0"."Id" = "e1"."DepartmentId"
) ON "e"."Id" = "e1"."Id" AND "d"."Id" IS "d0"."Id" AND "d"."Name" IS "d0"."Name" AND "d"."Code" IS "d0"."Code" AND "d"."Budget" COLLATE LP_DECIMAL IS "d0"."Budget" AND "d"."Reserve" COLLATE LP_DECIMAL IS "d0"."Reserve" AND "d"."Founded" IS "d0"."Founded"

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
ORDER BY (("e"."Nick" GLOB @p0) IS TRUE), "e"."Id"

-- order of null or a wider number
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY coalesce(lp_decimal("e"."Score"), "e"."Salary") COLLATE LP_DECIMAL, "e"."Id"

-- padded text in rows that there are not
SELECT "d"."Id", lp_pad_left(@p0, "e"."Age", @p1) AS "value"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"

-- positions among ties
SELECT row_number() OVER (ORDER BY "d"."Id") - 1 AS "Index"
FROM "Departments" AS "d"
JOIN "Skills" AS "s"
ORDER BY row_number() OVER (ORDER BY "d"."Id") DESC
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
SELECT lp_round(CASE WHEN "e"."Active" THEN 1.5 ELSE 2.5 END, 0) AS "value", CASE WHEN "e"."Active" THEN 0.1 ELSE 0.3 END + 0.2 = 0.3 AS "value0", 1 << (("e"."Id" * 3) & 63) AS "value1", CASE WHEN "e"."Active" THEN 1 ELSE 2 END * 2000000000 AS "value2"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- rows as objects of a class above
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"
SELECT "e"."Score", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- rows of a set in an object
SELECT "t"."Id" * 1000 + "t"."Age" AS "value"
FROM (
    SELECT DISTINCT "p"."DepartmentId" AS "Id", "e"."Age"
    FROM "Employees" AS "e"
    JOIN "Projects" AS "p" ON "e"."DepartmentId" = "p"."DepartmentId"
) AS "t"

-- rows of a set of each row
SELECT "t"."Id" * 1000 + "t"."Age" AS "value"
FROM (
    SELECT DISTINCT "e"."DepartmentId" AS "Id", "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
) AS "t"

-- rows of one of several collections
SELECT "t"."DepartmentId" AS "Id", "e0"."Name"
FROM (
    SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "e"."DepartmentId"
    )
) AS "t"
JOIN "Employees" AS "e0" ON "e0"."ManagerId" = "t"."Id"
WHERE "t"."row_number" <= 1
ORDER BY "t"."Id"

-- set of a group's navigations
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded", "e"."Level" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))

-- set operation with an array of characters
SELECT substr("d"."Name", 1, 1) AS "value"
FROM "Departments" AS "d"
UNION
SELECT "u"."value"
FROM json_each(@p0) AS "u"

-- skip while over a subquery
SELECT coalesce((
    SELECT sum("e"."Age")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "t0"."Id"
), 0) AS "Sum"
FROM (
    SELECT "t"."Id", "t"."number", max(CASE WHEN coalesce((
        SELECT sum("e0"."Age")
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "t"."Id"
    ), 0) = 0 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "d"."Id", row_number() OVER (ORDER BY coalesce((
            SELECT sum("e1"."Age")
            FROM "Employees" AS "e1"
            WHERE "e1"."DepartmentId" = "d"."Id"
        ), 0)) AS "number"
        FROM "Departments" AS "d"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 1
ORDER BY "t0"."number"

-- subquery ordered by the distance from the outer row
SELECT (
    SELECT "t"."Id"
    FROM (
        SELECT "e"."Id", abs("e"."Age" - "d"."Id" * 10) AS "order"
        FROM "Employees" AS "e"
    ) AS "t"
    ORDER BY "t"."order", "t"."Id"
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
SELECT "e"."Level", sum(0.1) AS "Sum", sum(CASE WHEN "e"."Active" THEN 0.1 ELSE 0.7 END) AS "Sum0", CAST(sum(CASE WHEN "e"."Active" THEN 1 ELSE 2 END) AS REAL) / count(CASE WHEN "e"."Active" THEN 1 ELSE 2 END) AS "average"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- take after another order after skip
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT -1 OFFSET 30
) AS "t"
ORDER BY "t"."Age" DESC, "t"."Id"
LIMIT 3

-- take after reverse after skip
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT -1 OFFSET 30
) AS "t"
ORDER BY "t"."Id" DESC
LIMIT 3

-- take from the end up to the start
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (ORDER BY "e"."Id") AS "number"
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
SELECT "t"."Id", "t"."DepartmentId" AS "key"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Name", "e"."Id") AS "number", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Name" DESC, "e"."Id" DESC) AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."row_number" <= 4 AND "t"."number" - 1 < 3
ORDER BY "t"."Name", "t"."Id"

-- test of flags in rows that there are not
SELECT "d"."Id", "t"."value"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", "e"."Active" OR "e"."DepartmentId" > 0 AS "value"
    FROM "Employees" AS "e"
) AS "t" ON "d"."Id" = "t"."DepartmentId"

-- test of null as a value
SELECT "d"."Id", 0 IN (
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
) IS NOT @p0

-- text of a group in the order of its source
SELECT "t"."DepartmentId", lp_string_join("t"."Name", @p0, 'v', "t"."number") AS "value", lp_string_join(CAST("t"."Id" AS TEXT), @p0, 'v', "t"."Level", 'v', "t"."number") AS "value0", count(*) AS "count"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Level", "e"."DepartmentId", row_number() OVER (ORDER BY "e"."Id" DESC) AS "number"
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
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary" COLLATE LP_DECIMAL, "e0"."Bonus" COLLATE LP_DECIMAL, "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
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
        JOIN "Employees" AS "e0"
        WHERE "e0"."ManagerId" = "e"."ManagerId"
    ) AS "t0" ON 1
    WHERE "t0"."value" IS "e"."Score"
    LIMIT 1
)

-- value of the row around in an optional object of nested rows
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t0"."present", "t0"."value", "t0"."Number", "p"."Title", "p"."DepartmentId" AS "key"
FROM "Projects" AS "p"
LEFT JOIN (
    SELECT "t"."Number", 1 AS "present", "t"."DepartmentId" AS "value", "t"."Id"
    FROM (
        SELECT "m"."Number", "p0"."Id", "p0"."DepartmentId", row_number() OVER (PARTITION BY "p0"."Id", "p0"."DepartmentId" ORDER BY "m"."Number") AS "row_number"
        FROM "Milestones" AS "m"
        JOIN "Projects" AS "p0" ON "m"."ProjectId" = "p0"."Id"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "p"."Id" = "t0"."Id" AND "p"."DepartmentId" = "t0"."value"
WHERE "p"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "p"."Id"

-- variable character compared with another
SELECT coalesce(sum(CASE WHEN @p0 <= @p1 THEN 1 ELSE 18 END), 0) AS "Sum"
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
