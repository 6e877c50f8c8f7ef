-- aggregate over all
SELECT coalesce(sum("u"."value"), 0) AS "Sum"
FROM "Articles" AS "a"
JOIN json_each("a"."Scores") AS "u"

-- all
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each("a"."Scores") AS "u"
    WHERE "u"."value" < 0
)

-- all with null
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each("a"."Marks") AS "u"
    WHERE ("u"."value" > 0) IS NOT TRUE
)

-- any
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Tags") AS "u"
)

-- any date
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Days") AS "u"
    WHERE lp_month("u"."value") = 3 AND lp_day("u"."value") > 5
)

-- any decimal
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Prices") AS "u"
    WHERE "u"."value" COLLATE LP_DECIMAL > @p0
)

-- any enum
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Levels") AS "u"
    WHERE "u"."value" > 1
)

-- any null element
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Marks") AS "u"
    WHERE "u"."value" IS NULL
)

-- any of nullable
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Labels") AS "u"
)

-- any span
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Spans") AS "u"
    WHERE "u"."value" COLLATE LP_INTERVAL > @p0
)

-- any with condition
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Tags") AS "u"
    WHERE "u"."value" GLOB @p0
)

-- any with outer column
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Scores") AS "u"
    WHERE "u"."value" > "a"."Number"
)

-- array index
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Scores") > 0 AND (SELECT value FROM json_each("a"."Scores") WHERE key = 0) > 1

-- average
SELECT (
    SELECT avg("u"."value")
    FROM json_each("a"."Scores") AS "u"
) AS "Average"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Scores") AS "u0"
)
ORDER BY "Average", "a"."Id"

-- column contained in other row
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM "Articles" AS "a0"
    WHERE "a0"."Id" <> "a"."Id" AND "a"."Main" IN (
        SELECT "u"."value"
        FROM json_each("a0"."Tags") AS "u"
    )
)

-- columns
SELECT "a"."Id", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- contains bool
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE 1 IN (
    SELECT "u"."value"
    FROM json_each("a"."Flags") AS "u"
)

-- contains char
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM json_each("a"."Letters") AS "u"
)

-- contains column
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE "a"."Main" IN (
    SELECT "u"."value"
    FROM json_each("a"."Tags") AS "u"
)

-- contains constant
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM json_each("a"."Tags") AS "u"
)

-- contains date
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM json_each("a"."Days") AS "u"
)

-- contains decimal
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 COLLATE LP_DECIMAL IN (
    SELECT "u"."value"
    FROM json_each("a"."Prices") AS "u"
)

-- contains double
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE 2.5 IN (
    SELECT lp_double("u"."value")
    FROM json_each("a"."Ratios") AS "u"
)

-- contains enum
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE 5 IN (
    SELECT "u"."value"
    FROM json_each("a"."Levels") AS "u"
)

-- contains expression
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE "a"."Number" - 1 IN (
    SELECT "u"."value"
    FROM json_each("a"."Scores") AS "u"
)

-- contains guid
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM json_each("a"."Keys") AS "u"
)

-- contains int
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE 3 IN (
    SELECT "u"."value"
    FROM json_each("a"."Scores") AS "u"
)

-- contains long
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE 25000000000 IN (
    SELECT "u"."value"
    FROM json_each("a"."Longs") AS "u"
)

-- contains moment
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM json_each("a"."Moments") AS "u"
)

-- contains null
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Labels") AS "u"
    WHERE "u"."value" IS NULL
)

-- contains null int
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Marks") AS "u"
    WHERE "u"."value" IS NULL
)

-- contains null parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE "a"."Labels" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM json_each("a"."Labels") AS "u"
    WHERE "u"."value" IS NULL
)

-- contains nullable int
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE 2 IN (
    SELECT "u"."value"
    FROM json_each("a"."Marks") AS "u"
)

-- contains parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM json_each("a"."Tags") AS "u"
)

-- contains span
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 COLLATE LP_INTERVAL IN (
    SELECT "u"."value"
    FROM json_each("a"."Spans") AS "u"
)

-- count
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Tags") > 1

-- count method
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Tags") > 1

-- count of elements
SELECT count(*) AS "count"
FROM "Articles" AS "a"
JOIN json_each("a"."Tags") AS "u"
WHERE "u"."value" = @p0

-- count with condition
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
ORDER BY (
    SELECT count(*)
    FROM json_each("a"."Tags") AS "u"
    WHERE "u"."value" = @p0
), "a"."Id"

-- distinct elements
SELECT DISTINCT "u"."value"
FROM "Articles" AS "a"
JOIN json_each("a"."Scores") AS "u"
ORDER BY "u"."value"

-- distinct in row
SELECT "a"."Id", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "u"."value"
        FROM json_each("a"."Tags") AS "u"
    ) AS "t"
) AS "Count"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- element at
SELECT (SELECT value FROM json_each("a"."Scores") WHERE key = 2) AS "value"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Scores") > 2
ORDER BY "value", "a"."Id"

-- element at or default
SELECT coalesce((SELECT value FROM json_each("a"."Scores") WHERE key = 2), 0) AS "value"
FROM "Articles" AS "a"
ORDER BY "value", "a"."Id"

-- elements in text
SELECT coalesce((
    SELECT lp_string_join(coalesce("u"."value", @p0), @p1, 'v', "u"."key")
    FROM json_each("a"."Tags") AS "u"
), @p0) AS "value"
FROM "Articles" AS "a"
WHERE coalesce((
    SELECT lp_string_join(coalesce("u0"."value", @p0), @p1, 'v', "u0"."key")
    FROM json_each("a"."Tags") AS "u0"
), @p0) <> @p0
ORDER BY "a"."Id"

-- elements of a list or another
SELECT "a"."Id", "t1"."value0" AS "value"
FROM "Articles" AS "a"
JOIN (
    SELECT 0 AS "value", "u"."key", "u"."value" AS "value0", "t"."Labels"
    FROM (
        SELECT DISTINCT "a0"."Labels"
        FROM "Articles" AS "a0"
    ) AS "t"
    JOIN json_each("t"."Labels") AS "u"
    UNION ALL
    SELECT 1, "u0"."key", "u0"."value", "t0"."Labels"
    FROM json_each(@p0) AS "u0"
    JOIN (
        SELECT DISTINCT "a1"."Labels"
        FROM "Articles" AS "a1"
        WHERE "a1"."Labels" IS NULL
    ) AS "t0"
) AS "t1" ON "a"."Labels" IS "t1"."Labels"
ORDER BY "a"."Id", "t1"."value", "t1"."key"

-- elements with index
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."value", "t"."Id" AS "key"
FROM (
    SELECT "a"."Id", "u"."value", "u"."key", row_number() OVER (PARTITION BY "a"."Tags", "a"."Id" ORDER BY "u"."key") AS "number"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Tags") AS "u"
    WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE ("t"."number" - 1) % 2 = 0
ORDER BY "t"."key"

-- entities
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"

-- except
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Tags") AS "u"
    WHERE NOT EXISTS (
        SELECT 1
        FROM json_each(@p0) AS "u0"
        WHERE "u"."value" = "u0"."value"
    )
)

-- filtered elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
JOIN json_each("a"."Scores") AS "u"
WHERE "u"."value" > 1 AND "a"."Id" IN (SELECT value FROM json_each(@p0))
ORDER BY "u"."key"

-- first
SELECT (
    SELECT "u"."value"
    FROM json_each("a"."Tags") AS "u"
    ORDER BY "u"."key"
    LIMIT 1
) AS "value"
FROM "Articles" AS "a"
ORDER BY "value", "a"."Id"

-- first with condition
SELECT "a"."Id", coalesce((
    SELECT "u"."value"
    FROM json_each("a"."Scores") AS "u"
    WHERE "u"."value" > 1
    ORDER BY "u"."key"
    LIMIT 1
), 0) AS "value"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- group by element
SELECT "u"."value", count(*) AS "count"
FROM "Articles" AS "a"
JOIN json_each("a"."Tags") AS "u"
GROUP BY "u"."value"

-- in group
SELECT json_array_length("a"."Tags") AS "value", count(*) AS "count", count(*) FILTER (WHERE @p0 IN (
    SELECT "u"."value"
    FROM json_each("a"."Tags") AS "u"
)) > 0 AS "Any", max(json_array_length("a"."Scores")) AS "max"
FROM "Articles" AS "a"
GROUP BY json_array_length("a"."Tags")

-- index by column
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Scores") > "a"."Number" AND (SELECT value FROM json_each("a"."Scores") WHERE key = "a"."Number") < 3

-- index by parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Prices") > @p0 AND (SELECT value FROM json_each("a"."Prices") WHERE key = @p1) COLLATE LP_DECIMAL > @p2

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
            SELECT "u"."value", "u"."key", row_number() OVER (ORDER BY "u"."key") AS "number"
            FROM json_each("a"."Tags") AS "u"
        ) AS "t0"
        WHERE "t0"."value" = @p0
        ORDER BY "t0"."key"
        LIMIT 1
    ) AS "t1" ON 1
    ORDER BY "t1"."key"
    LIMIT 1
) > 0

-- index selected
SELECT "a"."Id", (SELECT value FROM json_each("a"."Tags") WHERE key = 0) AS "value"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Tags") > 0
ORDER BY "value", "a"."Id"

-- join elements
SELECT "a"."Id", "a0"."Title"
FROM "Articles" AS "a"
JOIN json_each("a"."Longs") AS "u"
JOIN "Articles" AS "a0" ON "u"."value" / 5000000000 = "a0"."Id"

-- last
SELECT (
    SELECT "u"."value"
    FROM json_each("a"."Tags") AS "u"
    ORDER BY "u"."key" DESC
    LIMIT 1
) AS "value"
FROM "Articles" AS "a"
ORDER BY "value", "a"."Id"

-- length
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Scores") = 2

-- length of nullable
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Labels") = 0

-- list equals null element
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Marks") > 0 AND (SELECT value FROM json_each("a"."Marks") WHERE key = 0) IS NULL

-- list index
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Tags") > 1 AND (SELECT value FROM json_each("a"."Tags") WHERE key = 1) = @p0

-- list or another contains
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM json_each("a"."Labels") AS "u"
    UNION ALL
    SELECT "u0"."value"
    FROM json_each(@p1) AS "u0"
    WHERE "a"."Labels" IS NULL
)

-- list or none
SELECT "a"."Id", (
    SELECT count(*)
    FROM (
        SELECT 1
        FROM json_each("a"."Labels") AS "u"
        WHERE "u"."value" IS NOT @p0
        UNION ALL
        SELECT 1
        FROM json_each(@p1) AS "u0"
        WHERE "a"."Labels" IS NULL AND "u0"."value" IS NOT @p0
    ) AS "t"
) AS "Count", coalesce((
    SELECT lp_string_join(coalesce("t0"."value0", @p2), @p3, 'v', "t0"."value", 'v', "t0"."key")
    FROM (
        SELECT 0 AS "value", "u1"."key", "u1"."value" AS "value0"
        FROM json_each("a"."Labels") AS "u1"
        UNION ALL
        SELECT 1, "u2"."key", "u2"."value"
        FROM json_each(@p4) AS "u2"
        WHERE "a"."Labels" IS NULL
    ) AS "t0"
), @p5) AS "value"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- list under a condition
SELECT (
    SELECT "u"."value"
    FROM json_each("a"."Labels") AS "u"
    WHERE "a"."Id" > 2
    ORDER BY "u"."key"
    LIMIT 1
) AS "value"
FROM "Articles" AS "a"
WHERE "a"."Id" > 2 AND "a"."Labels" IS NOT NULL
ORDER BY "a"."Id"

-- long length
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY CAST(json_array_length("a"."Scores") AS INTEGER), "a"."Id"

-- max
SELECT (
    SELECT max("u"."value")
    FROM json_each("a"."Scores") AS "u"
) AS "Max"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Scores") > 0
ORDER BY "Max", "a"."Id"

-- max over all
SELECT max(json_array_length("a"."Scores")) AS "max"
FROM "Articles" AS "a"

-- min of decimals
SELECT (
    SELECT min("u"."value" COLLATE LP_DECIMAL)
    FROM json_each("a"."Prices") AS "u"
) AS "Min"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Prices") AS "u0"
)
ORDER BY "Min" COLLATE LP_DECIMAL, "a"."Id"

-- none
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each("a"."Scores") AS "u"
)

-- not contains
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each("a"."Tags") AS "u"
    WHERE "u"."value" = @p0
)

-- nullable list contains
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE @p0 IN (
    SELECT "u"."value"
    FROM json_each("a"."Labels") AS "u"
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
    FROM json_each("a"."Labels") AS "u"
    WHERE "u"."value" = @p0
)

-- on cast
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND EXISTS (
    SELECT 1
    FROM json_each("a"."Tricks") AS "u"
    WHERE "u"."value" = @p1
)

-- on narrowed class
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND json_array_length("a"."Tricks") > 1

-- on navigation
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
LEFT JOIN "Animals" AS "a" ON "a"."Id" = "k"."FavouriteId" AND "a"."Discriminator" IN (@p0)
WHERE @p1 IN (
    SELECT "u"."value"
    FROM json_each("a"."Tricks") AS "u"
)

-- order by length
SELECT "a"."Id", json_array_length("a"."Scores") AS "Length"
FROM "Articles" AS "a"
ORDER BY "Length" DESC, "a"."Id"

-- ordered elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
JOIN json_each("a"."Scores") AS "u"
WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
ORDER BY "u"."value" DESC, "u"."key"

-- overlap by intersect
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Tags") AS "u"
    WHERE EXISTS (
        SELECT 1
        FROM json_each(@p0) AS "u0"
        WHERE "u"."value" = "u0"."value"
    )
)

-- overlap with parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."Tags") AS "u"
    WHERE "u"."value" IN (SELECT value FROM json_each(@p0))
)

-- projected elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT lp_upper("u"."value") AS "value", "a"."Id" AS "key"
FROM "Articles" AS "a"
JOIN json_each("a"."Tags") AS "u"
WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
ORDER BY "u"."key"

-- reversed elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
JOIN json_each("a"."Tags") AS "u"
WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
ORDER BY "u"."key" DESC

-- select many
SELECT "u"."value"
FROM "Articles" AS "a"
JOIN json_each("a"."Tags") AS "u"

-- select many decimals
SELECT "u"."value"
FROM "Articles" AS "a"
JOIN json_each("a"."Prices") AS "u"
ORDER BY "u"."value" COLLATE LP_DECIMAL

-- select many default
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
LEFT JOIN json_each("a"."Tags") AS "u" ON 1
ORDER BY "a"."Id", "u"."value", "u"."key"

-- select many filtered
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
JOIN json_each("a"."Marks") AS "u"
WHERE "u"."value" IS NOT NULL
ORDER BY "u"."value", "a"."Id", "u"."key"

-- select many limited
SELECT "a"."Id", "t0"."value"
FROM "Articles" AS "a"
JOIN (
    SELECT "t"."Tags", "u"."value", "u"."key", row_number() OVER (PARTITION BY "t"."Tags" ORDER BY "u"."key") AS "row_number"
    FROM (
        SELECT DISTINCT "a0"."Tags"
        FROM "Articles" AS "a0"
    ) AS "t"
    JOIN json_each("t"."Tags") AS "u"
) AS "t0" ON "a"."Tags" = "t0"."Tags"
WHERE "t0"."row_number" <= 1
ORDER BY "a"."Id", "t0"."key"

-- select many of nullable
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
JOIN json_each("a"."Labels") AS "u"
WHERE "u"."value" IS NOT @p0
ORDER BY "u"."key"

-- select many ordered
SELECT "a"."Id", "t0"."value"
FROM "Articles" AS "a"
JOIN (
    SELECT "t"."Tags", "u"."value", "u"."key", row_number() OVER (PARTITION BY "t"."Tags" ORDER BY "u"."value" DESC, "u"."key") AS "row_number"
    FROM (
        SELECT DISTINCT "a0"."Tags"
        FROM "Articles" AS "a0"
    ) AS "t"
    JOIN json_each("t"."Tags") AS "u"
) AS "t0" ON "a"."Tags" = "t0"."Tags"
WHERE "t0"."row_number" <= 1
ORDER BY "a"."Id", "t0"."value" DESC, "t0"."key"

-- select many query syntax
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
JOIN json_each("a"."Scores") AS "u"
WHERE "u"."value" > "a"."Number"
ORDER BY "a"."Id", "u"."value"

-- select many with parent
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
JOIN json_each("a"."Tags") AS "u"

-- sequence equal column
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Tags") = json_array_length("a"."Labels") AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u"."value", row_number() OVER (ORDER BY "u"."key") AS "number"
        FROM json_each("a"."Tags") AS "u"
    ) AS "t"
    JOIN (
        SELECT "u0"."value", row_number() OVER (ORDER BY "u0"."key") AS "number"
        FROM json_each("a"."Labels") AS "u0"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" IS NOT "t0"."value"
)

-- sequence equal decimals
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Prices") = (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", row_number() OVER (ORDER BY "u0"."key") AS "number"
        FROM json_each("a"."Prices") AS "u0"
    ) AS "t"
    JOIN (
        SELECT "u1"."value", row_number() OVER (ORDER BY "u1"."key") AS "number"
        FROM json_each(@p0) AS "u1"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" COLLATE LP_DECIMAL <> "t0"."value"
)

-- sequence equal empty
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Tags") = (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", row_number() OVER (ORDER BY "u0"."key") AS "number"
        FROM json_each("a"."Tags") AS "u0"
    ) AS "t"
    JOIN (
        SELECT "u1"."value", row_number() OVER (ORDER BY "u1"."key") AS "number"
        FROM json_each(@p0) AS "u1"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" IS NOT "t0"."value"
)

-- sequence equal parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Scores") = (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", row_number() OVER (ORDER BY "u0"."key") AS "number"
        FROM json_each("a"."Scores") AS "u0"
    ) AS "t"
    JOIN (
        SELECT "u1"."value", row_number() OVER (ORDER BY "u1"."key") AS "number"
        FROM json_each(@p0) AS "u1"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" <> "t0"."value"
)

-- sequence equal texts
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Tags") <> (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
) OR EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", row_number() OVER (ORDER BY "u0"."key") AS "number"
        FROM json_each("a"."Tags") AS "u0"
    ) AS "t"
    JOIN (
        SELECT "u1"."value", row_number() OVER (ORDER BY "u1"."key") AS "number"
        FROM json_each(@p0) AS "u1"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" IS NOT "t0"."value"
)

-- sequence equal with null
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE json_array_length("a"."Marks") = (
    SELECT count(*)
    FROM json_each(@p0) AS "u"
) AND NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u0"."value", row_number() OVER (ORDER BY "u0"."key") AS "number"
        FROM json_each("a"."Marks") AS "u0"
    ) AS "t"
    JOIN (
        SELECT "u1"."value", row_number() OVER (ORDER BY "u1"."key") AS "number"
        FROM json_each(@p0) AS "u1"
    ) AS "t0" ON "t"."number" - 1 = "t0"."number" - 1 AND "t"."value" IS NOT "t0"."value"
)

-- subset of parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each("a"."Tags") AS "u"
    WHERE ("u"."value" IN (SELECT value FROM json_each(@p0))) IS NOT TRUE
)

-- sum
SELECT "a"."Id", coalesce((
    SELECT sum("u"."value")
    FROM json_each("a"."Scores") AS "u"
), 0) AS "Sum"
FROM "Articles" AS "a"
ORDER BY "Sum", "a"."Id"

-- sum of decimals
SELECT coalesce((
    SELECT lp_sum("u"."value")
    FROM json_each("a"."Prices") AS "u"
), @p0) AS "Sum"
FROM "Articles" AS "a"
ORDER BY "Sum" COLLATE LP_DECIMAL, "a"."Id"

-- sum of nullable
SELECT coalesce((
    SELECT sum("u"."value")
    FROM json_each("a"."Marks") AS "u"
), 0) AS "Sum"
FROM "Articles" AS "a"
ORDER BY "Sum", "a"."Id"

-- superset of parameter
SELECT "a"."Id", "a"."Title", "a"."Main", "a"."Number", "a"."Tags", "a"."Labels", "a"."Scores", "a"."Marks", "a"."Longs", "a"."Prices", "a"."Ratios", "a"."Flags", "a"."Levels", "a"."Days", "a"."Moments", "a"."Keys", "a"."Letters", "a"."Spans"
FROM "Articles" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(@p0) AS "u"
    WHERE NOT EXISTS (
        SELECT 1
        FROM json_each("a"."Tags") AS "u0"
        WHERE "u0"."value" = "u"."value"
        LIMIT 1
    )
)

-- to list
SELECT "a"."Id", "a"."Tags", "a"."Scores"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
