namespace Linq.Provider.Benchmarks;

/// <summary>The SQL of the contenders that write it by hand, good on both databases.</summary>
internal static class Statements
{
    public const string Columns = """
        "Id", "SupplierId", "Name", "Note", "Price", "Quantity", "Weight", "IsActive", "CreatedAt"
        """;

    public const string PointQuery = $"""SELECT {Columns} FROM "Items" WHERE "Id" = @id""";

    public const string AllItems = $"""SELECT {Columns} FROM "Items" """;

    public const string Page = """
        SELECT "Id", "Name", "Price", "CreatedAt" FROM "Items"
        WHERE "IsActive" AND "Quantity" > @minimum ORDER BY "CreatedAt" DESC, "Id" LIMIT 20 OFFSET @skip
        """;

    public const string Totals = """
        SELECT s."Country", COUNT(*) AS "Items", SUM(i."Quantity") AS "Quantity", MAX(i."Weight") AS "Heaviest"
        FROM "Items" AS i JOIN "Suppliers" AS s ON s."Id" = i."SupplierId"
        WHERE i."IsActive" GROUP BY s."Country" ORDER BY s."Country"
        """;

    public const string Baskets = """
        SELECT b."Id", b."Customer", l."Id", l."BasketId", l."Product", l."Quantity"
        FROM "Baskets" AS b LEFT JOIN "BasketLines" AS l ON l."BasketId" = b."Id" ORDER BY b."Id"
        """;

    public const string InsertEntry = """
        INSERT INTO "Entries" ("SupplierId", "Name", "Note", "Price", "Quantity", "Weight", "IsActive", "CreatedAt")
        VALUES (@SupplierId, @Name, @Note, @Price, @Quantity, @Weight, @IsActive, @CreatedAt)
        """;

    public const string UpdateEntry = """UPDATE "Entries" SET "Price" = @Price, "Quantity" = @Quantity WHERE "Id" = @Id""";

    public const string CopyEntries = """
        COPY "Entries" ("SupplierId", "Name", "Note", "Price", "Quantity", "Weight", "IsActive", "CreatedAt") FROM STDIN (FORMAT BINARY)
        """;
}
