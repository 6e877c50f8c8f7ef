-- index
SELECT CAST(row_number() OVER (ORDER BY "e"."Id" DESC) AS integer) - 1 AS "Index", "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC

-- index in collection
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Name", "t"."number" - 1 AS "Index", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Name", "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Name", "t"."Id"

-- index of a projection
SELECT "e"."Name" || CAST(CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) - 1 AS text) AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- index then where
SELECT "t"."Name"
FROM (
    SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" - 1 < 3
ORDER BY "t"."Id"

-- order after index
SELECT "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) - 1 AS "Index"
FROM "Employees" AS "e"
ORDER BY "Index" DESC, "e"."Id"
LIMIT 3

-- select many with index
SELECT "e"."Id", "t"."number" - 1 AS "Index"
FROM (
    SELECT "d"."Id", CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) AS "number"
    FROM "Departments" AS "d"
) AS "t"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "t"."Id"
ORDER BY "t"."Id"

-- select with index
SELECT "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Age", "e"."Id") AS integer) - 1 AS "Index"
FROM "Employees" AS "e"
ORDER BY "e"."Age", "e"."Id"

-- select with index after page
SELECT "t"."Name", CAST(row_number() OVER (ORDER BY "t"."Id") AS integer) - 1 AS "Index"
FROM (
    SELECT "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 4 OFFSET 5
) AS "t"
ORDER BY "t"."Id"

-- skip last
SELECT "t"."Id"
FROM (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id" DESC
    OFFSET 3
) AS "t"
ORDER BY "t"."Id"

-- take last
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id" DESC
    LIMIT 3
) AS "t"
ORDER BY "t"."Id"

-- take last then where
SELECT "t"."Name"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Age"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id" DESC
    LIMIT 10
) AS "t"
WHERE "t"."Age" > 30
ORDER BY "t"."Id"

-- take range
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 3 OFFSET 2

-- take range from the end
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id"
    FROM (
        SELECT "e"."Id"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id" DESC
        LIMIT 4
    ) AS "t"
    ORDER BY "t"."Id" DESC
    OFFSET 1
) AS "t0"
ORDER BY "t0"."Id"

-- take range to the end
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
OFFSET 2

-- take range up to the end
SELECT "t"."Id"
FROM (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id" DESC
    OFFSET 2
) AS "t"
ORDER BY "t"."Id"
OFFSET 3

-- where after index
SELECT "t"."Name"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Age", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" - 1 > 4 AND "t"."Age" > 30
ORDER BY "t"."Id"

-- where with index
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE ("t"."number" - 1) % 3 = 0 AND "t"."Age" > 20
ORDER BY "t"."Id"
