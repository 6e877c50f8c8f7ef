-- aggregate over distinct over navigation
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "p"."Title", "a"."Role"
    FROM "Assignments" AS "a"
    JOIN "Projects" AS "p" ON "p"."Id" = "a"."ProjectId"
) AS "t"

-- aggregate over page over group
SELECT coalesce(sum("t"."count"), 0) AS "Sum"
FROM (
    SELECT count(*) AS "count"
    FROM "Employees" AS "e"
    GROUP BY "e"."Age"
    ORDER BY "e"."Age"
    LIMIT 5
) AS "t"

-- contains over page
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    ORDER BY "e0"."Age" DESC, "e0"."Id"
    LIMIT 5
)

-- count of where over take over select-many
SELECT count(*) AS "count"
FROM (
    SELECT "e"."Active"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
    ORDER BY "e"."Id"
    LIMIT 12
) AS "t"
WHERE "t"."Active"

-- cross join then aggregate
SELECT coalesce(sum("d"."Id" * "s"."Id"), 0) AS "Sum"
FROM "Departments" AS "d"
JOIN "Skills" AS "s"

-- default if empty of query
SELECT max(coalesce("e"."Age", 0)) AS "max"
FROM (
    SELECT 1
) AS "t"
LEFT JOIN "Employees" AS "e" ON "e"."Age" > 1000

-- default if empty with value
SELECT CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE -1 END AS "Age"
FROM (
    SELECT 1
) AS "t"
LEFT JOIN (
    SELECT "e"."Age" AS "value", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 1000
) AS "t0" ON 1

-- department with most
SELECT "d"."Name", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Active"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "Count" DESC, "d"."Id"
LIMIT 1

-- distinct entity of join then navigation
SELECT "t"."Id", "d"."Name"
FROM (
    SELECT DISTINCT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary" COLLATE LP_DECIMAL, "e"."Bonus" COLLATE LP_DECIMAL, "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Assignments" AS "a"
    JOIN "Employees" AS "e" ON "a"."EmployeeId" = "e"."Id"
    WHERE "a"."Hours" > 5
) AS "t"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "t"."DepartmentId"

-- distinct then join
SELECT "d"."Name"
FROM (
    SELECT DISTINCT "e"."DepartmentId"
    FROM "Employees" AS "e"
) AS "t"
JOIN "Departments" AS "d" ON "t"."DepartmentId" = "d"."Id"

-- distinct then order then take
SELECT DISTINCT "e"."Age"
FROM "Employees" AS "e"
ORDER BY "e"."Age" DESC
LIMIT 3

-- employees above department average
SELECT "e"."Id", "d"."Name"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."DepartmentId" IS NOT NULL AND "e"."Salary" COLLATE LP_DECIMAL > (
    SELECT lp_avg("e0"."Salary")
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
)
ORDER BY "e"."Id"

-- except in collection
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT "e"."Age"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        EXCEPT
        SELECT "e0"."Age"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS NOT "d"."Id"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"

-- first entity then first entity
SELECT (
    SELECT "a"."Hours"
    FROM (
        SELECT "e"."Id"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        ORDER BY "e"."Id"
        LIMIT 1
    ) AS "t"
    JOIN "Assignments" AS "a" ON "a"."EmployeeId" = "t"."Id"
    ORDER BY "a"."ProjectId"
    LIMIT 1
) AS "Hours"
FROM "Departments" AS "d"

-- group by first
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT (
        SELECT "e"."Level"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        ORDER BY "e"."Id"
        LIMIT 1
    ) AS "value"
    FROM "Departments" AS "d"
    WHERE EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id"
    )
) AS "t"
GROUP BY "t"."value"

-- group by over select-many over join
SELECT "d"."Name", sum("a"."Hours") AS "Sum"
FROM "Departments" AS "d"
JOIN "Projects" AS "p" ON "d"."Id" = "p"."DepartmentId"
JOIN "Assignments" AS "a" ON "a"."ProjectId" = "p"."Id"
GROUP BY "d"."Name"

-- group over computed count
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT (
        SELECT count(*)
        FROM "Assignments" AS "a"
        WHERE "a"."EmployeeId" = "e"."Id"
    ) AS "value"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."value"

-- group then join then order
SELECT "d"."Name", "t"."sum" AS "Sum"
FROM (
    SELECT "e"."DepartmentId", lp_sum("e"."Salary") AS "sum"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t"
JOIN "Departments" AS "d" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "t"."sum" COLLATE LP_DECIMAL DESC, "d"."Id"

-- group then select-many
SELECT "t"."Level", "e0"."Id"
FROM (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    GROUP BY "e"."Level"
    HAVING count(*) > 9
) AS "t"
JOIN "Employees" AS "e0" ON "e0"."Level" = "t"."Level"

-- intersect of subqueries
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    INTERSECT
    SELECT "e0"."Level"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" IS NULL
)

-- join then group then having then page
SELECT "e"."DepartmentId" AS "Id", count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL
GROUP BY "e"."DepartmentId"
HAVING count(*) > 3
ORDER BY "e"."DepartmentId" DESC
LIMIT 2 OFFSET 1

-- left join then group then order then page
SELECT "d"."Id", count(*) FILTER (WHERE "e"."Id" IS NOT NULL) AS "count"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"
GROUP BY "d"."Id"
ORDER BY "count" DESC, "d"."Id"
LIMIT 3

-- let over subquery over group
SELECT "d"."Id", coalesce((
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."Level"
    ORDER BY count(*) DESC
    LIMIT 1
), 0) AS "Count"
FROM "Departments" AS "d"
WHERE coalesce((
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    GROUP BY "e0"."Level"
    ORDER BY count(*) DESC
    LIMIT 1
), 0) > 2

-- max of first
SELECT max((
    SELECT "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
)) AS "max"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
)

-- nested any over groups
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."DepartmentId"
    HAVING count(*) > 8
)

-- order by first
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY (
    SELECT "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id" DESC
    LIMIT 1
), "d"."Id"

-- order then group then aggregate
SELECT "t"."Level", max("t"."Age") AS "max"
FROM (
    SELECT "e"."Age", "e"."Level", row_number() OVER (ORDER BY "e"."Name") AS "number"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."Level"
ORDER BY min("t"."number")

-- page of page
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 20 OFFSET 5
) AS "t"
ORDER BY "t"."Id" DESC
LIMIT 4 OFFSET 3

-- page then join then page
SELECT "t"."Id", "d"."Name"
FROM (
    SELECT "e"."Id", "e"."DepartmentId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 10
) AS "t"
JOIN "Departments" AS "d" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "t"."Id" DESC
LIMIT 3

-- reverse of page
SELECT "t"."Id"
FROM (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 5
) AS "t"
ORDER BY "t"."Id" DESC

-- reverse then take
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC
LIMIT 3

-- select-many of limited then group
SELECT "t0"."Level", count(*) AS "count"
FROM (
    SELECT "t"."Level", row_number() OVER (ORDER BY "t"."Id") AS "number"
    FROM (
        SELECT "e"."Id", "e"."Level", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 4
) AS "t0"
GROUP BY "t0"."Level"
ORDER BY min("t0"."number")

-- share of total
SELECT "d"."Id", CAST((
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS REAL) / CAST((
    SELECT count(*)
    FROM "Employees" AS "e0"
) AS REAL) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- take then distinct then count
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "t"."Level"
    FROM (
        SELECT "e"."Level"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 15
    ) AS "t"
) AS "t0"

-- take then where then order
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 20
) AS "t"
WHERE "t"."Active"
ORDER BY "t"."Age" DESC, "t"."Id"

-- union of pages then page
SELECT "t2"."Id0" AS "Id", "t2"."Name", "t2"."Nick", "t2"."Age", "t2"."Score", "t2"."Salary", "t2"."Bonus", "t2"."Rating", "t2"."Active", "t2"."Remote", "t2"."Hired", "t2"."LeftAt", "t2"."Level", "t2"."FormerLevel", "t2"."Badge", "t2"."DepartmentId", "t2"."ManagerId"
FROM (
    SELECT "t1"."value", "t1"."Id", "t1"."Id0", "t1"."Name", "t1"."Nick", "t1"."Age", "t1"."Score", "t1"."Salary", "t1"."Bonus", "t1"."Rating", "t1"."Active", "t1"."Remote", "t1"."Hired", "t1"."LeftAt", "t1"."Level", "t1"."FormerLevel", "t1"."Badge", "t1"."DepartmentId", "t1"."ManagerId", row_number() OVER (PARTITION BY "t1"."Id0", "t1"."Name", "t1"."Nick", "t1"."Age", "t1"."Score", "t1"."Salary" COLLATE LP_DECIMAL, "t1"."Bonus" COLLATE LP_DECIMAL, "t1"."Rating", "t1"."Active", "t1"."Remote", "t1"."Hired", "t1"."LeftAt", "t1"."Level", "t1"."FormerLevel", "t1"."Badge", "t1"."DepartmentId", "t1"."ManagerId" ORDER BY "t1"."value", "t1"."Id") AS "number"
    FROM (
        SELECT "t"."value", "t"."Id", "t"."Id" AS "Id0", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
        FROM (
            SELECT 0 AS "value", "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
            FROM "Employees" AS "e"
            ORDER BY "e"."Id"
            LIMIT 5
        ) AS "t"
        UNION ALL
        SELECT 1, row_number() OVER (ORDER BY "t0"."Id" DESC), "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
        FROM (
            SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
            FROM "Employees" AS "e0"
            ORDER BY "e0"."Id" DESC
            LIMIT 5
        ) AS "t0"
    ) AS "t1"
) AS "t2"
WHERE "t2"."number" = 1
ORDER BY "t2"."Age", "t2"."Id0", "t2"."value", "t2"."Id"
LIMIT 6

-- union then group then having
SELECT "t"."Name"
FROM (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    UNION ALL
    SELECT "p"."Title"
    FROM "Projects" AS "p"
) AS "t"
GROUP BY "t"."Name"
HAVING count(*) > 1

-- union with order in each, then first
SELECT max("t1"."Id") AS "max"
FROM (
    SELECT "t"."Id"
    FROM (
        SELECT "e"."Id"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 1
    ) AS "t"
    UNION ALL
    SELECT "t0"."Id"
    FROM (
        SELECT "e0"."Id"
        FROM "Employees" AS "e0"
        ORDER BY "e0"."Id"
        LIMIT 1 OFFSET 4
    ) AS "t0"
) AS "t1"

-- where after group of join
SELECT "d"."Name", count(*) FILTER (WHERE "e"."Age" > 40) AS "count", max("d"."Budget" COLLATE LP_DECIMAL) AS "max"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"
GROUP BY "d"."Name"
HAVING count(*) FILTER (WHERE "e"."Age" > 40) > 1

-- where in every step
SELECT "e"."Id"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."Active" AND "e"."Age" > 25 AND "e"."Id" > 3 AND "d"."Budget" COLLATE LP_DECIMAL > @p0

-- where over computed count
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
) > 5
ORDER BY "Count", "d"."Id"
