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
SELECT "t1"."Name"
FROM (
    SELECT "t"."value", "t"."Id", "t"."Name"
    FROM (
        SELECT 0 AS "value", "e"."Id", "e"."Name"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 3
    ) AS "t"
    UNION ALL
    SELECT 1, row_number() OVER (ORDER BY "t0"."Id" DESC), "t0"."Name"
    FROM (
        SELECT "e0"."Id", "e0"."Name"
        FROM "Employees" AS "e0"
        ORDER BY "e0"."Id" DESC
        LIMIT 2
    ) AS "t0"
) AS "t1"
ORDER BY "t1"."value", "t1"."Id"

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

-- count of distinct in an order
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "e"."DepartmentId"
    FROM "Employees" AS "e"
) AS "t"

-- difference in an order
SELECT "t"."Age", "t"."Level"
FROM (
    SELECT "e"."Id", "e"."Age", "e"."Level", row_number() OVER (PARTITION BY "e"."Age", "e"."Level" ORDER BY "e"."Id" DESC) AS "number"
    FROM "Employees" AS "e"
    WHERE NOT EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."Active" AND "e"."Age" = "e0"."Age" AND "e"."Level" = "e0"."Level"
    )
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id" DESC
LIMIT 3

-- difference of optional objects in an order
SELECT "t"."Id0" AS "Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e0"."Id" AS "Id0", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId", row_number() OVER (PARTITION BY "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary" COLLATE LP_DECIMAL, "e0"."Bonus" COLLATE LP_DECIMAL, "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId" ORDER BY "e"."Id" DESC) AS "number"
    FROM "Employees" AS "e"
    LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
    WHERE NOT EXISTS (
        SELECT 1
        FROM "Assignments" AS "a"
        WHERE "e0"."Id" = "a"."EmployeeId"
    )
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id" DESC
LIMIT 3

-- distinct in an order, then another
SELECT "t"."Age"
FROM (
    SELECT "e"."Id", "e"."Age", row_number() OVER (PARTITION BY "e"."Age" ORDER BY "e"."Id" DESC) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Age" % 10, "t"."Age", "t"."Id" DESC

-- distinct of a constant in an order
SELECT 1
FROM (
    SELECT "e"."Id", row_number() OVER (ORDER BY "e"."Id" DESC) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id" DESC

-- distinct of what is computed in an order
SELECT "t"."value", "t"."Level"
FROM (
    SELECT "e"."Id", "e"."Level", "e"."Age" / 10 AS "value", row_number() OVER (PARTITION BY "e"."Age" / 10, "e"."Level" ORDER BY "e"."Id" DESC) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id" DESC

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

-- first of distinct in an order
SELECT (
    SELECT "t"."Age"
    FROM (
        SELECT "e"."Id", "e"."Age", row_number() OVER (PARTITION BY "e"."Age" ORDER BY "e"."Id" DESC) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" = 1
    ORDER BY "t"."Id" DESC
    LIMIT 1
) AS "Age"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- groups in another order
SELECT "e"."DepartmentId", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId"

-- groups in the order of their first elements
SELECT "t"."DepartmentId", count(*) AS "count", (
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" IS "t"."DepartmentId"
    ORDER BY "e0"."Id" DESC
    LIMIT 1
) AS "Id"
FROM (
    SELECT "e"."DepartmentId", row_number() OVER (ORDER BY "e"."Id" DESC) AS "number"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."DepartmentId"
ORDER BY min("t"."number")
LIMIT 2

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

-- intersection in an order
SELECT "t"."Age"
FROM (
    SELECT "e"."Id", "e"."Age", row_number() OVER (PARTITION BY "e"."Age" ORDER BY "e"."Id" DESC) AS "number"
    FROM "Employees" AS "e"
    WHERE EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e"."Age" = "e0"."Id"
    )
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id" DESC
LIMIT 3

-- keys counted in an order
SELECT "t"."Level", count(*) AS "count"
FROM (
    SELECT "e"."Level", row_number() OVER (ORDER BY "e"."Id" DESC) AS "number"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."Level"
ORDER BY min("t"."number")
LIMIT 1

-- order inside concat
SELECT "t"."Id"
FROM (
    SELECT 0 AS "value", row_number() OVER (ORDER BY "e"."Name", "e"."Id") AS "number", "e"."Id"
    FROM "Employees" AS "e"
    UNION ALL
    SELECT 1, row_number() OVER (ORDER BY "d"."Name", "d"."Id"), "d"."Id"
    FROM "Departments" AS "d"
) AS "t"
ORDER BY "t"."value", "t"."number"

-- order of one side of concat
SELECT "t"."Id"
FROM (
    SELECT 0 AS "value", row_number() OVER (ORDER BY "d"."Name", "d"."Id") AS "number", "d"."Id" AS "Id"
    FROM "Departments" AS "d"
    UNION ALL
    SELECT 1, 0, "d0"."Id"
    FROM "Departments" AS "d0"
    WHERE "d0"."Id" = 2
    ORDER BY "value", "number"
    LIMIT 1 OFFSET 1
) AS "t"
ORDER BY "t"."value", "t"."number"

-- take after distinct of what is ordered by more
SELECT "t"."DepartmentId"
FROM (
    SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id" DESC) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id" DESC
LIMIT 2

-- take after order inside concat
SELECT "t0"."Name"
FROM (
    SELECT 0 AS "value", row_number() OVER (ORDER BY "t"."Id" DESC) AS "number", "t"."Name" AS "Name"
    FROM (
        SELECT "e"."Id", "e"."Name"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id" DESC
        LIMIT 4
    ) AS "t"
    UNION ALL
    SELECT 1, row_number() OVER (ORDER BY "d"."Id" DESC), "d"."Name"
    FROM "Departments" AS "d"
    ORDER BY "value", "number"
    LIMIT 4 OFFSET 2
) AS "t0"
ORDER BY "t0"."value", "t0"."number"

-- text of distinct in an order
SELECT coalesce((
    SELECT lp_string_join("t"."Name", @p0, 'V', "t"."Id")
    FROM (
        SELECT "e"."Id", "e"."Name", row_number() OVER (PARTITION BY "e"."Name" ORDER BY "e"."Id" DESC) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" = 1
), @p1) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- text of distinct in an order of a group
SELECT "e"."DepartmentId", coalesce((
    SELECT lp_string_join("t"."value", @p0, 'V', "t"."Id")
    FROM (
        SELECT "e0"."Id", CASE WHEN "e0"."Level" = 0 THEN @p1 WHEN "e0"."Level" = 1 THEN @p2 WHEN "e0"."Level" = 2 THEN @p3 WHEN "e0"."Level" = 5 THEN @p4 ELSE CAST("e0"."Level" AS TEXT) END AS "value", row_number() OVER (PARTITION BY CASE WHEN "e0"."Level" = 0 THEN @p1 WHEN "e0"."Level" = 1 THEN @p2 WHEN "e0"."Level" = 2 THEN @p3 WHEN "e0"."Level" = 5 THEN @p4 ELSE CAST("e0"."Level" AS TEXT) END ORDER BY "e0"."Id" DESC) AS "number"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS "e"."DepartmentId"
    ) AS "t"
    WHERE "t"."number" = 1
), @p5) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

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

-- union in an order
SELECT "t0"."Age"
FROM (
    SELECT "t"."value", "t"."number", "t"."Age", row_number() OVER (PARTITION BY "t"."Age" ORDER BY "t"."value", "t"."number") AS "number0"
    FROM (
        SELECT 0 AS "value", row_number() OVER (ORDER BY "e"."Id" DESC) AS "number", "e"."Age"
        FROM "Employees" AS "e"
        UNION ALL
        SELECT 1, "e0"."Id", "e0"."Id"
        FROM "Employees" AS "e0"
    ) AS "t"
) AS "t0"
WHERE "t0"."number0" = 1
ORDER BY "t0"."value", "t0"."number"
LIMIT 30

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
SELECT "t2"."Id0" AS "Id", "t2"."Name", "t2"."Nick", "t2"."Age", "t2"."Score", "t2"."Salary", "t2"."Bonus", "t2"."Rating", "t2"."Active", "t2"."Remote", "t2"."Hired", "t2"."LeftAt", "t2"."Level", "t2"."FormerLevel", "t2"."Badge", "t2"."DepartmentId", "t2"."ManagerId"
FROM (
    SELECT "t1"."value", "t1"."Id", "t1"."Id0", "t1"."Name", "t1"."Nick", "t1"."Age", "t1"."Score", "t1"."Salary", "t1"."Bonus", "t1"."Rating", "t1"."Active", "t1"."Remote", "t1"."Hired", "t1"."LeftAt", "t1"."Level", "t1"."FormerLevel", "t1"."Badge", "t1"."DepartmentId", "t1"."ManagerId", row_number() OVER (PARTITION BY "t1"."Id0", "t1"."Name", "t1"."Nick", "t1"."Age", "t1"."Score", "t1"."Salary" COLLATE LP_DECIMAL, "t1"."Bonus" COLLATE LP_DECIMAL, "t1"."Rating", "t1"."Active", "t1"."Remote", "t1"."Hired", "t1"."LeftAt", "t1"."Level", "t1"."FormerLevel", "t1"."Badge", "t1"."DepartmentId", "t1"."ManagerId" ORDER BY "t1"."value", "t1"."Id") AS "number"
    FROM (
        SELECT "t"."value", "t"."Id", "t"."Id" AS "Id0", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
        FROM (
            SELECT 0 AS "value", "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
            FROM "Employees" AS "e"
            ORDER BY "e"."Id"
            LIMIT 3
        ) AS "t"
        UNION ALL
        SELECT 1, row_number() OVER (ORDER BY "t0"."Id" DESC), "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
        FROM (
            SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
            FROM "Employees" AS "e0"
            ORDER BY "e0"."Id" DESC
            LIMIT 2
        ) AS "t0"
    ) AS "t1"
) AS "t2"
WHERE "t2"."number" = 1
ORDER BY "t2"."value", "t2"."Id"

-- union of pages in an order
SELECT "t2"."Id", "t2"."Name", "t2"."Nick", "t2"."Age", "t2"."Score", "t2"."Salary", "t2"."Bonus", "t2"."Rating", "t2"."Active", "t2"."Remote", "t2"."Hired", "t2"."LeftAt", "t2"."Level", "t2"."FormerLevel", "t2"."Badge", "t2"."DepartmentId", "t2"."ManagerId"
FROM (
    SELECT "t1"."value", "t1"."number", "t1"."Id", "t1"."Name", "t1"."Nick", "t1"."Age", "t1"."Score", "t1"."Salary", "t1"."Bonus", "t1"."Rating", "t1"."Active", "t1"."Remote", "t1"."Hired", "t1"."LeftAt", "t1"."Level", "t1"."FormerLevel", "t1"."Badge", "t1"."DepartmentId", "t1"."ManagerId", row_number() OVER (PARTITION BY "t1"."Id", "t1"."Name", "t1"."Nick", "t1"."Age", "t1"."Score", "t1"."Salary" COLLATE LP_DECIMAL, "t1"."Bonus" COLLATE LP_DECIMAL, "t1"."Rating", "t1"."Active", "t1"."Remote", "t1"."Hired", "t1"."LeftAt", "t1"."Level", "t1"."FormerLevel", "t1"."Badge", "t1"."DepartmentId", "t1"."ManagerId" ORDER BY "t1"."value", "t1"."number") AS "number0"
    FROM (
        SELECT 0 AS "value", row_number() OVER (ORDER BY "t"."Age" DESC, "t"."Id") AS "number", "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
        FROM (
            SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
            FROM "Employees" AS "e"
            ORDER BY "e"."Age" DESC, "e"."Id"
            LIMIT 3
        ) AS "t"
        UNION ALL
        SELECT 1, row_number() OVER (ORDER BY "t0"."Age", "t0"."Id"), "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
        FROM (
            SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
            FROM "Employees" AS "e0"
            ORDER BY "e0"."Age", "e0"."Id"
            LIMIT 3
        ) AS "t0"
    ) AS "t1"
) AS "t2"
WHERE "t2"."number0" = 1
ORDER BY "t2"."value", "t2"."number"

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
