-- aggregate by
SELECT "e"."Level", 0 + sum("e"."Age") AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- aggregate by conditional
SELECT "e"."Level", 100 + sum(CASE WHEN "e"."Active" THEN "e"."Age" ELSE 0 END) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- append
SELECT "t"."Name"
FROM (
    SELECT 0 AS "value", row_number() OVER (ORDER BY "e"."Name", "e"."Id") AS "number", "e"."Name"
    FROM "Employees" AS "e"
    UNION ALL
    SELECT 1, 0, @p0
) AS "t"
ORDER BY "t"."value", "t"."number"

-- append and prepend
SELECT "t0"."value1" AS "value", "t0"."value2" AS "value0"
FROM (
    SELECT 0 AS "value", 0 AS "value0", @p0 AS "value1", @p1 AS "value2"
    UNION ALL
    SELECT 1, row_number() OVER (ORDER BY "t"."value", "t"."Id"), "t"."Id0", "t"."Name"
    FROM (
        SELECT 0 AS "value", "d"."Id", "d"."Id" AS "Id0", "d"."Name"
        FROM "Departments" AS "d"
        UNION ALL
        SELECT 1, 0, @p2, @p3
    ) AS "t"
) AS "t0"
ORDER BY "t0"."value", "t0"."value0"

-- append captured object
SELECT "t"."Id0" AS "Id", "t"."Code"
FROM (
    SELECT 0 AS "value", "d"."Id", "d"."Id" AS "Id0", "d"."Code"
    FROM "Departments" AS "d"
    UNION ALL
    SELECT 1, 0, @p0, NULL
) AS "t"
ORDER BY "t"."value", "t"."Id"

-- append in collection
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Name", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    SELECT 0 AS "value", "e"."Id", "e"."Name", "u1"."value" AS "key", "u2"."value" AS "key0"
    FROM "Employees" AS "e"
    JOIN json_each(@p0) AS "u1" ON "e"."DepartmentId" = "u1"."value"
    JOIN json_each(@p1) AS "u2" ON "u2"."key" = "u1"."key"
    UNION ALL
    SELECT 1, 0, "u4"."value", "u3"."value", "u4"."value"
    FROM json_each(@p0) AS "u3"
    JOIN json_each(@p1) AS "u4" ON "u4"."key" = "u3"."key"
) AS "t" ON "u"."value" = "t"."key" AND "u0"."value" = "t"."key0"
ORDER BY "t"."value", "t"."Id"

-- append max
SELECT (
    SELECT max("t"."Age")
    FROM (
        SELECT "e"."Age"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        UNION ALL
        SELECT 40
    ) AS "t"
) AS "Max"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- append then count
SELECT count(*) AS "count"
FROM (
    SELECT 1
    FROM "Employees" AS "e"
    UNION ALL
    SELECT 1
) AS "t"

-- captured object compared
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Level" = @p0 AND "e"."Active" = @p1
ORDER BY "e"."Id"

-- captured tuple compared
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = @p0 AND "e"."Active" = @p1
ORDER BY "e"."Id"

-- chunk
SELECT ("t"."number" - 1) / 4 AS "value"
FROM (
    SELECT row_number() OVER (ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY ("t"."number" - 1) / 4
ORDER BY "value"
SELECT "t"."Id", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    SELECT "e"."Id", row_number() OVER (ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t" ON ("t"."number" - 1) / 4 = "u"."value"
ORDER BY "t"."number" - 1, "t"."Id"

-- chunk lengths
SELECT (
    SELECT count(*)
    FROM (
        SELECT row_number() OVER (ORDER BY "e0"."Id") AS "number"
        FROM "Employees" AS "e0"
    ) AS "t1"
    WHERE ("t1"."number" - 1) / 3 = "t0"."value"
) AS "Count"
FROM (
    SELECT ("t"."number" - 1) / 3 AS "value"
    FROM (
        SELECT row_number() OVER (ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
    GROUP BY ("t"."number" - 1) / 3
) AS "t0"
ORDER BY "t0"."value"

-- chunk of entities
SELECT ("t"."number" - 1) / 5 AS "value"
FROM (
    SELECT row_number() OVER (ORDER BY "e"."Name", "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY ("t"."number" - 1) / 5
ORDER BY "value"
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (ORDER BY "e"."Name", "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t" ON ("t"."number" - 1) / 5 = "u"."value"
ORDER BY "t"."number" - 1, "t"."Name", "t"."Id"

-- chunk sums
SELECT coalesce((
    SELECT sum("t1"."Age")
    FROM (
        SELECT "e0"."Age", row_number() OVER (ORDER BY "e0"."Id") AS "number"
        FROM "Employees" AS "e0"
    ) AS "t1"
    WHERE ("t1"."number" - 1) / 4 = "t0"."value"
), 0) AS "Sum"
FROM (
    SELECT ("t"."number" - 1) / 4 AS "value"
    FROM (
        SELECT row_number() OVER (ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
    GROUP BY ("t"."number" - 1) / 4
) AS "t0"
ORDER BY "t0"."value"

-- contains ignoring case
SELECT lp_upper(@p0) IN (
    SELECT lp_upper("e"."Name")
    FROM "Employees" AS "e"
) AS "value"

-- count by
SELECT "e"."Level", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- count by then order
SELECT "e"."Level", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "count" DESC, "e"."Level"

-- distinct by
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- distinct by by navigation
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", row_number() OVER (PARTITION BY "d"."Name" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- distinct by composite
SELECT "t"."Id", "t"."Name"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Age", row_number() OVER (PARTITION BY "e"."DepartmentId", "e"."Active" ORDER BY "e"."Age", "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Age", "t"."Id"

-- distinct by descending
SELECT "t"."Level", "t"."Salary"
FROM (
    SELECT "e"."Id", "e"."Salary", "e"."Level", row_number() OVER (PARTITION BY "e"."Level" ORDER BY "e"."Salary" COLLATE LP_DECIMAL DESC, "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Salary" COLLATE LP_DECIMAL DESC, "t"."Id"

-- distinct by in collection
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Name", "t"."DepartmentId" AS "key"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."Level", "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- distinct by in subquery
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM (
        SELECT row_number() OVER (PARTITION BY "e"."Age" / 10 ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" = 1
) > 1
ORDER BY "d"."Id"

-- distinct by of projection
SELECT "t"."Name", "t"."Age"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Age", row_number() OVER (PARTITION BY "e"."Age" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- distinct by then count
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "e"."Nick"
    FROM "Employees" AS "e"
) AS "t"

-- distinct by then where
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", "e"."Age", row_number() OVER (PARTITION BY "e"."Nick" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1 AND "t"."Age" > 30
ORDER BY "t"."Id"

-- distinct by unordered
SELECT "t"."Level"
FROM (
    SELECT "e"."Id", "e"."Level", row_number() OVER (PARTITION BY "e"."Level" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- distinct ignoring case
SELECT count(*) AS "count"
FROM (
    SELECT row_number() OVER (PARTITION BY lp_upper("e"."Name") ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1

-- distinct with default comparer
SELECT DISTINCT "e"."Level"
FROM "Employees" AS "e"

-- except by
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    WHERE ("e"."DepartmentId" IN (
        SELECT "d"."Id"
        FROM "Departments" AS "d"
        WHERE "d"."Id" > 2
    )) IS NOT TRUE
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- except by list
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    WHERE ("e"."DepartmentId" IN (SELECT value FROM json_each(@p0))) IS NOT TRUE AND "e"."DepartmentId" IS NOT NULL
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- except with comparer variable
SELECT "e"."Name"
FROM "Employees" AS "e"
EXCEPT
SELECT "d"."Name"
FROM "Departments" AS "d"

-- fold all
SELECT NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Age" <= 10
) AS "value"

-- fold any
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 50
) AS "value"

-- fold count
SELECT 0 + coalesce((
    SELECT sum(CASE WHEN "e"."Active" THEN 1 ELSE 0 END)
    FROM "Employees" AS "e"
), 0) AS "value"

-- fold decimal
SELECT lp_multiply(lp_add(@p0, coalesce((
    SELECT lp_sum("e"."Salary")
    FROM "Employees" AS "e"
), @p0)), @p1) AS "value"

-- fold in group
SELECT "e"."Level", max(0, max("e"."Age")) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- fold in projection
SELECT "d"."Id", 0 + coalesce((
    SELECT sum("e"."Age")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), 0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- fold max
SELECT max("e"."Age") AS "max"
FROM "Employees" AS "e"

-- fold max of none
SELECT max("e"."Age") AS "max"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- fold min with seed
SELECT min(1000, coalesce((
    SELECT min("e"."Age")
    FROM "Employees" AS "e"
), 1000)) AS "value"

-- fold of none
SELECT "e"."Age"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
ORDER BY "e"."Id"

-- fold on the client
SELECT "e"."Age"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- fold over a subquery
SELECT (
    SELECT count(*)
    FROM "Departments" AS "d"
    WHERE "d"."Id" = "e"."DepartmentId"
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- fold over groups
SELECT sum("e"."Age") AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- fold over navigations
SELECT "p"."DepartmentId", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "p"."DepartmentId"
) AS "Count"
FROM "Projects" AS "p"
ORDER BY "p"."Id"

-- fold over parts that are missing
SELECT "e"."Name", "e0"."Name" AS "Name0", (
    SELECT count(*)
    FROM "Assignments" AS "a"
    WHERE "a"."EmployeeId" = "e"."Id"
) AS "Count", "d"."Code"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
ORDER BY "e"."Id"

-- fold over parts that are not always computed
SELECT "e"."ManagerId" IS NULL AS "value", "e0"."Age"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "e"."Id"

-- fold over the object itself
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "d"."Name" AS "Name0"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
ORDER BY "e"."Id"

-- fold product
SELECT CAST("d"."Id" AS INTEGER) AS "Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- fold sum
SELECT 0 + coalesce((
    SELECT sum("e"."Age")
    FROM "Employees" AS "e"
), 0) AS "value"

-- fold sum from
SELECT 5 + coalesce((
    SELECT sum("e"."Age")
    FROM "Employees" AS "e"
    WHERE "e"."Active"
), 0) AS "value"

-- fold sum of none
SELECT 7 + coalesce((
    SELECT sum("e"."Age")
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 1000
), 0) AS "value"

-- fold sum on the client
SELECT 0 + coalesce((
    SELECT sum("e"."Age")
    FROM "Employees" AS "e"
), 0) AS "value"

-- fold sum selected
SELECT 0 + coalesce((
    SELECT sum("e"."Age")
    FROM "Employees" AS "e"
), 0) AS "value", CAST(0 + coalesce((
    SELECT sum("e0"."Age")
    FROM "Employees" AS "e0"
), 0) AS TEXT) AS "value0"

-- fold text
SELECT @p0 || coalesce((
    SELECT lp_string_join("e"."Name" || @p1, @p2, 'v', "e"."Id")
    FROM "Employees" AS "e"
), @p2) AS "value"

-- fold text selected
SELECT length(coalesce((
    SELECT lp_string_join("e"."Name", @p0, 'v', "e"."Id")
    FROM "Employees" AS "e"
), @p0)) > 20 AS "value"

-- fold text unseeded
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- fold text with nulls
SELECT coalesce((
    SELECT lp_string_join(coalesce("e"."Nick", @p0) || @p1, @p0, 'v', "e"."Id")
    FROM "Employees" AS "e"
), @p0) AS "value"

-- group ignoring case
SELECT lp_upper((
    SELECT "e0"."Name"
    FROM "Employees" AS "e0"
    WHERE lp_upper("e0"."Name") = "t"."value"
    ORDER BY "e0"."Id"
    LIMIT 1
)) AS "value", "t"."count"
FROM (
    SELECT lp_upper("e"."Name") AS "value", count(*) AS "count"
    FROM "Employees" AS "e"
    GROUP BY lp_upper("e"."Name")
) AS "t"

-- group with ordinal comparer
SELECT "e"."Name", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Name"

-- intersect by
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IN (
        SELECT "d"."Id"
        FROM "Departments" AS "d"
        WHERE "d"."Id" > 2
    )
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- intersect by list
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0)) OR "e"."DepartmentId" IS NULL
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- join ignoring case
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON lp_upper("e"."Name") = lp_upper("e0"."Name")

-- order by culture


-- order by ordinal comparer
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Name", "e"."Id"

-- prepend
SELECT "t"."value1" AS "value"
FROM (
    SELECT 0 AS "value", 0 AS "value0", -1 AS "value1"
    UNION ALL
    SELECT 1, row_number() OVER (ORDER BY "e"."Id" DESC), "e"."Id"
    FROM "Employees" AS "e"
) AS "t"
ORDER BY "t"."value", "t"."value0"

-- sequence equal
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
) = (
    SELECT count(*)
    FROM "Employees" AS "e0"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "e1"."Id", row_number() OVER (ORDER BY "e1"."Id") AS "number"
        FROM "Employees" AS "e1"
    ) AS "t"
    JOIN (
        SELECT "e2"."Id", row_number() OVER (ORDER BY "e2"."Id") AS "number"
        FROM "Employees" AS "e2"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."Id" <> "t0"."Id"
) AS "value"

-- sequence equal in where
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) = (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "e1"."Level", row_number() OVER (ORDER BY "e1"."Id") AS "number"
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "d"."Id"
    ) AS "t"
    JOIN (
        SELECT "e2"."Level", row_number() OVER (ORDER BY "e2"."Id") AS "number"
        FROM "Employees" AS "e2"
        WHERE "e2"."DepartmentId" = "d"."Id"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."Level" <> "t0"."Level"
)
ORDER BY "d"."Id"

-- sequence equal of list
SELECT (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Departments" AS "d"
        LIMIT 3
    ) AS "t"
) = (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "t0"."Id", row_number() OVER (ORDER BY "t0"."Id") AS "number"
        FROM (
            SELECT "d0"."Id"
            FROM "Departments" AS "d0"
            ORDER BY "d0"."Id"
            LIMIT 3
        ) AS "t0"
    ) AS "t1"
    JOIN (
        SELECT "u0"."value", row_number() OVER (ORDER BY "u0"."key") AS "number"
        FROM json_each(@p0) AS "u0"
    ) AS "t2" ON "t1"."number" - 1 = "t2"."number" - 1 AND "t1"."Id" <> "t2"."value"
) AS "value"

-- sequence equal shorter
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
) = (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e0"
        LIMIT 3
    ) AS "t"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "e1"."Id", row_number() OVER (ORDER BY "e1"."Id") AS "number"
        FROM "Employees" AS "e1"
    ) AS "t0"
    JOIN (
        SELECT "t1"."Id", row_number() OVER (ORDER BY "t1"."Id") AS "number"
        FROM (
            SELECT "e2"."Id"
            FROM "Employees" AS "e2"
            ORDER BY "e2"."Id"
            LIMIT 3
        ) AS "t1"
    ) AS "t2" ON "t0"."number" - 1 = "t2"."number" - 1 AND "t0"."Id" <> "t2"."Id"
) AS "value"

-- sequence equal with nulls
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
) = (
    SELECT count(*)
    FROM "Employees" AS "e0"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "e1"."Nick", row_number() OVER (ORDER BY "e1"."Id") AS "number"
        FROM "Employees" AS "e1"
    ) AS "t"
    JOIN (
        SELECT "e2"."Nick", row_number() OVER (ORDER BY "e2"."Id") AS "number"
        FROM "Employees" AS "e2"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."Nick" IS NOT "t0"."Nick"
) AS "value"

-- sequence not equal
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
) = (
    SELECT count(*)
    FROM "Employees" AS "e0"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "e1"."Name", row_number() OVER (ORDER BY "e1"."Id") AS "number"
        FROM "Employees" AS "e1"
    ) AS "t"
    JOIN (
        SELECT "e2"."Name", row_number() OVER (ORDER BY "e2"."Name", "e2"."Id") AS "number"
        FROM "Employees" AS "e2"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."Name" <> "t0"."Name"
) AS "value"

-- shuffle
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- shuffle count
SELECT count(*) AS "count"
FROM (
    SELECT 1
    FROM "Employees" AS "e"
    LIMIT 5
) AS "t"

-- skip while
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id", "t"."Age", max(CASE WHEN "t"."Age" < 40 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", "e"."Age", row_number() OVER (ORDER BY "e"."Age", "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 1
ORDER BY "t0"."Age", "t0"."Id"

-- skip while then take while
SELECT "t2"."Id"
FROM (
    SELECT "t1"."Id", "t1"."Age", max(CASE WHEN "t1"."Age" < 50 THEN 0 ELSE 1 END) OVER (ORDER BY "t1"."number") AS "ended"
    FROM (
        SELECT "t0"."Id", "t0"."Age", row_number() OVER (ORDER BY "t0"."Age", "t0"."Id") AS "number"
        FROM (
            SELECT "t"."Id", "t"."Age", max(CASE WHEN "t"."Age" < 30 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
            FROM (
                SELECT "e"."Id", "e"."Age", row_number() OVER (ORDER BY "e"."Age", "e"."Id") AS "number"
                FROM "Employees" AS "e"
            ) AS "t"
        ) AS "t0"
        WHERE "t0"."ended" = 1
    ) AS "t1"
) AS "t2"
WHERE "t2"."ended" = 0
ORDER BY "t2"."Age", "t2"."Id"

-- skip while with index
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id", max(CASE WHEN "t"."number" - 1 < 7 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", row_number() OVER (ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 1
ORDER BY "t0"."Id"

-- take while
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id", "t"."Age", max(CASE WHEN "t"."Age" < 40 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", "e"."Age", row_number() OVER (ORDER BY "e"."Age", "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Age", "t0"."Id"

-- take while in collection
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t0"."Name", "t0"."DepartmentId" AS "key"
FROM (
    SELECT "t"."Id", "t"."Name", "t"."Age", "t"."DepartmentId", max(CASE WHEN "t"."Age" < 45 THEN 0 ELSE 1 END) OVER (PARTITION BY "t"."DepartmentId" ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Age", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Age", "e"."Id") AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Age", "t0"."Id"

-- take while none
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId", max(CASE WHEN "t"."Age" > 1000 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Id"

-- take while null
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id", max(CASE WHEN "t"."Score" IS NOT 5 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", "e"."Score", row_number() OVER (ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Id"

-- take while of projection
SELECT "t0"."Age" * 2 AS "value"
FROM (
    SELECT "t"."Id", "t"."Age", max(CASE WHEN "t"."Age" * 2 <> 58 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", "e"."Age", row_number() OVER (ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Id"

-- take while to the end
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId", max(CASE WHEN "t"."Age" > 0 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Id"

-- take while with index
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id", max(CASE WHEN "t"."number" - 1 < 7 OR "t"."Age" < 10 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", "e"."Age", row_number() OVER (ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Id"

-- take while with parameter
SELECT count(*) AS "count"
FROM (
    SELECT max(CASE WHEN "t"."Age" < @p0 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Age", row_number() OVER (ORDER BY "e"."Age", "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0

-- union by
SELECT "t0"."Id0" AS "Id"
FROM (
    SELECT "t"."value", "t"."Id", "t"."Id0", row_number() OVER (PARTITION BY "t"."DepartmentId" ORDER BY "t"."value", "t"."Id") AS "number"
    FROM (
        SELECT 0 AS "value", "e"."Id", "e"."Id" AS "Id0", "e"."DepartmentId"
        FROM "Employees" AS "e"
        WHERE "e"."Age" > 50
        UNION ALL
        SELECT 1, row_number() OVER (ORDER BY "e0"."Name", "e0"."Id"), "e0"."Id", "e0"."DepartmentId"
        FROM "Employees" AS "e0"
    ) AS "t"
) AS "t0"
WHERE "t0"."number" = 1
ORDER BY "t0"."value", "t0"."Id"

-- union by of values
SELECT "t0"."Name"
FROM (
    SELECT "t"."value", "t"."Id", "t"."Name", row_number() OVER (PARTITION BY "t"."Name" GLOB @p0 ORDER BY "t"."value", "t"."Id") AS "number"
    FROM (
        SELECT 0 AS "value", "e"."Id", "e"."Name"
        FROM "Employees" AS "e"
        UNION ALL
        SELECT 1, "d"."Id", "d"."Name"
        FROM "Departments" AS "d"
    ) AS "t"
) AS "t0"
WHERE "t0"."number" = 1
ORDER BY "t0"."value", "t0"."Id"

-- zip
SELECT "t"."Id", "t0"."Name"
FROM (
    SELECT "e"."Id", row_number() OVER (ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
JOIN (
    SELECT "d"."Id", "d"."Name", row_number() OVER (ORDER BY "d"."Id") AS "number"
    FROM "Departments" AS "d"
) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1
ORDER BY "t"."Id", "t0"."Id"

-- zip then where
SELECT "t"."Id", "t0"."Id" AS "Id0"
FROM (
    SELECT "e"."Id", row_number() OVER (ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
JOIN (
    SELECT "e0"."Id", row_number() OVER (ORDER BY "e0"."Id" DESC) AS "number"
    FROM "Employees" AS "e0"
) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."Id" < "t0"."Id"
ORDER BY "t"."Id", "t0"."Id" DESC

-- zip three
SELECT "t1"."Name", "t1"."Name0", "t2"."Id"
FROM (
    SELECT "t"."Id", "t"."Name", "t0"."Id" AS "Id0", "t0"."Name" AS "Name0", row_number() OVER (ORDER BY "t"."Id", "t0"."Id") AS "number"
    FROM (
        SELECT "e"."Id", "e"."Name", row_number() OVER (ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
    JOIN (
        SELECT "d"."Id", "d"."Name", row_number() OVER (ORDER BY "d"."Id") AS "number"
        FROM "Departments" AS "d"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1
) AS "t1"
JOIN (
    SELECT "p"."Id", row_number() OVER (ORDER BY "p"."Id") AS "number"
    FROM "Projects" AS "p"
) AS "t2" ON "t1"."number" - 1 = "t2"."number" - 1
ORDER BY "t1"."Id", "t1"."Id0", "t2"."Id"

-- zip tuples
SELECT "t"."Name", "t0"."Name" AS "Name0"
FROM (
    SELECT "e"."Id", "e"."Name", row_number() OVER (ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
JOIN (
    SELECT "d"."Id", "d"."Name", row_number() OVER (ORDER BY "d"."Id") AS "number"
    FROM "Departments" AS "d"
) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1
ORDER BY "t"."Id", "t0"."Id"

-- zip with list
SELECT "t"."Name" || CAST("t0"."value" AS TEXT) AS "value"
FROM (
    SELECT "e"."Id", "e"."Name", row_number() OVER (ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
) AS "t"
JOIN (
    SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
    FROM json_each(@p0) AS "u"
) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1
ORDER BY "t"."Id", "t0"."key"
