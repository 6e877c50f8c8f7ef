-- A_collection_from_a_condition
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
JOIN "Books" AS "b" ON "b"."AuthorId" = "a"."Id"
WHERE "a"."Id" = 2
ORDER BY "b"."Id"

-- A_collection_from_a_join_on_the_keys
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
JOIN "Books" AS "b" ON "a"."Id" = "b"."AuthorId"
WHERE "a"."Id" < 3
ORDER BY "b"."Title"

-- A_collection_from_a_navigation
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
JOIN "Books" AS "b" ON "b"."AuthorId" = "a"."Id"
WHERE "b"."Pages" > 100
ORDER BY "b"."Title" DESC

-- A_collection_from_an_outer_join
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
LEFT JOIN "Books" AS "b" ON "a"."Id" = "b"."AuthorId" AND "b"."Pages" > 100
ORDER BY "a"."Id" DESC

-- A_path
--- p0 = 'Ada'
SELECT "b"."Id", "b"."Title", "b"."Pages", "b"."AuthorId", "a"."Id" AS "Id0", "a"."Name", "a"."AgentId", "a0"."Id" AS "Id1", "a0"."Name" AS "Name0"
FROM "Books" AS "b"
JOIN "Authors" AS "a" ON "a"."Id" = "b"."AuthorId"
JOIN "Agents" AS "a0" ON "a0"."Id" = "a"."AgentId"
WHERE "a0"."Name" = @p0
ORDER BY "b"."Id"

-- A_reference_that_the_query_joins
SELECT "b"."Id", "b"."Title", "b"."Pages", "b"."AuthorId", "a"."Id" AS "Id0", "a"."Name", "a"."AgentId"
FROM "Books" AS "b"
JOIN "Authors" AS "a" ON "b"."AuthorId" = "a"."Id"
WHERE "a"."Id" = 3
ORDER BY "b"."Id"

-- A_reference_that_the_query_navigates
--- p0 = 'author 1'
SELECT "b"."Id", "b"."Title", "b"."Pages", "b"."AuthorId", "a"."Id" AS "Id0", "a"."Name", "a"."AgentId"
FROM "Books" AS "b"
LEFT JOIN "Authors" AS "a" ON "a"."Id" = "b"."AuthorId"
WHERE "b"."Pages" > 100 AND "a"."Name" IS DISTINCT FROM @p0
ORDER BY "b"."Id"
LIMIT 2

-- Composite_keys
--- p0 = '%1'
SELECT "l"."CopyBookId" AS "BookId", "l"."CopyNumber" AS "Number", "l"."Id", "l"."Reader", "l"."CopyBookId", "l"."CopyNumber", "l"."PlaceId"
FROM "Loans" AS "l"
WHERE "l"."Reader" LIKE @p0 AND "l"."CopyNumber" IS NOT NULL AND "l"."CopyBookId" < 3
ORDER BY "l"."CopyBookId"

-- Elements_that_further_joins_repeat_come_once
SELECT "a"."Id", "a"."Name", "a"."AgentId", "b"."Id" AS "Id0", "b"."Title", "b"."Pages", "b"."AuthorId"
FROM "Authors" AS "a"
JOIN "Books" AS "b" ON "b"."AuthorId" = "a"."Id"
JOIN "Copies" AS "c" ON "c"."BookId" = "b"."Id"
WHERE "a"."Id" = 1
ORDER BY "c"."Number", "b"."Id"

-- Many_to_many
--- p0 = 'poetry'
SELECT "b"."Id", "b"."Title", "b"."Pages", "b"."AuthorId", "g"."Id" AS "Id0", "g"."Name"
FROM "Books" AS "b"
JOIN "BookGenre" AS "b0" ON "b0"."BooksId" = "b"."Id"
JOIN "Genres" AS "g" ON "g"."Id" = "b0"."GenresId"
WHERE "g"."Name" = @p0
ORDER BY "b"."Id"
LIMIT 2 OFFSET 1

-- Two_collections_of_one_owner
SELECT "b"."Id", "b"."Title", "b"."Pages", "b"."AuthorId", "g"."Id" AS "Id0", "g"."Name", "c"."BookId", "c"."Number"
FROM "Books" AS "b"
JOIN "BookGenre" AS "b0" ON "b0"."BooksId" = "b"."Id"
JOIN "Genres" AS "g" ON "g"."Id" = "b0"."GenresId"
JOIN "Copies" AS "c" ON "c"."BookId" = "b"."Id"
WHERE "b"."Id" = 2
ORDER BY "g"."Name", "c"."Number"
