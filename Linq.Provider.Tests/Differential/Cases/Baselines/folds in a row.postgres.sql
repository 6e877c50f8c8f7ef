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
    SELECT "e"."Level", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."Level"
ORDER BY min("t"."number")
SELECT "t"."Age", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."Level" = "u"."key"
) AS "t"
ORDER BY "t"."Id"

-- dictionary that ignores case
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" > 2
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 12 AND "e"."DepartmentId" = ANY(@p0)

-- dictionary with a variable and the row
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id" + @p0 + "u"."key" AS "value", "e"."Name" || "u"."key0" AS "value0", "u"."key", "u"."key0"
FROM unnest(@p1, @p2) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."key"
ORDER BY "e"."Id"

-- in the order of the query
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
ORDER BY "t"."Id" DESC

-- lookup that ignores case
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- lookup that ignores case counted
SELECT (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        GROUP BY upper("e"."Name")
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- lookup that ignores case searched
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE upper(@p0) IN (
    SELECT upper("e"."Name")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)

-- of a group
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "t"."Age", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."Level" = "u"."key"
) AS "t"
ORDER BY "t"."Id"

-- of an entity set
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Age", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Id"

-- of no elements without a seed
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Age", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Id"

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
SELECT CAST("t"."Id" % 3 + 1 AS bigint) AS "value", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Id"

-- product that wraps around
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Age", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Id"

-- set by another comparer in a condition


-- set by another comparer in a result
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- set that ignores case
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- set that ignores case counted
SELECT (
    SELECT count(*)
    FROM (
        SELECT CAST(row_number() OVER (PARTITION BY upper("e"."Name") ORDER BY "e"."Id") AS integer) AS "number"
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
WHERE upper(@p0) IN (
    SELECT upper("t"."Name")
    FROM (
        SELECT "e"."Name", CAST(row_number() OVER (PARTITION BY upper("e"."Name") ORDER BY "e"."Id") AS integer) AS "number"
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
    SELECT CAST(sum("e"."Age") AS integer)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), 0) > 100

-- with a selector
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Name", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Id"

-- with a variable and the row
SELECT "d"."Id", @p0 + "d"."Id" AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Age", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Id"

-- without a seed
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" < 5
ORDER BY "d"."Id"
SELECT "t"."Age", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Id"
