-- compare less
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE lp_compare("e"."Name", @p0) < 0

-- compare parameter
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE lp_compare("e"."Name", @p0) >= 0

-- compare to
SELECT "s"."Id", lp_compare("s"."String", @p0) > 0 AS "value"
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
SELECT "s"."Id", "s"."String" || CAST("s"."Int" AS TEXT) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- contains backslash
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", @p0) > 0

-- contains bracket
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", @p0) > 0

-- contains character
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", @p0) > 0

-- contains column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", "e"."Nick") > 0

-- contains empty
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", @p0) > 0

-- contains is case-sensitive
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", @p0) > 0

-- contains parameter
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", @p0) > 0

-- contains quote
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", @p0) > 0

-- contains star
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", @p0) > 0 OR instr("e"."Name", @p1) > 0

-- contains wildcard parameter
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", @p0) > 0

-- contains wildcard percent
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", @p0) > 0

-- contains wildcard underscore
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE instr("e"."Name", @p0) > 0

-- ends with
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" GLOB @p0

-- ends with column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE lp_ends_with("e"."Name" || coalesce("e"."Nick", @p0), "e"."Nick")

-- ends with wildcard
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" GLOB @p0 OR "e"."Name" GLOB @p1

-- first character
SELECT "s"."Id", substr("s"."String" || @p0, 1, 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- index of
SELECT "s"."Id", instr("s"."String", @p0) - 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- index of character
SELECT "s"."Id", instr("s"."String", @p0) - 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- is null or empty
SELECT "s"."Id", "s"."StringN" IS NULL OR "s"."StringN" IS @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- is null or white space
SELECT "s"."Id", "s"."StringN" IS NULL OR lp_trim("s"."StringN") IS @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- long to text
SELECT "s"."Id", CAST("s"."Long" AS TEXT) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- not contains
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE NOT (instr("e"."Name", @p0) > 0)

-- null contains negated
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE (instr("e"."Nick", @p0) > 0) IS NOT TRUE

-- nullable number to text
SELECT "s"."Id", coalesce(CAST("s"."IntN" AS TEXT), @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- number to text
SELECT "s"."Id", CAST("s"."Int" AS TEXT) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- ordinal compare
SELECT "s"."Id", lp_compare("s"."String", @p0) > 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- ordinal equality
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" = @p0

-- pad left
SELECT "s"."Id", lp_pad_left("s"."String", 4, @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

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
WHERE "e"."Name" GLOB @p0

-- starts with beyond ascii
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" GLOB @p0 OR "e"."Name" GLOB @p1 OR "e"."Name" GLOB @p2

-- starts with column
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE lp_starts_with("e"."Name", "e"."Nick")

-- starts with is case-sensitive
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" GLOB @p0

-- starts with parameter
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" GLOB @p0

-- starts with wildcard
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE "e"."Name" GLOB @p0 OR "e"."Name" GLOB @p1

-- static compare
SELECT "s"."Id", lp_compare("s"."String", @p0) > 0 AS "value"
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

-- to lower
SELECT "s"."Id", lp_lower("s"."String") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- to upper
SELECT "s"."Id", lp_upper("s"."String") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- to upper invariant
SELECT "s"."Id", lp_upper("s"."String") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- trim
SELECT "s"."Id", lp_trim("s"."String") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- trim end
SELECT "s"."Id", lp_trim_end("s"."String") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- trim start
SELECT "s"."Id", lp_trim_start("s"."String") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- upper equality
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE lp_upper("e"."Name") = @p0

-- upper of null
SELECT "s"."Id", lp_upper("s"."StringN") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"
