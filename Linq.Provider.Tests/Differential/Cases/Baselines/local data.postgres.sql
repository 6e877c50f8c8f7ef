-- any null in local list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0) AS "u" ("value")
    WHERE "u"."value" = "e"."Nick" OR "u"."value" IS NULL AND "e"."Nick" IS NULL
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
    FROM unnest(@p0, @p1) AS "u" ("Age", "DepartmentId")
    WHERE "u"."Age" < "e"."Age" AND ("u"."DepartmentId" = "e"."DepartmentId" OR "u"."DepartmentId" IS NULL AND "e"."DepartmentId" IS NULL)
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
            SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
            FROM unnest(@p0) WITH ORDINALITY AS "u" ("value", "key")
        ) AS "t0"
        WHERE "t0"."value" = "e"."Id"
        ORDER BY "t0"."key"
        LIMIT 1
    ) AS "t1" ON TRUE
    ORDER BY "t1"."key" NULLS FIRST
    LIMIT 1
) NULLS FIRST, "e"."Id"

-- between any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0, @p1) AS "u" ("Item1", "Item2")
    WHERE "e"."Id" >= "u"."Item1" AND "e"."Id" <= "u"."Item2"
)

-- concat with local dto
SELECT "d"."Name"
FROM "Departments" AS "d"
UNION ALL
SELECT "u"."Name"
FROM unnest(@p0) AS "u" ("Name")

-- contains any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0) AS "u" ("value")
    WHERE strpos("e"."Name", "u"."value") > 0
)

-- count of local
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY (
    SELECT count(*)
    FROM unnest(@p0) AS "u" ("value")
    WHERE "u"."value" < "e"."Id"
), "e"."Id" DESC

-- cross join local
SELECT "d"."Id", "u"."value"
FROM "Departments" AS "d"
CROSS JOIN unnest(@p0) AS "u" ("value")

-- cross join local dto
SELECT "d"."Id", "u"."Name"
FROM "Departments" AS "d"
JOIN unnest(@p0, @p1) AS "u" ("Name", "Least") ON "u"."Least" > "d"."Id"

-- dictionary any pair
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0, @p1) AS "u" ("Key", "Value")
    WHERE "u"."Key" < "e"."Id" AND "u"."Value" = "e"."Name"
)

-- dictionary contains key
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT ("e"."Name" = ANY(@p0))

-- dictionary contains value
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" IN (
    SELECT "u"."Value"
    FROM unnest(@p0) AS "u" ("Value")
)

-- dictionary keys
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = ANY(@p0)

-- dictionary of enum
SELECT (
    SELECT "u"."Value"
    FROM unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Key", "Value", "key0")
    WHERE "u"."Key" = "e"."Level"
    ORDER BY "u"."key0" - 1
    LIMIT 1
) AS "Value"
FROM "Employees" AS "e"
ORDER BY (
    SELECT "u1"."Value"
    FROM unnest(@p2, @p3) WITH ORDINALITY AS "u1" ("Key", "Value", "key0")
    WHERE "u1"."Key" = "e"."Level"
    ORDER BY "u1"."key0" - 1
    LIMIT 1
) NULLS FIRST, "e"."Id"

-- dictionary value
SELECT "e"."Id", (
    SELECT "u"."Value"
    FROM unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Key", "Value", "key0")
    WHERE "u"."Key" = "e"."Id"
    ORDER BY "u"."key0" - 1
    LIMIT 1
) AS "Value"
FROM "Employees" AS "e"
WHERE "e"."Id" = 1 OR "e"."Id" = 3
ORDER BY (
    SELECT "u1"."Value"
    FROM unnest(@p2, @p3) WITH ORDINALITY AS "u1" ("Key", "Value", "key0")
    WHERE "u1"."Key" = "e"."Id"
    ORDER BY "u1"."key0" - 1
    LIMIT 1
) NULLS FIRST

-- dictionary value conditional
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY CASE WHEN EXISTS (
    SELECT 1
    FROM unnest(@p0) AS "u" ("value")
    WHERE "u"."value" = "e"."Name"
) THEN (
    SELECT "u0"."Value"
    FROM unnest(@p1, @p2) WITH ORDINALITY AS "u0" ("Key", "Value", "key0")
    WHERE "u0"."Key" = "e"."Name"
    ORDER BY "u0"."key0" - 1
    LIMIT 1
) ELSE 0 END NULLS FIRST, "e"."Id"

-- dictionary value guarded
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" = ANY(@p0) AND (
    SELECT "u"."Value"
    FROM unnest(@p1, @p2) WITH ORDINALITY AS "u" ("Key", "Value", "key0")
    WHERE "u"."Key" = "e"."Name"
    ORDER BY "u"."key0" - 1
    LIMIT 1
) > 5

-- dictionary value in condition
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL AND "e"."Salary" * (
    SELECT "u"."Value"
    FROM unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Key", "Value", "key0")
    WHERE "u"."Key" = coalesce("e"."DepartmentId", 1)
    ORDER BY "u"."key0" - 1
    LIMIT 1
) > @p2

-- dictionary values
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" = ANY(@p0)

-- empty list of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM unnest(@p0, @p1) AS "u" ("Item1", "Item2")
)

-- entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = ANY(@p0)

-- entities of composite key
SELECT "a"."EmployeeId", "a"."ProjectId", "a"."Hours", "a"."Role"
FROM "Assignments" AS "a"
WHERE "a"."Hours" > 6
SELECT "a"."EmployeeId", "a"."ProjectId", "a"."Hours", "a"."Role"
FROM "Assignments" AS "a"
WHERE ("a"."EmployeeId", "a"."ProjectId") IN (
    SELECT "u"."EmployeeId", "u"."ProjectId"
    FROM unnest(@p0, @p1) AS "u" ("EmployeeId", "ProjectId")
)

-- every nullable type
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14) AS "u" ("LongN", "ShortN", "ByteN", "BoolN", "DoubleN", "DecimalN", "CharN", "StringN", "GuidN", "DateTimeN", "DateTimeOffsetN", "DateOnlyN", "TimeOnlyN", "TimeSpanN", "EnumN")
    WHERE ("u"."LongN" = "s"."LongN" OR "u"."LongN" IS NULL AND "s"."LongN" IS NULL) AND ("u"."ShortN" = "s"."ShortN" OR "u"."ShortN" IS NULL AND "s"."ShortN" IS NULL) AND ("u"."ByteN" = "s"."ByteN" OR "u"."ByteN" IS NULL AND "s"."ByteN" IS NULL) AND ("u"."BoolN" = "s"."BoolN" OR "u"."BoolN" IS NULL AND "s"."BoolN" IS NULL) AND ("u"."DoubleN" = "s"."DoubleN" OR "u"."DoubleN" IS NULL AND "s"."DoubleN" IS NULL) AND ("u"."DecimalN" = "s"."DecimalN" OR "u"."DecimalN" IS NULL AND "s"."DecimalN" IS NULL) AND ("u"."CharN" = "s"."CharN" OR "u"."CharN" IS NULL AND "s"."CharN" IS NULL) AND ("u"."GuidN" = "s"."GuidN" OR "u"."GuidN" IS NULL AND "s"."GuidN" IS NULL) AND ("u"."DateTimeN" = "s"."DateTimeN" OR "u"."DateTimeN" IS NULL AND "s"."DateTimeN" IS NULL) AND ("u"."DateTimeOffsetN" = "s"."DateTimeOffsetN" OR "u"."DateTimeOffsetN" IS NULL AND "s"."DateTimeOffsetN" IS NULL) AND ("u"."DateOnlyN" = "s"."DateOnlyN" OR "u"."DateOnlyN" IS NULL AND "s"."DateOnlyN" IS NULL) AND ("u"."TimeOnlyN" = "s"."TimeOnlyN" OR "u"."TimeOnlyN" IS NULL AND "s"."TimeOnlyN" IS NULL) AND ("u"."TimeSpanN" = "s"."TimeSpanN" OR "u"."TimeSpanN" IS NULL AND "s"."TimeSpanN" IS NULL) AND ("u"."EnumN" = "s"."EnumN" OR "u"."EnumN" IS NULL AND "s"."EnumN" IS NULL) AND ("u"."StringN" = "s"."StringN" OR "u"."StringN" IS NULL AND "s"."StringN" IS NULL)
)

-- every type
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12) AS "u" ("Long", "Short", "Byte", "Bool", "Double", "Decimal", "Char", "Guid", "DateTime", "DateOnly", "TimeOnly", "TimeSpan", "Enum")
    WHERE "u"."Long" = "s"."Long" AND "u"."Short" = "s"."Short" AND "u"."Byte" = "s"."Byte" AND "u"."Bool" = "s"."Bool" AND "u"."Double" = "s"."Double" AND "u"."Decimal" = "s"."Decimal" AND "u"."Char" = "s"."Char" AND "u"."Guid" = "s"."Guid" AND "u"."DateTime" = "s"."DateTime" AND "u"."DateOnly" = "s"."DateOnly" AND "u"."TimeOnly" = "s"."TimeOnly" AND "u"."TimeSpan" = "s"."TimeSpan" AND "u"."Enum" = "s"."Enum"
)

-- except by local
SELECT "t"."Id", "t"."Name", "t"."Nick", "t"."Age", "t"."Score", "t"."Salary", "t"."Bonus", "t"."Rating", "t"."Active", "t"."Remote", "t"."Hired", "t"."LeftAt", "t"."Level", "t"."FormerLevel", "t"."Badge", "t"."DepartmentId", "t"."ManagerId"
FROM (
    SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", CAST(row_number() OVER (PARTITION BY "e"."Id" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    WHERE NOT ("e"."Id" = ANY(@p0))
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- except of local keys
SELECT "e"."Id"
FROM "Employees" AS "e"
EXCEPT
SELECT "u"."value"
FROM unnest(@p0) AS "u" ("value")

-- group join local
SELECT "d"."Id", (
    SELECT count(*)
    FROM unnest(@p0) AS "u" ("Id")
    WHERE "d"."Id" = "u"."Id"
) AS "Count", (
    SELECT max("u0"."Name")
    FROM unnest(@p1, @p2) AS "u0" ("Id", "Name")
    WHERE "d"."Id" = "u0"."Id"
) AS "Max"
FROM "Departments" AS "d"

-- index of
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = ANY(@p0)
ORDER BY (
    SELECT CASE WHEN "t1"."present" IS NOT NULL THEN "t1"."value" ELSE -1 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "t0"."key", "t0"."number" - 1 AS "value", 1 AS "present"
        FROM (
            SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
            FROM unnest(@p1) WITH ORDINALITY AS "u" ("value", "key")
        ) AS "t0"
        WHERE "t0"."value" = "e"."Id"
        ORDER BY "t0"."key"
        LIMIT 1
    ) AS "t1" ON TRUE
    ORDER BY "t1"."key" NULLS FIRST
    LIMIT 1
) NULLS FIRST

-- inside a projection
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0
ORDER BY "e"."Id"
SELECT "u1"."Least", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
CROSS JOIN unnest(@p2, @p3) WITH ORDINALITY AS "u1" ("Name", "Least", "key")
WHERE "u1"."Name" = "u"."key0" AND "u1"."Least" < "u"."key" + 10
ORDER BY "u1"."Least", "u1"."key" - 1

-- intersect by local
SELECT "t"."Level", "t"."Active"
FROM (
    SELECT "e"."Id", "e"."Active", "e"."Level", CAST(row_number() OVER (PARTITION BY "e"."Level", "e"."Active" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    WHERE ("e"."Level", "e"."Active") IN (
        SELECT "u"."Item1", "u"."Item2"
        FROM unnest(@p0, @p1) AS "u" ("Item1", "Item2")
    )
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- intersect with local tuples
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
INTERSECT
SELECT "u"."Item1", "u"."Item2"
FROM unnest(@p0, @p1) AS "u" ("Item1", "Item2")

-- join anonymous on composite key
SELECT "e"."Id", "u"."C"
FROM "Employees" AS "e"
JOIN unnest(@p0, @p1, @p2) AS "u" ("A", "B", "C") ON "e"."Id" = "u"."A" AND "e"."Name" = "u"."B"

-- join dictionary
SELECT "e"."Id", "u"."Value"
FROM "Employees" AS "e"
JOIN unnest(@p0, @p1) AS "u" ("Key", "Value") ON "e"."DepartmentId" = "u"."Key"

-- join dto
SELECT "e"."Id", "u"."Least", "u"."Nick"
FROM "Employees" AS "e"
JOIN unnest(@p0, @p1, @p2) AS "u" ("Name", "Nick", "Least") ON "e"."Name" = "u"."Name" AND "e"."Id" > "u"."Least"

-- join numbers
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
JOIN unnest(@p0) AS "u" ("value") ON "e"."Id" = "u"."value"

-- join projects the whole element
SELECT "e"."Id", "u"."Id" AS "Id0", "u"."Name"
FROM "Employees" AS "e"
JOIN unnest(@p0, @p1) AS "u" ("Id", "Name") ON "e"."DepartmentId" = "u"."Id"

-- join records
SELECT "e"."Id", "u"."Name"
FROM "Employees" AS "e"
JOIN unnest(@p0, @p1) AS "u" ("Id", "Name") ON "e"."DepartmentId" = "u"."Id"
ORDER BY "u"."Name" NULLS FIRST, "e"."Id"

-- join texts
SELECT "e"."Id", "u"."value"
FROM "Employees" AS "e"
JOIN unnest(@p0) AS "u" ("value") ON "e"."Nick" = "u"."value"

-- join tuples
SELECT "e"."Id", "e"."Salary" * "u"."Item2" AS "value"
FROM "Employees" AS "e"
JOIN unnest(@p0, @p1) AS "u" ("Item1", "Item2") ON "e"."DepartmentId" = "u"."Item1"

-- left join local
SELECT "e"."Id", CASE WHEN "t"."present" IS NULL THEN NULL ELSE "t"."Name" END AS "value"
FROM "Employees" AS "e"
LEFT JOIN (
    SELECT "u"."Id", "u"."Name", "u"."key" - 1 AS "key", 1 AS "present"
    FROM unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Id", "Name", "key")
) AS "t" ON "e"."DepartmentId" = "t"."Id"
ORDER BY "e"."Id", "t"."key" NULLS FIRST

-- left join operator
SELECT "e"."Id", "u"."Name"
FROM "Employees" AS "e"
LEFT JOIN unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Id", "Name", "key") ON "e"."DepartmentId" = "u"."Id"
ORDER BY "u"."key" - 1 NULLS FIRST

-- list element by column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY (
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest(@p0) WITH ORDINALITY AS "u" ("value", "key")
    ) AS "t"
    WHERE "t"."number" - 1 = "e"."Id" % 4
    ORDER BY "t"."key"
    LIMIT 1
) NULLS FIRST, "e"."Id"

-- list element by column of list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE (
    SELECT "t"."value"
    FROM (
        SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest(@p0) WITH ORDINALITY AS "u" ("value", "key")
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
    FROM unnest(@p0, @p1) AS "u" ("Level", "Active")
    WHERE "u"."Level" = "e"."Level" AND "u"."Active" = "e"."Active"
)

-- list of anonymous contains
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."e", "u"."n"
    FROM unnest(@p0, @p1) AS "u" ("e", "n")
)

-- list of anonymous none
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest(@p0, @p1) AS "u" ("Level", "Active")
    WHERE "u"."Level" = "e"."Level" AND "u"."Active" = "e"."Active"
)

-- list of dto all
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest(@p0) AS "u" ("Name")
    WHERE "u"."Name" = "e"."Name"
)

-- list of dto any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0, @p1) AS "u" ("Name", "Nick")
    WHERE "u"."Name" = "e"."Name" AND ("u"."Nick" = "e"."Nick" OR "u"."Nick" IS NULL AND "e"."Nick" IS NULL)
)

-- list of dto count
SELECT "e"."Id", (
    SELECT count(*)
    FROM unnest(@p0, @p1) AS "u" ("Name", "Least")
    WHERE "u"."Name" = "e"."Name" AND "u"."Least" < "e"."Id"
) AS "Count"
FROM "Employees" AS "e"
WHERE (
    SELECT count(*)
    FROM unnest(@p2, @p3) AS "u1" ("Name", "Least")
    WHERE "u1"."Name" = "e"."Name" AND "u1"."Least" < "e"."Id"
) > 0
ORDER BY (
    SELECT count(*)
    FROM unnest(@p4, @p5) AS "u3" ("Name", "Least")
    WHERE "u3"."Name" = "e"."Name" AND "u3"."Least" < "e"."Id"
), "e"."Id"

-- list of dto first
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE coalesce((
    SELECT "u"."Least"
    FROM unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Name", "Least", "key")
    WHERE "u"."Name" = "e"."Name"
    ORDER BY "u"."key" - 1
    LIMIT 1
), 0) > 2

-- list of dto member contains
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" = ANY(@p0)

-- list of dto sum
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY coalesce((
    SELECT CAST(sum("u"."Least") AS integer)
    FROM unnest(@p0, @p1) AS "u" ("Name", "Least")
    WHERE "u"."Name" = "e"."Name"
), 0), "e"."Id"

-- list of key value pairs
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Key", "u"."Value"
    FROM unnest(@p0, @p1) AS "u" ("Key", "Value")
)

-- list of record structs
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Id", "u"."Name"
    FROM unnest(@p0, @p1) AS "u" ("Id", "Name")
)

-- list of records
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Id", "u"."Name"
    FROM unnest(@p0, @p1) AS "u" ("Id", "Name")
)

-- list of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM unnest(@p0, @p1) AS "u" ("Item1", "Item2")
)

-- list of tuples with null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0, @p1) AS "u" ("Item1", "Item2")
    WHERE "u"."Item1" = "e"."Id" AND ("u"."Item2" = "e"."Nick" OR "u"."Item2" IS NULL AND "e"."Nick" IS NULL)
)

-- local any or contains
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE @p0 OR "e"."Id" = ANY(@p1)

-- local empty or contains
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE @p0 OR "e"."Id" = ANY(@p1)

-- max of local
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" > @p0

-- max of local below
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = (
    SELECT max("u"."value")
    FROM unnest(@p0) AS "u" ("value")
    WHERE "u"."value" < "e"."Id" + 2
)

-- member of entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" = ANY(@p0)

-- method of local element
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0) AS "u" ("Name")
    WHERE upper("u"."Name") = upper("e"."Name")
)

-- navigation in entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" = ANY(@p0)

-- nested member
SELECT "a"."Id", "a"."EmployeeId", "a"."Street", "a"."City", "a"."Country"
FROM "Addresses" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0, @p1) AS "u" ("Country", "City")
    WHERE "u"."Country" = "a"."Country" AND ("u"."City" = "a"."City" OR "u"."City" IS NULL AND "a"."City" IS NULL)
)

-- not in empty list of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest(@p0, @p1) AS "u" ("Item1", "Item2")
    WHERE "u"."Item1" = "e"."Id" AND "u"."Item2" = "e"."Name"
)

-- not in entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" < 4
ORDER BY "e"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT ("e"."Id" = ANY(@p0))

-- not in list of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Level", "e"."Active") NOT IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM unnest(@p0, @p1) AS "u" ("Item1", "Item2")
)

-- not in list with null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Nick" = ANY(@p0)) IS NOT TRUE AND "e"."Nick" IS NOT NULL

-- null in list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" = ANY(@p0) OR "e"."Nick" IS NULL

-- null list guarded
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE @p0 OR "e"."Id" = ANY(@p1)

-- only null in list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Score" = ANY(@p0) OR "e"."Score" IS NULL

-- read-only dictionary
SELECT (
    SELECT "u"."Value"
    FROM unnest(@p0, @p1) WITH ORDINALITY AS "u" ("Key", "Value", "key0")
    WHERE "u"."Key" = "e"."Id"
    ORDER BY "u"."key0" - 1
    LIMIT 1
) AS "Value"
FROM "Employees" AS "e"
WHERE "e"."Id" = ANY(@p2)

-- reference tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM unnest(@p0, @p1) AS "u" ("Item1", "Item2")
)

-- set of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Level", "e"."Active") IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM unnest(@p0, @p1) AS "u" ("Item1", "Item2")
)

-- starts with any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM unnest(@p0) AS "u" ("value")
    WHERE starts_with("e"."Name", "u"."value")
)

-- thousands of numbers
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = ANY(@p0)

-- thousands of tuples
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Id", "e"."Name") IN (
    SELECT "u"."Item1", "u"."Item2"
    FROM unnest(@p0, @p1) AS "u" ("Item1", "Item2")
)

-- union with local
SELECT "e"."Name"
FROM "Employees" AS "e"
UNION
SELECT "u"."value"
FROM unnest(@p0) AS "u" ("value")
