-- all but entities of the application
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT ("e"."Id" = ANY(@p0))

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
    WHERE "e"."DepartmentId" = "d"."Id" AND NOT ("e"."Id" = ANY(@p0))
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Name", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "u"."key" AND "e"."Id" = ANY(@p1)
) AS "t"
ORDER BY "t"."Id"

-- dictionary around one that ignores case


-- dictionary of lists contains
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Id" = ANY(@p0) AND @p1 IN (
    SELECT "u1"."value"
    FROM (
        SELECT "u"."Value"
        FROM (
            SELECT "e"."Key" AS "Key", CAST("e"."Value" AS text[]) AS "Value", "e"."key0" AS "key0"
            FROM unnest(@p2, @p3) WITH ORDINALITY AS "e" ("Key", "Value", "key0")
        ) AS "u"
        WHERE "u"."Key" = "e"."Id"
        ORDER BY "u"."key0" - 1
        LIMIT 1
    ) AS "t"
    CROSS JOIN unnest("t"."Value") AS "u1" ("value")
)

-- dictionary of lists counted
SELECT "e"."Id", (
    SELECT "u"."Value"
    FROM (
        SELECT "e"."Key" AS "Key", CAST("e"."Value" AS text[]) AS "Value", "e"."key0" AS "key0"
        FROM unnest(@p0, @p1) WITH ORDINALITY AS "e" ("Key", "Value", "key0")
    ) AS "u"
    WHERE "u"."Key" = "e"."Id"
    ORDER BY "u"."key0" - 1
    LIMIT 1
) AS "Value"
FROM "Employees" AS "e"
WHERE "e"."Id" = ANY(@p2)
ORDER BY (
    SELECT count(*)
    FROM (
        SELECT "u1"."Value"
        FROM (
            SELECT "e"."Key" AS "Key", CAST("e"."Value" AS text[]) AS "Value", "e"."key0" AS "key0"
            FROM unnest(@p3, @p4) WITH ORDINALITY AS "e" ("Key", "Value", "key0")
        ) AS "u1"
        WHERE "u1"."Key" = "e"."Id"
        ORDER BY "u1"."key0" - 1
        LIMIT 1
    ) AS "t"
    CROSS JOIN unnest("t"."Value") AS "u3" ("value")
), "e"."Id"

-- dictionary of lists of objects
SELECT "e"."Id", (
    SELECT count(*)
    FROM (
        SELECT "u"."key0" - 1 AS "key"
        FROM unnest(@p0) WITH ORDINALITY AS "u" ("Key", "key0")
        WHERE "u"."Key" = "e"."Id"
        ORDER BY "key"
        LIMIT 1
    ) AS "t"
    CROSS JOIN unnest(@p1, @p2) AS "u0" ("owner", "present")
    WHERE "u0"."present" IS NOT NULL AND "u0"."owner" = "t"."key"
) AS "Count"
FROM "Employees" AS "e"
WHERE "e"."Id" = ANY(@p3) AND EXISTS (
    SELECT 1
    FROM (
        SELECT "u2"."key0" - 1 AS "key"
        FROM unnest(@p4) WITH ORDINALITY AS "u2" ("Key", "key0")
        WHERE "u2"."Key" = "e"."Id"
        ORDER BY "key"
        LIMIT 1
    ) AS "t0"
    CROSS JOIN unnest(@p5, @p6, @p7) AS "u3" ("owner", "Id", "present")
    WHERE "u3"."present" IS NOT NULL AND "u3"."owner" = "t0"."key" AND "u3"."Id" = "e"."Id"
)

-- dictionary that ignores case


-- elements of a lookup
SELECT "d"."Id", (
    SELECT "u0"."value"
    FROM unnest(@p0) WITH ORDINALITY AS "u" ("Key", "key0")
    CROSS JOIN unnest(@p1, @p2) WITH ORDINALITY AS "u0" ("owner", "value", "key")
    WHERE "u"."Key" = "d"."Id" AND "u0"."owner" = "u"."key0" - 1
    ORDER BY "u"."key0" - 1, "u0"."key" - 1
    LIMIT 1
) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT coalesce("u0"."value", @p0) || @p1 AS "value", "u"."Key" AS "key"
FROM unnest(@p2) WITH ORDINALITY AS "u" ("Key", "key0")
CROSS JOIN unnest(@p3, @p4) WITH ORDINALITY AS "u0" ("owner", "value", "key")
WHERE "u0"."owner" = "u"."key0" - 1 AND "u"."Key" = ANY(@p5)
ORDER BY "u"."key0" - 1, "u0"."key" - 1
SELECT "t"."value", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "u0"."key0" - 1 AS "key", "u1"."value", "u1"."key" - 1 AS "key0"
    FROM unnest(@p1) WITH ORDINALITY AS "u0" ("Key", "key0")
    CROSS JOIN unnest(@p2, @p3) WITH ORDINALITY AS "u1" ("owner", "value", "key")
    WHERE "u0"."Key" = "u"."key" AND "u1"."owner" = "u0"."key0" - 1
    ORDER BY "u1"."value" DESC NULLS LAST, "key", "key0"
    LIMIT 1
) AS "t"
ORDER BY "t"."value" DESC NULLS LAST, "t"."key", "t"."key0"

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
    FROM unnest(@p0, @p1) AS "u" ("EmployeeId", "ProjectId")
)

-- entities of the application among rows
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE "d"."Id" < 3
SELECT "t"."Name"
FROM (
    SELECT DISTINCT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
    FROM "Employees" AS "e"
    LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
    WHERE "e"."DepartmentId" IS NOT NULL AND "d"."Id" = ANY(@p0)
) AS "t"

-- entities of the application that equal rows
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 6
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0) AS "u" ("Id")
    WHERE "u"."Id" = "e"."ManagerId"
)

-- first elements of lists
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT CAST("e"."value" AS text[]) AS "value"
        FROM unnest(@p0) AS "e" ("value")
    ) AS "u"
    WHERE cardinality("u"."value") > 0 AND ("u"."value")[1] = "e"."Name"
)

-- group join to a list keeps its order
SELECT "d"."Id", coalesce((
    SELECT string_agg(coalesce("u"."Nick", @p0), @p1 ORDER BY "u"."key" - 1)
    FROM unnest(@p2, @p3) WITH ORDINALITY AS "u" ("Id", "Nick", "key")
    WHERE "d"."Id" = "u"."Id"
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "u0"."Nick", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN unnest(@p1, @p2) WITH ORDINALITY AS "u0" ("Id", "Nick", "key")
WHERE "u"."key" = "u0"."Id"
ORDER BY "u0"."key" - 1

-- groups of a lookup
SELECT "e"."Id", coalesce((
    SELECT CAST(sum("u0"."value") AS integer)
    FROM unnest(@p0) WITH ORDINALITY AS "u" ("Key", "key0")
    CROSS JOIN unnest(@p1, @p2) AS "u0" ("owner", "value")
    WHERE "u"."Key" IS NOT DISTINCT FROM CASE WHEN "e"."Nick" = @p3 THEN NULL ELSE "e"."Name" END AND "u0"."owner" = "u"."key0" - 1
), 0) AS "Sum", (
    SELECT count(*)
    FROM unnest(@p4) WITH ORDINALITY AS "u2" ("Key", "key0")
    WHERE "u2"."Key" = "e"."Name" AND (
        SELECT count(*)
        FROM unnest(@p5) AS "u3" ("owner")
        WHERE "u3"."owner" = "u2"."key0" - 1
    ) > 1
) AS "Count"
FROM "Employees" AS "e"

-- groups of the application
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "u0"."value", "u"."Key" AS "key"
FROM unnest(@p0) WITH ORDINALITY AS "u" ("Key", "key0")
CROSS JOIN unnest(@p1, @p2) WITH ORDINALITY AS "u0" ("owner", "value", "key")
WHERE "u0"."owner" = "u"."key0" - 1 AND "u"."Key" = ANY(@p3)
ORDER BY "u"."key0" - 1, "u0"."key" - 1

-- join by two keys to entities of the application
SELECT "a"."EmployeeId", "a"."ProjectId", "a"."Hours", "a"."Role"
FROM "Assignments" AS "a"
WHERE "a"."EmployeeId" < 5
SELECT "a"."EmployeeId", "u"."ProjectId"
FROM "Assignments" AS "a"
JOIN unnest(@p0, @p1) AS "u" ("EmployeeId", "ProjectId") ON "a"."EmployeeId" = "u"."EmployeeId" AND "a"."ProjectId" = "u"."ProjectId"

-- join to a dictionary of lists
SELECT "e"."Name", cardinality("u"."Value") AS "Length"
FROM "Employees" AS "e"
JOIN (
    SELECT "e"."Key" AS "Key", CAST("e"."Value" AS text[]) AS "Value"
    FROM unnest(@p0, @p1) AS "e" ("Key", "Value")
) AS "u" ON "e"."Id" = "u"."Key"

-- join to a lookup
SELECT "d"."Id", "u"."Key", (
    SELECT count(*)
    FROM unnest(@p0) AS "u0" ("owner")
    WHERE "u0"."owner" = "u"."key0" - 1
) AS "Count", "u"."key0" - 1 AS "key0"
FROM "Departments" AS "d"
JOIN unnest(@p1) WITH ORDINALITY AS "u" ("Key", "key0") ON "d"."Id" = "u"."Key"
SELECT "u0"."value", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN unnest(@p1, @p2) WITH ORDINALITY AS "u0" ("owner", "value", "key")
WHERE "u0"."owner" = "u"."key"
ORDER BY "u0"."key" - 1

-- join to entities of the application
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE "d"."Id" < 3
SELECT "e"."Id", "u"."Name"
FROM "Employees" AS "e"
JOIN unnest(@p0, @p1) AS "u" ("Id", "Name") ON "e"."DepartmentId" = "u"."Id"

-- keys of a dictionary that ignores case


-- length of the list at a place
SELECT (
    SELECT count(*)
    FROM (
        SELECT "t"."value"
        FROM (
            SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
            FROM (
                SELECT CAST("e"."value" AS integer[]) AS "value", "e"."key" AS "key"
                FROM unnest(@p0) WITH ORDINALITY AS "e" ("value", "key")
            ) AS "u"
        ) AS "t"
        WHERE "t"."number" - 1 = "e"."Id" % 3
        ORDER BY "t"."key"
        LIMIT 1
    ) AS "t0"
    CROSS JOIN unnest("t0"."value") AS "u0" ("value")
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- list in an object
SELECT coalesce((
    SELECT "u"."N"
    FROM (
        SELECT "e"."N" AS "N", CAST("e"."Ids" AS integer[]) AS "Ids", "e"."key" AS "key"
        FROM unnest(@p0, @p1) WITH ORDINALITY AS "e" ("N", "Ids", "key")
    ) AS "u"
    WHERE "e"."Id" IN (
        SELECT "u1"."value"
        FROM unnest("u"."Ids") AS "u1" ("value")
    )
    ORDER BY "u"."key" - 1
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
        SELECT "e"."Key" AS "Key", CAST("e"."Value" AS text[]) AS "Value", "e"."key0" AS "key0"
        FROM unnest(@p0, @p1) WITH ORDINALITY AS "e" ("Key", "Value", "key0")
    ) AS "u"
    WHERE "u"."Key" = "e"."Id"
    ORDER BY "u"."key0" - 1
    LIMIT 1
) IS NOT NULL

-- lists of bytes
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT length("t1"."value") AS "Length", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "t0"."key", "u1"."value", "u1"."key" - 1 AS "key0"
    FROM (
        SELECT "t"."value", "t"."key"
        FROM (
            SELECT "u0"."value", "u0"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
            FROM (
                SELECT CAST("e"."value" AS bytea[]) AS "value", "e"."key" AS "key"
                FROM unnest(@p1) WITH ORDINALITY AS "e" ("value", "key")
            ) AS "u0"
        ) AS "t"
        WHERE "t"."number" - 1 = "u"."key" - "u"."key"
        ORDER BY "t"."key"
        LIMIT 1
    ) AS "t0"
    CROSS JOIN unnest("t0"."value") WITH ORDINALITY AS "u1" ("value", "key")
) AS "t1"
ORDER BY "t1"."key", "t1"."key0"

-- lists of characters
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT CAST("e"."value" AS varchar(1)[]) AS "value"
        FROM unnest(@p0) AS "e" ("value")
    ) AS "u"
    WHERE coalesce((
        SELECT "u0"."value"
        FROM unnest(string_to_array("e"."Name", NULL)) WITH ORDINALITY AS "u0" ("value", "key")
        ORDER BY "u0"."key" - 1
        LIMIT 1
    ), @p1) IN (
        SELECT "u1"."value"
        FROM unnest("u"."value") AS "u1" ("value")
    )
)

-- lists of days and spans
SELECT "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "u0"."Item2", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN (
    SELECT CAST("e"."Item1" AS date[]) AS "Item1", CAST("e"."Item2" AS interval[]) AS "Item2", "e"."key" AS "key"
    FROM unnest(@p1, @p2) WITH ORDINALITY AS "e" ("Item1", "Item2", "key")
) AS "u0"
WHERE cardinality("u0"."Item1") = "u"."key"
ORDER BY "u0"."key" - 1

-- lists of decimals
SELECT "e"."Id", (
    SELECT count(*)
    FROM (
        SELECT CAST("e"."value" AS numeric[]) AS "value"
        FROM unnest(@p0) AS "e" ("value")
    ) AS "u"
    WHERE EXISTS (
        SELECT 1
        FROM unnest("u"."value") AS "u0" ("value")
        WHERE "u0"."value" = "e"."Bonus" OR "u0"."value" IS NULL AND "e"."Bonus" IS NULL
    )
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- lists of enums
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT CAST("e"."value" AS integer[]) AS "value"
        FROM unnest(@p0) AS "e" ("value")
    ) AS "u"
    WHERE cardinality("u"."value") = 2 AND "e"."Level" IN (
        SELECT "u0"."value"
        FROM unnest("u"."value") AS "u0" ("value")
    )
)

-- lists of identities and truths
SELECT (
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM (
            SELECT CAST("e"."value" AS uuid[]) AS "value", "e"."key" AS "key"
            FROM unnest(@p0) WITH ORDINALITY AS "e" ("value", "key")
        ) AS "u"
    ) AS "t"
    WHERE "t"."number" - 1 = "d"."Id" - "d"."Id"
    ORDER BY "t"."key"
    LIMIT 1
) AS "value", (
    SELECT "t0"."value"
    FROM (
        SELECT "u0"."value", "u0"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
        FROM (
            SELECT CAST("e"."value" AS boolean[]) AS "value", "e"."key" AS "key"
            FROM unnest(@p1) WITH ORDINALITY AS "e" ("value", "key")
        ) AS "u0"
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
    FROM (
        SELECT CAST("e"."value" AS integer[]) AS "value"
        FROM unnest(@p0) AS "e" ("value")
    ) AS "u"
    WHERE "d"."Id" IN (
        SELECT "u0"."value"
        FROM unnest("u"."value") AS "u0" ("value")
    )
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT coalesce((
    SELECT CAST(sum("u3"."value") AS integer)
    FROM unnest("t1"."value") AS "u3" ("value")
), 0) AS "Sum", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "t0"."key", "u1"."value", "u1"."key" - 1 AS "key0"
    FROM (
        SELECT "t"."key"
        FROM (
            SELECT "u0"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
            FROM unnest(@p1) WITH ORDINALITY AS "u0" ("present", "key")
        ) AS "t"
        WHERE "t"."number" - 1 = "u"."key" % 3
        ORDER BY "t"."key"
        LIMIT 1
    ) AS "t0"
    CROSS JOIN (
        SELECT "e"."owner" AS "owner", CAST("e"."value" AS integer[]) AS "value", "e"."key" AS "key"
        FROM unnest(@p2, @p3) WITH ORDINALITY AS "e" ("owner", "value", "key")
    ) AS "u1"
    WHERE "u1"."owner" = "t0"."key"
) AS "t1"
ORDER BY "t1"."key", "t1"."key0"

-- lists of numbers with fractions
SELECT "d"."Id", (
    SELECT max("u0"."value")
    FROM (
        SELECT "t"."value"
        FROM (
            SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
            FROM (
                SELECT CAST("e"."value" AS double precision[]) AS "value", "e"."key" AS "key"
                FROM unnest(@p0) WITH ORDINALITY AS "e" ("value", "key")
            ) AS "u"
        ) AS "t"
        WHERE "t"."number" - 1 = "d"."Id" - "d"."Id" + 1
        ORDER BY "t"."key"
        LIMIT 1
    ) AS "t0"
    CROSS JOIN unnest("t0"."value") AS "u0" ("value")
) AS "Max"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- lists of objects
SELECT "e"."Id", (
    SELECT count(*)
    FROM unnest(@p0) WITH ORDINALITY AS "u" ("present", "key")
    WHERE EXISTS (
        SELECT 1
        FROM unnest(@p1, @p2, @p3) AS "u0" ("owner", "Id", "present")
        WHERE "u0"."present" IS NOT NULL AND "u0"."owner" = "u"."key" - 1 AND "u0"."Id" = "e"."Id"
    )
) AS "Count"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
SELECT "t1"."Nick", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "t0"."key", "u1"."Nick", "u1"."key" - 1 AS "key0"
    FROM (
        SELECT "t"."key"
        FROM (
            SELECT "u0"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
            FROM unnest(@p1) WITH ORDINALITY AS "u0" ("present", "key")
        ) AS "t"
        WHERE "t"."number" - 1 = "u"."key" % 3
        ORDER BY "t"."key"
        LIMIT 1
    ) AS "t0"
    CROSS JOIN unnest(@p2, @p3, @p4) WITH ORDINALITY AS "u1" ("owner", "Nick", "present", "key")
    WHERE "u1"."present" IS NOT NULL AND "u1"."owner" = "t0"."key"
) AS "t1"
ORDER BY "t1"."key", "t1"."key0"

-- lists of times
SELECT (
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM (
            SELECT CAST("e"."value" AS timestamp without time zone[]) AS "value", "e"."key" AS "key"
            FROM unnest(@p0) WITH ORDINALITY AS "e" ("value", "key")
        ) AS "u"
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
    FROM (
        SELECT CAST("e"."value" AS integer[]) AS "value"
        FROM unnest(@p0) AS "e" ("value")
    ) AS "u"
    WHERE "u"."value" IS NOT NULL AND "e"."Id" IN (
        SELECT "u0"."value"
        FROM unnest("u"."value") AS "u0" ("value")
    )
) AS "Count"
FROM "Employees" AS "e"

-- lists that contain a value
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT CAST("e"."value" AS integer[]) AS "value"
        FROM unnest(@p0) AS "e" ("value")
    ) AS "u"
    WHERE "e"."Id" IN (
        SELECT "u0"."value"
        FROM unnest("u"."value") AS "u0" ("value")
    )
)

-- lists without a value
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM (
        SELECT CAST("e"."value" AS text[]) AS "value"
        FROM unnest(@p0) AS "e" ("value")
    ) AS "u"
    WHERE "e"."Name" IN (
        SELECT "u0"."value"
        FROM unnest("u"."value") AS "u0" ("value")
    )
)

-- lookup contains
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Name" IN (
    SELECT "u0"."value"
    FROM unnest(@p0) WITH ORDINALITY AS "u" ("Key", "key0")
    CROSS JOIN unnest(@p1, @p2) AS "u0" ("owner", "value")
    WHERE "u"."Key" = "e"."Id" AND "u0"."owner" = "u"."key0" - 1
) OR NOT EXISTS (
    SELECT 1
    FROM unnest(@p3) WITH ORDINALITY AS "u2" ("Key", "key0")
    CROSS JOIN unnest(@p4) AS "u3" ("owner")
    WHERE "u2"."Key" = "e"."Id" AND "u3"."owner" = "u2"."key0" - 1
)

-- lookup counted
SELECT "d"."Id", (
    SELECT count(*)
    FROM unnest(@p0) WITH ORDINALITY AS "u" ("Key", "key0")
    CROSS JOIN unnest(@p1) AS "u0" ("owner")
    WHERE "u"."Key" = "d"."Id" AND "u0"."owner" = "u"."key0" - 1
) AS "Count"
FROM "Departments" AS "d"
ORDER BY (
    SELECT count(*)
    FROM unnest(@p2) WITH ORDINALITY AS "u1" ("Key", "key0")
    CROSS JOIN unnest(@p3) AS "u2" ("owner")
    WHERE "u1"."Key" = "d"."Id" AND "u2"."owner" = "u1"."key0" - 1
), "d"."Id"

-- lookup of objects
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0) WITH ORDINALITY AS "u" ("Key", "key0")
    CROSS JOIN unnest(@p1, @p2, @p3) AS "u0" ("owner", "Nick", "present")
    WHERE "u"."Key" = "e"."Id" AND "u0"."present" IS NOT NULL AND "u0"."owner" = "u"."key0" - 1 AND ("u0"."Nick" = "e"."Nick" OR "u0"."Nick" IS NULL AND "e"."Nick" IS NULL)
)

-- lookup that ignores case


-- no record in a record
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."ManagerId" IS NULL THEN 1 END IS NULL AND CASE WHEN "e"."ManagerId" IS NULL THEN "e"."Id" END IS NULL AND "e"."ManagerId" = @p0

-- null or another
SELECT "e"."Id", (
    SELECT "u"."Value"
    FROM unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Key", "Value", "key0")
    WHERE "u"."Key" = "e"."Name"
    ORDER BY "u"."key0" - 1
    LIMIT 1
) AS "Value", (
    SELECT CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE @p2 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "u1"."key0" - 1 AS "key", "u1"."Value" AS "value", 1 AS "present"
        FROM unnest(@p3, @p4) WITH ORDINALITY AS "u1" ("Key", "Value", "key0")
        WHERE "u1"."Key" = "e"."Name"
        ORDER BY "key"
        LIMIT 1
    ) AS "t0" ON TRUE
    ORDER BY "t0"."key" NULLS FIRST
    LIMIT 1
) AS "Value0"
FROM "Employees" AS "e"
ORDER BY (
    SELECT CASE WHEN "t2"."present" IS NOT NULL THEN "t2"."value" ELSE @p2 END
    FROM (
        SELECT 1
    ) AS "t1"
    LEFT JOIN (
        SELECT "u3"."key0" - 1 AS "key", "u3"."Value" AS "value", 1 AS "present"
        FROM unnest(@p5, @p6) WITH ORDINALITY AS "u3" ("Key", "Value", "key0")
        WHERE "u3"."Key" = "e"."Name"
        ORDER BY "key"
        LIMIT 1
    ) AS "t2" ON TRUE
    ORDER BY "t2"."key" NULLS FIRST
    LIMIT 1
) NULLS FIRST, "e"."Id"

-- number of bytes of a text
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE length(decode(CASE WHEN "e"."Id" < 10 THEN @p0 || CAST("e"."Id" AS text) ELSE @p1 END, 'hex')) = 2

-- number of bytes of a text in base 64
SELECT length(decode(CASE WHEN "e"."Id" = 1 THEN @p0 ELSE @p1 END, 'base64')) AS "Length"
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
SELECT "u0"."N", "u0"."Ids", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN (
    SELECT "e"."N" AS "N", CAST("e"."Ids" AS integer[]) AS "Ids", "e"."key" AS "key"
    FROM unnest(@p1, @p2) WITH ORDINALITY AS "e" ("N", "Ids", "key")
) AS "u0"
WHERE "u0"."N" <= "u"."key"
ORDER BY "u0"."key" - 1

-- ordered rows but entities of the application
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" % 3 = 0
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE NOT ("e"."Id" = ANY(@p0))
ORDER BY "e"."Id" DESC
LIMIT 5

-- page of a group joined to a list
SELECT (
    SELECT "u"."Nick"
    FROM unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Id", "Nick", "key")
    WHERE "d"."Id" = "u"."Id"
    ORDER BY "u"."key" - 1
    LIMIT 1
) AS "Nick", (
    SELECT "u1"."Nick"
    FROM unnest(@p2, @p3) WITH ORDINALITY AS "u1" ("Id", "Nick", "key")
    WHERE "d"."Id" = "u1"."Id"
    ORDER BY "u1"."key" - 1 DESC
    LIMIT 1
) AS "Nick0", "d"."Id"
FROM "Departments" AS "d"
ORDER BY "d"."Id"
SELECT "t"."Nick", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "u0"."Nick", "u0"."key" - 1 AS "key"
    FROM unnest(@p1, @p2) WITH ORDINALITY AS "u0" ("Id", "Nick", "key")
    WHERE "u"."key" = "u0"."Id"
    ORDER BY "key"
    LIMIT 1 OFFSET 1
) AS "t"
ORDER BY "t"."key"

-- pairs of a dictionary of lists
SELECT "d"."Id", "u"."Key", "u"."Value"
FROM "Departments" AS "d"
CROSS JOIN (
    SELECT "e"."Key" AS "Key", CAST("e"."Value" AS text[]) AS "Value", "e"."key0" AS "key0"
    FROM unnest(@p0, @p1) WITH ORDINALITY AS "e" ("Key", "Value", "key0")
) AS "u"
WHERE "u"."Key" <= "d"."Id"
ORDER BY "u"."key0" - 1

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
WHERE @p0 <> "e"."Id" OR @p1 IS DISTINCT FROM "e"."Nick"

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
    SELECT DISTINCT "e0"."Id", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
    FROM "Employees" AS "e"
    LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
    WHERE ("e0"."Id" = ANY(@p0)) IS NOT TRUE AND "e0"."Id" IS NOT NULL
) AS "t"

-- rows of a lookup
SELECT "d"."Name", "u0"."value"
FROM "Departments" AS "d"
JOIN unnest(@p0) WITH ORDINALITY AS "u" ("Key", "key0") ON "u"."Key" = "d"."Id"
CROSS JOIN unnest(@p1, @p2) WITH ORDINALITY AS "u0" ("owner", "value", "key")
WHERE "u0"."owner" = "u"."key0" - 1
ORDER BY "u"."key0" - 1, "u0"."key" - 1

-- set that ignores case


-- set with an ordinal comparer
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Name" = ANY(@p0) OR "e"."Id" = ANY(@p1)

-- sum of the list at a place
SELECT coalesce((
    SELECT CAST(sum("u0"."value") AS integer)
    FROM (
        SELECT "t"."value"
        FROM (
            SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
            FROM (
                SELECT CAST("e"."value" AS integer[]) AS "value", "e"."key" AS "key"
                FROM unnest(@p0) WITH ORDINALITY AS "e" ("value", "key")
            ) AS "u"
        ) AS "t"
        WHERE "t"."number" - 1 = "e"."Id" % 3
        ORDER BY "t"."key"
        LIMIT 1
    ) AS "t0"
    CROSS JOIN unnest("t0"."value") AS "u0" ("value")
), 0) AS "Sum"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- text of the list of a key
SELECT coalesce((
    SELECT string_agg(coalesce("u"."value", @p0), @p1 ORDER BY "u"."key" - 1)
    FROM unnest((
        SELECT "u0"."Value"
        FROM (
            SELECT "e"."Key" AS "Key", CAST("e"."Value" AS text[]) AS "Value", "e"."key0" AS "key0"
            FROM unnest(@p2, @p3) WITH ORDINALITY AS "e" ("Key", "Value", "key0")
        ) AS "u0"
        WHERE "u0"."Key" = "d"."Id"
        ORDER BY "u0"."key0" - 1
        LIMIT 1
    )) WITH ORDINALITY AS "u" ("value", "key")
), @p0) AS "value"
FROM "Departments" AS "d"
WHERE "d"."Id" = ANY(@p4)
ORDER BY "d"."Id"

-- the list at a place
SELECT (
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM (
            SELECT CAST("e"."value" AS integer[]) AS "value", "e"."key" AS "key"
            FROM unnest(@p0) WITH ORDINALITY AS "e" ("value", "key")
        ) AS "u"
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
        SELECT "u"."key0" - 1 AS "key", "u"."Value" AS "value", 1 AS "present"
        FROM unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Key", "Value", "key0")
        WHERE "u"."Key" = "e"."Id"
        ORDER BY "key"
        LIMIT 1
    ) AS "t0" ON TRUE
    ORDER BY "t0"."key" NULLS FIRST
    LIMIT 1
) < 0

-- value or default
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY coalesce((
    SELECT "u"."Value"
    FROM unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Key", "Value", "key0")
    WHERE "u"."Key" = "e"."Id"
    ORDER BY "u"."key0" - 1
    LIMIT 1
), 0), "e"."Id"

-- value or default by an enum
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE (
    SELECT CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE @p0 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "u"."key0" - 1 AS "key", "u"."Value" AS "value", 1 AS "present"
        FROM unnest(@p1, @p2) WITH ORDINALITY AS "u" ("Key", "Value", "key0")
        WHERE "u"."Key" = "e"."Level"
        ORDER BY "key"
        LIMIT 1
    ) AS "t0" ON TRUE
    ORDER BY "t0"."key" NULLS FIRST
    LIMIT 1
) * "e"."Salary" > @p3

-- value or that of the row
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE (
    SELECT CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE "e"."Age" END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "u"."key0" - 1 AS "key", "u"."Value" AS "value", 1 AS "present"
        FROM unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Key", "Value", "key0")
        WHERE "u"."Key" = "e"."Id"
        ORDER BY "key"
        LIMIT 1
    ) AS "t0" ON TRUE
    ORDER BY "t0"."key" NULLS FIRST
    LIMIT 1
) > 40

-- values of a dictionary of lists
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT CAST("e"."value" AS text[]) AS "value"
        FROM unnest(@p0) AS "e" ("value")
    ) AS "u"
    WHERE "e"."Name" IN (
        SELECT "u0"."value"
        FROM unnest("u"."value") AS "u0" ("value")
    )
)
