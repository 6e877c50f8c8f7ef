-- absolute
SELECT "s"."Id", abs("s"."Int") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- absolute decimal
SELECT "s"."Id", lp_decimal_abs("s"."Decimal") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- absolute double
SELECT "s"."Id", abs("s"."Double") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add
SELECT "s"."Id", "s"."Int" + CAST("s"."Short" AS INTEGER) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add days
SELECT "s"."Id", lp_add_days("s"."DateTime", 1.0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add hours
SELECT "s"."Id", lp_add_hours("s"."DateTime", 1.5) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add minutes
SELECT "s"."Id", lp_add_minutes("s"."DateTime", CAST("s"."Id" AS REAL)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add months at month end
SELECT "s"."Id", lp_add_months("s"."DateTime", 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add negative days
SELECT "s"."Id", lp_add_days("s"."DateTime", -31.0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add seconds
SELECT "s"."Id", lp_add_seconds("s"."DateTime", 1.0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add years at leap day
SELECT "s"."Id", lp_add_years("s"."DateTime", 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- bit and
SELECT "s"."Id", CAST("s"."Byte" AS INTEGER) & 12 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- bit or
SELECT "s"."Id", CAST("s"."Byte" AS INTEGER) | 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- bit xor
SELECT "s"."Id", ("s"."Int" | 5) - ("s"."Int" & 5) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- bool and
SELECT "s"."Id", "s"."Bool" AND "s"."Int" > 0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- bool exclusive or
SELECT "s"."Id", "s"."Bool" <> ("s"."Int" > 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- bool not
SELECT "s"."Id", NOT "s"."Bool" AS "Bool"
FROM "Specimens" AS "s"
ORDER BY "Bool", "s"."Id"

-- bool or
SELECT "s"."Id", "s"."Bool" OR ("s"."IntN" > 0) IS TRUE AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- bool to int
SELECT "s"."Id", CASE WHEN "s"."Bool" THEN 1 ELSE 0 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- bytes length
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE length(CAST("s"."Bytes" AS BLOB)) > 1

-- bytes sequence equality
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Bytes" = @p0

-- ceiling
SELECT "s"."Id", lp_ceiling("s"."Double") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- ceiling decimal
SELECT "s"."Id", lp_decimal_ceiling("s"."Decimal") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- character equality
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" = @p0 OR "s"."CharN" = @p1

-- character order
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" > @p0

-- complement
SELECT "s"."Id", ~"s"."Int" AS "Int"
FROM "Specimens" AS "s"
ORDER BY "Int", "s"."Id"

-- conditional on nullable
SELECT "s"."Id", CASE WHEN "s"."IntN" IS NOT NULL THEN "s"."IntN" ELSE -1 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert to decimal
SELECT "s"."Id", lp_decimal("s"."Int") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- convert to double
SELECT "s"."Id", CAST("s"."Int" AS REAL) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert to int
SELECT "s"."Id", CAST("s"."Short" AS INTEGER) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert to text
SELECT "s"."Id", CAST("s"."Int" AS TEXT) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- date
SELECT "s"."Id", lp_midnight("s"."DateTime") AS "Date"
FROM "Specimens" AS "s"
ORDER BY "Date", "s"."Id"

-- day
SELECT "s"."Id", lp_day("s"."DateTime") AS "Day"
FROM "Specimens" AS "s"
ORDER BY "Day", "s"."Id"

-- day between
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" >= @p0 AND "s"."DateOnly" < @p1

-- day equality
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" = @p0

-- day from moment
SELECT "s"."Id", lp_date("s"."DateTime") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- day of week
SELECT "s"."Id", lp_day_of_week("s"."DateTime") AS "DayOfWeek"
FROM "Specimens" AS "s"
ORDER BY "DayOfWeek", "s"."Id"

-- day of year
SELECT "s"."Id", lp_day_of_year("s"."DateTime") AS "DayOfYear"
FROM "Specimens" AS "s"
ORDER BY "DayOfYear", "s"."Id"

-- day only add days
SELECT "s"."Id", lp_date(lp_add_days("s"."DateOnly", 1)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- day only add months
SELECT "s"."Id", lp_date(lp_add_months("s"."DateOnly", 1)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- day only day of week
SELECT "s"."Id", lp_day_of_week("s"."DateOnly") AS "DayOfWeek"
FROM "Specimens" AS "s"
ORDER BY "DayOfWeek", "s"."Id"

-- day only year
SELECT "s"."Id", lp_year("s"."DateOnly") AS "Year"
FROM "Specimens" AS "s"
ORDER BY "Year", "s"."Id"

-- decimal add
SELECT "s"."Id", lp_add("s"."Decimal", @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- decimal and int
SELECT "s"."Id", lp_multiply("s"."Decimal", lp_decimal("s"."Int")) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- decimal divide
SELECT "s"."Id", lp_divide("s"."Decimal", @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- decimal multiply
SELECT "s"."Id", lp_multiply("s"."Decimal", @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- decimal negate
SELECT "s"."Id", lp_negate("s"."Decimal") AS "Decimal"
FROM "Specimens" AS "s"
ORDER BY "Decimal" COLLATE LP_DECIMAL, "s"."Id"

-- decimal to double
SELECT "s"."Id", lp_double("s"."Decimal") AS "Decimal"
FROM "Specimens" AS "s"
ORDER BY "Decimal", "s"."Id"

-- decimal to int
SELECT "s"."Id", lp_int32(lp_decimal_mod("s"."Decimal", @p0)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- difference of moments
SELECT "s"."Id", lp_difference("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_INTERVAL, "s"."Id"

-- divide ints
SELECT "s"."Id", "s"."Int" / 2 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- divide longs
SELECT "s"."Id", "s"."Long" / 7 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- double divide
SELECT "s"."Id", "s"."Double" / 3.0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- double to int
SELECT "s"."Id", CAST(lp_mod("s"."Double", 100.0) AS INTEGER) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- enum to int
SELECT "s"."Id", "s"."Enum"
FROM "Specimens" AS "s"
ORDER BY "s"."Enum", "s"."Id"

-- float add
SELECT "s"."Id", lp_single("s"."Float" + 0.5) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- float equality
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" = 0.5

-- floor
SELECT "s"."Id", lp_floor("s"."Double") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- floor decimal
SELECT "s"."Id", lp_decimal_floor("s"."Decimal") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- guid equality
SELECT "s"."Guid"
FROM "Specimens" AS "s"
WHERE "s"."Id" = 3
LIMIT 2
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" = @p0 OR "s"."GuidN" = @p1

-- has value
SELECT "s"."Id", "s"."DecimalN" IS NOT NULL AS "HasValue"
FROM "Specimens" AS "s"
ORDER BY "HasValue", "s"."Id"

-- hour minute second
SELECT "s"."Id", lp_hour("s"."DateTime") * 10000 + lp_minute("s"."DateTime") * 100 + lp_second("s"."DateTime") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- instant equality across offsets
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT = @p0

-- instant in utc year
SELECT "s"."Id", lp_utc_time("s"."DateTimeOffset") AS "UtcDateTime"
FROM "Specimens" AS "s"
ORDER BY "UtcDateTime", "s"."Id"

-- instant order across offsets
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT > @p0

-- int to decimal
SELECT "s"."Id", lp_divide(lp_decimal("s"."Int"), @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- int to double
SELECT "s"."Id", CAST("s"."Int" AS REAL) / 2.0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- max of two
SELECT "s"."Id", max("s"."Int", "s"."Id") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- millisecond
SELECT "s"."Id", lp_millisecond("s"."DateTime") AS "Millisecond"
FROM "Specimens" AS "s"
ORDER BY "Millisecond", "s"."Id"

-- min of two
SELECT "s"."Id", min("s"."Decimal" COLLATE LP_DECIMAL, @p0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- moment just before
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" > @p0

-- moment less
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" < @p0

-- moment plus span
SELECT "s"."Id", lp_add_interval("s"."DateTime", "s"."TimeSpan") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- moment with milliseconds
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" = @p0

-- month
SELECT "s"."Id", lp_month("s"."DateTime") AS "Month"
FROM "Specimens" AS "s"
ORDER BY "Month", "s"."Id"

-- multiply
SELECT "s"."Id", "s"."Int" * 3 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- negate
SELECT "s"."Id", -"s"."Int" AS "Int"
FROM "Specimens" AS "s"
ORDER BY "Int", "s"."Id"

-- nullable add
SELECT "s"."Id", "s"."IntN" + CAST("s"."ShortN" AS INTEGER) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- nullable coalesce
SELECT "s"."Id", coalesce("s"."IntN", CAST(coalesce("s"."ShortN", -99) AS INTEGER)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- nullable value or default
SELECT "s"."Id", coalesce("s"."IntN", 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- nullable year
SELECT "s"."Id", lp_year("s"."DateTimeN") AS "Year"
FROM "Specimens" AS "s"
ORDER BY "Year", "s"."Id"

-- parse
SELECT "s"."Id", lp_int32(lp_parse_integer(CAST("s"."Int" AS TEXT))) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- power
SELECT "s"."Id", lp_power(CAST("s"."Int" AS REAL), 2.0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- remainder
SELECT "s"."Id", "s"."Int" % 3 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- remainder of double
SELECT "s"."Id", lp_mod("s"."Double", 2.0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- round decimal
SELECT "s"."Id", lp_decimal_round("s"."Decimal", 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- round decimal to places
SELECT "s"."Id", lp_decimal_round("s"."Decimal", 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- round to even
SELECT "s"."Id", lp_round("s"."Double", 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- shift left
SELECT "s"."Id", lp_shift_left("s"."Int", 2) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- sign
SELECT "s"."Id", lp_sign("s"."Int") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- span days
SELECT "s"."Id", lp_interval_days("s"."TimeSpan") AS "Days"
FROM "Specimens" AS "s"
ORDER BY "Days", "s"."Id"

-- span equality
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" COLLATE LP_INTERVAL = @p0

-- span hours
SELECT "s"."Id", lp_interval_hours("s"."TimeSpan") AS "Hours"
FROM "Specimens" AS "s"
ORDER BY "Hours", "s"."Id"

-- span order
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" COLLATE LP_INTERVAL < @p0

-- span plus span
SELECT "s"."Id", lp_interval_add("s"."TimeSpan", "s"."TimeSpan") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_INTERVAL, "s"."Id"

-- span total minutes
SELECT "s"."Id", lp_total_minutes("s"."TimeSpan") AS "TotalMinutes"
FROM "Specimens" AS "s"
ORDER BY "TotalMinutes", "s"."Id"

-- square root
SELECT "s"."Id", lp_sqrt(abs("s"."Double")) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- subtract
SELECT "s"."Id", "s"."Long" - CAST("s"."Int" AS INTEGER) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- time hour
SELECT "s"."Id", lp_hour("s"."TimeOnly") AS "Hour"
FROM "Specimens" AS "s"
ORDER BY "Hour", "s"."Id"

-- time of day
SELECT "s"."Id", lp_time_of_day("s"."DateTime") AS "TimeOfDay"
FROM "Specimens" AS "s"
ORDER BY "TimeOfDay" COLLATE LP_INTERVAL, "s"."Id"

-- time order
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnly" > @p0

-- time second
SELECT "s"."Id", lp_second("s"."TimeOnly") AS "Second"
FROM "Specimens" AS "s"
ORDER BY "Second", "s"."Id"

-- to int
SELECT "s"."Id", CAST((("s"."Long" / 5000000000) & 2147483647) - (("s"."Long" / 5000000000) & 2147483648) AS INTEGER) + 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- truncate
SELECT "s"."Id", lp_truncate("s"."Double") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- truncate decimal
SELECT "s"."Id", lp_decimal_truncate("s"."Decimal") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- year
SELECT "s"."Id", lp_year("s"."DateTime") AS "Year"
FROM "Specimens" AS "s"
ORDER BY "Year", "s"."Id"
