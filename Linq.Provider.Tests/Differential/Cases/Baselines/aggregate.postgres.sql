-- all
SELECT NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Age" <= 10
) AS "value"

-- all negated with null
SELECT NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Score" > 100
) AS "value"

-- all of none
SELECT NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 1000 AND NOT "e"."Active"
) AS "value"

-- all with null
SELECT NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE ("e"."Score" < 100) IS NOT TRUE
) AS "value"

-- any
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
) AS "value"

-- any after order
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Age" = 25
) AS "value"

-- any of none
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 1000
) AS "value"

-- any with predicate
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Name" = @p0
) AS "value"

-- average decimal
SELECT avg("d"."Budget" * @p0) AS "average"
FROM "Departments" AS "d"

-- average double
SELECT avg("e"."Rating") AS "average"
FROM "Employees" AS "e"

-- average float
SELECT CAST(avg("s"."Float") AS real) AS "average"
FROM "Specimens" AS "s"

-- average int
SELECT avg(CAST("e"."Age" AS double precision)) AS "average"
FROM "Employees" AS "e"

-- average long
SELECT CAST(sum("s"."Long") AS double precision) / count("s"."Long") AS "average"
FROM "Specimens" AS "s"

-- average nullable decimal
SELECT avg("d"."Reserve") AS "average"
FROM "Departments" AS "d"
WHERE "d"."Reserve" IS DISTINCT FROM @p0

-- average nullable int
SELECT avg(CAST("e"."Score" AS double precision)) AS "average"
FROM "Employees" AS "e"

-- average of counts
SELECT avg(CAST((
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS double precision)) AS "average"
FROM "Departments" AS "d"

-- average of no nullables
SELECT avg(CAST("e"."Score" AS double precision)) AS "average"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- average of none
SELECT avg(CAST("e"."Age" AS double precision)) AS "average"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- count
SELECT count(*) AS "count"
FROM "Employees" AS "e"

-- count of distinct
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "e"."DepartmentId"
    FROM "Employees" AS "e"
) AS "t"

-- count of groups
SELECT count(*) AS "count"
FROM (
    SELECT 1
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t"

-- count of joined
SELECT count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL

-- count of none
SELECT count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- count with null predicate
SELECT count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."Score" IS DISTINCT FROM 2

-- count with predicate
SELECT count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."Active"

-- long count
SELECT count(*) AS "count"
FROM "Employees" AS "e"

-- long count with predicate
SELECT count(*) AS "count"
FROM "Employees" AS "e"
WHERE NOT "e"."Active"

-- max by
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Salary" > @p0
ORDER BY "e"."Id" DESC
LIMIT 1

-- max byte
SELECT max("s"."Byte") AS "max"
FROM "Specimens" AS "s"

-- max date
SELECT max("e"."Hired") AS "max"
FROM "Employees" AS "e"

-- max day
SELECT max("s"."DateOnly") AS "max"
FROM "Specimens" AS "s"

-- max decimal
SELECT max("e"."Salary") AS "max"
FROM "Employees" AS "e"

-- max enum
SELECT max("e"."Level") AS "max"
FROM "Employees" AS "e"

-- max instant
SELECT max("s"."DateTimeOffset") AS "max"
FROM "Specimens" AS "s"

-- max nullable decimal
SELECT max("e"."Bonus") AS "max"
FROM "Employees" AS "e"

-- max of group sums
SELECT max("t"."sum") AS "max"
FROM (
    SELECT sum("e"."Salary") AS "sum"
    FROM "Employees" AS "e"
    GROUP BY "e"."DepartmentId"
) AS "t"

-- max of no nullables
SELECT max("e"."Score") AS "max"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- max of no text
SELECT max("e"."Name") AS "max"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- max of none
SELECT max("e"."Age") AS "max"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- max of nulls
SELECT max("e"."Score") AS "max"
FROM "Employees" AS "e"
WHERE "e"."Score" IS NULL

-- max short
SELECT max("s"."ShortN") AS "max"
FROM "Specimens" AS "s"

-- max span
SELECT max("s"."TimeSpan") AS "max"
FROM "Specimens" AS "s"

-- max text
SELECT max("e"."Name") AS "max"
FROM "Employees" AS "e"

-- min by
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1

-- min decimal
SELECT min("e"."Salary") AS "min"
FROM "Employees" AS "e"

-- min double
SELECT min("s"."DoubleN") AS "min"
FROM "Specimens" AS "s"

-- min instant
SELECT min("s"."DateTimeOffsetN") AS "min"
FROM "Specimens" AS "s"

-- min int
SELECT min("e"."Score") AS "min"
FROM "Employees" AS "e"

-- min nullable date
SELECT min("e"."LeftAt") AS "min"
FROM "Employees" AS "e"

-- min of no decimals
SELECT min("e"."Salary") AS "min"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- min span
SELECT min("s"."TimeSpanN") AS "min"
FROM "Specimens" AS "s"

-- min text
SELECT min("e"."Nick") AS "min"
FROM "Employees" AS "e"

-- min time
SELECT min("s"."TimeOnlyN") AS "min"
FROM "Specimens" AS "s"

-- not all
SELECT NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE NOT "e"."Active"
) AS "value"

-- sum after select
SELECT coalesce(CAST(sum("e"."Age" + 1) AS integer), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum decimal
SELECT coalesce(sum("e"."Salary"), @p0) AS "Sum"
FROM "Employees" AS "e"

-- sum double
SELECT coalesce(sum("s"."Double"), 0.0) AS "Sum"
FROM "Specimens" AS "s"

-- sum float
SELECT coalesce(CAST(sum(CAST("s"."FloatN" AS double precision)) AS real), CAST(0.0 AS real)) AS "Sum"
FROM "Specimens" AS "s"

-- sum int
SELECT coalesce(CAST(sum("e"."Age") AS integer), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum long
SELECT coalesce(CAST(sum("s"."Long") AS bigint), 0) AS "Sum"
FROM "Specimens" AS "s"

-- sum nullable decimal
SELECT coalesce(sum("e"."Bonus"), @p0) AS "Sum"
FROM "Employees" AS "e"

-- sum nullable int
SELECT coalesce(CAST(sum("e"."Score") AS integer), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum of coalesce
SELECT coalesce(sum(coalesce("e"."Bonus", @p0)), @p1) AS "Sum"
FROM "Employees" AS "e"

-- sum of conditional
SELECT coalesce(CAST(sum(CASE WHEN "e"."Active" THEN 1 ELSE 0 END) AS integer), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum of expression
SELECT coalesce(CAST(sum("e"."Age" * 2 + 1) AS integer), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum of no decimals
SELECT coalesce(sum("e"."Salary"), @p0) AS "Sum"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- sum of none
SELECT coalesce(CAST(sum("e"."Age") AS integer), 0) AS "Sum"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- sum of nulls
SELECT coalesce(CAST(sum("e"."Score") AS integer), 0) AS "Sum"
FROM "Employees" AS "e"
WHERE "e"."Score" IS NULL

-- sum of selected
SELECT coalesce(CAST(sum("e"."Age") AS integer), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum through navigation
SELECT coalesce(sum(CAST("a"."Hours" AS numeric) * "p"."Cost"), @p0) AS "Sum"
FROM "Assignments" AS "a"
JOIN "Projects" AS "p" ON "p"."Id" = "a"."ProjectId"
