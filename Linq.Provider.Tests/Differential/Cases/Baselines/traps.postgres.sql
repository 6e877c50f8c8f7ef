-- a captured format
SELECT to_char("s"."Int", @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- a character of a code
SELECT "s"."Id", CASE ((65 + "s"."Id") & 65535) WHEN 0 THEN '' ELSE chr((65 + "s"."Id") & 65535) END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- a client function under distinct


-- a distinct count counts null
SELECT count(*) AS "count"
FROM (
    SELECT DISTINCT "s"."IntN"
    FROM "Specimens" AS "s"
) AS "t"

-- a distinct count in a group counts null
SELECT (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "s0"."ShortN"
        FROM "Specimens" AS "s0"
        WHERE "s0"."Bool" = "s"."Bool"
    ) AS "t"
) AS "Count"
FROM "Specimens" AS "s"
GROUP BY "s"."Bool"
ORDER BY "s"."Bool"

-- a guid for each row of the result
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- a guid in a condition


-- a random number in a condition


-- a random order


-- another captured format
SELECT to_char("s"."Int", @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- arithmetic of characters
SELECT "s"."Id", ascii("s"."Char") + 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- cast of decimal truncates
SELECT "s"."Id", CAST(trunc("s"."Decimal" % @p0) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- cast of float truncates
SELECT "s"."Id", CAST(trunc("s"."Float") AS integer) AS "Float"
FROM "Specimens" AS "s"
ORDER BY "Float", "s"."Id"

-- cast of long to int keeps the low bits
SELECT "s"."Id", CAST(("s"."Long" & 2147483647) - ("s"."Long" & 2147483648) AS integer) AS "Long"
FROM "Specimens" AS "s"
ORDER BY "Long", "s"."Id"

-- cast of negative decimal truncates
SELECT "s"."Id", CAST(trunc(-"s"."Decimal") AS bigint) AS "Decimal"
FROM "Specimens" AS "s"
ORDER BY "Decimal", "s"."Id"

-- cast to byte keeps the low bits
SELECT "s"."Id", CAST("s"."Int" & 255 AS smallint) AS "Int"
FROM "Specimens" AS "s"
ORDER BY "Int", "s"."Id"

-- cast to int truncates
SELECT "s"."Id", CAST(trunc("s"."Double" - trunc("s"."Double" / 1000.0) * 1000.0) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- cast to int truncates a negative
SELECT "s"."Id", CAST(trunc(-("s"."Double" - trunc("s"."Double" / 1000.0) * 1000.0)) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- cast to long truncates
SELECT "s"."Id", CAST(trunc("s"."Double") AS bigint) AS "Double"
FROM "Specimens" AS "s"
ORDER BY "Double", "s"."Id"

-- cast to sbyte keeps the low bits
SELECT "s"."Id", ("s"."Byte" & 127) - ("s"."Byte" & 128) AS "Byte"
FROM "Specimens" AS "s"
ORDER BY "Byte", "s"."Id"

-- cast to short keeps the low bits
SELECT "s"."Id", CAST((("s"."Int" * 20011) & 32767) - (("s"."Int" * 20011) & 32768) AS smallint) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- cast to uint keeps the low bits
SELECT "s"."Id", "s"."Int" & 4294967295 AS "Int"
FROM "Specimens" AS "s"
ORDER BY "Int", "s"."Id"

-- cast to ushort keeps the low bits
SELECT "s"."Id", CAST("s"."Short" & 65535 AS integer) AS "Short"
FROM "Specimens" AS "s"
ORDER BY "Short", "s"."Id"

-- checked arithmetic that fits
SELECT "s"."Id", CAST(CAST("s"."Int" * CAST("s"."Short" AS integer) AS integer) + "s"."Id" AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- checked cast that fits
SELECT "s"."Id", CAST("s"."Int" AS smallint) AS "Int"
FROM "Specimens" AS "s"
ORDER BY "Int", "s"."Id"

-- compare to of shorts subtracts
SELECT "s"."Id", CAST("s"."Short" AS integer) - CAST(3 AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert rounds half to even
SELECT "s"."Id", CAST(trunc(round(("s"."Double" - trunc("s"."Double" / 1000.0) * 1000.0) * power(10.0, 0)) / power(10.0, 0)) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- difference of characters
SELECT "s"."Id", ascii("s"."Char") - 48 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- division of negative integers truncates
SELECT "s"."Id", -"s"."Int" / 2 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- format does not truncate
SELECT "s"."Id", to_char("s"."Int" * 1000, @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- instants with different offsets are equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" = @p0

-- month arithmetic backwards ends with the month
SELECT "s"."Id", CAST("s"."DateOnly" + make_interval(months => (-1)) AS date) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- month arithmetic ends with the month
SELECT "s"."Id", "s"."DateTime" + make_interval(months => 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- negated member of null
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (CAST(extract(year FROM "s"."DateTimeN") AS integer) > 2000) IS NOT TRUE

-- nested set operations keep their sides
SELECT "e"."Id"
FROM "Employees" AS "e"
EXCEPT
SELECT "t"."Id"
FROM (
    SELECT "e0"."Id"
    FROM "Employees" AS "e0"
    WHERE "e0"."Id" > 3
    EXCEPT
    SELECT "e1"."Id"
    FROM "Employees" AS "e1"
    WHERE "e1"."Id" > 6
) AS "t"

-- not contains keeps nulls
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NULL OR ("s"."StringN" LIKE @p0) IS NOT TRUE

-- not greater keeps nulls
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" > 0) IS NOT TRUE

-- not less keeps nulls on both sides
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" < "s"."ShortN") IS NOT TRUE

-- nulls are ordered first
SELECT "s"."IntN"
FROM "Specimens" AS "s"
ORDER BY "s"."IntN" NULLS FIRST, "s"."Id"

-- nulls are ordered last downwards
SELECT "s"."StringN"
FROM "Specimens" AS "s"
ORDER BY "s"."StringN" DESC NULLS LAST, "s"."Id"

-- of type drops missing objects
SELECT "e"."ManagerId" AS "Id"
FROM "Employees" AS "e"
WHERE "e"."ManagerId" IS NOT NULL AND "e"."ManagerId" IS NOT NULL

-- of type drops null numbers
SELECT "s"."IntN"
FROM "Specimens" AS "s"
WHERE "s"."IntN" IS NOT NULL

-- of type drops nulls
SELECT "s"."StringN"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NOT NULL

-- pad left does not truncate
SELECT "s"."Id", lpad(CAST("s"."Int" AS text) || @p0, 3 + greatest(length(CAST("s"."Int" AS text) || @p0) - 3, 0), @p1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- pad right does not truncate
SELECT "s"."Id", rpad(CAST("s"."Int" AS text) || @p0, 3 + greatest(length(CAST("s"."Int" AS text) || @p0) - 3, 0), @p1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- regex of instance replaces every match
SELECT "s"."Id", regexp_replace("s"."String", @p0, @p1, @p2) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- regex replaces every match
SELECT "s"."Id", regexp_replace(CAST("s"."Int" AS text) || @p0 || CAST("s"."Id" AS text) || @p0 || CAST("s"."Int" AS text), @p1, @p2, @p3) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- remainder has the sign of the left side
SELECT "s"."Id", -"s"."Int" % 3 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- replace replaces every match
SELECT "s"."Id", replace(CAST("s"."Int" AS text) || @p0 || CAST("s"."Id" AS text) || @p0, @p0, @p1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- round is the banker's
SELECT "s"."Id", round("s"."Double" * power(10.0, 0)) / power(10.0, 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- round of decimal is the banker's
SELECT "s"."Id", round(CASE WHEN abs("s"."Decimal" * power(10.0, 0)) % 1 = 0.5 THEN round("s"."Decimal" * power(10.0, 0) / 2) * 2 / power(10.0, 0) ELSE "s"."Decimal" END, 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- round of decimal to digits is the banker's
SELECT "s"."Id", round(CASE WHEN abs(("s"."Decimal" / @p0) * power(10.0, 1)) % 1 = 0.5 THEN round(("s"."Decimal" / @p0) * power(10.0, 1) / 2) * 2 / power(10.0, 1) ELSE ("s"."Decimal" / @p0) END, 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- round of negative decimal is the banker's
SELECT "s"."Id", round(CASE WHEN abs(-"s"."Decimal" * power(10.0, 1)) % 1 = 0.5 THEN round(-"s"."Decimal" * power(10.0, 1) / 2) * 2 / power(10.0, 1) ELSE -"s"."Decimal" END, 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- second of 59.999
SELECT "s"."Id", CAST(trunc(extract(second FROM "s"."DateTime")) AS integer) AS "Second"
FROM "Specimens" AS "s"
ORDER BY "Second", "s"."Id"

-- second of time 59.999
SELECT "s"."Id", CAST(trunc(extract(second FROM "s"."TimeOnly")) AS integer) AS "Second"
FROM "Specimens" AS "s"
ORDER BY "Second", "s"."Id"

-- seconds of interval
SELECT "s"."Id", CAST(trunc(extract(epoch FROM "s"."TimeSpan")) % 60 AS integer) AS "Seconds"
FROM "Specimens" AS "s"
ORDER BY "Seconds", "s"."Id"

-- shift by a column counts modulo 32
SELECT "s"."Id", "s"."Int" << (("s"."Int" + 30) & 31) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- shift of a long
SELECT "s"."Id", "s"."Long" << 3 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- shift to the right keeps the sign
SELECT "s"."Id", "s"."Int" >> 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- starts with is case-sensitive
SELECT "e"."Id"
FROM "Employees" AS "e"
WHERE "e"."Name" LIKE @p0 OR "e"."Name" LIKE @p1

-- texts of numbers order as texts
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY CAST(round("s"."Decimal", 2) AS text), "s"."Id"

-- year arithmetic at the leap day
SELECT "s"."Id", "s"."DateTime" + make_interval(years => (-1)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"
