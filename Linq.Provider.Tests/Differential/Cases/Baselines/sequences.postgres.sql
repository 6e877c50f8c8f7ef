-- aggregate by
SELECT "e"."Level", 0 + CAST(sum("e"."Age") AS integer) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- aggregate by conditional
SELECT "e"."Level", 100 + CAST(sum(CASE WHEN "e"."Active" THEN "e"."Age" ELSE 0 END) AS integer) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- append
SELECT "t"."Name"
FROM (
    SELECT 0 AS "value", CAST(row_number() OVER (ORDER BY "e"."Name", "e"."Id") AS integer) AS "number", "e"."Name"
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
    SELECT 1, CAST(row_number() OVER (ORDER BY "t"."value", "t"."Id") AS integer), "t"."Id0", "t"."Name"
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
    SELECT 1, 0, @p0, CAST(NULL AS text)
) AS "t"
ORDER BY "t"."value", "t"."Id"

-- append in collection
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Name", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
CROSS JOIN LATERAL (
    SELECT 0 AS "value", "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
    UNION ALL
    SELECT 1, 0, "u"."key0"
) AS "t"
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
    SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY ("t"."number" - 1) / 4
ORDER BY "value"
SELECT "t"."Id", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN (
    SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t" ON ("t"."number" - 1) / 4 = "u"."key"
ORDER BY "t"."number" - 1, "t"."Id"

-- chunk lengths
SELECT (
    SELECT count(*)
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e0"."Id") AS integer) AS "number"
        FROM "Employees" AS "e0"
    ) AS "t1"
    WHERE ("t1"."number" - 1) / 3 = "t0"."value"
) AS "Count"
FROM (
    SELECT ("t"."number" - 1) / 3 AS "value"
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
    GROUP BY ("t"."number" - 1) / 3
) AS "t0"
ORDER BY "t0"."value"

-- chunk of entities
SELECT ("t"."number" - 1) / 5 AS "value"
FROM (
    SELECT CAST(row_number() OVER (ORDER BY "e"."Name", "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY ("t"."number" - 1) / 5
ORDER BY "value"
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", CAST(row_number() OVER (ORDER BY "e"."Name", "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t" ON ("t"."number" - 1) / 5 = "u"."key"
ORDER BY "t"."number" - 1, "t"."Name", "t"."Id"

-- chunk sums
SELECT coalesce((
    SELECT CAST(sum("t1"."Age") AS integer)
    FROM (
        SELECT "e0"."Age", CAST(row_number() OVER (ORDER BY "e0"."Id") AS integer) AS "number"
        FROM "Employees" AS "e0"
    ) AS "t1"
    WHERE ("t1"."number" - 1) / 4 = "t0"."value"
), 0) AS "Sum"
FROM (
    SELECT ("t"."number" - 1) / 4 AS "value"
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
    GROUP BY ("t"."number" - 1) / 4
) AS "t0"
ORDER BY "t0"."value"

-- contains ignoring case
SELECT upper(@p0) IN (
    SELECT upper("e"."Name")
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
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", CAST(row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- distinct by by navigation
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (PARTITION BY "d"."Name" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- distinct by composite
SELECT "t"."Id", "t"."Name"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Age", CAST(row_number() OVER (PARTITION BY "e"."DepartmentId", "e"."Active" ORDER BY "e"."Age", "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Age", "t"."Id"

-- distinct by descending
SELECT "t"."Level", "t"."Salary"
FROM (
    SELECT "e"."Id", "e"."Salary", "e"."Level", CAST(row_number() OVER (PARTITION BY "e"."Level" ORDER BY "e"."Salary" DESC, "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Salary" DESC, "t"."Id"

-- distinct by in collection
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Name", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (PARTITION BY "e"."Level" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- distinct by in subquery
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM (
        SELECT CAST(row_number() OVER (PARTITION BY "e"."Age" / 10 ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" = 1
) > 1
ORDER BY "d"."Id"

-- distinct by of projection
SELECT "t"."Name", "t"."Age"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Age", CAST(row_number() OVER (PARTITION BY "e"."Age" ORDER BY "e"."Id") AS integer) AS "number"
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
    SELECT "e"."Id", "e"."Age", CAST(row_number() OVER (PARTITION BY "e"."Nick" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1 AND "t"."Age" > 30
ORDER BY "t"."Id"

-- distinct by unordered
SELECT "t"."Level"
FROM (
    SELECT "e"."Id", "e"."Level", CAST(row_number() OVER (PARTITION BY "e"."Level" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- distinct ignoring case
SELECT count(*) AS "count"
FROM (
    SELECT CAST(row_number() OVER (PARTITION BY upper("e"."Name") ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1

-- distinct with default comparer
SELECT DISTINCT "e"."Level"
FROM "Employees" AS "e"

-- except by
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS integer) AS "number"
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
    SELECT "e"."Id", CAST(row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    WHERE ("e"."DepartmentId" = ANY(@p0)) IS NOT TRUE AND "e"."DepartmentId" IS NOT NULL
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
    SELECT CAST(sum(CASE WHEN "e"."Active" THEN CAST(1 AS bigint) ELSE 0 END) AS bigint)
    FROM "Employees" AS "e"
), 0) AS "value"

-- fold decimal
SELECT (@p0 + coalesce((
    SELECT sum("e"."Salary")
    FROM "Employees" AS "e"
), @p0)) * @p1 AS "value"

-- fold in group
SELECT "e"."Level", CASE WHEN 0 >= max("e"."Age") THEN 0 WHEN 0 < max("e"."Age") THEN max("e"."Age") END AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- fold in projection
SELECT "d"."Id", 0 + coalesce((
    SELECT CAST(sum("e"."Age") AS integer)
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
SELECT CASE WHEN 1000 <= coalesce((
    SELECT min("e"."Age")
    FROM "Employees" AS "e"
), 1000) THEN 1000 WHEN 1000 > coalesce((
    SELECT min("e0"."Age")
    FROM "Employees" AS "e0"
), 1000) THEN coalesce((
    SELECT min("e1"."Age")
    FROM "Employees" AS "e1"
), 1000) END AS "value"

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
SELECT CAST(sum("e"."Age") AS integer) AS "Sum"
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
SELECT CAST("d"."Id" AS bigint) AS "Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- fold sum
SELECT 0 + coalesce((
    SELECT CAST(sum("e"."Age") AS integer)
    FROM "Employees" AS "e"
), 0) AS "value"

-- fold sum from
SELECT 5 + coalesce((
    SELECT CAST(sum("e"."Age") AS integer)
    FROM "Employees" AS "e"
    WHERE "e"."Active"
), 0) AS "value"

-- fold sum of none
SELECT 7 + coalesce((
    SELECT CAST(sum("e"."Age") AS integer)
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 1000
), 0) AS "value"

-- fold sum on the client
SELECT 0 + coalesce((
    SELECT CAST(sum("e"."Age") AS integer)
    FROM "Employees" AS "e"
), 0) AS "value"

-- fold sum selected
SELECT 0 + coalesce((
    SELECT CAST(sum("e"."Age") AS integer)
    FROM "Employees" AS "e"
), 0) AS "value", CAST(0 + coalesce((
    SELECT CAST(sum("e0"."Age") AS integer)
    FROM "Employees" AS "e0"
), 0) AS text) AS "value0"

-- fold text
SELECT @p0 || coalesce((
    SELECT string_agg("e"."Name" || @p1, @p2 ORDER BY "e"."Id")
    FROM "Employees" AS "e"
), @p2) AS "value"

-- fold text selected
SELECT length(coalesce((
    SELECT string_agg("e"."Name", @p0 ORDER BY "e"."Id")
    FROM "Employees" AS "e"
), @p0)) > 20 AS "value"

-- fold text unseeded
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- fold text with nulls
SELECT coalesce((
    SELECT string_agg(coalesce("e"."Nick", @p0) || @p1, @p0 ORDER BY "e"."Id")
    FROM "Employees" AS "e"
), @p0) AS "value"

-- group ignoring case
SELECT upper((
    SELECT "e0"."Name"
    FROM "Employees" AS "e0"
    WHERE upper("e0"."Name") = "t"."value"
    ORDER BY "e0"."Id"
    LIMIT 1
)) AS "value", "t"."count"
FROM (
    SELECT upper("e"."Name") AS "value", count(*) AS "count"
    FROM "Employees" AS "e"
    GROUP BY upper("e"."Name")
) AS "t"

-- group with ordinal comparer
SELECT "e"."Name", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Name"

-- intersect by
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS integer) AS "number"
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
    SELECT "e"."Id", CAST(row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = ANY(@p0) OR "e"."DepartmentId" IS NULL
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- join ignoring case
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON upper("e"."Name") = upper("e0"."Name")

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
    SELECT 1, CAST(row_number() OVER (ORDER BY "e"."Id" DESC) AS integer), "e"."Id"
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
        SELECT "e1"."Id", CAST(row_number() OVER (ORDER BY "e1"."Id") AS integer) AS "number"
        FROM "Employees" AS "e1"
    ) AS "t"
    JOIN (
        SELECT "e2"."Id", CAST(row_number() OVER (ORDER BY "e2"."Id") AS integer) AS "number"
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
        SELECT "e1"."Level", CAST(row_number() OVER (ORDER BY "e1"."Id") AS integer) AS "number"
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "d"."Id"
    ) AS "t"
    JOIN (
        SELECT "e2"."Level", CAST(row_number() OVER (ORDER BY "e2"."Id") AS integer) AS "number"
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
    FROM unnest(@p0) AS "u" ("value")
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "t0"."Id", CAST(row_number() OVER (ORDER BY "t0"."Id") AS integer) AS "number"
        FROM (
            SELECT "d0"."Id"
            FROM "Departments" AS "d0"
            ORDER BY "d0"."Id"
            LIMIT 3
        ) AS "t0"
    ) AS "t1"
    JOIN (
        SELECT "u0"."value", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
        FROM unnest(@p0) WITH ORDINALITY AS "u0" ("value", "key")
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
        SELECT "e1"."Id", CAST(row_number() OVER (ORDER BY "e1"."Id") AS integer) AS "number"
        FROM "Employees" AS "e1"
    ) AS "t0"
    JOIN (
        SELECT "t1"."Id", CAST(row_number() OVER (ORDER BY "t1"."Id") AS integer) AS "number"
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
        SELECT "e1"."Nick", CAST(row_number() OVER (ORDER BY "e1"."Id") AS integer) AS "number"
        FROM "Employees" AS "e1"
    ) AS "t"
    JOIN (
        SELECT "e2"."Nick", CAST(row_number() OVER (ORDER BY "e2"."Id") AS integer) AS "number"
        FROM "Employees" AS "e2"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."Nick" IS DISTINCT FROM "t0"."Nick"
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
        SELECT "e1"."Name", CAST(row_number() OVER (ORDER BY "e1"."Id") AS integer) AS "number"
        FROM "Employees" AS "e1"
    ) AS "t"
    JOIN (
        SELECT "e2"."Name", CAST(row_number() OVER (ORDER BY "e2"."Name", "e2"."Id") AS integer) AS "number"
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
        SELECT "e"."Id", "e"."Age", CAST(row_number() OVER (ORDER BY "e"."Age", "e"."Id") AS integer) AS "number"
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
        SELECT "t0"."Id", "t0"."Age", CAST(row_number() OVER (ORDER BY "t0"."Age", "t0"."Id") AS integer) AS "number"
        FROM (
            SELECT "t"."Id", "t"."Age", max(CASE WHEN "t"."Age" < 30 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
            FROM (
                SELECT "e"."Id", "e"."Age", CAST(row_number() OVER (ORDER BY "e"."Age", "e"."Id") AS integer) AS "number"
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
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
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
        SELECT "e"."Id", "e"."Age", CAST(row_number() OVER (ORDER BY "e"."Age", "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Age", "t0"."Id"

-- take while in collection
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t0"."Name", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "t"."Id", "t"."Name", "t"."Age", max(CASE WHEN "t"."Age" < 45 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Age", CAST(row_number() OVER (ORDER BY "e"."Age", "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "u"."key"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Age", "t0"."Id"

-- take while none
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM (
    SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId", max(CASE WHEN "t"."Age" > 1000 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Id"

-- take while null
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id", max(CASE WHEN "t"."Score" IS DISTINCT FROM 5 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", "e"."Score", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
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
        SELECT "e"."Id", "e"."Age", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
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
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
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
        SELECT "e"."Id", "e"."Age", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
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
        SELECT "e"."Age", CAST(row_number() OVER (ORDER BY "e"."Age", "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0

-- union by
SELECT "t0"."Id0" AS "Id"
FROM (
    SELECT "t"."value", "t"."Id", "t"."Id0", CAST(row_number() OVER (PARTITION BY "t"."DepartmentId" ORDER BY "t"."value", "t"."Id") AS integer) AS "number"
    FROM (
        SELECT 0 AS "value", "e"."Id", "e"."Id" AS "Id0", "e"."DepartmentId"
        FROM "Employees" AS "e"
        WHERE "e"."Age" > 50
        UNION ALL
        SELECT 1, CAST(row_number() OVER (ORDER BY "e0"."Name", "e0"."Id") AS integer), "e0"."Id", "e0"."DepartmentId"
        FROM "Employees" AS "e0"
    ) AS "t"
) AS "t0"
WHERE "t0"."number" = 1
ORDER BY "t0"."value", "t0"."Id"

-- union by of values
SELECT "t0"."Name"
FROM (
    SELECT "t"."value", "t"."Id", "t"."Name", CAST(row_number() OVER (PARTITION BY "t"."Name" LIKE @p0 ORDER BY "t"."value", "t"."Id") AS integer) AS "number"
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
    SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
JOIN (
    SELECT "d"."Id", "d"."Name", CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) AS "number"
    FROM "Departments" AS "d"
) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1
ORDER BY "t"."Id", "t0"."Id"

-- zip then where
SELECT "t"."Id", "t0"."Id" AS "Id0"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
JOIN (
    SELECT "e0"."Id", CAST(row_number() OVER (ORDER BY "e0"."Id" DESC) AS integer) AS "number"
    FROM "Employees" AS "e0"
) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."Id" < "t0"."Id"
ORDER BY "t"."Id", "t0"."Id" DESC

-- zip three
SELECT "t1"."Name", "t1"."Name0", "t2"."Id"
FROM (
    SELECT "t"."Id", "t"."Name", "t0"."Id" AS "Id0", "t0"."Name" AS "Name0", CAST(row_number() OVER (ORDER BY "t"."Id", "t0"."Id") AS integer) AS "number"
    FROM (
        SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
    JOIN (
        SELECT "d"."Id", "d"."Name", CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) AS "number"
        FROM "Departments" AS "d"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1
) AS "t1"
JOIN (
    SELECT "p"."Id", CAST(row_number() OVER (ORDER BY "p"."Id") AS integer) AS "number"
    FROM "Projects" AS "p"
) AS "t2" ON "t1"."number" - 1 = "t2"."number" - 1
ORDER BY "t1"."Id", "t1"."Id0", "t2"."Id"

-- zip tuples
SELECT "t"."Name", "t0"."Name" AS "Name0"
FROM (
    SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
JOIN (
    SELECT "d"."Id", "d"."Name", CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) AS "number"
    FROM "Departments" AS "d"
) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1
ORDER BY "t"."Id", "t0"."Id"

-- zip with list
SELECT "t"."Name" || CAST("t0"."value" AS text) AS "value"
FROM (
    SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
JOIN (
    SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
    FROM unnest(@p0) WITH ORDINALITY AS "u" ("value", "key")
) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1
ORDER BY "t"."Id", "t0"."key"
