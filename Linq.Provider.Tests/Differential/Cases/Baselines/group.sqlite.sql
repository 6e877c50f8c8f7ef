-- aggregate expression
SELECT "e"."Level", max("e"."Age") - min("e"."Age") AS "value", CAST(sum("e"."Age") AS REAL) / CAST(count(*) AS REAL) AS "value0"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- aggregate in conditional
SELECT "e"."Level", CASE WHEN count(*) > 9 THEN @p0 ELSE @p1 END AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- all aggregates
SELECT "e"."DepartmentId", count(*) AS "count", count(*) AS "count0", sum("e"."Age") AS "Sum", min("e"."Age") AS "min", max("e"."Age") AS "max", avg("e"."Age") AS "average"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- any group
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    GROUP BY "e"."Name"
    HAVING count(*) > 1
) AS "value"

-- any in group
SELECT "e"."DepartmentId", count(*) FILTER (WHERE "e"."Age" > 58) > 0 AS "Any", count(*) FILTER (WHERE "e"."Age" <= 20) = 0 AS "All"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- average of nullable
SELECT "e"."Level", avg("e"."Score") AS "average"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- bool key
SELECT "e"."Age" > 30 AND "e"."Active" AS "value", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Age" > 30 AND "e"."Active"

-- composite key
SELECT "e"."DepartmentId", "e"."Level", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId", "e"."Level"

-- composite key members in having
SELECT "e"."Level", lp_sum("e"."Salary") AS "Sum"
FROM "Employees" AS "e"
WHERE "e"."Active"
GROUP BY "e"."Level", "e"."Active"
HAVING count(*) > 2
ORDER BY "e"."Level"

-- composite key whole
SELECT "e"."DepartmentId", "e"."Active", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId", "e"."Active"

-- computed key
SELECT "e"."Age" / 10 * 10 AS "value", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Age" / 10

-- conditional count
SELECT "e"."DepartmentId", count(*) FILTER (WHERE "e"."Active") AS "count", count(*) FILTER (WHERE "e"."Age" > 45) AS "count0"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- conditional key
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT CASE WHEN "e"."Age" >= 40 THEN @p0 ELSE @p1 END AS "value"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."value"

-- conditional sum
SELECT "e"."DepartmentId", sum(CASE WHEN "e"."Active" THEN "e"."Age" ELSE 0 END) AS "Sum", coalesce(sum("e"."Age") FILTER (WHERE "e"."Active"), 0) AS "Sum0"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- constant key
SELECT count(*) AS "count", sum("t"."Age") AS "Sum", max("t"."Salary" COLLATE LP_DECIMAL) AS "max"
FROM (
    SELECT "e"."Age", "e"."Salary", 1 AS "value"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."value"

-- constant key of none
SELECT count(*) AS "count"
FROM (
    SELECT 1 AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 1000
) AS "t"
GROUP BY "t"."value"

-- count
SELECT "e"."DepartmentId", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- count after having
SELECT count(*) AS "count"
FROM (
    SELECT 1
    FROM "Employees" AS "e"
    GROUP BY "e"."Name"
    HAVING count(*) > 1
) AS "t"

-- date aggregates
SELECT "e"."Level", min("e"."Hired") AS "min", max("e"."LeftAt") AS "max"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- date part key
SELECT lp_year("e"."Hired") AS "value", lp_month("e"."Hired") AS "value0", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY lp_year("e"."Hired"), lp_month("e"."Hired")

-- decimal aggregates
SELECT "e"."DepartmentId", lp_sum("e"."Salary") AS "Sum", min("e"."Salary" COLLATE LP_DECIMAL) AS "min", max("e"."Bonus" COLLATE LP_DECIMAL) AS "max", coalesce(lp_sum("e"."Bonus"), @p0) AS "Sum0"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- decimal key
SELECT "e"."Salary", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Salary" COLLATE LP_DECIMAL

-- distinct count in group
SELECT "e"."DepartmentId", count(DISTINCT "e"."Level") AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- element and result selector
SELECT "e"."DepartmentId", lp_sum("e"."Salary") AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- element anonymous
SELECT "e"."Level", max("e"."Age") AS "max", lp_sum("e"."Salary") AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- element selector
SELECT "e"."DepartmentId", sum("e"."Age") AS "Sum", max("e"."Age") AS "max"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- entity key
SELECT "d"."Id", count(*) AS "count"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
GROUP BY "d"."Id", "d"."Name", "d"."Code", "d"."Budget" COLLATE LP_DECIMAL, "d"."Reserve" COLLATE LP_DECIMAL, "d"."Founded"

-- filtered max
SELECT "e"."DepartmentId", max("e"."Age") FILTER (WHERE "e"."Age" > 60) AS "max"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- group of distinct
SELECT "t"."DepartmentId", count(*) AS "count"
FROM (
    SELECT DISTINCT "e"."DepartmentId", "e"."Level"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."DepartmentId"

-- group of group
SELECT "t"."DepartmentId", count(*) AS "count", max("t"."count") AS "max"
FROM (
    SELECT "e"."DepartmentId", count(*) AS "count"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId", "e"."Level"
) AS "t"
GROUP BY "t"."DepartmentId"

-- group of join
SELECT "d"."Name", count(*) AS "count"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"
GROUP BY "d"."Id", "d"."Name"

-- group then join
SELECT "d"."Name", "t"."count"
FROM (
    SELECT "e"."DepartmentId", count(*) AS "count"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t"
JOIN "Departments" AS "d" ON "t"."DepartmentId" = "d"."Id"

-- groupings
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Employees" AS "e" ON "e"."DepartmentId" IS "u"."value"

-- groupings of scalars
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "e"."Name", "e"."Level" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))

-- groups as lists
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
SELECT "e"."Name", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Employees" AS "e" ON "e"."DepartmentId" IS "u"."value"
ORDER BY "e"."Id"

-- having
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
HAVING count(*) > 8

-- having on key
SELECT "e"."DepartmentId", count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL
GROUP BY "e"."DepartmentId"

-- having on sum
SELECT "e"."Level", count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."Level" <> 0
GROUP BY "e"."Level"
HAVING sum("e"."Age") > 350

-- instant key
SELECT "s"."DateTimeOffset", count(*) AS "count"
FROM "Specimens" AS "s"
GROUP BY "s"."DateTimeOffset" COLLATE LP_INSTANT

-- key only
SELECT "e"."Name"
FROM "Employees" AS "e"
GROUP BY "e"."Name"

-- let aggregate
SELECT "e"."DepartmentId", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
HAVING count(*) > 5
ORDER BY "count", "e"."DepartmentId"

-- navigation in aggregate
SELECT "a"."EmployeeId", lp_sum(lp_multiply(lp_decimal("a"."Hours"), "p"."Cost")) AS "Sum"
FROM "Assignments" AS "a"
JOIN "Projects" AS "p" ON "p"."Id" = "a"."ProjectId"
GROUP BY "a"."EmployeeId"

-- navigation key
SELECT "d"."Name", count(*) AS "count"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
GROUP BY "d"."Name"

-- ordered by aggregate
SELECT "e"."DepartmentId", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "count" DESC, "e"."DepartmentId"

-- paged
SELECT "e"."Age", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Age"
ORDER BY "e"."Age"
LIMIT 4 OFFSET 3

-- parameter key
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT "e"."Age" > @p0 AS "value"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY "t"."value"

-- query syntax
SELECT "e"."Level", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- result selector
SELECT "e"."DepartmentId", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- span key
SELECT "s"."TimeSpanN", count(*) AS "count"
FROM "Specimens" AS "s"
GROUP BY "s"."TimeSpanN" COLLATE LP_INTERVAL

-- subquery per group
SELECT "e"."DepartmentId", (
    SELECT "d"."Name"
    FROM "Departments" AS "d"
    WHERE "d"."Id" = "e"."DepartmentId"
    LIMIT 1
) AS "Name"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- text aggregates
SELECT "e"."DepartmentId", min("e"."Name") AS "min", max("e"."Nick") AS "max"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"

-- top of each group
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "e"."DepartmentId"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t"
LEFT JOIN (
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Age" DESC, "e0"."Id") AS "row_number"
    FROM "Employees" AS "e0"
) AS "t0" ON "t"."DepartmentId" IS "t0"."DepartmentId" AND "t0"."row_number" <= 1

-- top two of each group
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
SELECT "t"."Id", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    SELECT "e"."Id", "e"."Age", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Age" DESC, "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
) AS "t" ON "u"."value" IS "t"."DepartmentId"
WHERE "t"."row_number" <= 2
ORDER BY "t"."Age" DESC, "t"."Id"

-- where after aggregate
SELECT "e"."DepartmentId", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
HAVING count(*) > 8
