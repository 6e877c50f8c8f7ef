-- D
SELECT "s"."Id", lp_format("s"."Int", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- D4 of negative numbers
SELECT "s"."Id", lp_format("s"."Int", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- F0 of decimals
SELECT "s"."Id", lp_format_decimal("s"."Decimal", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- F1 of decimals
SELECT "s"."Id", lp_format_decimal("s"."Decimal", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- N0 of longs
SELECT "s"."Id", lp_format("s"."Long", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- N2 of decimals
SELECT "s"."Id", lp_format_decimal("s"."Decimal", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- N3 of negative decimals
SELECT "s"."Id", lp_format_decimal(lp_negate("s"."Decimal"), @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- P1 of decimals
SELECT "s"."Id", lp_format_decimal(lp_divide("s"."Decimal", @p0), @p1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- X of ints
SELECT "s"."Id", lp_format("s"."Int" & 4294967295, @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- X2 of bytes
SELECT "s"."Id", lp_format("s"."Byte" & 255, @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- another captured pattern
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE lp_is_match("s"."String", @p0, 0)

-- byte of bytes
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE length(CAST("s"."Bytes" AS BLOB)) > 1 AND lp_byte_at("s"."Bytes", 1) = 100

-- bytes contain
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE lp_contains_byte("s"."Bytes", 100)

-- bytes in hexadecimal
SELECT "s"."Id", lp_upper(CASE WHEN "s"."Bytes" IS NOT NULL THEN lower(hex("s"."Bytes")) END) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "value", "s"."Id"

-- captured pattern
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE lp_is_match("s"."String", @p0, 0)

-- count of matches
SELECT "s"."Id", lp_count_matches("s"."String", @p0, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- enum as number
SELECT "s"."Id", CAST("s"."Enum" AS TEXT) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "value", "s"."Id"

-- enum parsed
SELECT "s"."Id", CASE WHEN lp_trim(CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END) = @p2 THEN 0 WHEN lp_trim(CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END) = @p0 THEN 1 WHEN lp_trim(CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END) = @p3 THEN 2 WHEN lp_trim(CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END) = @p1 THEN 5 ELSE CAST(lp_parse_integer(CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END) AS INTEGER) END AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p4
ORDER BY "value", "s"."Id"

-- first match
SELECT "s"."Id", lp_first_match("s"."String", @p0, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- first part
SELECT "s"."Id", lp_part_at("s"."String" || @p0, @p1, 0, 0, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- fixed digits
SELECT "s"."Id", lp_format_decimal("s"."Decimal", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- guid without hyphens
SELECT "s"."Id", lp_format_guid("s"."Guid", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- half day
SELECT "s"."Id", lp_format_datetime("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- interpolated date
SELECT "s"."Id", lp_format_date("s"."DateOnly", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- interpolated format
SELECT "s"."Id", lp_format_decimal("s"."Decimal", @p0) || @p1 || lp_pad_left(CAST("s"."Int" AS TEXT) || @p2, 6, @p3) || @p1 || lp_pad_right(lp_format("s"."Id", @p4), 4, @p3) || @p1 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p5
ORDER BY "value", "s"."Id"

-- interpolated nullable
SELECT "s"."Id", @p0 || coalesce(CASE WHEN "s"."IntN" IS NOT NULL THEN lp_format("s"."IntN", @p1) ELSE @p2 END, @p2) || @p3 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p4
ORDER BY "value", "s"."Id"

-- interval
SELECT "s"."Id", lp_format_interval("s"."TimeSpan", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- is match
SELECT "s"."Id", lp_is_match("s"."String", @p0, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- is match ignoring case
SELECT "s"."Id", lp_is_match("s"."String", @p0, 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- is match looking ahead
SELECT "s"."Id", lp_is_match("s"."String", @p0, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- is match of a nullable
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE lp_is_match("s"."StringN", @p0, 0)

-- is match of a point
SELECT "s"."Id", lp_is_match(@p0 || "s"."String", @p1, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- is match of a word
SELECT "s"."Id", lp_is_match("s"."String" || @p0, @p1, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- is match of alternatives
SELECT "s"."Id", lp_is_match("s"."String", @p0, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- is match of digits
SELECT "s"."Id", lp_is_match("s"."String", @p0, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- is match of the end
SELECT "s"."Id", lp_is_match("s"."String" || @p0, @p1, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- literal text
SELECT "s"."Id", lp_format_datetime("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- long date
SELECT "s"."Id", lp_format_datetime("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- milliseconds
SELECT "s"."Id", lp_format_datetime("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- month and day
SELECT "s"."Id", lp_format_date("s"."DateOnly", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- nested conditionals
SELECT "s"."Id", CASE WHEN "s"."Int" > 2 THEN @p0 WHEN "s"."Int" > -2 THEN @p1 ELSE @p2 END AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p3
ORDER BY "value", "s"."Id"

-- not a match of a nullable
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NULL OR lp_is_match("s"."StringN", @p0, 0) IS NOT TRUE

-- number of parts
SELECT "s"."Id", lp_count_parts("s"."String" || @p0, @p1, 0, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- object equality of texts
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS "s"."StringM"

-- optional digits
SELECT "s"."Id", lp_format_decimal("s"."Decimal", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- part by text
SELECT "s"."Id", lp_part_at(@p0 || CAST("s"."Id" AS TEXT) || @p1, @p2, 0, 0, 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p3
ORDER BY "value", "s"."Id"

-- parts of an interval
SELECT "s"."Id", lp_format_interval("s"."TimeSpan", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- parts without empty ones
SELECT "s"."Id", lp_count_parts(@p0 || "s"."String" || @p1, @p1, 1, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- replace a backslash
SELECT "s"."Id", lp_regex_replace("s"."String", @p0, 0, @p1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- replace by a dollar
SELECT "s"."Id", lp_regex_replace("s"."String", @p0, 0, @p1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- replace with groups
SELECT "s"."Id", lp_regex_replace("s"."String", @p0, 0, @p1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- round away to digits
SELECT "s"."Id", lp_decimal_round_away(lp_divide("s"."Decimal", @p0), 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- round down to digits
SELECT "s"."Id", lp_decimal_floor(lp_divide("s"."Decimal", @p0), 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- round of doubles away
SELECT "s"."Id", lp_round_away("s"."Double", 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "value", "s"."Id"

-- round toward zero to digits
SELECT "s"."Id", lp_decimal_truncate(lp_divide(lp_negate("s"."Decimal"), @p0), 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- round up to digits
SELECT "s"."Id", lp_decimal_ceiling(lp_divide("s"."Decimal", @p0), 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value" COLLATE LP_DECIMAL, "s"."Id"

-- round-trip
SELECT "s"."Id", lp_format_datetime("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- short date
SELECT "s"."Id", lp_format_datetime("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- some digits
SELECT "s"."Id", lp_format_decimal("s"."Decimal", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- sortable
SELECT "s"."Id", lp_format_datetime("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- time
SELECT "s"."Id", lp_format_time("s"."TimeOnly", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- trimmed part
SELECT "s"."Id", lp_part_at("s"."String" || @p0, @p1, 0, 1, 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- two digits of the year
SELECT "s"."Id", lp_format_date("s"."DateOnly", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- x8 of ints
SELECT "s"."Id", lp_format("s"."Int" & 4294967295, @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- zeros
SELECT "s"."Id", lp_format("s"."Id", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"
