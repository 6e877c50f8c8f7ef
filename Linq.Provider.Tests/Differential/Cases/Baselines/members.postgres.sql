-- array of columns
SELECT "s"."Id", "s"."Int"
FROM "Specimens" AS "s"

-- bytes equal column
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Bytes" = coalesce("s"."BytesN", @p0)

-- bytes length
SELECT "s"."Id", length("s"."Bytes") AS "Length"
FROM "Specimens" AS "s"
ORDER BY "Length", "s"."Id"

-- character is ascii letter
SELECT "s"."Id", "s"."Char" IN (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25) OR "s"."Char" IN (@p26, @p27, @p28, @p29, @p30, @p31, @p32, @p33, @p34, @p35, @p36, @p37, @p38, @p39, @p40, @p41, @p42, @p43, @p44, @p45, @p46, @p47, @p48, @p49, @p50, @p51) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is digit
SELECT "s"."Id", "s"."Char" ~ '^[[:digit:]]$' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is letter
SELECT "s"."Id", "s"."Char" ~ '^[[:alpha:]]$' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is letter or digit
SELECT "s"."Id", "s"."Char" ~ '^[[:alnum:]]$' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is lower
SELECT "s"."Id", "s"."Char" ~ '^[[:lower:]]$' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is upper
SELECT "s"."Id", "s"."Char" ~ '^[[:upper:]]$' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is white space
SELECT "s"."Id", btrim("s"."Char", E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') = @p0 AND "s"."Char" <> @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character to upper
SELECT "s"."Id", upper("s"."Char") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- clamp
SELECT "s"."Id", CASE WHEN CASE WHEN "s"."Int" >= (-2) THEN "s"."Int" WHEN "s"."Int" < (-2) THEN (-2) END <= 3 THEN CASE WHEN "s"."Int" >= (-2) THEN "s"."Int" WHEN "s"."Int" < (-2) THEN (-2) END WHEN CASE WHEN "s"."Int" >= (-2) THEN "s"."Int" WHEN "s"."Int" < (-2) THEN (-2) END > 3 THEN 3 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- clamp decimal
SELECT "s"."Id", CASE WHEN CASE WHEN "s"."Decimal" >= @p0 THEN "s"."Decimal" WHEN "s"."Decimal" < @p0 THEN @p0 END <= @p1 THEN CASE WHEN "s"."Decimal" >= @p0 THEN "s"."Decimal" WHEN "s"."Decimal" < @p0 THEN @p0 END WHEN CASE WHEN "s"."Decimal" >= @p0 THEN "s"."Decimal" WHEN "s"."Decimal" < @p0 THEN @p0 END > @p1 THEN @p1 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- compare decimals
SELECT "s"."Id", CASE WHEN "s"."Decimal" < @p0 THEN -1 WHEN "s"."Decimal" > @p0 THEN 1 WHEN "s"."Decimal" = @p0 THEN 0 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" NULLS FIRST, "s"."Id"

-- compare moments
SELECT "s"."Id", CASE WHEN "s"."DateTime" < @p0 THEN -1 WHEN "s"."DateTime" > @p0 THEN 1 WHEN "s"."DateTime" = @p0 THEN 0 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" NULLS FIRST, "s"."Id"

-- compare numbers
SELECT "s"."Id", CASE WHEN "s"."Int" < 0 THEN -1 WHEN "s"."Int" > 0 THEN 1 WHEN "s"."Int" = 0 THEN 0 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" NULLS FIRST, "s"."Id"

-- convert bool to int
SELECT "s"."Id", CASE WHEN "s"."Bool" THEN 1 WHEN NOT "s"."Bool" THEN 0 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" NULLS FIRST, "s"."Id"

-- convert byte to int
SELECT "s"."Id", CAST("s"."Byte" AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert byte to text
SELECT "s"."Id", CAST("s"."Byte" AS text) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert decimal to bool
SELECT "s"."Id", "s"."Decimal" <> @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert decimal to double
SELECT "s"."Id", CAST("s"."Decimal" AS double precision) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert decimal to int
SELECT "s"."Id", CAST(trunc(round(CASE WHEN abs(("s"."Decimal" % @p0) * power(10.0, 0)) % 1 = 0.5 THEN round(("s"."Decimal" % @p0) * power(10.0, 0) / 2) * 2 / power(10.0, 0) ELSE ("s"."Decimal" % @p0) END, 0)) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert double to int
SELECT "s"."Id", CAST(trunc(round(("s"."Double" - trunc("s"."Double" / 1000.0) * 1000.0) * power(10.0, 0)) / power(10.0, 0)) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert float to double
SELECT "s"."Id", CAST("s"."Float" AS double precision) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert float to long
SELECT "s"."Id", CAST(trunc(round("s"."Float" * power(10.0, 0)) / power(10.0, 0)) AS bigint) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert in the invariant culture
SELECT "s"."Id", CAST("s"."Int" AS text) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert int to bool
SELECT "s"."Id", "s"."Int" <> 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert int to float
SELECT "s"."Id", CAST("s"."Int" AS real) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert int to short
SELECT "s"."Id", CAST("s"."Int" AS smallint) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert short to int
SELECT "s"."Id", CAST("s"."Short" AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert text to int
SELECT "s"."Id", CAST(CAST(CAST("s"."Int" AS text) AS bigint) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- day at time
SELECT "s"."Id", "s"."DateOnly" + "s"."TimeOnly" AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- day number
SELECT "s"."Id", "s"."DateOnly" - DATE '0001-01-01' AS "DayNumber"
FROM "Specimens" AS "s"
ORDER BY "DayNumber", "s"."Id"

-- day of parts
SELECT "s"."Id", make_date(CAST(extract(year FROM "s"."DateOnly") AS integer), 1, "s"."Id") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- days in month
SELECT "s"."Id", CAST(extract(day FROM make_date(CAST(extract(year FROM "s"."DateTime") AS integer), CAST(extract(month FROM "s"."DateTime") AS integer), 1) + INTERVAL '1 month' - INTERVAL '1 day') AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- decimal members
SELECT "s"."Id", floor("s"."Decimal" % @p0 + @p1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- even
SELECT "s"."Id", "s"."Int" % 2 = 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- finite
SELECT "s"."Id", NOT ("s"."Double" = 'NaN' OR abs("s"."Double") = 'Infinity') AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- has captured flag
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Enum" & @p0 = @p0

-- has flag
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Enum" & 2 = 2

-- instant add minutes
SELECT "s"."Id", ("s"."DateTimeOffset" + CAST(30 AS double precision) * INTERVAL '1 minute') AT TIME ZONE 'UTC' AS "UtcDateTime"
FROM "Specimens" AS "s"
ORDER BY "UtcDateTime", "s"."Id"

-- instant in unix milliseconds
SELECT "s"."Id", CAST(floor(extract(epoch FROM "s"."DateTimeOffset") * 1000) AS bigint) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- instant in unix seconds
SELECT "s"."Id", CAST(floor(extract(epoch FROM "s"."DateTimeOffset")) AS bigint) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- instant in utc
SELECT "s"."Id", "s"."DateTimeOffset" AT TIME ZONE 'UTC' AS "UtcDateTime"
FROM "Specimens" AS "s"
ORDER BY "UtcDateTime", "s"."Id"

-- instant in utc hour
SELECT "s"."Id", CAST(extract(hour FROM ("s"."DateTimeOffset" AT TIME ZONE 'UTC')) AS integer) AS "Hour"
FROM "Specimens" AS "s"
ORDER BY "Hour", "s"."Id"

-- leap year
SELECT "s"."Id", CAST(extract(year FROM "s"."DateTime") AS integer) % 4 = 0 AND (CAST(extract(year FROM "s"."DateTime") AS integer) % 100 <> 0 OR CAST(extract(year FROM "s"."DateTime") AS integer) % 400 = 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- list of columns
SELECT "s"."String", "s"."StringN"
FROM "Specimens" AS "s"

-- max of bytes
SELECT "s"."Id", CASE WHEN "s"."Byte" >= 100 THEN "s"."Byte" WHEN "s"."Byte" < 100 THEN 100 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- min of shorts
SELECT "s"."Id", CASE WHEN "s"."Short" <= 0 THEN "s"."Short" WHEN "s"."Short" > 0 THEN 0 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- moment of parts
SELECT "s"."Id", make_timestamp(CAST(extract(year FROM "s"."DateTime") AS integer), CAST(extract(month FROM "s"."DateTime") AS integer), 1, 0, 0, 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- moment of six parts
SELECT "s"."Id", make_timestamp(2000 + "s"."Id", CAST(extract(month FROM "s"."DateTime") AS integer), 2, CAST(extract(hour FROM "s"."DateTime") AS integer), 5, 6) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- moment plus hours
SELECT "s"."Id", "s"."DateTime" + (CAST(trunc(CAST("s"."Id" AS double precision) * 36000000000.0) AS bigint) / 10.0 * INTERVAL '1 microsecond') AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- not a number
SELECT "s"."Id", "s"."Double" = 'NaN' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- nullable bytes length
SELECT "s"."Id", length("s"."BytesN") AS "Length"
FROM "Specimens" AS "s"
ORDER BY "Length" NULLS FIRST, "s"."Id"

-- nullable character is digit
SELECT "s"."Id", "s"."CharN" IS NOT NULL AND ("s"."CharN" ~ '^[[:digit:]]$') IS TRUE AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- number equality
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" = 2

-- object equality
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" = 0 OR "s"."String" = @p0

-- object equality with captured
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" = @p0

-- odd
SELECT "s"."Id", "s"."Int" % 2 <> 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- pair create
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" > 0

-- parse decimal
SELECT "s"."Id", CAST(CAST("s"."Id" AS text) || @p0 AS numeric) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- parse double
SELECT "s"."Id", CAST(@p0 || CAST("s"."Id" AS text) AS double precision) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- parse in the invariant culture
SELECT "s"."Id", CAST(CAST(CAST("s"."Int" AS text) AS bigint) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- parse long
SELECT "s"."Id", CAST(CAST("s"."Long" AS text) AS bigint) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- quotient
SELECT "s"."Id", "s"."Int" / 3 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- remainder
SELECT "s"."Id", "s"."Int" % 3 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- round down
SELECT "s"."Id", floor("s"."Decimal") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- round toward zero
SELECT "s"."Id", trunc("s"."Double") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- single floor
SELECT "s"."Id", CAST(floor(CAST("s"."Float" AS double precision)) AS real) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- single root
SELECT "s"."Id", CAST(sqrt(CAST(abs("s"."Float") AS double precision)) AS real) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- single round
SELECT "s"."Id", CAST(round(CAST("s"."Float" AS double precision) * power(10.0, 0)) / power(10.0, 0) AS real) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- span duration
SELECT "s"."Id", greatest("s"."TimeSpan", -("s"."TimeSpan")) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- span milliseconds
SELECT "s"."Id", CAST(trunc(extract(epoch FROM "s"."TimeSpan") * 1000) % 1000 AS integer) AS "Milliseconds"
FROM "Specimens" AS "s"
ORDER BY "Milliseconds", "s"."Id"

-- span minutes
SELECT "s"."Id", CAST(trunc(extract(epoch FROM "s"."TimeSpan") / 60) % 60 AS integer) AS "Minutes"
FROM "Specimens" AS "s"
ORDER BY "Minutes", "s"."Id"

-- span of hours
SELECT "s"."Id", CAST(trunc(("s"."Double" - trunc("s"."Double" / 10.0) * 10.0) * 36000000000.0) AS bigint) / 10.0 * INTERVAL '1 microsecond' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- span of minutes
SELECT "s"."Id", CAST(trunc(CAST("s"."Id" AS double precision) * 600000000.0) AS bigint) / 10.0 * INTERVAL '1 microsecond' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- span seconds
SELECT "s"."Id", CAST(trunc(extract(epoch FROM "s"."TimeSpan")) % 60 AS integer) AS "Seconds"
FROM "Specimens" AS "s"
ORDER BY "Seconds", "s"."Id"

-- static max
SELECT "s"."Id", CASE WHEN "s"."Int" >= 1 THEN "s"."Int" WHEN "s"."Int" < 1 THEN 1 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- time add hours
SELECT "s"."Id", "s"."TimeOnly" + CAST(3 AS double precision) * INTERVAL '1 hour' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- time add minutes
SELECT "s"."Id", "s"."TimeOnly" + CAST(-90 AS double precision) * INTERVAL '1 minute' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- time of parts
SELECT "s"."Id", make_time("s"."Id", 30, 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- time to span
SELECT "s"."Id", CAST(CAST("s"."TimeOnly" AS time) AS interval) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- to text in the invariant culture
SELECT "s"."Id", CAST("s"."Long" AS text) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- tuple create member
SELECT "s"."String"
FROM "Specimens" AS "s"
ORDER BY "s"."Id" DESC

-- tuple equality
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" = 0 AND "s"."Bool"

-- value or default of enum
SELECT "s"."Id", coalesce("s"."EnumN", 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- value or default of moment
SELECT "s"."Id", coalesce("s"."DateTimeN", @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- value or given default
SELECT "s"."Id", coalesce("s"."DecimalN", @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"
