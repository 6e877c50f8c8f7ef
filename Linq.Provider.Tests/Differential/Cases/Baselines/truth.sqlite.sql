-- Bool column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Bool" = "s"."BoolN"

-- Bool column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Bool" IS NOT "s"."BoolN"

-- Bool null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- Bool null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- Bool nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN"

-- Bool nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NOT TRUE

-- Bool nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NULL

-- Bool nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NOT NULL

-- Bool nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" = @p0

-- Bool nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NOT @p0

-- Byte column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Byte" = "s"."ByteN"

-- Byte column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Byte" > "s"."ByteN"

-- Byte column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Byte" >= "s"."ByteN"

-- Byte column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Byte" < "s"."ByteN"

-- Byte column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Byte" <= "s"."ByteN"

-- Byte column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Byte" IS NOT "s"."ByteN"

-- Byte null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- Byte null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL > "s"."Byte"

-- Byte null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL >= "s"."Byte"

-- Byte null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL < "s"."Byte"

-- Byte null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL <= "s"."Byte"

-- Byte null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- Byte nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" = 76

-- Byte nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" > 76

-- Byte nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" >= 76

-- Byte nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" < 76

-- Byte nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" <= 76

-- Byte nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" IS NOT 76

-- Byte nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" IS NULL

-- Byte nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" > NULL

-- Byte nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" >= NULL

-- Byte nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" < NULL

-- Byte nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" <= NULL

-- Byte nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" IS NOT NULL

-- Byte nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" = @p0

-- Byte nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" > @p0

-- Byte nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" >= @p0

-- Byte nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" < @p0

-- Byte nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" <= @p0

-- Byte nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" IS NOT @p0

-- Char column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" = "s"."CharN"

-- Char column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" > "s"."CharN"

-- Char column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" >= "s"."CharN"

-- Char column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" < "s"."CharN"

-- Char column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" <= "s"."CharN"

-- Char column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" IS NOT "s"."CharN"

-- Char null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- Char null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL > "s"."Char"

-- Char null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL >= "s"."Char"

-- Char null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL < "s"."Char"

-- Char null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL <= "s"."Char"

-- Char null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- Char nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" = @p0

-- Char nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" > @p0

-- Char nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" >= @p0

-- Char nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" < @p0

-- Char nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" <= @p0

-- Char nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" IS NOT @p0

-- Char nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" IS NULL

-- Char nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" > NULL

-- Char nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" >= NULL

-- Char nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" < NULL

-- Char nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" <= NULL

-- Char nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" IS NOT NULL

-- Char nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" = @p0

-- Char nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" > @p0

-- Char nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" >= @p0

-- Char nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" < @p0

-- Char nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" <= @p0

-- Char nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" IS NOT @p0

-- DateOnly column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" = "s"."DateOnlyN"

-- DateOnly column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" > "s"."DateOnlyN"

-- DateOnly column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" >= "s"."DateOnlyN"

-- DateOnly column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" < "s"."DateOnlyN"

-- DateOnly column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" <= "s"."DateOnlyN"

-- DateOnly column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" IS NOT "s"."DateOnlyN"

-- DateOnly null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- DateOnly null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL > "s"."DateOnly"

-- DateOnly null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL >= "s"."DateOnly"

-- DateOnly null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL < "s"."DateOnly"

-- DateOnly null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL <= "s"."DateOnly"

-- DateOnly null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- DateOnly nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" = @p0

-- DateOnly nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" > @p0

-- DateOnly nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" >= @p0

-- DateOnly nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" < @p0

-- DateOnly nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" <= @p0

-- DateOnly nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" IS NOT @p0

-- DateOnly nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" IS NULL

-- DateOnly nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" > NULL

-- DateOnly nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" >= NULL

-- DateOnly nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" < NULL

-- DateOnly nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" <= NULL

-- DateOnly nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" IS NOT NULL

-- DateOnly nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" = @p0

-- DateOnly nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" > @p0

-- DateOnly nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" >= @p0

-- DateOnly nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" < @p0

-- DateOnly nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" <= @p0

-- DateOnly nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" IS NOT @p0

-- DateTime column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" = "s"."DateTimeN"

-- DateTime column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" > "s"."DateTimeN"

-- DateTime column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" >= "s"."DateTimeN"

-- DateTime column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" < "s"."DateTimeN"

-- DateTime column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" <= "s"."DateTimeN"

-- DateTime column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" IS NOT "s"."DateTimeN"

-- DateTime null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- DateTime null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL > "s"."DateTime"

-- DateTime null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL >= "s"."DateTime"

-- DateTime null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL < "s"."DateTime"

-- DateTime null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL <= "s"."DateTime"

-- DateTime null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- DateTime nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" = @p0

-- DateTime nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" > @p0

-- DateTime nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" >= @p0

-- DateTime nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" < @p0

-- DateTime nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" <= @p0

-- DateTime nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" IS NOT @p0

-- DateTime nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" IS NULL

-- DateTime nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" > NULL

-- DateTime nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" >= NULL

-- DateTime nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" < NULL

-- DateTime nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" <= NULL

-- DateTime nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" IS NOT NULL

-- DateTime nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" = @p0

-- DateTime nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" > @p0

-- DateTime nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" >= @p0

-- DateTime nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" < @p0

-- DateTime nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" <= @p0

-- DateTime nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" IS NOT @p0

-- DateTimeOffset column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT = "s"."DateTimeOffsetN"

-- DateTimeOffset column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT > "s"."DateTimeOffsetN"

-- DateTimeOffset column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT >= "s"."DateTimeOffsetN"

-- DateTimeOffset column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT < "s"."DateTimeOffsetN"

-- DateTimeOffset column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT <= "s"."DateTimeOffsetN"

-- DateTimeOffset column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT IS NOT "s"."DateTimeOffsetN"

-- DateTimeOffset null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- DateTimeOffset null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_INSTANT > "s"."DateTimeOffset"

-- DateTimeOffset null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_INSTANT >= "s"."DateTimeOffset"

-- DateTimeOffset null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_INSTANT < "s"."DateTimeOffset"

-- DateTimeOffset null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_INSTANT <= "s"."DateTimeOffset"

-- DateTimeOffset null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- DateTimeOffset nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT = @p0

-- DateTimeOffset nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT > @p0

-- DateTimeOffset nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT >= @p0

-- DateTimeOffset nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT < @p0

-- DateTimeOffset nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT <= @p0

-- DateTimeOffset nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT IS NOT @p0

-- DateTimeOffset nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" IS NULL

-- DateTimeOffset nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT > NULL

-- DateTimeOffset nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT >= NULL

-- DateTimeOffset nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT < NULL

-- DateTimeOffset nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT <= NULL

-- DateTimeOffset nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" IS NOT NULL

-- DateTimeOffset nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT = @p0

-- DateTimeOffset nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT > @p0

-- DateTimeOffset nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT >= @p0

-- DateTimeOffset nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT < @p0

-- DateTimeOffset nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT <= @p0

-- DateTimeOffset nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT IS NOT @p0

-- Decimal column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" COLLATE LP_DECIMAL = "s"."DecimalN"

-- Decimal column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" COLLATE LP_DECIMAL > "s"."DecimalN"

-- Decimal column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" COLLATE LP_DECIMAL >= "s"."DecimalN"

-- Decimal column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" COLLATE LP_DECIMAL < "s"."DecimalN"

-- Decimal column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" COLLATE LP_DECIMAL <= "s"."DecimalN"

-- Decimal column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" COLLATE LP_DECIMAL IS NOT "s"."DecimalN"

-- Decimal null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- Decimal null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_DECIMAL > "s"."Decimal"

-- Decimal null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_DECIMAL >= "s"."Decimal"

-- Decimal null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_DECIMAL < "s"."Decimal"

-- Decimal null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_DECIMAL <= "s"."Decimal"

-- Decimal null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- Decimal nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL = @p0

-- Decimal nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL > @p0

-- Decimal nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL >= @p0

-- Decimal nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL < @p0

-- Decimal nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL <= @p0

-- Decimal nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL IS NOT @p0

-- Decimal nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" IS NULL

-- Decimal nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL > NULL

-- Decimal nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL >= NULL

-- Decimal nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL < NULL

-- Decimal nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL <= NULL

-- Decimal nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" IS NOT NULL

-- Decimal nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL = @p0

-- Decimal nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL > @p0

-- Decimal nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL >= @p0

-- Decimal nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL < @p0

-- Decimal nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL <= @p0

-- Decimal nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL IS NOT @p0

-- Double column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" = "s"."DoubleN"

-- Double column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" > "s"."DoubleN"

-- Double column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" >= "s"."DoubleN"

-- Double column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" < "s"."DoubleN"

-- Double column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" <= "s"."DoubleN"

-- Double column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" IS NOT "s"."DoubleN"

-- Double null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- Double null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL > "s"."Double"

-- Double null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL >= "s"."Double"

-- Double null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL < "s"."Double"

-- Double null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL <= "s"."Double"

-- Double null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- Double nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" = 10.25

-- Double nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" > 10.25

-- Double nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" >= 10.25

-- Double nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" < 10.25

-- Double nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" <= 10.25

-- Double nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" IS NOT 10.25

-- Double nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" IS NULL

-- Double nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" > NULL

-- Double nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" >= NULL

-- Double nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" < NULL

-- Double nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" <= NULL

-- Double nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" IS NOT NULL

-- Double nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" = @p0

-- Double nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" > @p0

-- Double nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" >= @p0

-- Double nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" < @p0

-- Double nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" <= @p0

-- Double nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" IS NOT @p0

-- Enum column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Enum" = "s"."EnumN"

-- Enum column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Enum" > "s"."EnumN"

-- Enum column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Enum" >= "s"."EnumN"

-- Enum column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Enum" < "s"."EnumN"

-- Enum column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Enum" <= "s"."EnumN"

-- Enum column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Enum" IS NOT "s"."EnumN"

-- Enum null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- Enum null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL > "s"."Enum"

-- Enum null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL >= "s"."Enum"

-- Enum null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL < "s"."Enum"

-- Enum null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL <= "s"."Enum"

-- Enum null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- Enum nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" = 0

-- Enum nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" > 0

-- Enum nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" >= 0

-- Enum nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" < 0

-- Enum nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" <= 0

-- Enum nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" IS NOT 0

-- Enum nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" IS NULL

-- Enum nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" > NULL

-- Enum nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" >= NULL

-- Enum nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" < NULL

-- Enum nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" <= NULL

-- Enum nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" IS NOT NULL

-- Enum nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" = @p0

-- Enum nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" > @p0

-- Enum nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" >= @p0

-- Enum nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" < @p0

-- Enum nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" <= @p0

-- Enum nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" IS NOT @p0

-- Float column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" = "s"."FloatN"

-- Float column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" > "s"."FloatN"

-- Float column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" >= "s"."FloatN"

-- Float column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" < "s"."FloatN"

-- Float column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" <= "s"."FloatN"

-- Float column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" IS NOT "s"."FloatN"

-- Float null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- Float null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL > "s"."Float"

-- Float null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL >= "s"."Float"

-- Float null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL < "s"."Float"

-- Float null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL <= "s"."Float"

-- Float null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- Float nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" = -1.0

-- Float nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" > -1.0

-- Float nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" >= -1.0

-- Float nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" < -1.0

-- Float nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" <= -1.0

-- Float nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" IS NOT (-1.0)

-- Float nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" IS NULL

-- Float nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" > NULL

-- Float nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" >= NULL

-- Float nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" < NULL

-- Float nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" <= NULL

-- Float nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" IS NOT NULL

-- Float nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" = @p0

-- Float nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" > @p0

-- Float nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" >= @p0

-- Float nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" < @p0

-- Float nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" <= @p0

-- Float nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" IS NOT @p0

-- Guid column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" = "s"."GuidN"

-- Guid column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" IS NOT "s"."GuidN"

-- Guid null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- Guid null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- Guid nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" = @p0

-- Guid nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" IS NOT @p0

-- Guid nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" IS NULL

-- Guid nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" IS NOT NULL

-- Guid nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" = @p0

-- Guid nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" IS NOT @p0

-- Int column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" = "s"."IntN"

-- Int column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" > "s"."IntN"

-- Int column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" >= "s"."IntN"

-- Int column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" < "s"."IntN"

-- Int column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" <= "s"."IntN"

-- Int column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" IS NOT "s"."IntN"

-- Int null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- Int null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL > "s"."Int"

-- Int null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL >= "s"."Int"

-- Int null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL < "s"."Int"

-- Int null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL <= "s"."Int"

-- Int null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- Int nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" = 4

-- Int nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" > 4

-- Int nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" >= 4

-- Int nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" < 4

-- Int nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" <= 4

-- Int nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" IS NOT 4

-- Int nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" IS NULL

-- Int nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" > NULL

-- Int nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" >= NULL

-- Int nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" < NULL

-- Int nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" <= NULL

-- Int nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" IS NOT NULL

-- Int nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" = @p0

-- Int nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" > @p0

-- Int nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" >= @p0

-- Int nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" < @p0

-- Int nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" <= @p0

-- Int nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" IS NOT @p0

-- Long column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Long" = "s"."LongN"

-- Long column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Long" > "s"."LongN"

-- Long column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Long" >= "s"."LongN"

-- Long column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Long" < "s"."LongN"

-- Long column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Long" <= "s"."LongN"

-- Long column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Long" IS NOT "s"."LongN"

-- Long null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- Long null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL > "s"."Long"

-- Long null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL >= "s"."Long"

-- Long null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL < "s"."Long"

-- Long null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL <= "s"."Long"

-- Long null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- Long nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" = -10000000000

-- Long nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" > -10000000000

-- Long nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" >= -10000000000

-- Long nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" < -10000000000

-- Long nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" <= -10000000000

-- Long nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" IS NOT (-10000000000)

-- Long nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" IS NULL

-- Long nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" > NULL

-- Long nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" >= NULL

-- Long nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" < NULL

-- Long nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" <= NULL

-- Long nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" IS NOT NULL

-- Long nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" = @p0

-- Long nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" > @p0

-- Long nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" >= @p0

-- Long nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" < @p0

-- Long nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" <= @p0

-- Long nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" IS NOT @p0

-- Short column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Short" = "s"."ShortN"

-- Short column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Short" > "s"."ShortN"

-- Short column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Short" >= "s"."ShortN"

-- Short column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Short" < "s"."ShortN"

-- Short column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Short" <= "s"."ShortN"

-- Short column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Short" IS NOT "s"."ShortN"

-- Short null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- Short null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL > "s"."Short"

-- Short null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL >= "s"."Short"

-- Short null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL < "s"."Short"

-- Short null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL <= "s"."Short"

-- Short null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- Short nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" = -3000

-- Short nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" > -3000

-- Short nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" >= -3000

-- Short nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" < -3000

-- Short nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" <= -3000

-- Short nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" IS NOT (-3000)

-- Short nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" IS NULL

-- Short nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" > NULL

-- Short nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" >= NULL

-- Short nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" < NULL

-- Short nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" <= NULL

-- Short nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" IS NOT NULL

-- Short nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" = @p0

-- Short nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" > @p0

-- Short nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" >= @p0

-- Short nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" < @p0

-- Short nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" <= @p0

-- Short nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" IS NOT @p0

-- String column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."String" = "s"."StringN"

-- String column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."String" IS NOT "s"."StringN"

-- String null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- String null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- String nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" = @p0

-- String nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NOT @p0

-- String nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NULL

-- String nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NOT NULL

-- String nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" = @p0

-- String nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NOT @p0

-- TimeOnly column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnly" = "s"."TimeOnlyN"

-- TimeOnly column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnly" > "s"."TimeOnlyN"

-- TimeOnly column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnly" >= "s"."TimeOnlyN"

-- TimeOnly column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnly" < "s"."TimeOnlyN"

-- TimeOnly column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnly" <= "s"."TimeOnlyN"

-- TimeOnly column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnly" IS NOT "s"."TimeOnlyN"

-- TimeOnly null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- TimeOnly null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL > "s"."TimeOnly"

-- TimeOnly null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL >= "s"."TimeOnly"

-- TimeOnly null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL < "s"."TimeOnly"

-- TimeOnly null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL <= "s"."TimeOnly"

-- TimeOnly null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- TimeOnly nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" = @p0

-- TimeOnly nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" > @p0

-- TimeOnly nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" >= @p0

-- TimeOnly nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" < @p0

-- TimeOnly nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" <= @p0

-- TimeOnly nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" IS NOT @p0

-- TimeOnly nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" IS NULL

-- TimeOnly nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" > NULL

-- TimeOnly nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" >= NULL

-- TimeOnly nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" < NULL

-- TimeOnly nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" <= NULL

-- TimeOnly nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" IS NOT NULL

-- TimeOnly nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" = @p0

-- TimeOnly nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" > @p0

-- TimeOnly nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" >= @p0

-- TimeOnly nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" < @p0

-- TimeOnly nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" <= @p0

-- TimeOnly nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" IS NOT @p0

-- TimeSpan column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" COLLATE LP_INTERVAL = "s"."TimeSpanN"

-- TimeSpan column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" COLLATE LP_INTERVAL > "s"."TimeSpanN"

-- TimeSpan column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" COLLATE LP_INTERVAL >= "s"."TimeSpanN"

-- TimeSpan column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" COLLATE LP_INTERVAL < "s"."TimeSpanN"

-- TimeSpan column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" COLLATE LP_INTERVAL <= "s"."TimeSpanN"

-- TimeSpan column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" COLLATE LP_INTERVAL IS NOT "s"."TimeSpanN"

-- TimeSpan null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- TimeSpan null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_INTERVAL > "s"."TimeSpan"

-- TimeSpan null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_INTERVAL >= "s"."TimeSpan"

-- TimeSpan null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_INTERVAL < "s"."TimeSpan"

-- TimeSpan null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NULL COLLATE LP_INTERVAL <= "s"."TimeSpan"

-- TimeSpan null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- TimeSpan nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL = @p0

-- TimeSpan nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL > @p0

-- TimeSpan nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL >= @p0

-- TimeSpan nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL < @p0

-- TimeSpan nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL <= @p0

-- TimeSpan nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL IS NOT @p0

-- TimeSpan nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" IS NULL

-- TimeSpan nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL > NULL

-- TimeSpan nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL >= NULL

-- TimeSpan nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL < NULL

-- TimeSpan nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL <= NULL

-- TimeSpan nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" IS NOT NULL

-- TimeSpan nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL = @p0

-- TimeSpan nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL > @p0

-- TimeSpan nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL >= @p0

-- TimeSpan nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL < @p0

-- TimeSpan nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL <= @p0

-- TimeSpan nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL IS NOT @p0

-- not Bool column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Bool" IS NOT "s"."BoolN"

-- not Bool column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Bool" = "s"."BoolN"

-- not Bool null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not Bool null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not Bool nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NOT TRUE

-- not Bool nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN"

-- not Bool nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NOT NULL

-- not Bool nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NULL

-- not Bool nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" IS NOT @p0

-- not Bool nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."BoolN" = @p0

-- not Byte column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Byte" IS NOT "s"."ByteN"

-- not Byte column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Byte" > "s"."ByteN") IS NOT TRUE

-- not Byte column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Byte" >= "s"."ByteN") IS NOT TRUE

-- not Byte column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Byte" < "s"."ByteN") IS NOT TRUE

-- not Byte column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Byte" <= "s"."ByteN") IS NOT TRUE

-- not Byte column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Byte" = "s"."ByteN"

-- not Byte null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not Byte null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL > "s"."Byte") IS NOT TRUE

-- not Byte null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL >= "s"."Byte") IS NOT TRUE

-- not Byte null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL < "s"."Byte") IS NOT TRUE

-- not Byte null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL <= "s"."Byte") IS NOT TRUE

-- not Byte null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not Byte nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" IS NOT 76

-- not Byte nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" > 76) IS NOT TRUE

-- not Byte nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" >= 76) IS NOT TRUE

-- not Byte nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" < 76) IS NOT TRUE

-- not Byte nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" <= 76) IS NOT TRUE

-- not Byte nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" = 76

-- not Byte nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" IS NOT NULL

-- not Byte nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" > NULL) IS NOT TRUE

-- not Byte nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" >= NULL) IS NOT TRUE

-- not Byte nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" < NULL) IS NOT TRUE

-- not Byte nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" <= NULL) IS NOT TRUE

-- not Byte nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" IS NULL

-- not Byte nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" IS NOT @p0

-- not Byte nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" > @p0) IS NOT TRUE

-- not Byte nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" >= @p0) IS NOT TRUE

-- not Byte nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" < @p0) IS NOT TRUE

-- not Byte nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ByteN" <= @p0) IS NOT TRUE

-- not Byte nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ByteN" = @p0

-- not Char column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" IS NOT "s"."CharN"

-- not Char column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Char" > "s"."CharN") IS NOT TRUE

-- not Char column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Char" >= "s"."CharN") IS NOT TRUE

-- not Char column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Char" < "s"."CharN") IS NOT TRUE

-- not Char column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Char" <= "s"."CharN") IS NOT TRUE

-- not Char column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" = "s"."CharN"

-- not Char null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not Char null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL > "s"."Char") IS NOT TRUE

-- not Char null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL >= "s"."Char") IS NOT TRUE

-- not Char null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL < "s"."Char") IS NOT TRUE

-- not Char null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL <= "s"."Char") IS NOT TRUE

-- not Char null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not Char nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" IS NOT @p0

-- not Char nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" > @p0) IS NOT TRUE

-- not Char nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" >= @p0) IS NOT TRUE

-- not Char nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" < @p0) IS NOT TRUE

-- not Char nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" <= @p0) IS NOT TRUE

-- not Char nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" = @p0

-- not Char nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" IS NOT NULL

-- not Char nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" > NULL) IS NOT TRUE

-- not Char nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" >= NULL) IS NOT TRUE

-- not Char nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" < NULL) IS NOT TRUE

-- not Char nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" <= NULL) IS NOT TRUE

-- not Char nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" IS NULL

-- not Char nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" IS NOT @p0

-- not Char nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" > @p0) IS NOT TRUE

-- not Char nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" >= @p0) IS NOT TRUE

-- not Char nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" < @p0) IS NOT TRUE

-- not Char nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."CharN" <= @p0) IS NOT TRUE

-- not Char nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."CharN" = @p0

-- not DateOnly column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" IS NOT "s"."DateOnlyN"

-- not DateOnly column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnly" > "s"."DateOnlyN") IS NOT TRUE

-- not DateOnly column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnly" >= "s"."DateOnlyN") IS NOT TRUE

-- not DateOnly column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnly" < "s"."DateOnlyN") IS NOT TRUE

-- not DateOnly column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnly" <= "s"."DateOnlyN") IS NOT TRUE

-- not DateOnly column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" = "s"."DateOnlyN"

-- not DateOnly null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not DateOnly null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL > "s"."DateOnly") IS NOT TRUE

-- not DateOnly null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL >= "s"."DateOnly") IS NOT TRUE

-- not DateOnly null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL < "s"."DateOnly") IS NOT TRUE

-- not DateOnly null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL <= "s"."DateOnly") IS NOT TRUE

-- not DateOnly null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not DateOnly nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" IS NOT @p0

-- not DateOnly nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" > @p0) IS NOT TRUE

-- not DateOnly nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" >= @p0) IS NOT TRUE

-- not DateOnly nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" < @p0) IS NOT TRUE

-- not DateOnly nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" <= @p0) IS NOT TRUE

-- not DateOnly nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" = @p0

-- not DateOnly nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" IS NOT NULL

-- not DateOnly nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" > NULL) IS NOT TRUE

-- not DateOnly nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" >= NULL) IS NOT TRUE

-- not DateOnly nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" < NULL) IS NOT TRUE

-- not DateOnly nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" <= NULL) IS NOT TRUE

-- not DateOnly nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" IS NULL

-- not DateOnly nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" IS NOT @p0

-- not DateOnly nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" > @p0) IS NOT TRUE

-- not DateOnly nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" >= @p0) IS NOT TRUE

-- not DateOnly nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" < @p0) IS NOT TRUE

-- not DateOnly nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateOnlyN" <= @p0) IS NOT TRUE

-- not DateOnly nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnlyN" = @p0

-- not DateTime column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" IS NOT "s"."DateTimeN"

-- not DateTime column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTime" > "s"."DateTimeN") IS NOT TRUE

-- not DateTime column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTime" >= "s"."DateTimeN") IS NOT TRUE

-- not DateTime column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTime" < "s"."DateTimeN") IS NOT TRUE

-- not DateTime column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTime" <= "s"."DateTimeN") IS NOT TRUE

-- not DateTime column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" = "s"."DateTimeN"

-- not DateTime null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not DateTime null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL > "s"."DateTime") IS NOT TRUE

-- not DateTime null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL >= "s"."DateTime") IS NOT TRUE

-- not DateTime null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL < "s"."DateTime") IS NOT TRUE

-- not DateTime null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL <= "s"."DateTime") IS NOT TRUE

-- not DateTime null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not DateTime nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" IS NOT @p0

-- not DateTime nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" > @p0) IS NOT TRUE

-- not DateTime nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" >= @p0) IS NOT TRUE

-- not DateTime nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" < @p0) IS NOT TRUE

-- not DateTime nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" <= @p0) IS NOT TRUE

-- not DateTime nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" = @p0

-- not DateTime nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" IS NOT NULL

-- not DateTime nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" > NULL) IS NOT TRUE

-- not DateTime nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" >= NULL) IS NOT TRUE

-- not DateTime nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" < NULL) IS NOT TRUE

-- not DateTime nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" <= NULL) IS NOT TRUE

-- not DateTime nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" IS NULL

-- not DateTime nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" IS NOT @p0

-- not DateTime nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" > @p0) IS NOT TRUE

-- not DateTime nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" >= @p0) IS NOT TRUE

-- not DateTime nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" < @p0) IS NOT TRUE

-- not DateTime nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeN" <= @p0) IS NOT TRUE

-- not DateTime nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeN" = @p0

-- not DateTimeOffset column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT IS NOT "s"."DateTimeOffsetN"

-- not DateTimeOffset column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffset" COLLATE LP_INSTANT > "s"."DateTimeOffsetN") IS NOT TRUE

-- not DateTimeOffset column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffset" COLLATE LP_INSTANT >= "s"."DateTimeOffsetN") IS NOT TRUE

-- not DateTimeOffset column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffset" COLLATE LP_INSTANT < "s"."DateTimeOffsetN") IS NOT TRUE

-- not DateTimeOffset column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffset" COLLATE LP_INSTANT <= "s"."DateTimeOffsetN") IS NOT TRUE

-- not DateTimeOffset column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" COLLATE LP_INSTANT = "s"."DateTimeOffsetN"

-- not DateTimeOffset null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not DateTimeOffset null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_INSTANT > "s"."DateTimeOffset") IS NOT TRUE

-- not DateTimeOffset null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_INSTANT >= "s"."DateTimeOffset") IS NOT TRUE

-- not DateTimeOffset null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_INSTANT < "s"."DateTimeOffset") IS NOT TRUE

-- not DateTimeOffset null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_INSTANT <= "s"."DateTimeOffset") IS NOT TRUE

-- not DateTimeOffset null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not DateTimeOffset nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT IS NOT @p0

-- not DateTimeOffset nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT > @p0) IS NOT TRUE

-- not DateTimeOffset nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT >= @p0) IS NOT TRUE

-- not DateTimeOffset nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT < @p0) IS NOT TRUE

-- not DateTimeOffset nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT <= @p0) IS NOT TRUE

-- not DateTimeOffset nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT = @p0

-- not DateTimeOffset nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" IS NOT NULL

-- not DateTimeOffset nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT > NULL) IS NOT TRUE

-- not DateTimeOffset nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT >= NULL) IS NOT TRUE

-- not DateTimeOffset nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT < NULL) IS NOT TRUE

-- not DateTimeOffset nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT <= NULL) IS NOT TRUE

-- not DateTimeOffset nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" IS NULL

-- not DateTimeOffset nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT IS NOT @p0

-- not DateTimeOffset nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT > @p0) IS NOT TRUE

-- not DateTimeOffset nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT >= @p0) IS NOT TRUE

-- not DateTimeOffset nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT < @p0) IS NOT TRUE

-- not DateTimeOffset nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffsetN" COLLATE LP_INSTANT <= @p0) IS NOT TRUE

-- not DateTimeOffset nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffsetN" COLLATE LP_INSTANT = @p0

-- not Decimal column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" COLLATE LP_DECIMAL IS NOT "s"."DecimalN"

-- not Decimal column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Decimal" COLLATE LP_DECIMAL > "s"."DecimalN") IS NOT TRUE

-- not Decimal column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Decimal" COLLATE LP_DECIMAL >= "s"."DecimalN") IS NOT TRUE

-- not Decimal column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Decimal" COLLATE LP_DECIMAL < "s"."DecimalN") IS NOT TRUE

-- not Decimal column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Decimal" COLLATE LP_DECIMAL <= "s"."DecimalN") IS NOT TRUE

-- not Decimal column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" COLLATE LP_DECIMAL = "s"."DecimalN"

-- not Decimal null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not Decimal null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_DECIMAL > "s"."Decimal") IS NOT TRUE

-- not Decimal null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_DECIMAL >= "s"."Decimal") IS NOT TRUE

-- not Decimal null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_DECIMAL < "s"."Decimal") IS NOT TRUE

-- not Decimal null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_DECIMAL <= "s"."Decimal") IS NOT TRUE

-- not Decimal null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not Decimal nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL IS NOT @p0

-- not Decimal nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL > @p0) IS NOT TRUE

-- not Decimal nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL >= @p0) IS NOT TRUE

-- not Decimal nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL < @p0) IS NOT TRUE

-- not Decimal nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL <= @p0) IS NOT TRUE

-- not Decimal nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL = @p0

-- not Decimal nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" IS NOT NULL

-- not Decimal nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL > NULL) IS NOT TRUE

-- not Decimal nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL >= NULL) IS NOT TRUE

-- not Decimal nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL < NULL) IS NOT TRUE

-- not Decimal nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL <= NULL) IS NOT TRUE

-- not Decimal nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" IS NULL

-- not Decimal nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL IS NOT @p0

-- not Decimal nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL > @p0) IS NOT TRUE

-- not Decimal nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL >= @p0) IS NOT TRUE

-- not Decimal nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL < @p0) IS NOT TRUE

-- not Decimal nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DecimalN" COLLATE LP_DECIMAL <= @p0) IS NOT TRUE

-- not Decimal nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DecimalN" COLLATE LP_DECIMAL = @p0

-- not Double column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" IS NOT "s"."DoubleN"

-- not Double column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Double" > "s"."DoubleN") IS NOT TRUE

-- not Double column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Double" >= "s"."DoubleN") IS NOT TRUE

-- not Double column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Double" < "s"."DoubleN") IS NOT TRUE

-- not Double column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Double" <= "s"."DoubleN") IS NOT TRUE

-- not Double column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" = "s"."DoubleN"

-- not Double null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not Double null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL > "s"."Double") IS NOT TRUE

-- not Double null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL >= "s"."Double") IS NOT TRUE

-- not Double null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL < "s"."Double") IS NOT TRUE

-- not Double null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL <= "s"."Double") IS NOT TRUE

-- not Double null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not Double nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" IS NOT 10.25

-- not Double nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" > 10.25) IS NOT TRUE

-- not Double nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" >= 10.25) IS NOT TRUE

-- not Double nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" < 10.25) IS NOT TRUE

-- not Double nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" <= 10.25) IS NOT TRUE

-- not Double nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" = 10.25

-- not Double nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" IS NOT NULL

-- not Double nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" > NULL) IS NOT TRUE

-- not Double nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" >= NULL) IS NOT TRUE

-- not Double nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" < NULL) IS NOT TRUE

-- not Double nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" <= NULL) IS NOT TRUE

-- not Double nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" IS NULL

-- not Double nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" IS NOT @p0

-- not Double nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" > @p0) IS NOT TRUE

-- not Double nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" >= @p0) IS NOT TRUE

-- not Double nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" < @p0) IS NOT TRUE

-- not Double nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DoubleN" <= @p0) IS NOT TRUE

-- not Double nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DoubleN" = @p0

-- not Enum column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Enum" IS NOT "s"."EnumN"

-- not Enum column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Enum" > "s"."EnumN") IS NOT TRUE

-- not Enum column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Enum" >= "s"."EnumN") IS NOT TRUE

-- not Enum column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Enum" < "s"."EnumN") IS NOT TRUE

-- not Enum column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Enum" <= "s"."EnumN") IS NOT TRUE

-- not Enum column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Enum" = "s"."EnumN"

-- not Enum null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not Enum null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL > "s"."Enum") IS NOT TRUE

-- not Enum null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL >= "s"."Enum") IS NOT TRUE

-- not Enum null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL < "s"."Enum") IS NOT TRUE

-- not Enum null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL <= "s"."Enum") IS NOT TRUE

-- not Enum null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not Enum nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" IS NOT 0

-- not Enum nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" > 0) IS NOT TRUE

-- not Enum nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" >= 0) IS NOT TRUE

-- not Enum nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" < 0) IS NOT TRUE

-- not Enum nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" <= 0) IS NOT TRUE

-- not Enum nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" = 0

-- not Enum nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" IS NOT NULL

-- not Enum nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" > NULL) IS NOT TRUE

-- not Enum nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" >= NULL) IS NOT TRUE

-- not Enum nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" < NULL) IS NOT TRUE

-- not Enum nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" <= NULL) IS NOT TRUE

-- not Enum nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" IS NULL

-- not Enum nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" IS NOT @p0

-- not Enum nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" > @p0) IS NOT TRUE

-- not Enum nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" >= @p0) IS NOT TRUE

-- not Enum nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" < @p0) IS NOT TRUE

-- not Enum nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."EnumN" <= @p0) IS NOT TRUE

-- not Enum nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EnumN" = @p0

-- not Float column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" IS NOT "s"."FloatN"

-- not Float column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Float" > "s"."FloatN") IS NOT TRUE

-- not Float column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Float" >= "s"."FloatN") IS NOT TRUE

-- not Float column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Float" < "s"."FloatN") IS NOT TRUE

-- not Float column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Float" <= "s"."FloatN") IS NOT TRUE

-- not Float column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Float" = "s"."FloatN"

-- not Float null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not Float null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL > "s"."Float") IS NOT TRUE

-- not Float null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL >= "s"."Float") IS NOT TRUE

-- not Float null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL < "s"."Float") IS NOT TRUE

-- not Float null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL <= "s"."Float") IS NOT TRUE

-- not Float null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not Float nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" IS NOT (-1.0)

-- not Float nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" > -1.0) IS NOT TRUE

-- not Float nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" >= -1.0) IS NOT TRUE

-- not Float nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" < -1.0) IS NOT TRUE

-- not Float nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" <= -1.0) IS NOT TRUE

-- not Float nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" = -1.0

-- not Float nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" IS NOT NULL

-- not Float nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" > NULL) IS NOT TRUE

-- not Float nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" >= NULL) IS NOT TRUE

-- not Float nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" < NULL) IS NOT TRUE

-- not Float nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" <= NULL) IS NOT TRUE

-- not Float nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" IS NULL

-- not Float nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" IS NOT @p0

-- not Float nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" > @p0) IS NOT TRUE

-- not Float nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" >= @p0) IS NOT TRUE

-- not Float nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" < @p0) IS NOT TRUE

-- not Float nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."FloatN" <= @p0) IS NOT TRUE

-- not Float nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."FloatN" = @p0

-- not Guid column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" IS NOT "s"."GuidN"

-- not Guid column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" = "s"."GuidN"

-- not Guid null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not Guid null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not Guid nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" IS NOT @p0

-- not Guid nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" = @p0

-- not Guid nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" IS NOT NULL

-- not Guid nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" IS NULL

-- not Guid nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" IS NOT @p0

-- not Guid nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."GuidN" = @p0

-- not Int column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" IS NOT "s"."IntN"

-- not Int column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Int" > "s"."IntN") IS NOT TRUE

-- not Int column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Int" >= "s"."IntN") IS NOT TRUE

-- not Int column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Int" < "s"."IntN") IS NOT TRUE

-- not Int column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Int" <= "s"."IntN") IS NOT TRUE

-- not Int column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int" = "s"."IntN"

-- not Int null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not Int null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL > "s"."Int") IS NOT TRUE

-- not Int null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL >= "s"."Int") IS NOT TRUE

-- not Int null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL < "s"."Int") IS NOT TRUE

-- not Int null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL <= "s"."Int") IS NOT TRUE

-- not Int null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not Int nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" IS NOT 4

-- not Int nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" > 4) IS NOT TRUE

-- not Int nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" >= 4) IS NOT TRUE

-- not Int nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" < 4) IS NOT TRUE

-- not Int nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" <= 4) IS NOT TRUE

-- not Int nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" = 4

-- not Int nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" IS NOT NULL

-- not Int nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" > NULL) IS NOT TRUE

-- not Int nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" >= NULL) IS NOT TRUE

-- not Int nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" < NULL) IS NOT TRUE

-- not Int nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" <= NULL) IS NOT TRUE

-- not Int nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" IS NULL

-- not Int nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" IS NOT @p0

-- not Int nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" > @p0) IS NOT TRUE

-- not Int nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" >= @p0) IS NOT TRUE

-- not Int nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" < @p0) IS NOT TRUE

-- not Int nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."IntN" <= @p0) IS NOT TRUE

-- not Int nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."IntN" = @p0

-- not Long column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Long" IS NOT "s"."LongN"

-- not Long column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Long" > "s"."LongN") IS NOT TRUE

-- not Long column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Long" >= "s"."LongN") IS NOT TRUE

-- not Long column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Long" < "s"."LongN") IS NOT TRUE

-- not Long column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Long" <= "s"."LongN") IS NOT TRUE

-- not Long column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Long" = "s"."LongN"

-- not Long null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not Long null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL > "s"."Long") IS NOT TRUE

-- not Long null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL >= "s"."Long") IS NOT TRUE

-- not Long null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL < "s"."Long") IS NOT TRUE

-- not Long null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL <= "s"."Long") IS NOT TRUE

-- not Long null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not Long nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" IS NOT (-10000000000)

-- not Long nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" > -10000000000) IS NOT TRUE

-- not Long nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" >= -10000000000) IS NOT TRUE

-- not Long nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" < -10000000000) IS NOT TRUE

-- not Long nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" <= -10000000000) IS NOT TRUE

-- not Long nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" = -10000000000

-- not Long nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" IS NOT NULL

-- not Long nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" > NULL) IS NOT TRUE

-- not Long nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" >= NULL) IS NOT TRUE

-- not Long nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" < NULL) IS NOT TRUE

-- not Long nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" <= NULL) IS NOT TRUE

-- not Long nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" IS NULL

-- not Long nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" IS NOT @p0

-- not Long nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" > @p0) IS NOT TRUE

-- not Long nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" >= @p0) IS NOT TRUE

-- not Long nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" < @p0) IS NOT TRUE

-- not Long nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."LongN" <= @p0) IS NOT TRUE

-- not Long nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."LongN" = @p0

-- not Short column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Short" IS NOT "s"."ShortN"

-- not Short column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Short" > "s"."ShortN") IS NOT TRUE

-- not Short column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Short" >= "s"."ShortN") IS NOT TRUE

-- not Short column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Short" < "s"."ShortN") IS NOT TRUE

-- not Short column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Short" <= "s"."ShortN") IS NOT TRUE

-- not Short column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Short" = "s"."ShortN"

-- not Short null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not Short null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL > "s"."Short") IS NOT TRUE

-- not Short null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL >= "s"."Short") IS NOT TRUE

-- not Short null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL < "s"."Short") IS NOT TRUE

-- not Short null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL <= "s"."Short") IS NOT TRUE

-- not Short null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not Short nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" IS NOT (-3000)

-- not Short nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" > -3000) IS NOT TRUE

-- not Short nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" >= -3000) IS NOT TRUE

-- not Short nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" < -3000) IS NOT TRUE

-- not Short nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" <= -3000) IS NOT TRUE

-- not Short nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" = -3000

-- not Short nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" IS NOT NULL

-- not Short nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" > NULL) IS NOT TRUE

-- not Short nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" >= NULL) IS NOT TRUE

-- not Short nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" < NULL) IS NOT TRUE

-- not Short nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" <= NULL) IS NOT TRUE

-- not Short nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" IS NULL

-- not Short nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" IS NOT @p0

-- not Short nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" > @p0) IS NOT TRUE

-- not Short nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" >= @p0) IS NOT TRUE

-- not Short nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" < @p0) IS NOT TRUE

-- not Short nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."ShortN" <= @p0) IS NOT TRUE

-- not Short nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."ShortN" = @p0

-- not String column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."String" IS NOT "s"."StringN"

-- not String column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."String" = "s"."StringN"

-- not String null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not String null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not String nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NOT @p0

-- not String nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" = @p0

-- not String nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NOT NULL

-- not String nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NULL

-- not String nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" IS NOT @p0

-- not String nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."StringN" = @p0

-- not TimeOnly column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnly" IS NOT "s"."TimeOnlyN"

-- not TimeOnly column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnly" > "s"."TimeOnlyN") IS NOT TRUE

-- not TimeOnly column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnly" >= "s"."TimeOnlyN") IS NOT TRUE

-- not TimeOnly column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnly" < "s"."TimeOnlyN") IS NOT TRUE

-- not TimeOnly column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnly" <= "s"."TimeOnlyN") IS NOT TRUE

-- not TimeOnly column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnly" = "s"."TimeOnlyN"

-- not TimeOnly null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not TimeOnly null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL > "s"."TimeOnly") IS NOT TRUE

-- not TimeOnly null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL >= "s"."TimeOnly") IS NOT TRUE

-- not TimeOnly null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL < "s"."TimeOnly") IS NOT TRUE

-- not TimeOnly null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL <= "s"."TimeOnly") IS NOT TRUE

-- not TimeOnly null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not TimeOnly nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" IS NOT @p0

-- not TimeOnly nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" > @p0) IS NOT TRUE

-- not TimeOnly nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" >= @p0) IS NOT TRUE

-- not TimeOnly nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" < @p0) IS NOT TRUE

-- not TimeOnly nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" <= @p0) IS NOT TRUE

-- not TimeOnly nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" = @p0

-- not TimeOnly nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" IS NOT NULL

-- not TimeOnly nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" > NULL) IS NOT TRUE

-- not TimeOnly nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" >= NULL) IS NOT TRUE

-- not TimeOnly nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" < NULL) IS NOT TRUE

-- not TimeOnly nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" <= NULL) IS NOT TRUE

-- not TimeOnly nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" IS NULL

-- not TimeOnly nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" IS NOT @p0

-- not TimeOnly nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" > @p0) IS NOT TRUE

-- not TimeOnly nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" >= @p0) IS NOT TRUE

-- not TimeOnly nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" < @p0) IS NOT TRUE

-- not TimeOnly nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeOnlyN" <= @p0) IS NOT TRUE

-- not TimeOnly nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeOnlyN" = @p0

-- not TimeSpan column, nullable column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" COLLATE LP_INTERVAL IS NOT "s"."TimeSpanN"

-- not TimeSpan column, nullable column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpan" COLLATE LP_INTERVAL > "s"."TimeSpanN") IS NOT TRUE

-- not TimeSpan column, nullable column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpan" COLLATE LP_INTERVAL >= "s"."TimeSpanN") IS NOT TRUE

-- not TimeSpan column, nullable column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpan" COLLATE LP_INTERVAL < "s"."TimeSpanN") IS NOT TRUE

-- not TimeSpan column, nullable column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpan" COLLATE LP_INTERVAL <= "s"."TimeSpanN") IS NOT TRUE

-- not TimeSpan column, nullable column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" COLLATE LP_INTERVAL = "s"."TimeSpanN"

-- not TimeSpan null parameter, column Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"

-- not TimeSpan null parameter, column GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_INTERVAL > "s"."TimeSpan") IS NOT TRUE

-- not TimeSpan null parameter, column GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_INTERVAL >= "s"."TimeSpan") IS NOT TRUE

-- not TimeSpan null parameter, column LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_INTERVAL < "s"."TimeSpan") IS NOT TRUE

-- not TimeSpan null parameter, column LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (NULL COLLATE LP_INTERVAL <= "s"."TimeSpan") IS NOT TRUE

-- not TimeSpan null parameter, column NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE 0

-- not TimeSpan nullable column, constant Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL IS NOT @p0

-- not TimeSpan nullable column, constant GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL > @p0) IS NOT TRUE

-- not TimeSpan nullable column, constant GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL >= @p0) IS NOT TRUE

-- not TimeSpan nullable column, constant LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL < @p0) IS NOT TRUE

-- not TimeSpan nullable column, constant LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL <= @p0) IS NOT TRUE

-- not TimeSpan nullable column, constant NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL = @p0

-- not TimeSpan nullable column, null parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" IS NOT NULL

-- not TimeSpan nullable column, null parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL > NULL) IS NOT TRUE

-- not TimeSpan nullable column, null parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL >= NULL) IS NOT TRUE

-- not TimeSpan nullable column, null parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL < NULL) IS NOT TRUE

-- not TimeSpan nullable column, null parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL <= NULL) IS NOT TRUE

-- not TimeSpan nullable column, null parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" IS NULL

-- not TimeSpan nullable column, parameter Equal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL IS NOT @p0

-- not TimeSpan nullable column, parameter GreaterThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL > @p0) IS NOT TRUE

-- not TimeSpan nullable column, parameter GreaterThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL >= @p0) IS NOT TRUE

-- not TimeSpan nullable column, parameter LessThan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL < @p0) IS NOT TRUE

-- not TimeSpan nullable column, parameter LessThanOrEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpanN" COLLATE LP_INTERVAL <= @p0) IS NOT TRUE

-- not TimeSpan nullable column, parameter NotEqual
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpanN" COLLATE LP_INTERVAL = @p0
