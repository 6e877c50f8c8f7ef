-- graph
--- p0 = 'a'
SELECT "n"."Id", "n"."Name", "n"."ParentId"
FROM "Nodes" AS "n"
WHERE "n"."Name" = @p0

--- then, for the keys of the rows above:
--- p0 = (keys)
WITH RECURSIVE "walk" ("key") AS (
    SELECT "u"."value"
    FROM json_each(@p0) AS "u"
    UNION
    SELECT "n"."SuccessorsId"
    FROM "walk" AS "w"
    JOIN "NodeNode" AS "n" ON "n"."PredecessorsId" = "w"."key"
)
SELECT "n1"."Id", "n1"."Name", "n1"."ParentId", "w0"."key"
FROM "walk" AS "w0"
JOIN "NodeNode" AS "n0" ON "n0"."PredecessorsId" = "w0"."key"
JOIN "Nodes" AS "n1" ON "n1"."Id" = "n0"."SuccessorsId"

-- graph to a depth
--- p0 = 'a'
SELECT "n"."Id", "n"."Name", "n"."ParentId"
FROM "Nodes" AS "n"
WHERE "n"."Name" = @p0

--- then, for the keys of the rows above:
--- p0 = (keys)
SELECT "n1"."Id", "n1"."Name", "n1"."ParentId", "t"."key"
FROM (
    WITH RECURSIVE "walk" ("key", "depth") AS (
        SELECT "u"."value", 0
        FROM json_each(@p0) AS "u"
        UNION
        SELECT "n"."SuccessorsId", "w"."depth" + 1
        FROM "walk" AS "w"
        JOIN "NodeNode" AS "n" ON "n"."PredecessorsId" = "w"."key"
        WHERE "w"."depth" < 1
    )
    SELECT DISTINCT "w0"."key"
    FROM "walk" AS "w0"
) AS "t"
JOIN "NodeNode" AS "n0" ON "n0"."PredecessorsId" = "t"."key"
JOIN "Nodes" AS "n1" ON "n1"."Id" = "n0"."SuccessorsId"

-- tree
--- p0 = 'a'
SELECT "n"."Id", "n"."Name", "n"."ParentId"
FROM "Nodes" AS "n"
WHERE "n"."Name" = @p0

--- then, for the keys of the rows above:
--- p0 = (keys)
WITH RECURSIVE "walk" ("key") AS (
    SELECT "u"."value"
    FROM json_each(@p0) AS "u"
    UNION
    SELECT "n"."Id"
    FROM "walk" AS "w"
    JOIN "Nodes" AS "n" ON "n"."ParentId" = "w"."key"
)
SELECT "n0"."Id", "n0"."Name", "n0"."ParentId", "w0"."key"
FROM "walk" AS "w0"
JOIN "Nodes" AS "n0" ON "n0"."ParentId" = "w0"."key"

-- tree to a depth
--- p0 = 'a'
SELECT "n"."Id", "n"."Name", "n"."ParentId"
FROM "Nodes" AS "n"
WHERE "n"."Name" = @p0

--- then, for the keys of the rows above:
--- p0 = (keys)
SELECT "n0"."Id", "n0"."Name", "n0"."ParentId", "t"."key"
FROM (
    WITH RECURSIVE "walk" ("key", "depth") AS (
        SELECT "u"."value", 0
        FROM json_each(@p0) AS "u"
        UNION
        SELECT "n"."Id", "w"."depth" + 1
        FROM "walk" AS "w"
        JOIN "Nodes" AS "n" ON "n"."ParentId" = "w"."key"
        WHERE "w"."depth" < 2
    )
    SELECT DISTINCT "w0"."key"
    FROM "walk" AS "w0"
) AS "t"
JOIN "Nodes" AS "n0" ON "n0"."ParentId" = "t"."key"
