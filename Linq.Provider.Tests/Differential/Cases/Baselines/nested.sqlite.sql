-- anonymous
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."Age", "u0"."value" AS "Name0", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."value"
ORDER BY "e"."Id"

-- array
SELECT "d"."Id"
FROM "Departments" AS "d"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- beside aggregate
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count", coalesce((
    SELECT sum("e0"."Age")
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
), 0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- client method over collection
SELECT coalesce((
    SELECT lp_string_join("e"."Name", @p0, 'v', "e"."Id")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), @p1) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- collection as it is
SELECT "d"."Name", "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- collection of nullable numbers
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Score", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- collection with null elements
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Nick", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- composite key parent
SELECT "a"."EmployeeId", "a"."ProjectId" AS "Id"
FROM "Assignments" AS "a"
WHERE "a"."Hours" > 6
ORDER BY "a"."EmployeeId", "a"."ProjectId"
SELECT "m"."Number", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."Number"

-- concat
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
UNION ALL
SELECT "p"."Title", "p"."DepartmentId"
FROM "Projects" AS "p"
WHERE "p"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- correlated query
SELECT "d"."Id", "d"."Budget"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Employees" AS "e" ON "e"."Salary" COLLATE LP_DECIMAL > "u"."value"
ORDER BY "e"."Id"

-- distinct
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT DISTINCT "e"."Level", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Level"

-- entities
SELECT "d"."Name", "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- filtered
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 45 AND "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- first parent
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
LIMIT 1
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- first parent with predicate
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" = 3
LIMIT 2
SELECT "p"."Title", "p"."DepartmentId" AS "key"
FROM "Projects" AS "p"
WHERE "p"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "p"."Cost" COLLATE LP_DECIMAL

-- flattened
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "m"."Name", "p"."DepartmentId" AS "key"
FROM "Projects" AS "p"
JOIN "Milestones" AS "m" ON "m"."ProjectId" = "p"."Id"
WHERE "p"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."ProjectId", "m"."Number"

-- grouped
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Level", count(*) AS "count", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
GROUP BY "e"."Level", "e"."DepartmentId"
ORDER BY "e"."Level"

-- in conditional
SELECT "d"."Id", "d"."Budget" COLLATE LP_DECIMAL > @p0 AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- in dto
SELECT "d"."Name", "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"
SELECT "s"."Name", "e"."EmployeeId" AS "key"
FROM "EmployeeSkills" AS "e"
JOIN "Skills" AS "s" ON "s"."Id" = "e"."SkillId"
WHERE "e"."EmployeeId" IN (SELECT value FROM json_each(@p0))
ORDER BY "s"."Id"

-- in nested anonymous
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- join with collection
SELECT "d"."Name", "p"."Title", "p"."Id"
FROM "Departments" AS "d"
JOIN "Projects" AS "p" ON "d"."Id" = "p"."DepartmentId"
ORDER BY "p"."Cost" COLLATE LP_DECIMAL
SELECT "m"."Due", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."Number"

-- joined
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "a"."Hours", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
JOIN "Assignments" AS "a" ON "e"."Id" = "a"."EmployeeId"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id", "a"."ProjectId"

-- limited
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Name", "t"."DepartmentId" AS "key"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Salary", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Salary" COLLATE LP_DECIMAL DESC, "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."row_number" <= 3
ORDER BY "t"."Salary" COLLATE LP_DECIMAL DESC, "t"."Id"

-- many-to-many
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
SELECT "s"."Name", "e"."EmployeeId" AS "key"
FROM "EmployeeSkills" AS "e"
JOIN "Skills" AS "s" ON "s"."Id" = "e"."SkillId"
WHERE "e"."EmployeeId" IN (SELECT value FROM json_each(@p0))
ORDER BY "s"."Id"

-- of a navigation
SELECT "e"."Id", "e"."DepartmentId" AS "Id0"
FROM "Employees" AS "e"
WHERE "e"."Id" < 8
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- of distinct parents
SELECT DISTINCT "e"."Level"
FROM "Employees" AS "e"
ORDER BY "e"."Level"
SELECT "e"."Id", "e"."Level" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- of grouped parents
SELECT "e"."DepartmentId", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId"
SELECT "e"."Id", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Employees" AS "e" ON "e"."DepartmentId" IS "u"."value"
ORDER BY "e"."Id"

-- ordered scalars
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Name" DESC, "e"."Id"

-- paged parents
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id" DESC
LIMIT 2 OFFSET 1
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- parents with parameter
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Budget" COLLATE LP_DECIMAL > @p0
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Salary" COLLATE LP_DECIMAL > @p0 AND "e"."DepartmentId" IN (SELECT value FROM json_each(@p1))
ORDER BY "e"."Id"

-- scalars
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- self reference
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
SELECT "e"."Name", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- sequence
SELECT "d"."Id"
FROM "Departments" AS "d"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- three levels
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" < 4
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"
SELECT "a"."Hours", "a"."ProjectId" AS "Id", "a"."EmployeeId" AS "key"
FROM "Assignments" AS "a"
WHERE "a"."EmployeeId" IN (SELECT value FROM json_each(@p0))
ORDER BY "a"."ProjectId"
SELECT "m"."Number", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."Number"

-- to dictionary
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- to hash set
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- two collections
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"
SELECT "p"."Title", "p"."DepartmentId" AS "key"
FROM "Projects" AS "p"
WHERE "p"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "p"."Cost" COLLATE LP_DECIMAL

-- two levels
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "p"."Title", "p"."Id", "p"."DepartmentId" AS "key"
FROM "Projects" AS "p"
WHERE "p"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "p"."Cost" COLLATE LP_DECIMAL
SELECT "m"."Name", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."Number"

-- uncorrelated query
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "s"."Name"
FROM "Skills" AS "s"
ORDER BY "s"."Id"

-- without key in projection
SELECT "d"."Id"
FROM "Departments" AS "d"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"
