-- chunks that are not there
SELECT "t0"."present", "d"."Id", "t0"."value", "t2"."present" AS "present0", "t2"."value" AS "value0", "t4"."present" IS NULL AS "value1"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT ("t"."number" - 1) / 2 AS "value", 1 AS "present"
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    GROUP BY ("t"."number" - 1) / 2
    ORDER BY "value"
    LIMIT 1
) AS "t0" ON TRUE
LEFT JOIN LATERAL (
    SELECT ("t1"."number" - 1) / 3 AS "value", 1 AS "present"
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e0"."Id") AS integer) AS "number"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id"
    ) AS "t1"
    GROUP BY ("t1"."number" - 1) / 3
    ORDER BY "value"
    LIMIT 1 OFFSET 2
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e1"."Id") AS integer) AS "number"
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "d"."Id"
    ) AS "t3"
    GROUP BY ("t3"."number" - 1) / 2
    ORDER BY ("t3"."number" - 1) / 2 DESC
    LIMIT 1
) AS "t4" ON TRUE
ORDER BY "d"."Id"
SELECT "t0"."Id", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
CROSS JOIN LATERAL (
    SELECT "t"."Id", "t"."number"
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "u"."key"
    ) AS "t"
    WHERE ("t"."number" - 1) / 2 = "u"."key0"
) AS "t0"
ORDER BY "t0"."number" - 1, "t0"."Id"
SELECT "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
CROSS JOIN LATERAL (
    SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId", "t"."number"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "u"."key"
    ) AS "t"
    WHERE ("t"."number" - 1) / 3 = "u"."key0"
) AS "t0"
ORDER BY "t0"."number" - 1, "t0"."Id"

-- condition on a chunk of the application
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest(@p0) WITH ORDINALITY AS "u" ("value", "key")
        WHERE "u"."value" >= "d"."Id"
    ) AS "t"
    WHERE (
        SELECT count(*)
        FROM (
            SELECT CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
            FROM unnest(@p0) WITH ORDINALITY AS "u0" ("value", "key")
            WHERE "u0"."value" >= "d"."Id"
        ) AS "t1"
        WHERE ("t1"."number" - 1) / 2 = ("t"."number" - 1) / 2
    ) = 2
    GROUP BY ("t"."number" - 1) / 2
    ORDER BY ("t"."number" - 1) / 2
    LIMIT 1
) AS "t0" ON TRUE
WHERE "t0"."present" IS NOT NULL
ORDER BY "d"."Id"

-- condition on a chunk that is not there
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE (
        SELECT count(*)
        FROM (
            SELECT CAST(row_number() OVER (ORDER BY "e0"."Id") AS integer) AS "number"
            FROM "Employees" AS "e0"
            WHERE "e0"."DepartmentId" = "d"."Id"
        ) AS "t1"
        WHERE ("t1"."number" - 1) / 2 = ("t"."number" - 1) / 2
    ) = 2
    GROUP BY ("t"."number" - 1) / 2
    ORDER BY ("t"."number" - 1) / 2
    LIMIT 1
) AS "t0" ON TRUE
WHERE "t0"."present" IS NOT NULL
ORDER BY "d"."Id"

-- condition on a group at a position
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."Score"
    ORDER BY "e"."Score" NULLS FIRST
    LIMIT 1 OFFSET 2
) AS "t" ON TRUE
WHERE "t"."present" IS NOT NULL
ORDER BY "d"."Id"

-- condition on a nullable struct
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" > 35
ORDER BY "e"."Id"

-- condition on a nullable struct or another
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", 1 AS "value"
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
WHERE CASE WHEN "t"."value" IS NOT NULL THEN "t"."Id" ELSE -1 END = -1
ORDER BY "d"."Id"

-- condition on a struct that is not there
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

-- conditional struct once each
SELECT "t"."value1" AS "value", "t"."value" AS "value0", "t"."value0" AS "value1"
FROM (
    SELECT DISTINCT CASE WHEN "e"."Active" THEN "e"."Age" END AS "value", CAST(NULL AS integer) AS "value0", CASE WHEN "e"."Active" THEN 1 END AS "value1"
    FROM "Employees" AS "e"
) AS "t"
ORDER BY CASE WHEN "t"."value1" IS NULL THEN 0 ELSE "t"."value" END NULLS FIRST

-- conditional struct or another
SELECT CASE WHEN "e"."Active" THEN 1 END IS NULL AS "value"
FROM "Employees" AS "e"
WHERE CASE WHEN CASE WHEN "e"."Active" THEN 1 END IS NOT NULL THEN CASE WHEN "e"."Active" THEN "e"."Id" END ELSE -1 END < 20
ORDER BY "e"."Id"

-- count by a struct that is not there
SELECT coalesce("t"."value", 0) AS "value", "t"."value0", count(*) AS "count"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
GROUP BY coalesce("t"."value", 0), "t"."value0"

-- default that is made otherwise


-- except of a struct that is not there
SELECT coalesce("t"."Id", 0) AS "value", "t"."value" AS "value0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", CAST(NULL AS text) AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
EXCEPT
SELECT 0, CAST(NULL AS text)
FROM "Departments" AS "d0"

-- first of conditional structs that may be null
SELECT "t"."present" IS NOT NULL AS "present", "t"."Active", "t"."present" AS "value", "t"."Id", "t"."Name"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", "e"."Active", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"

-- first of each struct that is not there
SELECT "t0"."Id"
FROM (
    SELECT "d"."Id", CAST(row_number() OVER (PARTITION BY coalesce("t"."value", 0), "t"."value0" ORDER BY "d"."Id") AS integer) AS "number"
    FROM "Departments" AS "d"
    LEFT JOIN LATERAL (
        SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
        LIMIT 1
    ) AS "t" ON TRUE
) AS "t0"
WHERE "t0"."number" = 1
ORDER BY "t0"."Id"

-- first record or a default one
SELECT "t1"."present", "t1"."value", "t1"."value0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present", CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."Id" ELSE 0 END AS "value", CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."Name" ELSE @p0 END AS "value0"
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "e"."Id", "e"."Name", 1 AS "present"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" > 20
        ORDER BY "e"."Id"
        LIMIT 1
    ) AS "t0" ON TRUE
    ORDER BY "t0"."Id" NULLS FIRST
    LIMIT 1
) AS "t1" ON TRUE
ORDER BY "d"."Id"

-- group by a conditional struct
SELECT CASE WHEN "t"."Active" THEN 1 END AS "value", CASE WHEN "t"."Active" THEN "t"."Age" / 10 END AS "value0", "t"."value" AS "value1", count(*) AS "count"
FROM (
    SELECT "e"."Age", "e"."Active", CAST(NULL AS integer) AS "value"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY CASE WHEN "t"."Active" THEN "t"."Age" / 10 END, "t"."value", CASE WHEN "t"."Active" THEN 1 END
ORDER BY CASE WHEN CASE WHEN "t"."Active" THEN 1 END IS NULL THEN 0 ELSE CASE WHEN "t"."Active" THEN "t"."Age" / 10 END END NULLS FIRST

-- group by a nullable struct
SELECT "t"."value1" AS "value", "t"."value" AS "value0", "t"."value0" AS "value1", count(*) AS "count"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0", 1 AS "value1"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
GROUP BY "t"."value", "t"."value0", "t"."value1"
ORDER BY "count"

-- group by a struct that is not there
SELECT coalesce("t"."value", 0) AS "value", "t"."value0", count(*) AS "count"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
GROUP BY coalesce("t"."value", 0), "t"."value0"

-- group by a tuple of a left join
SELECT coalesce("e"."Id", 0) AS "value", count(*) AS "count"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId" AND "e"."Id" = 1
GROUP BY "e"."DepartmentId", coalesce("e"."Id", 0)
ORDER BY "count"

-- group by whether there is a chunk
SELECT "t0"."present" IS NULL AS "value", count(*) AS "count"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    GROUP BY ("t"."number" - 1) / 2
    ORDER BY ("t"."number" - 1) / 2
    LIMIT 1
) AS "t0" ON TRUE
GROUP BY "t0"."present" IS NULL
ORDER BY "value"

-- groups by a struct that is not there
SELECT coalesce("t0"."value", 0) AS "value", "t0"."value0"
FROM (
    SELECT "t"."value", "t"."value0", CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) AS "number"
    FROM "Departments" AS "d"
    LEFT JOIN LATERAL (
        SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
        LIMIT 1
    ) AS "t" ON TRUE
) AS "t0"
GROUP BY coalesce("t0"."value", 0), "t0"."value0"
ORDER BY min("t0"."number")
SELECT "d"."Id", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN (
    "Departments" AS "d"
    LEFT JOIN LATERAL (
        SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
        LIMIT 1
    ) AS "t" ON TRUE
) ON coalesce("t"."value", 0) = "u"."key" AND ("t"."value0" = "u"."key0" OR "t"."value0" IS NULL AND "u"."key0" IS NULL)
ORDER BY "d"."Id"

-- groups of each row or none
SELECT "d"."Id", "t0"."present", "t0"."Active"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "t"."Active", min("t"."number") AS "first", 1 AS "present"
    FROM (
        SELECT "e"."Active", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    GROUP BY "t"."Active"
) AS "t0" ON TRUE
ORDER BY "d"."Id", "t0"."Active" NULLS FIRST, "t0"."first" NULLS FIRST
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."key" AND "e"."Active" = "u"."key0"
ORDER BY "e"."Id"

-- groups that are not there
SELECT "t0"."present", "d"."Id", "t0"."Active", "t1"."present" AS "present0", "t1"."Active" AS "Active0", "t2"."present" AS "present1", "t2"."Age"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "t"."Active", 1 AS "present"
    FROM (
        SELECT "e"."Active", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."Active"
    GROUP BY "t"."Active"
    ORDER BY min("t"."number")
    LIMIT 1
) AS "t0" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e0"."Active", 1 AS "present"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    GROUP BY "e0"."Active"
    ORDER BY "e0"."Active" DESC
    LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e1"."Age", 1 AS "present"
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
    GROUP BY "e1"."Age"
    ORDER BY "e1"."Age"
    LIMIT 1
) AS "t2" ON TRUE
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."key" AND "e"."Active" = "u"."key0"
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."key" AND "e"."Active" = "u"."key0"
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."key" AND "e"."Age" = "u"."key0"
ORDER BY "e"."Id"

-- initialised struct that is not there once each
SELECT DISTINCT coalesce("t"."value", 0) AS "value"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE

-- join by a pair that is not there
SELECT "d"."Id", "d0"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Active", count(*) AS "count"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."Active"
    ORDER BY "e"."Active"
    LIMIT 1
) AS "t" ON TRUE
JOIN (
    "Departments" AS "d0"
    LEFT JOIN LATERAL (
        SELECT "e0"."Active", count(*) AS "count"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d0"."Id"
        GROUP BY "e0"."Active"
        ORDER BY "e0"."Active"
        LIMIT 1
    ) AS "t0" ON TRUE
) ON coalesce("t"."Active", FALSE) = coalesce("t0"."Active", FALSE) AND coalesce("t"."count", 0) = coalesce("t0"."count", 0)
ORDER BY "d"."Id", "d0"."Id"

-- join by nullable structs
SELECT "d"."Id", "d0"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0", 1 AS "value1"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
JOIN (
    "Departments" AS "d0"
    LEFT JOIN LATERAL (
        SELECT "e0"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0", 1 AS "value1"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d0"."Id" AND "e0"."Id" = 1
        LIMIT 1
    ) AS "t0" ON TRUE
) ON "t"."value1" IS NOT NULL AND "t0"."value1" IS NOT NULL AND ("t"."value" = "t0"."value" OR "t"."value" IS NULL AND "t0"."value" IS NULL) AND ("t"."value0" = "t0"."value0" OR "t"."value0" IS NULL AND "t0"."value0" IS NULL)

-- left join to groups
SELECT "d"."Id", "t"."present" IS NULL AS "value", CASE WHEN "t"."present" IS NULL THEN 0 ELSE (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "t"."DepartmentId" OR "e0"."DepartmentId" IS NULL AND "t"."DepartmentId" IS NULL
) END AS "value0", "t"."present", "t"."DepartmentId"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", 1 AS "present"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t" ON "d"."Id" = "t"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."key" OR "e"."DepartmentId" IS NULL AND "u"."key" IS NULL
ORDER BY "e"."Id"

-- left join to nullable structs
SELECT "d"."Id", "t"."value", "t"."DepartmentId", "t"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."DepartmentId", 1 AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 1
) AS "t" ON "d"."Id" = "t"."DepartmentId"
ORDER BY "d"."Id"

-- member of a conditional struct
SELECT CASE WHEN "e"."Active" THEN "e"."Score" END AS "Score"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."Active" THEN 1 END IS NOT NULL
ORDER BY "e"."Id"

-- member of a conditional struct or null
SELECT CASE WHEN CASE WHEN "e"."Active" THEN 1 END IS NULL THEN NULL WHEN "e"."Active" THEN "e"."Score" END AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- member of the last tuple or a default one
SELECT (
    SELECT CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."Id" ELSE -1 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "e"."Id", 1 AS "present"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" > 20
        ORDER BY "e"."Id" DESC
        LIMIT 1
    ) AS "t0" ON TRUE
    ORDER BY "t0"."Id" DESC NULLS LAST
    LIMIT 1
) AS "Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- nullable struct and one of the application
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0", 1 AS "value1"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
WHERE "t"."value1" IS NOT NULL AND "t"."value" = @p0 AND "t"."value0" IS NULL

-- nullable struct in an object that is not there
SELECT "t"."present", "t"."present" AS "value", "t"."Id", "t"."Name"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"

-- nullable struct once each
SELECT "t0"."value1" AS "value", "t0"."value" AS "value0", "t0"."value0" AS "value1"
FROM (
    SELECT DISTINCT "t"."value", "t"."value0", "t"."value1"
    FROM "Departments" AS "d"
    LEFT JOIN LATERAL (
        SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0", 1 AS "value1"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
        LIMIT 1
    ) AS "t" ON TRUE
) AS "t0"
ORDER BY CASE WHEN "t0"."value1" IS NULL THEN 0 ELSE 1 END

-- nullable struct that is not there
SELECT "t"."value", "t"."Id", "t"."Name"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", 1 AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"

-- nullable struct that is not there as an object
SELECT "t"."value", "t"."Id", "t"."Name"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Name", 1 AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"

-- nullable tuple or another
SELECT "t0"."value", "t0"."Id", "t0"."Name"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e0"."Id", "e0"."Name", 1 AS "value"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "t0" ON TRUE
ORDER BY "d"."Id"

-- objects of each row or a default one
SELECT CASE WHEN "t"."present" IS NOT NULL THEN "t"."Id" ELSE "d"."Id" END AS "Id", CASE WHEN "t"."present" IS NOT NULL THEN "t"."Name" ELSE "d"."Name" END AS "Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Id" > 20
) AS "t" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "d"."Id", "t"."Id" NULLS FIRST

-- one of two nullable structs
SELECT CASE WHEN "e"."Active" THEN @p0 ELSE @p1 END AS "constant"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."Active" THEN "e"."Id" ELSE "e"."Age" END > 20
ORDER BY "e"."Id"

-- order by a tuple that is not there
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" > 10
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
ORDER BY coalesce("t"."Age", 0), coalesce("t"."Id", 0), "d"."Id"

-- record or a default one
SELECT CASE WHEN "t0"."present" IS NOT NULL THEN 1 ELSE 1 END AS "present", CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."Id" ELSE @p0 END AS "Id", CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."Name" ELSE @p1 END AS "Name"
FROM (
    SELECT 1
) AS "t"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Id" > 900
) AS "t0" ON TRUE

-- records and one of the application
SELECT "t0"."value0" AS "value", "t0"."Id", "t0"."Name"
FROM (
    SELECT 0 AS "value", CAST(row_number() OVER (ORDER BY "t"."value", "t"."Id") AS integer) AS "number", "t"."Id0" AS "Id", "t"."Name", 1 AS "value0"
    FROM (
        SELECT 0 AS "value", "e"."Id", "e"."Id" AS "Id0", "e"."Name"
        FROM "Employees" AS "e"
        UNION ALL
        SELECT 1, 0, @p0, @p1
    ) AS "t"
    UNION ALL
    SELECT 1, 0, @p2, @p3, 1
) AS "t0"
ORDER BY "t0"."value", "t0"."number"

-- records of each row and one of the application
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."value0" AS "value", "t"."Id0" AS "Id", "t"."Name", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT 0 AS "value", "e"."Id", "e"."Id" AS "Id0", "e"."Name", 1 AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
    UNION ALL
    SELECT 1, 0, @p1, @p2, 1
) AS "t"
ORDER BY "t"."value", "t"."Id"

-- records of each row or a default of it
SELECT CASE WHEN "t"."present" IS NOT NULL THEN "t"."Id" ELSE "d"."Id" END AS "Id", CASE WHEN "t"."present" IS NOT NULL THEN "t"."Name" ELSE "d"."Name" END AS "Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Id" > 20
) AS "t" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "d"."Id", "t"."Id" NULLS FIRST

-- records of each row or one of the application
SELECT CASE WHEN "t"."present" IS NOT NULL THEN 1 ELSE 1 END AS "present", CASE WHEN "t"."present" IS NOT NULL THEN "t"."Id" ELSE @p0 END AS "Id", CASE WHEN "t"."present" IS NOT NULL THEN "t"."Name" ELSE @p1 END AS "Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Id" > 20
) AS "t" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "d"."Id", "t"."Id" NULLS FIRST

-- rows of conditional structs or none
SELECT "d"."Id", "t"."present" IS NOT NULL AS "present", "t"."Active", "t"."present" AS "value", "t"."Id" AS "Id0", "t"."Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."Active", "e"."DepartmentId", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Id" > 20
) AS "t" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "d"."Id", CASE WHEN CASE WHEN "t"."present" IS NOT NULL THEN CASE WHEN "t"."present" IS NOT NULL THEN CASE WHEN "t"."Active" THEN 1 END END END IS NULL THEN 0 WHEN "t"."present" IS NOT NULL THEN CASE WHEN "t"."present" IS NOT NULL THEN CASE WHEN "t"."Active" THEN "t"."Id" END END END NULLS FIRST

-- set operations of nullable structs
SELECT 1 AS "value", "e"."Age" AS "Age", CAST(NULL AS text) AS "value0"
FROM "Employees" AS "e"
UNION
SELECT CASE WHEN CASE WHEN "e0"."Active" THEN 1 END IS NOT NULL THEN 1 END, CASE WHEN "e0"."Active" THEN "e0"."Id" END, CAST(NULL AS text)
FROM "Employees" AS "e0"
WHERE CASE WHEN CASE WHEN "e0"."Active" THEN 1 END IS NOT NULL THEN 1 END IS NOT NULL
ORDER BY "Age" NULLS FIRST

-- struct in a struct that is not there once each
SELECT DISTINCT coalesce("t"."value", 0) AS "value", coalesce("t"."value0", 0) AS "value0", "t"."value1"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 0 AS "value", "e"."Id" - 1 AS "value0", CAST(NULL AS text) AS "value1"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE

-- struct of a row that is not there once each
SELECT DISTINCT coalesce("t"."value", 0) AS "value", "t"."value0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 1
) AS "t" ON "t"."DepartmentId" = "d"."Id"

-- struct that is not there in a list
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0, @p1) AS "u" ("Number", "Text")
    WHERE "u"."Number" = coalesce("t"."value", 0) AND ("u"."Text" = "t"."value0" OR "u"."Text" IS NULL AND "t"."value0" IS NULL)
)
ORDER BY "d"."Id"

-- struct that is not there made nullable
SELECT coalesce("t"."Id", 0) AS "Id", "t"."Name", FALSE AS "value"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."Id" = 1
    LIMIT 1
) AS "t0" ON TRUE
ORDER BY "d"."Id"

-- struct that is not there once each
SELECT DISTINCT coalesce("t"."value", 0) AS "value", "t"."value0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE

-- struct that makes something else of defaults once each
SELECT DISTINCT "t"."present", "t"."value"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present", "e"."Id" - 1 AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE

-- structs and a default one
SELECT "t"."Id0" AS "Id", "t"."Score"
FROM (
    SELECT 0 AS "value", "e"."Id", "e"."Id" AS "Id0", "e"."Score"
    FROM "Employees" AS "e"
    UNION ALL
    SELECT 1, 0, @p0, CAST(NULL AS integer)
) AS "t"
ORDER BY "t"."value", "t"."Id"

-- test of a group that is not there
SELECT "t"."present" IS NULL AS "value"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    GROUP BY "e"."Score"
    ORDER BY "e"."Score" NULLS FIRST
    LIMIT 1
) AS "t" ON TRUE
ORDER BY "d"."Id"

-- test of a nullable struct
SELECT "t"."value" IS NULL AS "value", coalesce((
    SELECT TRUE
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
    ORDER BY "e2"."Id"
    LIMIT 1
), FALSE) AS "HasValue", CASE WHEN "t0"."value" IS NULL THEN -1 ELSE "t1"."Id" END AS "value0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1 AS "value"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT 1 AS "value"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "t0" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e1"."Id"
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
    ORDER BY "e1"."Id"
    LIMIT 1
) AS "t1" ON TRUE
ORDER BY "d"."Id"

-- tuple that is not there once each
SELECT DISTINCT coalesce("t"."value", 0) AS "value", "t"."value0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE

-- tuple with a record that is not there once each
SELECT "t0"."value", CASE WHEN "t0"."present" IS NULL THEN 0 ELSE "t0"."Id" END AS "value0"
FROM (
    SELECT DISTINCT coalesce("t"."value", 0) AS "value", "t"."Id", "t"."Name", "t"."present"
    FROM "Departments" AS "d"
    LEFT JOIN LATERAL (
        SELECT "e"."Id", "e"."Name", 1 AS "present", "e"."Id" - 1 AS "value"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
        LIMIT 1
    ) AS "t" ON TRUE
) AS "t0"
ORDER BY "value0" NULLS FIRST

-- tuple with an entity that is not there once each
SELECT "t0"."value", CASE WHEN "t0"."present" IS NULL THEN 0 ELSE "t0"."Id" END AS "value0"
FROM (
    SELECT DISTINCT coalesce("t"."value", 0) AS "value", "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId", "t"."present"
    FROM "Departments" AS "d"
    LEFT JOIN LATERAL (
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", 1 AS "present", "e"."Id" - 1 AS "value"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
        LIMIT 1
    ) AS "t" ON TRUE
) AS "t0"
ORDER BY "value0" NULLS FIRST

-- tuples of each row or a default of it
SELECT CASE WHEN "t"."present" IS NOT NULL THEN "t"."Id" ELSE "d"."Id" END AS "Id", CASE WHEN "t"."present" IS NOT NULL THEN "t"."Name" ELSE @p0 END AS "Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Id" > 20
) AS "t" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "d"."Id", "t"."Id" NULLS FIRST

-- union with a struct that is not there
SELECT coalesce("t"."value", 0) AS "value", "t"."value0"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "e"."Id" - 1 AS "value", CAST(NULL AS text) AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = 1
    LIMIT 1
) AS "t" ON TRUE
UNION
SELECT 0, CAST(NULL AS text)
FROM "Departments" AS "d0"

-- union with written records
SELECT "e"."Id" AS "Id", "e"."Name" AS "Name"
FROM "Employees" AS "e"
UNION
SELECT "u"."Id", "u"."Name"
FROM unnest(@p0, @p1) AS "u" ("Id", "Name")
ORDER BY "Id"

-- value of a conditional struct
SELECT CASE WHEN "e"."Active" THEN "e"."Id" END AS "Id", CASE WHEN "e"."Active" THEN "e"."Name" END AS "Name"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."Active" THEN 1 END IS NOT NULL AND CASE WHEN "e"."Active" THEN "e"."Id" END > 2
ORDER BY "e"."Id"

-- value of a nullable struct or a default one
SELECT "t0"."value", "t0"."Id", "t0"."Name"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
    ORDER BY "e"."Id"
    LIMIT 1
) AS "t" ON TRUE
LEFT JOIN LATERAL (
    SELECT "e0"."Id", "e0"."Name", 1 AS "value"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
    ORDER BY "e0"."Id"
    LIMIT 1
) AS "t0" ON TRUE
ORDER BY "d"."Id"
