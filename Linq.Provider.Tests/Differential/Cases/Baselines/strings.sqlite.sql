-- chained
SELECT "s"."Id", length(replace(lp_upper(lp_trim("s"."String")), @p0, @p1)) AS "Length"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "Length", "s"."Id"

-- character to text
SELECT "s"."Id", @p0 || "s"."Char" || @p1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- compare ignoring case
SELECT "s"."Id", lp_compare(lp_upper("s"."String"), lp_upper(@p0)) > 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

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

-- concatenation of group
SELECT lp_string_join("e"."Name", @p0, 'v', "e"."Id") AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."Active"
ORDER BY "e"."Active"

-- concatenation of parts
SELECT "s"."Id", "s"."String" || @p0 || coalesce("s"."StringN", @p1) || @p2 AS "value"
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

-- enum to text
SELECT "s"."Id", CASE WHEN "s"."Enum" = 0 THEN @p0 WHEN "s"."Enum" = 1 THEN @p1 WHEN "s"."Enum" = 2 THEN @p2 WHEN "s"."Enum" = 5 THEN @p3 ELSE CAST("s"."Enum" AS TEXT) END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- equal ignoring case
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE lp_upper("s"."String") = lp_upper(@p0)

-- first character
SELECT "s"."Id", substr("s"."String" || @p0, 1, 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- format in a condition
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE lp_format("s"."Id", @p0) = @p1

-- index of
SELECT "s"."Id", instr("s"."String", @p0) - 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- index of character
SELECT "s"."Id", instr("s"."String", @p0) - 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- index of from
SELECT "s"."Id", lp_index_of(@p0 || "s"."String" || @p0, @p0, 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- insert
SELECT "s"."Id", substr(@p0 || "s"."String", 1, 1) || @p1 || substr(@p0 || "s"."String", 2) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- interpolation
SELECT "s"."Id", "s"."String" || @p0 || CAST("s"."Int" AS TEXT) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- interpolation of enum
SELECT "s"."Id", @p0 || CASE WHEN "s"."Enum" = 0 THEN @p1 WHEN "s"."Enum" = 1 THEN @p2 WHEN "s"."Enum" = 2 THEN @p3 WHEN "s"."Enum" = 5 THEN @p4 ELSE CAST("s"."Enum" AS TEXT) END || @p5 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- interpolation of many
SELECT "s"."Id", CAST("s"."Id" AS TEXT) || @p0 || "s"."String" || @p0 || coalesce(CAST("s"."IntN" AS TEXT), @p1) || @p0 || coalesce("s"."StringN", @p1) || @p0 || CASE WHEN "s"."Bool" THEN 'True' WHEN NOT "s"."Bool" THEN 'False' END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- interpolation with braces
SELECT "s"."Id", @p0 || CAST("s"."Id" AS TEXT) || @p1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- interpolation with captured
SELECT CAST(@p0 AS TEXT) || "s"."String" AS "value"
FROM "Specimens" AS "s"
ORDER BY CAST(@p1 AS TEXT) || "s"."String", "s"."Id"

-- interpolation with format
SELECT lp_format("s"."Id", @p0) AS "value"
FROM "Specimens" AS "s"

-- is null or empty
SELECT "s"."Id", "s"."StringN" IS NULL OR "s"."StringN" IS @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- is null or white space
SELECT "s"."Id", "s"."StringN" IS NULL OR lp_trim("s"."StringN") IS @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- join of collection
SELECT "d"."Id", coalesce((
    SELECT lp_string_join("e"."Name", @p0, 'V', "e"."Name", 'v', "e"."Id")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), @p1) AS "value"
FROM "Departments" AS "d"
ORDER BY "value", "d"."Id"

-- join of filtered group
SELECT "e"."DepartmentId", coalesce(lp_string_join("e"."Name", @p0, 'v', "e"."Id") FILTER (WHERE "e"."Active"), @p1) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId"

-- join of group
SELECT "e"."DepartmentId", count(*) AS "count", lp_string_join("e"."Name", @p0, 'v', "e"."Age", 'V', "e"."Id") AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId"

-- join of nullable texts
SELECT "d"."Id", coalesce((
    SELECT lp_string_join(coalesce("e"."Nick", @p0), @p1, 'v', "e"."Id")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- join of numbers
SELECT "d"."Id", coalesce((
    SELECT lp_string_join(CAST("e"."Age" AS TEXT), @p0, 'v', "e"."Age", 'v', "e"."Id")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), @p1) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- join of parts
SELECT "s"."Id", "s"."String" || @p0 || coalesce("s"."StringN", @p1) || @p0 || @p2 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- last index of
SELECT "s"."Id", lp_last_index_of("s"."String" || @p0, @p1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- last index of empty
SELECT "s"."Id", lp_last_index_of("s"."String", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- last index of none
SELECT "s"."Id", lp_last_index_of("s"."String", @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- length
SELECT "s"."Id", length("s"."String") AS "Length"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "Length", "s"."Id"

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

-- nullable enum to text
SELECT "s"."Id", coalesce(CASE WHEN "s"."EnumN" = 0 THEN @p0 WHEN "s"."EnumN" = 1 THEN @p1 WHEN "s"."EnumN" = 2 THEN @p2 WHEN "s"."EnumN" = 5 THEN @p3 ELSE CAST("s"."EnumN" AS TEXT) END, @p4) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

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
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- pad right
SELECT "s"."Id", lp_pad_right("s"."String", 5, @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- remove part
SELECT "s"."Id", substr(@p0 || "s"."String", 1, 1) || substr(@p0 || "s"."String", 1 + 2 + 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
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

-- substring length
SELECT "s"."Id", substr("s"."String" || @p0, 2, 2) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- substring of all
SELECT "s"."Id", substr("s"."String", 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- to lower
SELECT "s"."Id", lp_lower("s"."String") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
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

-- trim characters
SELECT "s"."Id", CASE WHEN @p0 = @p1 THEN lp_trim("s"."String") ELSE trim("s"."String", @p0) END AS "value"
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

-- trim start characters
SELECT "s"."Id", CASE WHEN @p0 = @p1 THEN lp_trim_start("s"."String") ELSE ltrim("s"."String", @p0) END AS "value"
FROM "Specimens" AS "s"
ORDER BY CASE WHEN @p2 = @p1 THEN lp_trim_start("s"."String") ELSE ltrim("s"."String", @p2) END, "s"."Id"

-- upper equality
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE lp_upper("e"."Name") = @p0

-- upper of null
SELECT "s"."Id", lp_upper("s"."StringN") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"
