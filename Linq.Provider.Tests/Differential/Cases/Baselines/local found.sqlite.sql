-- all but entities of the application
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT ("e"."Id" IN (SELECT value FROM json_each(@p0)))

-- anonymous object that is null
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" < 3

-- anonymous object that is null, negated
SELECT "e"."Id"
FROM "Employees" AS "e"

-- anonymous object with a null
SELECT "e"."Id", "e"."Id" = @p0 AND "e"."Nick" IS NULL AS "value"
FROM "Employees" AS "e"

-- collections but entities of the application
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 6
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND NOT ("e"."Id" IN (SELECT value FROM json_each(@p0)))
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "e"."Name", "e"."DepartmentId" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0)) AND "e"."DepartmentId" IN (SELECT value FROM json_each(@p1))
ORDER BY "e"."Id"

-- dictionary around one that ignores case


-- dictionary of lists contains
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0)) AND @p1 IN (
    SELECT "u1"."value"
    FROM (
        SELECT "u"."Value"
        FROM (
            SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
            FROM json_each(@p2) AS j
        ) AS "u"
        WHERE "u"."Key" = "e"."Id"
        ORDER BY "u"."key0"
        LIMIT 1
    ) AS "t"
    JOIN json_each("t"."Value") AS "u1"
)

-- dictionary of lists counted
SELECT "e"."Id", (
    SELECT "u"."Value"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Key" = "e"."Id"
    ORDER BY "u"."key0"
    LIMIT 1
) AS "Value"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p1))
ORDER BY (
    SELECT count(*)
    FROM (
        SELECT "u1"."Value"
        FROM (
            SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
            FROM json_each(@p2) AS j
        ) AS "u1"
        WHERE "u1"."Key" = "e"."Id"
        ORDER BY "u1"."key0"
        LIMIT 1
    ) AS "t"
    JOIN json_each("t"."Value") AS "u3"
), "e"."Id"

-- dictionary of lists of objects
SELECT "e"."Id", (
    SELECT count(*)
    FROM (
        SELECT "u"."key"
        FROM json_each(@p0) AS "u"
        WHERE "u"."value" = "e"."Id"
        ORDER BY "u"."key"
        LIMIT 1
    ) AS "t"
    JOIN (
        SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "present"
        FROM json_each(@p1) AS j
    ) AS "u0"
    WHERE "u0"."present" IS NOT NULL AND "u0"."owner" = "t"."key"
) AS "Count"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p2)) AND EXISTS (
    SELECT 1
    FROM (
        SELECT "u2"."key"
        FROM json_each(@p3) AS "u2"
        WHERE "u2"."value" = "e"."Id"
        ORDER BY "u2"."key"
        LIMIT 1
    ) AS "t0"
    JOIN (
        SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "Id", json_extract(j.value, '$[2]') AS "present"
        FROM json_each(@p4) AS j
    ) AS "u3"
    WHERE "u3"."present" IS NOT NULL AND "u3"."owner" = "t0"."key" AND "u3"."Id" = "e"."Id"
)

-- dictionary that ignores case


-- elements of a lookup
SELECT "d"."Id", (
    SELECT "u0"."value"
    FROM json_each(@p0) AS "u"
    JOIN (
        SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "value", j.key AS "key"
        FROM json_each(@p1) AS j
    ) AS "u0"
    WHERE "u"."value" = "d"."Id" AND "u0"."owner" = "u"."key"
    ORDER BY "u"."key", "u0"."key"
    LIMIT 1
) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT coalesce("u0"."value", @p0) || @p1 AS "value", "u"."value" AS "key"
FROM json_each(@p2) AS "u"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "value", j.key AS "key"
    FROM json_each(@p3) AS j
) AS "u0"
WHERE "u0"."owner" = "u"."key" AND "u"."value" IN (SELECT value FROM json_each(@p4))
ORDER BY "u"."key", "u0"."key"
SELECT "t"."value", "t"."Key" AS "key"
FROM (
    SELECT "u"."value" AS "Key", "u"."key" AS "key0", "u0"."value", "u0"."key" AS "key1", row_number() OVER (PARTITION BY "u"."value" ORDER BY "u0"."value" DESC, "u"."key", "u0"."key") AS "row_number"
    FROM json_each(@p0) AS "u"
    JOIN (
        SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "value", j.key AS "key"
        FROM json_each(@p1) AS j
    ) AS "u0"
    WHERE "u0"."owner" = "u"."key" AND "u"."value" IN (SELECT value FROM json_each(@p2))
) AS "t"
WHERE "t"."row_number" <= 1
ORDER BY "t"."value" DESC, "t"."key0", "t"."key1"

-- elements of lists
SELECT 1
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- entities by two keys of the application
SELECT "a"."EmployeeId", "a"."ProjectId", "a"."Hours", "a"."Role"
FROM "Assignments" AS "a"
WHERE "a"."Hours" > 5
SELECT "a"."EmployeeId", "a"."ProjectId"
FROM "Assignments" AS "a"
WHERE ("a"."EmployeeId", "a"."ProjectId") NOT IN (
    SELECT "u"."EmployeeId", "u"."ProjectId"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "EmployeeId", json_extract(j.value, '$[1]') AS "ProjectId"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- entities of the application among rows
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE "d"."Id" < 3
SELECT "t"."Name"
FROM (
    SELECT DISTINCT "d"."Id", "d"."Name", "d"."Code", "d"."Budget" COLLATE LP_DECIMAL, "d"."Reserve" COLLATE LP_DECIMAL, "d"."Founded"
    FROM "Employees" AS "e"
    LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
    WHERE "e"."DepartmentId" IS NOT NULL AND "d"."Id" IN (SELECT value FROM json_each(@p0))
) AS "t"

-- entities of the application that equal rows
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 6
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE "u"."value" = "e"."ManagerId"
)

-- first elements of lists
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE json_array_length("u"."value") > 0 AND (SELECT value FROM json_each("u"."value") WHERE key = 0) = "e"."Name"
)

-- group join to a list keeps its order
SELECT "d"."Id", coalesce((
    SELECT lp_string_join(coalesce("u"."Nick", @p0), @p1, 'v', "u"."key")
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Nick", j.key AS "key"
        FROM json_each(@p2) AS j
    ) AS "u"
    WHERE "d"."Id" = "u"."Id"
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "u0"."Nick", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Nick", j.key AS "key"
    FROM json_each(@p1) AS j
) AS "u0"
WHERE "u"."value" = "u0"."Id"
ORDER BY "u0"."key"

-- groups of a lookup
SELECT "e"."Id", coalesce((
    SELECT sum("u0"."value")
    FROM json_each(@p0) AS "u"
    JOIN (
        SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "value"
        FROM json_each(@p1) AS j
    ) AS "u0"
    WHERE "u"."value" IS CASE WHEN "e"."Nick" = @p2 THEN NULL ELSE "e"."Name" END AND "u0"."owner" = "u"."key"
), 0) AS "Sum", (
    SELECT count(*)
    FROM json_each(@p3) AS "u2"
    WHERE "u2"."value" = "e"."Name" AND (
        SELECT count(*)
        FROM json_each(@p4) AS "u3"
        WHERE "u3"."value" = "u2"."key"
    ) > 1
) AS "Count"
FROM "Employees" AS "e"

-- groups of the application
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "u0"."value", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "value", j.key AS "key"
    FROM json_each(@p1) AS j
) AS "u0"
WHERE "u0"."owner" = "u"."key" AND "u"."value" IN (SELECT value FROM json_each(@p2))
ORDER BY "u"."key", "u0"."key"

-- join by two keys to entities of the application
SELECT "a"."EmployeeId", "a"."ProjectId", "a"."Hours", "a"."Role"
FROM "Assignments" AS "a"
WHERE "a"."EmployeeId" < 5
SELECT "a"."EmployeeId", "u"."ProjectId"
FROM "Assignments" AS "a"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "EmployeeId", json_extract(j.value, '$[1]') AS "ProjectId"
    FROM json_each(@p0) AS j
) AS "u" ON "a"."EmployeeId" = "u"."EmployeeId" AND "a"."ProjectId" = "u"."ProjectId"

-- join to a dictionary of lists
SELECT "e"."Name", json_array_length("u"."Value") AS "Length"
FROM "Employees" AS "e"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value"
    FROM json_each(@p0) AS j
) AS "u" ON "e"."Id" = "u"."Key"

-- join to a lookup
SELECT "d"."Id", "u"."value" AS "Key", (
    SELECT count(*)
    FROM json_each(@p0) AS "u0"
    WHERE "u0"."value" = "u"."key"
) AS "Count", "u"."key" AS "key0"
FROM "Departments" AS "d"
JOIN json_each(@p1) AS "u" ON "d"."Id" = "u"."value"
SELECT "u0"."value", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "value", j.key AS "key"
    FROM json_each(@p1) AS j
) AS "u0"
WHERE "u0"."owner" = "u"."value"
ORDER BY "u0"."key"

-- join to entities of the application
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE "d"."Id" < 3
SELECT "e"."Id", "u"."Name"
FROM "Employees" AS "e"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Name"
    FROM json_each(@p0) AS j
) AS "u" ON "e"."DepartmentId" = "u"."Id"

-- keys of a dictionary that ignores case


-- length of the list at a place
SELECT (
    SELECT count(*)
    FROM (
        SELECT "t"."value"
        FROM (
            SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
            FROM json_each(@p0) AS "u"
        ) AS "t"
        WHERE "t"."number" - 1 = "e"."Id" % 3
        ORDER BY "t"."key"
        LIMIT 1
    ) AS "t0"
    JOIN json_each("t0"."value") AS "u0"
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- list in an object
SELECT coalesce((
    SELECT "u"."N"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "N", json_extract(j.value, '$[1]') AS "Ids", j.key AS "key"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "e"."Id" IN (
        SELECT "u1"."value"
        FROM json_each("u"."Ids") AS "u1"
    )
    ORDER BY "u"."key"
    LIMIT 1
), 0) AS "N"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- list or none
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE (
    SELECT "u"."Value"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Key" = "e"."Id"
    ORDER BY "u"."key0"
    LIMIT 1
) IS NOT NULL

-- lists of bytes
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT length(CAST(CASE WHEN "u1"."value" = '' THEN zeroblob(0) ELSE lp_blob("u1"."value") END AS BLOB)) AS "Length", "t0"."key0" AS "key"
FROM (
    SELECT "t"."value", "t"."key", "u0"."value" AS "key0", row_number() OVER (PARTITION BY "u0"."value" ORDER BY "t"."key") AS "row_number"
    FROM (
        SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
        FROM json_each(@p0) AS "u"
    ) AS "t"
    JOIN json_each(@p1) AS "u0" ON "t"."number" - 1 = "u0"."value" - "u0"."value"
) AS "t0"
JOIN json_each("t0"."value") AS "u1"
WHERE "t0"."row_number" <= 1 AND "t0"."key0" IN (SELECT value FROM json_each(@p2))
ORDER BY "t0"."key", "u1"."key"

-- lists of characters
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE coalesce((
        SELECT "u0"."value"
        FROM json_each(lp_characters("e"."Name")) AS "u0"
        ORDER BY "u0"."key"
        LIMIT 1
    ), @p1) IN (
        SELECT "u1"."value"
        FROM json_each("u"."value") AS "u1"
    )
)

-- lists of days and spans
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "u0"."Item2", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2", j.key AS "key"
    FROM json_each(@p1) AS j
) AS "u0"
WHERE json_array_length("u0"."Item1") = "u"."value"
ORDER BY "u0"."key"

-- lists of decimals
SELECT "e"."Id", (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
    WHERE EXISTS (
        SELECT 1
        FROM json_each("u"."value") AS "u0"
        WHERE "u0"."value" COLLATE LP_DECIMAL IS "e"."Bonus"
        LIMIT 1
    )
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- lists of enums
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE json_array_length("u"."value") = 2 AND "e"."Level" IN (
        SELECT "u0"."value"
        FROM json_each("u"."value") AS "u0"
    )
)

-- lists of identities and truths
SELECT (
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
        FROM json_each(@p0) AS "u"
    ) AS "t"
    WHERE "t"."number" - 1 = "d"."Id" - "d"."Id"
    ORDER BY "t"."key"
    LIMIT 1
) AS "value", (
    SELECT "t0"."value"
    FROM (
        SELECT "u0"."value", "u0"."key", row_number() OVER (ORDER BY "u0"."key") AS "number"
        FROM json_each(@p1) AS "u0"
    ) AS "t0"
    WHERE "t0"."number" - 1 = "d"."Id" - "d"."Id"
    ORDER BY "t0"."key"
    LIMIT 1
) AS "value0"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- lists of lists of lists
SELECT "d"."Id", (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
    WHERE "d"."Id" IN (
        SELECT "u0"."value"
        FROM json_each("u"."value") AS "u0"
    )
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT coalesce((
    SELECT sum("u3"."value")
    FROM json_each("u1"."value") AS "u3"
), 0) AS "Sum", "t0"."key0" AS "key"
FROM (
    SELECT "t"."key", "u0"."value" AS "key0", row_number() OVER (PARTITION BY "u0"."value" ORDER BY "t"."key") AS "row_number"
    FROM (
        SELECT "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
        FROM json_each(@p0) AS "u"
    ) AS "t"
    JOIN json_each(@p1) AS "u0" ON "t"."number" - 1 = "u0"."value" % 3
) AS "t0"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "value", j.key AS "key"
    FROM json_each(@p2) AS j
) AS "u1"
WHERE "t0"."row_number" <= 1 AND "u1"."owner" = "t0"."key" AND "t0"."key0" IN (SELECT value FROM json_each(@p3))
ORDER BY "t0"."key", "u1"."key"

-- lists of numbers with fractions
SELECT "d"."Id", (
    SELECT max(lp_double("u0"."value"))
    FROM (
        SELECT "t"."value"
        FROM (
            SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
            FROM json_each(@p0) AS "u"
        ) AS "t"
        WHERE "t"."number" - 1 = "d"."Id" - "d"."Id" + 1
        ORDER BY "t"."key"
        LIMIT 1
    ) AS "t0"
    JOIN json_each("t0"."value") AS "u0"
) AS "Max"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- lists of objects
SELECT "e"."Id", (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
    WHERE EXISTS (
        SELECT 1
        FROM (
            SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "Id", json_extract(j.value, '$[2]') AS "present"
            FROM json_each(@p1) AS j
        ) AS "u0"
        WHERE "u0"."present" IS NOT NULL AND "u0"."owner" = "u"."key" AND "u0"."Id" = "e"."Id"
        LIMIT 1
    )
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
SELECT "u1"."Nick", "t0"."key0" AS "key"
FROM (
    SELECT "t"."key", "u0"."value" AS "key0", row_number() OVER (PARTITION BY "u0"."value" ORDER BY "t"."key") AS "row_number"
    FROM (
        SELECT "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
        FROM json_each(@p0) AS "u"
    ) AS "t"
    JOIN json_each(@p1) AS "u0" ON "t"."number" - 1 = "u0"."value" % 3
) AS "t0"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "Nick", json_extract(j.value, '$[2]') AS "present", j.key AS "key"
    FROM json_each(@p2) AS j
) AS "u1"
WHERE "t0"."row_number" <= 1 AND "u1"."present" IS NOT NULL AND "u1"."owner" = "t0"."key" AND "t0"."key0" IN (SELECT value FROM json_each(@p3))
ORDER BY "t0"."key", "u1"."key"

-- lists of times
SELECT (
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
        FROM json_each(@p0) AS "u"
    ) AS "t"
    WHERE "t"."number" - 1 = "d"."Id" - "d"."Id"
    ORDER BY "t"."key"
    LIMIT 1
) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- lists that are not there
SELECT "e"."Id", (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
    WHERE "u"."value" IS NOT NULL AND "e"."Id" IN (
        SELECT "u0"."value"
        FROM json_each("u"."value") AS "u0"
    )
) AS "Count"
FROM "Employees" AS "e"

-- lists that contain a value
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE "e"."Id" IN (
        SELECT "u0"."value"
        FROM json_each("u"."value") AS "u0"
    )
)

-- lists without a value
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE "e"."Name" IN (
        SELECT "u0"."value"
        FROM json_each("u"."value") AS "u0"
    )
)

-- lookup contains
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Name" IN (
    SELECT "u0"."value"
    FROM json_each(@p0) AS "u"
    JOIN (
        SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "value"
        FROM json_each(@p1) AS j
    ) AS "u0"
    WHERE "u"."value" = "e"."Id" AND "u0"."owner" = "u"."key"
) OR NOT EXISTS (
    SELECT 1
    FROM json_each(@p2) AS "u2"
    JOIN json_each(@p3) AS "u3"
    WHERE "u2"."value" = "e"."Id" AND "u3"."value" = "u2"."key"
)

-- lookup counted
SELECT "d"."Id", (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
    JOIN json_each(@p1) AS "u0"
    WHERE "u"."value" = "d"."Id" AND "u0"."value" = "u"."key"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY (
    SELECT count(*)
    FROM json_each(@p2) AS "u1"
    JOIN json_each(@p3) AS "u2"
    WHERE "u1"."value" = "d"."Id" AND "u2"."value" = "u1"."key"
), "d"."Id"

-- lookup of objects
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    JOIN (
        SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "Nick", json_extract(j.value, '$[2]') AS "present"
        FROM json_each(@p1) AS j
    ) AS "u0"
    WHERE "u"."value" = "e"."Id" AND "u0"."present" IS NOT NULL AND "u0"."owner" = "u"."key" AND "u0"."Nick" IS "e"."Nick"
)

-- lookup that ignores case


-- no record in a record
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."ManagerId" IS NULL THEN 1 END IS NULL AND CASE WHEN "e"."ManagerId" IS NULL THEN "e"."Id" END IS NULL AND "e"."ManagerId" = @p0

-- null or another
SELECT "e"."Id", (
    SELECT "u"."Value"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Key" = "e"."Name"
    ORDER BY "u"."key0"
    LIMIT 1
) AS "Value", (
    SELECT CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE @p1 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "u1"."key0" AS "key", "u1"."Value" AS "value", 1 AS "present"
        FROM (
            SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
            FROM json_each(@p2) AS j
        ) AS "u1"
        WHERE "u1"."Key" = "e"."Name"
        ORDER BY "u1"."key0"
        LIMIT 1
    ) AS "t0" ON 1
    ORDER BY "t0"."key"
    LIMIT 1
) AS "Value0"
FROM "Employees" AS "e"
ORDER BY (
    SELECT CASE WHEN "t2"."present" IS NOT NULL THEN "t2"."value" ELSE @p1 END
    FROM (
        SELECT 1
    ) AS "t1"
    LEFT JOIN (
        SELECT "u3"."key0" AS "key", "u3"."Value" AS "value", 1 AS "present"
        FROM (
            SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
            FROM json_each(@p3) AS j
        ) AS "u3"
        WHERE "u3"."Key" = "e"."Name"
        ORDER BY "u3"."key0"
        LIMIT 1
    ) AS "t2" ON 1
    ORDER BY "t2"."key"
    LIMIT 1
), "e"."Id"

-- number of bytes of a text
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE length(CAST(CASE WHEN CASE WHEN "e"."Id" < 10 THEN @p0 || CAST("e"."Id" AS TEXT) ELSE @p1 END = '' THEN zeroblob(0) ELSE lp_blob(CASE WHEN "e"."Id" < 10 THEN @p0 || CAST("e"."Id" AS TEXT) ELSE @p1 END) END AS BLOB)) = 2

-- number of bytes of a text in base 64
SELECT length(CAST(CASE WHEN CASE WHEN "e"."Id" = 1 THEN @p0 ELSE @p1 END = '' THEN zeroblob(0) ELSE lp_of_base64(CASE WHEN "e"."Id" = 1 THEN @p0 ELSE @p1 END) END AS BLOB)) AS "Length"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- object of which the query says less than it holds


-- objects in another order of their members
SELECT "e"."Id" + 6 = @p0 AND "e"."Id" = @p1 AS "value", "e"."Id" = "e"."Id" AND "e"."Age" = "e"."Age" AS "value0"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- objects of which the query says less than they hold


-- objects with lists
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "u0"."N", "u0"."Ids", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "N", json_extract(j.value, '$[1]') AS "Ids", j.key AS "key"
    FROM json_each(@p1) AS j
) AS "u0"
WHERE "u0"."N" <= "u"."value"
ORDER BY "u0"."key"

-- ordered rows but entities of the application
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" % 3 = 0
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE NOT ("e"."Id" IN (SELECT value FROM json_each(@p0)))
ORDER BY "e"."Id" DESC
LIMIT 5

-- page of a group joined to a list
SELECT (
    SELECT "u"."Nick"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Nick", j.key AS "key"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "d"."Id" = "u"."Id"
    ORDER BY "u"."key"
    LIMIT 1
) AS "Nick", (
    SELECT "u1"."Nick"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Nick", j.key AS "key"
        FROM json_each(@p1) AS j
    ) AS "u1"
    WHERE "d"."Id" = "u1"."Id"
    ORDER BY "u1"."key" DESC
    LIMIT 1
) AS "Nick0", "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Nick", "t"."Id" AS "key"
FROM (
    SELECT "u"."Id", "u"."Nick", "u"."key", row_number() OVER (PARTITION BY "u"."Id" ORDER BY "u"."key") AS "row_number"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Nick", j.key AS "key"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Id" IN (SELECT value FROM json_each(@p1))
) AS "t"
WHERE "t"."row_number" > 1 AND "t"."row_number" <= 2
ORDER BY "t"."key"

-- pairs of a dictionary of lists
SELECT "d"."Id", "u"."Key", "u"."Value"
FROM "Departments" AS "d"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
    FROM json_each(@p0) AS j
) AS "u"
WHERE "u"."Key" <= "d"."Id"
ORDER BY "u"."key0"

-- record compared after it is made
SELECT "e"."Id", "e"."Nick"
FROM "Employees" AS "e"
WHERE "e"."Id" = @p0 AND "e"."Nick" IS NULL

-- record in a record
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" = @p0 AND "e"."Nick" IS NULL AND "e"."ManagerId" IS NULL

-- record of the application
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" = @p0 AND "e"."Nick" IS NULL

-- record of the application on the left
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE @p0 <> "e"."Id" OR @p1 IS NOT "e"."Nick"

-- record sought among rows
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Id" = @p0 AND "e"."Nick" IS NULL
) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- record struct of the application
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Level" = @p0 AND "e"."Active" = @p1

-- record struct that is null
SELECT "e"."Id"
FROM "Employees" AS "e"

-- record that is null
SELECT "e"."Id"
FROM "Employees" AS "e"

-- record that is null among those that a condition chooses
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."Id" > 3 THEN 1 END IS NULL AND CASE WHEN "e"."Id" > 3 THEN "e"."Id" END IS NULL AND CASE WHEN "e"."Id" > 3 THEN "e"."Nick" END IS NULL

-- references but null and an entity of the application
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = 1
LIMIT 1
SELECT "t"."Id"
FROM (
    SELECT DISTINCT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary" COLLATE LP_DECIMAL, "e0"."Bonus" COLLATE LP_DECIMAL, "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
    FROM "Employees" AS "e"
    LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
    WHERE ("e0"."Id" IN (SELECT value FROM json_each(@p0))) IS NOT TRUE AND "e0"."Id" IS NOT NULL
) AS "t"

-- rows of a lookup
SELECT "d"."Name", "u0"."value"
FROM "Departments" AS "d"
JOIN json_each(@p0) AS "u" ON "u"."value" = "d"."Id"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "owner", json_extract(j.value, '$[1]') AS "value", j.key AS "key"
    FROM json_each(@p1) AS j
) AS "u0"
WHERE "u0"."owner" = "u"."key"
ORDER BY "u"."key", "u0"."key"

-- set that ignores case


-- set with an ordinal comparer
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Name" IN (SELECT value FROM json_each(@p0)) OR "e"."Id" IN (SELECT value FROM json_each(@p1))

-- sum of the list at a place
SELECT coalesce((
    SELECT sum("u0"."value")
    FROM (
        SELECT "t"."value"
        FROM (
            SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
            FROM json_each(@p0) AS "u"
        ) AS "t"
        WHERE "t"."number" - 1 = "e"."Id" % 3
        ORDER BY "t"."key"
        LIMIT 1
    ) AS "t0"
    JOIN json_each("t0"."value") AS "u0"
), 0) AS "Sum"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- text of the list of a key
SELECT coalesce((
    SELECT lp_string_join(coalesce("u"."value", @p0), @p1, 'v', "u"."key")
    FROM json_each((
        SELECT "u0"."Value"
        FROM (
            SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
            FROM json_each(@p2) AS j
        ) AS "u0"
        WHERE "u0"."Key" = "d"."Id"
        ORDER BY "u0"."key0"
        LIMIT 1
    )) AS "u"
), @p0) AS "value"
FROM "Departments" AS "d"
WHERE "d"."Id" IN (SELECT value FROM json_each(@p3))
ORDER BY "d"."Id"

-- the list at a place
SELECT (
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
        FROM json_each(@p0) AS "u"
    ) AS "t"
    WHERE "t"."number" - 1 = "e"."Id" % 3
    ORDER BY "t"."key"
    LIMIT 1
) AS "value"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- tuple of the application that is null
SELECT "e"."Id"
FROM "Employees" AS "e"

-- union with entities of the application


-- value of a dictionary that ignores case


-- value or another
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE (
    SELECT CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE -1 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "u"."key0" AS "key", "u"."Value" AS "value", 1 AS "present"
        FROM (
            SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
            FROM json_each(@p0) AS j
        ) AS "u"
        WHERE "u"."Key" = "e"."Id"
        ORDER BY "u"."key0"
        LIMIT 1
    ) AS "t0" ON 1
    ORDER BY "t0"."key"
    LIMIT 1
) < 0

-- value or default
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY coalesce((
    SELECT "u"."Value"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Key" = "e"."Id"
    ORDER BY "u"."key0"
    LIMIT 1
), 0), "e"."Id"

-- value or default by an enum
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE lp_multiply((
    SELECT CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE @p0 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "u"."key0" AS "key", "u"."Value" AS "value", 1 AS "present"
        FROM (
            SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
            FROM json_each(@p1) AS j
        ) AS "u"
        WHERE "u"."Key" = "e"."Level"
        ORDER BY "u"."key0"
        LIMIT 1
    ) AS "t0" ON 1
    ORDER BY "t0"."key"
    LIMIT 1
), "e"."Salary") COLLATE LP_DECIMAL > @p2

-- value or that of the row
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE (
    SELECT CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE "e"."Age" END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "u"."key0" AS "key", "u"."Value" AS "value", 1 AS "present"
        FROM (
            SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
            FROM json_each(@p0) AS j
        ) AS "u"
        WHERE "u"."Key" = "e"."Id"
        ORDER BY "u"."key0"
        LIMIT 1
    ) AS "t0" ON 1
    ORDER BY "t0"."key"
    LIMIT 1
) > 40

-- values of a dictionary of lists
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE "e"."Name" IN (
        SELECT "u0"."value"
        FROM json_each("u"."value") AS "u0"
    )
)
