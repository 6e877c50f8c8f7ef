-- comparisons that are null where a side is
SELECT CASE WHEN "e"."ManagerId" IS NOT NULL THEN ("e"."ManagerId" > 1) IS TRUE ELSE NULL END AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- equality of objects put together by hand
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary" COLLATE LP_DECIMAL, "e"."Bonus" COLLATE LP_DECIMAL, "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
    FROM "Employees" AS "e"
    WHERE "e"."Name" = @p0
    UNION
    SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" = 3
    UNION
    SELECT "e1"."Id", "e1"."Name", "e1"."Nick", "e1"."Age", "e1"."Score", "e1"."Salary", "e1"."Bonus", "e1"."Rating", "e1"."Active", "e1"."Remote", "e1"."Hired", "e1"."LeftAt", "e1"."Level", "e1"."FormerLevel", "e1"."Badge", "e1"."DepartmentId", "e1"."ManagerId"
    FROM "Employees" AS "e1"
    WHERE "e1"."ManagerId" IS NULL
    UNION
    SELECT "e2"."Id", "e2"."Name", "e2"."Nick", "e2"."Age", "e2"."Score", "e2"."Salary", "e2"."Bonus", "e2"."Rating", "e2"."Active", "e2"."Remote", "e2"."Hired", "e2"."LeftAt", "e2"."Level", "e2"."FormerLevel", "e2"."Badge", "e2"."DepartmentId", "e2"."ManagerId"
    FROM "Employees" AS "e2"
    WHERE 0
) AS "t"
ORDER BY "t"."Id"

-- equality that is null where a side is
SELECT CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" IS 1 ELSE NULL END AS "value", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" IS 1 ELSE NULL END
ORDER BY "value"

-- interface that a class does not have
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- interface that a class does not have, the other way
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- keys compared by an interface
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."Id" < 3 THEN -1 WHEN "e"."Id" > 3 THEN 1 WHEN "e"."Id" = 3 THEN 0 END > 0
ORDER BY "e"."Id"

-- keys compared by the default comparer
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" = 3

-- keys that may be null compared by the default comparer
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IS NULL
ORDER BY "e"."Id"

-- objects compared by the default comparer
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IS NOT NULL
ORDER BY "e"."Id"

-- own operator in a condition
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Active" AND "e"."Age" > 30 AND "e"."DepartmentId" = "d"."Id"
)
ORDER BY "d"."Id"

-- own operator in a second from
SELECT "d"."Name", "e"."Id"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"
WHERE "e"."Age" > 30
ORDER BY "e"."Id"

-- own operator in a subquery
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 30 AND "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- own operator over rows of the row


-- own operator with a lambda
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Age" > 30 AND "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- own operator with a number by chance


-- own type that becomes a predicate
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Age" > 30
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- predicate called with its own parameter
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Active" AND EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id" AND "e0"."Id" > 4
)
ORDER BY "e"."Id"

-- predicate called with its parameters exchanged
SELECT "e"."Id", "e0"."Id" AS "Id0", "e0"."Id" < "e"."Id" AS "value"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0"
WHERE "e"."Id" < 4 AND "e0"."Id" < 5
ORDER BY "e"."Id", "e0"."Id"

-- predicate called within one of the same parameter
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" > 2 AND EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" < 6 AND "e0"."Id" > "e"."Id"
)
ORDER BY "e"."Id"

-- predicate with its opposite
SELECT count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."Age" <= 30 OR "e"."Age" > 30

-- predicate with itself
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Age" > 30
ORDER BY "e"."Id"

-- predicates that share a parameter
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Active" AND EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."ManagerId" = "e"."Id" AND "e0"."Id" > 4
) AND "e"."Age" > 30 AND (NOT "e"."Active" OR NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."ManagerId" = "e"."Id" AND "e1"."Id" > 4
) OR "e"."Age" > 30)
ORDER BY "e"."Id"

-- rows where a comparison is not null
SELECT count(*) AS "count"
FROM "Employees" AS "e"
WHERE coalesce(CASE WHEN "e"."ManagerId" IS NOT NULL THEN "e"."ManagerId" IS NOT 1 ELSE NULL END, 1)

-- texts compared by a comparer
SELECT "e"."Id", lp_upper("e"."Name") = lp_upper(@p0) AS "value", "e"."Name" = @p1 AS "value0", 0 AS "value1"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- texts compared by an interface
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE lp_compare("e"."Name", @p0) > 0
ORDER BY "e"."Name"

-- values of their own types
SELECT "e"."Id", "e"."Name", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
