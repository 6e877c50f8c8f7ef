-- element at
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1 OFFSET 4

-- element at from the end
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC
LIMIT 1 OFFSET 1

-- element at from the start
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1 OFFSET 3

-- element at negative


-- element at of collection
SELECT "d"."Id", (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1 OFFSET 2
) AS "Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- element at or default
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1 OFFSET 1000

-- element at or default negative
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1 OFFSET 2147483647

-- element at out of range
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1 OFFSET 1000

-- element at parameter
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1 OFFSET 6

-- element at zero from the end


-- first
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1

-- first after skip
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1 OFFSET 3

-- first after take
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 3
) AS "t"
WHERE "t"."Id" > 1
ORDER BY "t"."Id"
LIMIT 1

-- first anonymous
SELECT "e"."Name", "d"."Name" AS "Name0"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
ORDER BY "e"."Id"
LIMIT 1

-- first entity or given default
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
LIMIT 1

-- first grouped
SELECT "e"."DepartmentId", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "count" DESC, "e"."DepartmentId" NULLS FIRST
LIMIT 1

-- first of collection or given default
SELECT "d"."Id", (
    SELECT CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE -1 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "e"."Id", "e"."Age" AS "value", 1 AS "present"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Age" > 30
        ORDER BY "e"."Id"
        LIMIT 1
    ) AS "t0" ON TRUE
    ORDER BY "t0"."Id" NULLS FIRST
    LIMIT 1
) AS "Age"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- first of none
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
LIMIT 1

-- first of null
SELECT "e"."Score"
FROM "Employees" AS "e"
WHERE "e"."Score" IS NULL
ORDER BY "e"."Id" DESC
LIMIT 1

-- first of nullable
SELECT "e"."Score"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1

-- first or default
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0
ORDER BY "e"."Id"
LIMIT 1

-- first or default of no numbers
SELECT "e"."Age"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
LIMIT 1

-- first or default of none
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
LIMIT 1

-- first or given default
SELECT "e"."Age"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
LIMIT 1

-- first scalar
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1

-- first with predicate
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 40
ORDER BY "e"."Id"
LIMIT 1

-- last
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC
LIMIT 1

-- last of none
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
ORDER BY "e"."Id" DESC
LIMIT 1

-- last of page
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 4 OFFSET 3
) AS "t"
ORDER BY "t"."Id" DESC
LIMIT 1

-- last or default
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0
ORDER BY "e"."Id"
LIMIT 1

-- last or default of none
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
ORDER BY "e"."Id" DESC
LIMIT 1

-- last or given default
SELECT "e"."Age"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
ORDER BY "e"."Id" DESC
LIMIT 1

-- last or given default of some
SELECT "e"."Age"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC
LIMIT 1

-- last with predicate
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Active"
ORDER BY "e"."Age" DESC, "e"."Id" DESC
LIMIT 1

-- max by
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Salary" DESC, "e"."Id"
LIMIT 1

-- max by nullable
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Nick" DESC NULLS LAST, "e"."Id"
LIMIT 1

-- max by of collection
SELECT "d"."Id", (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Age" DESC, "e"."Id"
    LIMIT 1
) AS "Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- min by
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Age", "e"."Id"
LIMIT 1

-- min by nullable
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY ("e"."Score" IS NULL), "e"."Score" NULLS FIRST, "e"."Id"
LIMIT 1

-- min by of no numbers
SELECT "e"."Age"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
ORDER BY -"e"."Age"
LIMIT 1

-- min by of none
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
ORDER BY "e"."Age"
LIMIT 1

-- single
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = 7
LIMIT 2

-- single count
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
WHERE "d"."Id" = 1
LIMIT 2

-- single of none
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = 1000
LIMIT 2

-- single of several
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0
LIMIT 2

-- single or default
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = 7
LIMIT 2

-- single or default of none
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = 1000
LIMIT 2

-- single or default of several
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0
LIMIT 2

-- single or given default
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
LIMIT 2

-- single scalar
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" = 7
LIMIT 2

-- to array
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- to dictionary
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"

-- to hash set
SELECT "e"."Name"
FROM "Employees" AS "e"

-- to list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Active"
ORDER BY "e"."Id"
