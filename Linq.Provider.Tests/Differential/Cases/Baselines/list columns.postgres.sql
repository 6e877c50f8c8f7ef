-- aggregate over all
SELECT coalesce(CAST(sum("u"."value") AS integer), 0) AS "Sum"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Scores") AS "u" ("value")

-- all
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest("a"."Scores") AS "u" ("value")
    WHERE "u"."value" < 0
)

-- all with null
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest("a"."Marks") AS "u" ("value")
    WHERE ("u"."value" > 0) IS NOT TRUE
)

-- any
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Tags") AS "u" ("value")
)

-- any date
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Days") AS "u" ("value")
    WHERE CAST(extract(month FROM "u"."value") AS integer) = 3 AND CAST(extract(day FROM "u"."value") AS integer) > 5
)

-- any decimal
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Prices") AS "u" ("value")
    WHERE "u"."value" > @p0
)

-- any enum
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Levels") AS "u" ("value")
    WHERE "u"."value" > 1
)

-- any null element
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Marks") AS "u" ("value")
    WHERE "u"."value" IS NULL
)

-- any of nullable
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Labels") AS "u" ("value")
)

-- any span
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Spans") AS "u" ("value")
    WHERE "u"."value" > @p0
)

-- any with condition
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Tags") AS "u" ("value")
    WHERE "u"."value" LIKE @p0
)

-- any with outer column
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Scores") AS "u" ("value")
    WHERE "u"."value" > "a"."Number"
)

-- array index
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Scores") > 0 AND ("a"."Scores")[1] > 1

-- average
SELECT (
    SELECT avg(CAST("u"."value" AS double precision))
    FROM unnest("a"."Scores") AS "u" ("value")
) AS "Average"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Scores") AS "u0" ("value")
)
ORDER BY "Average" NULLS FIRST, "a"."Id"

-- column contained in other row
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM "Articles" AS "a0"
    WHERE "a0"."Id" <> "a"."Id" AND "a"."Main" IN (
        SELECT "u"."value"
        FROM unnest("a0"."Tags") AS "u" ("value")
    )
)

-- columns
SELECT "a"."Id", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- contains bool
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE TRUE IN (
    SELECT "u"."value"
    FROM unnest("a"."Flags") AS "u" ("value")
)

-- contains char
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM unnest("a"."Letters") AS "u" ("value")
)

-- contains column
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE "a"."Main" IN (
    SELECT "u"."value"
    FROM unnest("a"."Tags") AS "u" ("value")
)

-- contains constant
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM unnest("a"."Tags") AS "u" ("value")
)

-- contains date
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM unnest("a"."Days") AS "u" ("value")
)

-- contains decimal
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM unnest("a"."Prices") AS "u" ("value")
)

-- contains double
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE 2.5 IN (
    SELECT "u"."value"
    FROM unnest("a"."Ratios") AS "u" ("value")
)

-- contains enum
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE 5 IN (
    SELECT "u"."value"
    FROM unnest("a"."Levels") AS "u" ("value")
)

-- contains expression
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE "a"."Number" - 1 IN (
    SELECT "u"."value"
    FROM unnest("a"."Scores") AS "u" ("value")
)

-- contains guid
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM unnest("a"."Keys") AS "u" ("value")
)

-- contains int
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE 3 IN (
    SELECT "u"."value"
    FROM unnest("a"."Scores") AS "u" ("value")
)

-- contains long
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE 25000000000 IN (
    SELECT "u"."value"
    FROM unnest("a"."Longs") AS "u" ("value")
)

-- contains moment
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM unnest("a"."Moments") AS "u" ("value")
)

-- contains null
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Labels") AS "u" ("value")
    WHERE "u"."value" IS NULL
)

-- contains null int
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Marks") AS "u" ("value")
    WHERE "u"."value" IS NULL
)

-- contains null parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE "a"."Labels" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM unnest("a"."Labels") AS "u" ("value")
    WHERE "u"."value" IS NULL
)

-- contains nullable int
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE 2 IN (
    SELECT "u"."value"
    FROM unnest("a"."Marks") AS "u" ("value")
)

-- contains parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM unnest("a"."Tags") AS "u" ("value")
)

-- contains span
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM unnest("a"."Spans") AS "u" ("value")
)

-- count
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Tags") > 1

-- count method
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Tags") > 1

-- count of elements
SELECT count(*) AS "count"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Tags") AS "u" ("value")
WHERE "u"."value" = @p0

-- count with condition
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
ORDER BY (
    SELECT count(*)
    FROM unnest("a"."Tags") AS "u" ("value")
    WHERE "u"."value" = @p0
), "a"."Id"

-- distinct elements
SELECT DISTINCT "u"."value"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Scores") AS "u" ("value")
ORDER BY "u"."value"

-- distinct in row
SELECT "a"."Id", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "u"."value"
        FROM unnest("a"."Tags") AS "u" ("value")
    ) AS "t"
) AS "Count"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- element at
SELECT ("a"."Scores")[3] AS "value"
FROM "Articles" AS "a"
WHERE cardinality("a"."Scores") > 2
ORDER BY "value" NULLS FIRST, "a"."Id"

-- element at or default
SELECT coalesce(("a"."Scores")[3], 0) AS "value"
FROM "Articles" AS "a"
ORDER BY "value", "a"."Id"

-- elements in text
SELECT coalesce((
    SELECT string_agg(coalesce("u"."value", @p0), @p1 ORDER BY "u"."key" - 1)
    FROM unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
), @p0) AS "value"
FROM "Articles" AS "a"
WHERE coalesce((
    SELECT string_agg(coalesce("u0"."value", @p0), @p1 ORDER BY "u0"."key" - 1)
    FROM unnest("a"."Tags") WITH ORDINALITY AS "u0" ("value", "key")
), @p0) <> @p0
ORDER BY "a"."Id"

-- elements of a list or another
SELECT "a"."Id", "t"."value0" AS "value"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT 0 AS "value", "u"."key" - 1 AS "key", "u"."value" AS "value0"
    FROM unnest("a"."Labels") WITH ORDINALITY AS "u" ("value", "key")
    UNION ALL
    SELECT 1, "u0"."key" - 1, "u0"."value"
    FROM unnest(@p0) WITH ORDINALITY AS "u0" ("value", "key")
    WHERE "a"."Labels" IS NULL
) AS "t"
ORDER BY "a"."Id", "t"."value", "t"."key"

-- elements with index
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
    FROM unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
) AS "t"
WHERE ("t"."number" - 1) % 2 = 0 AND "a"."Id" = ANY(@p0)
ORDER BY "t"."key"

-- entities
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"

-- except
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Tags") AS "u" ("value")
    WHERE NOT EXISTS (
        SELECT 1
        FROM unnest(@p0) AS "u0" ("value")
        WHERE "u"."value" = "u0"."value"
    )
)

-- filtered elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
WHERE "u"."value" > 1 AND "a"."Id" = ANY(@p0)
ORDER BY "u"."key" - 1

-- first
SELECT (
    SELECT "u"."value"
    FROM unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "u"."key" - 1
    LIMIT 1
) AS "value"
FROM "Articles" AS "a"
ORDER BY "value" NULLS FIRST, "a"."Id"

-- first with condition
SELECT "a"."Id", coalesce((
    SELECT "u"."value"
    FROM unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
    WHERE "u"."value" > 1
    ORDER BY "u"."key" - 1
    LIMIT 1
), 0) AS "value"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- group by element
SELECT "u"."value", count(*) AS "count"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Tags") AS "u" ("value")
GROUP BY "u"."value"

-- in group
SELECT cardinality("a"."Tags") AS "value", count(*) AS "count", count(*) FILTER (WHERE @p0 IN (
    SELECT "u"."value"
    FROM unnest("a"."Tags") AS "u" ("value")
)) > 0 AS "Any", max(cardinality("a"."Scores")) AS "max"
FROM "Articles" AS "a"
GROUP BY cardinality("a"."Tags")

-- index by column
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Scores") > "a"."Number" AND ("a"."Scores")["a"."Number" + 1] < 3

-- index by parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Prices") > @p0 AND ("a"."Prices")[@p1 + 1] > @p2

-- index of
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE (
    SELECT CASE WHEN "t1"."present" IS NOT NULL THEN "t1"."value" ELSE -1 END
    FROM (
        SELECT 1
    ) AS "t"
    LEFT JOIN (
        SELECT "t0"."key", "t0"."number" - 1 AS "value", 1 AS "present"
        FROM (
            SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
            FROM unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
        ) AS "t0"
        WHERE "t0"."value" = @p0
        ORDER BY "t0"."key"
        LIMIT 1
    ) AS "t1" ON TRUE
    ORDER BY "t1"."key" NULLS FIRST
    LIMIT 1
) > 0

-- index selected
SELECT "a"."Id", ("a"."Tags")[1] AS "value"
FROM "Articles" AS "a"
WHERE cardinality("a"."Tags") > 0
ORDER BY "value" NULLS FIRST, "a"."Id"

-- join elements
SELECT "a"."Id", "a0"."Title"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Longs") AS "u" ("value")
JOIN "Articles" AS "a0" ON "u"."value" / 5000000000 = "a0"."Id"

-- last
SELECT (
    SELECT "u"."value"
    FROM unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "u"."key" - 1 DESC
    LIMIT 1
) AS "value"
FROM "Articles" AS "a"
ORDER BY "value" NULLS FIRST, "a"."Id"

-- length
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Scores") = 2

-- length of nullable
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Labels") = 0

-- list equals null element
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Marks") > 0 AND ("a"."Marks")[1] IS NULL

-- list index
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Tags") > 1 AND ("a"."Tags")[2] = @p0

-- list or another contains
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM unnest("a"."Labels") AS "u" ("value")
    UNION ALL
    SELECT "u0"."value"
    FROM unnest(@p1) AS "u0" ("value")
    WHERE "a"."Labels" IS NULL
)

-- list or none
SELECT "a"."Id", (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM unnest("a"."Labels") AS "u" ("value")
        WHERE "u"."value" IS DISTINCT FROM @p0
        UNION ALL
        SELECT 1
        FROM unnest(@p1) AS "u0" ("value")
        WHERE "a"."Labels" IS NULL AND "u0"."value" IS DISTINCT FROM @p0
    ) AS "t"
) AS "Count", coalesce((
    SELECT string_agg(coalesce("t0"."value0", @p2), @p3 ORDER BY "t0"."value", "t0"."key")
    FROM (
        SELECT 0 AS "value", "u1"."key" - 1 AS "key", "u1"."value" AS "value0"
        FROM unnest("a"."Labels") WITH ORDINALITY AS "u1" ("value", "key")
        UNION ALL
        SELECT 1, "u2"."key" - 1, "u2"."value"
        FROM unnest(@p4) WITH ORDINALITY AS "u2" ("value", "key")
        WHERE "a"."Labels" IS NULL
    ) AS "t0"
), @p5) AS "value"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- list under a condition
SELECT (
    SELECT "u"."value"
    FROM unnest("a"."Labels") WITH ORDINALITY AS "u" ("value", "key")
    WHERE "a"."Id" > 2
    ORDER BY "u"."key" - 1
    LIMIT 1
) AS "value"
FROM "Articles" AS "a"
WHERE "a"."Id" > 2 AND "a"."Labels" IS NOT NULL
ORDER BY "a"."Id"

-- long length
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY CAST(cardinality("a"."Scores") AS bigint), "a"."Id"

-- max
SELECT (
    SELECT max("u"."value")
    FROM unnest("a"."Scores") AS "u" ("value")
) AS "Max"
FROM "Articles" AS "a"
WHERE cardinality("a"."Scores") > 0
ORDER BY "Max" NULLS FIRST, "a"."Id"

-- max over all
SELECT max(cardinality("a"."Scores")) AS "max"
FROM "Articles" AS "a"

-- min of decimals
SELECT (
    SELECT min("u"."value")
    FROM unnest("a"."Prices") AS "u" ("value")
) AS "Min"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Prices") AS "u0" ("value")
)
ORDER BY "Min" NULLS FIRST, "a"."Id"

-- none
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest("a"."Scores") AS "u" ("value")
)

-- not contains
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest("a"."Tags") AS "u" ("value")
    WHERE "u"."value" = @p0
)

-- nullable list contains
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM unnest("a"."Labels") AS "u" ("value")
)

-- nullable list is null
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE "a"."Labels" IS NULL

-- nullable list not contains
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE "a"."Labels" IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM unnest("a"."Labels") AS "u" ("value")
    WHERE "u"."value" = @p0
)

-- on cast
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND EXISTS (
    SELECT 1
    FROM unnest("a"."Tricks") AS "u" ("value")
    WHERE "u"."value" = @p1
)

-- on narrowed class
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND cardinality("a"."Tricks") > 1

-- on navigation
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
LEFT JOIN "Animals" AS "a" ON "a"."Id" = "k"."FavouriteId" AND "a"."Discriminator" IN (@p0)
WHERE @p1 IN (
    SELECT "u"."value"
    FROM unnest("a"."Tricks") AS "u" ("value")
)

-- order by length
SELECT "a"."Id", cardinality("a"."Scores") AS "Length"
FROM "Articles" AS "a"
ORDER BY "Length" DESC, "a"."Id"

-- ordered elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
WHERE "a"."Id" = ANY(@p0)
ORDER BY "u"."value" DESC, "u"."key" - 1

-- overlap by intersect
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Tags") AS "u" ("value")
    WHERE EXISTS (
        SELECT 1
        FROM unnest(@p0) AS "u0" ("value")
        WHERE "u"."value" = "u0"."value"
    )
)

-- overlap with parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM unnest("a"."Tags") AS "u" ("value")
    WHERE "u"."value" = ANY(@p0)
)

-- projected elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT upper("u"."value") AS "value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
WHERE "a"."Id" = ANY(@p0)
ORDER BY "u"."key" - 1

-- reversed elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
WHERE "a"."Id" = ANY(@p0)
ORDER BY "u"."key" - 1 DESC

-- select many
SELECT "u"."value"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Tags") AS "u" ("value")

-- select many decimals
SELECT "u"."value"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Prices") AS "u" ("value")
ORDER BY "u"."value"

-- select many default
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
LEFT JOIN unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key") ON TRUE
ORDER BY "a"."Id", "u"."value" NULLS FIRST, "u"."key" - 1 NULLS FIRST

-- select many filtered
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Marks") WITH ORDINALITY AS "u" ("value", "key")
WHERE "u"."value" IS NOT NULL
ORDER BY "u"."value" NULLS FIRST, "a"."Id", "u"."key" - 1

-- select many limited
SELECT "a"."Id", "t"."value"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "u"."value", "u"."key" - 1 AS "key"
    FROM unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "key"
    LIMIT 1
) AS "t"
ORDER BY "a"."Id", "t"."key"

-- select many of nullable
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Labels") WITH ORDINALITY AS "u" ("value", "key")
WHERE "u"."value" IS DISTINCT FROM @p0
ORDER BY "u"."key" - 1

-- select many ordered
SELECT "a"."Id", "t"."value"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "u"."value", "u"."key" - 1 AS "key"
    FROM unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "u"."value" DESC NULLS LAST, "key"
    LIMIT 1
) AS "t"
ORDER BY "a"."Id", "t"."value" DESC NULLS LAST, "t"."key"

-- select many query syntax
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Scores") AS "u" ("value")
WHERE "u"."value" > "a"."Number"
ORDER BY "a"."Id", "u"."value"

-- select many with parent
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Tags") AS "u" ("value")

-- sequence equal column
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Tags") = cardinality("a"."Labels") AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u"."value", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
    ) AS "t"
    JOIN (
        SELECT "u0"."value", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Labels") WITH ORDINALITY AS "u0" ("value", "key")
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" IS DISTINCT FROM "t0"."value"
)

-- sequence equal decimals
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Prices") = (
    SELECT count(*)
    FROM unnest(@p0) AS "u" ("value")
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Prices") WITH ORDINALITY AS "u0" ("value", "key")
    ) AS "t"
    JOIN (
        SELECT "u1"."value", CAST(row_number() OVER (ORDER BY "u1"."key" - 1) AS integer) AS "number"
        FROM unnest(@p0) WITH ORDINALITY AS "u1" ("value", "key")
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" <> "t0"."value"
)

-- sequence equal empty
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Tags") = (
    SELECT count(*)
    FROM unnest(@p0) AS "u" ("value")
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Tags") WITH ORDINALITY AS "u0" ("value", "key")
    ) AS "t"
    JOIN (
        SELECT "u1"."value", CAST(row_number() OVER (ORDER BY "u1"."key" - 1) AS integer) AS "number"
        FROM unnest(@p0) WITH ORDINALITY AS "u1" ("value", "key")
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" IS DISTINCT FROM "t0"."value"
)

-- sequence equal parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Scores") = (
    SELECT count(*)
    FROM unnest(@p0) AS "u" ("value")
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Scores") WITH ORDINALITY AS "u0" ("value", "key")
    ) AS "t"
    JOIN (
        SELECT "u1"."value", CAST(row_number() OVER (ORDER BY "u1"."key" - 1) AS integer) AS "number"
        FROM unnest(@p0) WITH ORDINALITY AS "u1" ("value", "key")
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" <> "t0"."value"
)

-- sequence equal texts
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Tags") <> (
    SELECT count(*)
    FROM unnest(@p0) AS "u" ("value")
) OR EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Tags") WITH ORDINALITY AS "u0" ("value", "key")
    ) AS "t"
    JOIN (
        SELECT "u1"."value", CAST(row_number() OVER (ORDER BY "u1"."key" - 1) AS integer) AS "number"
        FROM unnest(@p0) WITH ORDINALITY AS "u1" ("value", "key")
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" IS DISTINCT FROM "t0"."value"
)

-- sequence equal with null
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE cardinality("a"."Marks") = (
    SELECT count(*)
    FROM unnest(@p0) AS "u" ("value")
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Marks") WITH ORDINALITY AS "u0" ("value", "key")
    ) AS "t"
    JOIN (
        SELECT "u1"."value", CAST(row_number() OVER (ORDER BY "u1"."key" - 1) AS integer) AS "number"
        FROM unnest(@p0) WITH ORDINALITY AS "u1" ("value", "key")
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" IS DISTINCT FROM "t0"."value"
)

-- subset of parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest("a"."Tags") AS "u" ("value")
    WHERE ("u"."value" = ANY(@p0)) IS NOT TRUE
)

-- sum
SELECT "a"."Id", coalesce((
    SELECT CAST(sum("u"."value") AS integer)
    FROM unnest("a"."Scores") AS "u" ("value")
), 0) AS "Sum"
FROM "Articles" AS "a"
ORDER BY "Sum", "a"."Id"

-- sum of decimals
SELECT coalesce((
    SELECT sum("u"."value")
    FROM unnest("a"."Prices") AS "u" ("value")
), @p0) AS "Sum"
FROM "Articles" AS "a"
ORDER BY "Sum", "a"."Id"

-- sum of nullable
SELECT coalesce((
    SELECT CAST(sum("u"."value") AS integer)
    FROM unnest("a"."Marks") AS "u" ("value")
), 0) AS "Sum"
FROM "Articles" AS "a"
ORDER BY "Sum", "a"."Id"

-- superset of parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest(@p0) AS "u" ("value")
    WHERE NOT EXISTS (
        SELECT 1
        FROM unnest("a"."Tags") AS "u0" ("value")
        WHERE "u0"."value" = "u"."value"
    )
)

-- to list
SELECT "a"."Id", "a"."Tags", "a"."Scores"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
