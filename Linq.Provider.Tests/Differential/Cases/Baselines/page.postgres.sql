-- computed parameter
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 4 OFFSET 8

-- distinct anonymous
SELECT DISTINCT "e"."DepartmentId", "e"."Level"
FROM "Employees" AS "e"

-- distinct decimal
SELECT DISTINCT "e"."Salary"
FROM "Employees" AS "e"

-- distinct entity
SELECT DISTINCT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e"."ManagerId" IS NOT NULL

-- distinct instants
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "s"."DateTimeOffset"
    FROM "Specimens" AS "s"
) AS "t"

-- distinct scalar
SELECT DISTINCT "e"."Name"
FROM "Employees" AS "e"

-- distinct then count
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "e"."Name"
    FROM "Employees" AS "e"
) AS "t"

-- distinct then order
SELECT DISTINCT "e"."Level"
FROM "Employees" AS "e"
ORDER BY "e"."Level"

-- distinct then order then take
SELECT DISTINCT "e"."DepartmentId", "e"."Level"
FROM "Employees" AS "e"
ORDER BY "e"."DepartmentId" NULLS FIRST, "e"."Level"
LIMIT 5

-- distinct then sum
SELECT coalesce(sum("t"."Salary"), @p0) AS "Sum"
FROM (
    SELECT DISTINCT "e"."Salary"
    FROM "Employees" AS "e"
) AS "t"

-- distinct then where
SELECT DISTINCT "e"."Age"
FROM "Employees" AS "e"
WHERE "e"."Age" > 40

-- distinct twice
SELECT DISTINCT "e"."Level"
FROM "Employees" AS "e"

-- join to limited
SELECT "t"."DepartmentId" AS "Id", "t"."Name"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 6
) AS "t"
WHERE "t"."DepartmentId" IS NOT NULL
ORDER BY "t"."Id"

-- order then distinct
SELECT "t"."DepartmentId"
FROM (
    SELECT "e"."Name", "e"."DepartmentId", CAST(row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Name") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Name"

-- other parameters
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 5 OFFSET 8

-- parameters
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 2 OFFSET 4

-- skip
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
OFFSET 35

-- skip beyond the end
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
OFFSET 1000

-- skip per group
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Id", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
    ORDER BY "e"."Id"
    OFFSET 8
) AS "t"
ORDER BY "t"."Id"

-- skip skip
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        OFFSET 30
    ) AS "t"
    ORDER BY "t"."Id"
    OFFSET 5
) AS "t0"
ORDER BY "t0"."Id"

-- skip take
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 3 OFFSET 5

-- skip then count
SELECT count(*) AS "count"
FROM (
    SELECT 1
    FROM "Employees" AS "e"
    OFFSET 7
) AS "t"

-- take
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 3

-- take in subquery
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT "e"."DepartmentId"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 3
    ) AS "t"
    WHERE "t"."DepartmentId" = "d"."Id"
)

-- take per group
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Name", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
    ORDER BY "e"."Age" DESC, "e"."Id"
    LIMIT 2
) AS "t"
ORDER BY "t"."Age" DESC, "t"."Id"

-- take skip
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 10
    ) AS "t"
    ORDER BY "t"."Id"
    OFFSET 7
) AS "t0"
ORDER BY "t0"."Id"

-- take take
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 10
    ) AS "t"
    ORDER BY "t"."Id"
    LIMIT 3
) AS "t0"
ORDER BY "t0"."Id"

-- take then all
SELECT NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "e"."Id"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 3
    ) AS "t"
    WHERE "t"."Id" >= 4
) AS "value"

-- take then any
SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT "e"."Name"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 3
    ) AS "t"
    WHERE "t"."Name" = @p0
) AS "value"

-- take then contains
SELECT 2 IN (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 3
) AS "value"

-- take then count
SELECT count(*) AS "count"
FROM (
    SELECT 1
    FROM "Employees" AS "e"
    LIMIT 7
) AS "t"

-- take then distinct
SELECT "t0"."DepartmentId"
FROM (
    SELECT "t"."Id", "t"."DepartmentId", CAST(row_number() OVER (PARTITION BY "t"."DepartmentId" ORDER BY "t"."Id") AS integer) AS "number"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 12
    ) AS "t"
) AS "t0"
WHERE "t0"."number" = 1
ORDER BY "t0"."Id"

-- take then group
SELECT "t0"."DepartmentId", count(*) AS "count"
FROM (
    SELECT "t"."DepartmentId", CAST(row_number() OVER (ORDER BY "t"."Id") AS integer) AS "number"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 20
    ) AS "t"
) AS "t0"
GROUP BY "t0"."DepartmentId"
ORDER BY min("t0"."number")

-- take then join
SELECT "t"."Name", "t"."DepartmentId" AS "Id"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 5
) AS "t"
WHERE "t"."DepartmentId" IS NOT NULL
ORDER BY "t"."Id"

-- take then max
SELECT max("t"."Salary") AS "max"
FROM (
    SELECT "e"."Salary"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 7
) AS "t"

-- take then navigation
SELECT "t"."Id", "d"."Name"
FROM (
    SELECT "e"."Id", "e"."DepartmentId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 8
) AS "t"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "t"."DepartmentId"
ORDER BY "t"."Id"

-- take then order
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 5
) AS "t"
ORDER BY "t"."Id" DESC

-- take then order by other
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Age", "e"."Id"
    LIMIT 7
) AS "t"
ORDER BY "t"."Name", "t"."Id", "t"."Age"

-- take then sum
SELECT coalesce(CAST(sum("t"."Age") AS integer), 0) AS "Sum"
FROM (
    SELECT "e"."Age"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 7
) AS "t"

-- take then where
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 10
) AS "t"
WHERE "t"."Active"
ORDER BY "t"."Id"

-- take zero
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 0
