-- association entity
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "Assignments" AS "a"
    JOIN "Projects" AS "p" ON "p"."Id" = "a"."ProjectId"
    WHERE "a"."EmployeeId" = "e"."Id" AND "a"."Hours" > 3 AND "p"."Title" = @p0
)

-- association to other side
SELECT "p"."Title", "p"."Id"
FROM "Projects" AS "p"
SELECT "e"."Name", "a"."ProjectId" AS "key"
FROM "Assignments" AS "a"
JOIN "Employees" AS "e" ON "e"."Id" = "a"."EmployeeId"
WHERE "a"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Name"

-- coalesced navigation
SELECT "e"."Id", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END AS "Name"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"

-- collection all
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Rating" <= -5.0
)

-- collection any
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)

-- collection any with predicate
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Age" > 55 AND "e"."Active"
)

-- collection count
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) > 5

-- collection count method
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) > 5

-- collection none
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)

-- collection of missing navigation
SELECT "e"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "e"."DepartmentId"
) AS "Count"
FROM "Employees" AS "e"

-- collection of navigation
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "e"."DepartmentId"
) > 8

-- collection sum
SELECT "d"."Id", coalesce((
    SELECT sum("e"."Age")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), 0) AS "Sum"
FROM "Departments" AS "d"

-- collection through collection
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id" AND EXISTS (
        SELECT 1
        FROM "Milestones" AS "m"
        WHERE "m"."ProjectId" = "p"."Id" AND "m"."Done"
    )
)

-- composite key navigation
SELECT "m"."ProjectId", "m"."Number"
FROM "Milestones" AS "m"
JOIN "Projects" AS "p" ON "p"."Id" = "m"."ProjectId"
JOIN "Departments" AS "d" ON "d"."Id" = "p"."DepartmentId"
WHERE "d"."Name" = @p0

-- conditional navigation
SELECT "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
LEFT JOIN "Employees" AS "e1" ON "e1"."Id" = "e0"."ManagerId"
WHERE CASE WHEN "e"."Active" THEN "e0"."Name" ELSE "e1"."Name" END = @p0

-- entity equals captured
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE "d"."Id" = 2
LIMIT 2
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = @p0

-- entity equals entity
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e0"."DepartmentId" IS "e"."DepartmentId"

-- entity equals method
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE "d"."Id" = 2
LIMIT 2
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = @p0

-- entity equals null parameter
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NULL

-- entity equals subquery
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    JOIN (
        SELECT "e0"."Id"
        FROM "Employees" AS "e0"
        ORDER BY "e0"."Id"
        LIMIT 1
    ) AS "t" ON "e"."Id" = "t"."Id"
    WHERE "e"."DepartmentId" = "d"."Id"
)

-- entity is not null
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IS NOT NULL

-- entity is null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IS NULL

-- entity itself equals captured
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = 2
LIMIT 2
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" = @p0 OR "e"."ManagerId" = @p1

-- entity unequal captured
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE "d"."Id" = 2
LIMIT 2
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT @p0

-- entity unequal entity
SELECT "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e0"."DepartmentId" IS NOT "e"."DepartmentId"

-- entity with composite key
SELECT "m"."ProjectId", "m"."Number", "m"."Name", "m"."Due", "m"."Done"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" = @p0 AND "m"."Number" = 2
LIMIT 1
SELECT "m"."ProjectId", "m"."Number", "m"."Name", "m"."Due", "m"."Done"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" = @p0 AND "m"."Number" = @p1

-- foreign key
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = 2

-- foreign key through navigation only
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" > 5

-- in aggregate
SELECT coalesce(lp_sum("d"."Budget"), @p0) AS "Sum"
FROM "Projects" AS "p"
JOIN "Departments" AS "d" ON "d"."Id" = "p"."DepartmentId"

-- in any
SELECT EXISTS (
    SELECT 1
    FROM "Departments" AS "d"
    WHERE EXISTS (
        SELECT 1
        FROM "Employees" AS "e"
        JOIN "Addresses" AS "a" ON "a"."EmployeeId" = "e"."Id"
        WHERE "e"."DepartmentId" = "d"."Id" AND "a"."Country" = @p0
    )
) AS "value"

-- in group key
SELECT "d"."Name", "e0"."Name" AS "Name0", count(*) AS "count"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
GROUP BY "d"."Name", "e0"."Name"

-- in join key
SELECT "a"."Id", "d0"."Id" AS "Id0"
FROM "Addresses" AS "a"
JOIN "Employees" AS "e" ON "e"."Id" = "a"."EmployeeId"
JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
JOIN "Departments" AS "d0" ON "d"."Name" = "d0"."Name"

-- in order
SELECT "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "d"."Name", "e0"."Name", "e"."Id"

-- key through navigation
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = 2

-- many-to-many any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "EmployeeSkills" AS "e0"
    JOIN "Skills" AS "s" ON "s"."Id" = "e0"."SkillId"
    WHERE "e0"."EmployeeId" = "e"."Id" AND "s"."Name" = @p0
)

-- many-to-many average
SELECT "s"."Id", (
    SELECT avg(CAST("e0"."Age" AS REAL))
    FROM "EmployeeSkills" AS "e"
    JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."EmployeeId"
    WHERE "e"."SkillId" = "s"."Id"
) AS "Average"
FROM "Skills" AS "s"

-- many-to-many both ways
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "EmployeeSkills" AS "e0"
    WHERE "e0"."EmployeeId" = "e"."Id" AND EXISTS (
        SELECT 1
        FROM "EmployeeSkills" AS "e1"
        JOIN "Employees" AS "e2" ON "e2"."Id" = "e1"."EmployeeId"
        WHERE "e1"."SkillId" = "e0"."SkillId" AND "e2"."Name" = @p0
    )
)

-- many-to-many count
SELECT "s"."Name", (
    SELECT count(*)
    FROM "EmployeeSkills" AS "e"
    WHERE "e"."SkillId" = "s"."Id"
) AS "Count"
FROM "Skills" AS "s"

-- many-to-many list
SELECT "s"."Name", "s"."Id"
FROM "Skills" AS "s"
ORDER BY "s"."Id"
SELECT "e"."EmployeeId" AS "Id", "e"."SkillId" AS "key"
FROM "EmployeeSkills" AS "e"
WHERE "e"."SkillId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."EmployeeId"

-- many-to-many none
SELECT "s"."Id", "s"."Name"
FROM "Skills" AS "s"
WHERE NOT EXISTS (
    SELECT 1
    FROM "EmployeeSkills" AS "e"
    WHERE "e"."SkillId" = "s"."Id"
)

-- member in where
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "d"."Name" = @p0

-- navigation after group
SELECT (
    SELECT "e1"."Id"
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" IS "t"."DepartmentId"
    ORDER BY "e1"."Id"
    LIMIT 1
) AS "Id", "d"."Name"
FROM (
    SELECT "e"."DepartmentId"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t"
LEFT JOIN (
    SELECT "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
    FROM "Employees" AS "e0"
) AS "t0" ON "t"."DepartmentId" IS "t0"."DepartmentId" AND "t0"."row_number" <= 1
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "t0"."DepartmentId"

-- navigation after select
SELECT "e0"."Name"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e0"."Age" > 30

-- navigation after select of two
SELECT "d"."Name"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e0"."DepartmentId"
WHERE "e"."ManagerId" IS NOT NULL

-- navigation in set of anonymous
SELECT "e"."Id", "d"."Name"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "d"."Budget" COLLATE LP_DECIMAL > @p0

-- nested entity is null
SELECT "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e0"."ManagerId" IS NULL

-- one to one
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
JOIN "Addresses" AS "a" ON "a"."EmployeeId" = "e"."Id"
WHERE "a"."City" = @p0

-- one to one inverse
SELECT "a"."Street"
FROM "Addresses" AS "a"
JOIN "Employees" AS "e" ON "e"."Id" = "a"."EmployeeId"
WHERE "e"."Age" > 50

-- one to one missing
SELECT "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Addresses" AS "a" ON "a"."EmployeeId" = "e"."Id"
WHERE "a"."EmployeeId" IS NULL

-- one to one present
SELECT "a"."EmployeeId" AS "Id"
FROM "Addresses" AS "a"
WHERE "a"."City" IS NULL

-- one to one selected
SELECT "e"."Id", "a"."Id" AS "Id0", "a"."EmployeeId", "a"."Street", "a"."City", "a"."Country"
FROM "Employees" AS "e"
LEFT JOIN "Addresses" AS "a" ON "a"."EmployeeId" = "e"."Id"

-- parent in aggregate
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL AND "e"."Age" = (
    SELECT max("e0"."Age")
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "e"."DepartmentId"
)

-- reports older than boss
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id" AND "e0"."Age" > "e"."Age"
)

-- required
SELECT "p"."Title"
FROM "Projects" AS "p"
JOIN "Departments" AS "d" ON "d"."Id" = "p"."DepartmentId"
WHERE "d"."Name" = @p0

-- self collection
SELECT "e"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
) AS "Count"
FROM "Employees" AS "e"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e1"
    WHERE "e1"."ManagerId" = "e"."Id"
) >= 3

-- self collection aggregate
SELECT "e"."Id", (
    SELECT max("e0"."Age")
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
) AS "Max"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."ManagerId" = "e"."Id"
)

-- self reference
SELECT "e"."Id"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
JOIN "Employees" AS "e1" ON "e1"."Id" = "e0"."ManagerId"
WHERE "e1"."Name" = @p0

-- several members
SELECT "e"."Id", "d"."Name", "d"."Code", "e0"."Name" AS "Name0"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"

-- three steps
SELECT "a"."EmployeeId", "a"."ProjectId"
FROM "Assignments" AS "a"
JOIN "Employees" AS "e" ON "e"."Id" = "a"."EmployeeId"
JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
JOIN "Departments" AS "d" ON "d"."Id" = "e0"."DepartmentId"
WHERE "d"."Budget" COLLATE LP_DECIMAL > @p0

-- two steps in where
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
JOIN "Departments" AS "d" ON "d"."Id" = "e0"."DepartmentId"
WHERE "d"."Name" = @p0

-- unneeded navigation
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
