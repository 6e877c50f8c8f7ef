-- by arithmetic
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY -"e"."Age", "e"."Id"

-- by bool
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Active", "e"."Id"

-- by character
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Char", "s"."Id"

-- by coalesce
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY coalesce("e"."Score", 0), "e"."Id"

-- by condition
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY ("e"."Age" > 40), "e"."Id"

-- by constant
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- by count of collection
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
ORDER BY (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) DESC, "d"."Id"

-- by date
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Hired", "e"."Id"

-- by day
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."DateOnlyN" DESC, "s"."Id"

-- by decimal
SELECT "e"."Id", "e"."Salary"
FROM "Employees" AS "e"
ORDER BY "e"."Salary" COLLATE LP_DECIMAL, "e"."Id"

-- by double
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Rating", "e"."Id"

-- by enum
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Level" DESC, "e"."Id"

-- by float
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."FloatN", "s"."Id"

-- by length
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE NOT (instr("e"."Name", @p0) > 0)
ORDER BY length("e"."Name"), "e"."Id"

-- by long
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Long"

-- by navigation member
SELECT "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
ORDER BY "d"."Name", "e"."Id"

-- by navigation number
SELECT "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "e0"."Age", "e"."Id"

-- by nullable bool
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Remote", "e"."Id"

-- by nullable decimal
SELECT "e"."Id", "e"."Bonus"
FROM "Employees" AS "e"
ORDER BY "e"."Bonus" COLLATE LP_DECIMAL DESC, "e"."Id"

-- by number
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- by offset moment
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."DateTimeOffset" COLLATE LP_INSTANT, "s"."Id"

-- by parameter
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY CASE WHEN @p0 THEN "e"."Age" ELSE "e"."Id" END, "e"."Id"

-- by span
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."TimeSpan" COLLATE LP_INTERVAL, "s"."Id"

-- by subquery
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
ORDER BY coalesce((
    SELECT sum("e"."Age")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), 0), "d"."Id"

-- by text is ordinal
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Name", "e"."Id"

-- by time
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."TimeOnlyN", "s"."Id"

-- descending
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC

-- later order is stable
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Age", "e"."Id"

-- later order wins
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- order by hidden column
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Salary" COLLATE LP_DECIMAL, "e"."Id"

-- order by projected
SELECT "e"."Id", "e"."Age" * 2 AS "value"
FROM "Employees" AS "e"
ORDER BY "value", "e"."Id"

-- order descending operator
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC

-- order operator
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- order scalar
SELECT "e"."Salary"
FROM "Employees" AS "e"
ORDER BY "e"."Salary" COLLATE LP_DECIMAL

-- order then select
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Age" DESC, "e"."Id"

-- order then where
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Active"
ORDER BY "e"."Id"

-- query syntax
SELECT "e"."Id", "e"."Level", "e"."Age"
FROM "Employees" AS "e"
ORDER BY "e"."Level" DESC, "e"."Age", "e"."Id"

-- reverse
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC

-- then by
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Age", "e"."Id"

-- then by descending
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."DepartmentId", "e"."Age" DESC, "e"."Id"
