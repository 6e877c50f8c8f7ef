-- aggregate of join in group
SELECT "e"."Level", count(*) FILTER (WHERE "d"."Name" = @p0) AS "count", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "a"."City"
        FROM "Employees" AS "e0"
        JOIN "Addresses" AS "a" ON "a"."EmployeeId" = "e0"."Id"
        WHERE "e0"."Level" = "e"."Level" AND "a"."City" IS NOT NULL
    ) AS "t"
) AS "Count0"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
GROUP BY "e"."Level"

-- all
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
HAVING count(*) FILTER (WHERE "e"."Id" <= 1) = 0

-- any
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
HAVING count(*) FILTER (WHERE "e"."Name" = @p0) > 0

-- any without condition
SELECT "e"."DepartmentId", count(*) > 0 AS "Any", count(*) FILTER (WHERE "e"."Age" > 61) > 0 AS "Any0"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- conditional average
SELECT "e"."Level", avg(CASE WHEN "e"."Active" THEN CAST("e"."Age" AS REAL) ELSE NULL END) AS "average"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- conditional distinct count
SELECT "e"."Level", count(DISTINCT "e"."Name") FILTER (WHERE "e"."Active") AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- conditional min
SELECT "e"."Level", min(CASE WHEN "e"."Active" THEN "e"."Age" ELSE 1000 END) AS "min"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- contains
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
WHERE @p0 IN (
    SELECT "e0"."Name"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" IS "e"."DepartmentId"
)
GROUP BY "e"."DepartmentId"

-- contains key in list
SELECT "e"."DepartmentId", count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0)) OR "e"."DepartmentId" IS NULL
GROUP BY "e"."DepartmentId"

-- count of groups in row
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        GROUP BY "e"."Level"
    ) AS "t"
) AS "Count", (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id"
        GROUP BY "e0"."Name"
        HAVING count(*) > 1
    ) AS "t0"
) AS "Count0"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- distinct by count
SELECT "e"."DepartmentId", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e0"."Nick"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS "e"."DepartmentId"
    ) AS "t"
) AS "Count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- distinct count
SELECT "e"."DepartmentId", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e0"."Nick"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS "e"."DepartmentId"
    ) AS "t"
) AS "Count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- distinct list
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId"
SELECT "t"."Level", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    SELECT DISTINCT "e"."Level", "e"."DepartmentId"
    FROM "Employees" AS "e"
) AS "t" ON "u"."value" IS "t"."DepartmentId"
ORDER BY "t"."Level"

-- distinct max
SELECT "e"."DepartmentId", max("e"."Age") AS "max"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- distinct pairs count
SELECT "e"."DepartmentId", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e0"."Level", "e0"."Active"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS "e"."DepartmentId"
    ) AS "t"
) AS "Count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- distinct sum
SELECT "e"."DepartmentId", lp_sum(DISTINCT "e"."Salary" COLLATE LP_DECIMAL) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- element at
SELECT (
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    WHERE "e0"."Level" = "e"."Level"
    ORDER BY "e0"."Id"
    LIMIT 1 OFFSET 1
) AS "Id"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- element first
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    GROUP BY "e"."Level"
) AS "t"
LEFT JOIN (
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId", row_number() OVER (PARTITION BY "e0"."Level" ORDER BY "e0"."Id") AS "row_number"
    FROM "Employees" AS "e0"
) AS "t0" ON "t"."Level" = "t0"."Level" AND "t0"."row_number" <= 1

-- element first member
SELECT "e"."Level", (
    SELECT "e0"."Name"
    FROM "Employees" AS "e0"
    WHERE "e0"."Level" = "e"."Level"
    ORDER BY "e0"."Age" DESC, "e0"."Id"
    LIMIT 1
) AS "Name"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- element first or default filtered
SELECT "t"."Level", "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level" AS "Level0", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    GROUP BY "e"."Level"
) AS "t"
LEFT JOIN (
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId", row_number() OVER (PARTITION BY "e0"."Level" ORDER BY "e0"."Id") AS "row_number"
    FROM "Employees" AS "e0"
    WHERE "e0"."Age" > 61
) AS "t0" ON "t"."Level" = "t0"."Level" AND "t0"."row_number" <= 1

-- element last
SELECT (
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    WHERE "e0"."Level" = "e"."Level"
    ORDER BY "e0"."Id" DESC
    LIMIT 1
) AS "Id"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- filtered groups
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
HAVING count(*) > 8
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Employees" AS "e" ON "e"."DepartmentId" IS "u"."value"

-- first group
SELECT "e"."Age"
FROM "Employees" AS "e"
GROUP BY "e"."Age"
ORDER BY "e"."Age"
LIMIT 1
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" IN (SELECT value FROM json_each(@p0))

-- fold
SELECT "e"."Level", 0 + sum("e"."Age") AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- fold without seed
SELECT "e"."Level", max("e"."Age") AS "max", sum("e"."Age") AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- group after distinct
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT DISTINCT "e"."DepartmentId", "e"."Level" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."DepartmentId"

-- group after take
SELECT "t0"."Level", count(*) AS "count", max("t0"."Id") AS "max"
FROM (
    SELECT "t"."Id", "t"."Level", row_number() OVER (ORDER BY "t"."Id") AS "number"
    FROM (
        SELECT "e"."Id", "e"."Level"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 20
    ) AS "t"
) AS "t0"
GROUP BY "t0"."Level"
ORDER BY min("t0"."number")

-- group as it is in projection
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))

-- group by conditional with null
SELECT CASE WHEN "e"."Active" THEN "e"."Nick" ELSE NULL END AS "value", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY CASE WHEN "e"."Active" THEN "e"."Nick" ELSE NULL END

-- group by constant with elements
SELECT count(*) AS "count", "t"."value"
FROM (
    SELECT 1 AS "value"
    FROM "Departments" AS "d"
) AS "t"
GROUP BY "t"."value"
SELECT "d"."Id", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Departments" AS "d" ON 1 = "u"."value"
ORDER BY "d"."Id"

-- group by entity
SELECT CASE WHEN "d"."Id" IS NULL THEN NULL ELSE "d"."Name" END AS "value", count(*) AS "count"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
GROUP BY "d"."Id", "d"."Name", "d"."Code", "d"."Budget" COLLATE LP_DECIMAL, "d"."Reserve" COLLATE LP_DECIMAL, "d"."Founded"

-- group by entity as groups
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Projects" AS "p"
JOIN "Departments" AS "d" ON "d"."Id" = "p"."DepartmentId"
GROUP BY "d"."Id", "d"."Name", "d"."Code", "d"."Budget" COLLATE LP_DECIMAL, "d"."Reserve" COLLATE LP_DECIMAL, "d"."Founded"
SELECT "p"."Id", "p"."Title", "p"."Deadline", "p"."Cost", "p"."DepartmentId"
FROM "Projects" AS "p"
WHERE "p"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- group by entity whole
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded", count(*) AS "count"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
GROUP BY "d"."Id", "d"."Name", "d"."Code", "d"."Budget" COLLATE LP_DECIMAL, "d"."Reserve" COLLATE LP_DECIMAL, "d"."Founded"

-- group by ignoring case
SELECT count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY lp_upper("e"."Name")

-- group by ignoring case elements
SELECT count(*) AS "count", lp_upper("e"."Name") AS "value"
FROM "Employees" AS "e"
GROUP BY lp_upper("e"."Name")
SELECT "e"."Id", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Employees" AS "e" ON lp_upper("e"."Name") = "u"."value"
ORDER BY "e"."Id"

-- group by ignoring case key
SELECT lp_lower((
    SELECT "e0"."Name"
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" < 4 AND lp_upper("e0"."Name") = "t"."value"
    ORDER BY "e0"."Id"
    LIMIT 1
)) AS "value", "t"."count"
FROM (
    SELECT lp_upper("e"."Name") AS "value", count(*) AS "count"
    FROM "Employees" AS "e"
    WHERE "e"."Id" < 4
    GROUP BY lp_upper("e"."Name")
) AS "t"

-- group by ignoring case nulls
SELECT count(*) AS "count", sum("a"."Id") AS "Sum"
FROM "Addresses" AS "a"
GROUP BY lp_upper("a"."City")

-- group by nested navigation
SELECT "d"."Name", sum("a"."Hours") AS "Sum"
FROM "Assignments" AS "a"
JOIN "Projects" AS "p" ON "p"."Id" = "a"."ProjectId"
JOIN "Departments" AS "d" ON "d"."Id" = "p"."DepartmentId"
GROUP BY "d"."Name"

-- group by null constant
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT NULL AS "value"
    FROM "Departments" AS "d"
) AS "t"
GROUP BY "t"."value"

-- group by parameter and column
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT "e"."Age" / @p0 * @p1 AS "value"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."value"

-- group by subquery
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT (
        SELECT count(*)
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "value"
    FROM "Departments" AS "d"
) AS "t"
GROUP BY "t"."value"

-- group by then count by
SELECT "t"."count", count(*) AS "count0"
FROM (
    SELECT count(*) AS "count"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t"
GROUP BY "t"."count"
ORDER BY "t"."count"

-- group by two conditionals
SELECT "t"."Age" > 40 AS "value", "t"."value" AS "value0", count(*) AS "count"
FROM (
    SELECT "e"."Age", CASE WHEN "e"."Salary" COLLATE LP_DECIMAL > @p0 THEN @p1 ELSE @p2 END COLLATE BINARY AS "value"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."Age" > 40, "t"."value"

-- group elements projected
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"
SELECT "e"."Name", "e"."Level" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))

-- group into join
SELECT "d"."Name", "t"."count", "t"."max"
FROM (
    SELECT "e"."DepartmentId", count(*) AS "count", max("e"."Age") AS "max"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t"
JOIN "Departments" AS "d" ON "t"."DepartmentId" = "d"."Id"

-- group join aggregates
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "d"."Id" = "e"."DepartmentId"
) AS "Count", (
    SELECT max("e0"."Age")
    FROM "Employees" AS "e0"
    WHERE "d"."Id" = "e0"."DepartmentId"
) AS "Max", EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "d"."Id" = "e1"."DepartmentId" AND "e1"."Active"
) AS "value", coalesce((
    SELECT lp_sum("e2"."Salary")
    FROM "Employees" AS "e2"
    WHERE "d"."Id" = "e2"."DepartmentId" AND "e2"."Age" > 40
), @p0) AS "Sum"
FROM "Departments" AS "d"

-- group join in condition
SELECT "d"."Name"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "d"."Id" = "e"."DepartmentId" AND "e"."Age" > 50
) > 1

-- group join of group join
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "d"."Id" = "e"."DepartmentId"
) AS "Count", (
    SELECT count(*)
    FROM "Projects" AS "p"
    WHERE "d"."Id" = "p"."DepartmentId"
) AS "Count0"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "p"."Title", "p"."DepartmentId" AS "key"
FROM "Projects" AS "p"
WHERE "p"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "p"."Cost" COLLATE LP_DECIMAL

-- group join top
SELECT "d"."Id", "t"."Id" AS "Id0", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1
ORDER BY "d"."Id"
SELECT "t"."Name", "t"."DepartmentId" AS "key"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Age", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Age" DESC, "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."row_number" <= 2
ORDER BY "t"."Age" DESC, "t"."Id"

-- group join with group
SELECT "d"."Name", "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- group join with list
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- group of composite key
SELECT "e"."Level", "e"."Active"
FROM "Employees" AS "e"
GROUP BY "e"."Level", "e"."Active"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."Level" = "u"."value" AND "e"."Active" = "u0"."value"

-- group of dto key
SELECT "e"."Level", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level", "e"."Active"

-- group of groups elements
SELECT "t"."DepartmentId", count(*) AS "count"
FROM (
    SELECT "e"."DepartmentId"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId", "e"."Level"
) AS "t"
GROUP BY "t"."DepartmentId"

-- group of navigation member
SELECT "d"."Name"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
GROUP BY "d"."Name"
SELECT "e"."Id", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    "Employees" AS "e"
    LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
) ON "d"."Name" IS "u"."value"
ORDER BY "e"."Id"

-- group of tuple key
SELECT "e"."Level", "e"."Active"
FROM "Employees" AS "e"
GROUP BY "e"."Level", "e"."Active"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."Level" = "u"."value" AND "e"."Active" = "u0"."value"

-- group to dictionary
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))

-- group union
SELECT CASE WHEN "e"."Level" = 0 THEN @p0 WHEN "e"."Level" = 1 THEN @p1 WHEN "e"."Level" = 2 THEN @p2 WHEN "e"."Level" = 5 THEN @p3 ELSE CAST("e"."Level" AS TEXT) END AS "value", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
UNION ALL
SELECT "d"."Name", count(*)
FROM "Departments" AS "d"
GROUP BY "d"."Name"

-- group with key and elements
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))

-- groups after take
SELECT "t0"."Level"
FROM (
    SELECT "t"."Level", row_number() OVER (ORDER BY "t"."Id") AS "number"
    FROM (
        SELECT "e"."Id", "e"."Level"
        FROM "Employees" AS "e"
        ORDER BY "e"."Id"
        LIMIT 20
    ) AS "t"
) AS "t0"
GROUP BY "t0"."Level"
ORDER BY min("t0"."number")
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id"
    LIMIT 20
) AS "t"
WHERE "t"."Level" IN (SELECT value FROM json_each(@p0))
ORDER BY "t"."Id"

-- largest group in row
SELECT "d"."Id", (
    SELECT max("t"."count")
    FROM (
        SELECT count(*) AS "count"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        GROUP BY "e"."Level"
    ) AS "t"
) AS "Max"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- lookup
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- max by
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    GROUP BY "e"."Level"
) AS "t"
LEFT JOIN (
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId", row_number() OVER (PARTITION BY "e0"."Level" ORDER BY "e0"."Id" DESC) AS "row_number"
    FROM "Employees" AS "e0"
) AS "t0" ON "t"."Level" = "t0"."Level" AND "t0"."row_number" <= 1

-- min by member
SELECT "e"."Level", (
    SELECT "e0"."Name"
    FROM "Employees" AS "e0"
    WHERE "e0"."Level" = "e"."Level"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "Name"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- navigation count in group
SELECT "e"."Level", max((
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id"
)) AS "max"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- nested group
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Level", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
GROUP BY "e"."Level", "e"."DepartmentId"
ORDER BY "e"."Level"
SELECT "e"."Name", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."value" AND "e"."Level" = "u0"."value"
ORDER BY "e"."Id"

-- nested group as it is
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."DepartmentId" AS "key", "e"."Level"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
GROUP BY "e"."Level", "e"."DepartmentId"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."value" AND "e"."Level" = "u0"."value"

-- ordered groups
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId" DESC
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Employees" AS "e" ON "e"."DepartmentId" IS "u"."value"

-- paged groups
SELECT "e"."Age"
FROM "Employees" AS "e"
GROUP BY "e"."Age"
ORDER BY "e"."Age"
LIMIT 3 OFFSET 2
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" IN (SELECT value FROM json_each(@p0))

-- range of groups
SELECT "e"."DepartmentId", max("e"."Age") - min("e"."Age") AS "value", count(*) * 100 / (
    SELECT count(*)
    FROM "Employees" AS "e0"
) AS "value0"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- select many
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
FROM (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    GROUP BY "e"."Level"
) AS "t"
JOIN "Employees" AS "e0" ON "e0"."Level" = "t"."Level"

-- select many filtered
SELECT "t"."DepartmentId", "e0"."Id"
FROM (
    SELECT "e"."DepartmentId"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
    HAVING count(*) > 8
) AS "t"
JOIN "Employees" AS "e0" ON "e0"."DepartmentId" IS "t"."DepartmentId"
WHERE "e0"."Age" > 50

-- select many limited
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    GROUP BY "e"."Level"
) AS "t"
JOIN (
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId", row_number() OVER (PARTITION BY "e0"."Level" ORDER BY "e0"."Age" DESC, "e0"."Id") AS "row_number"
    FROM "Employees" AS "e0"
) AS "t0" ON "t"."Level" = "t0"."Level"
WHERE "t0"."row_number" <= 2
ORDER BY "t0"."Age" DESC, "t0"."Id"

-- select many of projection
SELECT "t"."Level", "e0"."Id"
FROM (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    GROUP BY "e"."Level"
) AS "t"
JOIN "Employees" AS "e0" ON "e0"."Level" = "t"."Level"
WHERE "e0"."Active"

-- select many with aggregate
SELECT "e0"."Id", "t"."count"
FROM (
    SELECT "e"."DepartmentId", count(*) AS "count"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t"
JOIN "Employees" AS "e0" ON "e0"."DepartmentId" IS "t"."DepartmentId"

-- select many with key
SELECT "t"."DepartmentId", "e0"."Name"
FROM (
    SELECT "e"."DepartmentId"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t"
JOIN "Employees" AS "e0" ON "e0"."DepartmentId" IS "t"."DepartmentId"

-- skip and take
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"
SELECT "t"."Id", "t"."Level" AS "key"
FROM (
    SELECT "e"."Id", "e"."Level", row_number() OVER (PARTITION BY "e"."Level" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."row_number" > 1 AND "t"."row_number" <= 3
ORDER BY "t"."Id"

-- string concat
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
HAVING lp_string_join("e"."Name", @p0, 'v', "e"."Id") <> @p0
ORDER BY "e"."Level"

-- string join
SELECT lp_string_join("e"."Name", @p0, 'v', "e"."Id") AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "value"

-- string join distinct
SELECT "e"."Level"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT lp_string_join(CASE WHEN "t"."Active" THEN @p0 ELSE @p1 END, @p2, 'v', "t"."Active")
    FROM (
        SELECT DISTINCT "e0"."Active"
        FROM "Employees" AS "e0"
        WHERE "e0"."Level" = "e"."Level"
    ) AS "t"
), @p3) <> @p3
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- string join filtered
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
HAVING coalesce(lp_string_join(coalesce("e"."Nick", @p0), @p1, 'V', "e"."Name", 'v', "e"."Id") FILTER (WHERE "e"."Age" > 50), @p0) <> @p0

-- string join of numbers
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
HAVING length(lp_string_join(CAST("e"."Id" AS TEXT), @p0, 'v', "e"."Id")) > 20

-- subquery in group
SELECT "e"."DepartmentId", sum(coalesce((
    SELECT sum("a"."Hours")
    FROM "Assignments" AS "a"
    WHERE "a"."EmployeeId" = "e"."Id"
), 0)) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- take
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (PARTITION BY "e"."Level" ORDER BY "e"."Id" DESC) AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."row_number" <= 3
ORDER BY "t"."Id" DESC

-- whole to dictionary of groups
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))
