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
SELECT lp_avg(lp_multiply("d"."Budget", @p0)) AS "average"
FROM "Departments" AS "d"

-- average double
SELECT avg("e"."Rating") AS "average"
FROM "Employees" AS "e"

-- average float
SELECT lp_single(avg("s"."Float")) AS "average"
FROM "Specimens" AS "s"

-- average int
SELECT avg("e"."Age") AS "average"
FROM "Employees" AS "e"

-- average long
SELECT CAST(sum("s"."Long") AS REAL) / count("s"."Long") AS "average"
FROM "Specimens" AS "s"

-- average nullable decimal
SELECT lp_avg("d"."Reserve") AS "average"
FROM "Departments" AS "d"
WHERE "d"."Reserve" COLLATE LP_DECIMAL IS NOT @p0

-- average nullable int
SELECT avg("e"."Score") AS "average"
FROM "Employees" AS "e"

-- average of counts
SELECT avg((
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
)) AS "average"
FROM "Departments" AS "d"

-- average of no nullables
SELECT avg("e"."Score") AS "average"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- average of none
SELECT avg("e"."Age") AS "average"
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
WHERE "e"."Score" IS NOT 2

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
WHERE "e"."Salary" COLLATE LP_DECIMAL > @p0
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
SELECT max("e"."Salary" COLLATE LP_DECIMAL) AS "max"
FROM "Employees" AS "e"

-- max enum
SELECT max("e"."Level") AS "max"
FROM "Employees" AS "e"

-- max instant
SELECT max("s"."DateTimeOffset" COLLATE LP_INSTANT) AS "max"
FROM "Specimens" AS "s"

-- max nullable decimal
SELECT max("e"."Bonus" COLLATE LP_DECIMAL) AS "max"
FROM "Employees" AS "e"

-- max of group sums
SELECT max("t"."sum" COLLATE LP_DECIMAL) AS "max"
FROM (
    SELECT lp_sum("e"."Salary") AS "sum"
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
SELECT max("s"."TimeSpan" COLLATE LP_INTERVAL) AS "max"
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
SELECT min("e"."Salary" COLLATE LP_DECIMAL) AS "min"
FROM "Employees" AS "e"

-- min double
SELECT min("s"."DoubleN") AS "min"
FROM "Specimens" AS "s"

-- min instant
SELECT min("s"."DateTimeOffsetN" COLLATE LP_INSTANT) AS "min"
FROM "Specimens" AS "s"

-- min int
SELECT min("e"."Score") AS "min"
FROM "Employees" AS "e"

-- min nullable date
SELECT min("e"."LeftAt") AS "min"
FROM "Employees" AS "e"

-- min of no decimals
SELECT min("e"."Salary" COLLATE LP_DECIMAL) AS "min"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- min span
SELECT min("s"."TimeSpanN" COLLATE LP_INTERVAL) AS "min"
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
SELECT coalesce(sum("e"."Age" + 1), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum decimal
SELECT coalesce(lp_sum("e"."Salary"), @p0) AS "Sum"
FROM "Employees" AS "e"

-- sum double
SELECT coalesce(sum("s"."Double"), 0.0) AS "Sum"
FROM "Specimens" AS "s"

-- sum float
SELECT coalesce(lp_single(sum("s"."FloatN")), 0.0) AS "Sum"
FROM "Specimens" AS "s"

-- sum int
SELECT coalesce(sum("e"."Age"), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum long
SELECT coalesce(sum("s"."Long"), 0) AS "Sum"
FROM "Specimens" AS "s"

-- sum nullable decimal
SELECT coalesce(lp_sum("e"."Bonus"), @p0) AS "Sum"
FROM "Employees" AS "e"

-- sum nullable int
SELECT coalesce(sum("e"."Score"), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum of coalesce
SELECT coalesce(lp_sum(coalesce("e"."Bonus", @p0)), @p1) AS "Sum"
FROM "Employees" AS "e"

-- sum of conditional
SELECT coalesce(sum(CASE WHEN "e"."Active" THEN 1 ELSE 0 END), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum of expression
SELECT coalesce(sum("e"."Age" * 2 + 1), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum of no decimals
SELECT coalesce(lp_sum("e"."Salary"), @p0) AS "Sum"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- sum of none
SELECT coalesce(sum("e"."Age"), 0) AS "Sum"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000

-- sum of nulls
SELECT coalesce(sum("e"."Score"), 0) AS "Sum"
FROM "Employees" AS "e"
WHERE "e"."Score" IS NULL

-- sum of selected
SELECT coalesce(sum("e"."Age"), 0) AS "Sum"
FROM "Employees" AS "e"

-- sum through navigation
SELECT coalesce(lp_sum(lp_multiply(lp_decimal("a"."Hours"), "p"."Cost")), @p0) AS "Sum"
FROM "Assignments" AS "a"
JOIN "Projects" AS "p" ON "p"."Id" = "a"."ProjectId"
