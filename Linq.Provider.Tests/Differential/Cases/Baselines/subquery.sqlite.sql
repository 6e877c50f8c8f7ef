-- aggregate of aggregates
SELECT "d"."Id", (
    SELECT max((
        SELECT count(*)
        FROM "Assignments" AS "a"
        WHERE "a"."EmployeeId" = "e"."Id"
    ))
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Max"
FROM "Departments" AS "d"

-- all in where
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Age" <= 18
)

-- arithmetic of subqueries
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Active"
) - (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id" AND NOT "e0"."Active"
) AS "value"
FROM "Departments" AS "d"

-- average compared
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE CAST("e"."Age" AS REAL) > (
    SELECT avg("e0"."Age")
    FROM "Employees" AS "e0"
)

-- correlated average
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE CAST("e"."Age" AS REAL) > (
    SELECT avg("e0"."Age")
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" IS "e"."DepartmentId"
)

-- correlation past a level
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND EXISTS (
        SELECT 1
        FROM "Assignments" AS "a"
        JOIN "Projects" AS "p" ON "p"."Id" = "a"."ProjectId"
        WHERE "a"."EmployeeId" = "e"."Id" AND "p"."Cost" COLLATE LP_DECIMAL > "d"."Budget"
        LIMIT 1
    )
)

-- count in select
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"

-- count in where
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) > 8

-- count of page
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT "e"."Active"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        ORDER BY "e"."Id"
        LIMIT 3
    ) AS "t"
    WHERE "t"."Active"
) AS "Count"
FROM "Departments" AS "d"

-- default if empty in aggregate
SELECT "d"."Id", (
    SELECT max(coalesce("e"."Age", 0))
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"
) AS "Max"
FROM "Departments" AS "d"

-- distinct count
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e"."Level"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"

-- element at in select
SELECT "d"."Id", (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1 OFFSET 1
) AS "Name"
FROM "Departments" AS "d"

-- exists in where
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Age" > 58
)

-- exists with page
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    LIMIT -1 OFFSET 8
)

-- first anonymous in select
SELECT "d"."Id", "t0"."present", "t0"."Name", "t0"."Age"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Name", "t"."Age", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Name", "e"."Age", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"

-- first entity in select
SELECT "d"."Id", "t"."Id" AS "Id0", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1

-- first entity member in where
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE (
    SELECT "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) > 20

-- first entity then members
SELECT "d"."Id", (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Age" DESC, "e"."Id"
    LIMIT 1
) AS "Name", (
    SELECT "e0"."Age"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    ORDER BY "e0"."Age" DESC, "e0"."Id"
    LIMIT 1
) AS "Age"
FROM "Departments" AS "d"

-- first nullable in select
SELECT "d"."Id", (
    SELECT "e"."Score"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "Score"
FROM "Departments" AS "d"

-- first number in select is default
SELECT "d"."Id", coalesce((
    SELECT "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
), 0) AS "Age"
FROM "Departments" AS "d"

-- first scalar in where
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) = @p0

-- first then navigation
SELECT "d"."Id", "e0"."Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", "e"."ManagerId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "t"."ManagerId"

-- group in subquery
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Level" <> 0
    GROUP BY "e"."Level"
    HAVING count(*) > 3
)

-- into
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Age" > 40

-- last in select
SELECT "d"."Id", (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id" DESC
    LIMIT 1
) AS "Name"
FROM "Departments" AS "d"

-- let
SELECT "e"."Id", "e"."Age" * 2 AS "value"
FROM "Employees" AS "e"
WHERE "e"."Age" * 2 > 90

-- let anonymous
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Age" > 40

-- let count
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
) > 0

-- let first
SELECT "d"."Id", (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "Name", (
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "Id0"
FROM "Departments" AS "d"

-- let navigation
SELECT "e"."Id", "d"."Name"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "d"."Budget" COLLATE LP_DECIMAL > @p0

-- let of let
SELECT "e"."Id", "e"."Age" + 1 AS "value", ("e"."Age" + 1) * 2 AS "value0", ("e"."Age" + 1) * 2 - "e"."Id" AS "value1"
FROM "Employees" AS "e"
WHERE ("e"."Age" + 1) * 2 - "e"."Id" > 60

-- let query
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Age" > 45
) AS "Count", coalesce((
    SELECT sum("e0"."Age")
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."Age" > 45
), 0) AS "Sum"
FROM "Departments" AS "d"

-- let used twice
SELECT "e"."Id", lp_add("e"."Salary", coalesce("e"."Bonus", @p0)) AS "value"
FROM "Employees" AS "e"
WHERE lp_add("e"."Salary", coalesce("e"."Bonus", @p0)) COLLATE LP_DECIMAL > @p1
ORDER BY "value" COLLATE LP_DECIMAL, "e"."Id"

-- max in where
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE (
    SELECT max("e"."Salary" COLLATE LP_DECIMAL)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) COLLATE LP_DECIMAL > @p0

-- max of none in where
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE (
    SELECT max("e"."Age")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Age" > 60
) IS NULL

-- most common
SELECT "d"."Id", (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."Level"
    ORDER BY count(*) DESC, "e"."Level"
    LIMIT 1
) AS "Level"
FROM "Departments" AS "d"

-- non-equal correlation
SELECT "e"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."Age" > "e"."Age"
) + 1 AS "value"
FROM "Employees" AS "e"

-- not exists in where
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)

-- previous row
SELECT "e"."Id", (
    SELECT "e0"."Name"
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" < "e"."Id"
    ORDER BY "e0"."Id" DESC
    LIMIT 1
) AS "Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- running sum
SELECT "e"."Id", coalesce((
    SELECT lp_sum("e0"."Salary")
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" <= "e"."Id"
), @p0) AS "Sum"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- several aggregates in select
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count", coalesce((
    SELECT lp_sum("e0"."Salary")
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
), @p0) AS "Sum", (
    SELECT max("e1"."Age")
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
) AS "Max", EXISTS (
    SELECT 1
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id" AND "e2"."Active"
) AS "value"
FROM "Departments" AS "d"

-- single or default in select
SELECT "d"."Id", (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = "d"."Id"
    LIMIT 1
) AS "Name"
FROM "Departments" AS "d"

-- subquery in aggregate
SELECT coalesce(sum((
    SELECT count(*)
    FROM "Assignments" AS "a"
    WHERE "a"."EmployeeId" = "e"."Id"
)), 0) AS "Sum"
FROM "Employees" AS "e"

-- subquery in conditional
SELECT "d"."Id", CASE WHEN EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) THEN @p0 ELSE @p1 END AS "value"
FROM "Departments" AS "d"

-- subquery in group aggregate
SELECT "e"."DepartmentId", sum((
    SELECT count(*)
    FROM "Assignments" AS "a"
    WHERE "a"."EmployeeId" = "e"."Id"
)) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- subquery in group key
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

-- subquery in join key
SELECT "d"."Id", "e"."Id" AS "Id0"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
) = "e"."Id"

-- subquery in order
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY coalesce((
    SELECT sum("e"."Age")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), 0) DESC, "d"."Id"

-- subquery in select-many
SELECT "e"."DepartmentId" AS "Id", "e"."Id" AS "Id0"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL AND "e"."Age" = (
    SELECT max("e0"."Age")
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "e"."DepartmentId"
)

-- subquery of the same query
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Active" AND (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."Active" AND "e0"."DepartmentId" IS "e"."DepartmentId"
) > 6

-- sum compared
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE coalesce((
    SELECT lp_sum("e"."Salary")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), @p0) COLLATE LP_DECIMAL > "d"."Budget"

-- sum of none in select
SELECT "d"."Id", coalesce((
    SELECT lp_sum("e"."Salary")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Age" > 60
), @p0) AS "Sum"
FROM "Departments" AS "d"

-- sum of sums
SELECT "d"."Id", coalesce((
    SELECT sum(coalesce((
        SELECT sum("a"."Hours")
        FROM "Assignments" AS "a"
        WHERE "a"."EmployeeId" = "e"."Id"
    ), 0))
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), 0) AS "Sum"
FROM "Departments" AS "d"

-- sum through two levels
SELECT "d"."Id", coalesce((
    SELECT sum("a"."Hours")
    FROM "Employees" AS "e"
    JOIN "Assignments" AS "a" ON "a"."EmployeeId" = "e"."Id"
    WHERE "e"."DepartmentId" = "d"."Id"
), 0) AS "Sum"
FROM "Departments" AS "d"

-- two levels of correlation
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND EXISTS (
        SELECT 1
        FROM "Assignments" AS "a"
        JOIN "Projects" AS "p" ON "p"."Id" = "a"."ProjectId"
        WHERE "a"."EmployeeId" = "e"."Id" AND "p"."DepartmentId" = "d"."Id"
        LIMIT 1
    )
)

-- uncorrelated max
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" = (
    SELECT max("e0"."Age")
    FROM "Employees" AS "e0"
)

-- uncorrelated scalar
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS (
    SELECT "d"."Id"
    FROM "Departments" AS "d"
    WHERE "d"."Name" = @p0
    LIMIT 1
)
