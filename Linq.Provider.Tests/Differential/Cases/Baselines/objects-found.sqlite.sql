-- aggregate of what is made of a group's different values
SELECT "e"."Level", coalesce((
    SELECT sum("t"."Age" % 2)
    FROM (
        SELECT DISTINCT "e0"."Age"
        FROM "Employees" AS "e0"
        WHERE "e0"."Level" = "e"."Level"
    ) AS "t"
), 0) AS "Sum", coalesce((
    SELECT sum(CASE WHEN "t0"."Score" IS NULL THEN 10 ELSE 1 END)
    FROM (
        SELECT DISTINCT "e1"."Score"
        FROM "Employees" AS "e1"
        WHERE "e1"."Level" = "e"."Level"
    ) AS "t0"
), 0) AS "Sum0", coalesce((
    SELECT sum("t1"."Age" / 10)
    FROM (
        SELECT DISTINCT "e2"."Age"
        FROM "Employees" AS "e2"
        WHERE "e2"."Level" = "e"."Level"
    ) AS "t1"
), 0) AS "Sum1", sum(DISTINCT "e"."Age") AS "Sum2"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- array of the last of a collection
SELECT "t0"."present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id" DESC) AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- average of a group's different values
SELECT "e"."Level", avg(DISTINCT "e"."Age") AS "average", avg(DISTINCT "e"."Score") AS "average0", CAST(sum(DISTINCT CAST("e"."Age" AS INTEGER)) AS REAL) / count(DISTINCT CAST("e"."Age" AS INTEGER)) AS "average1"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- collection of one of two objects
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = CASE WHEN "e"."ManagerId" IS NULL THEN "e"."Id" ELSE "e"."ManagerId" END
) AS "Count", "e"."Id", "e"."ManagerId" AS "Id0"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
SELECT "e"."Id", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."ManagerId" = CASE WHEN "u0"."value" IS NOT NULL THEN "u0"."value" ELSE "u"."value" END
ORDER BY "e"."Id"

-- condition on a list that may be missing
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p"."DepartmentId", row_number() OVER (PARTITION BY "p"."DepartmentId" ORDER BY "p"."Title") AS "row_number"
        FROM "Projects" AS "p"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
WHERE "t0"."present" IS NULL
ORDER BY "d"."Id"

-- condition on a member that a constructor may set


-- condition on a member that is computed


-- condition on nullable structs that may be missing
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", 1 AS "value"
    FROM (
        SELECT "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
LEFT JOIN (
    SELECT "e0"."Id", "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" IS NOT NULL
) AS "t1" ON "d"."Id" = "t1"."DepartmentId" AND "t1"."row_number" <= 1
WHERE "t0"."value" IS NULL OR "t1"."Id" = 1
ORDER BY "d"."Id"

-- condition on one of two objects
SELECT "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
LEFT JOIN (
    SELECT "e1"."Id", "e1"."DepartmentId", row_number() OVER (PARTITION BY "e1"."DepartmentId" ORDER BY "e1"."Id") AS "row_number"
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" IS NOT NULL
) AS "t" ON "e"."DepartmentId" = "t"."DepartmentId" AND "t"."row_number" <= 1
LEFT JOIN (
    SELECT "e2"."DepartmentId", row_number() OVER (PARTITION BY "e2"."DepartmentId" ORDER BY "e2"."Id") AS "row_number"
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" IS NOT NULL
) AS "t0" ON "e"."DepartmentId" = "t0"."DepartmentId" AND "t0"."row_number" <= 1
WHERE CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END > 30 AND CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "t"."Id" END IS NOT "e"."Id"
ORDER BY "e"."Id"

-- condition on the first of what the application makes


-- conditional nullable structs
SELECT "e"."Id", "e"."Active", "e"."Age", "e"."Nick", CASE WHEN CASE WHEN "e"."Active" THEN 1 END IS NULL THEN 0 WHEN "e"."Active" THEN "e"."Age" END AS "value"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."Active" THEN 1 END IS NULL OR CASE WHEN "e"."Active" THEN "e"."Nick" END IS NOT NULL
ORDER BY "e"."Id"

-- conditional nullable structs once each
SELECT "t"."value1" AS "value", "t"."value" AS "value0", "t"."value0" AS "value1"
FROM (
    SELECT DISTINCT CASE WHEN "e"."Active" THEN "e"."Level" END AS "value", NULL AS "value0", CASE WHEN "e"."Active" THEN 1 END AS "value1"
    FROM "Employees" AS "e"
) AS "t"
ORDER BY CASE WHEN "t"."value1" IS NULL THEN -1 ELSE "t"."value" END

-- conditional object with a list
SELECT "e"."Id", CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" END AS "Id0", CASE WHEN "e"."ManagerId" IS NOT NULL THEN 1 END AS "present", "e"."ManagerId" AS "Id1"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."ManagerId" IS NOT NULL THEN 1 END IS NOT NULL
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- dictionary by an entity that is no first member
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- dictionary of elements of a group beside an entity
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- dictionary of objects whose first member is an entity
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId", "e"."Id" AS "Id0", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- dictionary of the only element of a collection
SELECT "t0"."present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."Id" = 3 AND "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- except of objects with an object that may be missing
SELECT count(*) AS "count"
FROM (
    SELECT CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" END AS "value", CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e0"."Name" END AS "value0", CASE WHEN CASE WHEN "e"."ManagerId" IS NOT NULL THEN 1 END IS NOT NULL THEN 1 END AS "value1", "e"."Level"
    FROM "Employees" AS "e"
    LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
    EXCEPT
    SELECT CASE WHEN "e1"."ManagerId" IS NOT NULL THEN "e1"."ManagerId" END, CASE WHEN "e1"."ManagerId" IS NOT NULL THEN "e2"."Name" END, CASE WHEN CASE WHEN "e1"."ManagerId" IS NOT NULL THEN 1 END IS NOT NULL THEN 1 END, "e1"."Level"
    FROM "Employees" AS "e1"
    LEFT JOIN "Employees" AS "e2" ON "e2"."Id" = "e1"."ManagerId"
    WHERE "e1"."Id" < 9
) AS "t"

-- first initialised object with lists
SELECT "d"."Id", CASE WHEN "t0"."present" IS NULL THEN NULL ELSE (
    SELECT "p8"."Title"
    FROM "Projects" AS "p8"
    WHERE "p8"."DepartmentId" = "d"."Id"
    ORDER BY "p8"."Title"
    LIMIT 1
) END AS "value", "t4"."present" IS NULL AS "value0", "t6"."present", "t6"."Id" AS "Id0", "t10"."present" IS NULL AS "value1", "t12"."present" AS "present0", "t12"."Id" AS "Id1"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p"."DepartmentId", row_number() OVER (PARTITION BY "p"."DepartmentId" ORDER BY "p"."Title") AS "row_number"
        FROM "Projects" AS "p"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
LEFT JOIN (
    SELECT "p0"."DepartmentId", row_number() OVER (PARTITION BY "p0"."DepartmentId" ORDER BY "p0"."Title") AS "row_number"
    FROM "Projects" AS "p0"
) AS "t1" ON "d"."Id" = "t1"."DepartmentId" AND "t1"."row_number" <= 1
LEFT JOIN (
    SELECT "p1"."DepartmentId", row_number() OVER (PARTITION BY "p1"."DepartmentId" ORDER BY "p1"."Title") AS "row_number"
    FROM "Projects" AS "p1"
) AS "t2" ON "d"."Id" = "t2"."DepartmentId" AND "t2"."row_number" <= 1
LEFT JOIN (
    SELECT "t3"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p2"."DepartmentId", row_number() OVER (PARTITION BY "p2"."DepartmentId" ORDER BY "p2"."Title") AS "row_number"
        FROM "Projects" AS "p2"
    ) AS "t3"
    WHERE "t3"."row_number" <= 1
) AS "t4" ON "d"."Id" = "t4"."DepartmentId"
LEFT JOIN (
    SELECT "t5"."Id", "t5"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p3"."Id", "p3"."DepartmentId", row_number() OVER (PARTITION BY "p3"."DepartmentId" ORDER BY "p3"."Title") AS "row_number"
        FROM "Projects" AS "p3"
    ) AS "t5"
    WHERE "t5"."row_number" <= 1
) AS "t6" ON "d"."Id" = "t6"."DepartmentId"
LEFT JOIN (
    SELECT "p4"."DepartmentId", row_number() OVER (PARTITION BY "p4"."DepartmentId" ORDER BY "p4"."Title") AS "row_number"
    FROM "Projects" AS "p4"
) AS "t7" ON "d"."Id" = "t7"."DepartmentId" AND "t7"."row_number" <= 1
LEFT JOIN (
    SELECT "p5"."DepartmentId", row_number() OVER (PARTITION BY "p5"."DepartmentId" ORDER BY "p5"."Title") AS "row_number"
    FROM "Projects" AS "p5"
) AS "t8" ON "d"."Id" = "t8"."DepartmentId" AND "t8"."row_number" <= 1
LEFT JOIN (
    SELECT "t9"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p6"."DepartmentId", row_number() OVER (PARTITION BY "p6"."DepartmentId" ORDER BY "p6"."Title") AS "row_number"
        FROM "Projects" AS "p6"
    ) AS "t9"
    WHERE "t9"."row_number" <= 1
) AS "t10" ON "d"."Id" = "t10"."DepartmentId"
LEFT JOIN (
    SELECT "t11"."Id", "t11"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p7"."Id", "p7"."DepartmentId", row_number() OVER (PARTITION BY "p7"."DepartmentId" ORDER BY "p7"."Title") AS "row_number"
        FROM "Projects" AS "p7"
    ) AS "t11"
    WHERE "t11"."row_number" <= 1
) AS "t12" ON "d"."Id" = "t12"."DepartmentId"
ORDER BY "d"."Id"
SELECT "m"."Number", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."Number"
SELECT "a"."EmployeeId", "a"."ProjectId" AS "key"
FROM "Assignments" AS "a"
WHERE "a"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "a"."EmployeeId"

-- first object with a list
SELECT "t0"."present", "t0"."Title", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."Title", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p"."Id", "p"."Title", "p"."DepartmentId", row_number() OVER (PARTITION BY "p"."DepartmentId" ORDER BY "p"."Title") AS "row_number"
        FROM "Projects" AS "p"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "m"."Name", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."Number"

-- first object with an entity and its list
SELECT "t0"."present", "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- first object with groups
SELECT "t2"."present0" AS "present", "t2"."Id", "t2"."present" AS "present0", "t2"."Level"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t1"."Id", "t1"."DepartmentId", "t1"."Level", "t1"."present", 1 AS "present0"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", "t0"."Level", "t0"."present", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        LEFT JOIN (
            SELECT "t"."Level", 1 AS "present", "t"."ManagerId"
            FROM (
                SELECT "e0"."Level", "e0"."ManagerId", row_number() OVER (PARTITION BY "e0"."ManagerId" ORDER BY "e0"."Level") AS "row_number"
                FROM "Employees" AS "e0"
                WHERE "e0"."ManagerId" IS NOT NULL
                GROUP BY "e0"."Level", "e0"."ManagerId"
            ) AS "t"
            WHERE "t"."row_number" <= 1
        ) AS "t0" ON "e"."Id" = "t0"."ManagerId"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t1"
    WHERE "t1"."row_number" <= 1
) AS "t2" ON "d"."Id" = "t2"."DepartmentId"
ORDER BY "d"."Id"
SELECT "t"."ManagerId" AS "key", "t"."Level"
FROM (
    SELECT "e"."Level", "e"."ManagerId", row_number() OVER (PARTITION BY "e"."ManagerId" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
) AS "t"
GROUP BY "t"."Level", "t"."ManagerId"
ORDER BY "t"."Level", min("t"."number")
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."ManagerId" = "u"."value" AND "e"."Level" = "u0"."value"
ORDER BY "e"."Id"
SELECT "e"."Id", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."ManagerId" = "u"."value" AND "e"."Level" = "u0"."value"
ORDER BY "e"."Id"

-- first object with what the application makes
SELECT "t0"."present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- first objects with lists of first objects
SELECT "t2"."present0" AS "present", "t2"."Id", "t2"."present" AS "present0", "t2"."Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t1"."Id", "t1"."DepartmentId", "t1"."Id0", "t1"."present", 1 AS "present0"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", "t0"."Id" AS "Id0", "t0"."present", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        LEFT JOIN (
            SELECT "t"."Id", "t"."ManagerId", 1 AS "present"
            FROM (
                SELECT "e0"."Id", "e0"."ManagerId", row_number() OVER (PARTITION BY "e0"."ManagerId" ORDER BY "e0"."Id") AS "row_number"
                FROM "Employees" AS "e0"
                WHERE "e0"."ManagerId" IS NOT NULL
            ) AS "t"
            WHERE "t"."row_number" <= 1
        ) AS "t0" ON "e"."Id" = "t0"."ManagerId"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t1"
    WHERE "t1"."row_number" <= 1
) AS "t2" ON "d"."Id" = "t2"."DepartmentId"
ORDER BY "d"."Id"
SELECT "a"."Hours", "a"."EmployeeId" AS "key"
FROM "Assignments" AS "a"
WHERE "a"."EmployeeId" IN (SELECT value FROM json_each(@p0))
ORDER BY "a"."Hours", "a"."ProjectId"
SELECT "e"."Id", "t0"."present", "t0"."Id" AS "Id0", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN (
    SELECT "t"."Id", "t"."ManagerId", 1 AS "present"
    FROM (
        SELECT "e0"."Id", "e0"."ManagerId", row_number() OVER (PARTITION BY "e0"."ManagerId" ORDER BY "e0"."Id") AS "row_number"
        FROM "Employees" AS "e0"
        WHERE "e0"."ManagerId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "e"."Id" = "t0"."ManagerId"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))

-- first of a value or what the application makes
SELECT "t0"."present" IS NOT NULL AS "present", "t0"."Active", "t0"."Id", "t0"."Nick"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."Nick", "t"."Active", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."Nick", "e"."Active", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id" DESC) AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"

-- first of conditional objects
SELECT "t0"."present" IS NOT NULL AS "present", "t0"."Id0" AS "Id", "t0"."Name0" AS "Name", "t0"."Nick0" AS "Nick", "t0"."Age0" AS "Age", "t0"."Score0" AS "Score", "t0"."Salary0" AS "Salary", "t0"."Bonus0" AS "Bonus", "t0"."Rating0" AS "Rating", "t0"."Active0" AS "Active", "t0"."Remote0" AS "Remote", "t0"."Hired0" AS "Hired", "t0"."LeftAt0" AS "LeftAt", "t0"."Level0" AS "Level", "t0"."FormerLevel0" AS "FormerLevel", "t0"."Badge0" AS "Badge", "t0"."DepartmentId0" AS "DepartmentId", "t0"."ManagerId0" AS "ManagerId", "t0"."Id" AS "Id0", "t0"."Name" AS "Name0", "t0"."Nick" AS "Nick0", "t0"."Age" AS "Age0", "t0"."Score" AS "Score0", "t0"."Salary" AS "Salary0", "t0"."Bonus" AS "Bonus0", "t0"."Rating" AS "Rating0", "t0"."Active" AS "Active0", "t0"."Remote" AS "Remote0", "t0"."Hired" AS "Hired0", "t0"."LeftAt" AS "LeftAt0", "t0"."Level" AS "Level0", "t0"."FormerLevel" AS "FormerLevel0", "t0"."Badge" AS "Badge0", "t0"."DepartmentId" AS "DepartmentId0", "t0"."ManagerId" AS "ManagerId0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId", "t"."Id0", "t"."Name0", "t"."Nick0", "t"."Age0", "t"."Score0", "t"."Salary0", "t"."Bonus0", "t"."Rating0", "t"."Active0", "t"."Remote0", "t"."Hired0", "t"."LeftAt0", "t"."Level0", "t"."FormerLevel0", "t"."Badge0", "t"."DepartmentId0", "t"."ManagerId0", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "e0"."Id" AS "Id0", "e0"."Name" AS "Name0", "e0"."Nick" AS "Nick0", "e0"."Age" AS "Age0", "e0"."Score" AS "Score0", "e0"."Salary" AS "Salary0", "e0"."Bonus" AS "Bonus0", "e0"."Rating" AS "Rating0", "e0"."Active" AS "Active0", "e0"."Remote" AS "Remote0", "e0"."Hired" AS "Hired0", "e0"."LeftAt" AS "LeftAt0", "e0"."Level" AS "Level0", "e0"."FormerLevel" AS "FormerLevel0", "e0"."Badge" AS "Badge0", "e0"."DepartmentId" AS "DepartmentId0", "e0"."ManagerId" AS "ManagerId0", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"

-- first of conditional structs
SELECT coalesce((
    SELECT CASE WHEN "e"."Active" THEN 1 ELSE "d"."Id" END
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
), 0) AS "constant"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- first of several groups of each row
SELECT "t1"."present", "d"."Id", "t1"."Level"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t0"."Level", 1 AS "present", "t0"."DepartmentId"
    FROM (
        SELECT "t"."Level", "t"."DepartmentId", row_number() OVER (PARTITION BY "t"."DepartmentId" ORDER BY "t"."Level", min("t"."number")) AS "row_number"
        FROM (
            SELECT "e"."Level", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
            FROM "Employees" AS "e"
            WHERE "e"."DepartmentId" IS NOT NULL
        ) AS "t"
        GROUP BY "t"."Level", "t"."DepartmentId"
    ) AS "t0"
    WHERE "t0"."row_number" <= 1
) AS "t1" ON "d"."Id" = "t1"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."value" AND "e"."Level" = "u0"."value"
ORDER BY "e"."Id"

-- first of what the application makes
SELECT "t0"."present" IS NOT NULL AS "present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"

-- first record with a list
SELECT CASE WHEN "t0"."present" IS NULL THEN NULL ELSE coalesce((
    SELECT "p2"."Title"
    FROM "Projects" AS "p2"
    WHERE "p2"."DepartmentId" = "d"."Id"
    ORDER BY "p2"."Title"
    LIMIT 1
), @p0) || CAST((
    SELECT count(*)
    FROM (
        SELECT "p3"."Id"
        FROM "Projects" AS "p3"
        WHERE "p3"."DepartmentId" = "d"."Id"
        ORDER BY "p3"."Title"
        LIMIT 1
    ) AS "t3"
    JOIN "Milestones" AS "m" ON "m"."ProjectId" = "t3"."Id"
) AS TEXT) END AS "value"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p"."DepartmentId", row_number() OVER (PARTITION BY "p"."DepartmentId" ORDER BY "p"."Title") AS "row_number"
        FROM "Projects" AS "p"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
LEFT JOIN (
    SELECT "p0"."DepartmentId", row_number() OVER (PARTITION BY "p0"."DepartmentId" ORDER BY "p0"."Title") AS "row_number"
    FROM "Projects" AS "p0"
) AS "t1" ON "d"."Id" = "t1"."DepartmentId" AND "t1"."row_number" <= 1
LEFT JOIN (
    SELECT "p1"."DepartmentId", row_number() OVER (PARTITION BY "p1"."DepartmentId" ORDER BY "p1"."Title") AS "row_number"
    FROM "Projects" AS "p1"
) AS "t2" ON "d"."Id" = "t2"."DepartmentId" AND "t2"."row_number" <= 1
ORDER BY "d"."Id"

-- first tuple with a list
SELECT "t0"."present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- fold of text over a list of the application
SELECT (
    SELECT CASE WHEN count("u"."value") > 0 OR count(*) > 1 THEN lp_string_join(coalesce("u"."value", @p0), @p1, 'v', "u"."key") END
    FROM json_each(@p2) AS "u"
    WHERE "u"."value" IS NULL OR "e"."Active"
) AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- fold of text over a row with null
SELECT (
    SELECT CASE WHEN count("t"."Nick") > 0 OR count(*) > 1 THEN lp_string_join(coalesce("t"."Nick", @p0), @p1, 'v', "t"."Id") END
    FROM (
        SELECT "e0"."Id", "e0"."Nick"
        FROM "Employees" AS "e0"
        WHERE "e0"."ManagerId" = "e"."Id"
        ORDER BY "e0"."Id"
        LIMIT 1
    ) AS "t"
) AS "value"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."ManagerId" = "e"."Id"
)
ORDER BY "e"."Id"

-- fold of text over groups with nulls
SELECT CASE WHEN count("e"."Nick") > 0 OR count(*) > 1 THEN lp_string_join(coalesce("e"."Nick", @p0), @p1, 'v', "e"."Id") END AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- fold of text over navigations that may be missing
SELECT (
    SELECT CASE WHEN count(CASE WHEN "e"."ManagerId" IS NULL THEN NULL ELSE "e0"."Name" END) > 0 OR count(*) > 1 THEN lp_string_join(coalesce(CASE WHEN "e"."ManagerId" IS NULL THEN NULL ELSE "e0"."Name" END, @p0), @p1, 'v', "e"."Id") END
    FROM "Employees" AS "e"
    LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "value"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
)
ORDER BY "d"."Id"

-- fold of text over single nulls
SELECT CASE WHEN count("e"."Nick") > 0 OR count(*) > 1 THEN lp_string_join(coalesce("e"."Nick", @p0), @p0, 'v', "e"."Id") END AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Id"
ORDER BY "e"."Id"

-- fold of text over written values
SELECT (
    SELECT CASE WHEN count("t"."value0") > 0 OR count(*) > 1 THEN lp_string_join(coalesce("t"."value0", @p0), @p1, 'v', "t"."value") END
    FROM (
        SELECT 0 AS "value", "e"."Nick" AS "value0"
        UNION ALL
        SELECT 1, "e"."Name"
    ) AS "t"
) AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- fold of text that is null
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
) AND (
    SELECT CASE WHEN count("t"."Nick") > 0 OR count(*) > 1 THEN lp_string_join(coalesce("t"."Nick", @p0), @p0, 'v', "t"."Id") END
    FROM (
        SELECT "e1"."Id", "e1"."Nick"
        FROM "Employees" AS "e1"
        WHERE "e1"."ManagerId" = "e"."Id"
        ORDER BY "e1"."Id"
        LIMIT 1
    ) AS "t"
) IS NULL
ORDER BY "e"."Id"

-- greatest object with a list
SELECT "t0"."present", "t0"."Id", "t2"."present" AS "present0", "t2"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id" DESC) AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
LEFT JOIN (
    SELECT "t1"."Id", "t1"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e0"."Id", "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY (
            SELECT count(*)
            FROM "Employees" AS "e1"
            WHERE "e1"."ManagerId" = "e0"."Id"
        ) * 1000 + "e0"."Id") AS "row_number"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS NOT NULL
    ) AS "t1"
    WHERE "t1"."row_number" <= 1
) AS "t2" ON "d"."Id" = "t2"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- group by a record that may be missing
SELECT CASE WHEN CASE WHEN "e"."ManagerId" IS NOT NULL THEN 1 END IS NULL THEN 0 ELSE CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" END END AS "value", count(*) AS "count"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
GROUP BY CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" END, CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e0"."Name" END, CASE WHEN "e"."ManagerId" IS NOT NULL THEN 1 END
ORDER BY "value"

-- group by an object of one of two objects
SELECT CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END AS "value", "e"."Active", count(*) AS "count"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
GROUP BY CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END COLLATE LP_DECIMAL, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END COLLATE LP_DECIMAL, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END, "e"."Active"
ORDER BY "value", "e"."Active"

-- group by one of two objects
SELECT CASE WHEN CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Id" ELSE "d0"."Id" END IS NULL THEN 0 ELSE CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Id" ELSE "d0"."Id" END END AS "value", count(*) AS "count"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
LEFT JOIN "Departments" AS "d0" ON "d0"."Id" = "e0"."DepartmentId"
GROUP BY CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Id" ELSE "d0"."Id" END, CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Name" ELSE "d0"."Name" END, CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Code" ELSE "d0"."Code" END, CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Budget" ELSE "d0"."Budget" END COLLATE LP_DECIMAL, CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Reserve" ELSE "d0"."Reserve" END COLLATE LP_DECIMAL, CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Founded" ELSE "d0"."Founded" END
ORDER BY "value"

-- group by one of two objects with its elements
SELECT CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END AS "value", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END AS "value0", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END AS "value1", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END AS "value2", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END AS "value3", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END AS "value4", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END AS "value5", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END AS "value6", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END AS "value7", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END AS "value8", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END AS "value9", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END AS "value10", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END AS "value11", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END AS "value12", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END AS "value13", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END AS "value14", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END AS "value15"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
GROUP BY CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END COLLATE LP_DECIMAL, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END COLLATE LP_DECIMAL, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END
ORDER BY "value"
SELECT "e"."Id", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Employees" AS "e" ON CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" ELSE "e"."Id" END IS "u"."value"
ORDER BY "e"."Id"

-- groups by a struct that may be missing
SELECT coalesce("t0"."value", 0) AS "value", "t0"."value0", count(*) AS "count"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", "t"."Id" - 1 AS "value", NULL AS "value0"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
GROUP BY coalesce("t0"."value", 0), "t0"."value0"

-- join by one of two objects
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" ELSE "e"."Id" END = "e0"."Id"
ORDER BY "e"."Id"

-- join by structs that may be missing
SELECT "d"."Id", "d0"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", NULL AS "value"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
JOIN (
    "Departments" AS "d0"
    LEFT JOIN (
        SELECT "t1"."Id", "t1"."DepartmentId", NULL AS "value"
        FROM (
            SELECT "e0"."Id", "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
            FROM "Employees" AS "e0"
            WHERE "e0"."DepartmentId" IS NOT NULL
        ) AS "t1"
        WHERE "t1"."row_number" <= 1
    ) AS "t2" ON "d0"."Id" = "t2"."DepartmentId"
) ON coalesce("t0"."Id", 0) = coalesce("t2"."Id", 0) AND "t0"."value" IS "t2"."value"
ORDER BY "d"."Id", "d0"."Id"

-- last object with a list
SELECT "d"."Id", "t0"."present", "t0"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id" DESC) AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- left join by an object that may be missing
SELECT "e"."Id", CASE WHEN "d"."Id" IS NULL THEN 0 ELSE "d"."Id" END AS "value"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
LEFT JOIN "Departments" AS "d" ON CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e0"."DepartmentId" END = "d"."Id"
ORDER BY "e"."Id"

-- left join to objects with lists
SELECT "d"."Id", "t"."present", "t"."DepartmentId", "t"."Title", "t"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "p"."Id", "p"."Title", "p"."DepartmentId", 1 AS "present"
    FROM "Projects" AS "p"
) AS "t" ON "d"."Id" = "t"."DepartmentId"
ORDER BY "d"."Id", CASE WHEN "t"."present" IS NULL THEN NULL ELSE "t"."Title" END
SELECT "m"."Name", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."Number"

-- length of the first of what the application makes
SELECT "t0"."present" IS NOT NULL AS "present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"

-- list of an object that may be missing
SELECT "d"."Id", CASE WHEN "t4"."present" IS NULL THEN -1 ELSE (
    SELECT count(*)
    FROM (
        SELECT "e9"."Id"
        FROM "Employees" AS "e9"
        WHERE "e9"."DepartmentId" = "d"."Id"
        ORDER BY "e9"."Id"
        LIMIT 1
    ) AS "t13"
    JOIN "Employees" AS "e10" ON "e10"."ManagerId" = "t13"."Id"
) END AS "value", "t10"."present" IS NULL AS "value0", "t12"."present", "t12"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
LEFT JOIN (
    SELECT "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" IS NOT NULL
) AS "t1" ON "d"."Id" = "t1"."DepartmentId" AND "t1"."row_number" <= 1
LEFT JOIN (
    SELECT "e1"."DepartmentId", row_number() OVER (PARTITION BY "e1"."DepartmentId" ORDER BY "e1"."Id") AS "row_number"
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" IS NOT NULL
) AS "t2" ON "d"."Id" = "t2"."DepartmentId" AND "t2"."row_number" <= 1
LEFT JOIN (
    SELECT "t3"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e2"."DepartmentId", row_number() OVER (PARTITION BY "e2"."DepartmentId" ORDER BY "e2"."Id") AS "row_number"
        FROM "Employees" AS "e2"
        WHERE "e2"."DepartmentId" IS NOT NULL
    ) AS "t3"
    WHERE "t3"."row_number" <= 1
) AS "t4" ON "d"."Id" = "t4"."DepartmentId"
LEFT JOIN (
    SELECT "e3"."DepartmentId", row_number() OVER (PARTITION BY "e3"."DepartmentId" ORDER BY "e3"."Id") AS "row_number"
    FROM "Employees" AS "e3"
    WHERE "e3"."DepartmentId" IS NOT NULL
) AS "t5" ON "d"."Id" = "t5"."DepartmentId" AND "t5"."row_number" <= 1
LEFT JOIN (
    SELECT "e4"."DepartmentId", row_number() OVER (PARTITION BY "e4"."DepartmentId" ORDER BY "e4"."Id") AS "row_number"
    FROM "Employees" AS "e4"
    WHERE "e4"."DepartmentId" IS NOT NULL
) AS "t6" ON "d"."Id" = "t6"."DepartmentId" AND "t6"."row_number" <= 1
LEFT JOIN (
    SELECT "e5"."DepartmentId", row_number() OVER (PARTITION BY "e5"."DepartmentId" ORDER BY "e5"."Id") AS "row_number"
    FROM "Employees" AS "e5"
    WHERE "e5"."DepartmentId" IS NOT NULL
) AS "t7" ON "d"."Id" = "t7"."DepartmentId" AND "t7"."row_number" <= 1
LEFT JOIN (
    SELECT "e6"."DepartmentId", row_number() OVER (PARTITION BY "e6"."DepartmentId" ORDER BY "e6"."Id") AS "row_number"
    FROM "Employees" AS "e6"
    WHERE "e6"."DepartmentId" IS NOT NULL
) AS "t8" ON "d"."Id" = "t8"."DepartmentId" AND "t8"."row_number" <= 1
LEFT JOIN (
    SELECT "t9"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e7"."DepartmentId", row_number() OVER (PARTITION BY "e7"."DepartmentId" ORDER BY "e7"."Id") AS "row_number"
        FROM "Employees" AS "e7"
        WHERE "e7"."DepartmentId" IS NOT NULL
    ) AS "t9"
    WHERE "t9"."row_number" <= 1
) AS "t10" ON "d"."Id" = "t10"."DepartmentId"
LEFT JOIN (
    SELECT "t11"."Id", "t11"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e8"."Id", "e8"."DepartmentId", row_number() OVER (PARTITION BY "e8"."DepartmentId" ORDER BY "e8"."Id") AS "row_number"
        FROM "Employees" AS "e8"
        WHERE "e8"."DepartmentId" IS NOT NULL
    ) AS "t11"
    WHERE "t11"."row_number" <= 1
) AS "t12" ON "d"."Id" = "t12"."DepartmentId"
WHERE "t0"."present" IS NULL OR (
    SELECT count(*)
    FROM (
        SELECT "e11"."Id"
        FROM "Employees" AS "e11"
        WHERE "e11"."DepartmentId" = "d"."Id"
        ORDER BY "e11"."Id"
        LIMIT 1
    ) AS "t14"
    JOIN "Employees" AS "e12" ON "e12"."ManagerId" = "t14"."Id"
) <> 1
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- list of an object that must exist
SELECT "t0"."present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- list of the first group
SELECT "t0"."present", "t0"."Level", "t0"."count", "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Level", "t"."count", 1 AS "present", "t"."DepartmentId"
    FROM (
        SELECT "e"."Level", "e"."DepartmentId", count(*) AS "count", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY count(*) DESC, "e"."Level") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
        GROUP BY "e"."Level", "e"."DepartmentId"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Name", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."value" AND "e"."Level" = "u0"."value"
ORDER BY "e"."Id"

-- list of the first of a collection
SELECT "t0"."present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p"."Id", "p"."DepartmentId", row_number() OVER (PARTITION BY "p"."DepartmentId" ORDER BY "p"."Title") AS "row_number"
        FROM "Projects" AS "p"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "m"."Name", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."Number"

-- list of the first of the first of collections
SELECT "t1"."present", "t1"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", "t0"."Id", "t0"."present", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    LEFT JOIN (
        SELECT "t"."Id", "t"."ManagerId", 1 AS "present"
        FROM (
            SELECT "e0"."Id", "e0"."ManagerId", row_number() OVER (PARTITION BY "e0"."ManagerId" ORDER BY "e0"."Id") AS "row_number"
            FROM "Employees" AS "e0"
            WHERE "e0"."ManagerId" IS NOT NULL
        ) AS "t"
        WHERE "t"."row_number" <= 1
    ) AS "t0" ON "e"."Id" = "t0"."ManagerId"
    WHERE "e"."DepartmentId" IS NOT NULL
) AS "t1" ON "d"."Id" = "t1"."DepartmentId" AND "t1"."row_number" <= 1
ORDER BY "d"."Id"
SELECT "a"."Hours", "a"."EmployeeId" AS "key"
FROM "Assignments" AS "a"
WHERE "a"."EmployeeId" IN (SELECT value FROM json_each(@p0))
ORDER BY "a"."Hours", "a"."ProjectId"

-- list over a required reference of a row that may be missing
SELECT "t0"."present", "p"."DepartmentId" AS "Id"
FROM "Employees" AS "e"
LEFT JOIN (
    SELECT "t"."EmployeeId", "t"."ProjectId", 1 AS "present"
    FROM (
        SELECT "a"."EmployeeId", "a"."ProjectId", row_number() OVER (PARTITION BY "a"."EmployeeId" ORDER BY "a"."ProjectId") AS "row_number"
        FROM "Assignments" AS "a"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "e"."Id" = "t0"."EmployeeId"
LEFT JOIN "Projects" AS "p" ON "p"."Id" = "t0"."ProjectId"
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- list over a required reference of an object that may be missing
SELECT "t0"."present", "t0"."Hours", "p"."Id", "p"."DepartmentId" AS "Id0"
FROM "Employees" AS "e"
LEFT JOIN (
    SELECT "t"."EmployeeId", "t"."ProjectId", "t"."Hours", 1 AS "present"
    FROM (
        SELECT "a"."EmployeeId", "a"."ProjectId", "a"."Hours", row_number() OVER (PARTITION BY "a"."EmployeeId" ORDER BY "a"."ProjectId") AS "row_number"
        FROM "Assignments" AS "a"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "e"."Id" = "t0"."EmployeeId"
LEFT JOIN "Projects" AS "p" ON "p"."Id" = "t0"."ProjectId"
ORDER BY "e"."Id"
SELECT "m"."Name", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."Number"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- list that does not depend on the row that may be missing
SELECT "t0"."present", "t0"."Id", "d"."Id" AS "Id0", "t0"."Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."Name", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "s"."Id"
FROM "Skills" AS "s"
ORDER BY "s"."Id"
SELECT "p"."Title" || "u0"."value" AS "value", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Projects" AS "p" ON "p"."DepartmentId" = "u"."value"
ORDER BY "p"."Title"

-- list that may be missing or another
SELECT "t1"."present", "t1"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "p"."DepartmentId", row_number() OVER (PARTITION BY "p"."DepartmentId" ORDER BY "p"."Title") AS "row_number"
    FROM "Projects" AS "p"
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1
LEFT JOIN (
    SELECT "t0"."Id", "t0"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p0"."Id", "p0"."DepartmentId", row_number() OVER (PARTITION BY "p0"."DepartmentId" ORDER BY "p0"."Title") AS "row_number"
        FROM "Projects" AS "p0"
    ) AS "t0"
    WHERE "t0"."row_number" <= 1
) AS "t1" ON "d"."Id" = "t1"."DepartmentId"
ORDER BY "d"."Id"
SELECT "m"."Number", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."Number"

-- lookup of tuples whose first member is an entity
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- members that an initialiser leaves out
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- members that the initialiser of a struct leaves out
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- members that the initialiser of a struct that may be missing leaves out
SELECT 1
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "p"."DepartmentId", row_number() OVER (PARTITION BY "p"."DepartmentId" ORDER BY "p"."Title") AS "row_number"
    FROM "Projects" AS "p"
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1
WHERE coalesce((
    SELECT 0
    FROM "Projects" AS "p0"
    WHERE "p0"."DepartmentId" = "d"."Id"
    ORDER BY "p0"."Title"
    LIMIT 1
), 0) = 0
ORDER BY "d"."Id"

-- nullable structs that may be missing
SELECT "t0"."value", "t0"."Id", "t0"."Name", coalesce("t1"."Id", 0) AS "Id0", "t1"."Name" AS "Name0", "t4"."value" AS "value0", "t4"."Id" AS "Id1", "t4"."Name" AS "Name1"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."Name", "t"."DepartmentId", 1 AS "value"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
LEFT JOIN (
    SELECT "e0"."Id", "e0"."Name", "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" IS NOT NULL
) AS "t1" ON "d"."Id" = "t1"."DepartmentId" AND "t1"."row_number" <= 1
LEFT JOIN (
    SELECT "e1"."DepartmentId", row_number() OVER (PARTITION BY "e1"."DepartmentId" ORDER BY "e1"."Id") AS "row_number"
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" IS NOT NULL
) AS "t2" ON "d"."Id" = "t2"."DepartmentId" AND "t2"."row_number" <= 1
LEFT JOIN (
    SELECT "t3"."Id", "t3"."Name", "t3"."DepartmentId", 1 AS "value"
    FROM (
        SELECT "e2"."Id", "e2"."Name", "e2"."DepartmentId", row_number() OVER (PARTITION BY "e2"."DepartmentId" ORDER BY "e2"."Id") AS "row_number"
        FROM "Employees" AS "e2"
        WHERE "e2"."DepartmentId" IS NOT NULL
    ) AS "t3"
    WHERE "t3"."row_number" <= 1
) AS "t4" ON "d"."Id" = "t4"."DepartmentId"
ORDER BY "d"."Id"

-- object with a list at a position
SELECT "t0"."present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" > 1 AND "t"."row_number" <= 2
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- objects with an object that may be missing once each
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" END AS "value", CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e0"."Name" END AS "value0", CASE WHEN "e"."ManagerId" IS NOT NULL THEN 1 END AS "value1", "e"."Level"
    FROM "Employees" AS "e"
    LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
) AS "t"

-- one of two objects among others
SELECT "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE CASE WHEN "e"."ManagerId" IS NULL THEN "e"."DepartmentId" ELSE "e0"."DepartmentId" END IN (
    SELECT "d"."Id"
    FROM "Departments" AS "d"
)
ORDER BY "e"."Id"

-- one of two objects once each
SELECT DISTINCT CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END AS "value", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END AS "value0", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END AS "value1", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END AS "value2", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END AS "value3", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END COLLATE LP_DECIMAL AS "value4", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END COLLATE LP_DECIMAL AS "value5", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END AS "value6", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END AS "value7", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END AS "value8", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END AS "value9", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END AS "value10", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END AS "value11", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END AS "value12", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END AS "value13", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END AS "value14", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END AS "value15"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "value"

-- only object with a list
SELECT "t0"."present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- order by a conditional list
SELECT "d"."Id", "a"."Id" IS NULL AS "value", "a"."EmployeeId" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN "Addresses" AS "a" ON "d"."Id" = "a"."Id"
ORDER BY CASE WHEN CASE WHEN "a"."Id" IS NOT NULL THEN 1 END IS NULL THEN 0 ELSE (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."ManagerId" = "a"."EmployeeId"
) END, "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- order by one of two objects
SELECT "e"."Id", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END AS "Name"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "Name", "e"."Id"

-- reference of one of two objects
SELECT "e"."Id", CASE WHEN "e"."ManagerId" IS NULL THEN "d0"."Name" ELSE "d1"."Name" END AS "Name"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END
LEFT JOIN "Departments" AS "d0" ON "d0"."Id" = "e"."DepartmentId"
LEFT JOIN "Departments" AS "d1" ON "d1"."Id" = "e0"."DepartmentId"
WHERE "d"."Name" IS NOT @p0
ORDER BY "e"."Id"

-- rows of objects with lists or none
SELECT "d"."Id", "t"."present", "t"."Title", "t"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "p"."Id", "p"."Title", "p"."DepartmentId", 1 AS "present"
    FROM "Projects" AS "p"
) AS "t" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "d"."Id", CASE WHEN "t"."present" IS NULL THEN NULL ELSE "t"."Title" END
SELECT "m"."Name", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" IN (SELECT value FROM json_each(@p0))
ORDER BY "m"."Number"

-- rows of structs or none once each
SELECT DISTINCT coalesce("t"."value", 0) AS "value", "t"."value0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", "e"."Id" - 1 AS "value", NULL AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 1
) AS "t" ON "t"."DepartmentId" = "d"."Id"

-- set at a position of a collection
SELECT "d"."Id", "t0"."present", "t0"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" > 2 AND "t"."row_number" <= 3
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Level", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))

-- set operations of one of two objects
SELECT CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END AS "value", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END AS "value0", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END AS "value1", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END AS "value2", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END AS "value3", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END COLLATE LP_DECIMAL AS "value4", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END COLLATE LP_DECIMAL AS "value5", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END AS "value6", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END AS "value7", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END AS "value8", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END AS "value9", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END AS "value10", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END AS "value11", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END AS "value12", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END AS "value13", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END AS "value14", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END AS "value15"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
EXCEPT
SELECT "e1"."Id", "e1"."Name", "e1"."Nick", "e1"."Age", "e1"."Score", "e1"."Salary", "e1"."Bonus", "e1"."Rating", "e1"."Active", "e1"."Remote", "e1"."Hired", "e1"."LeftAt", "e1"."Level", "e1"."FormerLevel", "e1"."Badge", "e1"."DepartmentId", "e1"."ManagerId"
FROM "Employees" AS "e1"
WHERE "e1"."Id" < 4
UNION
SELECT "e2"."Id", "e2"."Name", "e2"."Nick", "e2"."Age", "e2"."Score", "e2"."Salary", "e2"."Bonus", "e2"."Rating", "e2"."Active", "e2"."Remote", "e2"."Hired", "e2"."LeftAt", "e2"."Level", "e2"."FormerLevel", "e2"."Badge", "e2"."DepartmentId", "e2"."ManagerId"
FROM "Employees" AS "e2"
WHERE "e2"."Id" = 2
ORDER BY "value"

-- struct that may be missing and its default
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", "t"."Id" - 1 AS "value", NULL AS "value0"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
WHERE coalesce("t0"."value", 0) = 0 AND "t0"."value0" IS NULL
ORDER BY "d"."Id"

-- structs that may be missing once each
SELECT DISTINCT coalesce("t0"."value", 0) AS "value", "t0"."value0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", "t"."Id" - 1 AS "value", NULL AS "value0"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"

-- sum of a group's different single precision
SELECT "s"."Bool", lp_single(sum(DISTINCT "s"."Float")) AS "Sum", lp_single(avg(DISTINCT "s"."Float")) AS "average"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- test of a list that may be missing
SELECT "d"."Id", "t0"."present" IS NULL AS "value", CASE WHEN "t2"."present" IS NULL THEN -1 ELSE (
    SELECT count(*)
    FROM (
        SELECT "p1"."Id"
        FROM "Projects" AS "p1"
        WHERE "p1"."DepartmentId" = "d"."Id"
        ORDER BY "p1"."Title"
        LIMIT 1
    ) AS "t3"
    JOIN "Milestones" AS "m" ON "m"."ProjectId" = "t3"."Id"
) END AS "value0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p"."DepartmentId", row_number() OVER (PARTITION BY "p"."DepartmentId" ORDER BY "p"."Title") AS "row_number"
        FROM "Projects" AS "p"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
LEFT JOIN (
    SELECT "t1"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "p0"."DepartmentId", row_number() OVER (PARTITION BY "p0"."DepartmentId" ORDER BY "p0"."Title") AS "row_number"
        FROM "Projects" AS "p0"
    ) AS "t1"
    WHERE "t1"."row_number" <= 1
) AS "t2" ON "d"."Id" = "t2"."DepartmentId"
ORDER BY "d"."Id"

-- the first of each of two objects
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", row_number() OVER (PARTITION BY CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END COLLATE LP_DECIMAL, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END COLLATE LP_DECIMAL, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- union with structs that may be missing
SELECT count(*) AS "count"
FROM (
    SELECT coalesce("t0"."value", 0) AS "value", "t0"."value0"
    FROM "Departments" AS "d"
    LEFT JOIN (
        SELECT "t"."DepartmentId", "t"."Id" - 1 AS "value", NULL AS "value0"
        FROM (
            SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
            FROM "Employees" AS "e"
            WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
        ) AS "t"
        WHERE "t"."row_number" <= 1
    ) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
    UNION
    SELECT 0, NULL
    FROM "Skills" AS "s"
) AS "t1"

-- value of a nullable struct
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
WHERE "d"."Id" > 1
ORDER BY "d"."Id"

-- value of the first of conditional objects
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE (
    SELECT CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END
    FROM "Employees" AS "e"
    LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) > 30
ORDER BY "d"."Id"

-- values of the first of several groups of each row
SELECT (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."Level"
    ORDER BY count(*) DESC, "e"."Level"
    LIMIT 1
) AS "Level", (
    SELECT count(*)
    FROM (
        SELECT "e0"."Level"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id"
        GROUP BY "e0"."Level"
        ORDER BY "e0"."Level"
        LIMIT 1
    ) AS "t"
    JOIN "Employees" AS "e1" ON "e1"."Level" = "t"."Level"
    WHERE "e1"."DepartmentId" = "d"."Id"
) AS "Count", coalesce((
    SELECT lp_sum("e3"."Salary")
    FROM (
        SELECT "e2"."Level"
        FROM "Employees" AS "e2"
        WHERE "e2"."DepartmentId" = "d"."Id"
        GROUP BY "e2"."Level"
        ORDER BY "e2"."Level"
        LIMIT 1
    ) AS "t0"
    JOIN "Employees" AS "e3" ON "e3"."Level" = "t0"."Level"
    WHERE "e3"."DepartmentId" = "d"."Id"
), @p0) AS "Sum"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e4"
    WHERE "e4"."DepartmentId" = "d"."Id"
)
ORDER BY "d"."Id"
