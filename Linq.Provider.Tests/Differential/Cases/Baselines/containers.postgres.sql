-- a collection or an empty array
SELECT "t"."Name"
FROM "Departments" AS "d"
CROSS JOIN LATERAL (
    SELECT 0 AS "value", "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "d"."Id" > 2
    UNION ALL
    SELECT 1, "u"."key" - 1, "u"."value"
    FROM unnest(@p0) WITH ORDINALITY AS "u" ("value", "key")
    WHERE "d"."Id" <= 2
) AS "t"
ORDER BY "t"."value", "t"."Id"

-- a collection or none
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "d"."Id" > 2
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- an optional text or none of a list
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE length(coalesce("e"."Nick", @p0)) = 0

-- array in an object
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
) > 2
ORDER BY "d"."Id"

-- array reversed
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Age", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id" DESC

-- collections or none, one after the other
SELECT (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."ManagerId" = "e"."Id"
        UNION ALL
        SELECT 1
        FROM "Employees" AS "e1"
        WHERE "e1"."ManagerId" = "e"."ManagerId" AND "e"."ManagerId" IS NOT NULL
    ) AS "t"
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- condition on a collection or none
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND @p0
)

-- condition on a set
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e"."Age"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
) > 2
ORDER BY "d"."Id"

-- containers of a group
SELECT "e"."DepartmentId", count(*) AS "count", count(DISTINCT "e"."Age") AS "count0", (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "e"."DepartmentId" OR "e0"."DepartmentId" IS NULL AND "e"."DepartmentId" IS NULL
        GROUP BY "e0"."Level"
    ) AS "t"
) AS "Count1"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId" NULLS FIRST

-- count of a list
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- count of a list of a subquery
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- count of a lookup
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        GROUP BY "e"."Level"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- count of a lookup in an object
SELECT (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        GROUP BY "e"."Age"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id"
        GROUP BY "e0"."Age"
    ) AS "t0"
) > 1
ORDER BY "d"."Id"

-- count of a set
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e"."Age"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- count of a set in an object
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e"."Age"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
) AS "Count", coalesce((
    SELECT CAST(sum("t0"."Age") AS integer)
    FROM (
        SELECT DISTINCT "e0"."Age"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id"
    ) AS "t0"
), 0) AS "Sum"
FROM "Departments" AS "d"
WHERE (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e1"."Age"
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "d"."Id"
    ) AS "t1"
) > 2
ORDER BY "d"."Id"

-- count of a set with nulls
SELECT "d"."Id", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e"."Nick"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- count of one of two collections
SELECT (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Active" AND "d"."Id" > 2
        UNION ALL
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id" AND NOT "e0"."Active" AND "d"."Id" <= 2
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- elements of a collection or none
SELECT "d"."Id", "d"."Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "u"."key" AND "u"."key0" <> @p2
ORDER BY "e"."Id"

-- groups by a nested test of the key
SELECT "e"."Age"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "Departments" AS "d"
    WHERE NOT EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."Age" = "e"."Age"
    ) AND EXISTS (
        SELECT 1
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "d"."Id" AND "e1"."Age" = "e"."Age" + 1
    )
)
GROUP BY "e"."Age"
ORDER BY "e"."Age"

-- groups of a lookup
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Level", "t"."count", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Level", count(*) AS "count"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
    GROUP BY "e"."Level"
) AS "t"
ORDER BY "t"."Level"

-- groups of a lookup in an object
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Age", "t"."count", "t"."min", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Age", count(*) AS "count", min("e"."Id") AS "min"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
    GROUP BY "e"."Age"
) AS "t"
ORDER BY "t"."Age"

-- key of a lookup in an object


-- length of an array
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- length of one of two collections
SELECT (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Active" AND "d"."Id" > 2
        UNION ALL
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id" AND NOT "e0"."Active" AND "d"."Id" <= 2
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- list contains
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" IN (
    SELECT "e"."DepartmentId"
    FROM "Employees" AS "e"
)
ORDER BY "d"."Id"

-- list of a set in an object
SELECT (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e"."Age"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
) AS "Count", "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Age", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT DISTINCT "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key"
) AS "t"
ORDER BY "t"."Age"

-- lookup contains
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE 2 IN (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)
ORDER BY "d"."Id"

-- lookup of a group in an object
SELECT "e"."Level", (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."Level" = "e"."Level"
        GROUP BY "e0"."Age"
    ) AS "t"
) AS "Count"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
ORDER BY "e"."Level"

-- maximum of one of two collections
SELECT (
    SELECT max("t"."Age")
    FROM (
        SELECT "e"."Age"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND EXISTS (
            SELECT 1
            FROM "Employees" AS "e1"
            WHERE "e1"."DepartmentId" = "d"."Id"
        )
        UNION ALL
        SELECT "e0"."Age"
        FROM "Employees" AS "e0"
        WHERE NOT EXISTS (
            SELECT 1
            FROM "Employees" AS "e2"
            WHERE "e2"."DepartmentId" = "d"."Id"
        )
    ) AS "t"
) AS "Max"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- nested test of the group's key
SELECT "e"."Age", (
    SELECT count(*)
    FROM "Departments" AS "d"
    WHERE EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."Age" = "e"."Age"
    )
) AS "Count"
FROM "Employees" AS "e"
GROUP BY "e"."Age"
ORDER BY "e"."Age"

-- nested tests of the group's key
SELECT "e"."Nick", (
    SELECT count(*)
    FROM "Departments" AS "d"
    WHERE EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id" AND ("e0"."Nick" = "e"."Nick" OR "e0"."Nick" IS NULL AND "e"."Nick" IS NULL)
    ) AND NOT EXISTS (
        SELECT 1
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "d"."Id" AND "e1"."Nick" IS DISTINCT FROM "e"."Nick" AND "e1"."Age" > 40
    )
) AS "Count"
FROM "Employees" AS "e"
GROUP BY "e"."Nick"
ORDER BY "e"."Nick" NULLS FIRST

-- one of three collections
SELECT coalesce((
    SELECT CAST(sum("t"."Id") AS integer)
    FROM (
        SELECT "e"."Id"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "d"."Id" = 1
        UNION ALL
        SELECT "e0"."Age"
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id" AND "d"."Id" = 2 AND "d"."Id" <> 1
        UNION ALL
        SELECT "e1"."Id"
        FROM "Employees" AS "e1"
        WHERE "d"."Id" <> 2 AND "d"."Id" <> 1
    ) AS "t"
), 0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- one of two collections contains a value
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" IN (
    SELECT "e"."Age"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "d"."Id" > 2
    UNION ALL
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    WHERE "d"."Id" <= 2
)

-- one of two collections in its order
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Name", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT 0 AS "value", "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key" AND "u"."key" > 2
    UNION ALL
    SELECT 1, CAST(row_number() OVER (ORDER BY "e0"."Id" DESC) AS integer), "e0"."Name"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "u"."key" AND "u"."key" <= 2
) AS "t"
ORDER BY "t"."value", "t"."Id"

-- operators over a list
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Age" > 30 AND "e"."DepartmentId" = ANY(@p0)
ORDER BY "e"."Id"

-- pairs of a dictionary in an object
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count", coalesce((
    SELECT CAST(sum("e0"."Id") AS integer)
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
), 0) AS "Sum"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id" AND "e1"."Id" > 3
)
ORDER BY "d"."Id"

-- rows of a collection or of none
SELECT "d"."Id", "e"."Name"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id" AND "d"."Code" IS NOT NULL

-- set contains
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE 2 IN (
    SELECT "e"."Level"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)
ORDER BY "d"."Id"

-- set in an object with a comparer


-- size of one of two collections
SELECT (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Active" AND "d"."Id" > 2
        UNION ALL
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id" AND NOT "e0"."Active" AND "d"."Id" <= 2
    ) AS "t"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- sum of a set
SELECT "d"."Id", coalesce((
    SELECT CAST(sum("t"."Age") AS integer)
    FROM (
        SELECT DISTINCT "e"."Age"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
), 0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
