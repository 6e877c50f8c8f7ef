-- aggregate of flattened
SELECT coalesce(sum("e"."Age"), 0) AS "Sum"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL

-- collection
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL

-- collection filtered
SELECT "e"."DepartmentId" AS "Id", "e"."Id" AS "Id0"
FROM "Employees" AS "e"
WHERE "e"."Active" AND "e"."DepartmentId" IS NOT NULL

-- collection filtered by outer
SELECT "d"."Id", "e"."Id" AS "Id0"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id" AND "e"."Salary" COLLATE LP_DECIMAL > "d"."Budget"

-- collection of local
SELECT "d"."Id", "u"."value"
FROM "Departments" AS "d"
JOIN json_each(@p0) AS "u"

-- collection with result
SELECT "d"."Name", "e"."Name" AS "Name0"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"

-- concat inside
SELECT "e"."DepartmentId" AS "Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL
UNION ALL
SELECT "p"."DepartmentId", "p"."Title"
FROM "Projects" AS "p"

-- correlated query
SELECT "e"."DepartmentId" AS "Id", "e"."Id" AS "Id0"
FROM "Employees" AS "e"
WHERE "e"."Age" > 40 AND "e"."DepartmentId" IS NOT NULL

-- count of flattened
SELECT count(*) AS "count"
FROM "Projects" AS "p"
JOIN "Milestones" AS "m" ON "m"."ProjectId" = "p"."Id"

-- cross
SELECT "d"."Id", "s"."Name"
FROM "Departments" AS "d"
JOIN "Skills" AS "s"

-- cross filtered
SELECT "e"."DepartmentId" AS "Id", "e"."Id" AS "Id0"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL

-- distinct collection
SELECT DISTINCT "e"."DepartmentId" AS "Id", "e"."Level"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL

-- flatten groups
SELECT "e0"."Id"
FROM (
    SELECT "e"."DepartmentId"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t"
JOIN "Employees" AS "e0" ON "e0"."DepartmentId" IS "t"."DepartmentId"

-- flattened then distinct
SELECT DISTINCT "a"."Role"
FROM "Assignments" AS "a"

-- flattened then grouped
SELECT "d"."Name", sum("e"."Age") AS "Sum"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"
GROUP BY "d"."Name"

-- flattened then ordered
SELECT "d"."Name", "e"."Id"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"
ORDER BY "d"."Name", "e"."Id"
LIMIT 7

-- grouped collection
SELECT "e"."DepartmentId" AS "Id", "e"."Level", count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL
GROUP BY "e"."Level", "e"."DepartmentId"

-- left outer
SELECT "d"."Id", "e"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"

-- left outer filtered
SELECT "d"."Id", "e"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id" AND "e"."Age" > 55

-- left outer query
SELECT "d"."Id", "p"."Title"
FROM "Departments" AS "d"
LEFT JOIN "Projects" AS "p" ON "p"."DepartmentId" = "d"."Id"

-- limited collection
SELECT "t"."DepartmentId" AS "Id", "t"."Id" AS "Id0"
FROM (
    SELECT "e"."Id", "e"."Age", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Age" DESC, "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
) AS "t"
WHERE "t"."row_number" <= 2
ORDER BY "t"."Age" DESC, "t"."Id"

-- limited collection left
SELECT "d"."Id", "t"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1
ORDER BY "t"."Id"

-- many-to-many
SELECT "e"."EmployeeId" AS "Id", "s"."Name"
FROM "EmployeeSkills" AS "e"
JOIN "Skills" AS "s" ON "s"."Id" = "e"."SkillId"

-- many-to-many left
SELECT "s"."Name", "e"."EmployeeId" AS "Id"
FROM "Skills" AS "s"
LEFT JOIN "EmployeeSkills" AS "e" ON "e"."SkillId" = "s"."Id"

-- many-to-many reversed
SELECT "s"."Name", "e0"."Id"
FROM "Skills" AS "s"
JOIN "EmployeeSkills" AS "e" ON "e"."SkillId" = "s"."Id"
JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."EmployeeId"
WHERE "e0"."Active"

-- navigation inside
SELECT "e"."Id"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId" AND "e0"."DepartmentId" = "e"."DepartmentId"

-- nested select-many
SELECT "e"."DepartmentId" AS "Id", "e"."Id" AS "Id0", "a"."Hours"
FROM "Employees" AS "e"
JOIN "Assignments" AS "a" ON "a"."EmployeeId" = "e"."Id"
WHERE "e"."DepartmentId" IS NOT NULL

-- non-equal correlation
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e0"."Age" > "e"."Age" + 40

-- projected collection
SELECT "d"."Name", "e"."Id", lp_subtract("d"."Budget", "e"."Salary") AS "value"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"

-- query syntax
SELECT "e"."DepartmentId" AS "Id", "e"."Id" AS "Id0"
FROM "Employees" AS "e"
WHERE "e"."Age" > 30 AND "e"."DepartmentId" IS NOT NULL

-- self
SELECT "e"."ManagerId" AS "Id", "e"."Id" AS "Id0"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IS NOT NULL

-- skipped collection
SELECT "t"."DepartmentId" AS "Id", "t"."Id" AS "Id0"
FROM (
    SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
) AS "t"
WHERE "t"."row_number" > 2 AND "t"."row_number" <= 5
ORDER BY "t"."Id"

-- take before
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM (
    SELECT "d"."Id"
    FROM "Departments" AS "d"
    ORDER BY "d"."Id"
    LIMIT 2
) AS "t"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "t"."Id"
ORDER BY "t"."Id"

-- three froms
SELECT "p"."DepartmentId" AS "Id", "p"."Title", "m"."Number"
FROM "Projects" AS "p"
JOIN "Milestones" AS "m" ON "m"."ProjectId" = "p"."Id"

-- two levels
SELECT "a"."EmployeeId", "a"."Hours"
FROM "Employees" AS "e"
JOIN "Assignments" AS "a" ON "a"."EmployeeId" = "e"."Id"
WHERE "e"."DepartmentId" IS NOT NULL

-- where before
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"
WHERE "d"."Budget" COLLATE LP_DECIMAL > @p0 AND "e"."Active"
