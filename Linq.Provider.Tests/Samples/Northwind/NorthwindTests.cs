using Linq.Provider.Tests.Differential;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Samples.Northwind;

/// <summary>What a trading company asks its database.</summary>
public sealed class NorthwindTests(NorthwindFixture fixture) : IClassFixture<NorthwindFixture>
{
    private static readonly CaseList<INorthwind> Cases = new("northwind")
    {
        { "customers of a city", db => from c in db.Customers where c.City == "London" orderby c.CustomerID select c },
        { "customers without a region", db => db.Customers.Where(c => c.Region == null).Count() },
        { "customers not of a region", db => db.Customers.Where(c => c.Region != "SP").OrderBy(c => c.CustomerID).Select(c => c.CustomerID) },
        { "customers without orders", db => db.Customers.Where(c => !c.Orders.Any()).OrderBy(c => c.CustomerID).Select(c => c.CompanyName) },
        { "customers by number of orders", db => db.Customers.Select(c => new { c.CustomerID, Orders = c.Orders.Count }).OrderByDescending(x => x.Orders).ThenBy(x => x.CustomerID).Take(10) },
        { "customers whose name starts with", db => { string start = "B"; return db.Customers.Where(c => c.CompanyName.StartsWith(start)).OrderBy(c => c.CompanyName); } },
        { "customers beyond ascii", db => db.Customers.Where(c => c.City == "México D.F." || c.City == "Münster" || c.City == "Århus").OrderBy(c => c.CustomerID).Select(c => new { c.CustomerID, c.City }) },
        { "order with details", db => db.Orders.Where(o => o.OrderID == 10248).Select(o => new { o.OrderID, o.Customer!.CompanyName, Lines = o.Details.OrderBy(d => d.ProductID).Select(d => new { d.Product.ProductName, d.UnitPrice, d.Quantity, d.Discount }).ToList() }).Single() },
        { "orders of a customer", db => db.Orders.Where(o => o.CustomerID == "ALFKI").OrderBy(o => o.OrderDate).Select(o => new { o.OrderID, o.OrderDate, o.Freight }) },
        { "orders not shipped", db => db.Orders.Where(o => o.ShippedDate == null).OrderBy(o => o.OrderID).Select(o => o.OrderID) },
        { "orders shipped late", db => db.Orders.Where(o => o.ShippedDate > o.RequiredDate).OrderBy(o => o.OrderID).Select(o => new { o.OrderID, o.Employee!.LastName }) },
        { "orders not shipped in time", db => db.Orders.Count(o => !(o.ShippedDate <= o.RequiredDate)) },
        { "orders of a year", db => db.Orders.Where(o => o.OrderDate!.Value.Year == 1997).Count() },
        { "orders per month", db => from o in db.Orders group o by new { o.OrderDate!.Value.Year, o.OrderDate.Value.Month } into g orderby g.Key.Year, g.Key.Month select new { g.Key.Year, g.Key.Month, N = g.Count(), Freight = g.Sum(o => o.Freight) } },
        { "value of each order", db => db.Orders.OrderBy(o => o.OrderID).Take(20).Select(o => new { o.OrderID, Value = o.Details.Sum(d => d.UnitPrice * d.Quantity) }) },
        { "value with discount", db => db.Orders.OrderBy(o => o.OrderID).Take(20).Select(o => new { o.OrderID, Value = Math.Round(o.Details.Sum(d => (double)d.UnitPrice * d.Quantity * (1 - d.Discount)), 1) }) },
        { "largest orders", db => (from d in db.OrderDetails group d by d.OrderID into g orderby g.Sum(d => d.UnitPrice * d.Quantity) descending, g.Key select new { g.Key, Value = g.Sum(d => d.UnitPrice * d.Quantity) }).Take(5) },
        { "sales per category", db => from d in db.OrderDetails group d by d.Product.Category!.Name into g orderby g.Key select new { Category = g.Key, Sales = g.Sum(d => d.UnitPrice * d.Quantity), Orders = g.Select(d => d.OrderID).Distinct().Count() } },
        { "sales per category and year", db => from d in db.OrderDetails group d by new { d.Product.Category!.Name, d.Order.OrderDate!.Value.Year } into g orderby g.Key.Name, g.Key.Year select new { g.Key.Name, g.Key.Year, Sales = g.Sum(d => d.UnitPrice * d.Quantity) } },
        { "sales per employee", db => from o in db.Orders join e in db.Employees on o.EmployeeID equals e.EmployeeID from d in o.Details group d.UnitPrice * d.Quantity by e.LastName into g orderby g.Key select new { g.Key, Sales = g.Sum() } },
        { "sales per country", db => from d in db.OrderDetails group d by d.Order.Customer!.Country into g where g.Sum(d => d.Quantity) > 1000 orderby g.Sum(d => d.Quantity) descending select new { g.Key, Units = g.Sum(d => d.Quantity) } },
        { "products above the average price", db => db.Products.Where(p => p.UnitPrice > db.Products.Average(o => o.UnitPrice)).OrderByDescending(p => p.UnitPrice).ThenBy(p => p.ProductID).Select(p => new { p.ProductName, p.UnitPrice }) },
        { "ten most expensive products", db => db.Products.OrderByDescending(p => p.UnitPrice).ThenBy(p => p.ProductID).Take(10) },
        { "products to reorder", db => db.Products.Where(p => !p.Discontinued && p.UnitsInStock + p.UnitsOnOrder <= p.ReorderLevel).OrderBy(p => p.ProductID).Select(p => p.ProductName) },
        { "discontinued products", db => db.Products.Where(p => p.Discontinued).OrderBy(p => p.ProductID).Select(p => new { p.ProductName, p.Category!.Name }) },
        { "products never discounted", db => db.Products.Where(p => p.OrderDetails.All(d => d.Discount == 0)).OrderBy(p => p.ProductID).Select(p => p.ProductName), Expect.Empty },
        { "products of a price range", db => { decimal low = 10m, high = 12.5m; return db.Products.Where(p => p.UnitPrice >= low && p.UnitPrice <= high).OrderBy(p => p.UnitPrice).ThenBy(p => p.ProductID).Select(p => new { p.ProductName, p.UnitPrice }); } },
        { "stock value per category", db => db.Categories.OrderBy(c => c.Id).Select(c => new { c.Name, Value = c.Products.Sum(p => p.UnitPrice * p.UnitsInStock) }) },
        { "cheapest product of each category", db => db.Categories.OrderBy(c => c.Id).Select(c => new { c.Name, Cheapest = c.Products.OrderBy(p => p.UnitPrice).ThenBy(p => p.ProductID).Select(p => new { p.ProductName, p.UnitPrice }).FirstOrDefault() }) },
        { "two most sold products of each category", db => db.Categories.OrderBy(c => c.Id).Select(c => new { c.Name, Top = c.Products.OrderByDescending(p => p.OrderDetails.Sum(d => d.Quantity)).ThenBy(p => p.ProductID).Take(2).Select(p => p.ProductName).ToList() }) },
        { "categories with their products", db => db.Categories.OrderBy(c => c.Name).Select(c => new { c.Name, Products = c.Products.Where(p => !p.Discontinued).OrderBy(p => p.ProductName).Select(p => p.ProductName).ToList() }) },
        { "suppliers of a category", db => db.Suppliers.Where(s => s.Products.Any(p => p.Category!.Name == "Seafood")).OrderBy(s => s.SupplierID).Select(s => s.CompanyName) },
        { "countries of suppliers and customers", db => db.Suppliers.Select(s => s.Country).Intersect(db.Customers.Select(c => c.Country)).OrderBy(c => c) },
        { "cities of partners", db => db.Suppliers.Select(s => new { s.City, Kind = "supplier" }).Concat(db.Customers.Select(c => new { c.City, Kind = "customer" })).GroupBy(x => x.City).Where(g => g.Count() > 3).OrderBy(g => g.Key).Select(g => new { g.Key, N = g.Count(), Suppliers = g.Count(x => x.Kind == "supplier") }) },
        { "employees and their boss", db => db.Employees.OrderBy(e => e.EmployeeID).Select(e => new { e.LastName, Boss = e.Manager!.LastName }) },
        { "employees who report to a vice president", db => db.Employees.Where(e => e.Manager!.Title!.Contains("Vice")).OrderBy(e => e.EmployeeID).Select(e => e.FirstName) },
        { "territories of each employee", db => db.Employees.OrderBy(e => e.EmployeeID).Select(e => new { e.LastName, Territories = e.Territories.OrderBy(t => t.TerritoryID).Select(t => t.TerritoryDescription).ToList() }) },
        { "employees of a region", db => (from r in db.Regions where r.RegionID == 1 from t in r.Territories from e in t.Employees select e.LastName).Distinct().OrderBy(n => n) },
        { "territories without employees", db => db.Territories.Where(t => !t.Employees.Any()).OrderBy(t => t.TerritoryID).Select(t => t.TerritoryID) },
        { "regions with counts", db => db.Regions.OrderBy(r => r.RegionID).Select(r => new { r.RegionDescription, Territories = r.Territories.Count, Employees = r.Territories.SelectMany(t => t.Employees).Select(e => e.EmployeeID).Distinct().Count() }) },
        { "freight per shipper", db => from o in db.Orders group o by o.Shipper!.CompanyName into g orderby g.Key select new { g.Key, Freight = g.Sum(o => o.Freight), Mean = g.Average(o => (double?)o.Freight) } },
        { "mean days to ship", db => db.Orders.Where(o => o.ShippedDate != null).GroupBy(o => o.ShipVia).OrderBy(g => g.Key).Select(g => new { g.Key, N = g.Count(), Latest = g.Max(o => o.ShippedDate) }) },
        { "shippers left joined", db => from s in db.Shippers join o in db.Orders.Where(o => o.Freight > 500m) on s.ShipperID equals o.ShipVia into os from o in os.DefaultIfEmpty() orderby s.ShipperID, o!.OrderID select new { s.CompanyName, Order = (int?)o!.OrderID } },
        { "customers who bought everything of a kind", db => db.Customers.Where(c => db.Products.Where(p => p.SupplierID == 1).All(p => c.Orders.Any(o => o.Details.Any(d => d.ProductID == p.ProductID)))).OrderBy(c => c.CustomerID).Select(c => c.CustomerID) },
        { "customers with a large order", db => db.Customers.Where(c => c.Orders.Any(o => o.Details.Sum(d => d.UnitPrice * d.Quantity) > 10000m)).OrderBy(c => c.CustomerID).Select(c => c.CompanyName) },
        { "last order of each customer", db => db.Customers.OrderBy(c => c.CustomerID).Take(20).Select(c => new { c.CustomerID, Last = c.Orders.OrderByDescending(o => o.OrderDate).ThenByDescending(o => o.OrderID).FirstOrDefault() }) },
        { "first three orders of each employee", db => from e in db.Employees from o in e.Orders.OrderBy(o => o.OrderID).Take(3) orderby e.EmployeeID, o.OrderID select new { e.LastName, o.OrderID } },
        { "optional filters", db => { string? country = null; string? city = "London"; return db.Customers.Where(c => (country == null || c.Country == country) && (city == null || c.City == city)).OrderBy(c => c.CustomerID).Select(c => c.CustomerID); } },
        { "page of orders with a total", db => db.Orders.OrderByDescending(o => o.OrderDate).ThenBy(o => o.OrderID).Skip(20).Take(10).Select(o => new { o.OrderID, o.Customer!.CompanyName, Total = o.Details.Sum(d => d.UnitPrice * d.Quantity), Lines = o.Details.Count }) },
        { "orders with several categories", db => db.Orders.Where(o => o.Details.Select(d => d.Product.CategoryID).Distinct().Count() > 4).OrderBy(o => o.OrderID).Select(o => o.OrderID) },
        { "details by composite key", db => db.OrderDetails.Single(d => d.OrderID == 10248 && d.ProductID == 42) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [SampleDataTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
