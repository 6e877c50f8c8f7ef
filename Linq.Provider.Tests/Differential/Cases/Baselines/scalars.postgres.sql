-- absolute
SELECT "s"."Id", abs("s"."Int") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- absolute decimal
SELECT "s"."Id", abs("s"."Decimal") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- absolute double
SELECT "s"."Id", abs("s"."Double") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add
SELECT "s"."Id", "s"."Int" + CAST("s"."Short" AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add days
SELECT "s"."Id", "s"."DateTime" + CAST(1 AS double precision) * INTERVAL '1 day' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add hours
SELECT "s"."Id", "s"."DateTime" + CAST(1.5 AS double precision) * INTERVAL '1 hour' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add minutes
SELECT "s"."Id", "s"."DateTime" + CAST("s"."Id" AS double precision) * INTERVAL '1 minute' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add months at month end
SELECT "s"."Id", "s"."DateTime" + make_interval(months => 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add negative days
SELECT "s"."Id", "s"."DateTime" + CAST(-31 AS double precision) * INTERVAL '1 day' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add seconds
SELECT "s"."Id", "s"."DateTime" + CAST(1 AS double precision) * INTERVAL '1 second' AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- add years at leap day
SELECT "s"."Id", "s"."DateTime" + make_interval(years => 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- bit and
SELECT "s"."Id", CAST("s"."Byte" AS integer) & 12 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- bit or
SELECT "s"."Id", CAST("s"."Byte" AS integer) | 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- bit xor
SELECT "s"."Id", "s"."Int" # 5 AS "value"
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
WHERE length("s"."Bytes") > 1

-- bytes sequence equality
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Bytes" = @p0

-- ceiling
SELECT "s"."Id", ceiling("s"."Double") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- ceiling decimal
SELECT "s"."Id", ceiling("s"."Decimal") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

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
ORDER BY "value" NULLS FIRST, "s"."Id"

-- convert to decimal
SELECT "s"."Id", CAST("s"."Int" AS numeric) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert to double
SELECT "s"."Id", CAST("s"."Int" AS double precision) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert to int
SELECT "s"."Id", CAST("s"."Short" AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- convert to text
SELECT "s"."Id", CAST("s"."Int" AS text) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- date
SELECT "s"."Id", date_trunc('day', "s"."DateTime") AS "Date"
FROM "Specimens" AS "s"
ORDER BY "Date", "s"."Id"

-- day
SELECT "s"."Id", CAST(extract(day FROM "s"."DateTime") AS integer) AS "Day"
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
SELECT "s"."Id", CAST("s"."DateTime" AS date) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- day of week
SELECT "s"."Id", CAST(extract(dow FROM "s"."DateTime") AS integer) AS "DayOfWeek"
FROM "Specimens" AS "s"
ORDER BY "DayOfWeek", "s"."Id"

-- day of year
SELECT "s"."Id", CAST(extract(doy FROM "s"."DateTime") AS integer) AS "DayOfYear"
FROM "Specimens" AS "s"
ORDER BY "DayOfYear", "s"."Id"

-- day only add days
SELECT "s"."Id", "s"."DateOnly" + CAST(1 AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- day only add months
SELECT "s"."Id", CAST("s"."DateOnly" + make_interval(months => 1) AS date) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- day only day of week
SELECT "s"."Id", CAST(extract(dow FROM "s"."DateOnly") AS integer) AS "DayOfWeek"
FROM "Specimens" AS "s"
ORDER BY "DayOfWeek", "s"."Id"

-- day only year
SELECT "s"."Id", CAST(extract(year FROM "s"."DateOnly") AS integer) AS "Year"
FROM "Specimens" AS "s"
ORDER BY "Year", "s"."Id"

-- decimal add
SELECT "s"."Id", "s"."Decimal" + @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- decimal and int
SELECT "s"."Id", "s"."Decimal" * CAST("s"."Int" AS numeric) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- decimal divide
SELECT "s"."Id", "s"."Decimal" / @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- decimal multiply
SELECT "s"."Id", "s"."Decimal" * @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- decimal negate
SELECT "s"."Id", -"s"."Decimal" AS "Decimal"
FROM "Specimens" AS "s"
ORDER BY "Decimal", "s"."Id"

-- decimal to double
SELECT "s"."Id", CAST("s"."Decimal" AS double precision) AS "Decimal"
FROM "Specimens" AS "s"
ORDER BY "Decimal", "s"."Id"

-- decimal to int
SELECT "s"."Id", CAST(trunc("s"."Decimal" % @p0) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- difference of moments
SELECT "s"."Id", "s"."DateTime" - @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

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
SELECT "s"."Id", CAST(trunc("s"."Double" - trunc("s"."Double" / 100.0) * 100.0) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- enum to int
SELECT "s"."Id", "s"."Enum"
FROM "Specimens" AS "s"
ORDER BY "s"."Enum", "s"."Id"

-- float add
SELECT "s"."Id", "s"."Float" + CAST(0.5 AS real) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- float equality
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" = CAST(0.5 AS real)

-- floor
SELECT "s"."Id", floor("s"."Double") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- floor decimal
SELECT "s"."Id", floor("s"."Decimal") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

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
SELECT "s"."Id", CAST(extract(hour FROM "s"."DateTime") AS integer) * 10000 + CAST(extract(minute FROM "s"."DateTime") AS integer) * 100 + CAST(trunc(extract(second FROM "s"."DateTime")) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- instant equality across offsets
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" = @p0

-- instant in utc year
SELECT "s"."Id", "s"."DateTimeOffset" AT TIME ZONE 'UTC' AS "UtcDateTime"
FROM "Specimens" AS "s"
ORDER BY "UtcDateTime", "s"."Id"

-- instant order across offsets
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" > @p0

-- int to decimal
SELECT "s"."Id", CAST("s"."Int" AS numeric) / @p0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- int to double
SELECT "s"."Id", CAST("s"."Int" AS double precision) / 2.0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- max of two
SELECT "s"."Id", CASE WHEN "s"."Int" >= "s"."Id" THEN "s"."Int" WHEN "s"."Int" < "s"."Id" THEN "s"."Id" END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- millisecond
SELECT "s"."Id", CAST(trunc(extract(milliseconds FROM "s"."DateTime")) % 1000 AS integer) AS "Millisecond"
FROM "Specimens" AS "s"
ORDER BY "Millisecond", "s"."Id"

-- min of two
SELECT "s"."Id", CASE WHEN "s"."Decimal" <= @p0 THEN "s"."Decimal" WHEN "s"."Decimal" > @p0 THEN @p0 END AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- moment just before
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" > @p0

-- moment less
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" < @p0

-- moment plus span
SELECT "s"."Id", "s"."DateTime" + "s"."TimeSpan" AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- moment with milliseconds
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" = @p0

-- month
SELECT "s"."Id", CAST(extract(month FROM "s"."DateTime") AS integer) AS "Month"
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
SELECT "s"."Id", "s"."IntN" + CAST("s"."ShortN" AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value" NULLS FIRST, "s"."Id"

-- nullable coalesce
SELECT "s"."Id", coalesce("s"."IntN", CAST(coalesce("s"."ShortN", -99) AS integer)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- nullable value or default
SELECT "s"."Id", coalesce("s"."IntN", 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- nullable year
SELECT "s"."Id", CAST(extract(year FROM "s"."DateTimeN") AS integer) AS "Year"
FROM "Specimens" AS "s"
ORDER BY "Year" NULLS FIRST, "s"."Id"

-- parse
SELECT "s"."Id", CAST(CAST(CAST("s"."Int" AS text) AS bigint) AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- power
SELECT "s"."Id", power(CAST("s"."Int" AS double precision), CAST(2 AS double precision)) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- remainder
SELECT "s"."Id", "s"."Int" % 3 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- remainder of double
SELECT "s"."Id", "s"."Double" - trunc("s"."Double" / 2.0) * 2.0 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- round decimal
SELECT "s"."Id", round(CASE WHEN abs("s"."Decimal" * power(10.0, 0)) % 1 = 0.5 THEN round("s"."Decimal" * power(10.0, 0) / 2) * 2 / power(10.0, 0) ELSE "s"."Decimal" END, 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- round decimal to places
SELECT "s"."Id", round(CASE WHEN abs("s"."Decimal" * power(10.0, 1)) % 1 = 0.5 THEN round("s"."Decimal" * power(10.0, 1) / 2) * 2 / power(10.0, 1) ELSE "s"."Decimal" END, 1) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- round to even
SELECT "s"."Id", round("s"."Double" * power(10.0, 0)) / power(10.0, 0) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- shift left
SELECT "s"."Id", "s"."Int" << 2 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- sign
SELECT "s"."Id", CAST(sign("s"."Int") AS integer) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- span days
SELECT "s"."Id", CAST(trunc(extract(epoch FROM "s"."TimeSpan") / 86400) AS integer) AS "Days"
FROM "Specimens" AS "s"
ORDER BY "Days", "s"."Id"

-- span equality
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" = @p0

-- span hours
SELECT "s"."Id", CAST(trunc(extract(epoch FROM "s"."TimeSpan") / 3600) % 24 AS integer) AS "Hours"
FROM "Specimens" AS "s"
ORDER BY "Hours", "s"."Id"

-- span order
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" < @p0

-- span plus span
SELECT "s"."Id", "s"."TimeSpan" + "s"."TimeSpan" AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- span total minutes
SELECT "s"."Id", CAST(extract(epoch FROM "s"."TimeSpan") * 10000000 AS double precision) / 600000000 AS "TotalMinutes"
FROM "Specimens" AS "s"
ORDER BY "TotalMinutes", "s"."Id"

-- square root
SELECT "s"."Id", sqrt(abs("s"."Double")) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- subtract
SELECT "s"."Id", "s"."Long" - CAST("s"."Int" AS bigint) AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- time hour
SELECT "s"."Id", CAST(extract(hour FROM "s"."TimeOnly") AS integer) AS "Hour"
FROM "Specimens" AS "s"
ORDER BY "Hour", "s"."Id"

-- time of day
SELECT "s"."Id", CAST(CAST("s"."DateTime" AS time) AS interval) AS "TimeOfDay"
FROM "Specimens" AS "s"
ORDER BY "TimeOfDay", "s"."Id"

-- time order
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnly" > @p0

-- time second
SELECT "s"."Id", CAST(trunc(extract(second FROM "s"."TimeOnly")) AS integer) AS "Second"
FROM "Specimens" AS "s"
ORDER BY "Second", "s"."Id"

-- to int
SELECT "s"."Id", CAST((("s"."Long" / 5000000000) & 2147483647) - (("s"."Long" / 5000000000) & 2147483648) AS integer) + 1 AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- truncate
SELECT "s"."Id", trunc("s"."Double") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- truncate decimal
SELECT "s"."Id", trunc("s"."Decimal") AS "value"
FROM "Specimens" AS "s"
ORDER BY "value", "s"."Id"

-- year
SELECT "s"."Id", CAST(extract(year FROM "s"."DateTime") AS integer) AS "Year"
FROM "Specimens" AS "s"
ORDER BY "Year", "s"."Id"
