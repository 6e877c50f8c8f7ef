-- another list of the row in the elements of one
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u"."value", "a"."Tags", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
WHERE "a"."Id" = ANY(@p0)
ORDER BY "u"."key" - 1

-- characters and the text
SELECT "a"."Id", "a"."Title"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."value", "u"."key0" AS "Title", "t"."Tags", "u"."key"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
CROSS JOIN LATERAL (
    SELECT "a"."Tags", "u1"."value", "u1"."key" - 1 AS "key"
    FROM "Articles" AS "a"
    CROSS JOIN unnest(string_to_array("u"."key0", NULL)) WITH ORDINALITY AS "u1" ("value", "key")
    WHERE "a"."Id" = "u"."key"
) AS "t"
ORDER BY "t"."key"

-- characters of texts
SELECT "u"."value"
FROM "Keepers" AS "k"
CROSS JOIN unnest(string_to_array("k"."Name", NULL)) WITH ORDINALITY AS "u" ("value", "key")
ORDER BY "k"."Id" DESC, "u"."key" - 1
LIMIT 5 OFFSET 2

-- characters that a column has
SELECT "a"."Title", "a"."Main"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u1"."value", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
CROSS JOIN unnest(string_to_array("u"."key", NULL)) WITH ORDINALITY AS "u1" ("value", "key")
WHERE strpos("u"."key0", "u1"."value") > 0 AND "u1"."value" <> @p2
ORDER BY "u1"."key" - 1

-- chunks of a list
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT (
    SELECT count(*)
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "u0"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Scores") WITH ORDINALITY AS "u0" ("value", "key")
    ) AS "t1"
    WHERE ("t1"."number" - 1) / 2 = "t0"."value"
) AS "Count", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT ("t"."number" - 1) / 2 AS "value", min("t"."number") AS "first"
    FROM (
        SELECT CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
    ) AS "t"
    GROUP BY ("t"."number" - 1) / 2
) AS "t0"
WHERE "a"."Id" = ANY(@p0)
ORDER BY "t0"."value", "t0"."first"

-- different elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (PARTITION BY "u"."value" ORDER BY "u"."key" - 1) AS integer) AS "number"
    FROM unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
) AS "t"
WHERE "t"."number" = 1 AND "a"."Id" = ANY(@p0)
ORDER BY "t"."key"

-- element of lists at a place
SELECT (
    SELECT "u"."value"
    FROM "Articles" AS "a"
    CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
    WHERE "a"."Id" > "k"."Id"
    ORDER BY "a"."Id", "u"."key" - 1
    LIMIT 1 OFFSET 1
) AS "value"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"

-- elements and those of another list
SELECT "a"."Id"
FROM "Articles" AS "a"
WHERE "a"."Labels" IS NOT NULL
ORDER BY "a"."Id"
SELECT "t0"."value0" AS "value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "t"."value", "t"."key", "t"."value0", CAST(row_number() OVER (PARTITION BY "t"."value0" ORDER BY "t"."value", "t"."key") AS integer) AS "number"
    FROM (
        SELECT 0 AS "value", "u"."key" - 1 AS "key", "u"."value" AS "value0"
        FROM unnest("a"."Labels") WITH ORDINALITY AS "u" ("value", "key")
        UNION ALL
        SELECT 1, "u0"."key" - 1, "u0"."value"
        FROM unnest("a"."Tags") WITH ORDINALITY AS "u0" ("value", "key")
    ) AS "t"
) AS "t0"
WHERE "t0"."number" = 1 AND "a"."Id" = ANY(@p0)
ORDER BY "t0"."value", "t0"."key"

-- elements but those of another list
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (PARTITION BY "u"."value" ORDER BY "u"."key" - 1) AS integer) AS "number"
    FROM unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
    WHERE NOT EXISTS (
        SELECT 1
        FROM unnest("a"."Labels") AS "u0" ("value")
        WHERE "u"."value" = "u0"."value" OR "u"."value" IS NULL AND "u0"."value" IS NULL
    )
) AS "t"
WHERE "t"."number" = 1 AND "a"."Id" = ANY(@p0)
ORDER BY "t"."key"

-- elements followed by those of another list
SELECT coalesce((
    SELECT string_agg(coalesce("t"."value0", @p0), @p1 ORDER BY "t"."value", "t"."key")
    FROM (
        SELECT 0 AS "value", "u"."key" - 1 AS "key", "u"."value" AS "value0"
        FROM unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
        UNION ALL
        SELECT 1, CAST(row_number() OVER (ORDER BY "u0"."key" - 1 DESC) AS integer), "u0"."value"
        FROM unnest("a"."Tags") WITH ORDINALITY AS "u0" ("value", "key")
    ) AS "t"
), @p0) AS "value"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- elements of lists in order
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "u0"."value", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN "Articles" AS "a" ON "a"."Id" > "u"."key"
CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u0" ("value", "key")
ORDER BY "a"."Id" DESC, "u0"."key" - 1

-- elements of lists in the order turned round
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "u0"."value", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN "Articles" AS "a" ON "a"."Id" > "u"."key"
CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u0" ("value", "key")
ORDER BY "a"."Id", "u0"."key" - 1 DESC

-- elements of lists of other rows
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "u0"."value", "u"."key"
FROM unnest(@p0) AS "u" ("key")
JOIN (
    "Articles" AS "a"
    CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u0" ("value", "key")
) ON "a"."Id" > "u"."key" AND "u0"."value" <> "u"."key"
ORDER BY "a"."Id", "u0"."key" - 1

-- elements of lists of other rows, or none
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "t"."Id", coalesce("t"."value", 0) AS "value", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "a"."Id", "u0"."value", "u0"."key" - 1 AS "key"
    FROM "Articles" AS "a"
    LEFT JOIN unnest("a"."Scores") WITH ORDINALITY AS "u0" ("value", "key") ON "u0"."value" > "u"."key"
    WHERE "a"."Id" > "u"."key"
) AS "t"
ORDER BY "t"."Id", "t"."key" NULLS FIRST

-- elements of which other rows tell
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
WHERE "a"."Id" = ANY(@p0) AND EXISTS (
    SELECT 1
    FROM "Articles" AS "a0"
    WHERE "a0"."Number" = "u"."value" AND "a0"."Id" < "a"."Id"
)
ORDER BY "u"."key" - 1

-- elements other than a column
SELECT "a"."Id", "a"."Number"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u1"."value", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN (
    "Articles" AS "a"
    CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u1" ("value", "key")
) ON "a"."Id" = "u"."key" AND "u1"."value" <> "u"."key0"
ORDER BY "u1"."key" - 1

-- first elements of groups of a list
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT (
    SELECT "u0"."value"
    FROM unnest("a"."Scores") WITH ORDINALITY AS "u0" ("value", "key")
    WHERE "u0"."value" % 2 = "t0"."value"
    ORDER BY "u0"."value" DESC, "u0"."key" - 1
    LIMIT 1
) AS "value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "t"."value" % 2 AS "value", min("t"."number") AS "first"
    FROM (
        SELECT "u"."value", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
    ) AS "t"
    GROUP BY "t"."value" % 2
) AS "t0"
WHERE "a"."Id" = ANY(@p0)
ORDER BY "t0"."first"

-- groups of a list
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "a"."Id" AS "key", "t0"."value"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "t"."value" % 2 AS "value", min("t"."number") AS "first"
    FROM (
        SELECT "u"."value", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
    ) AS "t"
    GROUP BY "t"."value" % 2
) AS "t0"
WHERE "a"."Id" = ANY(@p0)
ORDER BY "t0"."first"
SELECT "u1"."value", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN (
    "Articles" AS "a"
    CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u1" ("value", "key")
) ON "a"."Id" = "u"."key" AND "u1"."value" % 2 = "u"."key0"
ORDER BY "u1"."value", "u1"."key" - 1

-- keys of groups of elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t0"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "t"."value", min("t"."number") AS "first"
    FROM (
        SELECT "u"."value", CAST(row_number() OVER (ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
    ) AS "t"
    GROUP BY "t"."value"
) AS "t0"
WHERE "a"."Id" = ANY(@p0)
ORDER BY "t0"."first"

-- last element of lists
SELECT (
    SELECT "u"."value"
    FROM "Articles" AS "a"
    CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
    WHERE "a"."Id" > "k"."Id"
    ORDER BY "a"."Id" DESC, "u"."key" - 1 DESC
    LIMIT 1
) AS "value"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"

-- last element of the last list
SELECT "u"."value"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
ORDER BY "a"."Number" DESC, "a"."Id" DESC, "u"."key" - 1 DESC
LIMIT 1

-- last elements of arrays
SELECT "a"."Id", coalesce((
    SELECT CAST(sum("t0"."value") AS integer)
    FROM (
        SELECT "t"."value"
        FROM (
            SELECT "u"."value", "u"."key" - 1 AS "key"
            FROM unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
            ORDER BY "key" DESC
            OFFSET 1
        ) AS "t"
        ORDER BY "t"."key"
        OFFSET 1
    ) AS "t0"
), 0) AS "Sum"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "u"."value", "u"."key" - 1 AS "key"
    FROM unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "key" DESC
    LIMIT 2
) AS "t"
WHERE "a"."Id" = ANY(@p0)
ORDER BY "t"."key"
SELECT "t"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "u"."value", "u"."key" - 1 AS "key"
    FROM unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "key" DESC
    OFFSET 1
) AS "t"
WHERE "a"."Id" = ANY(@p0)
ORDER BY "t"."key"
SELECT "t"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "u"."value", "u"."key" - 1 AS "key"
    FROM unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "key" DESC
    LIMIT 2
) AS "t"
WHERE "a"."Id" = ANY(@p0)
ORDER BY "t"."key"
SELECT "u"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
WHERE "a"."Id" = ANY(@p0)
ORDER BY "u"."key" - 1 DESC
SELECT "t"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "u"."value", "u"."key" - 1 AS "key"
    FROM unnest("a"."Marks") WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "key" DESC
    LIMIT 2
) AS "t"
WHERE "a"."Id" = ANY(@p0)
ORDER BY "t"."key"

-- last elements of lists
SELECT "t"."value"
FROM (
    SELECT "a"."Id", "u"."value", "u"."key" - 1 AS "key"
    FROM "Articles" AS "a"
    CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
    ORDER BY "a"."Id", "key" DESC
    LIMIT 3
) AS "t"
ORDER BY "t"."Id" DESC, "t"."key"

-- last elements of lists, the last one first
SELECT "u"."value"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
ORDER BY "a"."Id" DESC, "u"."key" - 1 DESC
LIMIT 3

-- last elements of written arrays
SELECT "a"."Id", "a"."Number", coalesce((
    SELECT CAST(sum("t"."value0") AS integer)
    FROM (
        SELECT 0 AS "value", "a"."Id" AS "value0"
        UNION ALL
        SELECT 1, "a"."Number"
        ORDER BY "value" DESC
        LIMIT 1
    ) AS "t"
), 0) AS "Sum"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."value0" AS "value", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
CROSS JOIN LATERAL (
    SELECT 0 AS "value", "u"."key" AS "value0"
    UNION ALL
    SELECT 1, "u"."key0"
    UNION ALL
    SELECT 2, 3
    ORDER BY "value" DESC
    OFFSET 1
) AS "t"
ORDER BY "t"."value"

-- lesser elements of the list counted
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT (
    SELECT count(*)
    FROM unnest("a"."Scores") AS "u0" ("value")
    WHERE "u0"."value" < "u"."value"
) AS "Count", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
WHERE "a"."Id" = ANY(@p0)
ORDER BY "u"."key" - 1

-- list of the row around that row
SELECT "a"."Id"
FROM "Articles" AS "a"
WHERE "a"."Id" < 5
ORDER BY "a"."Id"
SELECT "u"."key", "k"."Name"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "u1"."value", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN (
    "Articles" AS "a"
    CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u1" ("value", "key")
) ON "a"."Id" = "u"."key" AND "u1"."value" IS DISTINCT FROM "u"."key0"
ORDER BY "u1"."key" - 1

-- lists of lesser elements of the list
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "a"."Id" AS "key", "u"."value"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
WHERE "a"."Id" = ANY(@p0)
ORDER BY "u"."key" - 1
SELECT "u1"."value", "u"."key", "u"."key0"
FROM unnest(@p0, @p1) AS "u" ("key", "key0")
JOIN (
    "Articles" AS "a"
    CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u1" ("value", "key")
) ON "a"."Id" = "u"."key" AND "u1"."value" < "u"."key0"
ORDER BY "u1"."key" - 1

-- page of elements of lists
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
ORDER BY "a"."Id" DESC, "u"."key" - 1
LIMIT 4 OFFSET 2

-- page of elements of lists of each row
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "t"."value", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "a"."Id", "u0"."value", "u0"."key" - 1 AS "key"
    FROM "Articles" AS "a"
    CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u0" ("value", "key")
    WHERE "a"."Id" > "u"."key"
    ORDER BY "a"."Id", "key"
    LIMIT 3 OFFSET 1
) AS "t"
ORDER BY "t"."Id", "t"."key"

-- pages of a list of the application beside each row
SELECT "k"."Id", "u"."value"
FROM "Keepers" AS "k"
CROSS JOIN unnest(@p0) WITH ORDINALITY AS "u" ("value", "key")
ORDER BY "k"."Id" DESC, "u"."key" - 1
LIMIT 5 OFFSET 2

-- pairs with a list of the application in order
SELECT "k"."Id", "u"."value"
FROM "Keepers" AS "k"
JOIN unnest(@p0) WITH ORDINALITY AS "u" ("value", "key") ON "k"."Id" = "u"."value"
ORDER BY "k"."Name" DESC, "k"."Id", "u"."key" - 1
LIMIT 3

-- rows ordered by what they have in common with the row around
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."Id", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN LATERAL (
    SELECT "a0"."Id", (
        SELECT count(*)
        FROM unnest("a0"."Scores") AS "u" ("value")
        WHERE "u"."value" IN (
            SELECT "u0"."value"
            FROM unnest("a"."Scores") AS "u0" ("value")
        )
    ) AS "order"
    FROM "Articles" AS "a0"
    ORDER BY "order" DESC, "a0"."Id"
    LIMIT 3
) AS "t"
WHERE "a"."Id" = ANY(@p0)
ORDER BY "t"."order" DESC, "t"."Id"

-- text of different elements
SELECT coalesce((
    SELECT string_agg(coalesce("t"."value", @p0), @p1 ORDER BY "t"."key")
    FROM (
        SELECT "u"."value", "u"."key" - 1 AS "key", CAST(row_number() OVER (PARTITION BY "u"."value" ORDER BY "u"."key" - 1) AS integer) AS "number"
        FROM unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
    ) AS "t"
    WHERE "t"."number" = 1
), @p0) AS "value"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- text of elements of lists
SELECT coalesce((
    SELECT string_agg(coalesce("u"."value", @p0), @p1 ORDER BY "a"."Id" DESC, "u"."key" - 1)
    FROM "Articles" AS "a"
    CROSS JOIN unnest("a"."Tags") WITH ORDINALITY AS "u" ("value", "key")
    WHERE "a"."Id" > "k"."Id"
), @p0) AS "value"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"

-- the list itself in its elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u"."value", "a"."Scores", "a"."Id" AS "key"
FROM "Articles" AS "a"
CROSS JOIN unnest("a"."Scores") WITH ORDINALITY AS "u" ("value", "key")
WHERE "a"."Id" = ANY(@p0)
ORDER BY "u"."key" - 1

-- what rows and the row around have in common
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "a0"."Id", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "u"."value"
        FROM unnest("a0"."Scores") AS "u" ("value")
        WHERE EXISTS (
            SELECT 1
            FROM unnest("a"."Scores") AS "u0" ("value")
            WHERE "u"."value" = "u0"."value"
        )
    ) AS "t"
) AS "Count", "a"."Id" AS "key"
FROM "Articles" AS "a"
JOIN "Articles" AS "a0" ON "a0"."Number" IN (
    SELECT "u1"."value"
    FROM unnest("a"."Scores") AS "u1" ("value")
)
WHERE "a"."Id" = ANY(@p0)
ORDER BY "a0"."Id"
