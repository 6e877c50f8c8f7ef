using Linq.Provider.Tests.Differential;

namespace Linq.Provider.Tests.Samples.Northwind;

/// <summary>The trading company on a database.</summary>
internal sealed class NorthwindDb(Engine engine, Reading reading = Reading.Tracked) : Session(engine, reading.Options()), INorthwind
{
    public EntitySet<Category> Categories => Set<Category>();

    public EntitySet<Customer> Customers => Set<Customer>();

    public EntitySet<Employee> Employees => Set<Employee>();

    public EntitySet<Order> Orders => Set<Order>();

    public EntitySet<OrderDetail> OrderDetails => Set<OrderDetail>();

    public EntitySet<Product> Products => Set<Product>();

    public EntitySet<Shipper> Shippers => Set<Shipper>();

    public EntitySet<Supplier> Suppliers => Set<Supplier>();

    public EntitySet<Territory> Territories => Set<Territory>();

    public EntitySet<SalesRegion> Regions => Set<SalesRegion>();

    IQueryable<Category> INorthwind.Categories => Categories.As(reading);

    IQueryable<Customer> INorthwind.Customers => Customers.As(reading);

    IQueryable<Employee> INorthwind.Employees => Employees.As(reading);

    IQueryable<Order> INorthwind.Orders => Orders.As(reading);

    IQueryable<OrderDetail> INorthwind.OrderDetails => OrderDetails.As(reading);

    IQueryable<Product> INorthwind.Products => Products.As(reading);

    IQueryable<Shipper> INorthwind.Shippers => Shippers.As(reading);

    IQueryable<Supplier> INorthwind.Suppliers => Suppliers.As(reading);

    IQueryable<Territory> INorthwind.Territories => Territories.As(reading);

    IQueryable<SalesRegion> INorthwind.Regions => Regions.As(reading);

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<OrderDetail>().HasKey(d => new { d.OrderID, d.ProductID });
        model.Entity<Employee>().HasMany(e => e.Territories).WithMany(t => t.Employees).UsingTable("EmployeeTerritories", "EmployeeID", "TerritoryID");
    }
}
