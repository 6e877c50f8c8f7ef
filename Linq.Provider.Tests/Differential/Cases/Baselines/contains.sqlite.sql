-- array
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0))

-- array inline
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0))

-- as value
SELECT "e"."Id", "e"."Id" IN (SELECT value FROM json_each(@p0)) AS "Id0"
FROM "Employees" AS "e"

-- bools
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IN (SELECT value FROM json_each(@p0)) OR "s"."BoolN" IS NULL

-- bytes
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."Byte" IN (SELECT value FROM json_each(@p0))

-- characters
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."Char" IN (SELECT value FROM json_each(@p0))

-- collection contains entity
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
LEFT JOIN (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 1
    LIMIT 1
) AS "t" ON 1
WHERE "t"."Id" IN (
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    WHERE "e0"."DepartmentId" = "d"."Id"
)

-- correlated subquery
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE @p0 IN (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)

-- dates
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" IN (SELECT value FROM json_each(@p0))

-- days
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" IN (SELECT value FROM json_each(@p0))

-- decimals
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Salary" COLLATE LP_DECIMAL IN (SELECT value FROM json_each(@p0))

-- distinct subquery
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (
    SELECT "a"."EmployeeId"
    FROM "Addresses" AS "a"
)

-- doubles
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."Double" IN (SELECT lp_double(value) FROM json_each(@p0))

-- empty
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0))

-- entity list
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE "d"."Id" < 3
ORDER BY "d"."Id"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IN (SELECT value FROM json_each(@p0))

-- enumerable
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0))

-- enums
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Level" IN (SELECT value FROM json_each(@p0))

-- expression in list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" * 2 IN (SELECT value FROM json_each(@p0))

-- guids
SELECT "p"."Id", "p"."Title", "p"."Deadline", "p"."Cost", "p"."DepartmentId"
FROM "Projects" AS "p"
WHERE "p"."Id" IN (SELECT value FROM json_each(@p0))

-- instants
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT IN (SELECT value FROM json_each(@p0))

-- list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0))

-- local list all
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE "u"."value" = "e"."Id"
)

-- local list any
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE "u"."value" = "e"."Id"
)

-- longs
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."Long" IN (SELECT value FROM json_each(@p0))

-- many elements
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0))

-- navigation member in list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE "d"."Name" IN (SELECT value FROM json_each(@p0))

-- not in array
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT ("e"."Id" IN (SELECT value FROM json_each(@p0)))

-- not in empty
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT ("e"."Id" IN (SELECT value FROM json_each(@p0)))

-- not in subquery with null
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)

-- null navigation member not in list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"
WHERE ("d"."Name" IN (SELECT value FROM json_each(@p0))) IS NOT TRUE

-- nullable decimals
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Bonus" COLLATE LP_DECIMAL IN (SELECT value FROM json_each(@p0)) OR "e"."Bonus" IS NULL

-- nullable enums
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."FormerLevel" IN (SELECT value FROM json_each(@p0)) OR "e"."FormerLevel" IS NULL

-- nullable subquery
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"
WHERE "d"."Id" IN (
    SELECT "e"."DepartmentId"
    FROM "Employees" AS "e"
)

-- one element
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" IN (SELECT value FROM json_each(@p0))

-- read-only list
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" IN (SELECT value FROM json_each(@p0))

-- set
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" IN (SELECT value FROM json_each(@p0))

-- spans
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" COLLATE LP_INTERVAL IN (SELECT value FROM json_each(@p0))

-- subquery
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE coalesce("e"."DepartmentId", 0) IN (
    SELECT "d"."Id"
    FROM "Departments" AS "d"
    WHERE "d"."Budget" COLLATE LP_DECIMAL > @p0
)

-- subquery of entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IN (
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    WHERE "e0"."Age" > 55
)

-- text with quotes
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" IN (SELECT value FROM json_each(@p0))

-- times
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnly" IN (SELECT value FROM json_each(@p0))

-- whole query
SELECT @p0 IN (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
) AS "value"

-- whole query with null
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Nick" IS NULL
) AS "value"
