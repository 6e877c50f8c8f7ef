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
        LIMIT 1
    ) AND EXISTS (
        SELECT 1
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "d"."Id" AND "e1"."Age" = "e"."Age" + 1
        LIMIT 1
    )
)
GROUP BY "e"."Age"
ORDER BY "e"."Age"

-- left join on nothing but the outer row
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    LEFT JOIN "Projects" AS "p" ON "p"."DepartmentId" = "d"."Id"
    WHERE "p"."Id" IS NULL
    LIMIT 1
)
ORDER BY "d"."Id"

-- left join on the key of the outer row
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    LEFT JOIN "Projects" AS "p" ON "d"."Id" = "e"."DepartmentId" AND "p"."DepartmentId" = 1
    WHERE "e"."Age" > 20 AND "p"."Title" IS NULL
    LIMIT 1
)
ORDER BY "d"."Id"

-- left join on the outer row
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    LEFT JOIN "Projects" AS "p" ON "p"."Cost" COLLATE LP_DECIMAL > "e"."Salary" AND "p"."DepartmentId" = "d"."Id"
    WHERE "e"."Age" > 30 AND "p"."Id" IS NULL
    LIMIT 1
)
ORDER BY "d"."Id"

-- nested test of the group's key
SELECT "e"."Age", (
    SELECT count(*)
    FROM "Departments" AS "d"
    WHERE EXISTS (
        SELECT 1
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."Age" = "e"."Age"
        LIMIT 1
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
        WHERE "e0"."DepartmentId" = "d"."Id" AND "e0"."Nick" IS "e"."Nick"
        LIMIT 1
    ) AND NOT EXISTS (
        SELECT 1
        FROM "Employees" AS "e1"
        WHERE "e1"."DepartmentId" = "d"."Id" AND "e1"."Nick" IS NOT "e"."Nick" AND "e1"."Age" > 40
        LIMIT 1
    )
) AS "Count"
FROM "Employees" AS "e"
GROUP BY "e"."Nick"
ORDER BY "e"."Nick"
