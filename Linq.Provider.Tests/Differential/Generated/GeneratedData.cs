using Linq.Provider.Tests.Differential.Company;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>The company's rows without the few letters that a database counts or changes otherwise than C# does; docs/semantics.md tells of those.</summary>
internal static class GeneratedData
{
    public static CompanyData Graph(Func<int, IEnumerable<int>> order)
    {
        CompanyData data = CompanyData.Graph(order);
        foreach (Employee employee in data.Employees)
        {
            employee.Name = employee.Name.Replace("😀", "☺").Replace("İ", "Í").Replace("ß", "ss");
            employee.Nick = employee.Nick?.Replace("İ", "Í");
        }

        return data;
    }
}
