-- composite key
SELECT "a"."EmployeeId", "m"."Name"
FROM "Assignments" AS "a"
JOIN "Milestones" AS "m" ON "a"."ProjectId" = "m"."ProjectId" AND "a"."Hours" = "m"."Number"

-- composite nullable key
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON ("e"."DepartmentId" = "e0"."DepartmentId" OR "e"."DepartmentId" IS NULL AND "e0"."DepartmentId" IS NULL) AND "e"."Level" = "e0"."Level" AND "e"."Id" < "e0"."Id"
WHERE "e"."Id" < 8

-- entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "d"."Id" AS "Id0", "d"."Name" AS "Name0", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"

-- entity key
SELECT "e"."Id", "d"."Name"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"

-- expression key
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e"."Id" = "e0"."Id" + 10

-- group join count
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "d"."Id" = "e"."DepartmentId"
) AS "Count"
FROM "Departments" AS "d"

-- group join filtered count
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "d"."Id" = "e"."DepartmentId" AND "e"."Active"
) AS "Count", EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "d"."Id" = "e0"."DepartmentId" AND "e0"."Age" > 55
) AS "value"
FROM "Departments" AS "d"

-- group join flattened
SELECT "d"."Name", "e"."Name" AS "Name0"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"

-- group join flattened with filter
SELECT "d"."Name", "e"."Name" AS "Name0"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."Age" > 40

-- group join list
SELECT "d"."Id"
FROM "Departments" AS "d"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- group join max
SELECT "d"."Id", (
    SELECT max("e"."Age")
    FROM "Employees" AS "e"
    WHERE "d"."Id" = "e"."DepartmentId"
) AS "Max"
FROM "Departments" AS "d"

-- group join sequence
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)

-- group join sum
SELECT "d"."Id", coalesce((
    SELECT sum("e"."Salary")
    FROM "Employees" AS "e"
    WHERE "d"."Id" = "e"."DepartmentId"
), @p0) AS "Sum"
FROM "Departments" AS "d"

-- group join where
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "d"."Id" = "e"."DepartmentId" AND "e"."Name" = @p0
)

-- inner
SELECT "e"."Name", "d"."Name" AS "Name0"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"

-- join of join
SELECT "e"."Name", "p"."Title"
FROM "Employees" AS "e"
JOIN "Projects" AS "p" ON "e"."DepartmentId" = "p"."DepartmentId"

-- join on constant
SELECT "d"."Id", "e"."Name"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON 1 = "e"."Id"

-- join then distinct
SELECT DISTINCT "d"."Name"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"

-- join then order then page
SELECT "e"."Id", "d"."Name"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"
ORDER BY "d"."Name", "e"."Id"
LIMIT 5 OFFSET 3

-- left by default if empty
SELECT "d"."Id", CASE WHEN "e"."Id" IS NOT NULL THEN "e"."Name" ELSE NULL END AS "value"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"

-- left operator
SELECT "d"."Id", "e"."Name"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"

-- left operator entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "a"."Id" AS "Id0", "a"."EmployeeId", "a"."Street", "a"."City", "a"."Country"
FROM "Employees" AS "e"
LEFT JOIN "Addresses" AS "a" ON "e"."Id" = "a"."EmployeeId"

-- left operator filtered
SELECT "e"."Id", "a"."City"
FROM "Employees" AS "e"
LEFT JOIN "Addresses" AS "a" ON "e"."Id" = "a"."EmployeeId"
WHERE "a"."City" IS NULL

-- left then group
SELECT "d"."Name", count(*) FILTER (WHERE "e"."Id" IS NOT NULL) AS "count", coalesce(CAST(sum("e"."Age") AS integer), 0) AS "Sum"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"
GROUP BY "d"."Name"

-- left then inner
SELECT "e"."Id", "d"."Name"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e"."ManagerId" = "e0"."Id"
JOIN "Departments" AS "d" ON "e0"."DepartmentId" = "d"."Id"

-- left twice
SELECT "e"."Id", "d"."Name", "e0"."Name" AS "Name0"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"
LEFT JOIN "Employees" AS "e0" ON "e"."ManagerId" = "e0"."Id"

-- left, condition on the right
SELECT "d"."Id", CASE WHEN "e"."Id" IS NULL THEN @p0 ELSE "e"."Name" END AS "value"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."Id" IS NULL OR "e"."Age" > 50

-- left, entity
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded", "e"."Id" AS "Id0", "e"."Name" AS "Name0", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"

-- left, filtered right
SELECT "d"."Id", "e"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId" AND "e"."Age" > 55

-- left, nullable members
SELECT "d"."Id", "e"."Age"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"

-- left, unmatched only
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."Id" IS NULL

-- null keys do not match
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e"."ManagerId" = "e0"."ManagerId" AND "e"."Id" < "e0"."Id"
WHERE "e"."Age" > 50

-- query syntax
SELECT "e"."Id", "d"."Name"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"

-- right operator
SELECT "d"."Id", "e"."Name"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"

-- self
SELECT "e"."Id", "e0"."Name"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e"."ManagerId" = "e0"."Id"

-- text keys
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Projects" AS "p"
    WHERE "d"."Name" = "p"."Title"
) AS "Count"
FROM "Departments" AS "d"

-- three tables
SELECT "e"."Name", "p"."Title", "a"."Hours"
FROM "Employees" AS "e"
JOIN "Assignments" AS "a" ON "e"."Id" = "a"."EmployeeId"
JOIN "Projects" AS "p" ON "a"."ProjectId" = "p"."Id"

-- to distinct
SELECT "d"."Name", "t"."Level"
FROM "Departments" AS "d"
JOIN (
    SELECT DISTINCT "e"."DepartmentId", "e"."Level"
    FROM "Employees" AS "e"
) AS "t" ON "d"."Id" = "t"."DepartmentId"

-- to grouped
SELECT "d"."Name", "t"."count"
FROM "Departments" AS "d"
JOIN (
    SELECT "e"."DepartmentId", count(*) AS "count"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t" ON "d"."Id" = "t"."DepartmentId"

-- to projection
SELECT "e"."Id", "d"."Name" || @p0 AS "value"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"

-- tuple key
SELECT "a"."EmployeeId", "m"."Name"
FROM "Assignments" AS "a"
JOIN "Milestones" AS "m" ON "a"."ProjectId" = "m"."ProjectId" AND "a"."Hours" = "m"."Number"

-- with filter after
SELECT "e"."Name"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"
WHERE "e"."Age" > 30 AND "d"."Budget" > @p0
ORDER BY "e"."Id"

-- with filter before
SELECT "e"."Id", "d"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"
WHERE "e"."Active" AND "d"."Budget" > @p0
