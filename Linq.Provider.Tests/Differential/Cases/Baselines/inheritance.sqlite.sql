-- all
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"

-- all but derived
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
EXCEPT
SELECT "a0"."Id", "a0"."Name", "a0"."Weight", "a0"."Born", "a0"."KeeperId", "a0"."Discriminator", NULL, NULL, "a0"."Age", "a0"."Breed", "a0"."Tricks", NULL
FROM "Animals" AS "a0"
WHERE "a0"."Discriminator" IN (@p0)

-- as a class with classes below it
SELECT CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Id" END AS "Id", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Name" END AS "Name", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Weight" END AS "Weight", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Born" END AS "Born", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."KeeperId" END AS "KeeperId", "a"."IsIndoor", "a"."Lives", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN 1 END AS "present", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Discriminator" END AS "discriminator", "a"."MotherId"
FROM "Animals" AS "a"
ORDER BY "a"."Id"

-- as a class with classes below it, within others
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "a"."Id", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Id" END AS "Id0", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Name" END AS "Name", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Weight" END AS "Weight", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Born" END AS "Born", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."KeeperId" END AS "KeeperId", "a"."IsIndoor", "a"."Lives", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN 1 END AS "present", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Discriminator" END AS "discriminator", "a"."MotherId", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."Id" END AS "Id1", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."Name" END AS "Name0", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."Weight" END AS "Weight0", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."Born" END AS "Born0", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."KeeperId" END AS "KeeperId0", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."IsIndoor" END AS "IsIndoor0", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."Lives" END AS "Lives0", CASE WHEN "a"."Discriminator" IN (@p1) THEN 1 END AS "present0", "a"."KeeperId" AS "key"
FROM "Animals" AS "a"
WHERE "a"."KeeperId" IN (SELECT value FROM json_each(@p2))
ORDER BY "a"."Id"

-- as base
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND "a"."Name" = @p1

-- as entity
SELECT "a"."Id", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Id" END AS "Id0", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Name" END AS "Name", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Weight" END AS "Weight", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Born" END AS "Born", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."KeeperId" END AS "KeeperId", "a"."Age", "a"."Breed", "a"."Tricks", CASE WHEN "a"."Discriminator" IN (@p0) THEN 1 END AS "present"
FROM "Animals" AS "a"
ORDER BY "a"."Id"

-- as entity then member
SELECT CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Name" END AS "Name"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND "a"."Age" > 2

-- as in order
SELECT "a"."Id"
FROM "Animals" AS "a"
ORDER BY "a"."Breed", "a"."Id"

-- as member
SELECT "a"."Id", "a"."Age", "a"."Breed"
FROM "Animals" AS "a"
ORDER BY "a"."Id"

-- as not null
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1) AND "a"."Lives" > 8

-- as null
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" NOT IN (@p0)

-- as over an object or the first of a collection
SELECT "k"."Id"
FROM "Keepers" AS "k"
LEFT JOIN "Animals" AS "a" ON "a"."Id" = "k"."FavouriteId" AND "a"."Discriminator" IN (@p0)
LEFT JOIN (
    SELECT "a0"."KeeperId", "a0"."Discriminator", row_number() OVER (PARTITION BY "a0"."KeeperId" ORDER BY "a0"."Id") AS "row_number"
    FROM "Animals" AS "a0"
    WHERE "a0"."KeeperId" IS NOT NULL
) AS "t" ON "k"."Id" = "t"."KeeperId" AND "t"."row_number" <= 1
LEFT JOIN (
    SELECT "a1"."KeeperId", row_number() OVER (PARTITION BY "a1"."KeeperId" ORDER BY "a1"."Id") AS "row_number"
    FROM "Animals" AS "a1"
    WHERE "a1"."KeeperId" IS NOT NULL
) AS "t0" ON "k"."Id" = "t0"."KeeperId" AND "t0"."row_number" <= 1
WHERE (CASE WHEN "a"."Id" IS NOT NULL THEN "a"."Discriminator" ELSE "t"."Discriminator" END IN (@p0)) IS NOT TRUE
ORDER BY "k"."Id"

-- as over as over one of two objects
SELECT CASE WHEN CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Discriminator" END WHEN "a"."Discriminator" IN (@p1) THEN "a0"."Discriminator" END IN (@p1) THEN CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Name" END WHEN "a"."Discriminator" IN (@p1) THEN "a0"."Name" END END AS "Name"
FROM "Animals" AS "a"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "a"."MotherId" AND "a0"."Discriminator" IN (@p0, @p1)
WHERE CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Discriminator" END WHEN "a"."Discriminator" IN (@p1) THEN "a0"."Discriminator" END IN (@p1)
ORDER BY "a"."Id"

-- as over one of two objects as a key of a join
SELECT "a"."Id", "a1"."Id" AS "Id0"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "k"."FavouriteId" AND "a0"."Discriminator" IN (@p0)
JOIN "Animals" AS "a1" ON CASE WHEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0) THEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Id" ELSE "a"."Id" END END = "a1"."Id"
WHERE "a1"."Discriminator" IN (@p0)
ORDER BY "a"."Id"

-- as over one of two objects in a subquery
SELECT (
    SELECT count(*)
    FROM "Animals" AS "a0"
    WHERE "a0"."KeeperId" = "k"."Id" AND (CASE WHEN "a"."Id" IS NOT NULL THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p0, @p1)) IS NOT TRUE
) AS "Count"
FROM "Keepers" AS "k"
LEFT JOIN "Animals" AS "a" ON "a"."Id" = "k"."FavouriteId" AND "a"."Discriminator" IN (@p2)
ORDER BY "k"."Id"

-- as over one of two objects is an object
SELECT "a"."Id"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "k"."FavouriteId" AND "a0"."Discriminator" IN (@p0)
WHERE CASE WHEN CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p1, @p2) THEN CASE WHEN "a"."Weight" > 3 THEN "a"."Id" ELSE "a0"."Id" END END = "a"."Id"
ORDER BY "a"."Id"

-- as over one of two objects is null
SELECT "a"."Id"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "k"."FavouriteId" AND "a0"."Discriminator" IN (@p0)
WHERE (CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p1, @p2)) IS NOT TRUE
ORDER BY "a"."Id"

-- as over one of two objects is the object itself
SELECT "a"."Id"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "k"."FavouriteId" AND "a0"."Discriminator" IN (@p0)
WHERE CASE WHEN CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p0) THEN CASE WHEN "a"."Weight" > 3 THEN "a"."Id" ELSE "a0"."Id" END END = "a"."Id"
ORDER BY "a"."Id"

-- as over one of two objects that is chosen
SELECT "t0"."present" IS NOT NULL AS "present", "t0"."value", "t0"."Id", "t0"."Name", "t0"."Weight", "t0"."Born", "t0"."KeeperId", "t0"."Discriminator", "t0"."IsIndoor", "t0"."Lives", "t0"."Age", "t0"."Breed", "t0"."Tricks", "t0"."MotherId", "t0"."value0", "t0"."value1", "t0"."value2", "t0"."value3", "t0"."value4", "t0"."value5", "t0"."value6", "t0"."value7", "t0"."value0" AS "value8"
FROM "Keepers" AS "k"
LEFT JOIN "Animals" AS "a" ON "a"."Id" = "k"."FavouriteId" AND "a"."Discriminator" IN (@p0)
LEFT JOIN (
    SELECT "t"."Id", "t"."Name", "t"."Weight", "t"."Born", "t"."KeeperId", "t"."Discriminator", "t"."IsIndoor", "t"."Lives", "t"."Age", "t"."Breed", "t"."Tricks", "t"."MotherId", 1 AS "present", "t"."Weight" > 3 AS "value", "t"."Id1" AS "value0", "t"."Name0" AS "value1", "t"."Weight0" AS "value2", "t"."Born0" AS "value3", "t"."KeeperId0" AS "value4", "t"."Age0" AS "value5", "t"."Breed0" AS "value6", "t"."Tricks0" AS "value7", "t"."Id0", "t"."Discriminator0"
    FROM (
        SELECT "a0"."Id", "a0"."Name", "a0"."Weight", "a0"."Born", "a0"."KeeperId", "a0"."Discriminator", "a0"."IsIndoor", "a0"."Lives", "a0"."Age", "a0"."Breed", "a0"."Tricks", "a0"."MotherId", "k0"."Id" AS "Id0", "a1"."Id" AS "Id1", "a1"."Name" AS "Name0", "a1"."Weight" AS "Weight0", "a1"."Born" AS "Born0", "a1"."KeeperId" AS "KeeperId0", "a1"."Age" AS "Age0", "a1"."Breed" AS "Breed0", "a1"."Tricks" AS "Tricks0", "a1"."Discriminator" AS "Discriminator0", row_number() OVER (PARTITION BY "k0"."Id", "a1"."Id", "a1"."Name", "a1"."Weight", "a1"."Born", "a1"."KeeperId", "a1"."Age", "a1"."Breed", "a1"."Tricks", "a1"."Discriminator" ORDER BY "a0"."Id") AS "row_number"
        FROM "Animals" AS "a0"
        JOIN (
            "Keepers" AS "k0"
            LEFT JOIN "Animals" AS "a1" ON "a1"."Id" = "k0"."FavouriteId" AND "a1"."Discriminator" IN (@p0)
        ) ON CASE WHEN "a0"."Weight" > 3 THEN "a0"."Discriminator" ELSE "a1"."Discriminator" END IN (@p1, @p2) AND "a0"."KeeperId" = "k0"."Id"
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "k"."Id" = "t0"."Id0" AND "a"."Id" IS "t0"."value0" AND "a"."Name" IS "t0"."value1" AND "a"."Weight" IS "t0"."value2" AND "a"."Born" IS "t0"."value3" AND "a"."KeeperId" IS "t0"."value4" AND "a"."Age" IS "t0"."value5" AND "a"."Breed" IS "t0"."value6" AND "a"."Tricks" IS "t0"."value7" AND "a"."Discriminator" IS "t0"."Discriminator0"
ORDER BY "k"."Id"

-- as over one of two objects, distinct
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT CASE WHEN CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p0) THEN CASE WHEN "a"."Weight" > 3 THEN "a"."Id" ELSE "a0"."Id" END END AS "value", CASE WHEN CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p0) THEN CASE WHEN "a"."Weight" > 3 THEN "a"."Name" ELSE "a0"."Name" END END AS "value0", CASE WHEN CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p0) THEN CASE WHEN "a"."Weight" > 3 THEN "a"."Weight" ELSE "a0"."Weight" END END AS "value1", CASE WHEN CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p0) THEN CASE WHEN "a"."Weight" > 3 THEN "a"."Born" ELSE "a0"."Born" END END AS "value2", CASE WHEN CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p0) THEN CASE WHEN "a"."Weight" > 3 THEN "a"."KeeperId" ELSE "a0"."KeeperId" END END AS "value3", CASE WHEN "a"."Weight" > 3 THEN "a"."Age" ELSE "a0"."Age" END AS "value4", CASE WHEN "a"."Weight" > 3 THEN "a"."Breed" ELSE "a0"."Breed" END AS "value5", CASE WHEN "a"."Weight" > 3 THEN "a"."Tricks" ELSE "a0"."Tricks" END AS "value6", CASE WHEN CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p0) THEN 1 END AS "value7", CASE WHEN CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p0) THEN CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END END AS "value8"
    FROM "Animals" AS "a"
    LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
    LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "k"."FavouriteId" AND "a0"."Discriminator" IN (@p0)
) AS "t"

-- as over one of two objects, grouped
SELECT "t"."value", "t"."value0", "t"."value1", "t"."value2", "t"."value3", CASE WHEN "t"."Id" IS NOT NULL THEN NULL ELSE "t"."IsIndoor" END AS "value4", CASE WHEN "t"."Id" IS NOT NULL THEN NULL ELSE "t"."Lives" END AS "value5", "t"."value4" AS "value6", "t"."value5" AS "value7", CASE WHEN "t"."Id" IS NOT NULL THEN NULL ELSE "t"."MotherId" END AS "value8", count(*) AS "count"
FROM (
    SELECT "a"."IsIndoor", "a"."Lives", "a"."MotherId", "a0"."Id", CASE WHEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0, @p1) THEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Id" ELSE "a"."Id" END END AS "value", CASE WHEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0, @p1) THEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Name" ELSE "a"."Name" END END AS "value0", CASE WHEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0, @p1) THEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Weight" ELSE "a"."Weight" END END AS "value1", CASE WHEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0, @p1) THEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Born" ELSE "a"."Born" END END AS "value2", CASE WHEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0, @p1) THEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."KeeperId" ELSE "a"."KeeperId" END END AS "value3", CASE WHEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0, @p1) THEN 1 END AS "value4", CASE WHEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0, @p1) THEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END END AS "value5"
    FROM "Animals" AS "a"
    LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
    LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "k"."FavouriteId" AND "a0"."Discriminator" IN (@p2)
) AS "t"
GROUP BY "t"."value", "t"."value0", "t"."value1", "t"."value2", "t"."value3", CASE WHEN "t"."Id" IS NOT NULL THEN NULL ELSE "t"."IsIndoor" END, CASE WHEN "t"."Id" IS NOT NULL THEN NULL ELSE "t"."Lives" END, "t"."value4", "t"."value5", CASE WHEN "t"."Id" IS NOT NULL THEN NULL ELSE "t"."MotherId" END
ORDER BY CASE WHEN "t"."value4" IS NULL THEN 0 ELSE "t"."value" END

-- as then navigation
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
JOIN "Animals" AS "a0" ON "a0"."Id" = "a"."MotherId"
WHERE "a0"."Discriminator" IN (@p0, @p1) AND "a0"."Name" = @p2

-- cast entity
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)
ORDER BY "a"."Id"

-- cast expression
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND "a"."Age" > 3

-- cast in conditional
SELECT "a"."Id"
FROM "Animals" AS "a"
ORDER BY CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Age" WHEN "a"."Discriminator" IN (@p1, @p2) THEN coalesce("a"."Lives", 0) ELSE -1 END, "a"."Id"

-- cast to base
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND "a"."Weight" > 10
ORDER BY "a"."Id"

-- cast to base member
SELECT "a"."Weight"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)

-- cast to derived
SELECT "a"."Breed"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)
ORDER BY "a"."Age", "a"."Id"

-- cast to interface
SELECT "a"."Name"
FROM "Animals" AS "a"

-- cast to interface member
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Name" = @p0
ORDER BY "a"."Name", "a"."Id"

-- cast values
SELECT "a"."Weight"
FROM "Animals" AS "a"
WHERE "a"."Weight" > 4

-- class of one of two objects
SELECT "a"."Id"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "k"."FavouriteId" AND "a0"."Discriminator" IN (@p0)
WHERE CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p1)
ORDER BY "a"."Id"

-- count of union of derived with all
SELECT count(*) AS "count"
FROM (
    SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", NULL AS "value", NULL AS "value0", "a"."Age", "a"."Breed", "a"."Tricks", NULL AS "value1"
    FROM "Animals" AS "a"
    WHERE "a"."Discriminator" IN (@p0)
    UNION
    SELECT "a0"."Id", "a0"."Name", "a0"."Weight", "a0"."Born", "a0"."KeeperId", "a0"."Discriminator", "a0"."IsIndoor", "a0"."Lives", "a0"."Age", "a0"."Breed", "a0"."Tricks", "a0"."MotherId"
    FROM "Animals" AS "a0"
) AS "t"

-- derived among all
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", NULL AS "value", NULL AS "value0", "a"."Age", "a"."Breed", "a"."Tricks", NULL AS "value1"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)
INTERSECT
SELECT "a0"."Id", "a0"."Name", "a0"."Weight", "a0"."Born", "a0"."KeeperId", "a0"."Discriminator", "a0"."IsIndoor", "a0"."Lives", "a0"."Age", "a0"."Breed", "a0"."Tricks", "a0"."MotherId"
FROM "Animals" AS "a0"
WHERE "a0"."Weight" > 4

-- derived equals base
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
WHERE EXISTS (
    SELECT 1
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id" AND "a"."Id" = "k"."FavouriteId"
)

-- derived joined with base
SELECT "a"."Id", "a0"."Id" AS "Id0"
FROM "Animals" AS "a"
JOIN "Animals" AS "a0" ON "a"."Weight" = "a0"."Weight"
WHERE "a"."Discriminator" IN (@p0)

-- derived set
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."IsIndoor", "a"."Lives", "a"."Discriminator", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1)

-- different objects as a class two levels below
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Id" END AS "value", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Name" END AS "value0", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Weight" END AS "value1", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Born" END AS "value2", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."KeeperId" END AS "value3", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."IsIndoor" END AS "value4", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Lives" END AS "value5", "a"."MotherId", CASE WHEN "a"."Discriminator" IN (@p0) THEN 1 END AS "value6", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Discriminator" END AS "value7", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."Id" END AS "value8", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."Name" END AS "value9", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."Weight" END AS "value10", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."Born" END AS "value11", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."KeeperId" END AS "value12", "a"."Age", "a"."Breed", "a"."Tricks", CASE WHEN "a"."Discriminator" IN (@p1) THEN 1 END AS "value13", CASE WHEN "a"."Discriminator" IN (@p1) THEN "a"."Discriminator" END AS "value14"
    FROM "Animals" AS "a"
) AS "t"

-- different objects as a class with classes below it
SELECT "t"."value", "t"."value0", "t"."value1", "t"."value2", "t"."value3", "t"."IsIndoor", "t"."Lives", "t"."value4", "t"."value5", "t"."MotherId"
FROM (
    SELECT DISTINCT CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Id" END AS "value", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Name" END AS "value0", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Weight" END AS "value1", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Born" END AS "value2", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."KeeperId" END AS "value3", "a"."IsIndoor", "a"."Lives", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN 1 END AS "value4", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Discriminator" END AS "value5", "a"."MotherId"
    FROM "Animals" AS "a"
) AS "t"
ORDER BY CASE WHEN "t"."value4" IS NULL THEN 0 ELSE "t"."value" END

-- dto with derived
SELECT "a"."Name", "a"."Breed"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)
UNION ALL
SELECT "a0"."Name", NULL
FROM "Animals" AS "a0"
WHERE "a0"."Discriminator" IN (@p1, @p2)

-- first element is
SELECT "k"."Id", ("t"."Discriminator" IN (@p0)) IS TRUE AS "value"
FROM "Keepers" AS "k"
LEFT JOIN (
    SELECT "a"."KeeperId", "a"."Discriminator", row_number() OVER (PARTITION BY "a"."KeeperId" ORDER BY "a"."Id") AS "row_number"
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" IS NOT NULL
) AS "t" ON "k"."Id" = "t"."KeeperId" AND "t"."row_number" <= 1
ORDER BY "k"."Id"

-- first of type
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)
ORDER BY "a"."Age", "a"."Id"
LIMIT 1

-- first of type member
SELECT "k"."Id", (
    SELECT "a"."Breed"
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id" AND "a"."Discriminator" IN (@p0)
    ORDER BY "a"."Age" DESC, "a"."Id"
    LIMIT 1
) AS "Breed"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"

-- get type
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)

-- get type abstract
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE 0

-- get type in projection
SELECT "a"."Id", "a"."Discriminator" IN (@p0) AS "value"
FROM "Animals" AS "a"
ORDER BY ("a"."Discriminator" IN (@p1)), "a"."Id"

-- get type leaf
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)

-- get type not
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" NOT IN (@p0)

-- get type on navigation
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."IsIndoor", "a"."Lives", "a"."MotherId"
FROM "Animals" AS "a"
JOIN "Animals" AS "a0" ON "a0"."Id" = "a"."MotherId"
WHERE "a"."Discriminator" IN (@p0) AND "a0"."Discriminator" IN (@p1, @p0) AND "a0"."Discriminator" IN (@p1)

-- get type on set
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."IsIndoor", "a"."Lives", "a"."Discriminator", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1) AND "a"."Discriminator" IN (@p0)

-- get type parameter
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)

-- group elements of type
SELECT "a"."KeeperId", (
    SELECT count(*)
    FROM "Animals" AS "a0"
    WHERE "a0"."KeeperId" IS "a"."KeeperId" AND "a0"."Discriminator" IN (@p0)
) AS "Count"
FROM "Animals" AS "a"
GROUP BY "a"."KeeperId"

-- group of derived
SELECT "a"."Lives", count(*) AS "count", count(*) FILTER (WHERE "a"."Discriminator" IN (@p0)) AS "count0"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p1, @p0)
GROUP BY "a"."Lives"

-- groups by objects as a class
SELECT CASE WHEN "t"."value4" IS NULL THEN 0 ELSE "t"."value" END AS "value", count(*) AS "count"
FROM (
    SELECT "a"."IsIndoor", "a"."Lives", "a"."MotherId", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Id" END AS "value", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Name" END AS "value0", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Weight" END AS "value1", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Born" END AS "value2", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."KeeperId" END AS "value3", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN 1 END AS "value4", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Discriminator" END AS "value5"
    FROM "Animals" AS "a"
) AS "t"
GROUP BY "t"."value", "t"."value0", "t"."value1", "t"."value2", "t"."value3", "t"."IsIndoor", "t"."Lives", "t"."value4", "t"."value5", "t"."MotherId"
ORDER BY "value"

-- groups by objects as a class two levels below
SELECT CASE WHEN "t"."value6" IS NULL THEN 0 ELSE "t"."value" END AS "value", count(*) AS "count"
FROM (
    SELECT "a"."MotherId", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Id" END AS "value", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Name" END AS "value0", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Weight" END AS "value1", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Born" END AS "value2", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."KeeperId" END AS "value3", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."IsIndoor" END AS "value4", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Lives" END AS "value5", CASE WHEN "a"."Discriminator" IN (@p0) THEN 1 END AS "value6", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Discriminator" END AS "value7"
    FROM "Animals" AS "a"
) AS "t"
GROUP BY "t"."value", "t"."value0", "t"."value1", "t"."value2", "t"."value3", "t"."value4", "t"."value5", "t"."MotherId", "t"."value6", "t"."value7"
ORDER BY "value"

-- is
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)

-- is and
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1) AND "a"."Discriminator" NOT IN (@p1)

-- is in aggregate
SELECT "a"."KeeperId", count(*) FILTER (WHERE "a"."Discriminator" IN (@p0)) AS "count", coalesce(sum("a"."Age") FILTER (WHERE "a"."Discriminator" IN (@p0)), 0) AS "Sum"
FROM "Animals" AS "a"
GROUP BY "a"."KeeperId"

-- is in all
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id" AND "a"."Discriminator" NOT IN (@p0)
)

-- is in conditional
SELECT CASE WHEN "a"."Discriminator" IN (@p0) THEN @p1 WHEN "a"."Discriminator" IN (@p2) THEN @p3 ELSE @p4 END AS "value"
FROM "Animals" AS "a"
ORDER BY "a"."Id"

-- is in group key
SELECT "t"."value", count(*) AS "count", sum("t"."Weight") AS "Sum"
FROM (
    SELECT "a"."Weight", "a"."Discriminator" IN (@p0, @p1) AS "value"
    FROM "Animals" AS "a"
) AS "t"
GROUP BY "t"."value"

-- is in order
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
ORDER BY ("a"."Discriminator" IN (@p0)), ("a"."Discriminator" IN (@p1)), "a"."Id"

-- is in projection
SELECT "a"."Id", "a"."Discriminator" IN (@p0) AS "value", "a"."Discriminator" IN (@p1, @p2) AS "value0"
FROM "Animals" AS "a"
ORDER BY "a"."Id"

-- is in subquery
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
WHERE EXISTS (
    SELECT 1
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id" AND "a"."Discriminator" IN (@p0) AND "a"."MotherId" IS NULL
)

-- is interface
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"

-- is not
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" NOT IN (@p0, @p1)

-- is not on mother
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."IsIndoor", "a"."Lives", "a"."MotherId"
FROM "Animals" AS "a"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "a"."MotherId" AND "a0"."Discriminator" IN (@p0, @p1)
WHERE "a"."Discriminator" IN (@p1) AND ("a0"."Discriminator" IS NULL OR "a0"."Discriminator" NOT IN (@p1))

-- is null navigation
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
JOIN "Animals" AS "a" ON "a"."Id" = "k"."FavouriteId"
WHERE "a"."Discriminator" IN (@p0)

-- is on mother
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."IsIndoor", "a"."Lives", "a"."MotherId"
FROM "Animals" AS "a"
JOIN "Animals" AS "a0" ON "a0"."Id" = "a"."MotherId"
WHERE "a"."Discriminator" IN (@p0) AND "a0"."Discriminator" IN (@p1, @p0) AND "a0"."Discriminator" IN (@p0)

-- is over one of two objects
SELECT "a"."Id", (CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p0)) IS TRUE AS "value"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "k"."FavouriteId" AND "a0"."Discriminator" IN (@p0)
WHERE CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p1, @p2)
ORDER BY "a"."Id"

-- is own class
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"

-- is with derived
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1)
ORDER BY "a"."Id"

-- let as
SELECT CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Name" END AS "Name", "a"."Age"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND "a"."Age" < 9
ORDER BY "a"."Age"

-- max by of derived
SELECT "k"."Id", "t"."Id" AS "Id0", "t"."Name", "t"."Weight", "t"."Born", "t"."KeeperId", "t"."Age", "t"."Breed", "t"."Tricks"
FROM "Keepers" AS "k"
LEFT JOIN (
    SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks", row_number() OVER (PARTITION BY "a"."KeeperId" ORDER BY "a"."Age" DESC, "a"."Id") AS "row_number"
    FROM "Animals" AS "a"
    WHERE "a"."Discriminator" IN (@p0) AND "a"."KeeperId" IS NOT NULL
) AS "t" ON "k"."Id" = "t"."KeeperId" AND "t"."row_number" <= 1
ORDER BY "k"."Id"

-- max of derived
SELECT max("a"."Age") AS "max"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)

-- members of as over one of two objects
SELECT "a"."Id", CASE WHEN (CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0, @p1)) IS NOT TRUE THEN NULL WHEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0, @p1) THEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Name" ELSE "a"."Name" END END AS "value"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "k"."FavouriteId" AND "a0"."Discriminator" IN (@p2)
WHERE (CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0, @p1)) IS NOT TRUE OR CASE WHEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Discriminator" ELSE "a"."Discriminator" END IN (@p0, @p1) THEN CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Name" ELSE "a"."Name" END END = @p3
ORDER BY "a"."Id"

-- members of the class between as a class two levels below
SELECT "a"."Id", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Lives" END AS "Lives", CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Name" END AS "Name"
FROM "Animals" AS "a"
WHERE CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Lives" END > 0 OR CASE WHEN "a"."Discriminator" IN (@p0) THEN "a"."Weight" END > 0
ORDER BY "a"."Id"

-- number of different objects as a class
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Id" END AS "value", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Name" END AS "value0", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Weight" END AS "value1", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Born" END AS "value2", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."KeeperId" END AS "value3", "a"."IsIndoor", "a"."Lives", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN 1 END AS "value4", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Discriminator" END AS "value5", "a"."MotherId", CASE WHEN "a"."Discriminator" IN (@p2) THEN "a"."Id" END AS "value6", CASE WHEN "a"."Discriminator" IN (@p2) THEN "a"."Name" END AS "value7", CASE WHEN "a"."Discriminator" IN (@p2) THEN "a"."Weight" END AS "value8", CASE WHEN "a"."Discriminator" IN (@p2) THEN "a"."Born" END AS "value9", CASE WHEN "a"."Discriminator" IN (@p2) THEN "a"."KeeperId" END AS "value10", "a"."Age", "a"."Breed", "a"."Tricks", CASE WHEN "a"."Discriminator" IN (@p2) THEN 1 END AS "value11", CASE WHEN "a"."Discriminator" IN (@p2) THEN "a"."Discriminator" END AS "value12"
    FROM "Animals" AS "a"
) AS "t"

-- object of the base class among some of a class
SELECT "a"."Id"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "k"."FavouriteId" AND "a0"."Discriminator" IN (@p0)
WHERE (CASE WHEN "a0"."Id" IS NOT NULL THEN "a0"."Id" ELSE "a"."Id" END IN (
    SELECT "a1"."Id"
    FROM "Animals" AS "a1"
    WHERE "a1"."Discriminator" IN (@p1, @p2) AND "a1"."IsIndoor"
)) IS NOT TRUE
ORDER BY "a"."Id"

-- object of the base class among those of a class
SELECT "a"."Id"
FROM "Animals" AS "a"
WHERE "a"."Id" IN (
    SELECT "a0"."Id"
    FROM "Animals" AS "a0"
    WHERE "a0"."Discriminator" IN (@p0)
)
ORDER BY "a"."Id"

-- object of the base class among those of a class of a collection
SELECT "a"."Id"
FROM "Animals" AS "a"
WHERE "a"."Id" IN (
    SELECT "a0"."Id"
    FROM "Animals" AS "a0"
    WHERE "a0"."KeeperId" = "a"."KeeperId" AND "a0"."Discriminator" IN (@p0, @p1)
    ORDER BY "a0"."Id"
    LIMIT 1
)
ORDER BY "a"."Id"

-- of type
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)

-- of type after concat
SELECT "a"."Age"
FROM "Animals" AS "a"
WHERE "a"."Weight" > 4 AND "a"."Discriminator" IN (@p0)
UNION ALL
SELECT "a0"."Age"
FROM "Animals" AS "a0"
WHERE "a0"."Weight" < 6 AND "a0"."Discriminator" IN (@p0)

-- of type after distinct
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."IsIndoor", "a"."Lives", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)

-- of type after page
SELECT "t"."Id", "t"."Name", "t"."Weight", "t"."Born", "t"."KeeperId", "t"."Age", "t"."Breed", "t"."Tricks"
FROM (
    SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."Age", "a"."Breed", "a"."Tricks"
    FROM "Animals" AS "a"
    ORDER BY "a"."Id"
    LIMIT 6 OFFSET 1
) AS "t"
WHERE "t"."Discriminator" IN (@p0)
ORDER BY "t"."Id"

-- of type after union
SELECT "t"."Id", "t"."Name", "t"."Weight", "t"."Born", "t"."KeeperId", "t"."IsIndoor", "t"."Lives", "t"."Discriminator", "t"."MotherId"
FROM (
    SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", "a"."Age", "a"."Breed", "a"."Tricks", "a"."MotherId"
    FROM "Animals" AS "a"
    WHERE "a"."Weight" > 4 AND "a"."Discriminator" IN (@p0, @p1)
    UNION
    SELECT "a0"."Id", "a0"."Name", "a0"."Weight", "a0"."Born", "a0"."KeeperId", "a0"."Discriminator", "a0"."IsIndoor", "a0"."Lives", "a0"."Age", "a0"."Breed", "a0"."Tricks", "a0"."MotherId"
    FROM "Animals" AS "a0"
    WHERE "a0"."Name" = @p2 AND "a0"."Discriminator" IN (@p0, @p1)
) AS "t"

-- of type base
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)

-- of type contains
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
WHERE "k"."Id" IN (
    SELECT "a"."KeeperId"
    FROM "Animals" AS "a"
    WHERE "a"."Discriminator" IN (@p0)
)

-- of type drops nulls
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Keepers" AS "k"
JOIN "Animals" AS "a" ON "a"."Id" = "k"."FavouriteId"
WHERE "a"."Discriminator" IN (@p0)

-- of type drops nulls of the same class
SELECT "a"."Name"
FROM "Keepers" AS "k"
JOIN "Animals" AS "a" ON "a"."Id" = "k"."FavouriteId"
WHERE "a"."Discriminator" IN (@p0)

-- of type entity contains
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
WHERE "k"."FavouriteId" IN (
    SELECT "a"."Id"
    FROM "Animals" AS "a"
    WHERE "a"."Discriminator" IN (@p0) AND "a"."Age" > 2
)

-- of type in exists
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
WHERE EXISTS (
    SELECT 1
    FROM "Animals" AS "a"
    WHERE "a"."Discriminator" IN (@p0) AND "a"."KeeperId" = "k"."Id"
)

-- of type interface
SELECT "a"."Name"
FROM "Animals" AS "a"
WHERE "a"."Name" = @p0

-- of type leaf
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."IsIndoor", "a"."Lives", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)

-- of type none
SELECT 1
FROM "Animals" AS "a"
WHERE 0

-- of type of one of two objects
SELECT CASE WHEN "a"."Weight" > 3 THEN "a"."Id" ELSE "a0"."Id" END AS "Id", CASE WHEN "a"."Weight" > 3 THEN "a"."Lives" ELSE NULL END AS "Lives"
FROM "Animals" AS "a"
LEFT JOIN "Keepers" AS "k" ON "k"."Id" = "a"."KeeperId"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "k"."FavouriteId" AND "a0"."Discriminator" IN (@p0)
WHERE CASE WHEN "a"."Weight" > 3 THEN "a"."Discriminator" ELSE "a0"."Discriminator" END IN (@p1, @p2)
ORDER BY "Id"

-- of type on navigation
SELECT "k"."Id", (
    SELECT count(*)
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id" AND "a"."Discriminator" IN (@p0)
) AS "Count"
FROM "Keepers" AS "k"

-- of type on navigation filtered
SELECT "k"."Id", "k"."Name", "k"."FavouriteId"
FROM "Keepers" AS "k"
WHERE EXISTS (
    SELECT 1
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" = "k"."Id" AND "a"."Discriminator" IN (@p0) AND "a"."Age" > 5
)

-- of type on navigation flattened
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."IsIndoor", "a"."Lives", "a"."Discriminator", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1) AND "a"."Lives" = 9 AND "a"."KeeperId" IS NOT NULL

-- of type on navigation list
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND "a"."KeeperId" IN (SELECT value FROM json_each(@p1))
ORDER BY "a"."Id"

-- of type on navigation members
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "a"."Breed", "a"."KeeperId" AS "key"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND "a"."KeeperId" IN (SELECT value FROM json_each(@p1))
ORDER BY "a"."Id"

-- of type on nullable text
SELECT "a"."Breed"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND "a"."Breed" IS NOT NULL

-- of type on nullable values
SELECT "a"."KeeperId"
FROM "Animals" AS "a"
WHERE "a"."KeeperId" IS NOT NULL

-- of type on optional navigation
SELECT "a0"."Id", "a0"."Name", "a0"."Weight", "a0"."Born", "a0"."KeeperId", "a0"."IsIndoor", "a0"."Lives", "a0"."MotherId"
FROM "Animals" AS "a"
JOIN "Animals" AS "a0" ON "a0"."Id" = "a"."MotherId"
WHERE "a"."Discriminator" IN (@p0) AND "a0"."Discriminator" IN (@p1, @p0) AND "a0"."Discriminator" IN (@p0)

-- of type on values
SELECT "a"."Weight"
FROM "Animals" AS "a"

-- of type then member
SELECT "a"."Name", "a"."Breed"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND "a"."Age" > 3
ORDER BY "a"."Breed"

-- of type then navigation
SELECT "a"."Name", "a0"."Name" AS "Name0"
FROM "Animals" AS "a"
LEFT JOIN "Animals" AS "a0" ON "a0"."Id" = "a"."MotherId" AND "a0"."Discriminator" IN (@p0, @p1)
WHERE "a"."Discriminator" IN (@p1)

-- of type twice
SELECT "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1) AND "a"."IsIndoor" AND "a"."Discriminator" IN (@p1)

-- of type with derived
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."IsIndoor", "a"."Lives", "a"."Discriminator", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1)

-- one of two derived collections
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "t"."Name", "t"."key"
FROM (
    SELECT "a"."KeeperId" AS "key", 0 AS "value", "a"."Id", "a"."Name"
    FROM "Animals" AS "a"
    WHERE "a"."KeeperId" > 1 AND "a"."Discriminator" IN (@p0, @p1) AND "a"."KeeperId" IN (SELECT value FROM json_each(@p2))
    UNION ALL
    SELECT "a0"."KeeperId", 1, "a0"."Id", "a0"."Name"
    FROM "Animals" AS "a0"
    WHERE "a0"."KeeperId" <= 1 AND "a0"."Discriminator" IN (@p3) AND "a0"."KeeperId" IN (SELECT value FROM json_each(@p2))
) AS "t"
ORDER BY "t"."Id", "t"."value"

-- rows of a class as objects of the one above
SELECT "k"."Id"
FROM "Keepers" AS "k"
ORDER BY "k"."Id"
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Age", "a"."Breed", "a"."Tricks"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0) AND "a"."KeeperId" IN (SELECT value FROM json_each(@p1))
ORDER BY "a"."Id"
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."IsIndoor", "a"."Lives", "a"."Discriminator", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1) AND "a"."KeeperId" IN (SELECT value FROM json_each(@p2))
ORDER BY "a"."Id"

-- type equal
SELECT "a"."Weight"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0)

-- union of derived
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", NULL AS "value", NULL AS "value0", NULL AS "value1", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1) AND "a"."Weight" > 4
UNION
SELECT "a0"."Id", "a0"."Name", "a0"."Weight", "a0"."Born", "a0"."KeeperId", "a0"."Discriminator", NULL, NULL, "a0"."Age", "a0"."Breed", "a0"."Tricks", NULL
FROM "Animals" AS "a0"
WHERE "a0"."Discriminator" IN (@p2) AND "a0"."Weight" > 4

-- union of derived with all
SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", NULL AS "value", NULL AS "value0", NULL AS "value1", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1)
UNION
SELECT "a0"."Id", "a0"."Name", "a0"."Weight", "a0"."Born", "a0"."KeeperId", "a0"."Discriminator", "a0"."IsIndoor", "a0"."Lives", "a0"."Age", "a0"."Breed", "a0"."Tricks", "a0"."MotherId"
FROM "Animals" AS "a0"
WHERE "a0"."Weight" > 4

-- union of objects with one of two classes
SELECT "a"."Name", "a"."Id", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", "a"."IsIndoor", "a"."Lives", NULL AS "value", NULL AS "value0", NULL AS "value1", "a"."MotherId"
FROM "Animals" AS "a"
WHERE "a"."Discriminator" IN (@p0, @p1) AND "a"."Weight" > 4
UNION
SELECT "a0"."Name", "a0"."Id", "a0"."Weight", "a0"."Born", "a0"."KeeperId", "a0"."Discriminator", NULL, NULL, "a0"."Age", "a0"."Breed", "a0"."Tricks", NULL
FROM "Animals" AS "a0"
WHERE "a0"."Discriminator" IN (@p2) AND "a0"."Weight" > 4

-- union of two classes with all
SELECT "t"."Name"
FROM (
    SELECT "a"."Id", "a"."Name", "a"."Weight", "a"."Born", "a"."KeeperId", "a"."Discriminator", NULL AS "value", NULL AS "value0", "a"."Age", "a"."Breed", "a"."Tricks", NULL AS "value1"
    FROM "Animals" AS "a"
    WHERE "a"."Discriminator" IN (@p0)
    UNION
    SELECT "a0"."Id", "a0"."Name", "a0"."Weight", "a0"."Born", "a0"."KeeperId", "a0"."Discriminator", "a0"."IsIndoor", "a0"."Lives", NULL, NULL, NULL, "a0"."MotherId"
    FROM "Animals" AS "a0"
    WHERE "a0"."Discriminator" IN (@p1, @p2)
    UNION
    SELECT "a1"."Id", "a1"."Name", "a1"."Weight", "a1"."Born", "a1"."KeeperId", "a1"."Discriminator", "a1"."IsIndoor", "a1"."Lives", "a1"."Age", "a1"."Breed", "a1"."Tricks", "a1"."MotherId"
    FROM "Animals" AS "a1"
) AS "t"

-- united objects as a class
SELECT count(*) AS "count"
FROM (
    SELECT CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Id" END AS "value", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Name" END AS "value0", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Weight" END AS "value1", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Born" END AS "value2", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."KeeperId" END AS "value3", "a"."IsIndoor", "a"."Lives", CASE WHEN "a"."Discriminator" IN (@p0, @p1) THEN "a"."Discriminator" END AS "value4", "a"."MotherId"
    FROM "Animals" AS "a"
    UNION
    SELECT CASE WHEN "a0"."Discriminator" IN (@p0, @p1) THEN "a0"."Id" END, CASE WHEN "a0"."Discriminator" IN (@p0, @p1) THEN "a0"."Name" END, CASE WHEN "a0"."Discriminator" IN (@p0, @p1) THEN "a0"."Weight" END, CASE WHEN "a0"."Discriminator" IN (@p0, @p1) THEN "a0"."Born" END, CASE WHEN "a0"."Discriminator" IN (@p0, @p1) THEN "a0"."KeeperId" END, "a0"."IsIndoor", "a0"."Lives", CASE WHEN "a0"."Discriminator" IN (@p0, @p1) THEN "a0"."Discriminator" END, "a0"."MotherId"
    FROM "Animals" AS "a0"
    WHERE "a0"."Id" < 4
) AS "t"
