-- any null in local list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE "u"."value" IS "e"."Nick"
)

-- any of entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Age", json_extract(j.value, '$[1]') AS "DepartmentId"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Age" < "e"."Age" AND "u"."DepartmentId" IS "e"."DepartmentId"
)

-- array index of
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY (
    SELECT CASE WHEN "t1"."present" IS NOT NULL THEN "t1"."value" ELSE -1 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "t0"."key", "t0"."number" - 1 AS "value", 1 AS "present"
        FROM (
            SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
            FROM json_each(@p0) AS "u"
        ) AS "t0"
        WHERE "t0"."value" = "e"."Id"
        ORDER BY "t0"."key"
        LIMIT 1
    ) AS "t1" ON 1
    ORDER BY "t1"."key"
    LIMIT 1
), "e"."Id"

-- between any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "e"."Id" >= "u"."Item1" AND "e"."Id" <= "u"."Item2"
)

-- concat with local dto
SELECT "d"."Name"
FROM "Departments" AS "d"
UNION ALL
SELECT "u"."value"
FROM json_each(@p0) AS "u"

-- contains any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE instr("e"."Name", "u"."value") > 0
)

-- count of local
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
    WHERE "u"."value" < "e"."Id"
), "e"."Id" DESC

-- cross join local
SELECT "d"."Id", "u"."value"
FROM "Departments" AS "d"
JOIN json_each(@p0) AS "u"

-- cross join local dto
SELECT "d"."Id", "u"."Name"
FROM "Departments" AS "d"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Name", json_extract(j.value, '$[1]') AS "Least"
    FROM json_each(@p0) AS j
) AS "u" ON "u"."Least" > "d"."Id"

-- dictionary any pair
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Key" < "e"."Id" AND "u"."Value" = "e"."Name"
)

-- dictionary contains key
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT ("e"."Name" IN (SELECT value FROM json_each(@p0)))

-- dictionary contains value
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" IN (
    SELECT "u"."value"
    FROM json_each(@p0) AS "u"
)

-- dictionary keys
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0))

-- dictionary of enum
SELECT (
    SELECT "u"."Value"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Key" = "e"."Level"
    ORDER BY "u"."key0"
    LIMIT 1
) AS "Value"
FROM "Employees" AS "e"
ORDER BY (
    SELECT "u1"."Value"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
        FROM json_each(@p1) AS j
    ) AS "u1"
    WHERE "u1"."Key" = "e"."Level"
    ORDER BY "u1"."key0"
    LIMIT 1
), "e"."Id"

-- dictionary value
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
WHERE "e"."Id" = 1 OR "e"."Id" = 3
ORDER BY (
    SELECT "u1"."Value"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
        FROM json_each(@p1) AS j
    ) AS "u1"
    WHERE "u1"."Key" = "e"."Id"
    ORDER BY "u1"."key0"
    LIMIT 1
)

-- dictionary value conditional
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY CASE WHEN EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE "u"."value" = "e"."Name"
) THEN (
    SELECT "u0"."Value"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
        FROM json_each(@p1) AS j
    ) AS "u0"
    WHERE "u0"."Key" = "e"."Name"
    ORDER BY "u0"."key0"
    LIMIT 1
) ELSE 0 END, "e"."Id"

-- dictionary value guarded
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" IN (SELECT value FROM json_each(@p0)) AND (
    SELECT "u"."Value"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
        FROM json_each(@p1) AS j
    ) AS "u"
    WHERE "u"."Key" = "e"."Name"
    ORDER BY "u"."key0"
    LIMIT 1
) > 5

-- dictionary value in condition
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL AND lp_multiply("e"."Salary", (
    SELECT "u"."Value"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value", j.key AS "key0"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Key" = coalesce("e"."DepartmentId", 1)
    ORDER BY "u"."key0"
    LIMIT 1
)) COLLATE LP_DECIMAL > @p1

-- dictionary values
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" IN (SELECT value FROM json_each(@p0))

-- empty list of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0))

-- entities of composite key
SELECT "a"."EmployeeId", "a"."ProjectId", "a"."Hours", "a"."Role"
FROM "Assignments" AS "a"
WHERE "a"."Hours" > 6
SELECT "a"."EmployeeId", "a"."ProjectId", "a"."Hours", "a"."Role"
FROM "Assignments" AS "a"
WHERE ("a"."EmployeeId", "a"."ProjectId") IN (
    SELECT "u"."EmployeeId", "u"."ProjectId"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "EmployeeId", json_extract(j.value, '$[1]') AS "ProjectId"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- every nullable type
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "LongN", json_extract(j.value, '$[1]') AS "ShortN", json_extract(j.value, '$[2]') AS "ByteN", json_extract(j.value, '$[3]') AS "BoolN", lp_double(json_extract(j.value, '$[4]')) AS "DoubleN", json_extract(j.value, '$[5]') AS "DecimalN", json_extract(j.value, '$[6]') AS "CharN", json_extract(j.value, '$[7]') AS "StringN", json_extract(j.value, '$[8]') AS "GuidN", json_extract(j.value, '$[9]') AS "DateTimeN", json_extract(j.value, '$[10]') AS "DateTimeOffsetN", json_extract(j.value, '$[11]') AS "DateOnlyN", json_extract(j.value, '$[12]') AS "TimeOnlyN", json_extract(j.value, '$[13]') AS "TimeSpanN", json_extract(j.value, '$[14]') AS "EnumN"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."LongN" IS "s"."LongN" AND "u"."ShortN" IS "s"."ShortN" AND "u"."ByteN" IS "s"."ByteN" AND "u"."BoolN" IS "s"."BoolN" AND "u"."DoubleN" IS "s"."DoubleN" AND "u"."DecimalN" COLLATE LP_DECIMAL IS "s"."DecimalN" AND "u"."CharN" IS "s"."CharN" AND "u"."GuidN" IS "s"."GuidN" AND "u"."DateTimeN" IS "s"."DateTimeN" AND "u"."DateTimeOffsetN" COLLATE LP_INSTANT IS "s"."DateTimeOffsetN" AND "u"."DateOnlyN" IS "s"."DateOnlyN" AND "u"."TimeOnlyN" IS "s"."TimeOnlyN" AND "u"."TimeSpanN" COLLATE LP_INTERVAL IS "s"."TimeSpanN" AND "u"."EnumN" IS "s"."EnumN" AND "u"."StringN" IS "s"."StringN"
)

-- every type
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Long", json_extract(j.value, '$[1]') AS "Short", json_extract(j.value, '$[2]') AS "Byte", json_extract(j.value, '$[3]') AS "Bool", lp_double(json_extract(j.value, '$[4]')) AS "Double", json_extract(j.value, '$[5]') AS "Decimal", json_extract(j.value, '$[6]') AS "Char", json_extract(j.value, '$[7]') AS "Guid", json_extract(j.value, '$[8]') AS "DateTime", json_extract(j.value, '$[9]') AS "DateOnly", json_extract(j.value, '$[10]') AS "TimeOnly", json_extract(j.value, '$[11]') AS "TimeSpan", json_extract(j.value, '$[12]') AS "Enum"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Long" = "s"."Long" AND "u"."Short" = "s"."Short" AND "u"."Byte" = "s"."Byte" AND "u"."Bool" = "s"."Bool" AND "u"."Double" = "s"."Double" AND "u"."Decimal" COLLATE LP_DECIMAL = "s"."Decimal" AND "u"."Char" = "s"."Char" AND "u"."Guid" = "s"."Guid" AND "u"."DateTime" = "s"."DateTime" AND "u"."DateOnly" = "s"."DateOnly" AND "u"."TimeOnly" = "s"."TimeOnly" AND "u"."TimeSpan" COLLATE LP_INTERVAL = "s"."TimeSpan" AND "u"."Enum" = "s"."Enum"
)

-- except by local
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", row_number() OVER (PARTITION BY "e"."Id" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    WHERE NOT ("e"."Id" IN (SELECT value FROM json_each(@p0)))
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- except of local keys
SELECT "e"."Id"
FROM "Employees" AS "e"
EXCEPT
SELECT "u"."value"
FROM json_each(@p0) AS "u"

-- group join local
SELECT "d"."Id", (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
    WHERE "d"."Id" = "u"."value"
) AS "Count", (
    SELECT max("u0"."Name")
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Name"
        FROM json_each(@p1) AS j
    ) AS "u0"
    WHERE "d"."Id" = "u0"."Id"
) AS "Max"
FROM "Departments" AS "d"

-- index of
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0))
ORDER BY (
    SELECT CASE WHEN "t1"."present" IS NOT NULL THEN "t1"."value" ELSE -1 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "t0"."key", "t0"."number" - 1 AS "value", 1 AS "present"
        FROM (
            SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
            FROM json_each(@p1) AS "u"
        ) AS "t0"
        WHERE "t0"."value" = "e"."Id"
        ORDER BY "t0"."key"
        LIMIT 1
    ) AS "t1" ON 1
    ORDER BY "t1"."key"
    LIMIT 1
)

-- inside a projection
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0
ORDER BY "e"."Id"
SELECT "u1"."Least", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Name", json_extract(j.value, '$[1]') AS "Least", j.key AS "key"
    FROM json_each(@p2) AS j
) AS "u1"
WHERE "u1"."Name" = "u0"."value" AND "u1"."Least" < "u"."value" + 10
ORDER BY "u1"."Least", "u1"."key"

-- intersect by local
SELECT "t"."Level", "t"."Active"
FROM (
    SELECT "e"."Id", "e"."Active", "e"."Level", row_number() OVER (PARTITION BY "e"."Level", "e"."Active" ORDER BY "e"."Id") AS "number"
    FROM "Employees" AS "e"
    WHERE ("e"."Level", "e"."Active") IN (
        SELECT "u"."Item1", "u"."Item2"
        FROM (
            SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
            FROM json_each(@p0) AS j
        ) AS "u"
    )
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- intersect with local tuples
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
INTERSECT
SELECT "u"."Item1", "u"."Item2"
FROM (
    SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
    FROM json_each(@p0) AS j
) AS "u"

-- join anonymous on composite key
SELECT "e"."Id", "u"."C"
FROM "Employees" AS "e"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "A", json_extract(j.value, '$[1]') AS "B", json_extract(j.value, '$[2]') AS "C"
    FROM json_each(@p0) AS j
) AS "u" ON "e"."Id" = "u"."A" AND "e"."Name" = "u"."B"

-- join dictionary
SELECT "e"."Id", "u"."Value"
FROM "Employees" AS "e"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value"
    FROM json_each(@p0) AS j
) AS "u" ON "e"."DepartmentId" = "u"."Key"

-- join dto
SELECT "e"."Id", "u"."Least", "u"."Nick"
FROM "Employees" AS "e"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Name", json_extract(j.value, '$[1]') AS "Nick", json_extract(j.value, '$[2]') AS "Least"
    FROM json_each(@p0) AS j
) AS "u" ON "e"."Name" = "u"."Name" AND "e"."Id" > "u"."Least"

-- join numbers
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
JOIN json_each(@p0) AS "u" ON "e"."Id" = "u"."value"

-- join projects the whole element
SELECT "e"."Id", "u"."Id" AS "Id0", "u"."Name"
FROM "Employees" AS "e"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Name"
    FROM json_each(@p0) AS j
) AS "u" ON "e"."DepartmentId" = "u"."Id"

-- join records
SELECT "e"."Id", "u"."Name"
FROM "Employees" AS "e"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Name"
    FROM json_each(@p0) AS j
) AS "u" ON "e"."DepartmentId" = "u"."Id"
ORDER BY "u"."Name", "e"."Id"

-- join texts
SELECT "e"."Id", "u"."value"
FROM "Employees" AS "e"
JOIN json_each(@p0) AS "u" ON "e"."Nick" = "u"."value"

-- join tuples
SELECT "e"."Id", lp_multiply("e"."Salary", "u"."Item2") AS "value"
FROM "Employees" AS "e"
JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
    FROM json_each(@p0) AS j
) AS "u" ON "e"."DepartmentId" = "u"."Item1"

-- left join local
SELECT "e"."Id", CASE WHEN "t"."present" IS NULL THEN NULL ELSE "t"."Name" END AS "value"
FROM "Employees" AS "e"
LEFT JOIN (
    SELECT "u"."Id", "u"."Name", "u"."key", 1 AS "present"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Name", j.key AS "key"
        FROM json_each(@p0) AS j
    ) AS "u"
) AS "t" ON "e"."DepartmentId" = "t"."Id"
ORDER BY "e"."Id", "t"."key"

-- left join operator
SELECT "e"."Id", "u"."Name"
FROM "Employees" AS "e"
LEFT JOIN (
    SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Name", j.key AS "key"
    FROM json_each(@p0) AS j
) AS "u" ON "e"."DepartmentId" = "u"."Id"
ORDER BY "u"."key"

-- list element by column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY (
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
        FROM json_each(@p0) AS "u"
    ) AS "t"
    WHERE "t"."number" - 1 = "e"."Id" % 4
    ORDER BY "t"."key"
    LIMIT 1
), "e"."Id"

-- list element by column of list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE (
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
        FROM json_each(@p0) AS "u"
    ) AS "t"
    WHERE "t"."number" - 1 = "e"."Id" % 3
    ORDER BY "t"."key"
    LIMIT 1
) > 5

-- list element by constant
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" > @p0 AND "e"."Id" < @p1

-- list of anonymous any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Level", json_extract(j.value, '$[1]') AS "Active"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Level" = "e"."Level" AND "u"."Active" = "e"."Active"
)

-- list of anonymous contains
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."e", "u"."n"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "e", json_extract(j.value, '$[1]') AS "n"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- list of anonymous none
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Level", json_extract(j.value, '$[1]') AS "Active"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Level" = "e"."Level" AND "u"."Active" = "e"."Active"
)

-- list of dto all
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE "u"."value" = "e"."Name"
)

-- list of dto any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Name", json_extract(j.value, '$[1]') AS "Nick"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Name" = "e"."Name" AND "u"."Nick" IS "e"."Nick"
)

-- list of dto count
SELECT "e"."Id", (
    SELECT count(*)
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Name", json_extract(j.value, '$[1]') AS "Least"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Name" = "e"."Name" AND "u"."Least" < "e"."Id"
) AS "Count"
FROM "Employees" AS "e"
WHERE (
    SELECT count(*)
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Name", json_extract(j.value, '$[1]') AS "Least"
        FROM json_each(@p1) AS j
    ) AS "u1"
    WHERE "u1"."Name" = "e"."Name" AND "u1"."Least" < "e"."Id"
) > 0
ORDER BY (
    SELECT count(*)
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Name", json_extract(j.value, '$[1]') AS "Least"
        FROM json_each(@p2) AS j
    ) AS "u3"
    WHERE "u3"."Name" = "e"."Name" AND "u3"."Least" < "e"."Id"
), "e"."Id"

-- list of dto first
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT "u"."Least"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Name", json_extract(j.value, '$[1]') AS "Least", j.key AS "key"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Name" = "e"."Name"
    ORDER BY "u"."key"
    LIMIT 1
), 0) > 2

-- list of dto member contains
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" IN (SELECT value FROM json_each(@p0))

-- list of dto sum
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY coalesce((
    SELECT sum("u"."Least")
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Name", json_extract(j.value, '$[1]') AS "Least"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Name" = "e"."Name"
), 0), "e"."Id"

-- list of key value pairs
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Key", "u"."Value"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Key", json_extract(j.value, '$[1]') AS "Value"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- list of record structs
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Id", "u"."Name"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Name"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- list of records
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Id", "u"."Name"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Id", json_extract(j.value, '$[1]') AS "Name"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- list of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- list of tuples with null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Item1" = "e"."Id" AND "u"."Item2" IS "e"."Nick"
)

-- local any or contains
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE @p0 OR "e"."Id" IN (SELECT value FROM json_each(@p1))

-- local empty or contains
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE @p0 OR "e"."Id" IN (SELECT value FROM json_each(@p1))

-- max of local
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" > @p0

-- max of local below
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = (
    SELECT max("u"."value")
    FROM json_each(@p0) AS "u"
    WHERE "u"."value" < "e"."Id" + 2
)

-- member of entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" IN (SELECT value FROM json_each(@p0))

-- method of local element
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE lp_upper("u"."value") = lp_upper("e"."Name")
)

-- navigation in entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (SELECT value FROM json_each(@p0))

-- nested member
SELECT "a"."Id", "a"."EmployeeId", "a"."Street", "a"."City", "a"."Country"
FROM "Addresses" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Country", json_extract(j.value, '$[1]') AS "City"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Country" = "a"."Country" AND "u"."City" IS "a"."City"
)

-- not in empty list of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
        FROM json_each(@p0) AS j
    ) AS "u"
    WHERE "u"."Item1" = "e"."Id" AND "u"."Item2" = "e"."Name"
)

-- not in entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT ("e"."Id" IN (SELECT value FROM json_each(@p0)))

-- not in list of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Level", "e"."Active") NOT IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- not in list with null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Nick" IN (SELECT value FROM json_each(@p0))) IS NOT TRUE AND "e"."Nick" IS NOT NULL

-- null in list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" IN (SELECT value FROM json_each(@p0)) OR "e"."Nick" IS NULL

-- null list guarded
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE @p0 OR "e"."Id" IN (SELECT value FROM json_each(@p1))

-- only null in list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Score" IN (SELECT value FROM json_each(@p0)) OR "e"."Score" IS NULL

-- read-only dictionary
SELECT (
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

-- reference tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- set of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Level", "e"."Active") IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- starts with any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE lp_starts_with("e"."Name", "u"."value")
)

-- thousands of numbers
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0))

-- thousands of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM (
        SELECT json_extract(j.value, '$[0]') AS "Item1", json_extract(j.value, '$[1]') AS "Item2"
        FROM json_each(@p0) AS j
    ) AS "u"
)

-- union with local
SELECT "e"."Name"
FROM "Employees" AS "e"
UNION
SELECT "u"."value"
FROM json_each(@p0) AS "u"
