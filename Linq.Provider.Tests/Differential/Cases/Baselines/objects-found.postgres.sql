-- aggregate of what is made of a group's different values
SELECT "e"."Level", coalesce((
    SELECT CAST(sum("t"."Age" % 2) AS integer)
    FROM (
        SELECT DISTINCT "e0"."Age"
        FROM "Employees" AS "e0"
        WHERE "e0"."Level" = "e"."Level"
    ) AS "t"
), 0) AS "Sum", coalesce((
    SELECT CAST(sum(CASE WHEN "t0"."Score" IS NULL THEN 10 ELSE 1 END) AS integer)
    FROM (
        SELECT DISTINCT "e1"."Score"
        FROM "Employees" AS "e1"
        WHERE "e1"."Level" = "e"."Level"
    ) AS "t0"
), 0) AS "Sum0", coalesce((
    SELECT CAST(sum("t1"."Age" / 10) AS integer)
    FROM (
        SELECT DISTINCT "e2"."Age"
        FROM "Employees" AS "e2"
        WHERE "e2"."Level" = "e"."Level"
    ) AS "t1"
), 0) AS "Sum1", CAST(sum(DISTINCT "e"."Age") AS integer) AS "Sum2"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- array of the last of a collection
SELECT "t"."present", "t"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id" DESC
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
ORDER BY "e"."Id"

-- average of a group's different values
SELECT "e"."Level", avg(DISTINCT CAST("e"."Age" AS double precision)) AS "average", avg(DISTINCT CAST("e"."Score" AS double precision)) AS "average0", CAST(sum(DISTINCT CAST("e"."Age" AS bigint)) AS double precision) / count(DISTINCT CAST("e"."Age" AS bigint)) AS "average1"
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
SELECT "e"."Id", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."ManagerId" = CASE WHEN "u"."key0" IS NOT NULL THEN "u"."key0" ELSE "u"."key" END
ORDER BY "e"."Id"

-- condition on a list that may be missing
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
    ORDER BY "p"."Title"
    LIMIT 1
) AS "t" ON TRUE
WHERE "t"."present" IS NULL
ORDER BY "d"."Id"

-- condition on a member that a constructor may set


-- condition on a member that is computed


-- condition on nullable structs that may be missing
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "t0" ON TRUE
WHERE "t"."value" IS NULL OR "t0"."Id" = 1
ORDER BY "d"."Id"

-- condition on one of two objects
SELECT "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
LEFT JOIN LATERAL (
    SELECT "e1"."Id"
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "e"."DepartmentId"
    ORDER BY "e1"."Id"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "e"."DepartmentId"
    ORDER BY "e2"."Id"
    LIMIT 1
) AS "t0" ON TRUE
WHERE CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END > 30 AND CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "t"."Id" END IS DISTINCT FROM "e"."Id"
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
    SELECT DISTINCT CASE WHEN "e"."Active" THEN "e"."Level" END AS "value", CAST(NULL AS text) AS "value0", CASE WHEN "e"."Active" THEN 1 END AS "value1"
    FROM "Employees" AS "e"
) AS "t"
ORDER BY CASE WHEN "t"."value1" IS NULL THEN -1 ELSE "t"."value" END NULLS FIRST

-- conditional object with a list
SELECT "e"."Id", CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" END AS "Id0", CASE WHEN "e"."ManagerId" IS NOT NULL THEN 1 END AS "present", "e"."ManagerId" AS "Id1"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."ManagerId" IS NOT NULL THEN 1 END IS NOT NULL
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
ORDER BY "e"."Id"

-- dictionary by an entity that is no first member
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- dictionary of elements of a group beside an entity
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Level" = ANY(@p0)
ORDER BY "e"."Id"

-- dictionary of objects whose first member is an entity
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId", "e"."Id" AS "Id0", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- dictionary of the only element of a collection
SELECT "t"."present", "t"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 3
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
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
SELECT "d"."Id", CASE WHEN "t"."present" IS NULL THEN NULL ELSE (
    SELECT "p8"."Title"
    FROM "Projects" AS "p8"
    WHERE "p8"."DepartmentId" = "d"."Id"
    ORDER BY "p8"."Title"
    LIMIT 1
) END AS "value", "t2"."present" IS NULL AS "value0", "t3"."present", "t3"."Id" AS "Id0", "t6"."present" IS NULL AS "value1", "t7"."present" AS "present0", "t7"."Id" AS "Id1"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
    ORDER BY "p"."Title"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Projects" AS "p0"
    WHERE "p0"."DepartmentId" = "d"."Id"
    ORDER BY "p0"."Title"
    LIMIT 1
) AS "t0" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Projects" AS "p1"
    WHERE "p1"."DepartmentId" = "d"."Id"
    ORDER BY "p1"."Title"
    LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Projects" AS "p2"
    WHERE "p2"."DepartmentId" = "d"."Id"
    ORDER BY "p2"."Title"
    LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
    SELECT "p3"."Id", 1 AS "present"
    FROM "Projects" AS "p3"
    WHERE "p3"."DepartmentId" = "d"."Id"
    ORDER BY "p3"."Title"
    LIMIT 1
) AS "t3" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Projects" AS "p4"
    WHERE "p4"."DepartmentId" = "d"."Id"
    ORDER BY "p4"."Title"
    LIMIT 1
) AS "t4" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Projects" AS "p5"
    WHERE "p5"."DepartmentId" = "d"."Id"
    ORDER BY "p5"."Title"
    LIMIT 1
) AS "t5" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Projects" AS "p6"
    WHERE "p6"."DepartmentId" = "d"."Id"
    ORDER BY "p6"."Title"
    LIMIT 1
) AS "t6" ON TRUE
LEFT JOIN LATERAL (
    SELECT "p7"."Id", 1 AS "present"
    FROM "Projects" AS "p7"
    WHERE "p7"."DepartmentId" = "d"."Id"
    ORDER BY "p7"."Title"
    LIMIT 1
) AS "t7" ON TRUE
ORDER BY "d"."Id"
SELECT "m"."Number", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" = ANY(@p0)
ORDER BY "m"."Number"
SELECT "a"."EmployeeId", "a"."ProjectId" AS "key"
FROM "Assignments" AS "a"
WHERE "a"."ProjectId" = ANY(@p0)
ORDER BY "a"."EmployeeId"

-- first object with a list
SELECT "t"."present", "t"."Title", "t"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "p"."Id", "p"."Title", 1 AS "present"
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
    ORDER BY "p"."Title"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "m"."Name", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" = ANY(@p0)
ORDER BY "m"."Number"

-- first object with an entity and its list
SELECT "t"."present", "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
ORDER BY "e"."Id"

-- first object with groups
SELECT "t0"."present0" AS "present", "t0"."Id", "t0"."present" AS "present0", "t0"."Level"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "t"."Level", "t"."present", 1 AS "present0"
    FROM "Employees" AS "e"
    LEFT JOIN LATERAL (
        SELECT "e0"."Level", 1 AS "present"
        FROM "Employees" AS "e0"
        WHERE "e0"."ManagerId" = "e"."Id"
        GROUP BY "e0"."Level"
        ORDER BY "e0"."Level"
        LIMIT 1
    ) AS "t" ON TRUE
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t0" ON TRUE
ORDER BY "d"."Id"
SELECT "u"."key", "t0"."Level"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "t"."Level", min("t"."number") AS "first"
    FROM (
        SELECT "e"."Level", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."ManagerId" = "u"."key"
    ) AS "t"
    GROUP BY "t"."Level"
) AS "t0"
ORDER BY "t0"."Level", "t0"."first"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."ManagerId" = "u"."key" AND "e"."Level" = "u"."key0"
ORDER BY "e"."Id"
SELECT "e"."Id", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."ManagerId" = "u"."key" AND "e"."Level" = "u"."key0"
ORDER BY "e"."Id"

-- first object with what the application makes
SELECT "t"."present", "t"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
ORDER BY "e"."Id"

-- first objects with lists of first objects
SELECT "t0"."present0" AS "present", "t0"."Id", "t0"."present" AS "present0", "t0"."Id0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "t"."Id" AS "Id0", "t"."present", 1 AS "present0"
    FROM "Employees" AS "e"
    LEFT JOIN LATERAL (
        SELECT "e0"."Id", 1 AS "present"
        FROM "Employees" AS "e0"
        WHERE "e0"."ManagerId" = "e"."Id"
        ORDER BY "e0"."Id"
        LIMIT 1
    ) AS "t" ON TRUE
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t0" ON TRUE
ORDER BY "d"."Id"
SELECT "a"."Hours", "a"."EmployeeId" AS "key"
FROM "Assignments" AS "a"
WHERE "a"."EmployeeId" = ANY(@p0)
ORDER BY "a"."Hours", "a"."ProjectId"
SELECT "e"."Id", "t"."present", "t"."Id" AS "Id0", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
LEFT JOIN LATERAL (
    SELECT "e0"."Id", 1 AS "present"
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "t" ON TRUE
WHERE "e"."ManagerId" = ANY(@p0)
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)

-- first of a value or what the application makes
SELECT "t"."present" IS NOT NULL AS "present", "t"."Active", "t"."Id", "t"."Nick"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Nick", "e"."Active", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id" DESC
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"

-- first of conditional objects
SELECT "t"."present" IS NOT NULL AS "present", "t"."Id0" AS "Id", "t"."Name0" AS "Name", "t"."Nick0" AS "Nick", "t"."Age0" AS "Age", "t"."Score0" AS "Score", "t"."Salary0" AS "Salary", "t"."Bonus0" AS "Bonus", "t"."Rating0" AS "Rating", "t"."Active0" AS "Active", "t"."Remote0" AS "Remote", "t"."Hired0" AS "Hired", "t"."LeftAt0" AS "LeftAt", "t"."Level0" AS "Level", "t"."FormerLevel0" AS "FormerLevel", "t"."Badge0" AS "Badge", "t"."DepartmentId0" AS "DepartmentId", "t"."ManagerId0" AS "ManagerId", "t"."Id" AS "Id0", "t"."Name" AS "Name0", "t"."Nick" AS "Nick0", "t"."Age" AS "Age0", "t"."Score" AS "Score0", "t"."Salary" AS "Salary0", "t"."Bonus" AS "Bonus0", "t"."Rating" AS "Rating0", "t"."Active" AS "Active0", "t"."Remote" AS "Remote0", "t"."Hired" AS "Hired0", "t"."LeftAt" AS "LeftAt0", "t"."Level" AS "Level0", "t"."FormerLevel" AS "FormerLevel0", "t"."Badge" AS "Badge0", "t"."DepartmentId" AS "DepartmentId0", "t"."ManagerId" AS "ManagerId0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "e0"."Id" AS "Id0", "e0"."Name" AS "Name0", "e0"."Nick" AS "Nick0", "e0"."Age" AS "Age0", "e0"."Score" AS "Score0", "e0"."Salary" AS "Salary0", "e0"."Bonus" AS "Bonus0", "e0"."Rating" AS "Rating0", "e0"."Active" AS "Active0", "e0"."Remote" AS "Remote0", "e0"."Hired" AS "Hired0", "e0"."LeftAt" AS "LeftAt0", "e0"."Level" AS "Level0", "e0"."FormerLevel" AS "FormerLevel0", "e0"."Badge" AS "Badge0", "e0"."DepartmentId" AS "DepartmentId0", "e0"."ManagerId" AS "ManagerId0", 1 AS "present"
    FROM "Employees" AS "e"
    LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
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
SELECT "t"."present", "d"."Id", "t"."Level"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Level", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."Level"
    ORDER BY "e"."Level"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."key" AND "e"."Level" = "u"."key0"
ORDER BY "e"."Id"

-- first of what the application makes
SELECT "t"."present" IS NOT NULL AS "present", "t"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"

-- first record with a list
SELECT CASE WHEN "t"."present" IS NULL THEN NULL ELSE coalesce((
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
    ) AS "t2"
    JOIN "Milestones" AS "m" ON "m"."ProjectId" = "t2"."Id"
) AS text) END AS "value"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
    ORDER BY "p"."Title"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Projects" AS "p0"
    WHERE "p0"."DepartmentId" = "d"."Id"
    ORDER BY "p0"."Title"
    LIMIT 1
) AS "t0" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Projects" AS "p1"
    WHERE "p1"."DepartmentId" = "d"."Id"
    ORDER BY "p1"."Title"
    LIMIT 1
) AS "t1" ON TRUE
ORDER BY "d"."Id"

-- first tuple with a list
SELECT "t"."present", "t"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
ORDER BY "e"."Id"

-- fold of text over a list of the application
SELECT (
    SELECT CASE WHEN count("u"."value") > 0 OR count(*) > 1 THEN string_agg(coalesce("u"."value", @p0), @p1 ORDER BY "u"."key" - 1) END
    FROM unnest(@p2) WITH ORDINALITY AS "u" ("value", "key")
    WHERE "u"."value" IS NULL OR "e"."Active"
) AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- fold of text over a row with null
SELECT (
    SELECT CASE WHEN count("t"."Nick") > 0 OR count(*) > 1 THEN string_agg(coalesce("t"."Nick", @p0), @p1 ORDER BY "t"."Id") END
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
SELECT CASE WHEN count("e"."Nick") > 0 OR count(*) > 1 THEN string_agg(coalesce("e"."Nick", @p0), @p1 ORDER BY "e"."Id") END AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- fold of text over navigations that may be missing
SELECT (
    SELECT CASE WHEN count(CASE WHEN "e"."ManagerId" IS NULL THEN NULL ELSE "e0"."Name" END) > 0 OR count(*) > 1 THEN string_agg(coalesce(CASE WHEN "e"."ManagerId" IS NULL THEN NULL ELSE "e0"."Name" END, @p0), @p1 ORDER BY "e"."Id") END
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
SELECT CASE WHEN count("e"."Nick") > 0 OR count(*) > 1 THEN string_agg(coalesce("e"."Nick", @p0), @p0 ORDER BY "e"."Id") END AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Id"
ORDER BY "e"."Id"

-- fold of text over written values
SELECT (
    SELECT CASE WHEN count("t"."value0") > 0 OR count(*) > 1 THEN string_agg(coalesce("t"."value0", @p0), @p1 ORDER BY "t"."value") END
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
    SELECT CASE WHEN count("t"."Nick") > 0 OR count(*) > 1 THEN string_agg(coalesce("t"."Nick", @p0), @p0 ORDER BY "t"."Id") END
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
SELECT "t"."present", "t"."Id", "t0"."present" AS "present0", "t0"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id" DESC
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e0"."Id", 1 AS "present"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    ORDER BY (
        SELECT count(*)
        FROM "Employees" AS "e1"
        WHERE "e1"."ManagerId" = "e0"."Id"
    ) * 1000 + "e0"."Id"
    LIMIT 1
) AS "t0" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
ORDER BY "e"."Id"

-- group by a record that may be missing
SELECT CASE WHEN CASE WHEN "e"."ManagerId" IS NOT NULL THEN 1 END IS NULL THEN 0 ELSE CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" END END AS "value", count(*) AS "count"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
GROUP BY CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" END, CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e0"."Name" END, CASE WHEN "e"."ManagerId" IS NOT NULL THEN 1 END
ORDER BY "value" NULLS FIRST

-- group by an object of one of two objects
SELECT CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END AS "value", "e"."Active", count(*) AS "count"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
GROUP BY CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END, "e"."Active"
ORDER BY "value" NULLS FIRST, "e"."Active"

-- group by one of two objects
SELECT CASE WHEN CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Id" ELSE "d0"."Id" END IS NULL THEN 0 ELSE CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Id" ELSE "d0"."Id" END END AS "value", count(*) AS "count"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
LEFT JOIN "Departments" AS "d0" ON "d0"."Id" = "e0"."DepartmentId"
GROUP BY CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Id" ELSE "d0"."Id" END, CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Name" ELSE "d0"."Name" END, CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Code" ELSE "d0"."Code" END, CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Budget" ELSE "d0"."Budget" END, CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Reserve" ELSE "d0"."Reserve" END, CASE WHEN "e"."ManagerId" IS NULL THEN "d"."Founded" ELSE "d0"."Founded" END
ORDER BY "value" NULLS FIRST

-- group by one of two objects with its elements
SELECT CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END AS "value", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END AS "value0", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END AS "value1", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END AS "value2", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END AS "value3", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END AS "value4", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END AS "value5", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END AS "value6", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END AS "value7", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END AS "value8", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END AS "value9", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END AS "value10", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END AS "value11", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END AS "value12", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END AS "value13", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END AS "value14", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END AS "value15"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
GROUP BY CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END
ORDER BY "value" NULLS FIRST
SELECT "e"."Id", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN "Employees" AS "e" ON CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" ELSE "e"."Id" END IS NOT DISTINCT FROM "u"."key"
ORDER BY "e"."Id"

-- groups by a struct that may be missing
SELECT coalesce("t"."value", 0) AS "value", "t"."value0", count(*) AS "count"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
GROUP BY coalesce("t"."value", 0), "t"."value0"

-- join by one of two objects
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" ELSE "e"."Id" END = "e0"."Id"
ORDER BY "e"."Id"

-- join by structs that may be missing
SELECT "d"."Id", "d0"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", CAST(NULL AS text) AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
JOIN (
    "Departments" AS "d0"
    LEFT JOIN LATERAL (
        SELECT "e0"."Id", CAST(NULL AS text) AS "value"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d0"."Id"
        ORDER BY "e0"."Id"
        LIMIT 1
    ) AS "t0" ON TRUE
) ON coalesce("t"."Id", 0) = coalesce("t0"."Id", 0) AND ("t"."value" = "t0"."value" OR "t"."value" IS NULL AND "t0"."value" IS NULL)
ORDER BY "d"."Id", "d0"."Id"

-- last object with a list
SELECT "d"."Id", "t"."present", "t"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id" DESC
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
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
ORDER BY "d"."Id", CASE WHEN "t"."present" IS NULL THEN NULL ELSE "t"."Title" END NULLS FIRST
SELECT "m"."Name", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" = ANY(@p0)
ORDER BY "m"."Number"

-- length of the first of what the application makes
SELECT "t"."present" IS NOT NULL AS "present", "t"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"

-- list of an object that may be missing
SELECT "d"."Id", CASE WHEN "t2"."present" IS NULL THEN -1 ELSE (
    SELECT count(*)
    FROM (
        SELECT "e9"."Id"
        FROM "Employees" AS "e9"
        WHERE "e9"."DepartmentId" = "d"."Id"
        ORDER BY "e9"."Id"
        LIMIT 1
    ) AS "t9"
    JOIN "Employees" AS "e10" ON "e10"."ManagerId" = "t9"."Id"
) END AS "value", "t7"."present" IS NULL AS "value0", "t8"."present", "t8"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "t0" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
    ORDER BY "e1"."Id"
    LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
    ORDER BY "e2"."Id"
    LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Employees" AS "e3"
    WHERE "e3"."DepartmentId" = "d"."Id"
    ORDER BY "e3"."Id"
    LIMIT 1
) AS "t3" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Employees" AS "e4"
    WHERE "e4"."DepartmentId" = "d"."Id"
    ORDER BY "e4"."Id"
    LIMIT 1
) AS "t4" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Employees" AS "e5"
    WHERE "e5"."DepartmentId" = "d"."Id"
    ORDER BY "e5"."Id"
    LIMIT 1
) AS "t5" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Employees" AS "e6"
    WHERE "e6"."DepartmentId" = "d"."Id"
    ORDER BY "e6"."Id"
    LIMIT 1
) AS "t6" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Employees" AS "e7"
    WHERE "e7"."DepartmentId" = "d"."Id"
    ORDER BY "e7"."Id"
    LIMIT 1
) AS "t7" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e8"."Id", 1 AS "present"
    FROM "Employees" AS "e8"
    WHERE "e8"."DepartmentId" = "d"."Id"
    ORDER BY "e8"."Id"
    LIMIT 1
) AS "t8" ON TRUE
WHERE "t"."present" IS NULL OR (
    SELECT count(*)
    FROM (
        SELECT "e11"."Id"
        FROM "Employees" AS "e11"
        WHERE "e11"."DepartmentId" = "d"."Id"
        ORDER BY "e11"."Id"
        LIMIT 1
    ) AS "t10"
    JOIN "Employees" AS "e12" ON "e12"."ManagerId" = "t10"."Id"
) <> 1
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
ORDER BY "e"."Id"

-- list of an object that must exist
SELECT "t"."present", "t"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
ORDER BY "e"."Id"

-- list of the first group
SELECT "t"."present", "t"."Level", "t"."count", "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Level", count(*) AS "count", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."Level"
    ORDER BY "count" DESC, "e"."Level"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Name", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."key" AND "e"."Level" = "u"."key0"
ORDER BY "e"."Id"

-- list of the first of a collection
SELECT "t"."present", "t"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "p"."Id", 1 AS "present"
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
    ORDER BY "p"."Title"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "m"."Name", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" = ANY(@p0)
ORDER BY "m"."Number"

-- list of the first of the first of collections
SELECT "t0"."present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "t"."Id", "t"."present"
    FROM "Employees" AS "e"
    LEFT JOIN LATERAL (
        SELECT "e0"."Id", 1 AS "present"
        FROM "Employees" AS "e0"
        WHERE "e0"."ManagerId" = "e"."Id"
        ORDER BY "e0"."Id"
        LIMIT 1
    ) AS "t" ON TRUE
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t0" ON TRUE
ORDER BY "d"."Id"
SELECT "a"."Hours", "a"."EmployeeId" AS "key"
FROM "Assignments" AS "a"
WHERE "a"."EmployeeId" = ANY(@p0)
ORDER BY "a"."Hours", "a"."ProjectId"

-- list over a required reference of a row that may be missing
SELECT "t"."present", "p"."DepartmentId" AS "Id"
FROM "Employees" AS "e"
LEFT JOIN LATERAL (
    SELECT "a"."ProjectId", 1 AS "present"
    FROM "Assignments" AS "a"
    WHERE "a"."EmployeeId" = "e"."Id"
    ORDER BY "a"."ProjectId"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN "Projects" AS "p" ON "p"."Id" = "t"."ProjectId"
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- list over a required reference of an object that may be missing
SELECT "t"."present", "t"."Hours", "p"."Id", "p"."DepartmentId" AS "Id0"
FROM "Employees" AS "e"
LEFT JOIN LATERAL (
    SELECT "a"."ProjectId", "a"."Hours", 1 AS "present"
    FROM "Assignments" AS "a"
    WHERE "a"."EmployeeId" = "e"."Id"
    ORDER BY "a"."ProjectId"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN "Projects" AS "p" ON "p"."Id" = "t"."ProjectId"
ORDER BY "e"."Id"
SELECT "m"."Name", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" = ANY(@p0)
ORDER BY "m"."Number"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- list that does not depend on the row that may be missing
SELECT "t"."present", "t"."Id", "d"."Id" AS "Id0", "t"."Name"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "s"."Id"
FROM "Skills" AS "s"
ORDER BY "s"."Id"
SELECT "p"."Title" || "u"."key0" AS "value", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Projects" AS "p" ON "p"."DepartmentId" = "u"."key"
ORDER BY "p"."Title"

-- list that may be missing or another
SELECT "t0"."present", "t0"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
    ORDER BY "p"."Title"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT "p0"."Id", 1 AS "present"
    FROM "Projects" AS "p0"
    WHERE "p0"."DepartmentId" = "d"."Id"
    ORDER BY "p0"."Title"
    LIMIT 1
) AS "t0" ON TRUE
ORDER BY "d"."Id"
SELECT "m"."Number", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" = ANY(@p0)
ORDER BY "m"."Number"

-- lookup of tuples whose first member is an entity
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
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
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
    ORDER BY "p"."Title"
    LIMIT 1
) AS "t" ON TRUE
WHERE coalesce((
    SELECT 0
    FROM "Projects" AS "p0"
    WHERE "p0"."DepartmentId" = "d"."Id"
    ORDER BY "p0"."Title"
    LIMIT 1
), 0) = 0
ORDER BY "d"."Id"

-- nullable structs that may be missing
SELECT "t"."value", "t"."Id", "t"."Name", coalesce("t0"."Id", 0) AS "Id0", "t0"."Name" AS "Name0", "t2"."value" AS "value0", "t2"."Id" AS "Id1", "t2"."Name" AS "Name1"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", 1 AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e0"."Id", "e0"."Name"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "t0" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
    ORDER BY "e1"."Id"
    LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e2"."Id", "e2"."Name", 1 AS "value"
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
    ORDER BY "e2"."Id"
    LIMIT 1
) AS "t2" ON TRUE
ORDER BY "d"."Id"

-- object with a list at a position
SELECT "t"."present", "t"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1 OFFSET 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
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
SELECT DISTINCT CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END AS "value", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END AS "value0", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END AS "value1", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END AS "value2", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END AS "value3", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END AS "value4", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END AS "value5", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END AS "value6", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END AS "value7", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END AS "value8", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END AS "value9", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END AS "value10", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END AS "value11", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END AS "value12", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END AS "value13", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END AS "value14", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END AS "value15"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "value" NULLS FIRST

-- only object with a list
SELECT "t"."present", "t"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)
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
WHERE "e"."ManagerId" = ANY(@p0)
ORDER BY "e"."Id"

-- order by one of two objects
SELECT "e"."Id", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END AS "Name"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "Name" NULLS FIRST, "e"."Id"

-- reference of one of two objects
SELECT "e"."Id", CASE WHEN "e"."ManagerId" IS NULL THEN "d0"."Name" ELSE "d1"."Name" END AS "Name"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END
LEFT JOIN "Departments" AS "d0" ON "d0"."Id" = "e"."DepartmentId"
LEFT JOIN "Departments" AS "d1" ON "d1"."Id" = "e0"."DepartmentId"
WHERE "d"."Name" IS DISTINCT FROM @p0
ORDER BY "e"."Id"

-- rows of objects with lists or none
SELECT "d"."Id", "t"."present", "t"."Title", "t"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "p"."Id", "p"."Title", "p"."DepartmentId", 1 AS "present"
    FROM "Projects" AS "p"
) AS "t" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "d"."Id", CASE WHEN "t"."present" IS NULL THEN NULL ELSE "t"."Title" END NULLS FIRST
SELECT "m"."Name", "m"."ProjectId" AS "key"
FROM "Milestones" AS "m"
WHERE "m"."ProjectId" = ANY(@p0)
ORDER BY "m"."Number"

-- rows of structs or none once each
SELECT DISTINCT coalesce("t"."value", 0) AS "value", "t"."value0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 1
) AS "t" ON "t"."DepartmentId" = "d"."Id"

-- set at a position of a collection
SELECT "d"."Id", "t"."present", "t"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1 OFFSET 2
) AS "t" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Level", "e"."ManagerId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)

-- set operations of one of two objects
SELECT CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END AS "value", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END AS "value0", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END AS "value1", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END AS "value2", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END AS "value3", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END AS "value4", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END AS "value5", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END AS "value6", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END AS "value7", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END AS "value8", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END AS "value9", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END AS "value10", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END AS "value11", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END AS "value12", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END AS "value13", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END AS "value14", CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END AS "value15"
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
ORDER BY "value" NULLS FIRST

-- struct that may be missing and its default
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
WHERE coalesce("t"."value", 0) = 0 AND "t"."value0" IS NULL
ORDER BY "d"."Id"

-- structs that may be missing once each
SELECT DISTINCT coalesce("t"."value", 0) AS "value", "t"."value0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE

-- sum of a group's different single precision
SELECT "s"."Bool", CAST(sum(DISTINCT CAST("s"."Float" AS double precision)) AS real) AS "Sum", CAST(avg(DISTINCT "s"."Float") AS real) AS "average"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- test of a list that may be missing
SELECT "d"."Id", "t"."present" IS NULL AS "value", CASE WHEN "t0"."present" IS NULL THEN -1 ELSE (
    SELECT count(*)
    FROM (
        SELECT "p1"."Id"
        FROM "Projects" AS "p1"
        WHERE "p1"."DepartmentId" = "d"."Id"
        ORDER BY "p1"."Title"
        LIMIT 1
    ) AS "t1"
    JOIN "Milestones" AS "m" ON "m"."ProjectId" = "t1"."Id"
) END AS "value0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Projects" AS "p"
    WHERE "p"."DepartmentId" = "d"."Id"
    ORDER BY "p"."Title"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Projects" AS "p0"
    WHERE "p0"."DepartmentId" = "d"."Id"
    ORDER BY "p0"."Title"
    LIMIT 1
) AS "t0" ON TRUE
ORDER BY "d"."Id"

-- the first of each of two objects
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (PARTITION BY CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Id" ELSE "e"."Id" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Name" ELSE "e"."Name" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Nick" ELSE "e"."Nick" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Age" ELSE "e"."Age" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Score" ELSE "e"."Score" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Salary" ELSE "e"."Salary" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Bonus" ELSE "e"."Bonus" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Rating" ELSE "e"."Rating" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Active" ELSE "e"."Active" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Remote" ELSE "e"."Remote" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Hired" ELSE "e"."Hired" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."LeftAt" ELSE "e"."LeftAt" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Level" ELSE "e"."Level" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."FormerLevel" ELSE "e"."FormerLevel" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."Badge" ELSE "e"."Badge" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."DepartmentId" ELSE "e"."DepartmentId" END, CASE WHEN "e0"."Id" IS NOT NULL THEN "e0"."ManagerId" ELSE "e"."ManagerId" END ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- union with structs that may be missing
SELECT count(*) AS "count"
FROM (
    SELECT coalesce("t"."value", 0) AS "value", "t"."value0"
    FROM "Departments" AS "d"
    LEFT JOIN LATERAL (
        SELECT "e"."Id" - 1 AS "value", CAST(NULL AS integer) AS "value0"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
        LIMIT 1
    ) AS "t" ON TRUE
    UNION
    SELECT 0, CAST(NULL AS integer)
    FROM "Skills" AS "s"
) AS "t0"

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
    SELECT sum("e3"."Salary")
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
