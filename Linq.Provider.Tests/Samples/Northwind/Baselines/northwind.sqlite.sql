-- categories with their products
SELECT "c"."CategoryName", "c"."CategoryID"
FROM "Categories" AS "c"
ORDER BY "c"."CategoryName"
SELECT "p"."ProductName", "p"."CategoryID" AS "key"
FROM "Products" AS "p"
WHERE NOT "p"."Discontinued" AND "p"."CategoryID" IN (SELECT value FROM json_each(@p0))
ORDER BY "p"."ProductName"

-- cheapest product of each category
SELECT "c"."CategoryName", "t0"."present", "t0"."ProductName", "t0"."UnitPrice"
FROM "Categories" AS "c"
LEFT JOIN (
    SELECT "t"."ProductName", "t"."CategoryID", "t"."UnitPrice", 1 AS "present"
    FROM (
        SELECT "p"."ProductName", "p"."CategoryID", "p"."UnitPrice", row_number() OVER (PARTITION BY "p"."CategoryID" ORDER BY "p"."UnitPrice" COLLATE LP_DECIMAL, "p"."ProductID") AS "row_number"
        FROM "Products" AS "p"
        WHERE "p"."CategoryID" IS NOT NULL
    ) AS "t"
    WHERE "t"."row_number" <= 1
) AS "t0" ON "c"."CategoryID" = "t0"."CategoryID"
ORDER BY "c"."CategoryID"

-- cities of partners
SELECT "t"."City", count(*) AS "count", count(*) FILTER (WHERE "t"."value" = @p0) AS "count0"
FROM (
    SELECT "s"."City", @p0 AS "value"
    FROM "Suppliers" AS "s"
    UNION ALL
    SELECT "c"."City", @p1
    FROM "Customers" AS "c"
) AS "t"
GROUP BY "t"."City"
HAVING count(*) > 3
ORDER BY "t"."City"

-- countries of suppliers and customers
SELECT "s"."Country" AS "Country"
FROM "Suppliers" AS "s"
INTERSECT
SELECT "c"."Country"
FROM "Customers" AS "c"
ORDER BY "Country"

-- customers beyond ascii
SELECT "c"."CustomerID", "c"."City"
FROM "Customers" AS "c"
WHERE "c"."City" = @p0 OR "c"."City" = @p1 OR "c"."City" = @p2
ORDER BY "c"."CustomerID"

-- customers by number of orders
SELECT "c"."CustomerID", (
    SELECT count(*)
    FROM "Orders" AS "o"
    WHERE "o"."CustomerID" = "c"."CustomerID"
) AS "Count"
FROM "Customers" AS "c"
ORDER BY "Count" DESC, "c"."CustomerID"
LIMIT 10

-- customers not of a region
SELECT "c"."CustomerID"
FROM "Customers" AS "c"
WHERE "c"."Region" IS NOT @p0
ORDER BY "c"."CustomerID"

-- customers of a city
SELECT "c"."CustomerID", "c"."CompanyName", "c"."ContactName", "c"."ContactTitle", "c"."City", "c"."Region", "c"."Country", "c"."Phone"
FROM "Customers" AS "c"
WHERE "c"."City" = @p0
ORDER BY "c"."CustomerID"

-- customers who bought everything of a kind
SELECT "c"."CustomerID"
FROM "Customers" AS "c"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Products" AS "p"
    WHERE "p"."SupplierID" = 1 AND NOT EXISTS (
        SELECT 1
        FROM "Orders" AS "o"
        WHERE "o"."CustomerID" = "c"."CustomerID" AND EXISTS (
            SELECT 1
            FROM "Order Details" AS "o0"
            WHERE "o0"."OrderID" = "o"."OrderID" AND "o0"."ProductID" = "p"."ProductID"
            LIMIT 1
        )
        LIMIT 1
    )
)
ORDER BY "c"."CustomerID"

-- customers whose name starts with
SELECT "c"."CustomerID", "c"."CompanyName", "c"."ContactName", "c"."ContactTitle", "c"."City", "c"."Region", "c"."Country", "c"."Phone"
FROM "Customers" AS "c"
WHERE "c"."CompanyName" GLOB @p0
ORDER BY "c"."CompanyName"

-- customers with a large order
SELECT "c"."CompanyName"
FROM "Customers" AS "c"
WHERE EXISTS (
    SELECT 1
    FROM "Orders" AS "o"
    WHERE "o"."CustomerID" = "c"."CustomerID" AND coalesce((
        SELECT lp_sum(lp_multiply("o0"."UnitPrice", lp_decimal("o0"."Quantity")))
        FROM "Order Details" AS "o0"
        WHERE "o0"."OrderID" = "o"."OrderID"
    ), @p0) COLLATE LP_DECIMAL > @p1
)
ORDER BY "c"."CustomerID"

-- customers without a region
SELECT count(*) AS "count"
FROM "Customers" AS "c"
WHERE "c"."Region" IS NULL

-- customers without orders
SELECT "c"."CompanyName"
FROM "Customers" AS "c"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Orders" AS "o"
    WHERE "o"."CustomerID" = "c"."CustomerID"
)
ORDER BY "c"."CustomerID"

-- details by composite key
SELECT "o"."OrderID", "o"."ProductID", "o"."UnitPrice", "o"."Quantity", "o"."Discount"
FROM "Order Details" AS "o"
WHERE "o"."OrderID" = 10248 AND "o"."ProductID" = 42
LIMIT 2

-- discontinued products
SELECT "p"."ProductName", "c"."CategoryName"
FROM "Products" AS "p"
LEFT JOIN "Categories" AS "c" ON "c"."CategoryID" = "p"."CategoryID"
WHERE "p"."Discontinued"
ORDER BY "p"."ProductID"

-- employees and their boss
SELECT "e"."LastName", "e0"."LastName" AS "LastName0"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "e0" ON "e0"."EmployeeID" = "e"."ReportsTo"
ORDER BY "e"."EmployeeID"

-- employees of a region
SELECT DISTINCT "e0"."LastName"
FROM "Territories" AS "t"
JOIN "EmployeeTerritories" AS "e" ON "e"."TerritoryID" = "t"."TerritoryID"
JOIN "Employees" AS "e0" ON "e0"."EmployeeID" = "e"."EmployeeID"
WHERE "t"."RegionID" = 1
ORDER BY "e0"."LastName"

-- employees who report to a vice president
SELECT "e"."FirstName"
FROM "Employees" AS "e"
JOIN "Employees" AS "e0" ON "e0"."EmployeeID" = "e"."ReportsTo"
WHERE instr("e0"."Title", @p0) > 0
ORDER BY "e"."EmployeeID"

-- first three orders of each employee
SELECT "e"."LastName", "t"."OrderID"
FROM "Employees" AS "e"
JOIN (
    SELECT "o"."OrderID", "o"."EmployeeID", row_number() OVER (PARTITION BY "o"."EmployeeID" ORDER BY "o"."OrderID") AS "row_number"
    FROM "Orders" AS "o"
    WHERE "o"."EmployeeID" IS NOT NULL
) AS "t" ON "e"."EmployeeID" = "t"."EmployeeID"
WHERE "t"."row_number" <= 3
ORDER BY "e"."EmployeeID", "t"."OrderID"

-- freight per shipper
SELECT "s"."CompanyName", coalesce(lp_sum("o"."Freight"), @p0) AS "Sum", avg(lp_double("o"."Freight")) AS "average"
FROM "Orders" AS "o"
LEFT JOIN "Shippers" AS "s" ON "s"."ShipperID" = "o"."ShipVia"
GROUP BY "s"."CompanyName"
ORDER BY "s"."CompanyName"

-- largest orders
SELECT "o"."OrderID", lp_sum(lp_multiply("o"."UnitPrice", lp_decimal("o"."Quantity"))) AS "Sum"
FROM "Order Details" AS "o"
GROUP BY "o"."OrderID"
ORDER BY "Sum" COLLATE LP_DECIMAL DESC, "o"."OrderID"
LIMIT 5

-- last order of each customer
SELECT "t"."CustomerID", "t0"."OrderID", "t0"."CustomerID" AS "CustomerID0", "t0"."EmployeeID", "t0"."OrderDate", "t0"."RequiredDate", "t0"."ShippedDate", "t0"."ShipVia", "t0"."Freight", "t0"."ShipCity", "t0"."ShipCountry"
FROM (
    SELECT "c"."CustomerID"
    FROM "Customers" AS "c"
    ORDER BY "c"."CustomerID"
    LIMIT 20
) AS "t"
LEFT JOIN (
    SELECT "o"."OrderID", "o"."CustomerID", "o"."EmployeeID", "o"."OrderDate", "o"."RequiredDate", "o"."ShippedDate", "o"."ShipVia", "o"."Freight", "o"."ShipCity", "o"."ShipCountry", row_number() OVER (PARTITION BY "o"."CustomerID" ORDER BY "o"."OrderDate" DESC, "o"."OrderID" DESC) AS "row_number"
    FROM "Orders" AS "o"
    WHERE "o"."CustomerID" IS NOT NULL
) AS "t0" ON "t"."CustomerID" = "t0"."CustomerID" AND "t0"."row_number" <= 1
ORDER BY "t"."CustomerID"

-- mean days to ship
SELECT "o"."ShipVia", count(*) AS "count", max("o"."ShippedDate") AS "max"
FROM "Orders" AS "o"
WHERE "o"."ShippedDate" IS NOT NULL
GROUP BY "o"."ShipVia"
ORDER BY "o"."ShipVia"

-- optional filters
SELECT "c"."CustomerID"
FROM "Customers" AS "c"
WHERE (@p0 OR "c"."Country" IS NULL) AND (@p1 OR "c"."City" = @p2)
ORDER BY "c"."CustomerID"

-- order with details
SELECT "o"."OrderID", "c"."CompanyName"
FROM "Orders" AS "o"
LEFT JOIN "Customers" AS "c" ON "c"."CustomerID" = "o"."CustomerID"
WHERE "o"."OrderID" = 10248
LIMIT 2
SELECT "p"."ProductName", "o"."UnitPrice", "o"."Quantity", "o"."Discount", "o"."OrderID" AS "key"
FROM "Order Details" AS "o"
JOIN "Products" AS "p" ON "p"."ProductID" = "o"."ProductID"
WHERE "o"."OrderID" IN (SELECT value FROM json_each(@p0))
ORDER BY "o"."ProductID"

-- orders not shipped
SELECT "o"."OrderID"
FROM "Orders" AS "o"
WHERE "o"."ShippedDate" IS NULL
ORDER BY "o"."OrderID"

-- orders not shipped in time
SELECT count(*) AS "count"
FROM "Orders" AS "o"
WHERE ("o"."ShippedDate" <= "o"."RequiredDate") IS NOT TRUE

-- orders of a customer
SELECT "o"."OrderID", "o"."OrderDate", "o"."Freight"
FROM "Orders" AS "o"
WHERE "o"."CustomerID" = @p0
ORDER BY "o"."OrderDate"

-- orders of a year
SELECT count(*) AS "count"
FROM "Orders" AS "o"
WHERE lp_year("o"."OrderDate") = 1997

-- orders per month
SELECT lp_year("o"."OrderDate") AS "value", lp_month("o"."OrderDate") AS "value0", count(*) AS "count", coalesce(lp_sum("o"."Freight"), @p0) AS "Sum"
FROM "Orders" AS "o"
GROUP BY lp_year("o"."OrderDate"), lp_month("o"."OrderDate")
ORDER BY "value", "value0"

-- orders shipped late
SELECT "o"."OrderID", "e"."LastName"
FROM "Orders" AS "o"
LEFT JOIN "Employees" AS "e" ON "e"."EmployeeID" = "o"."EmployeeID"
WHERE "o"."ShippedDate" > "o"."RequiredDate"
ORDER BY "o"."OrderID"

-- orders with several categories
SELECT "o"."OrderID"
FROM "Orders" AS "o"
WHERE (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "p"."CategoryID"
        FROM "Order Details" AS "o0"
        JOIN "Products" AS "p" ON "p"."ProductID" = "o0"."ProductID"
        WHERE "o0"."OrderID" = "o"."OrderID"
    ) AS "t"
) > 4
ORDER BY "o"."OrderID"

-- page of orders with a total
SELECT "t"."OrderID", "c"."CompanyName", coalesce((
    SELECT lp_sum(lp_multiply("o0"."UnitPrice", lp_decimal("o0"."Quantity")))
    FROM "Order Details" AS "o0"
    WHERE "o0"."OrderID" = "t"."OrderID"
), @p0) AS "Sum", (
    SELECT count(*)
    FROM "Order Details" AS "o1"
    WHERE "o1"."OrderID" = "t"."OrderID"
) AS "Count"
FROM (
    SELECT "o"."OrderID", "o"."CustomerID", "o"."OrderDate"
    FROM "Orders" AS "o"
    ORDER BY "o"."OrderDate" DESC, "o"."OrderID"
    LIMIT 10 OFFSET 20
) AS "t"
LEFT JOIN "Customers" AS "c" ON "c"."CustomerID" = "t"."CustomerID"
ORDER BY "t"."OrderDate" DESC, "t"."OrderID"

-- products above the average price
SELECT "p"."ProductName", "p"."UnitPrice"
FROM "Products" AS "p"
WHERE "p"."UnitPrice" COLLATE LP_DECIMAL > (
    SELECT lp_avg("p0"."UnitPrice")
    FROM "Products" AS "p0"
)
ORDER BY "p"."UnitPrice" COLLATE LP_DECIMAL DESC, "p"."ProductID"

-- products never discounted
SELECT "p"."ProductName"
FROM "Products" AS "p"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Order Details" AS "o"
    WHERE "o"."ProductID" = "p"."ProductID" AND "o"."Discount" <> 0.0
)
ORDER BY "p"."ProductID"

-- products of a price range
SELECT "p"."ProductName", "p"."UnitPrice"
FROM "Products" AS "p"
WHERE "p"."UnitPrice" COLLATE LP_DECIMAL >= @p0 AND "p"."UnitPrice" COLLATE LP_DECIMAL <= @p1
ORDER BY "p"."UnitPrice" COLLATE LP_DECIMAL, "p"."ProductID"

-- products to reorder
SELECT "p"."ProductName"
FROM "Products" AS "p"
WHERE NOT "p"."Discontinued" AND CAST("p"."UnitsInStock" AS INTEGER) + CAST("p"."UnitsOnOrder" AS INTEGER) <= "p"."ReorderLevel"
ORDER BY "p"."ProductID"

-- regions with counts
SELECT "r"."RegionDescription", (
    SELECT count(*)
    FROM "Territories" AS "t"
    WHERE "t"."RegionID" = "r"."RegionID"
) AS "Count", (
    SELECT count(*)
    FROM (
        SELECT DISTINCT "e"."EmployeeID"
        FROM "Territories" AS "t0"
        JOIN "EmployeeTerritories" AS "e" ON "e"."TerritoryID" = "t0"."TerritoryID"
        WHERE "t0"."RegionID" = "r"."RegionID"
    ) AS "t1"
) AS "Count0"
FROM "Region" AS "r"
ORDER BY "r"."RegionID"

-- sales per category
SELECT "c"."CategoryName", lp_sum(lp_multiply("o"."UnitPrice", lp_decimal("o"."Quantity"))) AS "Sum", count(DISTINCT "o"."OrderID") AS "count"
FROM "Order Details" AS "o"
JOIN "Products" AS "p" ON "p"."ProductID" = "o"."ProductID"
LEFT JOIN "Categories" AS "c" ON "c"."CategoryID" = "p"."CategoryID"
GROUP BY "c"."CategoryName"
ORDER BY "c"."CategoryName"

-- sales per category and year
SELECT "c"."CategoryName", lp_year("o0"."OrderDate") AS "value", lp_sum(lp_multiply("o"."UnitPrice", lp_decimal("o"."Quantity"))) AS "Sum"
FROM "Order Details" AS "o"
JOIN "Products" AS "p" ON "p"."ProductID" = "o"."ProductID"
LEFT JOIN "Categories" AS "c" ON "c"."CategoryID" = "p"."CategoryID"
JOIN "Orders" AS "o0" ON "o0"."OrderID" = "o"."OrderID"
GROUP BY "c"."CategoryName", lp_year("o0"."OrderDate")
ORDER BY "c"."CategoryName", "value"

-- sales per country
SELECT "c"."Country", sum(CAST("o"."Quantity" AS INTEGER)) AS "Sum"
FROM "Order Details" AS "o"
JOIN "Orders" AS "o0" ON "o0"."OrderID" = "o"."OrderID"
LEFT JOIN "Customers" AS "c" ON "c"."CustomerID" = "o0"."CustomerID"
GROUP BY "c"."Country"
HAVING sum(CAST("o"."Quantity" AS INTEGER)) > 1000
ORDER BY "Sum" DESC

-- sales per employee
SELECT "e"."LastName", lp_sum(lp_multiply("o0"."UnitPrice", lp_decimal("o0"."Quantity"))) AS "Sum"
FROM "Orders" AS "o"
JOIN "Employees" AS "e" ON "o"."EmployeeID" = "e"."EmployeeID"
JOIN "Order Details" AS "o0" ON "o0"."OrderID" = "o"."OrderID"
GROUP BY "e"."LastName"
ORDER BY "e"."LastName"

-- shippers left joined
SELECT "s"."CompanyName", "o"."OrderID"
FROM "Shippers" AS "s"
LEFT JOIN "Orders" AS "o" ON "s"."ShipperID" = "o"."ShipVia" AND "o"."Freight" COLLATE LP_DECIMAL > @p0
ORDER BY "s"."ShipperID", "o"."OrderID"

-- stock value per category
SELECT "c"."CategoryName", coalesce((
    SELECT lp_sum(lp_multiply("p"."UnitPrice", lp_decimal("p"."UnitsInStock")))
    FROM "Products" AS "p"
    WHERE "p"."CategoryID" = "c"."CategoryID"
), @p0) AS "Sum"
FROM "Categories" AS "c"
ORDER BY "c"."CategoryID"

-- suppliers of a category
SELECT "s"."CompanyName"
FROM "Suppliers" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM "Products" AS "p"
    JOIN "Categories" AS "c" ON "c"."CategoryID" = "p"."CategoryID"
    WHERE "p"."SupplierID" = "s"."SupplierID" AND "c"."CategoryName" = @p0
)
ORDER BY "s"."SupplierID"

-- ten most expensive products
SELECT "p"."ProductID", "p"."ProductName", "p"."SupplierID", "p"."CategoryID", "p"."QuantityPerUnit", "p"."UnitPrice", "p"."UnitsInStock", "p"."UnitsOnOrder", "p"."ReorderLevel", "p"."Discontinued"
FROM "Products" AS "p"
ORDER BY "p"."UnitPrice" COLLATE LP_DECIMAL DESC, "p"."ProductID"
LIMIT 10

-- territories of each employee
SELECT "e"."LastName", "e"."EmployeeID"
FROM "Employees" AS "e"
ORDER BY "e"."EmployeeID"
SELECT "t"."TerritoryDescription", "e"."EmployeeID" AS "key"
FROM "EmployeeTerritories" AS "e"
JOIN "Territories" AS "t" ON "t"."TerritoryID" = "e"."TerritoryID"
WHERE "e"."EmployeeID" IN (SELECT value FROM json_each(@p0))
ORDER BY "t"."TerritoryID"

-- territories without employees
SELECT "t"."TerritoryID"
FROM "Territories" AS "t"
WHERE NOT EXISTS (
    SELECT 1
    FROM "EmployeeTerritories" AS "e"
    WHERE "e"."TerritoryID" = "t"."TerritoryID"
)
ORDER BY "t"."TerritoryID"

-- two most sold products of each category
SELECT "c"."CategoryName", "c"."CategoryID"
FROM "Categories" AS "c"
ORDER BY "c"."CategoryID"
SELECT "t"."ProductName", "t"."CategoryID" AS "key"
FROM (
    SELECT "p"."ProductID", "p"."ProductName", "p"."CategoryID", coalesce((
        SELECT sum(CAST("o"."Quantity" AS INTEGER))
        FROM "Order Details" AS "o"
        WHERE "o"."ProductID" = "p"."ProductID"
    ), 0) AS "order", row_number() OVER (PARTITION BY "p"."CategoryID" ORDER BY coalesce((
        SELECT sum(CAST("o0"."Quantity" AS INTEGER))
        FROM "Order Details" AS "o0"
        WHERE "o0"."ProductID" = "p"."ProductID"
    ), 0) DESC, "p"."ProductID") AS "row_number"
    FROM "Products" AS "p"
    WHERE "p"."CategoryID" IN (SELECT value FROM json_each(@p0))
) AS "t"
WHERE "t"."row_number" <= 2
ORDER BY "t"."order" DESC, "t"."ProductID"

-- value of each order
SELECT "o"."OrderID", coalesce((
    SELECT lp_sum(lp_multiply("o0"."UnitPrice", lp_decimal("o0"."Quantity")))
    FROM "Order Details" AS "o0"
    WHERE "o0"."OrderID" = "o"."OrderID"
), @p0) AS "Sum"
FROM "Orders" AS "o"
ORDER BY "o"."OrderID"
LIMIT 20

-- value with discount
SELECT "o"."OrderID", lp_round(coalesce((
    SELECT sum(lp_double("o0"."UnitPrice") * CAST("o0"."Quantity" AS REAL) * lp_single(1.0 - "o0"."Discount"))
    FROM "Order Details" AS "o0"
    WHERE "o0"."OrderID" = "o"."OrderID"
), 0.0), 1) AS "value"
FROM "Orders" AS "o"
ORDER BY "o"."OrderID"
LIMIT 20
