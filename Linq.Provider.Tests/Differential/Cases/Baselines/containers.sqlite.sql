-- array reversed
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Age", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id" DESC

-- condition on a set
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e"."Age"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
) > 2
ORDER BY "d"."Id"

-- containers of a group
SELECT "e"."DepartmentId", count(*) AS "count", count(DISTINCT "e"."Age") AS "count0", (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS "e"."DepartmentId"
        GROUP BY "e0"."Level"
    ) AS "t"
) AS "Count1"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId"

-- count of a list
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- count of a list of a subquery
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- count of a lookup
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        GROUP BY "e"."Level"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- count of a set
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e"."Age"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- count of a set with nulls
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e"."Nick"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- groups by a nested test of the key
SELECT "e"."Age"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "Departments" AS "d"
    WHERE NOT EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."Age" = "e"."Age"
        LIMIT 1
    ) AND EXISTS (
        SELECT 1
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "d"."Id" AND "e1"."Age" = "e"."Age" + 1
        LIMIT 1
    )
)
GROUP BY "e"."Age"
ORDER BY "e"."Age"

-- groups of a lookup
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Level", count(*) AS "count", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
GROUP BY "e"."Level", "e"."DepartmentId"
ORDER BY "e"."Level"

-- length of an array
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- list contains
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" IN (
    SELECT "e"."DepartmentId"
    FROM "Employees" AS "e"
)
ORDER BY "d"."Id"

-- lookup contains
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE 2 IN (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)
ORDER BY "d"."Id"

-- nested test of the group's key
SELECT "e"."Age", (
    SELECT count(*)
    FROM "Departments" AS "d"
    WHERE EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."Age" = "e"."Age"
        LIMIT 1
    )
) AS "Count"
FROM "Employees" AS "e"
GROUP BY "e"."Age"
ORDER BY "e"."Age"

-- nested tests of the group's key
SELECT "e"."Nick", (
    SELECT count(*)
    FROM "Departments" AS "d"
    WHERE EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."Nick" IS "e"."Nick"
        LIMIT 1
    ) AND NOT EXISTS (
        SELECT 1
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "d"."Id" AND "e1"."Nick" IS NOT "e"."Nick" AND "e1"."Age" > 40
        LIMIT 1
    )
) AS "Count"
FROM "Employees" AS "e"
GROUP BY "e"."Nick"
ORDER BY "e"."Nick"

-- operators over a list
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Age" > 30 AND "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- set contains
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE 2 IN (
    SELECT DISTINCT "e"."Level"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)
ORDER BY "d"."Id"

-- sum of a set
SELECT "d"."Id", coalesce((
    SELECT sum("t"."Age")
    FROM (
        SELECT DISTINCT "e"."Age"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
), 0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
