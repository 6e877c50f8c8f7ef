using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Linq.Provider.Tests.Samples.Northwind;

/// <summary>The sets of the trading company, on a database or in memory.</summary>
public interface INorthwind
{
    IQueryable<Category> Categories { get; }

    IQueryable<Customer> Customers { get; }

    IQueryable<Employee> Employees { get; }

    IQueryable<Order> Orders { get; }

    IQueryable<OrderDetail> OrderDetails { get; }

    IQueryable<Product> Products { get; }

    IQueryable<Shipper> Shippers { get; }

    IQueryable<Supplier> Suppliers { get; }

    IQueryable<Territory> Territories { get; }

    IQueryable<SalesRegion> Regions { get; }
}

[Table("Categories")]
public class Category
{
    [Key]
    [Column("CategoryID")]
    public int Id { get; set; }

    [Column("CategoryName")]
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public ICollection<Product> Products { get; set; } = [];
}

[Table("Customers")]
public class Customer
{
    public string CustomerID { get; set; } = "";

    public string CompanyName { get; set; } = "";

    public string? ContactName { get; set; }

    public string? ContactTitle { get; set; }

    public string? City { get; set; }

    public string? Region { get; set; }

    public string? Country { get; set; }

    public string? Phone { get; set; }

    public ICollection<Order> Orders { get; set; } = [];
}

[Table("Employees")]
public class Employee
{
    public int EmployeeID { get; set; }

    public string LastName { get; set; } = "";

    public string FirstName { get; set; } = "";

    public string? Title { get; set; }

    public DateTime? BirthDate { get; set; }

    public DateTime? HireDate { get; set; }

    public string? City { get; set; }

    public string? Country { get; set; }

    public int? ReportsTo { get; set; }

    [ForeignKey(nameof(ReportsTo))]
    [InverseProperty(nameof(Reports))]
    public Employee? Manager { get; set; }

    [InverseProperty(nameof(Manager))]
    public ICollection<Employee> Reports { get; set; } = [];

    public ICollection<Order> Orders { get; set; } = [];

    public ICollection<Territory> Territories { get; set; } = [];
}

[Table("Orders")]
public class Order
{
    public int OrderID { get; set; }

    public string? CustomerID { get; set; }

    public Customer? Customer { get; set; }

    public int? EmployeeID { get; set; }

    public Employee? Employee { get; set; }

    public DateTime? OrderDate { get; set; }

    public DateTime? RequiredDate { get; set; }

    public DateTime? ShippedDate { get; set; }

    public int? ShipVia { get; set; }

    [ForeignKey(nameof(ShipVia))]
    public Shipper? Shipper { get; set; }

    public decimal? Freight { get; set; }

    public string? ShipCity { get; set; }

    public string? ShipCountry { get; set; }

    public ICollection<OrderDetail> Details { get; set; } = [];
}

[Table("Order Details")]
public class OrderDetail
{
    public int OrderID { get; set; }

    public Order Order { get; set; } = null!;

    public int ProductID { get; set; }

    public Product Product { get; set; } = null!;

    public decimal UnitPrice { get; set; }

    public short Quantity { get; set; }

    public float Discount { get; set; }
}

[Table("Products")]
public class Product
{
    public int ProductID { get; set; }

    public string ProductName { get; set; } = "";

    public int? SupplierID { get; set; }

    public Supplier? Supplier { get; set; }

    public int? CategoryID { get; set; }

    [ForeignKey(nameof(CategoryID))]
    public Category? Category { get; set; }

    public string? QuantityPerUnit { get; set; }

    public decimal? UnitPrice { get; set; }

    public short? UnitsInStock { get; set; }

    public short? UnitsOnOrder { get; set; }

    public short? ReorderLevel { get; set; }

    public bool Discontinued { get; set; }

    public ICollection<OrderDetail> OrderDetails { get; set; } = [];
}

[Table("Shippers")]
public class Shipper
{
    public int ShipperID { get; set; }

    public string CompanyName { get; set; } = "";

    public string? Phone { get; set; }

    public ICollection<Order> Orders { get; set; } = [];
}

[Table("Suppliers")]
public class Supplier
{
    public int SupplierID { get; set; }

    public string CompanyName { get; set; } = "";

    public string? City { get; set; }

    public string? Country { get; set; }

    public ICollection<Product> Products { get; set; } = [];
}

[Table("Territories")]
public class Territory
{
    public string TerritoryID { get; set; } = "";

    public string TerritoryDescription { get; set; } = "";

    public int RegionID { get; set; }

    [ForeignKey(nameof(RegionID))]
    public SalesRegion Region { get; set; } = null!;

    public ICollection<Employee> Employees { get; set; } = [];
}

[Table("Region")]
public class SalesRegion
{
    [Key]
    public int RegionID { get; set; }

    public string RegionDescription { get; set; } = "";

    public ICollection<Territory> Territories { get; set; } = [];
}
