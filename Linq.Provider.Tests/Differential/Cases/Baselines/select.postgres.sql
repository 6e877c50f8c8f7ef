-- anonymous
SELECT "e"."Id", "e"."Name", "e"."Score"
FROM "Employees" AS "e"

-- anonymous in anonymous
SELECT "e"."Id", "e"."Name", "e"."Age"
FROM "Employees" AS "e"

-- anonymous with computed
SELECT "e"."Id", "e"."Age" + 1 AS "value", "e"."Salary" + coalesce("e"."Bonus", @p0) AS "value0"
FROM "Employees" AS "e"

-- anonymous without columns
SELECT 1
FROM "Departments" AS "d"

-- array of columns
SELECT "e"."Name", "e"."Nick"
FROM "Employees" AS "e"

-- bool expression
SELECT "e"."Id", "e"."Age" > 40 AS "value", "e"."Active" AND "e"."Age" > 40 AS "value0"
FROM "Employees" AS "e"

-- bool scalar
SELECT "e"."Active"
FROM "Employees" AS "e"

-- boxed
SELECT "e"."Age"
FROM "Employees" AS "e"

-- bytes scalar
SELECT "s"."BytesN"
FROM "Specimens" AS "s"

-- client method in the last projection
SELECT "e"."Id", "e"."Name", "e"."Age"
FROM "Employees" AS "e"

-- client method over an entity
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"

-- coalesced navigation member
SELECT coalesce("d"."Name", @p0) AS "value"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"

-- column twice
SELECT "e"."Name"
FROM "Employees" AS "e"

-- conditional
SELECT CASE WHEN "e"."Age" >= 40 THEN @p0 ELSE @p1 END AS "value"
FROM "Employees" AS "e"

-- conditional anonymous
SELECT "e"."Id", "e"."ManagerId" IS NOT NULL AS "value", "e0"."Name"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"

-- conditional entity
SELECT "e"."Id", "e"."Active", "e0"."Id" AS "Id0", "e0"."Name", "e0"."Nick", "e0"."Age", "e0"."Score", "e0"."Salary", "e0"."Bonus", "e0"."Rating", "e0"."Active" AS "Active0", "e0"."Remote", "e0"."Hired", "e0"."LeftAt", "e0"."Level", "e0"."FormerLevel", "e0"."Badge", "e0"."DepartmentId", "e0"."ManagerId"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"

-- conditional navigation
SELECT CASE WHEN "e"."ManagerId" IS NULL THEN "e"."Name" ELSE "e0"."Name" END AS "value"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."Id" = "e"."ManagerId"

-- constant
SELECT 1
FROM "Departments" AS "d"

-- constant beside column
SELECT "d"."Id"
FROM "Departments" AS "d"

-- dto constructor
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"

-- dto constructor and initialiser
SELECT "e"."Id", "e"."Name", "e"."Nick"
FROM "Employees" AS "e"

-- dto constructor then where
SELECT "e"."Id", "e"."Name", "e"."Salary"
FROM "Employees" AS "e"
WHERE "e"."Salary" > @p0
ORDER BY "e"."Id"

-- dto initialiser
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"

-- dto then where
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" > 10 AND "e"."Name" <> @p0

-- entity
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"

-- entity in anonymous
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"

-- entity member of anonymous
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Active" AND "e"."Age" * 2 > 80

-- entity selected
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Departments" AS "d"

-- enum scalar
SELECT "e"."Level"
FROM "Employees" AS "e"

-- enum to number
SELECT "e"."Id", "e"."Level", "e"."FormerLevel"
FROM "Employees" AS "e"

-- every type
SELECT "s"."Id", "s"."Int", "s"."IntN", "s"."Long", "s"."LongN", "s"."Short", "s"."ShortN", "s"."Byte", "s"."ByteN", "s"."Bool", "s"."BoolN", "s"."BoolM", "s"."Float", "s"."FloatN", "s"."Double", "s"."DoubleN", "s"."Decimal", "s"."DecimalN", "s"."Char", "s"."CharN", "s"."String", "s"."StringN", "s"."StringM", "s"."Guid", "s"."GuidN", "s"."DateTime", "s"."DateTimeN", "s"."DateTimeOffset", "s"."DateTimeOffsetN", "s"."DateOnly", "s"."DateOnlyN", "s"."TimeOnly", "s"."TimeOnlyN", "s"."TimeSpan", "s"."TimeSpanN", "s"."Enum", "s"."EnumN", "s"."Bytes", "s"."BytesN"
FROM "Specimens" AS "s"

-- every type by column
SELECT "s"."Id", "s"."LongN", "s"."ShortN", "s"."ByteN", "s"."FloatN", "s"."DecimalN", "s"."CharN", "s"."GuidN", "s"."DateTimeN", "s"."DateTimeOffsetN", "s"."DateOnlyN", "s"."TimeOnlyN", "s"."TimeSpanN", "s"."EnumN", "s"."BytesN"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"

-- guid scalar
SELECT "p"."Id"
FROM "Projects" AS "p"

-- list of columns
SELECT "e"."Id", "e"."Age"
FROM "Employees" AS "e"

-- navigation
SELECT "d"."Id", "d"."Name", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"

-- navigation member
SELECT "e"."Id", "d"."Name"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"

-- nested conditional
SELECT "e"."Id", CASE WHEN "e"."Age" >= 50 THEN @p0 WHEN "e"."Age" >= 35 THEN @p1 WHEN "e"."Active" THEN @p2 ELSE @p3 END AS "value"
FROM "Employees" AS "e"

-- nullable enum scalar
SELECT "e"."FormerLevel"
FROM "Employees" AS "e"

-- nullable from value
SELECT "e"."Age"
FROM "Employees" AS "e"

-- nullable scalar
SELECT "e"."Score"
FROM "Employees" AS "e"

-- parameter
SELECT 1
FROM "Departments" AS "d"

-- record
SELECT "e"."Id", "e"."Name", "e"."Salary"
FROM "Employees" AS "e"

-- record struct
SELECT "e"."Id", "e"."Score"
FROM "Employees" AS "e"

-- scalar
SELECT "e"."Name"
FROM "Employees" AS "e"

-- select of select
SELECT "e"."Age" + 1 AS "value"
FROM "Employees" AS "e"

-- switch-like
SELECT "e"."Id", CASE WHEN "e"."Level" = 0 THEN @p0 WHEN "e"."Level" = 1 THEN @p1 WHEN "e"."Level" = 2 THEN @p2 ELSE @p3 END AS "value"
FROM "Employees" AS "e"

-- tuple create
SELECT "e"."Id", "e"."Nick"
FROM "Employees" AS "e"

-- tuple then member
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" > 30

-- two entities
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId", "d"."Id" AS "Id0", "d"."Name" AS "Name0", "d"."Code", "d"."Budget", "d"."Reserve", "d"."Founded"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId"

-- value tuple constructor
SELECT "e"."Id", "e"."Name"
FROM "Employees" AS "e"

-- value tuple create
SELECT "e"."Id", "e"."Name", "e"."Age"
FROM "Employees" AS "e"

-- widened
SELECT "e"."Id", CAST("e"."Age" AS bigint) AS "Age", CAST("e"."Age" AS double precision) AS "Age0", CAST("e"."Age" AS numeric) AS "Age1"
FROM "Employees" AS "e"

-- with index
SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) - 1 AS "Index"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
