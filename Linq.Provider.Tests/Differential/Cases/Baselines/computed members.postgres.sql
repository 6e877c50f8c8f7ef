-- after a projection
SELECT "a"."Name" || @p0 || CAST("a"."Weight" AS text) AS "value"
FROM "Animals" AS "a"
WHERE "a"."Weight" >= 10 AND "a"."Name" <> @p1 OR "a"."Name" || @p0 || CAST("a"."Weight" AS text) = @p2

-- after a set operation
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Weight" > 4 AND CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END <> @p2
UNION
SELECT "a0"."Id", "a0"."Name", "a0"."Weight", "a0"."Born", "a0"."KeeperId", "a0"."Discriminator", "a0"."IsIndoor", "a0"."Lives", "a0"."Age", "a0"."Breed", "a0"."Tricks", "a0"."MotherId"
FROM "Animals" AS "a0"
WHERE "a0"."Weight" < 2 AND CASE WHEN "a0"."Weight" > 20 THEN @p0 WHEN "a0"."Weight" > 4 THEN @p1 ELSE @p2 END <> @p2

-- aggregate
SELECT "k"."Id", coalesce((
    SELECT CAST(sum("a"."Weight") AS integer)
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id"
), 0) AS "Sum"
FROM "Keepers" AS "k"
WHERE coalesce((
    SELECT CAST(sum("a0"."Weight") AS integer)
    FROM "Animals" AS "a0"
    WHERE "a0"."KeeperId" = "k"."Id"
), 0) > 10
ORDER BY "Sum"

-- collection
SELECT "a"."Name"
FROM "Animals" AS "a"
WHERE "a"."Weight" < 5 AND "a"."KeeperId" IS NOT NULL

-- collection counted
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
ORDER BY (
    SELECT count(*)
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id" AND "a"."Weight" < 5
), "k"."Id"

-- condition
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Weight" >= 10 AND "a"."Name" <> @p0

-- conditional as key
SELECT "t"."value", count(*) AS "count"
FROM (
    SELECT CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END AS "value"
    FROM "Animals" AS "a"
) AS "t"
GROUP BY "t"."value"

-- conditional in order
SELECT "a"."Id", CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END AS "value"
FROM "Animals" AS "a"
ORDER BY "value", "a"."Id"

-- extension
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Born" > @p0

-- function
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE upper("a"."Name") = @p0

-- function in a group
SELECT upper("a"."Name") AS "value", max(abs("a"."Weight")) AS "max"
FROM "Animals" AS "a"
GROUP BY upper("a"."Name")

-- function in projection
SELECT upper("a"."Name") AS "value"
FROM "Animals" AS "a"
ORDER BY "value" NULLS FIRST, "a"."Id"

-- function of a variable
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Weight" = abs(@p0)

-- function of an expression
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE abs("a"."Weight" - 5) <= 1

-- function that gives null
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE nullif("a"."Name", @p0) IS NULL

-- in a join key
SELECT "a"."Id", "a0"."Id" AS "Id0"
FROM "Animals" AS "a"
JOIN "Animals" AS "a0" ON CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END = CASE WHEN "a0"."Weight" > 20 THEN @p0 WHEN "a0"."Weight" > 4 THEN @p1 ELSE @p2 END AND "a"."Id" < "a0"."Id"

-- in a nested collection
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "a"."Name" || @p0 || CAST("a"."Weight" AS text) AS "value", "a"."KeeperId" AS "key"
FROM "Animals" AS "a"
WHERE "a"."KeeperId" = ANY(@p1)
ORDER BY "a"."Id"

-- in an aggregate
SELECT "a"."KeeperId", count(*) FILTER (WHERE "a"."Weight" >= 10 AND "a"."Name" <> @p0) AS "count", sum(CASE WHEN "a"."Weight" >= 10 AND "a"."Name" <> @p0 THEN CAST("a"."Weight" AS numeric) * @p1 ELSE @p2 END) AS "Sum"
FROM "Animals" AS "a"
GROUP BY "a"."KeeperId"

-- lambda that uses the object
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
WHERE EXISTS (
    SELECT 1
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id" AND "a"."Id" = coalesce("k"."FavouriteId", 0) AND "k"."FavouriteId" IS NOT NULL
)

-- loop


-- method
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Weight" > 4

-- method of a column
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Weight" > "a"."Id" * 2

-- method of a variable
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Weight" > @p0

-- method that may give null
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE CASE WHEN "a"."Born" IS NOT NULL THEN 2024 - CAST(extract(year FROM "a"."Born") AS integer) ELSE NULL END > 1
ORDER BY CASE WHEN "a"."Born" IS NOT NULL THEN 2020 - CAST(extract(year FROM "a"."Born") AS integer) ELSE NULL END NULLS FIRST, "a"."Id"

-- negated condition
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Weight" < 10 OR "a"."Name" = @p0

-- new object
SELECT "a"."Id", "a"."Name", CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END AS "value", "a"."Id" + 1 AS "value0", "a"."Weight" > 20 AS "value1", "a"."KeeperId" IS NULL AS "value2", "a"."KeeperId", upper("k"."Name") AS "value3", "a"."Weight" > 4 AS "value4"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
ORDER BY "a"."Id"

-- new object and what follows
SELECT "a"."Name", CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END AS "value", CASE WHEN CASE WHEN "a"."Weight" > 20 THEN CASE WHEN CASE WHEN "a"."KeeperId" IS NOT NULL THEN 1 END IS NOT NULL THEN 1 END WHEN CASE WHEN CASE WHEN "a"."KeeperId" IS NOT NULL THEN 1 END IS NOT NULL THEN 1 END IS NOT NULL THEN 1 END IS NULL THEN @p3 WHEN "a"."Weight" > 20 THEN CASE WHEN "a"."KeeperId" IS NOT NULL THEN upper("k"."Name") END WHEN "a"."Weight" > 4 THEN CASE WHEN "a"."KeeperId" IS NOT NULL THEN upper("k"."Name") END WHEN "a"."KeeperId" IS NOT NULL THEN upper("k"."Name") END AS "value0"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
WHERE CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END <> @p2 AND "a"."Id" + 1 > 2 AND "a"."Name" <> @p4
ORDER BY "value", "a"."Id"

-- new object of which a condition decides one member
SELECT CASE WHEN "k"."Id" > 1 THEN (
    SELECT count(*)
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id" AND "a"."Discriminator" IN (@p0)
) ELSE (
    SELECT count(*)
    FROM "Animals" AS "a0"
    WHERE "a0"."KeeperId" = "k"."Id" AND "a0"."Discriminator" IN (@p1, @p2)
) END AS "value", "k"."Name" || @p3 AS "value0", "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "a"."Id", "a"."Name", CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END AS "value", "a"."Id" + 1 AS "value0", "a"."Weight" > 20 AS "value1", FALSE AS "value2", "a"."KeeperId", upper("k"."Name") AS "value3", "a"."Weight" > 4 AS "value4"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
WHERE "a"."KeeperId" = ANY(@p3)
ORDER BY "a"."Id"

-- new object or none
SELECT "a"."Id", "a"."KeeperId" IS NULL AS "value", "a"."KeeperId", "k"."Name", "k"."Id" AS "Id0"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
ORDER BY "a"."Id"
SELECT "a"."Id", "a"."Name", CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END AS "value", "a"."Id" + 1 AS "value0", "a"."Weight" > 20 AS "value1", FALSE AS "value2", "a"."KeeperId", upper("k"."Name") AS "value3", "a"."Weight" > 4 AS "value4"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
WHERE "a"."KeeperId" = ANY(@p3)
ORDER BY "a"."Id"

-- new objects in a new object
SELECT "k"."Id", "k"."Name"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "a"."Id", "a"."Name", CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END AS "value", "a"."Id" + 1 AS "value0", "a"."Weight" > 20 AS "value1", FALSE AS "value2", "a"."KeeperId", upper("k"."Name") AS "value3", "a"."Weight" > 4 AS "value4"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
WHERE "a"."KeeperId" = ANY(@p3)
ORDER BY "a"."Id"
SELECT "a"."Id", "a"."Name", CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END AS "value", "a"."Id" + 1 AS "value0", "a"."Weight" > 20 AS "value1", FALSE AS "value2", "a"."KeeperId", upper("k"."Name") AS "value3", "a"."Weight" > 4 AS "value4"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
WHERE "a"."KeeperId" = ANY(@p3)
ORDER BY "a"."Id"

-- object that is changed


-- object that is filled


-- of a captured object
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Name" || @p0 || CAST("a"."Weight" AS text) = @p1

-- of others
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE CASE WHEN "a"."Weight" > 20 THEN @p0 WHEN "a"."Weight" > 4 THEN @p1 ELSE @p2 END = @p0 OR "a"."Weight" >= 10 AND "a"."Name" <> @p3

-- on a derived class
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND "a"."Weight" >= 10 AND "a"."Name" <> @p1 AND "a"."Age" > 3

-- on a navigation
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
JOIN "Animals" AS "a" ON "a"."Id" = "k"."FavouriteId"
WHERE "a"."Discriminator" IN (@p0) AND "a"."Weight" >= 10 AND "a"."Name" IS DISTINCT FROM @p1

-- over a navigation
SELECT "a"."Id", CASE WHEN "a"."KeeperId" IS NOT NULL THEN "k"."Name" ELSE NULL END AS "value"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
ORDER BY "value" NULLS FIRST, "a"."Id"

-- recursion


-- registered
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
WHERE (
    SELECT count(*)
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id" AND "a"."Weight" > 4
) > 1

-- registered under another name
SELECT "k"."Name" || @p0 || CAST((
    SELECT count(*)
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id"
) AS text) || @p1 AS "value"
FROM "Keepers" AS "k"
ORDER BY "value"

-- static method
SELECT CASE WHEN "a"."Weight" >= 10 AND "a"."Name" <> @p0 THEN CAST("a"."Weight" AS numeric) * @p1 ELSE @p2 END AS "value"
FROM "Animals" AS "a"
ORDER BY "value", "a"."Id"

-- text in condition
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Name" || @p0 || CAST("a"."Weight" AS text) = @p1

-- text in projection
SELECT "a"."Name" || @p0 || CAST("a"."Weight" AS text) AS "value"
FROM "Animals" AS "a"
ORDER BY "value", "a"."Id"

-- within a collection
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
WHERE EXISTS (
    SELECT 1
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id" AND "a"."Weight" >= 10 AND "a"."Name" <> @p0 AND CASE WHEN "a"."Weight" > 20 THEN @p1 WHEN "a"."Weight" > 4 THEN @p2 ELSE @p3 END = @p1
)
