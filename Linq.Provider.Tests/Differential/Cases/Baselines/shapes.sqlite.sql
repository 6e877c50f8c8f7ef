-- anonymous equals variable
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Level" = @p0 AND "e"."Active" = @p1

-- anonymous in list
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE ("e"."Level", "e"."Active") IN (
    SELECT "u"."Level", "u"."Active"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Level", json_extract(j.value, '$[1]') AS "Active"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- client function beside column then where
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" < 5

-- client function in dto under distinct


-- client function last
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" < 5
ORDER BY "e"."Id"

-- client function right of union


-- client function then any
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
) AS "value"

-- client function then count
SELECT count(*) AS "count"
FROM "Employees" AS "e"

-- client function then first
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1

-- client function then take
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 3

-- client function under concat


-- client function under contains


-- client function under distinct


-- client function under distinct by


-- client function under distinct count


-- client function under except


-- client function under group


-- client function under max


-- client function under nested distinct


-- client function under union


-- collection ordered by first
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY coalesce((
    SELECT "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
), 0), "d"."Id"
SELECT "e"."Age", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- collection then contains
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE @p0 IN (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- collection then filtered by any
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Name" = @p0
)

-- collection then filtered by count
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) > 8
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- collection then flattened
SELECT "e"."DepartmentId" AS "Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Active" AND "e"."DepartmentId" IS NOT NULL

-- compared anonymous
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Level" = 0 AND "e"."Active"

-- concat of constants
SELECT "e"."Id", 1 AS "value", NULL AS "value0"
FROM "Employees" AS "e"
WHERE "e"."Id" < 3
UNION ALL
SELECT "d"."Id", 2, "d"."Name"
FROM "Departments" AS "d"

-- concat of dtos with other members


-- concat of entities in anonymous
SELECT "e"."Id" AS "Id", "e"."Name" AS "Name", "e"."Nick" AS "Nick", "e"."Age" AS "Age", "e"."Score" AS "Score", "e"."Salary" AS "Salary", "e"."Bonus" AS "Bonus", "e"."Rating" AS "Rating", "e"."Active" AS "Active", "e"."Remote" AS "Remote", "e"."Hired" AS "Hired", "e"."LeftAt" AS "LeftAt", "e"."Level" AS "Level", "e"."FormerLevel" AS "FormerLevel", "e"."Badge" AS "Badge", "e"."DepartmentId" AS "DepartmentId", "e"."ManagerId" AS "ManagerId", 1 AS "value"
FROM "Employees" AS "e"
WHERE "e"."Id" < 3
UNION ALL
SELECT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId", 2
FROM "Employees" AS "e0"
WHERE "e0"."Id" > 38
ORDER BY "Id"

-- concat of records
SELECT "e"."Id" AS "Id", "e"."Nick" AS "Nick"
FROM "Employees" AS "e"
UNION ALL
SELECT "d"."Id", "d"."Code"
FROM "Departments" AS "d"
ORDER BY "Id", "Nick"
LIMIT 9

-- conditional object
SELECT "e"."Active", "e"."Id", "e"."Nick"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- conditional object member
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."Active" THEN 1 END IS NOT NULL AND CASE WHEN "e"."Active" THEN "e"."Id" END > 30

-- dto aggregate
SELECT coalesce(sum("e"."Age"), 0) AS "Sum"
FROM "Employees" AS "e"

-- dto any
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Age" = 18
) AS "value"

-- dto constructor filter
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Name" GLOB @p0
ORDER BY "e"."Id"

-- dto count
SELECT count(*) AS "count"
FROM "Employees" AS "e"

-- dto filter order page
SELECT "e"."Id", "e"."Name", "e"."Age"
FROM "Employees" AS "e"
WHERE "e"."Age" > 30
ORDER BY "e"."Name", "e"."Id"
LIMIT 5 OFFSET 2

-- dto first
SELECT "e"."Id", "e"."Age"
FROM "Employees" AS "e"
WHERE "e"."Age" > 40
ORDER BY "e"."Id"
LIMIT 1

-- dto in subquery
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Age" > 60
)

-- dto max by
SELECT "e"."Id", "e"."Age"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC
LIMIT 1

-- dto of dto
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Age" > 50

-- dto select many
SELECT "e"."Id", "d"."Name"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"
WHERE "e"."Id" < 9
ORDER BY "e"."Id"

-- dto with nested dto
SELECT "e"."Id", coalesce("e"."DepartmentId", 0) AS "value", "d"."Name", "e"."Age"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "e"."Age" > 40
ORDER BY "d"."Name", "e"."Id"

-- except of records
SELECT "e"."Level", "e"."Active"
FROM "Employees" AS "e"
EXCEPT
SELECT "e0"."Level", "e0"."Active"
FROM "Employees" AS "e0"
WHERE "e0"."Age" > 40

-- intersect of tuples
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
INTERSECT
SELECT "d"."Id", @p0
FROM "Departments" AS "d"

-- key value pair
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" < 5 AND "e"."Name" <> @p0

-- key value pair order
SELECT "e"."Name", "e"."Age"
FROM "Employees" AS "e"
ORDER BY "e"."Age" DESC, "e"."Name"
LIMIT 4

-- let objects
SELECT "e"."Name", "e"."Age" * 2 AS "value"
FROM "Employees" AS "e"
WHERE "e"."Age" > 40 AND "e"."Age" * 2 > 90
ORDER BY "e"."Id"

-- nested anonymous distinct
SELECT DISTINCT "e"."Level", "e"."Active"
FROM "Employees" AS "e"

-- nested anonymous group key
SELECT "e"."Level", "e"."Active", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level", "e"."Active"

-- nested anonymous join key
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e"."Level" = "e0"."Level" AND "e"."Age" = "e0"."Age"

-- nested anonymous member filter
SELECT "e"."Id", "e"."Age", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Age" > 40 AND "e"."Name" <> @p0
ORDER BY "e"."Age", "e"."Id"

-- nested anonymous union
SELECT "e"."Name", "e"."Age"
FROM "Employees" AS "e"
UNION
SELECT "d"."Name", "d"."Id"
FROM "Departments" AS "d"

-- nested array of tuples
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- nested dictionary
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- nested dictionary of records
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Nick", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Active" AND "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- nested hash set
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Level", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- nested immutable
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- nested list
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
ORDER BY "e"."Id"

-- nested lookup
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- optional object
SELECT "e"."Id", "e"."ManagerId" IS NULL AS "value", "e"."ManagerId", "e0"."Nick"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
ORDER BY "e"."Id"

-- optional object then where
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."ManagerId" IS NOT NULL THEN 1 END IS NULL

-- record as group key
SELECT "e"."Level", "e"."Active", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level", "e"."Active"

-- record equality
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = 1 AND "e"."Nick" IS NULL

-- record join
SELECT "e"."Nick", "a"."City", "e"."Id"
FROM "Employees" AS "e"
JOIN "Addresses" AS "a" ON "e"."Id" = "a"."EmployeeId"
WHERE "a"."City" IS NOT NULL

-- record struct then distinct
SELECT DISTINCT "e"."Level", "e"."Active"
FROM "Employees" AS "e"

-- record then group
SELECT "e"."Nick", count(*) AS "count", max("e"."Id") AS "max"
FROM "Employees" AS "e"
GROUP BY "e"."Nick"

-- record then where
SELECT "e"."Id", "e"."Nick"
FROM "Employees" AS "e"
WHERE "e"."Nick" IS NULL
ORDER BY "e"."Id"

-- record with
SELECT "e"."Id" + 1 AS "value", "e"."Nick"
FROM "Employees" AS "e"
WHERE "e"."Id" + 1 < 5

-- tuple then where
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" < 5
ORDER BY "e"."Name"

-- unassigned member


-- union of dtos
SELECT "t"."Name"
FROM (
    SELECT "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    UNION
    SELECT "s"."Id", "s"."Name"
    FROM "Skills" AS "s"
) AS "t"
ORDER BY "t"."Name"

-- union of dtos with members in another order
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
UNION ALL
SELECT "s"."Id", "s"."Name"
FROM "Skills" AS "s"

-- value tuple distinct
SELECT DISTINCT "e"."Level", "e"."Active"
FROM "Employees" AS "e"

-- value tuple group
SELECT "e"."Level", "e"."Active", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level", "e"."Active"

-- value tuple of eight
SELECT "e"."Id", "e"."Name", "e"."Age", "e"."Active", "e"."Level", "e"."Salary", "e"."Score"
FROM "Employees" AS "e"
WHERE "e"."Score" > 3
ORDER BY "e"."Id"

-- value tuple then order
SELECT "e"."Name", "e"."Age"
FROM "Employees" AS "e"
ORDER BY "e"."Age", "e"."Name"
LIMIT 7
