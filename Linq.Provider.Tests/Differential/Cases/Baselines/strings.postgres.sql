-- chained
SELECT "s"."Id", length(replace(upper(btrim("s"."String", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000')), @p0, @p1)) AS "Length"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "Length", "s"."Id"

-- character to text
SELECT "s"."Id", @p0 || "s"."Char" || @p1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- compare ignoring case
SELECT "s"."Id", CASE WHEN upper("s"."String") COLLATE "C" < upper(@p0) THEN -1 WHEN upper("s"."String") COLLATE "C" > upper(@p0) THEN 1 WHEN upper("s"."String") = upper(@p0) THEN 0 END > 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

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

-- concatenation of group
SELECT string_agg("e"."Name", @p0 ORDER BY "e"."Id") AS "value"
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

-- enum to text
SELECT "s"."Id", CASE WHEN "s"."Enum" = 0 THEN @p0 WHEN "s"."Enum" = 1 THEN @p1 WHEN "s"."Enum" = 2 THEN @p2 WHEN "s"."Enum" = 5 THEN @p3 ELSE CAST("s"."Enum" AS text) END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- equal ignoring case
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE upper("s"."String") = upper(@p0)

-- first character
SELECT "s"."Id", substr("s"."String" || @p0, 1, 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- format in a condition
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE to_char("s"."Id", @p0) = @p1

-- index of
SELECT "s"."Id", strpos("s"."String", @p0) - 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- index of character
SELECT "s"."Id", strpos("s"."String", @p0) - 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- index of from
SELECT "s"."Id", CASE strpos(substr(@p0 || "s"."String" || @p0, 2), @p0) WHEN 0 THEN -1 ELSE strpos(substr(@p0 || "s"."String" || @p0, 2), @p0) + 1 - 1 END AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- insert
SELECT "s"."Id", substr(@p0 || "s"."String", 1, 1) || @p1 || substr(@p0 || "s"."String", 2) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- interpolation
SELECT "s"."Id", "s"."String" || @p0 || CAST("s"."Int" AS text) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- interpolation of enum
SELECT "s"."Id", @p0 || CASE WHEN "s"."Enum" = 0 THEN @p1 WHEN "s"."Enum" = 1 THEN @p2 WHEN "s"."Enum" = 2 THEN @p3 WHEN "s"."Enum" = 5 THEN @p4 ELSE CAST("s"."Enum" AS text) END || @p5 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- interpolation of many
SELECT "s"."Id", CAST("s"."Id" AS text) || @p0 || "s"."String" || @p0 || coalesce(CAST("s"."IntN" AS text), @p1) || @p0 || coalesce("s"."StringN", @p1) || @p0 || CASE WHEN "s"."Bool" THEN 'True' WHEN NOT "s"."Bool" THEN 'False' END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- interpolation with braces
SELECT "s"."Id", @p0 || CAST("s"."Id" AS text) || @p1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- interpolation with captured
SELECT CAST(@p0 AS text) || "s"."String" AS "value"
FROM "Specimens" AS "s"
ORDER BY CAST(@p1 AS text) || "s"."String", "s"."Id"

-- interpolation with format
SELECT to_char("s"."Id", @p0) AS "value"
FROM "Specimens" AS "s"

-- is null or empty
SELECT "s"."Id", "s"."StringN" IS NULL OR "s"."StringN" IS NOT DISTINCT FROM @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- is null or white space
SELECT "s"."Id", "s"."StringN" IS NULL OR btrim("s"."StringN", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') IS NOT DISTINCT FROM @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- join of collection
SELECT "d"."Id", coalesce((
    SELECT string_agg("e"."Name", @p0 ORDER BY "e"."Name" DESC, "e"."Id")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), @p1) AS "value"
FROM "Departments" AS "d"
ORDER BY "value", "d"."Id"

-- join of filtered group
SELECT "e"."DepartmentId", coalesce(string_agg("e"."Name", @p0 ORDER BY "e"."Id") FILTER (WHERE "e"."Active"), @p1) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId" NULLS FIRST

-- join of group
SELECT "e"."DepartmentId", count(*) AS "count", string_agg("e"."Name", @p0 ORDER BY "e"."Age", "e"."Id" DESC) AS "value"
FROM "Employees" AS "e"
GROUP BY "e"."DepartmentId"
ORDER BY "e"."DepartmentId" NULLS FIRST

-- join of nullable texts
SELECT "d"."Id", coalesce((
    SELECT string_agg(coalesce("e"."Nick", @p0), @p1 ORDER BY "e"."Id")
    FROM "Employees" AS "e"
    WHERE "e"."DepartmentId" = "d"."Id"
), @p0) AS "value"
FROM "Departments" AS "d"
ORDER BY "d"."Id"

-- join of numbers
SELECT "d"."Id", coalesce((
    SELECT string_agg(CAST("e"."Age" AS text), @p0 ORDER BY "e"."Age", "e"."Id")
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
SELECT "s"."Id", CASE strpos("s"."String" || @p0, @p1) WHEN 0 THEN -1 ELSE length("s"."String" || @p0) - length(@p1) - strpos(reverse("s"."String" || @p0), reverse(@p1)) + 1 END AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- last index of empty
SELECT "s"."Id", CASE strpos("s"."String", @p0) WHEN 0 THEN -1 ELSE length("s"."String") - length(@p0) - strpos(reverse("s"."String"), reverse(@p0)) + 1 END AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- last index of none
SELECT "s"."Id", CASE strpos("s"."String", @p0) WHEN 0 THEN -1 ELSE length("s"."String") - length(@p0) - strpos(reverse("s"."String"), reverse(@p0)) + 1 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- length
SELECT "s"."Id", length("s"."String") AS "Length"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "Length", "s"."Id"

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

-- nullable enum to text
SELECT "s"."Id", coalesce(CASE WHEN "s"."EnumN" = 0 THEN @p0 WHEN "s"."EnumN" = 1 THEN @p1 WHEN "s"."EnumN" = 2 THEN @p2 WHEN "s"."EnumN" = 5 THEN @p3 ELSE CAST("s"."EnumN" AS text) END, @p4) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

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

-- pad left
SELECT "s"."Id", lpad("s"."String", 4 + greatest(length("s"."String") - 4, 0), @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- pad right
SELECT "s"."Id", rpad("s"."String", 5 + greatest(length("s"."String") - 5, 0), @p0) AS "value"
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
SELECT "s"."Id", lower("s"."String") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
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

-- trim characters
SELECT "s"."Id", CASE WHEN @p0 = @p1 THEN btrim("s"."String", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE btrim("s"."String", @p0) END AS "value"
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

-- trim start characters
SELECT "s"."Id", CASE WHEN @p0 = @p1 THEN ltrim("s"."String", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE ltrim("s"."String", @p0) END AS "value"
FROM "Specimens" AS "s"
ORDER BY CASE WHEN @p2 = @p1 THEN ltrim("s"."String", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE ltrim("s"."String", @p2) END, "s"."Id"

-- upper equality
SELECT "e"."Id", "e"."Name", "e"."Nick", "e"."Age", "e"."Score", "e"."Salary", "e"."Bonus", "e"."Rating", "e"."Active", "e"."Remote", "e"."Hired", "e"."LeftAt", "e"."Level", "e"."FormerLevel", "e"."Badge", "e"."DepartmentId", "e"."ManagerId"
FROM "Employees" AS "e"
WHERE upper("e"."Name") = @p0

-- upper of null
SELECT "s"."Id", upper("s"."StringN") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" NULLS FIRST, "s"."Id"
