-- album catalogue in two levels
SELECT "a"."Name", "a"."ArtistId"
FROM "Artist" AS "a"
WHERE "a"."ArtistId" <= 5
ORDER BY "a"."ArtistId"
SELECT "a"."Title", "a"."AlbumId", "a"."ArtistId" AS "key"
FROM "Album" AS "a"
WHERE "a"."ArtistId" = ANY(@p0)
ORDER BY "a"."Title"
SELECT "t"."Name", "t"."AlbumId" AS "key"
FROM "Track" AS "t"
WHERE "t"."AlbumId" = ANY(@p0)
ORDER BY "t"."TrackId"

-- albums of an artist
SELECT "a"."AlbumId", "a"."Title", "a"."ArtistId"
FROM "Album" AS "a"
JOIN "Artist" AS "a0" ON "a0"."ArtistId" = "a"."ArtistId"
WHERE "a0"."Name" = @p0
ORDER BY "a"."Title"

-- albums with most expensive tracks
SELECT "a"."Title", coalesce((
    SELECT sum("t"."UnitPrice")
    FROM "Track" AS "t"
    WHERE "t"."AlbumId" = "a"."AlbumId"
), @p0) AS "Sum"
FROM "Album" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM "Track" AS "t0"
    WHERE "t0"."AlbumId" = "a"."AlbumId" AND "t0"."UnitPrice" > @p1
)
ORDER BY "a"."AlbumId"
LIMIT 10

-- artists by number of albums
SELECT "a"."Name", (
    SELECT count(*)
    FROM "Album" AS "a0"
    WHERE "a0"."ArtistId" = "a"."ArtistId"
) AS "Count"
FROM "Artist" AS "a"
WHERE (
    SELECT count(*)
    FROM "Album" AS "a1"
    WHERE "a1"."ArtistId" = "a"."ArtistId"
) > 4
ORDER BY "Count" DESC, "a"."Name" NULLS FIRST

-- artists by number of tracks
SELECT "a"."ArtistId", "a"."Name", (
    SELECT count(*)
    FROM "Album" AS "a0"
    JOIN "Track" AS "t" ON "t"."AlbumId" = "a0"."AlbumId"
    WHERE "a0"."ArtistId" = "a"."ArtistId"
) AS "Count"
FROM "Artist" AS "a"
ORDER BY "Count" DESC, "a"."ArtistId"
LIMIT 10

-- artists of a playlist
SELECT DISTINCT "a0"."Name"
FROM "PlaylistTrack" AS "p"
JOIN "Track" AS "t" ON "t"."TrackId" = "p"."TrackId"
LEFT JOIN "Album" AS "a" ON "a"."AlbumId" = "t"."AlbumId"
LEFT JOIN "Artist" AS "a0" ON "a0"."ArtistId" = "a"."ArtistId"
WHERE "p"."PlaylistId" = 16
ORDER BY "a0"."Name" NULLS FIRST

-- artists without albums
SELECT "a"."Name"
FROM "Artist" AS "a"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Album" AS "a0"
    WHERE "a0"."ArtistId" = "a"."ArtistId"
)
ORDER BY "a"."Name" NULLS FIRST

-- average length per media type
SELECT "m"."Name", (
    SELECT avg(CAST("t"."Milliseconds" AS double precision))
    FROM "Track" AS "t"
    WHERE "t"."MediaTypeId" = "m"."MediaTypeId"
) AS "Average"
FROM "MediaType" AS "m"
ORDER BY "m"."MediaTypeId"

-- best customer per country
SELECT "c"."Country", (
    SELECT "c0"."LastName"
    FROM "Customer" AS "c0"
    WHERE "c0"."Country" = "c"."Country" OR "c0"."Country" IS NULL AND "c"."Country" IS NULL
    ORDER BY coalesce((
        SELECT sum("i"."Total")
        FROM "Invoice" AS "i"
        WHERE "i"."CustomerId" = "c0"."CustomerId"
    ), @p0) DESC, "c0"."CustomerId"
    LIMIT 1
) AS "LastName"
FROM "Customer" AS "c"
GROUP BY "c"."Country"
ORDER BY "c"."Country" NULLS FIRST

-- best selling artists
SELECT "a0"."Name", sum("i"."UnitPrice" * CAST("i"."Quantity" AS numeric)) AS "Sum"
FROM "InvoiceLine" AS "i"
JOIN "Track" AS "t" ON "t"."TrackId" = "i"."TrackId"
LEFT JOIN "Album" AS "a" ON "a"."AlbumId" = "t"."AlbumId"
LEFT JOIN "Artist" AS "a0" ON "a0"."ArtistId" = "a"."ArtistId"
GROUP BY "a"."ArtistId", "a0"."Name"
ORDER BY "Sum" DESC, "a"."ArtistId" NULLS FIRST
LIMIT 10

-- best selling tracks
SELECT "i"."TrackId", CAST(sum("i"."Quantity") AS integer) AS "Sum"
FROM "InvoiceLine" AS "i"
GROUP BY "i"."TrackId"
ORDER BY "Sum" DESC, "i"."TrackId"
LIMIT 10

-- cities of both
SELECT "c"."City"
FROM "Customer" AS "c"
INTERSECT
SELECT "e"."City"
FROM "Employee" AS "e"

-- cities of customers and employees
SELECT "c"."City" AS "City"
FROM "Customer" AS "c"
UNION
SELECT "e"."City"
FROM "Employee" AS "e"
ORDER BY "City" NULLS FIRST

-- composers of several genres
SELECT "t0"."Composer", count(*) AS "count"
FROM (
    SELECT DISTINCT "t"."Composer", "t"."GenreId"
    FROM "Track" AS "t"
    WHERE "t"."Composer" IS NOT NULL
) AS "t0"
GROUP BY "t0"."Composer"
HAVING count(*) > 2
ORDER BY "t0"."Composer" NULLS FIRST

-- countries without sales in a year
SELECT "i"."BillingCountry"
FROM "Invoice" AS "i"
EXCEPT
SELECT "i0"."BillingCountry"
FROM "Invoice" AS "i0"
WHERE CAST(extract(year FROM "i0"."InvoiceDate") AS integer) = 2021

-- customers and their agent
SELECT "c"."FirstName" || @p0 || "c"."LastName" AS "value", "e"."FirstName" || @p0 || "e"."LastName" AS "value0"
FROM "Customer" AS "c"
JOIN "Employee" AS "e" ON "c"."SupportRepId" = "e"."EmployeeId"
ORDER BY "c"."CustomerId"

-- customers by spending
SELECT "c"."CustomerId", "c"."LastName", coalesce((
    SELECT sum("i"."Total")
    FROM "Invoice" AS "i"
    WHERE "i"."CustomerId" = "c"."CustomerId"
), @p0) AS "Sum"
FROM "Customer" AS "c"
ORDER BY "Sum" DESC, "c"."CustomerId"
LIMIT 10

-- customers of some countries
SELECT "c"."CustomerId", "c"."FirstName", "c"."LastName", "c"."Company", "c"."City", "c"."State", "c"."Country", "c"."Email", "c"."SupportRepId"
FROM "Customer" AS "c"
WHERE "c"."Country" = ANY(@p0)
ORDER BY "c"."CustomerId"

-- customers who always spent more than the least
SELECT "c"."CustomerId"
FROM "Customer" AS "c"
WHERE EXISTS (
    SELECT 1
    FROM "Invoice" AS "i"
    WHERE "i"."CustomerId" = "c"."CustomerId"
) AND NOT EXISTS (
    SELECT 1
    FROM "Invoice" AS "i0"
    WHERE "i0"."CustomerId" = "c"."CustomerId" AND "i0"."Total" <= @p0
)
ORDER BY "c"."CustomerId"

-- customers who bought jazz
SELECT "c"."Email"
FROM "Customer" AS "c"
WHERE EXISTS (
    SELECT 1
    FROM "Invoice" AS "i"
    WHERE "i"."CustomerId" = "c"."CustomerId" AND EXISTS (
        SELECT 1
        FROM "InvoiceLine" AS "i0"
        JOIN "Track" AS "t" ON "t"."TrackId" = "i0"."TrackId"
        JOIN "Genre" AS "g" ON "g"."GenreId" = "t"."GenreId"
        WHERE "i0"."InvoiceId" = "i"."InvoiceId" AND "g"."Name" = @p0
    )
)
ORDER BY "c"."CustomerId"

-- customers who spent more than average
SELECT "c"."LastName"
FROM "Customer" AS "c"
WHERE coalesce((
    SELECT sum("i"."Total")
    FROM "Invoice" AS "i"
    WHERE "i"."CustomerId" = "c"."CustomerId"
), @p0) > coalesce((
    SELECT sum("i0"."Total")
    FROM "Invoice" AS "i0"
), @p0) / CAST((
    SELECT count(*)
    FROM "Customer" AS "c0"
) AS numeric)
ORDER BY "c"."CustomerId"

-- customers without a company
SELECT "c"."FirstName", "c"."LastName", "c"."Country"
FROM "Customer" AS "c"
WHERE "c"."Company" IS NULL
ORDER BY "c"."LastName", "c"."CustomerId"

-- employees born before
SELECT "e"."LastName"
FROM "Employee" AS "e"
WHERE "e"."BirthDate" < @p0
ORDER BY "e"."BirthDate"

-- empty playlists
SELECT "p"."Name"
FROM "Playlist" AS "p"
WHERE NOT EXISTS (
    SELECT 1
    FROM "PlaylistTrack" AS "p0"
    WHERE "p0"."PlaylistId" = "p"."PlaylistId"
)
ORDER BY "p"."PlaylistId"

-- genres bought by a customer
SELECT DISTINCT "g"."Name"
FROM "InvoiceLine" AS "i"
JOIN "Invoice" AS "i0" ON "i0"."InvoiceId" = "i"."InvoiceId"
JOIN "Track" AS "t" ON "t"."TrackId" = "i"."TrackId"
LEFT JOIN "Genre" AS "g" ON "g"."GenreId" = "t"."GenreId"
WHERE "i0"."CustomerId" = 12
ORDER BY "g"."Name" NULLS FIRST

-- invoice with lines
SELECT "i"."InvoiceId", "c"."LastName", "i"."Total"
FROM "Invoice" AS "i"
JOIN "Customer" AS "c" ON "c"."CustomerId" = "i"."CustomerId"
WHERE "i"."InvoiceId" = 5
LIMIT 2
SELECT "t"."Name", "i"."UnitPrice", "i"."Quantity", "i"."InvoiceId" AS "key"
FROM "InvoiceLine" AS "i"
JOIN "Track" AS "t" ON "t"."TrackId" = "i"."TrackId"
WHERE "i"."InvoiceId" = ANY(@p0)
ORDER BY "i"."InvoiceLineId"

-- invoices above an amount
SELECT "i"."InvoiceId", "i"."CustomerId", "i"."InvoiceDate", "i"."BillingCity", "i"."BillingCountry", "i"."Total", "i"."BillingPostalCode"
FROM "Invoice" AS "i"
WHERE "i"."Total" > @p0
ORDER BY "i"."Total" DESC, "i"."InvoiceId"

-- invoices of a period
SELECT "i"."InvoiceId", "i"."InvoiceDate", "c"."LastName"
FROM "Invoice" AS "i"
JOIN "Customer" AS "c" ON "c"."CustomerId" = "i"."CustomerId"
WHERE "i"."InvoiceDate" >= @p0 AND "i"."InvoiceDate" < @p1
ORDER BY "i"."InvoiceDate", "i"."InvoiceId"

-- invoices whose total differs from their lines
SELECT "i"."InvoiceId", "i"."CustomerId", "i"."InvoiceDate", "i"."BillingCity", "i"."BillingCountry", "i"."Total", "i"."BillingPostalCode"
FROM "Invoice" AS "i"
WHERE "i"."Total" <> coalesce((
    SELECT sum("i0"."UnitPrice" * CAST("i0"."Quantity" AS numeric))
    FROM "InvoiceLine" AS "i0"
    WHERE "i0"."InvoiceId" = "i"."InvoiceId"
), @p0)

-- last invoice of each customer
SELECT "c"."LastName", (
    SELECT "i"."InvoiceDate"
    FROM "Invoice" AS "i"
    WHERE "i"."CustomerId" = "c"."CustomerId"
    ORDER BY "i"."InvoiceDate" DESC, "i"."InvoiceId" DESC
    LIMIT 1
) AS "InvoiceDate"
FROM "Customer" AS "c"
ORDER BY "c"."CustomerId"

-- length of each playlist
SELECT "p"."PlaylistId", coalesce((
    SELECT CAST(sum(CAST("t"."Milliseconds" AS bigint)) AS bigint)
    FROM "PlaylistTrack" AS "p0"
    JOIN "Track" AS "t" ON "t"."TrackId" = "p0"."TrackId"
    WHERE "p0"."PlaylistId" = "p"."PlaylistId"
), 0) AS "Sum"
FROM "Playlist" AS "p"
ORDER BY "p"."PlaylistId"

-- longest track per genre
SELECT "g"."Name", (
    SELECT "t"."Name"
    FROM "Track" AS "t"
    WHERE "t"."GenreId" = "g"."GenreId"
    ORDER BY "t"."Milliseconds" DESC, "t"."TrackId"
    LIMIT 1
) AS "Name0"
FROM "Genre" AS "g"
ORDER BY "g"."GenreId"

-- managers with their team
SELECT "e"."LastName", "e"."EmployeeId"
FROM "Employee" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "Employee" AS "e0"
    WHERE "e0"."ReportsTo" = "e"."EmployeeId"
)
ORDER BY "e"."EmployeeId"
SELECT "e"."FirstName", "e"."ReportsTo" AS "key"
FROM "Employee" AS "e"
WHERE "e"."ReportsTo" = ANY(@p0)
ORDER BY "e"."EmployeeId"

-- mean basket
SELECT avg(CAST((
    SELECT count(*)
    FROM "InvoiceLine" AS "i0"
    WHERE "i0"."InvoiceId" = "i"."InvoiceId"
) AS double precision)) AS "average"
FROM "Invoice" AS "i"

-- page of the catalogue
SELECT "t0"."TrackId", "t0"."Name", "a1"."Title", "a2"."Name" AS "Name0"
FROM (
    SELECT "t"."TrackId", "t"."Name", "t"."AlbumId", "a"."Title", "a0"."Name" AS "Name0"
    FROM "Track" AS "t"
    LEFT JOIN "Album" AS "a" ON "a"."AlbumId" = "t"."AlbumId"
    LEFT JOIN "Artist" AS "a0" ON "a0"."ArtistId" = "a"."ArtistId"
    ORDER BY "a0"."Name" NULLS FIRST, "a"."Title" NULLS FIRST, "t"."TrackId"
    LIMIT 25 OFFSET 50
) AS "t0"
LEFT JOIN "Album" AS "a1" ON "a1"."AlbumId" = "t0"."AlbumId"
LEFT JOIN "Artist" AS "a2" ON "a2"."ArtistId" = "a1"."ArtistId"
ORDER BY "t0"."Name0" NULLS FIRST, "t0"."Title" NULLS FIRST, "t0"."TrackId"

-- playlists with a genre
SELECT "p"."PlaylistId", "p"."Name"
FROM "Playlist" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "PlaylistTrack" AS "p0"
    JOIN "Track" AS "t" ON "t"."TrackId" = "p0"."TrackId"
    JOIN "Genre" AS "g" ON "g"."GenreId" = "t"."GenreId"
    WHERE "p0"."PlaylistId" = "p"."PlaylistId" AND "g"."Name" = @p0
)
ORDER BY "p"."PlaylistId"

-- playlists with sizes
SELECT "p"."Name", (
    SELECT count(*)
    FROM "PlaylistTrack" AS "p0"
    WHERE "p0"."PlaylistId" = "p"."PlaylistId"
) AS "Count"
FROM "Playlist" AS "p"
ORDER BY "p"."PlaylistId"

-- price list
SELECT DISTINCT "t"."UnitPrice"
FROM "Track" AS "t"
ORDER BY "t"."UnitPrice"

-- revenue per country
SELECT "i"."BillingCountry", sum("i"."Total") AS "Sum", count(*) AS "count"
FROM "Invoice" AS "i"
GROUP BY "i"."BillingCountry"
ORDER BY "Sum" DESC, "i"."BillingCountry" NULLS FIRST

-- revenue per genre
SELECT "g"."Name", sum("i"."UnitPrice" * CAST("i"."Quantity" AS numeric)) AS "Sum", count(*) AS "count"
FROM "InvoiceLine" AS "i"
JOIN "Track" AS "t" ON "t"."TrackId" = "i"."TrackId"
LEFT JOIN "Genre" AS "g" ON "g"."GenreId" = "t"."GenreId"
GROUP BY "g"."Name"
ORDER BY "Sum" DESC, "g"."Name" NULLS FIRST

-- revenue per month
SELECT CAST(extract(year FROM "i"."InvoiceDate") AS integer) AS "value", CAST(extract(month FROM "i"."InvoiceDate") AS integer) AS "value0", sum("i"."Total") AS "Sum"
FROM "Invoice" AS "i"
GROUP BY CAST(extract(year FROM "i"."InvoiceDate") AS integer), CAST(extract(month FROM "i"."InvoiceDate") AS integer)
ORDER BY "value", "value0"

-- revenue per sales agent
SELECT "e"."FirstName", "e"."LastName", (
    SELECT count(*)
    FROM "Customer" AS "c"
    WHERE "c"."SupportRepId" = "e"."EmployeeId"
) AS "Count", coalesce((
    SELECT sum("i"."Total")
    FROM "Customer" AS "c0"
    JOIN "Invoice" AS "i" ON "i"."CustomerId" = "c0"."CustomerId"
    WHERE "c0"."SupportRepId" = "e"."EmployeeId"
), @p0) AS "Sum"
FROM "Employee" AS "e"
WHERE EXISTS (
    SELECT 1
    FROM "Customer" AS "c1"
    WHERE "c1"."SupportRepId" = "e"."EmployeeId"
)
ORDER BY "e"."LastName"

-- revenue per year
SELECT CAST(extract(year FROM "i"."InvoiceDate") AS integer) AS "value", sum("i"."Total") AS "Sum", max("i"."Total") AS "max"
FROM "Invoice" AS "i"
GROUP BY CAST(extract(year FROM "i"."InvoiceDate") AS integer)
ORDER BY "value"

-- search by part of a name
SELECT "t"."TrackId", "t"."Name"
FROM "Track" AS "t"
WHERE "t"."Name" LIKE @p0
ORDER BY "t"."Name", "t"."TrackId"
LIMIT 20

-- search in several columns
SELECT "t"."TrackId"
FROM "Track" AS "t"
LEFT JOIN "Album" AS "a" ON "a"."AlbumId" = "t"."AlbumId"
LEFT JOIN "Artist" AS "a0" ON "a0"."ArtistId" = "a"."ArtistId"
WHERE "t"."Name" LIKE @p0 OR "a"."Title" LIKE @p1 OR "a0"."Name" LIKE @p2

-- second level of reports
SELECT "e"."LastName", "e1"."LastName" AS "LastName0"
FROM "Employee" AS "e"
JOIN "Employee" AS "e0" ON "e0"."EmployeeId" = "e"."ReportsTo"
LEFT JOIN "Employee" AS "e1" ON "e1"."EmployeeId" = "e0"."ReportsTo"
WHERE "e0"."ReportsTo" IS NOT NULL
ORDER BY "e"."EmployeeId"

-- share of each genre in revenue
SELECT "t"."GenreId", CAST(CAST(sum("i"."Quantity") AS integer) AS double precision) / CAST(coalesce((
    SELECT CAST(sum("i0"."Quantity") AS integer)
    FROM "InvoiceLine" AS "i0"
), 0) AS double precision) AS "value"
FROM "InvoiceLine" AS "i"
JOIN "Track" AS "t" ON "t"."TrackId" = "i"."TrackId"
GROUP BY "t"."GenreId"
ORDER BY "t"."GenreId" NULLS FIRST

-- three longest tracks per genre
SELECT "g"."Name", "g"."GenreId"
FROM "Genre" AS "g"
ORDER BY "g"."GenreId"
SELECT "t0"."Name", "t0"."Milliseconds", "u"."key"
FROM unnest(@p0) AS "u" ("key")
CROSS JOIN LATERAL (
    SELECT "t"."TrackId", "t"."Name", "t"."Milliseconds"
    FROM "Track" AS "t"
    WHERE "t"."GenreId" = "u"."key"
    ORDER BY "t"."Milliseconds" DESC, "t"."TrackId"
    LIMIT 3
) AS "t0"
ORDER BY "t0"."Milliseconds" DESC, "t0"."TrackId"

-- tracks bought by a customer
SELECT "t"."Name", "a0"."Name" AS "Name0"
FROM "InvoiceLine" AS "i"
JOIN "Invoice" AS "i0" ON "i0"."InvoiceId" = "i"."InvoiceId"
JOIN "Track" AS "t" ON "t"."TrackId" = "i"."TrackId"
LEFT JOIN "Album" AS "a" ON "a"."AlbumId" = "t"."AlbumId"
LEFT JOIN "Artist" AS "a0" ON "a0"."ArtistId" = "a"."ArtistId"
WHERE "i0"."CustomerId" = 12
ORDER BY "t"."Name", "i"."TrackId"

-- tracks in most playlists
SELECT "t"."Name", (
    SELECT count(*)
    FROM "PlaylistTrack" AS "p"
    WHERE "p"."TrackId" = "t"."TrackId"
) AS "Count"
FROM "Track" AS "t"
ORDER BY "Count" DESC, "t"."TrackId"
LIMIT 5

-- tracks longer than their album's average
SELECT "t"."TrackId", "t"."Name"
FROM "Track" AS "t"
WHERE CAST("t"."Milliseconds" AS double precision) > (
    SELECT avg(CAST("t0"."Milliseconds" AS double precision))
    FROM "Track" AS "t0"
    WHERE "t0"."AlbumId" = "t"."AlbumId"
) * 2.0
ORDER BY "t"."TrackId"

-- tracks never sold
SELECT count(*) AS "count"
FROM "Track" AS "t"
WHERE NOT EXISTS (
    SELECT 1
    FROM "InvoiceLine" AS "i"
    WHERE "i"."TrackId" = "t"."TrackId"
)

-- tracks of an album
SELECT "t"."Name", "t"."Milliseconds", "g"."Name" AS "Name0"
FROM "Track" AS "t"
LEFT JOIN "Genre" AS "g" ON "g"."GenreId" = "t"."GenreId"
WHERE "t"."AlbumId" = 1
ORDER BY "t"."TrackId"

-- tracks per genre
SELECT "g"."Name", count(*) AS "count", CAST(sum("t"."Milliseconds") AS integer) / 60000 AS "value"
FROM "Track" AS "t"
LEFT JOIN "Genre" AS "g" ON "g"."GenreId" = "t"."GenreId"
GROUP BY "g"."Name"
ORDER BY "count" DESC, "g"."Name" NULLS FIRST

-- who reports to whom
SELECT "e"."LastName", CASE WHEN "e0"."EmployeeId" IS NULL THEN @p0 ELSE "e0"."LastName" END AS "value"
FROM "Employee" AS "e"
LEFT JOIN "Employee" AS "e0" ON "e"."ReportsTo" = "e0"."EmployeeId"
ORDER BY "e"."EmployeeId"
