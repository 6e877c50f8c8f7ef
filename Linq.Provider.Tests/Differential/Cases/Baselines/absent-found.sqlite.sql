-- chunks that are not there
SELECT "t1"."present", "d"."Id", "t1"."value", "t4"."present" AS "present0", "t4"."value" AS "value0", "t7"."present" IS NULL AS "value1"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t0"."value", 1 AS "present", "t0"."DepartmentId"
    FROM (
        SELECT ("t"."number" - 1) / 2 AS "value", "t"."DepartmentId", row_number() OVER (PARTITION BY "t"."DepartmentId" ORDER BY ("t"."number" - 1) / 2, min("t"."number")) AS "row_number"
        FROM (
            SELECT "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
            FROM "Employees" AS "e"
            WHERE "e"."DepartmentId" IS NOT NULL
        ) AS "t"
        GROUP BY ("t"."number" - 1) / 2, "t"."DepartmentId"
    ) AS "t0"
    WHERE "t0"."row_number" <= 1
) AS "t1" ON "d"."Id" = "t1"."DepartmentId"
LEFT JOIN (
    SELECT "t3"."value", 1 AS "present", "t3"."DepartmentId"
    FROM (
        SELECT ("t2"."number" - 1) / 3 AS "value", "t2"."DepartmentId", row_number() OVER (PARTITION BY "t2"."DepartmentId" ORDER BY ("t2"."number" - 1) / 3, min("t2"."number")) AS "row_number"
        FROM (
            SELECT "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Id") AS "number"
            FROM "Employees" AS "e0"
            WHERE "e0"."DepartmentId" IS NOT NULL
        ) AS "t2"
        GROUP BY ("t2"."number" - 1) / 3, "t2"."DepartmentId"
    ) AS "t3"
    WHERE "t3"."row_number" > 2 AND "t3"."row_number" <= 3
) AS "t4" ON "d"."Id" = "t4"."DepartmentId"
LEFT JOIN (
    SELECT 1 AS "present", "t6"."DepartmentId"
    FROM (
        SELECT "t5"."DepartmentId", row_number() OVER (PARTITION BY "t5"."DepartmentId" ORDER BY ("t5"."number" - 1) / 2 DESC, min("t5"."number") DESC) AS "row_number"
        FROM (
            SELECT "e1"."DepartmentId", row_number() OVER (PARTITION BY "e1"."DepartmentId" ORDER BY "e1"."Id") AS "number"
            FROM "Employees" AS "e1"
            WHERE "e1"."DepartmentId" IS NOT NULL
        ) AS "t5"
        GROUP BY ("t5"."number" - 1) / 2, "t5"."DepartmentId"
    ) AS "t6"
    WHERE "t6"."row_number" <= 1
) AS "t7" ON "d"."Id" = "t7"."DepartmentId"
ORDER BY "d"."Id"
SELECT "t"."Id", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    SELECT "e"."Id", "u1"."value" AS "key", "u2"."value" AS "key0", row_number() OVER (PARTITION BY "u1"."value", "u2"."value" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    JOIN json_each(@p0) AS "u1" ON "e"."DepartmentId" = "u1"."value"
    JOIN json_each(@p1) AS "u2" ON "u2"."key" = "u1"."key"
) AS "t" ON "u"."value" = "t"."key" AND "u0"."value" = "t"."key0"
WHERE ("t"."number" - 1) / 2 = "t"."key0"
ORDER BY "t"."number" - 1, "t"."Id"
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u1"."value" AS "key", "u2"."value" AS "key0", row_number() OVER (PARTITION BY "u1"."value", "u2"."value" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    JOIN json_each(@p0) AS "u1" ON "e"."DepartmentId" = "u1"."value"
    JOIN json_each(@p1) AS "u2" ON "u2"."key" = "u1"."key"
) AS "t" ON "u"."value" = "t"."key" AND "u0"."value" = "t"."key0"
WHERE ("t"."number" - 1) / 3 = "t"."key0"
ORDER BY "t"."number" - 1, "t"."Id"

-- condition on a chunk of the application
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id", row_number() OVER (PARTITION BY "t"."Id" ORDER BY ("t"."number" - 1) / 2, min("t"."number")) AS "row_number"
    FROM (
        SELECT "d"."Id", row_number() OVER (PARTITION BY "d"."Id" ORDER BY "u"."key") AS "number"
        FROM json_each(@p0) AS "u"
        JOIN "Departments" AS "d" ON "u"."value" >= "d"."Id"
    ) AS "t"
    WHERE (
        SELECT count(*)
        FROM (
            SELECT row_number() OVER (ORDER BY "u0"."key") AS "number"
            FROM json_each(@p0) AS "u0"
            WHERE "u0"."value" >= "t"."Id"
        ) AS "t1"
        WHERE ("t1"."number" - 1) / 2 = ("t"."number" - 1) / 2
    ) = 2
    GROUP BY ("t"."number" - 1) / 2, "t"."Id"
) AS "t0"
WHERE "t0"."row_number" <= 1
ORDER BY "t0"."Id"

-- condition on a chunk that is not there
SELECT "t0"."DepartmentId" AS "Id"
FROM (
    SELECT "t"."DepartmentId", row_number() OVER (PARTITION BY "t"."DepartmentId" ORDER BY ("t"."number" - 1) / 2, min("t"."number")) AS "row_number"
    FROM (
        SELECT "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE (
        SELECT count(*)
        FROM (
            SELECT row_number() OVER (ORDER BY "e0"."Id") AS "number"
            FROM "Employees" AS "e0"
            WHERE "e0"."DepartmentId" = "t"."DepartmentId"
        ) AS "t1"
        WHERE ("t1"."number" - 1) / 2 = ("t"."number" - 1) / 2
    ) = 2
    GROUP BY ("t"."number" - 1) / 2, "t"."DepartmentId"
) AS "t0"
WHERE "t0"."row_number" <= 1
ORDER BY "t0"."DepartmentId"

-- condition on a group at a position
SELECT "t"."DepartmentId" AS "Id"
FROM (
    SELECT "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Score") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
    GROUP BY "e"."Score", "e"."DepartmentId"
) AS "t"
WHERE "t"."row_number" > 2 AND "t"."row_number" <= 3
ORDER BY "t"."DepartmentId"

-- condition on a nullable struct
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" > 35
ORDER BY "e"."Id"

-- condition on a nullable struct or another
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", 1 AS "value"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
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
WHERE CASE WHEN "t0"."value" IS NOT NULL THEN "t0"."Id" ELSE -1 END = -1
ORDER BY "d"."Id"

-- condition on a struct that is not there
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

-- conditional struct once each
SELECT "t"."value1" AS "value", "t"."value" AS "value0", "t"."value0" AS "value1"
FROM (
    SELECT DISTINCT CASE WHEN "e"."Active" THEN "e"."Age" END AS "value", NULL AS "value0", CASE WHEN "e"."Active" THEN 1 END AS "value1"
    FROM "Employees" AS "e"
) AS "t"
ORDER BY CASE WHEN "t"."value1" IS NULL THEN 0 ELSE "t"."value" END

-- conditional struct or another
SELECT CASE WHEN "e"."Active" THEN 1 END IS NULL AS "value"
FROM "Employees" AS "e"
WHERE CASE WHEN CASE WHEN "e"."Active" THEN 1 END IS NOT NULL THEN CASE WHEN "e"."Active" THEN "e"."Id" END ELSE -1 END < 20
ORDER BY "e"."Id"

-- count by a struct that is not there
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

-- default that is made otherwise


-- except of a struct that is not there
SELECT coalesce("t0"."Id", 0) AS "value", "t0"."value" AS "value0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."DepartmentId", NULL AS "value"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
EXCEPT
SELECT 0, NULL
FROM "Departments" AS "d0"

-- first of conditional structs that may be null
SELECT "t0"."present" IS NOT NULL AS "present", "t0"."Active", "t0"."present" AS "value", "t0"."Id", "t0"."Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Id", "t"."Name", "t"."Active", "t"."DepartmentId", 1 AS "present"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Active", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"

-- first of each struct that is not there
SELECT "t1"."Id"
FROM (
    SELECT "d"."Id", row_number() OVER (PARTITION BY coalesce("t0"."value", 0), "t0"."value0" ORDER BY "d"."Id") AS "number"
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
) AS "t1"
WHERE "t1"."number" = 1
ORDER BY "t1"."Id"

-- first record or a default one
SELECT "t2"."present", "t2"."value", "t2"."value0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT 1 AS "present", CASE WHEN "t1"."present" IS NOT NULL THEN "t1"."Id0" ELSE 0 END AS "value", CASE WHEN "t1"."present" IS NOT NULL THEN "t1"."Name" ELSE @p0 END AS "value0", "t1"."Id"
    FROM (
        SELECT "d0"."Id", "t0"."Id" AS "Id0", "t0"."Name", "t0"."present", row_number() OVER (PARTITION BY "d0"."Id" ORDER BY "t0"."Id") AS "row_number"
        FROM "Departments" AS "d0"
        LEFT JOIN (
            SELECT "t"."Id", "t"."Name", "t"."DepartmentId", 1 AS "present"
            FROM (
                SELECT "e"."Id", "e"."Name", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
                FROM "Employees" AS "e"
                WHERE "e"."Id" > 20 AND "e"."DepartmentId" IS NOT NULL
            ) AS "t"
            WHERE "t"."row_number" <= 1
        ) AS "t0" ON "d0"."Id" = "t0"."DepartmentId"
    ) AS "t1"
    WHERE "t1"."row_number" <= 1
) AS "t2" ON "d"."Id" = "t2"."Id"
ORDER BY "d"."Id"

-- group by a conditional struct
SELECT CASE WHEN "t"."Active" THEN 1 END AS "value", CASE WHEN "t"."Active" THEN "t"."Age" / 10 END AS "value0", "t"."value" AS "value1", count(*) AS "count"
FROM (
    SELECT "e"."Age", "e"."Active", NULL AS "value"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY CASE WHEN "t"."Active" THEN "t"."Age" / 10 END, "t"."value", CASE WHEN "t"."Active" THEN 1 END
ORDER BY CASE WHEN CASE WHEN "t"."Active" THEN 1 END IS NULL THEN 0 ELSE CASE WHEN "t"."Active" THEN "t"."Age" / 10 END END

-- group by a nullable struct
SELECT "t0"."value1" AS "value", "t0"."value" AS "value0", "t0"."value0" AS "value1", count(*) AS "count"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", "t"."Id" - 1 AS "value", NULL AS "value0", 1 AS "value1"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
GROUP BY "t0"."value", "t0"."value0", "t0"."value1"
ORDER BY "count"

-- group by a struct that is not there
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

-- group by a tuple of a left join
SELECT coalesce("e"."Id", 0) AS "value", count(*) AS "count"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId" AND "e"."Id" = 1
GROUP BY "e"."DepartmentId", coalesce("e"."Id", 0)
ORDER BY "count"

-- group by whether there is a chunk
SELECT "t1"."present" IS NULL AS "value", count(*) AS "count"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT 1 AS "present", "t0"."DepartmentId"
    FROM (
        SELECT "t"."DepartmentId", row_number() OVER (PARTITION BY "t"."DepartmentId" ORDER BY ("t"."number" - 1) / 2, min("t"."number")) AS "row_number"
        FROM (
            SELECT "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
            FROM "Employees" AS "e"
            WHERE "e"."DepartmentId" IS NOT NULL
        ) AS "t"
        GROUP BY ("t"."number" - 1) / 2, "t"."DepartmentId"
    ) AS "t0"
    WHERE "t0"."row_number" <= 1
) AS "t1" ON "d"."Id" = "t1"."DepartmentId"
GROUP BY "t1"."present" IS NULL
ORDER BY "value"

-- groups by a struct that is not there
SELECT coalesce("t1"."value", 0) AS "value", "t1"."value0"
FROM (
    SELECT "t0"."value", "t0"."value0", row_number() OVER (ORDER BY "d"."Id") AS "number"
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
) AS "t1"
GROUP BY coalesce("t1"."value", 0), "t1"."value0"
ORDER BY min("t1"."number")
SELECT "d"."Id", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    "Departments" AS "d"
    LEFT JOIN (
        SELECT "t"."DepartmentId", "t"."Id" - 1 AS "value", NULL AS "value0"
        FROM (
            SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
            FROM "Employees" AS "e"
            WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
        ) AS "t"
        WHERE "t"."row_number" <= 1
    ) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
) ON coalesce("t0"."value", 0) = "u"."value" AND "t0"."value0" IS "u0"."value"
ORDER BY "d"."Id"

-- groups of each row or none
SELECT "d"."Id", "t0"."present", "t0"."Active"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."Active", min("t"."number") AS "first", 1 AS "present", "t"."DepartmentId"
    FROM (
        SELECT "e"."Active", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    GROUP BY "t"."Active", "t"."DepartmentId"
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id", "t0"."Active", "t0"."first"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."value" AND "e"."Active" = "u0"."value"
ORDER BY "e"."Id"

-- groups that are not there
SELECT "t1"."present", "d"."Id", "t1"."Active", "t4"."present" AS "present0", "t4"."Active" AS "Active0", "t7"."present" AS "present1", "t7"."Age"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t0"."Active", 1 AS "present", "t0"."DepartmentId"
    FROM (
        SELECT "t"."Active", "t"."DepartmentId", row_number() OVER (PARTITION BY "t"."DepartmentId" ORDER BY min("t"."number")) AS "row_number"
        FROM (
            SELECT "e"."Active", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "number"
            FROM "Employees" AS "e"
            WHERE "e"."DepartmentId" IS NOT NULL
        ) AS "t"
        WHERE "t"."Active"
        GROUP BY "t"."Active", "t"."DepartmentId"
    ) AS "t0"
    WHERE "t0"."row_number" <= 1
) AS "t1" ON "d"."Id" = "t1"."DepartmentId"
LEFT JOIN (
    SELECT "t3"."Active", 1 AS "present", "t3"."DepartmentId"
    FROM (
        SELECT "t2"."Active", "t2"."DepartmentId", row_number() OVER (PARTITION BY "t2"."DepartmentId" ORDER BY "t2"."Active" DESC, min("t2"."number") DESC) AS "row_number"
        FROM (
            SELECT "e0"."Active", "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Id") AS "number"
            FROM "Employees" AS "e0"
            WHERE "e0"."DepartmentId" IS NOT NULL
        ) AS "t2"
        GROUP BY "t2"."Active", "t2"."DepartmentId"
    ) AS "t3"
    WHERE "t3"."row_number" <= 1
) AS "t4" ON "d"."Id" = "t4"."DepartmentId"
LEFT JOIN (
    SELECT "t6"."Age", 1 AS "present", "t6"."DepartmentId"
    FROM (
        SELECT "t5"."Age", "t5"."DepartmentId", row_number() OVER (PARTITION BY "t5"."DepartmentId" ORDER BY "t5"."Age", min("t5"."number")) AS "row_number"
        FROM (
            SELECT "e1"."Age", "e1"."DepartmentId", row_number() OVER (PARTITION BY "e1"."DepartmentId" ORDER BY "e1"."Id") AS "number"
            FROM "Employees" AS "e1"
            WHERE "e1"."DepartmentId" IS NOT NULL
        ) AS "t5"
        GROUP BY "t5"."Age", "t5"."DepartmentId"
    ) AS "t6"
    WHERE "t6"."row_number" <= 1
) AS "t7" ON "d"."Id" = "t7"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."value" AND "e"."Active" = "u0"."value"
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."value" AND "e"."Active" = "u0"."value"
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."value" AND "e"."Age" = "u0"."value"
ORDER BY "e"."Id"

-- initialised struct that is not there once each
SELECT DISTINCT coalesce("t"."Id" - 1, 0) AS "value"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1

-- join by a pair that is not there
SELECT "d"."Id", "d0"."Id" AS "Id0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Active", "e"."DepartmentId", count(*) AS "count", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Active") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
    GROUP BY "e"."Active", "e"."DepartmentId"
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1
JOIN (
    "Departments" AS "d0"
    LEFT JOIN (
        SELECT "e0"."Active", "e0"."DepartmentId", count(*) AS "count", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Active") AS "row_number"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS NOT NULL
        GROUP BY "e0"."Active", "e0"."DepartmentId"
    ) AS "t0" ON "d0"."Id" = "t0"."DepartmentId" AND "t0"."row_number" <= 1
) ON coalesce("t"."Active", 0) = coalesce("t0"."Active", 0) AND coalesce("t"."count", 0) = coalesce("t0"."count", 0)
ORDER BY "d"."Id", "d0"."Id"

-- join by nullable structs
SELECT "t"."DepartmentId" AS "Id", "t0"."DepartmentId" AS "Id0"
FROM (
    SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
) AS "t"
JOIN (
    SELECT "e0"."Id", "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId") AS "row_number"
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" = 1 AND "e0"."DepartmentId" IS NOT NULL
) AS "t0" ON 1 IS NOT NULL AND 1 IS NOT NULL AND ("t"."Id" - 1) IS ("t0"."Id" - 1) AND NULL IS NULL
WHERE "t"."row_number" <= 1 AND "t0"."row_number" <= 1

-- left join to groups
SELECT "d"."Id", "t"."present" IS NULL AS "value", CASE WHEN "t"."present" IS NULL THEN 0 ELSE (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" IS "t"."DepartmentId"
) END AS "value0", "t"."present", "t"."DepartmentId"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", 1 AS "present"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t" ON "d"."Id" = "t"."DepartmentId"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Employees" AS "e" ON "e"."DepartmentId" IS "u"."value"
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
    ) AS "t0" ON 1
    ORDER BY "t0"."Id" DESC
    LIMIT 1
) AS "Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- nullable struct and one of the application
SELECT "t"."DepartmentId" AS "Id"
FROM (
    SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
) AS "t"
WHERE "t"."row_number" <= 1 AND "t"."Id" - 1 = @p0

-- nullable struct in an object that is not there
SELECT "t0"."present", "t0"."present" AS "value", "t0"."Id", "t0"."Name"
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

-- nullable struct once each
SELECT "t1"."value1" AS "value", "t1"."value" AS "value0", "t1"."value0" AS "value1"
FROM (
    SELECT DISTINCT "t0"."value", "t0"."value0", "t0"."value1"
    FROM "Departments" AS "d"
    LEFT JOIN (
        SELECT "t"."DepartmentId", "t"."Id" - 1 AS "value", NULL AS "value0", 1 AS "value1"
        FROM (
            SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
            FROM "Employees" AS "e"
            WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
        ) AS "t"
        WHERE "t"."row_number" <= 1
    ) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
) AS "t1"
ORDER BY CASE WHEN "t1"."value1" IS NULL THEN 0 ELSE 1 END

-- nullable struct that is not there
SELECT "t0"."value", "t0"."Id", "t0"."Name"
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
ORDER BY "d"."Id"

-- nullable struct that is not there as an object
SELECT "t0"."value", "t0"."Id", "t0"."Name"
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
ORDER BY "d"."Id"

-- nullable tuple or another
SELECT "t1"."value", "t1"."Id", "t1"."Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1
LEFT JOIN (
    SELECT "t0"."Id", "t0"."Name", "t0"."DepartmentId", 1 AS "value"
    FROM (
        SELECT "e0"."Id", "e0"."Name", "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS NOT NULL
    ) AS "t0"
    WHERE "t0"."row_number" <= 1
) AS "t1" ON "d"."Id" = "t1"."DepartmentId"
ORDER BY "d"."Id"

-- objects of each row or a default one
SELECT CASE WHEN "t"."present" IS NOT NULL THEN "t"."Id" ELSE "d"."Id" END AS "Id", CASE WHEN "t"."present" IS NOT NULL THEN "t"."Name" ELSE "d"."Name" END AS "Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Id" > 20
) AS "t" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "d"."Id", "t"."Id"

-- one of two nullable structs
SELECT CASE WHEN "e"."Active" THEN @p0 ELSE @p1 END AS "constant"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."Active" THEN "e"."Id" ELSE "e"."Age" END > 20
ORDER BY "e"."Id"

-- order by a tuple that is not there
SELECT "d"."Id"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Age", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."Id" > 10 AND "e"."DepartmentId" IS NOT NULL
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1
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
) AS "t0" ON 1

-- records and one of the application
SELECT "t0"."value0" AS "value", "t0"."Id", "t0"."Name"
FROM (
    SELECT 0 AS "value", row_number() OVER (ORDER BY "t"."value", "t"."Id") AS "number", "t"."Id0" AS "Id", "t"."Name", 1 AS "value0"
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
SELECT "t"."value0" AS "value", "t"."Id0" AS "Id", "t"."Name", "t"."key"
FROM (
    SELECT "e"."DepartmentId" AS "key", 0 AS "value", "e"."Id", "e"."Id" AS "Id0", "e"."Name", 1 AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))
    UNION ALL
    SELECT "u"."value", 1, 0, @p1, @p2, 1
    FROM json_each(@p3) AS "u"
    WHERE "u"."value" IN (SELECT value FROM json_each(@p0))
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
ORDER BY "d"."Id", "t"."Id"

-- records of each row or one of the application
SELECT CASE WHEN "t"."present" IS NOT NULL THEN 1 ELSE 1 END AS "present", CASE WHEN "t"."present" IS NOT NULL THEN "t"."Id" ELSE @p0 END AS "Id", CASE WHEN "t"."present" IS NOT NULL THEN "t"."Name" ELSE @p1 END AS "Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Id" > 20
) AS "t" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "d"."Id", "t"."Id"

-- rows of conditional structs or none
SELECT "d"."Id", "t"."present" IS NOT NULL AS "present", "t"."Active", "t"."present" AS "value", "t"."Id" AS "Id0", "t"."Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."Active", "e"."DepartmentId", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Id" > 20
) AS "t" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "d"."Id", CASE WHEN CASE WHEN "t"."present" IS NOT NULL THEN CASE WHEN "t"."present" IS NOT NULL THEN CASE WHEN "t"."Active" THEN 1 END END END IS NULL THEN 0 WHEN "t"."present" IS NOT NULL THEN CASE WHEN "t"."present" IS NOT NULL THEN CASE WHEN "t"."Active" THEN "t"."Id" END END END

-- set operations of nullable structs
SELECT 1 AS "value", "e"."Age" AS "Age", NULL AS "value0"
FROM "Employees" AS "e"
UNION
SELECT CASE WHEN CASE WHEN "e0"."Active" THEN 1 END IS NOT NULL THEN 1 END, CASE WHEN "e0"."Active" THEN "e0"."Id" END, NULL
FROM "Employees" AS "e0"
WHERE CASE WHEN CASE WHEN "e0"."Active" THEN 1 END IS NOT NULL THEN 1 END IS NOT NULL
ORDER BY "Age"

-- struct in a struct that is not there once each
SELECT DISTINCT coalesce("t0"."value", 0) AS "value", coalesce("t0"."value0", 0) AS "value0", "t0"."value1"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", 0 AS "value", "t"."Id" - 1 AS "value0", NULL AS "value1"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"

-- struct of a row that is not there once each
SELECT DISTINCT coalesce("t"."value", 0) AS "value", "t"."value0"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", "e"."Id" - 1 AS "value", NULL AS "value0"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 1
) AS "t" ON "t"."DepartmentId" = "d"."Id"

-- struct that is not there in a list
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
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Number", json_extract(j.value, '$[1]') AS "Text"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Number" = coalesce("t0"."value", 0) AND "u"."Text" IS "t0"."value0"
)
ORDER BY "d"."Id"

-- struct that is not there made nullable
SELECT coalesce("t"."Id", 0) AS "Id", "t"."Name", 0 AS "value"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1
LEFT JOIN (
    SELECT "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId") AS "row_number"
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" = 1 AND "e0"."DepartmentId" IS NOT NULL
) AS "t0" ON "d"."Id" = "t0"."DepartmentId" AND "t0"."row_number" <= 1
ORDER BY "d"."Id"

-- struct that is not there once each
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

-- struct that makes something else of defaults once each
SELECT DISTINCT "t0"."present", "t0"."value"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "t"."DepartmentId", 1 AS "present", "t"."Id" - 1 AS "value"
    FROM (
        SELECT "e"."Id", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"

-- structs and a default one
SELECT "t"."Id0" AS "Id", "t"."Score"
FROM (
    SELECT 0 AS "value", "e"."Id", "e"."Id" AS "Id0", "e"."Score"
    FROM "Employees" AS "e"
    UNION ALL
    SELECT 1, 0, @p0, NULL
) AS "t"
ORDER BY "t"."value", "t"."Id"

-- test of a group that is not there
SELECT "t0"."present" IS NULL AS "value"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT 1 AS "present", "t"."DepartmentId"
    FROM (
        SELECT "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Score") AS "row_number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" IS NOT NULL
        GROUP BY "e"."Score", "e"."DepartmentId"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
ORDER BY "d"."Id"

-- test of a nullable struct
SELECT "t0"."value" IS NULL AS "value", coalesce((
    SELECT 1
    FROM "Employees" AS "e2"
    WHERE "e2"."DepartmentId" = "d"."Id"
    ORDER BY "e2"."Id"
    LIMIT 1
), 0) AS "HasValue", CASE WHEN "t2"."value" IS NULL THEN -1 ELSE "t3"."Id" END AS "value0"
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
    SELECT "t1"."DepartmentId", 1 AS "value"
    FROM (
        SELECT "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS NOT NULL
    ) AS "t1"
    WHERE "t1"."row_number" <= 1
) AS "t2" ON "d"."Id" = "t2"."DepartmentId"
LEFT JOIN (
    SELECT "e1"."Id", "e1"."DepartmentId", row_number() OVER (PARTITION BY "e1"."DepartmentId" ORDER BY "e1"."Id") AS "row_number"
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" IS NOT NULL
) AS "t3" ON "d"."Id" = "t3"."DepartmentId" AND "t3"."row_number" <= 1
ORDER BY "d"."Id"

-- tuple that is not there once each
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

-- tuple with a record that is not there once each
SELECT "t1"."value", CASE WHEN "t1"."present" IS NULL THEN 0 ELSE "t1"."Id" END AS "value0"
FROM (
    SELECT DISTINCT coalesce("t0"."value", 0) AS "value", "t0"."Id", "t0"."Name", "t0"."present"
    FROM "Departments" AS "d"
    LEFT JOIN (
        SELECT "t"."Id", "t"."Name", "t"."DepartmentId", 1 AS "present", "t"."Id" - 1 AS "value"
        FROM (
            SELECT "e"."Id", "e"."Name", "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
            FROM "Employees" AS "e"
            WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
        ) AS "t"
        WHERE "t"."row_number" <= 1
    ) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
) AS "t1"
ORDER BY "value0"

-- tuple with an entity that is not there once each
SELECT "t1"."value", CASE WHEN "t1"."present" IS NULL THEN 0 ELSE "t1"."Id" END AS "value0"
FROM (
    SELECT DISTINCT coalesce("t0"."value", 0) AS "value", "t0"."Id", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary" COLLATE LP_DECIMAL, "t0"."Bonus" COLLATE LP_DECIMAL, "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId", "t0"."present"
    FROM "Departments" AS "d"
    LEFT JOIN (
        SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId", 1 AS "present", "t"."Id" - 1 AS "value"
        FROM (
            SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (PARTITION BY "e"."DepartmentId") AS "row_number"
            FROM "Employees" AS "e"
            WHERE "e"."Id" = 1 AND "e"."DepartmentId" IS NOT NULL
        ) AS "t"
        WHERE "t"."row_number" <= 1
    ) AS "t0" ON "d"."Id" = "t0"."DepartmentId"
) AS "t1"
ORDER BY "value0"

-- tuples of each row or a default of it
SELECT CASE WHEN "t"."present" IS NOT NULL THEN "t"."Id" ELSE "d"."Id" END AS "Id", CASE WHEN "t"."present" IS NOT NULL THEN "t"."Name" ELSE @p0 END AS "Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id", "e"."Name", "e"."DepartmentId", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Id" > 20
) AS "t" ON "t"."DepartmentId" = "d"."Id"
ORDER BY "d"."Id", "t"."Id"

-- union with a struct that is not there
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
FROM "Departments" AS "d0"

-- union with written records
SELECT "e"."Id" AS "Id", "e"."Name" AS "Name"
FROM "Employees" AS "e"
UNION
SELECT "u"."Id", "u"."Name"
FROM (
    SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Name"
    FROM json_each(@p0) AS j
) AS "u"
ORDER BY "Id"

-- value of a conditional struct
SELECT CASE WHEN "e"."Active" THEN "e"."Id" END AS "Id", CASE WHEN "e"."Active" THEN "e"."Name" END AS "Name"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."Active" THEN 1 END IS NOT NULL AND CASE WHEN "e"."Active" THEN "e"."Id" END > 2
ORDER BY "e"."Id"

-- value of a nullable struct or a default one
SELECT "t1"."value", "t1"."Id", "t1"."Name"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."DepartmentId", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS "row_number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IS NOT NULL
) AS "t" ON "d"."Id" = "t"."DepartmentId" AND "t"."row_number" <= 1
LEFT JOIN (
    SELECT "t0"."Id", "t0"."Name", "t0"."DepartmentId", 1 AS "value"
    FROM (
        SELECT "e0"."Id", "e0"."Name", "e0"."DepartmentId", row_number() OVER (PARTITION BY "e0"."DepartmentId" ORDER BY "e0"."Id") AS "row_number"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" IS NOT NULL
    ) AS "t0"
    WHERE "t0"."row_number" <= 1
) AS "t1" ON "d"."Id" = "t1"."DepartmentId"
ORDER BY "d"."Id"
