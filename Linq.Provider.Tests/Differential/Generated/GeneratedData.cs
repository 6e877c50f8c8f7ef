using Linq.Provider.Tests.Differential.Company;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>
/// The company with few employees, so that products stay small, and without the few letters that a database counts or changes otherwise than C# does; docs/semantics.md tells of those.
/// </summary>
internal static class GeneratedData
{
    private const int Employees = 16;

    public static CompanyData Graph(Func<int, IEnumerable<int>> order)
    {
        CompanyData data = CompanyData.Graph(order, Employees);
        data.Employees.ForEach(employee => (employee.Name, employee.Nick) = (Plain(employee.Name), Plain(employee.Nick)));
        data.Specimens.ForEach(specimen => (specimen.String, specimen.StringN, specimen.StringM) = (Plain(specimen.String), Plain(specimen.StringN), Plain(specimen.StringM)));
        return data;
    }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    private static string? Plain(string? text) => text?.Replace("😀", "☺").Replace("İ", "Í").Replace("ß", "ss");
}
