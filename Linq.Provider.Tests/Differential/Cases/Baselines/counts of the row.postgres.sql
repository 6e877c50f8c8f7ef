-- element at
SELECT (
    SELECT "t"."Name"
    FROM (
        SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" - 1 = "d"."Id"
    ORDER BY "t"."Id"
    LIMIT 1
) AS "Name"
FROM "Departments" AS "d"
WHERE "d"."Id" < 5
ORDER BY "d"."Id"

-- element at compared
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE coalesce((
    SELECT "t"."Age"
    FROM (
        SELECT "e"."Id", "e"."Age", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" - 1 = "d"."Id"
    ORDER BY "t"."Id"
    LIMIT 1
), 0) > 30

-- element at counted
SELECT (
    SELECT "t"."Id"
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" - 1 = (
        SELECT count(*)
        FROM "Employees" AS "e0"
        WHERE "e0"."DepartmentId" = "d"."Id"
    ) - 1
    ORDER BY "t"."Id"
    LIMIT 1
) AS "Id"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e1"
    WHERE "e1"."DepartmentId" = "d"."Id"
)
ORDER BY "d"."Id"

-- element at or default
SELECT coalesce((
    SELECT "t"."Age"
    FROM (
        SELECT "e"."Id", "e"."Age", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" - 1 = "d"."Id" * 5 - 10
    ORDER BY "t"."Id"
    LIMIT 1
), 0) AS "Age"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- element at or default of an object
SELECT "d"."Id", "t0"."Id" AS "Id0", "t0"."Name", "t0"."Nick", "t0"."Age", "t0"."Score", "t0"."Salary", "t0"."Bonus", "t0"."Rating", "t0"."Active", "t0"."Remote", "t0"."Hired", "t0"."LeftAt", "t0"."Level", "t0"."FormerLevel", "t0"."Badge", "t0"."DepartmentId", "t0"."ManagerId"
FROM "Departments" AS "d"
LEFT JOIN LATERAL (
    SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
    FROM (
        SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" - 1 = "d"."Id" * 2
    ORDER BY "t"."Id"
    LIMIT 1
) AS "t0" ON TRUE
ORDER BY "d"."Id"

-- range from the end to a start
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id" DESC
    LIMIT 30
) AS "t"
WHERE "t"."number" - 1 < 15
ORDER BY "t"."Id"

-- range from the end to a start in a row
SELECT coalesce((
    SELECT CAST(sum("t"."Id") AS integer)
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
        ORDER BY "e"."Id" DESC
        LIMIT 4
    ) AS "t"
    WHERE "t"."number" - 1 < 5
), 0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- range from the end to a start of few
SELECT "t"."Id"
FROM (
    SELECT "d"."Id", CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) AS "number"
    FROM "Departments" AS "d"
    ORDER BY "d"."Id" DESC
    LIMIT 30
) AS "t"
WHERE "t"."number" - 1 < 3
ORDER BY "t"."Id"

-- range from the end to a start with none
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id" DESC
    LIMIT 3
) AS "t"
WHERE "t"."number" - 1 < 5
ORDER BY "t"."Id"

-- skip
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t0"."Id", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "t"."Id"
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "u"."key"
    ) AS "t"
    WHERE "t"."number" > "u"."key"
) AS "t0"
ORDER BY "t0"."Id"

-- skip last
SELECT coalesce((
    SELECT CAST(sum("t"."Id") AS integer)
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id" DESC) AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" > "d"."Id"
), 0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- skip negative
SELECT (
    SELECT min("t"."Id")
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" > "d"."Id" - 3
) AS "Min"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- skip then take
SELECT "d"."Id", "t1"."Name"
FROM "Departments" AS "d"
CROSS JOIN LATERAL (
    SELECT "t0"."Id", "t0"."Name"
    FROM (
        SELECT "t"."Id", "t"."Name", CAST(row_number() OVER (ORDER BY "t"."Name", "t"."Id") AS integer) AS "number"
        FROM (
            SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Name", "e"."Id") AS integer) AS "number"
            FROM "Employees" AS "e"
            WHERE "e"."DepartmentId" = "d"."Id"
        ) AS "t"
        WHERE "t"."number" > "d"."Id"
    ) AS "t0"
    WHERE "t0"."number" <= "d"."Id" - 1
) AS "t1"
ORDER BY "t1"."Name", "t1"."Id"

-- skip too many
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" > "d"."Id" * 1000
)

-- take
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t0"."Name", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "t"."Id", "t"."Name"
    FROM (
        SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "u"."key"
    ) AS "t"
    WHERE "t"."number" <= "u"."key"
) AS "t0"
ORDER BY "t0"."Id"

-- take by a count
SELECT "d"."Id", coalesce((
    SELECT sum("t"."Cost")
    FROM (
        SELECT "p"."Cost", CAST(row_number() OVER (ORDER BY "p"."Id") AS integer) AS "number"
        FROM "Projects" AS "p"
    ) AS "t"
    WHERE "t"."number" <= (
        SELECT count(*)
        FROM "Projects" AS "p0"
        WHERE "p0"."DepartmentId" = "d"."Id"
    )
), @p0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- take by a navigation
SELECT "e"."Id", coalesce((
    SELECT CAST(sum("t"."Age") AS integer)
    FROM (
        SELECT "e0"."Age", CAST(row_number() OVER (ORDER BY "e0"."Id") AS integer) AS "number"
        FROM "Employees" AS "e0"
        WHERE "e0"."ManagerId" = "e"."Id"
    ) AS "t"
    WHERE "t"."number" <= "e"."DepartmentId"
), 0) AS "Sum"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL
ORDER BY "e"."Id"

-- take by another table's count
SELECT (
    SELECT count(*)
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" <= (
        SELECT count(*)
        FROM "Skills" AS "s"
    )
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- take distinct
SELECT (
    SELECT count(*)
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "t"."Level") AS integer) AS "number"
        FROM (
            SELECT DISTINCT "e"."Level"
            FROM "Employees" AS "e"
            WHERE "e"."DepartmentId" = "d"."Id"
        ) AS "t"
    ) AS "t0"
    WHERE "t0"."number" <= "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- take in a group
SELECT "e"."Level", coalesce((
    SELECT CAST(sum("t"."Id") AS integer)
    FROM (
        SELECT "e0"."Id", CAST(row_number() OVER (ORDER BY "e0"."Id") AS integer) AS "number"
        FROM "Employees" AS "e0"
        WHERE "e0"."Level" = "e"."Level"
    ) AS "t"
    WHERE "t"."number" <= "e"."Level" + 1
), 0) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- take inside take
SELECT coalesce((
    SELECT CAST(sum(coalesce((
        SELECT CAST(sum("t0"."Id") AS integer)
        FROM (
            SELECT "e0"."Id", CAST(row_number() OVER (ORDER BY "e0"."Id") AS integer) AS "number"
            FROM "Employees" AS "e0"
            WHERE "e0"."ManagerId" = "t"."Id"
        ) AS "t0"
        WHERE "t0"."number" <= "t"."Id"
    ), 0)) AS integer)
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" <= "d"."Id"
), 0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- take last
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t0"."Id", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "t"."Id"
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id" DESC) AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "u"."key"
    ) AS "t"
    WHERE "t"."number" <= "u"."key" - 1
) AS "t0"
ORDER BY "t0"."Id"

-- take negative and zero
SELECT (
    SELECT count(*)
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" <= "d"."Id" - 2
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- take null
SELECT "e"."Id", (
    SELECT count(*)
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e0"."Id") AS integer) AS "number"
        FROM "Employees" AS "e0"
        WHERE "e0"."ManagerId" = "e"."Id"
    ) AS "t"
    WHERE "t"."number" <= coalesce("e"."Score", 0)
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- take of a list
SELECT coalesce((
    SELECT CAST(sum("t"."value") AS integer)
    FROM (
        SELECT "u"."value", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest(@p0) WITH ORDINALITY AS "u" ("value", "key")
    ) AS "t"
    WHERE "t"."number" <= "d"."Id"
), 0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- take of none
SELECT (
    SELECT count(*)
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" <= "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
WHERE "d"."Id" = 5

-- take then condition
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT "e"."Age", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" <= "d"."Id" AND "t"."Age" > 40
)

-- take then order again
SELECT (
    SELECT "t"."Name"
    FROM (
        SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" <= "d"."Id"
    ORDER BY "t"."Name" DESC, "t"."Id"
    LIMIT 1
) AS "Name"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- take then skip
SELECT "d"."Id", "t1"."Name"
FROM "Departments" AS "d"
CROSS JOIN LATERAL (
    SELECT "t0"."Id", "t0"."Name"
    FROM (
        SELECT "t"."Id", "t"."Name", CAST(row_number() OVER (ORDER BY "t"."Name", "t"."Id") AS integer) AS "number"
        FROM (
            SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Name", "e"."Id") AS integer) AS "number"
            FROM "Employees" AS "e"
            WHERE "e"."DepartmentId" = "d"."Id"
        ) AS "t"
        WHERE "t"."number" <= "d"."Id" + 2
    ) AS "t0"
    WHERE "t0"."number" > "d"."Id"
) AS "t1"
ORDER BY "t1"."Name", "t1"."Id"

-- take too many
SELECT (
    SELECT count(*)
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" <= "d"."Id" * 1000
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- take twice
SELECT coalesce((
    SELECT CAST(sum("t0"."Id") AS integer)
    FROM (
        SELECT "t"."Id", CAST(row_number() OVER (ORDER BY "t"."Id" DESC, "t"."Id") AS integer) AS "number"
        FROM (
            SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
            FROM "Employees" AS "e"
            WHERE "e"."DepartmentId" = "d"."Id"
        ) AS "t"
        WHERE "t"."number" <= "d"."Id" * 2
    ) AS "t0"
    WHERE "t0"."number" <= "d"."Id"
), 0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- take without order
SELECT coalesce((
    SELECT CAST(sum("t"."Id") AS integer)
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
        WHERE "e"."DepartmentId" = "d"."Id"
    ) AS "t"
    WHERE "t"."number" <= "d"."Id"
), 0) AS "Sum"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
