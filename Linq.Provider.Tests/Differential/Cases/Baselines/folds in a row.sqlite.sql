-- a method as a condition
SELECT "e"."Name"
FROM "Employees" AS "e"

-- a method as a lambda
SELECT coalesce("e"."Score", -1) AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- by key
SELECT "t"."Level"
FROM (
    SELECT "e"."Level", row_number() OVER (ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."Level"
ORDER BY min("t"."number")
SELECT "e"."Age", "e"."Level" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- dictionary that ignores case
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" > 2
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 12 AND "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- dictionary with a variable and the row
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id" + @p0 + "u"."value" AS "value", "e"."Name" || "u0"."value" AS "value0", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p1) AS "u"
JOIN json_each(@p2) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."value"
ORDER BY "e"."Id"

-- in the order of the query
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id" DESC

-- lookup that ignores case
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- lookup that ignores case counted
SELECT (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        GROUP BY lp_upper("e"."Name")
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- lookup that ignores case searched
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE lp_upper(@p0) IN (
    SELECT lp_upper("e"."Name")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)

-- of a group
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "e"."Age", "e"."Level" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- of an entity set
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Age", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- of no elements without a seed
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Age", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- ordinal set searched
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE @p0 IN (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)

-- product
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT CAST("e"."Id" % 3 + 1 AS INTEGER) AS "value", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- product that wraps around
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Age", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- set by another comparer in a condition


-- set by another comparer in a result
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- set that ignores case
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- set that ignores case counted
SELECT (
    SELECT count(*)
    FROM (
        SELECT row_number() OVER (PARTITION BY lp_upper("e"."Name") ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" = 1
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- set that ignores case searched
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE lp_upper(@p0) IN (
    SELECT lp_upper("t"."Name")
    FROM (
        SELECT "e"."Name", row_number() OVER (PARTITION BY lp_upper("e"."Name") ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" = 1
)

-- set with the default comparer searched
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE 18 IN (
    SELECT "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)

-- set without comparer searched
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE 18 IN (
    SELECT "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)

-- sum stays one of the database
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE 1 + coalesce((
    SELECT sum("e"."Age")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), 0) > 100

-- with a selector
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- with a variable and the row
SELECT "d"."Id", @p0 + "d"."Id" AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Age", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- without a seed
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" < 5
ORDER BY "d"."Id"
SELECT "e"."Age", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"
