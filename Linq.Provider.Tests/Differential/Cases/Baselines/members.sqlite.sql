-- array of columns
SELECT "s"."Id", "s"."Int"
FROM "Specimens" AS "s"

-- bytes equal column
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Bytes" = coalesce("s"."BytesN", @p0)

-- bytes length
SELECT "s"."Id", length(CAST("s"."Bytes" AS BLOB)) AS "Length"
FROM "Specimens" AS "s"
ORDER BY "Length", "s"."Id"

-- character is ascii letter
SELECT "s"."Id", "s"."Char" IN (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25) OR "s"."Char" IN (@p26, @p27, @p28, @p29, @p30, @p31, @p32, @p33, @p34, @p35, @p36, @p37, @p38, @p39, @p40, @p41, @p42, @p43, @p44, @p45, @p46, @p47, @p48, @p49, @p50, @p51) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is digit
SELECT "s"."Id", lp_is_digit("s"."Char") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is letter
SELECT "s"."Id", lp_is_letter("s"."Char") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is letter or digit
SELECT "s"."Id", lp_is_letter_or_digit("s"."Char") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is lower
SELECT "s"."Id", lp_is_lower("s"."Char") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is upper
SELECT "s"."Id", lp_is_upper("s"."Char") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character is white space
SELECT "s"."Id", lp_trim("s"."Char") = @p0 AND "s"."Char" <> @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- character to upper
SELECT "s"."Id", lp_upper("s"."Char") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- clamp
SELECT "s"."Id", min(max("s"."Int", -2), 3) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- clamp decimal
SELECT "s"."Id", min(max("s"."Decimal" COLLATE LP_DECIMAL, @p0) COLLATE LP_DECIMAL, @p1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- compare decimals
SELECT "s"."Id", CASE WHEN "s"."Decimal" COLLATE LP_DECIMAL < @p0 THEN -1 WHEN "s"."Decimal" COLLATE LP_DECIMAL > @p0 THEN 1 WHEN "s"."Decimal" COLLATE LP_DECIMAL = @p0 THEN 0 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- compare moments
SELECT "s"."Id", CASE WHEN "s"."DateTime" < @p0 THEN -1 WHEN "s"."DateTime" > @p0 THEN 1 WHEN "s"."DateTime" = @p0 THEN 0 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- compare numbers
SELECT "s"."Id", CASE WHEN "s"."Int" < 0 THEN -1 WHEN "s"."Int" > 0 THEN 1 WHEN "s"."Int" = 0 THEN 0 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert bool to int
SELECT "s"."Id", CASE WHEN "s"."Bool" THEN 1 WHEN NOT "s"."Bool" THEN 0 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert byte to int
SELECT "s"."Id", CAST("s"."Byte" AS INTEGER) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert byte to text
SELECT "s"."Id", CAST("s"."Byte" AS TEXT) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert decimal to bool
SELECT "s"."Id", "s"."Decimal" COLLATE LP_DECIMAL <> @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert decimal to double
SELECT "s"."Id", lp_double("s"."Decimal") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert decimal to int
SELECT "s"."Id", lp_int32(lp_decimal_round(lp_decimal_mod("s"."Decimal", @p0), 0)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert double to int
SELECT "s"."Id", lp_int32(lp_round(lp_mod("s"."Double", 1000.0), 0)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert float to double
SELECT "s"."Id", "s"."Float" AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert float to long
SELECT "s"."Id", lp_int64(lp_round("s"."Float", 0)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert in the invariant culture
SELECT "s"."Id", CAST("s"."Int" AS TEXT) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert int to bool
SELECT "s"."Id", "s"."Int" <> 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert int to float
SELECT "s"."Id", lp_single("s"."Int") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert int to short
SELECT "s"."Id", lp_int16("s"."Int") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert short to int
SELECT "s"."Id", CAST("s"."Short" AS INTEGER) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert text to int
SELECT "s"."Id", lp_int32(lp_parse_integer(CAST("s"."Int" AS TEXT))) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- day at time
SELECT "s"."Id", lp_at_time("s"."DateOnly", "s"."TimeOnly") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- day number
SELECT "s"."Id", lp_day_number("s"."DateOnly") AS "DayNumber"
FROM "Specimens" AS "s"
ORDER BY "DayNumber", "s"."Id"

-- day of parts
SELECT "s"."Id", lp_make_date(lp_year("s"."DateOnly"), 1, "s"."Id") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- days in month
SELECT "s"."Id", lp_days_in_month(lp_year("s"."DateTime"), lp_month("s"."DateTime")) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- decimal members
SELECT "s"."Id", lp_decimal_floor(lp_add(lp_decimal_mod("s"."Decimal", @p0), @p1)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- even
SELECT "s"."Id", "s"."Int" % 2 = 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- finite
SELECT "s"."Id", NOT ("s"."Double" <> "s"."Double" OR abs("s"."Double") = 9e999) AS "value"
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
SELECT "s"."Id", lp_utc_time(lp_add_minutes("s"."DateTimeOffset", 30.0)) AS "UtcDateTime"
FROM "Specimens" AS "s"
ORDER BY "UtcDateTime", "s"."Id"

-- instant in unix milliseconds
SELECT "s"."Id", lp_unix_milliseconds("s"."DateTimeOffset") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- instant in unix seconds
SELECT "s"."Id", lp_unix_seconds("s"."DateTimeOffset") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- instant in utc
SELECT "s"."Id", lp_utc_time("s"."DateTimeOffset") AS "UtcDateTime"
FROM "Specimens" AS "s"
ORDER BY "UtcDateTime", "s"."Id"

-- instant in utc hour
SELECT "s"."Id", lp_hour(lp_utc_time("s"."DateTimeOffset")) AS "Hour"
FROM "Specimens" AS "s"
ORDER BY "Hour", "s"."Id"

-- leap year
SELECT "s"."Id", lp_year("s"."DateTime") % 4 = 0 AND (lp_year("s"."DateTime") % 100 <> 0 OR lp_year("s"."DateTime") % 400 = 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- list of columns
SELECT "s"."String", "s"."StringN"
FROM "Specimens" AS "s"

-- max of bytes
SELECT "s"."Id", max("s"."Byte", 100) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- min of shorts
SELECT "s"."Id", min("s"."Short", 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- moment of parts
SELECT "s"."Id", lp_make_datetime(lp_year("s"."DateTime"), lp_month("s"."DateTime"), 1, 0, 0, 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- moment of six parts
SELECT "s"."Id", lp_make_datetime(2000 + "s"."Id", lp_month("s"."DateTime"), 2, lp_hour("s"."DateTime"), 5, 6) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- moment plus hours
SELECT "s"."Id", lp_add_interval("s"."DateTime", lp_interval_of_ticks(CAST(CAST("s"."Id" AS REAL) * 36000000000.0 AS INTEGER))) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- not a number
SELECT "s"."Id", "s"."Double" <> "s"."Double" AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- nullable bytes length
SELECT "s"."Id", length(CAST("s"."BytesN" AS BLOB)) AS "Length"
FROM "Specimens" AS "s"
ORDER BY "Length", "s"."Id"

-- nullable character is digit
SELECT "s"."Id", "s"."CharN" IS NOT NULL AND lp_is_digit("s"."CharN") IS TRUE AS "value"
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
SELECT "s"."Id", lp_decimal(CAST("s"."Id" AS TEXT) || @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- parse double
SELECT "s"."Id", lp_parse_double(@p0 || CAST("s"."Id" AS TEXT)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- parse in the invariant culture
SELECT "s"."Id", lp_int32(lp_parse_integer(CAST("s"."Int" AS TEXT))) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- parse long
SELECT "s"."Id", lp_parse_integer(CAST("s"."Long" AS TEXT)) AS "value"
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
SELECT "s"."Id", lp_decimal_floor("s"."Decimal") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- round toward zero
SELECT "s"."Id", lp_truncate("s"."Double") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- single floor
SELECT "s"."Id", lp_single(lp_floor("s"."Float")) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- single root
SELECT "s"."Id", lp_single(lp_sqrt(abs("s"."Float"))) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- single round
SELECT "s"."Id", lp_single(lp_round("s"."Float", 0)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- span duration
SELECT "s"."Id", lp_interval_duration("s"."TimeSpan") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_INTERVAL, "s"."Id"

-- span milliseconds
SELECT "s"."Id", lp_interval_milliseconds("s"."TimeSpan") AS "Milliseconds"
FROM "Specimens" AS "s"
ORDER BY "Milliseconds", "s"."Id"

-- span minutes
SELECT "s"."Id", lp_interval_minutes("s"."TimeSpan") AS "Minutes"
FROM "Specimens" AS "s"
ORDER BY "Minutes", "s"."Id"

-- span of hours
SELECT "s"."Id", lp_interval_of_ticks(CAST(lp_mod("s"."Double", 10.0) * 36000000000.0 AS INTEGER)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_INTERVAL, "s"."Id"

-- span of minutes
SELECT "s"."Id", lp_interval_of_ticks(CAST(CAST("s"."Id" AS REAL) * 600000000.0 AS INTEGER)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_INTERVAL, "s"."Id"

-- span seconds
SELECT "s"."Id", lp_interval_seconds("s"."TimeSpan") AS "Seconds"
FROM "Specimens" AS "s"
ORDER BY "Seconds", "s"."Id"

-- static max
SELECT "s"."Id", max("s"."Int", 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- time add hours
SELECT "s"."Id", lp_time_add_hours("s"."TimeOnly", 3.0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- time add minutes
SELECT "s"."Id", lp_time_add_minutes("s"."TimeOnly", -90.0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- time of parts
SELECT "s"."Id", lp_make_time("s"."Id", 30, 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- time to span
SELECT "s"."Id", lp_time_of_day("s"."TimeOnly") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_INTERVAL, "s"."Id"

-- to text in the invariant culture
SELECT "s"."Id", CAST("s"."Long" AS TEXT) AS "value"
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
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"
