-- and negated
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Score" < 0) IS NOT TRUE OR ("e"."Bonus" COLLATE LP_DECIMAL > @p0) IS NOT TRUE

-- and with null operands
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Score" < 0 AND "e"."Bonus" COLLATE LP_DECIMAL IS NOT @p0

-- arithmetic with null
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."IntN" + CAST("s"."ShortN" AS INTEGER) > 0

-- arithmetic with null as value
SELECT "s"."Id", lp_multiply(lp_decimal("s"."IntN"), "s"."DecimalN") AS "value"
FROM "Specimens" AS "s"

-- arithmetic with null equals null
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."IntN" + CAST("s"."ShortN" AS INTEGER) IS NULL

-- arithmetic with null unequal
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" + CAST("s"."ShortN" AS INTEGER)) IS NOT 0

-- coalesced comparison
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE coalesce("s"."IntN", 0) = coalesce("s"."LongN", 0)

-- comparison as value
SELECT "e"."Id", ("e"."Score" < 0) IS TRUE AS "value", "e"."Score" IS 2 AS "value0", "e"."Nick" IS NOT @p0 AS "value1"
FROM "Employees" AS "e"

-- comparison equal to comparison
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE (("e"."Score" > 0) IS TRUE) = (("e"."Bonus" COLLATE LP_DECIMAL > @p0) IS TRUE)

-- comparison unequal to bool column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE (("e"."Score" > 0) IS TRUE) <> "e"."Active"

-- concatenation with null
SELECT "e"."Id", "e"."Name" || @p0 || coalesce("e"."Nick", @p1) AS "value"
FROM "Employees" AS "e"

-- concatenation with null in where
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE coalesce("e"."Nick", @p0) || @p1 = @p1

-- conditional on null
SELECT "e"."Id", CASE WHEN "e"."Nick" IS NULL THEN @p0 ELSE "e"."Nick" END AS "value"
FROM "Employees" AS "e"

-- descending order puts null last
SELECT "e"."Id", "e"."Score"
FROM "Employees" AS "e"
ORDER BY "e"."Score" DESC, "e"."Id"

-- distinct keeps one null
SELECT DISTINCT "e"."Score"
FROM "Employees" AS "e"

-- equal negated keeps null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" IS NOT @p0

-- greater negated keeps null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Score" > 0) IS NOT TRUE

-- group by null key
SELECT "e"."Nick", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Nick"

-- length of null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE length("e"."Nick") IS NOT 2

-- length of null projected
SELECT "e"."Id", length("e"."Nick") AS "Length"
FROM "Employees" AS "e"

-- less negated keeps null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Score" < 0) IS NOT TRUE

-- list of nullable numbers
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Score" IN (SELECT value FROM json_each(@p0)) OR "e"."Score" IS NULL

-- list with null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" IN (SELECT value FROM json_each(@p0)) OR "e"."Nick" IS NULL

-- list without null, null column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" IN (SELECT value FROM json_each(@p0))

-- negated comparison as value
SELECT "e"."Id", ("e"."Score" < 0) IS NOT TRUE AS "value", ("e"."Score" < 0) IS TRUE AND "e"."Remote" IS 1 AS "value0"
FROM "Employees" AS "e"

-- not equal negated
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" = @p0

-- not in list of nullable numbers
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Score" IN (SELECT value FROM json_each(@p0))) IS NOT TRUE AND "e"."Score" IS NOT NULL

-- not in list with null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Nick" IN (SELECT value FROM json_each(@p0))) IS NOT TRUE AND "e"."Nick" IS NOT NULL

-- not in list without null keeps null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Nick" IN (SELECT value FROM json_each(@p0))) IS NOT TRUE

-- not less negated keeps null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Score" >= 0) IS NOT TRUE

-- not of nullable bool or false
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE NOT coalesce("s"."BoolN", 0)

-- null branch
SELECT "e"."Id", CASE WHEN "e"."Active" THEN "e"."Score" ELSE NULL END AS "value"
FROM "Employees" AS "e"

-- null equals null
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS "s"."StringM"

-- null equals null negated
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NOT "s"."StringM"

-- null method receiver
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" GLOB @p0

-- null method receiver negated
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Nick" GLOB @p0) IS NOT TRUE

-- null parameter coalesced
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE coalesce("e"."Score", @p0) = 5

-- null parameter in conditional
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE CASE WHEN @p0 THEN ("e"."Age" > NULL) IS TRUE ELSE "e"."Active" END

-- null parameter less
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Score" < NULL

-- null parameter not less
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Score" < NULL) IS NOT TRUE

-- null parameter projected
SELECT "e"."Id", "e"."Nick" AS "value"
FROM "Employees" AS "e"

-- null parameter unequal non-nullable column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"

-- null parameter with non-nullable column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE 0

-- null text parameter equal
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" IS NULL

-- null text parameter unequal
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" IS NOT NULL

-- null through navigation compared
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e0"."Name" = @p0

-- null through navigation is null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e0"."Nick" IS NULL

-- null through navigation negated
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE ("e0"."Age" > 30) IS NOT TRUE

-- null through navigation unequal
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
WHERE "e0"."Name" IS NOT @p0

-- null through two navigations
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"
LEFT JOIN "Employees" AS "e1" ON "e1"."Id" = "e0"."ManagerId"
WHERE "e1"."Name" IS NOT @p0

-- null unequal null
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NOT "s"."StringM"

-- nullable bool is false
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE NOT "s"."BoolN"

-- nullable bool is not false
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NOT 0

-- nullable bool is not true
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NOT TRUE

-- nullable bool is null
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NULL

-- nullable bool is true
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."BoolN"

-- nullable bool or false
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE coalesce("s"."BoolN", 0)

-- nullable bool or true
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE coalesce("s"."BoolN", 1)

-- nullable bool with bool
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" = "s"."Bool"

-- nullable bools equal
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS "s"."BoolM"

-- nullable bools unequal
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NOT "s"."BoolM"

-- nullable equal to constant
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" = @p0

-- nullable in list of numbers
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE coalesce("e"."Score", 0) IN (SELECT value FROM json_each(@p0))

-- nullable unequal to constant keeps null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" IS NOT @p0

-- nullable value in subquery
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" < 5 AND "e0"."Score" IS "e"."Score"
)

-- nullable value not in subquery
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" < 5 AND "e0"."Score" IS "e"."Score"
)

-- optional filter absent
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE @p0

-- optional filter present
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE @p0 OR "e"."Name" = @p1

-- or negated
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Score" < 0) IS NOT TRUE AND ("e"."Bonus" COLLATE LP_DECIMAL > @p0) IS NOT TRUE

-- or with null operands
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Score" IS NOT 2 OR "e"."Bonus" COLLATE LP_DECIMAL > @p0

-- order puts null first
SELECT "e"."Id", "e"."Score"
FROM "Employees" AS "e"
ORDER BY "e"."Score", "e"."Id"

-- order text with null
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Nick", "e"."Id" DESC

-- text parameter unequal
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Nick" IS NOT @p0

-- three-valued and
SELECT "s"."Id", "s"."BoolN" AND "s"."BoolM" AS "value"
FROM "Specimens" AS "s"

-- three-valued and is true
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" AND "s"."BoolM"

-- three-valued not
SELECT "s"."Id", NOT "s"."BoolN" AS "BoolN"
FROM "Specimens" AS "s"

-- three-valued not is null
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE (NOT "s"."BoolN") IS NULL

-- three-valued or
SELECT "s"."Id", "s"."BoolN" OR "s"."BoolM" AS "value"
FROM "Specimens" AS "s"

-- three-valued or is not true
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"
WHERE ("s"."BoolN" OR "s"."BoolM") IS NOT TRUE

-- three-valued xor
SELECT "s"."Id", ("s"."BoolN" OR "s"."BoolM") AND NOT ("s"."BoolN" AND "s"."BoolM") AS "value"
FROM "Specimens" AS "s"
