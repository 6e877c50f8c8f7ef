-- above a reference
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId", "a0"."Id" AS "Id1", "a0"."Name" AS "Name0", "a0"."AgentId" AS "AgentId0"
FROM "Authors" AS "a"
LEFT JOIN "Books" AS "b" ON "b"."AuthorId" = "a"."Id"
LEFT JOIN "Authors" AS "a0" ON "a0"."Id" = "b"."AuthorId"
ORDER BY "a"."Id"

-- below a further statement
SELECT "a"."Id", "a"."Name", "a"."AgentId"
FROM "Authors" AS "a"

--- then, for the keys of the rows above:
--- p0 = (keys)
SELECT "b"."Id", "b"."Title", "b"."Pages", "b"."AuthorId", "g"."Id" AS "Id0", "g"."Name"
FROM "Books" AS "b"
LEFT JOIN (
    "BookGenre" AS "b0"
    JOIN "Genres" AS "g" ON "g"."Id" = "b0"."GenresId"
) ON "b0"."BooksId" = "b"."Id"
WHERE "b"."AuthorId" IN (SELECT value FROM json_each(@p0))
ORDER BY "b"."AuthorId", "b"."Id"

-- below a joined one
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
LEFT JOIN "Books" AS "b" ON "b"."AuthorId" = "a"."Id"
ORDER BY "a"."Id"

--- then, for the keys of the rows above:
--- p0 = (keys)
SELECT "g"."Id", "g"."Name", "b"."BooksId" AS "key"
FROM "BookGenre" AS "b"
JOIN "Genres" AS "g" ON "g"."Id" = "b"."GenresId"
WHERE "b"."BooksId" IN (SELECT value FROM json_each(@p0))

-- below a reference
SELECT "l"."Id", "l"."Reader", "l"."CopyBookId", "l"."CopyNumber", "l"."PlaceId", "c"."BookId", "c"."Number", "l0"."Id" AS "Id0", "l0"."Reader" AS "Reader0", "l0"."CopyBookId" AS "CopyBookId0", "l0"."CopyNumber" AS "CopyNumber0", "l0"."PlaceId" AS "PlaceId0"
FROM "Loans" AS "l"
LEFT JOIN "Copies" AS "c" ON "c"."BookId" = "l"."CopyBookId" AND "c"."Number" = "l"."CopyNumber"
LEFT JOIN "Loans" AS "l0" ON "l0"."CopyBookId" = "c"."BookId" AND "l0"."CopyNumber" = "c"."Number"
ORDER BY "l"."Id"

-- beside a joined one
SELECT "b"."Id", "b"."Title", "b"."Pages", "b"."AuthorId", "g"."Id" AS "Id0", "g"."Name"
FROM "Books" AS "b"
LEFT JOIN (
    "BookGenre" AS "b0"
    JOIN "Genres" AS "g" ON "g"."Id" = "b0"."GenresId"
) ON "b0"."BooksId" = "b"."Id"
ORDER BY "b"."Id"

--- then, for the keys of the rows above:
--- p0 = (keys)
SELECT "c"."BookId", "c"."Number"
FROM "Copies" AS "c"
WHERE "c"."BookId" IN (SELECT value FROM json_each(@p0))

-- composite key
SELECT "c"."BookId", "c"."Number", "l"."Id", "l"."Reader", "l"."CopyBookId", "l"."CopyNumber", "l"."PlaceId"
FROM "Copies" AS "c"
LEFT JOIN "Loans" AS "l" ON "l"."CopyBookId" = "c"."BookId" AND "l"."CopyNumber" = "c"."Number"
ORDER BY "c"."BookId", "c"."Number"

-- concatenated
SELECT "t0"."Id", "t0"."Title", "t0"."Pages", "t0"."AuthorId", "c"."BookId", "c"."Number", "t0"."row"
FROM (
    SELECT "t"."Id", "t"."Title", "t"."Pages", "t"."AuthorId", row_number() OVER () AS "row"
    FROM (
        SELECT "b"."Id", "b"."Title", "b"."Pages", "b"."AuthorId"
        FROM "Books" AS "b"
        WHERE "b"."Id" > 3
        UNION ALL
        SELECT "b0"."Id", "b0"."Title", "b0"."Pages", "b0"."AuthorId"
        FROM "Books" AS "b0"
        WHERE "b0"."Id" < 2
    ) AS "t"
) AS "t0"
LEFT JOIN "Copies" AS "c" ON "c"."BookId" = "t0"."Id"
ORDER BY "t0"."row"

-- distinct
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
LEFT JOIN "Books" AS "b" ON "b"."AuthorId" = "a"."Id"
ORDER BY "a"."Id"

-- filtered and ordered
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
LEFT JOIN "Books" AS "b" ON "b"."AuthorId" = "a"."Id" AND "b"."Pages" > 100
ORDER BY "a"."Id", "b"."Title"

-- first
SELECT "t"."Id", "t"."Name", "t"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM (
    SELECT "a"."Id", "a"."Name", "a"."AgentId"
    FROM "Authors" AS "a"
    ORDER BY "a"."Name"
    LIMIT 1
) AS "t"
LEFT JOIN "Books" AS "b" ON "b"."AuthorId" = "t"."Id"
ORDER BY "t"."Name", "t"."Id"

-- in a projection
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
LEFT JOIN "Books" AS "b" ON "b"."AuthorId" = "a"."Id"
ORDER BY "a"."Id"

--- then, for the keys of the rows above:
--- p0 = (keys)
SELECT "b"."Title", "b"."AuthorId" AS "key"
FROM "Books" AS "b"
WHERE "b"."AuthorId" IN (SELECT value FROM json_each(@p0))

-- insisted
SELECT "t"."Id", "t"."Title", "t"."Pages", "t"."AuthorId", "g"."Id" AS "Id0", "g"."Name", "b0"."BooksId", "b0"."GenresId", "c"."BookId", "c"."Number", "l"."Id" AS "Id1", "l"."Reader", "l"."CopyBookId", "l"."CopyNumber", "l"."PlaceId"
FROM (
    SELECT "b"."Id", "b"."Title", "b"."Pages", "b"."AuthorId"
    FROM "Books" AS "b"
    ORDER BY "b"."Id" DESC
    LIMIT 5
) AS "t"
LEFT JOIN (
    "BookGenre" AS "b0"
    JOIN "Genres" AS "g" ON "g"."Id" = "b0"."GenresId"
) ON "b0"."BooksId" = "t"."Id"
LEFT JOIN "Copies" AS "c" ON "c"."BookId" = "t"."Id"
LEFT JOIN "Loans" AS "l" ON "l"."CopyBookId" = "c"."BookId" AND "l"."CopyNumber" = "c"."Number"
ORDER BY "t"."Id" DESC, "c"."Number" DESC

-- limited
SELECT "t"."Id", "t"."Name", "t"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM (
    SELECT "a"."Id", "a"."Name", "a"."AgentId"
    FROM "Authors" AS "a"
    ORDER BY "a"."Name" DESC
    LIMIT 2 OFFSET 1
) AS "t"
LEFT JOIN "Books" AS "b" ON "b"."AuthorId" = "t"."Id"
ORDER BY "t"."Name" DESC, "t"."Id"

-- limited per owner
SELECT "a"."Id", "a"."Name", "a"."AgentId", "t"."Id" AS "Id0", "t"."Title", "t"."Pages", "t"."AuthorId"
FROM "Authors" AS "a"
LEFT JOIN (
    SELECT "b"."Id", "b"."Title", "b"."Pages", "b"."AuthorId", row_number() OVER (PARTITION BY "b"."AuthorId" ORDER BY "b"."Pages" DESC) AS "row_number"
    FROM "Books" AS "b"
    WHERE "b"."AuthorId" IS NOT NULL
) AS "t" ON "a"."Id" = "t"."AuthorId" AND "t"."row_number" <= 1
ORDER BY "a"."Id", "t"."Pages" DESC

-- many to many
SELECT "b"."Id", "b"."Title", "b"."Pages", "b"."AuthorId", "g"."Id" AS "Id0", "g"."Name"
FROM "Books" AS "b"
LEFT JOIN (
    "BookGenre" AS "b0"
    JOIN "Genres" AS "g" ON "g"."Id" = "b0"."GenresId"
) ON "b0"."BooksId" = "b"."Id"
ORDER BY "b"."Id"

-- ordered
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
LEFT JOIN "Books" AS "b" ON "b"."AuthorId" = "a"."Id"
ORDER BY "a"."Name", "a"."Id"

-- ordered by a subquery
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
LEFT JOIN "Books" AS "b" ON "b"."AuthorId" = "a"."Id"
ORDER BY (
    SELECT count(*)
    FROM "Books" AS "b0"
    WHERE "b0"."AuthorId" = "a"."Id"
), "a"."Id"

-- plain
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
LEFT JOIN "Books" AS "b" ON "b"."AuthorId" = "a"."Id"
ORDER BY "a"."Id"

-- repeated
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b0"."Id" AS "Id0", "b0"."Title", "b0"."Pages", "b0"."AuthorId", "b"."Id" AS "Id1"
FROM "Books" AS "b"
LEFT JOIN "Authors" AS "a" ON "a"."Id" = "b"."AuthorId"
LEFT JOIN "Books" AS "b0" ON "b0"."AuthorId" = "a"."Id"
ORDER BY "b"."Title", "b"."Id"

-- tree
SELECT "p"."Id", "p"."Name", "p"."OuterId", "p0"."Id" AS "Id0", "p0"."Name" AS "Name0", "p0"."OuterId" AS "OuterId0"
FROM "Places" AS "p"
LEFT JOIN "Places" AS "p0" ON "p0"."OuterId" = "p"."Id"
ORDER BY "p"."Id"

-- union
SELECT "t"."Id", "t"."Name", "t"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM (
    SELECT "a"."Id", "a"."Name", "a"."AgentId"
    FROM "Authors" AS "a"
    WHERE "a"."Id" > 3
    UNION
    SELECT "a0"."Id", "a0"."Name", "a0"."AgentId"
    FROM "Authors" AS "a0"
    WHERE "a0"."Id" < 2
) AS "t"
LEFT JOIN "Books" AS "b" ON "b"."AuthorId" = "t"."Id"
ORDER BY "t"."Id", "t"."Name", "t"."AgentId"
