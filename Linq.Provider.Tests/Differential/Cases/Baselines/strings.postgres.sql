-- compare less
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."Name" COLLATE "C" < @p0 THEN -1 WHEN "e"."Name" COLLATE "C" > @p0 THEN 1 WHEN "e"."Name" = @p0 THEN 0 END < 0

-- compare parameter
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE CASE WHEN "e"."Name" COLLATE "C" < @p0 THEN -1 WHEN "e"."Name" COLLATE "C" > @p0 THEN 1 WHEN "e"."Name" = @p0 THEN 0 END >= 0

-- compare to
SELECT "s"."Id", CASE WHEN "s"."String" COLLATE "C" < @p0 THEN -1 WHEN "s"."String" COLLATE "C" > @p0 THEN 1 WHEN "s"."String" = @p0 THEN 0 END > 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- concatenation
SELECT "s"."Id", "s"."String" || @p0 || coalesce("s"."StringN", @p1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- concatenation of three
SELECT "s"."Id", "s"."String" || @p0 || "s"."String" AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- concatenation with number
SELECT "s"."Id", "s"."String" || CAST("s"."Int" AS text) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- contains backslash
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- contains bracket
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- contains character
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- contains column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE strpos("e"."Name", "e"."Nick") > 0

-- contains empty
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- contains is case-sensitive
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- contains parameter
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- contains quote
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- contains star
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0 OR "e"."Name" LIKE @p1

-- contains wildcard parameter
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- contains wildcard percent
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- contains wildcard underscore
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- ends with
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- ends with column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE right("e"."Name" || coalesce("e"."Nick", @p0), length("e"."Nick")) = "e"."Nick"

-- ends with wildcard
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0 OR "e"."Name" LIKE @p1

-- first character
SELECT "s"."Id", substr("s"."String" || @p0, 1, 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- index of
SELECT "s"."Id", strpos("s"."String", @p0) - 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- index of character
SELECT "s"."Id", strpos("s"."String", @p0) - 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- is null or empty
SELECT "s"."Id", "s"."StringN" IS NULL OR "s"."StringN" IS NOT DISTINCT FROM @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- is null or white space
SELECT "s"."Id", "s"."StringN" IS NULL OR btrim("s"."StringN", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') IS NOT DISTINCT FROM @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- long to text
SELECT "s"."Id", CAST("s"."Long" AS text) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- not contains
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT ("e"."Name" LIKE @p0)

-- null contains negated
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE ("e"."Nick" LIKE @p0) IS NOT TRUE

-- nullable number to text
SELECT "s"."Id", coalesce(CAST("s"."IntN" AS text), @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- number to text
SELECT "s"."Id", CAST("s"."Int" AS text) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- ordinal compare
SELECT "s"."Id", CASE WHEN "s"."String" COLLATE "C" < @p0 THEN -1 WHEN "s"."String" COLLATE "C" > @p0 THEN 1 WHEN "s"."String" = @p0 THEN 0 END > 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- ordinal equality
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0

-- replace
SELECT "s"."Id", replace("s"."String", @p0, @p1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- replace quote
SELECT "s"."Id", replace("s"."String", @p0, @p1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- starts with
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- starts with beyond ascii
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0 OR "e"."Name" LIKE @p1 OR "e"."Name" LIKE @p2

-- starts with column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE starts_with("e"."Name", "e"."Nick")

-- starts with is case-sensitive
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- starts with parameter
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0

-- starts with wildcard
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0 OR "e"."Name" LIKE @p1

-- static compare
SELECT "s"."Id", CASE WHEN "s"."String" COLLATE "C" < @p0 THEN -1 WHEN "s"."String" COLLATE "C" > @p0 THEN 1 WHEN "s"."String" = @p0 THEN 0 END > 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- substring from
SELECT "s"."Id", substr(@p0 || "s"."String", 2) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- substring of all
SELECT "s"."Id", substr("s"."String", 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- to upper
SELECT "s"."Id", upper("s"."String") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- to upper invariant
SELECT "s"."Id", upper("s"."String") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- trim
SELECT "s"."Id", btrim("s"."String", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- trim end
SELECT "s"."Id", rtrim("s"."String", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- trim start
SELECT "s"."Id", ltrim("s"."String", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- upper equality
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE upper("e"."Name") = @p0

-- upper of null
SELECT "s"."Id", upper("s"."StringN") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" NULLS FIRST, "s"."Id"
