-- D
SELECT "s"."Id", CAST("s"."Int" AS text) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "value", "s"."Id"

-- D4 of negative numbers
SELECT "s"."Id", to_char("s"."Int", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- F0 of decimals
SELECT "s"."Id", CAST(round("s"."Decimal", 0) AS text) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "value", "s"."Id"

-- F1 of decimals
SELECT "s"."Id", CAST(round("s"."Decimal", 1) AS text) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "value", "s"."Id"

-- N0 of longs
SELECT "s"."Id", to_char(round(CAST("s"."Long" AS numeric), 0), @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- N2 of decimals
SELECT "s"."Id", to_char(round("s"."Decimal", 2), @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- N3 of negative decimals
SELECT "s"."Id", to_char(round(-"s"."Decimal", 3), @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- P1 of decimals
SELECT "s"."Id", to_char(round("s"."Decimal" / @p0 * 100, 1), @p1) || @p2 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p3
ORDER BY "value", "s"."Id"

-- X of ints
SELECT "s"."Id", upper(to_hex("s"."Int" & 4294967295)) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "value", "s"."Id"

-- X2 of bytes
SELECT "s"."Id", upper(lpad(to_hex(CAST("s"."Byte" & 255 AS integer)), 2 + greatest(length(to_hex(CAST("s"."Byte" & 255 AS integer))) - 2, 0), @p0)) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- another captured pattern
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."String" ~ @p0

-- byte of bytes
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE length("s"."Bytes") > 1 AND CASE WHEN 1 >= 0 AND 1 < length("s"."Bytes") THEN CAST(get_byte("s"."Bytes", 1) AS smallint) END = 100

-- bytes contain
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE position(decode(lpad(to_hex(CAST(100 AS integer)), 2, '0'), 'hex') IN "s"."Bytes") > 0

-- bytes in hexadecimal
SELECT "s"."Id", upper(encode("s"."Bytes", 'hex')) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "value", "s"."Id"

-- captured pattern
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."String" ~ @p0

-- count of matches
SELECT "s"."Id", (SELECT CAST(count(*) AS integer) FROM regexp_matches("s"."String", @p0, @p1)) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- enum as number
SELECT "s"."Id", CAST("s"."Enum" AS text) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "value", "s"."Id"

-- enum parsed
SELECT "s"."Id", CASE WHEN btrim(CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') = @p2 THEN 0 WHEN btrim(CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') = @p0 THEN 1 WHEN btrim(CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') = @p3 THEN 2 WHEN btrim(CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') = @p1 THEN 5 ELSE CAST(CAST(CASE WHEN "s"."Bool" THEN @p0 ELSE @p1 END AS bigint) AS integer) END AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p4
ORDER BY "value", "s"."Id"

-- first match
SELECT "s"."Id", coalesce((regexp_match("s"."String", @p0))[1], '') AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- first part
SELECT "s"."Id", (SELECT CASE WHEN FALSE THEN btrim(part, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE part END FROM unnest(CASE WHEN ("s"."String" || @p0) = '' THEN ARRAY[''] ELSE string_to_array("s"."String" || @p0, @p1) END) WITH ORDINALITY AS parts (part, place) WHERE NOT FALSE OR CASE WHEN FALSE THEN btrim(part, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE part END <> '' ORDER BY place OFFSET 0 LIMIT 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value" NULLS FIRST, "s"."Id"

-- fixed digits
SELECT "s"."Id", to_char(round("s"."Decimal", 2), @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- guid without hyphens
SELECT "s"."Id", replace(CAST("s"."Guid" AS text), @p0, @p1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- half day
SELECT "s"."Id", to_char("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- interpolated date
SELECT "s"."Id", to_char("s"."DateOnly", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- interpolated format
SELECT "s"."Id", CAST(round("s"."Decimal", 2) AS text) || @p0 || lpad(CAST("s"."Int" AS text) || @p1, 6 + greatest(length(CAST("s"."Int" AS text) || @p1) - 6, 0), @p2) || @p0 || rpad(to_char("s"."Id", @p3), 4 + greatest(length(to_char("s"."Id", @p3)) - 4, 0), @p2) || @p0 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p4
ORDER BY "value", "s"."Id"

-- interpolated nullable
SELECT "s"."Id", @p0 || coalesce(CASE WHEN "s"."IntN" IS NOT NULL THEN to_char("s"."IntN", @p1) ELSE @p2 END, @p2) || @p3 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p4
ORDER BY "value", "s"."Id"

-- interval
SELECT "s"."Id", CASE WHEN "s"."TimeSpan" < INTERVAL '0' THEN '-' ELSE '' END || coalesce(nullif(trunc(abs(extract(epoch FROM "s"."TimeSpan")) / 86400), 0) || '.', '') || to_char(justify_hours(greatest("s"."TimeSpan", -("s"."TimeSpan"))), 'HH24:MI:SS') || CASE WHEN extract(epoch FROM "s"."TimeSpan") % 1 <> 0 THEN '.' || lpad(CAST(trunc(abs(extract(epoch FROM "s"."TimeSpan") % 1) * 10000000) AS text), 7, '0') ELSE '' END AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "value", "s"."Id"

-- is match
SELECT "s"."Id", "s"."String" ~ @p0 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- is match ignoring case
SELECT "s"."Id", "s"."String" ~ @p0 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- is match looking ahead
SELECT "s"."Id", "s"."String" ~ @p0 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- is match of a nullable
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" ~ @p0

-- is match of a point
SELECT "s"."Id", (@p0 || "s"."String") ~ @p1 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- is match of a word
SELECT "s"."Id", ("s"."String" || @p0) ~ @p1 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- is match of alternatives
SELECT "s"."Id", "s"."String" ~ @p0 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- is match of digits
SELECT "s"."Id", "s"."String" ~ @p0 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- is match of the end
SELECT "s"."Id", ("s"."String" || @p0) ~ @p1 AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- literal text
SELECT "s"."Id", to_char("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- long date
SELECT "s"."Id", to_char("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- milliseconds
SELECT "s"."Id", to_char("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- month and day
SELECT "s"."Id", to_char("s"."DateOnly", @p0) AS "value"
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
WHERE "s"."StringN" IS NULL OR ("s"."StringN" ~ @p0) IS NOT TRUE

-- number of parts
SELECT "s"."Id", (SELECT CASE WHEN num_nulls("s"."String" || @p0, @p1, FALSE, FALSE) = 0 THEN CAST(count(*) AS integer) END FROM unnest(CASE WHEN ("s"."String" || @p0) = '' THEN ARRAY[''] ELSE string_to_array("s"."String" || @p0, @p1) END) AS part WHERE NOT FALSE OR CASE WHEN FALSE THEN btrim(part, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE part END <> '') AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- object equality of texts
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" = "s"."StringM" OR "s"."StringN" IS NULL AND "s"."StringM" IS NULL

-- optional digits
SELECT "s"."Id", rtrim(to_char(round("s"."Decimal", 2), @p0), @p1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- part by text
SELECT "s"."Id", (SELECT CASE WHEN FALSE THEN btrim(part, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE part END FROM unnest(CASE WHEN (@p0 || CAST("s"."Id" AS text) || @p1) = '' THEN ARRAY[''] ELSE string_to_array(@p0 || CAST("s"."Id" AS text) || @p1, @p2) END) WITH ORDINALITY AS parts (part, place) WHERE NOT FALSE OR CASE WHEN FALSE THEN btrim(part, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE part END <> '' ORDER BY place OFFSET 1 LIMIT 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p3
ORDER BY "value" NULLS FIRST, "s"."Id"

-- parts of an interval
SELECT "s"."Id", CAST(abs(CAST(trunc(extract(epoch FROM "s"."TimeSpan") / 86400) AS integer)) AS text) || @p0 || lpad(CAST(abs(CAST(trunc(extract(epoch FROM "s"."TimeSpan") / 3600) % 24 AS integer)) AS text), 2 + greatest(length(CAST(abs(CAST(trunc(extract(epoch FROM "s"."TimeSpan") / 3600) % 24 AS integer)) AS text)) - 2, 0), @p1) || @p2 || lpad(CAST(abs(CAST(trunc(extract(epoch FROM "s"."TimeSpan") / 60) % 60 AS integer)) AS text), 2 + greatest(length(CAST(abs(CAST(trunc(extract(epoch FROM "s"."TimeSpan") / 60) % 60 AS integer)) AS text)) - 2, 0), @p1) || @p2 || lpad(CAST(abs(CAST(trunc(extract(epoch FROM "s"."TimeSpan")) % 60 AS integer)) AS text), 2 + greatest(length(CAST(abs(CAST(trunc(extract(epoch FROM "s"."TimeSpan")) % 60 AS integer)) AS text)) - 2, 0), @p1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p3
ORDER BY "value", "s"."Id"

-- parts without empty ones
SELECT "s"."Id", (SELECT CASE WHEN num_nulls(@p0 || "s"."String" || @p1, @p1, TRUE, FALSE) = 0 THEN CAST(count(*) AS integer) END FROM unnest(CASE WHEN (@p0 || "s"."String" || @p1) = '' THEN ARRAY[''] ELSE string_to_array(@p0 || "s"."String" || @p1, @p1) END) AS part WHERE NOT TRUE OR CASE WHEN FALSE THEN btrim(part, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE part END <> '') AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value", "s"."Id"

-- replace a backslash
SELECT "s"."Id", regexp_replace("s"."String", @p0, @p1, @p2) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p3
ORDER BY "value", "s"."Id"

-- replace by a dollar
SELECT "s"."Id", regexp_replace("s"."String", @p0, @p1, @p2) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p3
ORDER BY "value", "s"."Id"

-- replace with groups
SELECT "s"."Id", regexp_replace("s"."String", @p0, @p1, @p2) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p3
ORDER BY "value", "s"."Id"

-- round away to digits
SELECT "s"."Id", round("s"."Decimal" / @p0, 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- round down to digits
SELECT "s"."Id", round(floor(("s"."Decimal" / @p0) * power(10.0, 1)) / power(10.0, 1), 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- round of doubles away
SELECT "s"."Id", trunc("s"."Double" * power(10.0, 0) + sign("s"."Double") * 0.5) / power(10.0, 0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p0
ORDER BY "value", "s"."Id"

-- round toward zero to digits
SELECT "s"."Id", trunc(-"s"."Decimal" / @p0, 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- round up to digits
SELECT "s"."Id", round(ceiling(("s"."Decimal" / @p0) * power(10.0, 1)) / power(10.0, 1), 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- round-trip
SELECT "s"."Id", to_char("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- short date
SELECT "s"."Id", to_char("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- some digits
SELECT "s"."Id", to_char(round("s"."Decimal", 3), @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- sortable
SELECT "s"."Id", to_char("s"."DateTime", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- time
SELECT "s"."Id", to_char("s"."TimeOnly", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- trimmed part
SELECT "s"."Id", (SELECT CASE WHEN TRUE THEN btrim(part, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE part END FROM unnest(CASE WHEN ("s"."String" || @p0) = '' THEN ARRAY[''] ELSE string_to_array("s"."String" || @p0, @p1) END) WITH ORDINALITY AS parts (part, place) WHERE NOT FALSE OR CASE WHEN TRUE THEN btrim(part, E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000') ELSE part END <> '' ORDER BY place OFFSET 1 LIMIT 1) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p2
ORDER BY "value" NULLS FIRST, "s"."Id"

-- two digits of the year
SELECT "s"."Id", to_char("s"."DateOnly", @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- x8 of ints
SELECT "s"."Id", lpad(to_hex("s"."Int" & 4294967295), 8 + greatest(length(to_hex("s"."Int" & 4294967295)) - 8, 0), @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"

-- zeros
SELECT "s"."Id", to_char(round(CAST("s"."Id" AS numeric), 0), @p0) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" <> @p1
ORDER BY "value", "s"."Id"
