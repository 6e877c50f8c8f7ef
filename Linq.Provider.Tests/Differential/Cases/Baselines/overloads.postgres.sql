-- Aggregate(IQueryable<TSource>, Func<TSource, TSource, TSource>)
SELECT max("e"."Age") AS "max"
FROM "Employees" AS "e"

-- Aggregate(IQueryable<TSource>, TAccumulate, Func<TAccumulate, TSource, TAccumulate>)
SELECT coalesce((
    SELECT string_agg("e"."Name" || @p0, @p1 ORDER BY "e"."Id")
    FROM "Employees" AS "e"
), @p1) AS "value"

-- Aggregate(IQueryable<TSource>, TAccumulate, Func<TAccumulate, TSource, TAccumulate>, Func<TAccumulate, TResult>)
SELECT "e"."Age"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- AggregateBy(IQueryable<TSource>, Func<TSource, TKey>, Func<TKey, TAccumulate>, Func<TAccumulate, TSource, TAccumulate>, IEqualityComparer<TKey>)
SELECT "e"."Age", "e"."Age" * 2 + CAST(sum("e"."Id") AS integer) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Age"

-- AggregateBy(IQueryable<TSource>, Func<TSource, TKey>, TAccumulate, Func<TAccumulate, TSource, TAccumulate>, IEqualityComparer<TKey>)
SELECT "e"."Level", 0 + CAST(sum("e"."Age") AS integer) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- All(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT NOT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Age" <= 10
) AS "value"

-- Any(IQueryable<TSource>)
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
) AS "value"

-- Any(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT EXISTS (
    SELECT 1
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 50
) AS "value"

-- Append(IQueryable<TSource>, TSource)
SELECT "t"."Name"
FROM (
    SELECT 0 AS "value", "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    UNION ALL
    SELECT 1, 0, @p0
) AS "t"
ORDER BY "t"."value", "t"."Id"

-- AsQueryable(IEnumerable)
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- AsQueryable(IEnumerable<TElement>)
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id" AND "e"."Active"
) AS "Count"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- Average(IQueryable<Decimal>)
SELECT avg("s"."Decimal") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<Double>)
SELECT avg("s"."Double") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<Int32>)
SELECT avg(CAST("s"."Int" AS double precision)) AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<Int64>)
SELECT CAST(sum("s"."Long") AS double precision) / count("s"."Long") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<Nullable<Decimal>>)
SELECT avg("s"."DecimalN") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 3

-- Average(IQueryable<Nullable<Double>>)
SELECT avg("s"."DoubleN") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<Nullable<Int32>>)
SELECT avg(CAST("s"."IntN" AS double precision)) AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<Nullable<Int64>>)
SELECT CAST(sum("s"."LongN") AS double precision) / count("s"."LongN") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<Nullable<Single>>)
SELECT CAST(avg("s"."FloatN") AS real) AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<Single>)
SELECT CAST(avg("s"."Float") AS real) AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<TSource>, Func<TSource, Decimal>)
SELECT avg("s"."Decimal") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<TSource>, Func<TSource, Double>)
SELECT avg("s"."Double") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<TSource>, Func<TSource, Int32>)
SELECT avg(CAST("s"."Int" AS double precision)) AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<TSource>, Func<TSource, Int64>)
SELECT CAST(sum("s"."Long") AS double precision) / count("s"."Long") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<TSource>, Func<TSource, Nullable<Decimal>>)
SELECT avg("s"."DecimalN") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 3

-- Average(IQueryable<TSource>, Func<TSource, Nullable<Double>>)
SELECT avg("s"."DoubleN") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<TSource>, Func<TSource, Nullable<Int32>>)
SELECT avg(CAST("s"."IntN" AS double precision)) AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<TSource>, Func<TSource, Nullable<Int64>>)
SELECT CAST(sum("s"."LongN") AS double precision) / count("s"."LongN") AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<TSource>, Func<TSource, Nullable<Single>>)
SELECT CAST(avg("s"."FloatN") AS real) AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Average(IQueryable<TSource>, Func<TSource, Single>)
SELECT CAST(avg("s"."Float") AS real) AS "average"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Cast(IQueryable)
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- Chunk(IQueryable<TSource>, Int32)
SELECT ("t"."number" - 1) / 4 AS "value"
FROM (
    SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
GROUP BY ("t"."number" - 1) / 4
ORDER BY "value"
SELECT "t"."Id", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN (
    SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t" ON ("t"."number" - 1) / 4 = "u"."key"
ORDER BY "t"."number" - 1, "t"."Id"

-- Concat(IQueryable<TSource>, IEnumerable<TSource>)
SELECT "e"."Name"
FROM "Employees" AS "e"
UNION ALL
SELECT "d"."Name"
FROM "Departments" AS "d"

-- Contains(IQueryable<TSource>, TSource)
SELECT @p0 IN (
    SELECT "e"."Name"
    FROM "Employees" AS "e"
) AS "value"

-- Contains(IQueryable<TSource>, TSource, IEqualityComparer<TSource>)
SELECT upper(@p0) IN (
    SELECT upper("e"."Name")
    FROM "Employees" AS "e"
) AS "value"

-- Count(IQueryable<TSource>)
SELECT count(*) AS "count"
FROM "Employees" AS "e"

-- Count(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."Active"

-- CountBy(IQueryable<TSource>, Func<TSource, TKey>, IEqualityComparer<TKey>)
SELECT "e"."Level", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- DefaultIfEmpty(IQueryable<TSource>)
SELECT coalesce("e"."Age", 0) AS "Age"
FROM (
    SELECT 1
) AS "t"
LEFT JOIN "Employees" AS "e" ON "e"."Age" > 1000

-- DefaultIfEmpty(IQueryable<TSource>, TSource)
SELECT CASE WHEN "t0"."present" IS NOT NULL THEN "t0"."value" ELSE -1 END AS "Age"
FROM (
    SELECT 1
) AS "t"
LEFT JOIN (
    SELECT "e"."Age" AS "value", 1 AS "present"
    FROM "Employees" AS "e"
    WHERE "e"."Age" > 1000
) AS "t0" ON TRUE

-- Distinct(IQueryable<TSource>)
SELECT DISTINCT "e"."Level"
FROM "Employees" AS "e"

-- Distinct(IQueryable<TSource>, IEqualityComparer<TSource>)
SELECT DISTINCT "e"."Name"
FROM "Employees" AS "e"

-- DistinctBy(IQueryable<TSource>, Func<TSource, TKey>)
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (PARTITION BY "e"."Level" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- DistinctBy(IQueryable<TSource>, Func<TSource, TKey>, IEqualityComparer<TKey>)
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (PARTITION BY "e"."Name" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- ElementAt(IQueryable<TSource>, Index)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC
LIMIT 1 OFFSET 2

-- ElementAt(IQueryable<TSource>, Int32)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1 OFFSET 3

-- ElementAtOrDefault(IQueryable<TSource>, Index)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC
LIMIT 1 OFFSET 2

-- ElementAtOrDefault(IQueryable<TSource>, Int32)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1 OFFSET 3

-- Except(IQueryable<TSource>, IEnumerable<TSource>)
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
EXCEPT
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" < 3

-- Except(IQueryable<TSource>, IEnumerable<TSource>, IEqualityComparer<TSource>)
SELECT "e"."Name"
FROM "Employees" AS "e"
EXCEPT
SELECT "e0"."Name"
FROM "Employees" AS "e0"
WHERE "e0"."Age" > 30

-- ExceptBy(IQueryable<TSource>, IEnumerable<TKey>, Func<TSource, TKey>)
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    WHERE ("e"."DepartmentId" IN (
        SELECT "d"."Id"
        FROM "Departments" AS "d"
        WHERE "d"."Id" < 3
    )) IS NOT TRUE
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- ExceptBy(IQueryable<TSource>, IEnumerable<TKey>, Func<TSource, TKey>, IEqualityComparer<TKey>)
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (PARTITION BY upper("e"."Name") ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1 AND upper("t"."Name") NOT IN (
    SELECT upper("u"."value")
    FROM unnest(@p0) AS "u" ("value")
)
ORDER BY "t"."Id"

-- First(IQueryable<TSource>)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1

-- First(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Active"
ORDER BY "e"."Id"
LIMIT 1

-- FirstOrDefault(IQueryable<TSource>)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 1

-- FirstOrDefault(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
ORDER BY "e"."Id"
LIMIT 1

-- FirstOrDefault(IQueryable<TSource>, Func<TSource, Boolean>, TSource)
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0
ORDER BY "e"."Id"
LIMIT 1

-- FirstOrDefault(IQueryable<TSource>, TSource)
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
ORDER BY "e"."Id"
LIMIT 1

-- GroupBy(IQueryable<TSource>, Func<TSource, TKey>)
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Level" = ANY(@p0)

-- GroupBy(IQueryable<TSource>, Func<TSource, TKey>, Func<TKey, IEnumerable<TSource>, TResult>)
SELECT "e"."Level", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- GroupBy(IQueryable<TSource>, Func<TSource, TKey>, Func<TKey, IEnumerable<TSource>, TResult>, IEqualityComparer<TKey>)
SELECT "e"."Name", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Name"

-- GroupBy(IQueryable<TSource>, Func<TSource, TKey>, Func<TSource, TElement>)
SELECT "e"."Level"
FROM "Employees" AS "e"
GROUP BY "e"."Level"
SELECT "e"."Name", "e"."Level" AS "key"
FROM "Employees" AS "e"
WHERE "e"."Level" = ANY(@p0)

-- GroupBy(IQueryable<TSource>, Func<TSource, TKey>, Func<TSource, TElement>, Func<TKey, IEnumerable<TElement>, TResult>)
SELECT "e"."Level", max("e"."Age") AS "max"
FROM "Employees" AS "e"
GROUP BY "e"."Level"

-- GroupBy(IQueryable<TSource>, Func<TSource, TKey>, Func<TSource, TElement>, Func<TKey, IEnumerable<TElement>, TResult>, IEqualityComparer<TKey>)
SELECT "e"."Name", max("e"."Age") AS "max"
FROM "Employees" AS "e"
GROUP BY "e"."Name"

-- GroupBy(IQueryable<TSource>, Func<TSource, TKey>, Func<TSource, TElement>, IEqualityComparer<TKey>)
SELECT "e"."Name", CAST(sum("e"."Age") AS integer) AS "Sum"
FROM "Employees" AS "e"
GROUP BY "e"."Name"

-- GroupBy(IQueryable<TSource>, Func<TSource, TKey>, IEqualityComparer<TKey>)
SELECT "e"."Name", count(*) AS "count"
FROM "Employees" AS "e"
GROUP BY "e"."Name"

-- GroupJoin(IQueryable<TOuter>, IEnumerable<TInner>, Func<TOuter, TKey>, Func<TInner, TKey>, Func<TOuter, IEnumerable<TInner>, TResult>)
SELECT "d"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e"
    WHERE "d"."Id" = "e"."DepartmentId"
) AS "Count"
FROM "Departments" AS "d"

-- GroupJoin(IQueryable<TOuter>, IEnumerable<TInner>, Func<TOuter, TKey>, Func<TInner, TKey>, Func<TOuter, IEnumerable<TInner>, TResult>, IEqualityComparer<TKey>)
SELECT "e"."Id", (
    SELECT count(*)
    FROM "Employees" AS "e0"
    WHERE upper("e"."Name") = upper("e0"."Name")
) AS "Count"
FROM "Employees" AS "e"

-- Index(IQueryable<TSource>)
SELECT CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) - 1 AS "Index", "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- Intersect(IQueryable<TSource>, IEnumerable<TSource>)
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
INTERSECT
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" < 3

-- Intersect(IQueryable<TSource>, IEnumerable<TSource>, IEqualityComparer<TSource>)
SELECT "e"."Name"
FROM "Employees" AS "e"
INTERSECT
SELECT "e0"."Name"
FROM "Employees" AS "e0"
WHERE "e0"."Age" > 30

-- IntersectBy(IQueryable<TSource>, IEnumerable<TKey>, Func<TSource, TKey>)
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" IN (
        SELECT "d"."Id"
        FROM "Departments" AS "d"
        WHERE "d"."Id" < 3
    )
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."Id"

-- IntersectBy(IQueryable<TSource>, IEnumerable<TKey>, Func<TSource, TKey>, IEqualityComparer<TKey>)
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (PARTITION BY upper("e"."Name") ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE "t"."number" = 1 AND upper("t"."Name") IN (
    SELECT upper("u"."value")
    FROM unnest(@p0) AS "u" ("value")
)
ORDER BY "t"."Id"

-- Join(IQueryable<TOuter>, IEnumerable<TInner>, Func<TOuter, TKey>, Func<TInner, TKey>, Func<TOuter, TInner, TResult>)
SELECT "e"."Id", "d"."Name"
FROM "Employees" AS "e"
JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"

-- Join(IQueryable<TOuter>, IEnumerable<TInner>, Func<TOuter, TKey>, Func<TInner, TKey>, Func<TOuter, TInner, TResult>, IEqualityComparer<TKey>)
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON upper("e"."Name") = upper("e0"."Name")
WHERE "e0"."Age" > 30

-- Last(IQueryable<TSource>)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC
LIMIT 1

-- Last(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Active"
ORDER BY "e"."Id" DESC
LIMIT 1

-- LastOrDefault(IQueryable<TSource>)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC
LIMIT 1

-- LastOrDefault(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
ORDER BY "e"."Id" DESC
LIMIT 1

-- LastOrDefault(IQueryable<TSource>, Func<TSource, Boolean>, TSource)
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0
ORDER BY "e"."Id" DESC
LIMIT 1

-- LastOrDefault(IQueryable<TSource>, TSource)
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Age" > 1000
ORDER BY "e"."Id" DESC
LIMIT 1

-- LeftJoin(IQueryable<TOuter>, IEnumerable<TInner>, Func<TOuter, TKey>, Func<TInner, TKey>, Func<TOuter, TInner, TResult>)
SELECT "e"."Id", "d"."Name"
FROM "Employees" AS "e"
LEFT JOIN "Departments" AS "d" ON "e"."DepartmentId" = "d"."Id"

-- LeftJoin(IQueryable<TOuter>, IEnumerable<TInner>, Func<TOuter, TKey>, Func<TInner, TKey>, Func<TOuter, TInner, TResult>, IEqualityComparer<TKey>)
SELECT "e"."Id", "e0"."Id" AS "Id0"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON upper("e"."Name") = upper("e0"."Name") AND "e0"."Age" > 30

-- LongCount(IQueryable<TSource>)
SELECT count(*) AS "count"
FROM "Employees" AS "e"

-- LongCount(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT count(*) AS "count"
FROM "Employees" AS "e"
WHERE "e"."Active"

-- Max(IQueryable<TSource>)
SELECT max("e"."Age") AS "max"
FROM "Employees" AS "e"

-- Max(IQueryable<TSource>, Func<TSource, TResult>)
SELECT max("e"."Salary") AS "max"
FROM "Employees" AS "e"

-- Max(IQueryable<TSource>, IComparer<TSource>)
SELECT max("e"."Name") AS "max"
FROM "Employees" AS "e"

-- MaxBy(IQueryable<TSource>, Func<TSource, TKey>)
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Age" DESC, "e"."Id"
LIMIT 1

-- MaxBy(IQueryable<TSource>, Func<TSource, TKey>, IComparer<TKey>)
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Name" DESC, "e"."Id"
LIMIT 1

-- Min(IQueryable<TSource>)
SELECT min("e"."Age") AS "min"
FROM "Employees" AS "e"

-- Min(IQueryable<TSource>, Func<TSource, TResult>)
SELECT min("e"."Salary") AS "min"
FROM "Employees" AS "e"

-- Min(IQueryable<TSource>, IComparer<TSource>)
SELECT min("e"."Name") AS "min"
FROM "Employees" AS "e"

-- MinBy(IQueryable<TSource>, Func<TSource, TKey>)
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Age", "e"."Id"
LIMIT 1

-- MinBy(IQueryable<TSource>, Func<TSource, TKey>, IComparer<TKey>)
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
ORDER BY "e"."Name", "e"."Id"
LIMIT 1

-- OfType(IQueryable)
SELECT "e"."Id"
FROM "Employees" AS "e"

-- Order(IQueryable<T>)
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- Order(IQueryable<T>, IComparer<T>)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Name"

-- OrderBy(IQueryable<TSource>, Func<TSource, TKey>)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- OrderBy(IQueryable<TSource>, Func<TSource, TKey>, IComparer<TKey>)
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Name", "e"."Id"

-- OrderByDescending(IQueryable<TSource>, Func<TSource, TKey>)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC

-- OrderByDescending(IQueryable<TSource>, Func<TSource, TKey>, IComparer<TKey>)
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Name" DESC, "e"."Id"

-- OrderDescending(IQueryable<T>)
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC

-- OrderDescending(IQueryable<T>, IComparer<T>)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Name" DESC

-- Prepend(IQueryable<TSource>, TSource)
SELECT "t"."value1" AS "value"
FROM (
    SELECT 0 AS "value", 0 AS "value0", @p0 AS "value1"
    UNION ALL
    SELECT 1, "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
) AS "t"
ORDER BY "t"."value", "t"."value0"

-- Reverse(IQueryable<TSource>)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id" DESC

-- RightJoin(IQueryable<TOuter>, IEnumerable<TInner>, Func<TOuter, TKey>, Func<TInner, TKey>, Func<TOuter, TInner, TResult>)
SELECT "e"."Id", "d"."Name"
FROM "Departments" AS "d"
LEFT JOIN "Employees" AS "e" ON "d"."Id" = "e"."DepartmentId"

-- RightJoin(IQueryable<TOuter>, IEnumerable<TInner>, Func<TOuter, TKey>, Func<TInner, TKey>, Func<TOuter, TInner, TResult>, IEqualityComparer<TKey>)
SELECT "e0"."Id", "e"."Id" AS "Id0"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON upper("e"."Name") = upper("e0"."Name")
WHERE "e"."Age" > 30

-- Select(IQueryable<TSource>, Func<TSource, Int32, TResult>)
SELECT "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) - 1 AS "Index"
FROM "Employees" AS "e"
ORDER BY "e"."Id"

-- Select(IQueryable<TSource>, Func<TSource, TResult>)
SELECT "e"."Id", "e"."Age" + 1 AS "value"
FROM "Employees" AS "e"

-- SelectMany(IQueryable<TSource>, Func<TSource, IEnumerable<TCollection>>, Func<TSource, TCollection, TResult>)
SELECT "d"."Name", "e"."Id"
FROM "Departments" AS "d"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "d"."Id"

-- SelectMany(IQueryable<TSource>, Func<TSource, IEnumerable<TResult>>)
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."DepartmentId" IS NOT NULL

-- SelectMany(IQueryable<TSource>, Func<TSource, Int32, IEnumerable<TCollection>>, Func<TSource, TCollection, TResult>)
SELECT "t"."Name", "e"."Id"
FROM (
    SELECT "d"."Id", "d"."Name", CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) AS "number"
    FROM "Departments" AS "d"
) AS "t"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "t"."Id" AND "e"."Id" > "t"."number" - 1
ORDER BY "t"."Id"

-- SelectMany(IQueryable<TSource>, Func<TSource, Int32, IEnumerable<TResult>>)
SELECT "e"."Id"
FROM (
    SELECT "d"."Id", CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) AS "number"
    FROM "Departments" AS "d"
) AS "t"
JOIN "Employees" AS "e" ON "e"."DepartmentId" = "t"."Id" AND "e"."Id" > "t"."number" - 1
ORDER BY "t"."Id"

-- SequenceEqual(IQueryable<TSource>, IEnumerable<TSource>)
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
) = (
    SELECT count(*)
    FROM "Employees" AS "e0"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "e1"."Name", CAST(row_number() OVER (ORDER BY "e1"."Id") AS integer) AS "number"
        FROM "Employees" AS "e1"
    ) AS "t"
    JOIN (
        SELECT "e2"."Name", CAST(row_number() OVER (ORDER BY "e2"."Id") AS integer) AS "number"
        FROM "Employees" AS "e2"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."Name" <> "t0"."Name"
) AS "value"

-- SequenceEqual(IQueryable<TSource>, IEnumerable<TSource>, IEqualityComparer<TSource>)
SELECT (
    SELECT count(*)
    FROM "Employees" AS "e"
) = (
    SELECT count(*)
    FROM "Employees" AS "e0"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "e1"."Name", CAST(row_number() OVER (ORDER BY "e1"."Id") AS integer) AS "number"
        FROM "Employees" AS "e1"
    ) AS "t"
    JOIN (
        SELECT "e2"."Name", CAST(row_number() OVER (ORDER BY "e2"."Id") AS integer) AS "number"
        FROM "Employees" AS "e2"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND upper("t"."Name") <> upper("t0"."Name")
) AS "value"

-- Shuffle(IQueryable<TSource>)
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY random()

-- Single(IQueryable<TSource>)
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" = 3
LIMIT 2

-- Single(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = 3
LIMIT 2

-- SingleOrDefault(IQueryable<TSource>)
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" = 3
LIMIT 2

-- SingleOrDefault(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Id" = 1000
LIMIT 2

-- SingleOrDefault(IQueryable<TSource>, Func<TSource, Boolean>, TSource)
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0
ORDER BY "e"."Id"
LIMIT 2

-- SingleOrDefault(IQueryable<TSource>, TSource)
SELECT "e"."Name"
FROM "Employees" AS "e"
WHERE "e"."Id" = 1000
LIMIT 2

-- Skip(IQueryable<TSource>, Int32)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
OFFSET 3

-- SkipLast(IQueryable<TSource>, Int32)
SELECT "t"."Name"
FROM (
    SELECT "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id" DESC
    OFFSET 3
) AS "t"
ORDER BY "t"."Id"

-- SkipWhile(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id", max(CASE WHEN "t"."Id" < 5 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 1
ORDER BY "t0"."Id"

-- SkipWhile(IQueryable<TSource>, Func<TSource, Int32, Boolean>)
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id", max(CASE WHEN "t"."number" - 1 < 5 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 1
ORDER BY "t0"."Id"

-- Sum(IQueryable<Decimal>)
SELECT coalesce(sum("s"."Decimal"), @p0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<Double>)
SELECT coalesce(sum("s"."Double"), 0.0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<Int32>)
SELECT coalesce(CAST(sum("s"."Int") AS integer), 0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<Int64>)
SELECT coalesce(CAST(sum("s"."Long") AS bigint), 0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<Nullable<Decimal>>)
SELECT coalesce(sum("s"."DecimalN"), @p0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 3

-- Sum(IQueryable<Nullable<Double>>)
SELECT coalesce(sum("s"."DoubleN"), 0.0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<Nullable<Int32>>)
SELECT coalesce(CAST(sum("s"."IntN") AS integer), 0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<Nullable<Int64>>)
SELECT coalesce(CAST(sum("s"."LongN") AS bigint), 0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<Nullable<Single>>)
SELECT coalesce(CAST(sum(CAST("s"."FloatN" AS double precision)) AS real), CAST(0.0 AS real)) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<Single>)
SELECT coalesce(CAST(sum(CAST("s"."Float" AS double precision)) AS real), CAST(0.0 AS real)) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<TSource>, Func<TSource, Decimal>)
SELECT coalesce(sum("s"."Decimal"), @p0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<TSource>, Func<TSource, Double>)
SELECT coalesce(sum("s"."Double"), 0.0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<TSource>, Func<TSource, Int32>)
SELECT coalesce(CAST(sum("s"."Int") AS integer), 0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<TSource>, Func<TSource, Int64>)
SELECT coalesce(CAST(sum("s"."Long") AS bigint), 0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<TSource>, Func<TSource, Nullable<Decimal>>)
SELECT coalesce(sum("s"."DecimalN"), @p0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 3

-- Sum(IQueryable<TSource>, Func<TSource, Nullable<Double>>)
SELECT coalesce(sum("s"."DoubleN"), 0.0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<TSource>, Func<TSource, Nullable<Int32>>)
SELECT coalesce(CAST(sum("s"."IntN") AS integer), 0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<TSource>, Func<TSource, Nullable<Int64>>)
SELECT coalesce(CAST(sum("s"."LongN") AS bigint), 0) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<TSource>, Func<TSource, Nullable<Single>>)
SELECT coalesce(CAST(sum(CAST("s"."FloatN" AS double precision)) AS real), CAST(0.0 AS real)) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Sum(IQueryable<TSource>, Func<TSource, Single>)
SELECT coalesce(CAST(sum(CAST("s"."Float" AS double precision)) AS real), CAST(0.0 AS real)) AS "Sum"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 5

-- Take(IQueryable<TSource>, Int32)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Id"
LIMIT 3

-- Take(IQueryable<TSource>, Range)
SELECT "t"."Name"
FROM (
    SELECT "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id" DESC
    OFFSET 3
) AS "t"
ORDER BY "t"."Id"
OFFSET 2

-- TakeLast(IQueryable<TSource>, Int32)
SELECT "t"."Name"
FROM (
    SELECT "e"."Id", "e"."Name"
    FROM "Employees" AS "e"
    ORDER BY "e"."Id" DESC
    LIMIT 3
) AS "t"
ORDER BY "t"."Id"

-- TakeWhile(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id", max(CASE WHEN "t"."Id" < 5 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Id"

-- TakeWhile(IQueryable<TSource>, Func<TSource, Int32, Boolean>)
SELECT "t0"."Id"
FROM (
    SELECT "t"."Id", max(CASE WHEN "t"."number" - 1 < 5 THEN 0 ELSE 1 END) OVER (ORDER BY "t"."number") AS "ended"
    FROM (
        SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
) AS "t0"
WHERE "t0"."ended" = 0
ORDER BY "t0"."Id"

-- ThenBy(IOrderedQueryable<TSource>, Func<TSource, TKey>)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Age", "e"."Id"

-- ThenBy(IOrderedQueryable<TSource>, Func<TSource, TKey>, IComparer<TKey>)
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Age", "e"."Name", "e"."Id"

-- ThenByDescending(IOrderedQueryable<TSource>, Func<TSource, TKey>)
SELECT "e"."Name"
FROM "Employees" AS "e"
ORDER BY "e"."Age", "e"."Id" DESC

-- ThenByDescending(IOrderedQueryable<TSource>, Func<TSource, TKey>, IComparer<TKey>)
SELECT "e"."Id"
FROM "Employees" AS "e"
ORDER BY "e"."Age", "e"."Name" DESC, "e"."Id"

-- Union(IQueryable<TSource>, IEnumerable<TSource>)
SELECT "e"."DepartmentId"
FROM "Employees" AS "e"
UNION
SELECT "d"."Id"
FROM "Departments" AS "d"
WHERE "d"."Id" < 3

-- Union(IQueryable<TSource>, IEnumerable<TSource>, IEqualityComparer<TSource>)
SELECT "e"."Name"
FROM "Employees" AS "e"
UNION
SELECT "e0"."Name"
FROM "Employees" AS "e0"
WHERE "e0"."Age" > 30

-- UnionBy(IQueryable<TSource>, IEnumerable<TSource>, Func<TSource, TKey>)
SELECT "t0"."Id"
FROM (
    SELECT "t"."value", "t"."Id", CAST(row_number() OVER (PARTITION BY "t"."Level" ORDER BY "t"."value", "t"."Id") AS integer) AS "number"
    FROM (
        SELECT 0 AS "value", "e"."Id", "e"."Level"
        FROM "Employees" AS "e"
        WHERE "e"."Age" > 40
        UNION ALL
        SELECT 1, "e0"."Id", "e0"."Level"
        FROM "Employees" AS "e0"
    ) AS "t"
) AS "t0"
WHERE "t0"."number" = 1
ORDER BY "t0"."value", "t0"."Id"

-- UnionBy(IQueryable<TSource>, IEnumerable<TSource>, Func<TSource, TKey>, IEqualityComparer<TKey>)
SELECT "t0"."Id"
FROM (
    SELECT "t"."value", "t"."Id", CAST(row_number() OVER (PARTITION BY upper("t"."Name") ORDER BY "t"."value", "t"."Id") AS integer) AS "number"
    FROM (
        SELECT 0 AS "value", "e"."Id", "e"."Name"
        FROM "Employees" AS "e"
        WHERE "e"."Age" > 40
        UNION ALL
        SELECT 1, "e0"."Id", "e0"."Name"
        FROM "Employees" AS "e0"
    ) AS "t"
) AS "t0"
WHERE "t0"."number" = 1
ORDER BY "t0"."value", "t0"."Id"

-- Where(IQueryable<TSource>, Func<TSource, Boolean>)
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0

-- Where(IQueryable<TSource>, Func<TSource, Int32, Boolean>)
SELECT "t"."Id"
FROM (
    SELECT "e"."Id", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
WHERE ("t"."number" - 1) % 3 = 0
ORDER BY "t"."Id"

-- Zip(IQueryable<TFirst>, IEnumerable<TSecond>)
SELECT "t"."Name", "t0"."Name" AS "Name0"
FROM (
    SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
JOIN (
    SELECT "d"."Id", "d"."Name", CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) AS "number"
    FROM "Departments" AS "d"
) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1
ORDER BY "t"."Id", "t0"."Id"

-- Zip(IQueryable<TFirst>, IEnumerable<TSecond>, Func<TFirst, TSecond, TResult>)
SELECT "t"."Name", "t0"."Id"
FROM (
    SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
    FROM "Employees" AS "e"
) AS "t"
JOIN (
    SELECT "d"."Id", CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) AS "number"
    FROM "Departments" AS "d"
) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1
ORDER BY "t"."Id", "t0"."Id"

-- Zip(IQueryable<TFirst>, IEnumerable<TSecond>, IEnumerable<TThird>)
SELECT "t1"."Name", "t1"."Name0", "t2"."Name" AS "Name1"
FROM (
    SELECT "t"."Id", "t"."Name", "t0"."Id" AS "Id0", "t0"."Name" AS "Name0", CAST(row_number() OVER (ORDER BY "t"."Id", "t0"."Id") AS integer) AS "number"
    FROM (
        SELECT "e"."Id", "e"."Name", CAST(row_number() OVER (ORDER BY "e"."Id") AS integer) AS "number"
        FROM "Employees" AS "e"
    ) AS "t"
    JOIN (
        SELECT "d"."Id", "d"."Name", CAST(row_number() OVER (ORDER BY "d"."Id") AS integer) AS "number"
        FROM "Departments" AS "d"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1
) AS "t1"
JOIN (
    SELECT "s"."Id", "s"."Name", CAST(row_number() OVER (ORDER BY "s"."Id") AS integer) AS "number"
    FROM "Skills" AS "s"
) AS "t2" ON "t1"."number" - 1 = "t2"."number" - 1
ORDER BY "t1"."Id", "t1"."Id0", "t2"."Id"
