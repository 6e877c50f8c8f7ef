using Linq.Provider.Tests.Differential.Oracle;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Samples.Northwind;

/// <summary>The trading company in memory.</summary>
internal sealed class NorthwindOracle : INorthwind
{
    private readonly List<Category> _categories;
    private readonly List<Customer> _customers;
    private readonly List<Employee> _employees;
    private readonly List<Order> _orders;
    private readonly List<OrderDetail> _details;
    private readonly List<Product> _products;
    private readonly List<Shipper> _shippers;
    private readonly List<Supplier> _suppliers;
    private readonly List<Territory> _territories;
    private readonly List<SalesRegion> _regions;

    public NorthwindOracle(TestDatabase database, Func<int, IEnumerable<int>> order)
    {
        var reader = new TableReader(database);
        List<T> Read<T>() where T : new()
        {
            List<T> rows = reader.Read<T>();
            return [.. order(rows.Count).Select(i => rows[i])];
        }

        _categories = Read<Category>();
        _customers = Read<Customer>();
        _employees = Read<Employee>();
        _orders = Read<Order>();
        _details = Read<OrderDetail>();
        _products = Read<Product>();
        _shippers = Read<Shipper>();
        _suppliers = Read<Supplier>();
        _territories = Read<Territory>();
        _regions = Read<SalesRegion>();
        List<EmployeeTerritories> assignments = Read<EmployeeTerritories>();
        ConnectProducts();
        ConnectPeople(assignments);
        ConnectOrders();
    }

    public IQueryable<Category> Categories => new OracleQuery<Category>(_categories);

    public IQueryable<Customer> Customers => new OracleQuery<Customer>(_customers);

    public IQueryable<Employee> Employees => new OracleQuery<Employee>(_employees);

    public IQueryable<Order> Orders => new OracleQuery<Order>(_orders);

    public IQueryable<OrderDetail> OrderDetails => new OracleQuery<OrderDetail>(_details);

    public IQueryable<Product> Products => new OracleQuery<Product>(_products);

    public IQueryable<Shipper> Shippers => new OracleQuery<Shipper>(_shippers);

    public IQueryable<Supplier> Suppliers => new OracleQuery<Supplier>(_suppliers);

    public IQueryable<Territory> Territories => new OracleQuery<Territory>(_territories);

    public IQueryable<SalesRegion> Regions => new OracleQuery<SalesRegion>(_regions);

    private void ConnectProducts()
    {
        var categories = _categories.ToDictionary(category => category.Id);
        var suppliers = _suppliers.ToDictionary(supplier => supplier.SupplierID);
        foreach (Product product in _products)
        {
            product.Category = product.CategoryID is { } category ? categories[category] : null;
            product.Category?.Products.Add(product);
            product.Supplier = product.SupplierID is { } supplier ? suppliers[supplier] : null;
            product.Supplier?.Products.Add(product);
        }
    }

    private void ConnectPeople(List<EmployeeTerritories> assignments)
    {
        var employees = _employees.ToDictionary(employee => employee.EmployeeID);
        var territories = _territories.ToDictionary(territory => territory.TerritoryID);
        var regions = _regions.ToDictionary(region => region.RegionID);
        _territories.ForEach(territory => (territory.Region = regions[territory.RegionID]).Territories.Add(territory));
        foreach (Employee employee in _employees)
        {
            employee.Manager = employee.ReportsTo is { } manager ? employees[manager] : null;
            employee.Manager?.Reports.Add(employee);
        }

        foreach (EmployeeTerritories assignment in assignments)
        {
            employees[assignment.EmployeeID].Territories.Add(territories[assignment.TerritoryID]);
            territories[assignment.TerritoryID].Employees.Add(employees[assignment.EmployeeID]);
        }
    }

    private void ConnectOrders()
    {
        var customers = _customers.ToDictionary(customer => customer.CustomerID);
        var employees = _employees.ToDictionary(employee => employee.EmployeeID);
        var shippers = _shippers.ToDictionary(shipper => shipper.ShipperID);
        var orders = _orders.ToDictionary(order => order.OrderID);
        var products = _products.ToDictionary(product => product.ProductID);
        foreach (Order order in _orders)
        {
            order.Customer = order.CustomerID is { } customer ? customers[customer] : null;
            order.Customer?.Orders.Add(order);
            order.Employee = order.EmployeeID is { } employee ? employees[employee] : null;
            order.Employee?.Orders.Add(order);
            order.Shipper = order.ShipVia is { } shipper ? shippers[shipper] : null;
            order.Shipper?.Orders.Add(order);
        }

        foreach (OrderDetail detail in _details)
        {
            (detail.Order = orders[detail.OrderID]).Details.Add(detail);
            (detail.Product = products[detail.ProductID]).OrderDetails.Add(detail);
        }
    }

    private sealed class EmployeeTerritories
    {
        public int EmployeeID { get; set; }

        public string TerritoryID { get; set; } = "";
    }
}
