-- another list of the row in the elements of one
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u"."value", "a"."Tags", "a"."Id" AS "key"
FROM "Articles" AS "a"
JOIN json_each("a"."Scores") AS "u"
WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
ORDER BY "u"."key"

-- characters and the text
SELECT "a"."Id", "a"."Title"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u5"."value", "u0"."value" AS "Title", "a"."Tags", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    "Articles" AS "a"
    JOIN json_each(@p0) AS "u1" ON "a"."Id" = "u1"."value"
    JOIN json_each(@p1) AS "u2" ON "u2"."key" = "u1"."key"
) ON "u"."value" = "u1"."value" AND "u0"."value" = "u2"."value"
JOIN (
    json_each(@p0) AS "u3"
    JOIN json_each(@p1) AS "u4" ON "u4"."key" = "u3"."key"
) ON "u1"."value" = "u3"."value" AND "u2"."value" = "u4"."value"
JOIN json_each(lp_characters("u4"."value")) AS "u5"
ORDER BY "u5"."key"

-- characters of texts
SELECT "u"."value"
FROM "Keepers" AS "k"
JOIN json_each(lp_characters("k"."Name")) AS "u"
ORDER BY "k"."Id" DESC, "u"."key"
LIMIT 5 OFFSET 2

-- characters that a column has
SELECT "a"."Title", "a"."Main"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u1"."value", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN json_each(lp_characters("u"."value")) AS "u1"
WHERE instr("u0"."value", "u1"."value") > 0 AND "u1"."value" <> @p2
ORDER BY "u1"."key"

-- chunks of a list
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT (
    SELECT count(*)
    FROM (
        SELECT row_number() OVER (ORDER BY "u0"."key") AS "number"
        FROM json_each("t0"."Scores") AS "u0"
    ) AS "t1"
    WHERE ("t1"."number" - 1) / 2 = "t0"."value"
) AS "Count", "t0"."key"
FROM (
    SELECT "t"."Id" AS "key", "t"."Scores", ("t"."number" - 1) / 2 AS "value", min("t"."number") AS "first"
    FROM (
        SELECT "a"."Scores", "a"."Id", row_number() OVER (PARTITION BY "a"."Scores", "a"."Id" ORDER BY "u"."key") AS "number"
        FROM "Articles" AS "a"
        JOIN json_each("a"."Scores") AS "u"
        WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
    ) AS "t"
    GROUP BY ("t"."number" - 1) / 2, "t"."Scores", "t"."Id"
) AS "t0"
ORDER BY "t0"."value", "t0"."first"

-- different elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."value", "t"."Id" AS "key"
FROM (
    SELECT "a"."Id", "u"."value", "u"."key", row_number() OVER (PARTITION BY "u"."value", "a"."Scores", "a"."Id" ORDER BY "u"."key") AS "number"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Scores") AS "u"
    WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."number" = 1
ORDER BY "t"."key"

-- element of lists at a place
SELECT (
    SELECT "u"."value"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Tags") AS "u"
    WHERE "a"."Id" > "k"."Id"
    ORDER BY "a"."Id", "u"."key"
    LIMIT 1 OFFSET 1
) AS "value"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"

-- elements and those of another list
SELECT "a"."Id"
FROM "Articles" AS "a"
WHERE "a"."Labels" IS NOT NULL
ORDER BY "a"."Id"
SELECT "t0"."value0" AS "value", "t0"."key0" AS "key"
FROM (
    SELECT "t"."value", "t"."key", "t"."value0", "t"."key0", row_number() OVER (PARTITION BY "t"."value0", "t"."Labels", "t"."Tags", "t"."key0" ORDER BY "t"."value", "t"."key") AS "number"
    FROM (
        SELECT 0 AS "value", "u"."key", "u"."value" AS "value0", "a"."Labels", "a"."Tags", "a"."Id" AS "key0"
        FROM "Articles" AS "a"
        JOIN json_each("a"."Labels") AS "u"
        WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
        UNION ALL
        SELECT 1, "u0"."key", "u0"."value", "a0"."Labels", "a0"."Tags", "a0"."Id"
        FROM "Articles" AS "a0"
        JOIN json_each("a0"."Tags") AS "u0"
        WHERE "a0"."Id" IN (SELECT value FROM json_each(@p0))
    ) AS "t"
) AS "t0"
WHERE "t0"."number" = 1
ORDER BY "t0"."value", "t0"."key"

-- elements but those of another list
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."value", "t"."Id" AS "key"
FROM (
    SELECT "a"."Labels", "a"."Id", "u"."value", "u"."key", row_number() OVER (PARTITION BY "u"."value", "a"."Labels", "a"."Tags", "a"."Id" ORDER BY "u"."key") AS "number"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Tags") AS "u"
    WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each("t"."Labels") AS "u0"
    WHERE "t"."value" IS "u0"."value"
) AND "t"."number" = 1
ORDER BY "t"."key"

-- elements followed by those of another list
SELECT coalesce((
    SELECT lp_string_join(coalesce("t"."value0", @p0), @p1, 'v', "t"."value", 'v', "t"."key")
    FROM (
        SELECT 0 AS "value", "u"."key", "u"."value" AS "value0"
        FROM json_each("a"."Tags") AS "u"
        UNION ALL
        SELECT 1, row_number() OVER (ORDER BY "u0"."key" DESC), "u0"."value"
        FROM json_each("a"."Tags") AS "u0"
    ) AS "t"
), @p0) AS "value"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- elements of lists in order
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "u0"."value", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Articles" AS "a" ON "a"."Id" > "u"."value"
JOIN json_each("a"."Tags") AS "u0"
ORDER BY "a"."Id" DESC, "u0"."key"

-- elements of lists in the order turned round
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "u0"."value", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN "Articles" AS "a" ON "a"."Id" > "u"."value"
JOIN json_each("a"."Tags") AS "u0"
ORDER BY "a"."Id", "u0"."key" DESC

-- elements of lists of other rows
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "u0"."value", "u"."value" AS "key"
FROM json_each(@p0) AS "u"
JOIN (
    "Articles" AS "a"
    JOIN json_each("a"."Scores") AS "u0"
) ON "a"."Id" > "u"."value" AND "u0"."value" <> "u"."value"
ORDER BY "a"."Id", "u0"."key"

-- elements of lists of other rows, or none
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "a"."Id", coalesce("u0"."value", 0) AS "value", "u"."value" AS "key"
FROM "Articles" AS "a"
JOIN json_each(@p0) AS "u" ON "a"."Id" > "u"."value"
LEFT JOIN json_each("a"."Scores") AS "u0" ON "u0"."value" > "u"."value"
WHERE "u"."value" IN (SELECT value FROM json_each(@p1))
ORDER BY "a"."Id", "u0"."key"

-- elements of which other rows tell
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
JOIN json_each("a"."Scores") AS "u"
WHERE "a"."Id" IN (SELECT value FROM json_each(@p0)) AND EXISTS (
    SELECT 1
    FROM "Articles" AS "a0"
    WHERE "a0"."Number" = "u"."value" AND "a0"."Id" < "a"."Id"
)
ORDER BY "u"."key"

-- elements other than a column
SELECT "a"."Id", "a"."Number"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "u1"."value", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    "Articles" AS "a"
    JOIN json_each("a"."Scores") AS "u1"
) ON "a"."Id" = "u"."value" AND "u1"."value" <> "u0"."value"
ORDER BY "u1"."key"

-- first elements of groups of a list
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT (
    SELECT "u0"."value"
    FROM json_each("t0"."Scores") AS "u0"
    WHERE "u0"."value" % 2 = "t0"."value"
    ORDER BY "u0"."value" DESC, "u0"."key"
    LIMIT 1
) AS "value", "t0"."key"
FROM (
    SELECT "t"."Id" AS "key", "t"."Scores", "t"."value" % 2 AS "value", min("t"."number") AS "first"
    FROM (
        SELECT "a"."Scores", "a"."Id", "u"."value", row_number() OVER (PARTITION BY "a"."Scores", "a"."Id" ORDER BY "u"."key") AS "number"
        FROM "Articles" AS "a"
        JOIN json_each("a"."Scores") AS "u"
        WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
    ) AS "t"
    GROUP BY "t"."value" % 2, "t"."Scores", "t"."Id"
) AS "t0"
ORDER BY "t0"."first"

-- groups of a list
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."Id" AS "key", "t"."value" % 2 AS "value"
FROM (
    SELECT "a"."Scores", "a"."Id", "u"."value", row_number() OVER (PARTITION BY "a"."Scores", "a"."Id" ORDER BY "u"."key") AS "number"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Scores") AS "u"
    WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
) AS "t"
GROUP BY "t"."value" % 2, "t"."Scores", "t"."Id"
ORDER BY min("t"."number")
SELECT "u1"."value", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    "Articles" AS "a"
    JOIN json_each("a"."Scores") AS "u1"
) ON "a"."Id" = "u"."value" AND "u1"."value" % 2 = "u0"."value"
ORDER BY "u1"."value", "u1"."key"

-- keys of groups of elements
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."value", "t"."Id" AS "key"
FROM (
    SELECT "a"."Scores", "a"."Id", "u"."value", row_number() OVER (PARTITION BY "a"."Scores", "a"."Id" ORDER BY "u"."key") AS "number"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Scores") AS "u"
    WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
) AS "t"
GROUP BY "t"."value", "t"."Scores", "t"."Id"
ORDER BY min("t"."number")

-- last element of lists
SELECT (
    SELECT "u"."value"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Tags") AS "u"
    WHERE "a"."Id" > "k"."Id"
    ORDER BY "a"."Id" DESC, "u"."key" DESC
    LIMIT 1
) AS "value"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"

-- last element of the last list
SELECT "u"."value"
FROM "Articles" AS "a"
JOIN json_each("a"."Tags") AS "u"
ORDER BY "a"."Number" DESC, "a"."Id" DESC, "u"."key" DESC
LIMIT 1

-- last elements of arrays
SELECT "a"."Id", coalesce((
    SELECT sum("t0"."value")
    FROM (
        SELECT "t"."value"
        FROM (
            SELECT "u"."value", "u"."key"
            FROM json_each("a"."Scores") AS "u"
            ORDER BY "u"."key" DESC
            LIMIT -1 OFFSET 1
        ) AS "t"
        ORDER BY "t"."key"
        LIMIT -1 OFFSET 1
    ) AS "t0"
), 0) AS "Sum"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."value", "t"."Id" AS "key"
FROM (
    SELECT "a"."Id", "u"."value", "u"."key", row_number() OVER (PARTITION BY "a"."Scores", "a"."Id" ORDER BY "u"."key" DESC) AS "row_number"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Scores") AS "u"
    WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."row_number" <= 2
ORDER BY "t"."key"
SELECT "t"."value", "t"."Id" AS "key"
FROM (
    SELECT "a"."Id", "u"."value", "u"."key", row_number() OVER (PARTITION BY "a"."Scores", "a"."Id" ORDER BY "u"."key" DESC) AS "row_number"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Scores") AS "u"
    WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."row_number" > 1
ORDER BY "t"."key"
SELECT "t"."value", "t"."Id" AS "key"
FROM (
    SELECT "a"."Id", "u"."value", "u"."key", row_number() OVER (PARTITION BY "a"."Scores", "a"."Id" ORDER BY "u"."key" DESC) AS "row_number"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Scores") AS "u"
    WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."row_number" <= 2
ORDER BY "t"."key"
SELECT "u"."value", "a"."Id" AS "key"
FROM "Articles" AS "a"
JOIN json_each("a"."Scores") AS "u"
WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
ORDER BY "u"."key" DESC
SELECT "t"."value", "t"."Id" AS "key"
FROM (
    SELECT "a"."Id", "u"."value", "u"."key", row_number() OVER (PARTITION BY "a"."Marks", "a"."Id" ORDER BY "u"."key" DESC) AS "row_number"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Marks") AS "u"
    WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."row_number" <= 2
ORDER BY "t"."key"

-- last elements of lists
SELECT "t"."value"
FROM (
    SELECT "a"."Id", "u"."value", "u"."key"
    FROM "Articles" AS "a"
    JOIN json_each("a"."Tags") AS "u"
    ORDER BY "a"."Id", "u"."key" DESC
    LIMIT 3
) AS "t"
ORDER BY "t"."Id" DESC, "t"."key"

-- last elements of lists, the last one first
SELECT "u"."value"
FROM "Articles" AS "a"
JOIN json_each("a"."Tags") AS "u"
ORDER BY "a"."Id" DESC, "u"."key" DESC
LIMIT 3

-- last elements of written arrays
SELECT "a"."Id", "a"."Number", coalesce((
    SELECT sum("t"."value0")
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
SELECT "t0"."value0" AS "value", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    SELECT "t"."value", "t"."value0", "t"."key", "t"."key0", row_number() OVER (PARTITION BY "t"."key", "t"."key0" ORDER BY "t"."value" DESC) AS "row_number"
    FROM (
        SELECT 0 AS "value", "u1"."value" AS "value0", "u1"."value" AS "key", "u2"."value" AS "key0"
        FROM json_each(@p0) AS "u1"
        JOIN json_each(@p1) AS "u2" ON "u2"."key" = "u1"."key"
        UNION ALL
        SELECT 1, "u4"."value", "u3"."value", "u4"."value"
        FROM json_each(@p0) AS "u3"
        JOIN json_each(@p1) AS "u4" ON "u4"."key" = "u3"."key"
        UNION ALL
        SELECT 2, 3, "u5"."value", "u6"."value"
        FROM json_each(@p0) AS "u5"
        JOIN json_each(@p1) AS "u6" ON "u6"."key" = "u5"."key"
    ) AS "t"
) AS "t0" ON "u"."value" = "t0"."key" AND "u0"."value" = "t0"."key0"
WHERE "t0"."row_number" > 1
ORDER BY "t0"."value"

-- lesser elements of the list counted
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT (
    SELECT count(*)
    FROM json_each("a"."Scores") AS "u0"
    WHERE "u0"."value" < "u"."value"
) AS "Count", "a"."Id" AS "key"
FROM "Articles" AS "a"
JOIN json_each("a"."Scores") AS "u"
WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
ORDER BY "u"."key"

-- list of the row around that row
SELECT "a"."Id"
FROM "Articles" AS "a"
WHERE "a"."Id" < 5
ORDER BY "a"."Id"
SELECT "u"."value" AS "key", "k"."Name"
FROM json_each(@p0) AS "u"
JOIN "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "u1"."value", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    "Articles" AS "a"
    JOIN json_each("a"."Tags") AS "u1"
) ON "a"."Id" = "u"."value" AND "u1"."value" IS NOT "u0"."value"
ORDER BY "u1"."key"

-- lists of lesser elements of the list
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "a"."Id" AS "key", "u"."value"
FROM "Articles" AS "a"
JOIN json_each("a"."Scores") AS "u"
WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
ORDER BY "u"."key"
SELECT "u1"."value", "u"."value" AS "key", "u0"."value" AS "key0"
FROM json_each(@p0) AS "u"
JOIN json_each(@p1) AS "u0" ON "u0"."key" = "u"."key"
JOIN (
    "Articles" AS "a"
    JOIN json_each("a"."Scores") AS "u1"
) ON "a"."Id" = "u"."value" AND "u1"."value" < "u0"."value"
ORDER BY "u1"."key"

-- page of elements of lists
SELECT "a"."Id", "u"."value"
FROM "Articles" AS "a"
JOIN json_each("a"."Tags") AS "u"
ORDER BY "a"."Id" DESC, "u"."key"
LIMIT 4 OFFSET 2

-- page of elements of lists of each row
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "t"."value", "t"."key"
FROM (
    SELECT "a"."Id", "u"."value" AS "key", "u0"."value", "u0"."key" AS "key0", row_number() OVER (PARTITION BY "u"."value" ORDER BY "a"."Id", "u0"."key") AS "row_number"
    FROM "Articles" AS "a"
    JOIN json_each(@p0) AS "u" ON "a"."Id" > "u"."value"
    JOIN json_each("a"."Tags") AS "u0"
    WHERE "u"."value" IN (SELECT value FROM json_each(@p1))
) AS "t"
WHERE "t"."row_number" > 1 AND "t"."row_number" <= 4
ORDER BY "t"."Id", "t"."key0"

-- pages of a list of the application beside each row
SELECT "k"."Id", "u"."value"
FROM "Keepers" AS "k"
JOIN json_each(@p0) AS "u"
ORDER BY "k"."Id" DESC, "u"."key"
LIMIT 5 OFFSET 2

-- pairs with a list of the application in order
SELECT "k"."Id", "u"."value"
FROM "Keepers" AS "k"
JOIN json_each(@p0) AS "u" ON "k"."Id" = "u"."value"
ORDER BY "k"."Name" DESC, "k"."Id", "u"."key"
LIMIT 3

-- rows ordered by what they have in common with the row around
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "t"."Id", "t"."Id0" AS "key"
FROM (
    SELECT "a"."Id", (
        SELECT count(*)
        FROM json_each("a"."Scores") AS "u"
        WHERE "u"."value" IN (
            SELECT "u0"."value"
            FROM json_each("a0"."Scores") AS "u0"
        )
    ) AS "order", "a0"."Id" AS "Id0", row_number() OVER (PARTITION BY "a0"."Scores", "a0"."Id" ORDER BY (
        SELECT count(*)
        FROM json_each("a"."Scores") AS "u1"
        WHERE "u1"."value" IN (
            SELECT "u2"."value"
            FROM json_each("a0"."Scores") AS "u2"
        )
    ) DESC, "a"."Id") AS "row_number"
    FROM "Articles" AS "a"
    JOIN "Articles" AS "a0"
    WHERE "a0"."Id" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."row_number" <= 3
ORDER BY "t"."order" DESC, "t"."Id"

-- text of different elements
SELECT coalesce((
    SELECT lp_string_join(coalesce("t"."value", @p0), @p1, 'v', "t"."key")
    FROM (
        SELECT "u"."value", "u"."key", row_number() OVER (PARTITION BY "u"."value" ORDER BY "u"."key") AS "number"
        FROM json_each("a"."Tags") AS "u"
    ) AS "t"
    WHERE "t"."number" = 1
), @p0) AS "value"
FROM "Articles" AS "a"
ORDER BY "a"."Id"

-- text of elements of lists
SELECT coalesce((
    SELECT lp_string_join(coalesce("u"."value", @p0), @p1, 'V', "a"."Id", 'v', "u"."key")
    FROM "Articles" AS "a"
    JOIN json_each("a"."Tags") AS "u"
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
JOIN json_each("a"."Scores") AS "u"
WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
ORDER BY "u"."key"

-- what rows and the row around have in common
SELECT "a"."Id"
FROM "Articles" AS "a"
ORDER BY "a"."Id"
SELECT "a0"."Id", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "u"."value"
        FROM json_each("a0"."Scores") AS "u"
        WHERE EXISTS (
            SELECT 1
            FROM json_each("a"."Scores") AS "u0"
            WHERE "u"."value" = "u0"."value"
            LIMIT 1
        )
    ) AS "t"
) AS "Count", "a"."Id" AS "key"
FROM "Articles" AS "a"
JOIN "Articles" AS "a0" ON "a0"."Number" IN (
    SELECT "u1"."value"
    FROM json_each("a"."Scores") AS "u1"
)
WHERE "a"."Id" IN (SELECT value FROM json_each(@p0))
ORDER BY "a0"."Id"
