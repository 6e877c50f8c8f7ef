-- concat
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 50
UNION ALL
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
FROM "Employees" AS "e0"
WHERE "e0"."Active"

-- concat in projection
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        UNION ALL
        SELECT 1
        FROM "Projects" AS "p"
        WHERE "p"."DepartmentId" = "d"."Id"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- concat of dtos
SELECT "e"."Name"
FROM "Employees" AS "e"
UNION ALL
SELECT "s"."Name"
FROM "Skills" AS "s"

-- concat of limited
SELECT "t"."Name"
FROM (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 3
) AS "t"
UNION ALL
SELECT "t0"."Name"
FROM (
    SELECT "e0"."Name"
    FROM "Employees" AS "e0"
    ORDER BY "e0"."Id" DESC
    LIMIT 2
) AS "t0"

-- concat of projections
SELECT @p0 AS "value", "e"."Name"
FROM "Employees" AS "e"
UNION ALL
SELECT @p1, "d"."Name"
FROM "Departments" AS "d"

-- concat scalars keeps duplicates
SELECT "e"."Nick"
FROM "Employees" AS "e"
UNION ALL
SELECT "d"."Code"
FROM "Departments" AS "d"

-- concat then any
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Name" = @p0
    UNION ALL
    SELECT 1
    FROM "Departments" AS "d"
    WHERE "d"."Name" = @p0
) AS "value"

-- concat then count
SELECT count(*) AS "count"
FROM (
    SELECT 1
    FROM "Employees" AS "e"
    UNION ALL
    SELECT 1
    FROM "Departments" AS "d"
) AS "t"

-- concat then distinct
SELECT DISTINCT "t"."Nick"
FROM (
    SELECT "e"."Nick"
    FROM "Employees" AS "e"
    UNION ALL
    SELECT "d"."Code"
    FROM "Departments" AS "d"
) AS "t"

-- concat then first
SELECT "e"."Id" AS "Id"
FROM "Employees" AS "e"
UNION ALL
SELECT "d"."Id" + 1000
FROM "Departments" AS "d"
ORDER BY "Id" DESC
LIMIT 1

-- concat then group
SELECT "t"."Name", count(*) AS "count"
FROM (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    UNION ALL
    SELECT "p"."Title"
    FROM "Projects" AS "p"
) AS "t"
GROUP BY "t"."Name"

-- concat then join
SELECT "t"."Id", "d"."Name"
FROM (
    SELECT "e"."Id", "e"."DepartmentId"
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 50
    UNION ALL
    SELECT "e0"."Id", "e0"."DepartmentId"
    FROM "Employees" AS "e0"
    WHERE "e0"."Age" < 22
) AS "t"
JOIN "Departments" AS "d" ON "t"."DepartmentId" = "d"."Id"

-- concat then sum
SELECT coalesce(lp_sum("t"."Salary"), @p0) AS "Sum"
FROM (
    SELECT "e"."Salary"
    FROM "Employees" AS "e"
    UNION ALL
    SELECT "d"."Budget"
    FROM "Departments" AS "d"
) AS "t"

-- concat with itself
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Age" > 50
UNION ALL
SELECT "e0"."Id"
FROM "Employees" AS "e0"
WHERE "e0"."Age" > 50

-- concat with null column
SELECT "e"."Name", NULL AS "value"
FROM "Employees" AS "e"
UNION ALL
SELECT "d"."Name", "d"."Code"
FROM "Departments" AS "d"

-- contains in union
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (
    SELECT "d"."Id"
    FROM "Departments" AS "d"
    UNION ALL
    SELECT "s"."Id" + 20
    FROM "Skills" AS "s"
)

-- except
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary" COLLATE LP_DECIMAL, "e"."Bonus" COLLATE LP_DECIMAL, "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
EXCEPT
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
FROM "Employees" AS "e0"
WHERE "e0"."Active"

-- except of union
SELECT "e"."Name"
FROM "Employees" AS "e"
UNION
SELECT "p"."Title"
FROM "Projects" AS "p"
EXCEPT
SELECT "d"."Name"
FROM "Departments" AS "d"

-- except scalars with null
SELECT "e"."Nick"
FROM "Employees" AS "e"
WHERE "e"."Id" < 20
EXCEPT
SELECT "e0"."Nick"
FROM "Employees" AS "e0"
WHERE "e0"."Nick" = @p0

-- intersect
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary" COLLATE LP_DECIMAL, "e"."Bonus" COLLATE LP_DECIMAL, "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 40
INTERSECT
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
FROM "Employees" AS "e0"
WHERE "e0"."Active"

-- intersect of decimals
SELECT "e"."Salary" COLLATE LP_DECIMAL
FROM "Employees" AS "e"
INTERSECT
SELECT "d"."Budget"
FROM "Departments" AS "d"

-- intersect scalars with null
SELECT "e"."Nick"
FROM "Employees" AS "e"
INTERSECT
SELECT "e0"."Nick"
FROM "Employees" AS "e0"
WHERE "e0"."Active"

-- order inside concat is lost
SELECT "e"."Id"
FROM "Employees" AS "e"
UNION ALL
SELECT "d"."Id"
FROM "Departments" AS "d"

-- three unions
SELECT "e"."Name"
FROM "Employees" AS "e"
UNION
SELECT "d"."Name"
FROM "Departments" AS "d"
UNION
SELECT "p"."Title"
FROM "Projects" AS "p"

-- union
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary" COLLATE LP_DECIMAL, "e"."Bonus" COLLATE LP_DECIMAL, "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 40
UNION
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
FROM "Employees" AS "e0"
WHERE "e0"."Active"

-- union in subquery
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM (
        SELECT "e"."Name"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        UNION
        SELECT "p"."Title"
        FROM "Projects" AS "p"
        WHERE "p"."DepartmentId" = "d"."Id"
    ) AS "t"
) > 9

-- union inside except
SELECT "e"."Name"
FROM "Employees" AS "e"
EXCEPT
SELECT "t"."Name"
FROM (
    SELECT "e0"."Name"
    FROM "Employees" AS "e0"
    WHERE "e0"."Active"
    UNION
    SELECT "d"."Name"
    FROM "Departments" AS "d"
) AS "t"

-- union of concat
SELECT "e"."Id"
FROM "Employees" AS "e"
UNION ALL
SELECT "d"."Id"
FROM "Departments" AS "d"
UNION
SELECT "s"."Id"
FROM "Skills" AS "s"

-- union of decimals
SELECT "e"."Salary" COLLATE LP_DECIMAL
FROM "Employees" AS "e"
UNION
SELECT "d"."Budget"
FROM "Departments" AS "d"

-- union of distinct
SELECT "e"."Level"
FROM "Employees" AS "e"
UNION
SELECT "e0"."FormerLevel"
FROM "Employees" AS "e0"
WHERE "e0"."FormerLevel" IS NOT NULL

-- union of groups
SELECT "e"."Level", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
UNION
SELECT "e0"."Age" / 10, count(*)
FROM "Employees" AS "e0"
GROUP BY "e0"."Age" / 10

-- union of limited
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary" COLLATE LP_DECIMAL, "t"."Bonus" COLLATE LP_DECIMAL, "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 3
) AS "t"
UNION
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
    FROM "Employees" AS "e0"
    ORDER BY "e0"."Id" DESC
    LIMIT 2
) AS "t0"

-- union of projections
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
UNION
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"

-- union removes duplicates and nulls
SELECT "e"."Nick"
FROM "Employees" AS "e"
UNION
SELECT "d"."Code"
FROM "Departments" AS "d"

-- union scalars
SELECT "e"."Name"
FROM "Employees" AS "e"
UNION
SELECT "d"."Name"
FROM "Departments" AS "d"

-- union then count
SELECT count(*) AS "count"
FROM (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    UNION
    SELECT "d"."Name"
    FROM "Departments" AS "d"
) AS "t"

-- union then navigation
SELECT "t"."Id", "d"."Name"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary" COLLATE LP_DECIMAL, "e"."Bonus" COLLATE LP_DECIMAL, "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 40
    UNION
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
    FROM "Employees" AS "e0"
    WHERE "e0"."Active"
) AS "t"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "t"."DepartmentId"

-- union then order
SELECT "e"."Name" AS "Name"
FROM "Employees" AS "e"
UNION
SELECT "d"."Name"
FROM "Departments" AS "d"
ORDER BY "Name"

-- union then order then page
SELECT "e"."Id" AS "Id", "e"."Name" AS "Name"
FROM "Employees" AS "e"
UNION
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
ORDER BY "Name", "Id"
LIMIT 10 OFFSET 5

-- union then select
SELECT "t"."Name"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary" COLLATE LP_DECIMAL, "e"."Bonus" COLLATE LP_DECIMAL, "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 40
    UNION
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
    FROM "Employees" AS "e0"
    WHERE "e0"."Active"
) AS "t"

-- union then where
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
UNION
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
WHERE "d"."Id" < 4

-- union with parameters
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary" COLLATE LP_DECIMAL, "e"."Bonus" COLLATE LP_DECIMAL, "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    WHERE "e"."Age" > @p0
    UNION
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
    FROM "Employees" AS "e0"
    WHERE "e0"."Age" < @p1
) AS "t"
