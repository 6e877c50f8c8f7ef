using System.Globalization;
using System.Numerics;
using System.Text;

namespace Linq.Provider.Tests.Architecture;

/// <summary>The architecture tests find nothing when all is well, so that they would find something is proved here.</summary>
public sealed class TypeReferencesTests
{
    private static readonly IReadOnlyCollection<Type> Found = References(typeof(Everything<>));

    [Theory]
    [InlineData(typeof(Exception), "base type")]
    [InlineData(typeof(IDisposable), "interface")]
    [InlineData(typeof(IFormattable), "constraint")]
    [InlineData(typeof(ObsoleteAttribute), "attribute")]
    [InlineData(typeof(BigInteger), "attribute's argument")]
    [InlineData(typeof(Uri), "field, as an array's element")]
    [InlineData(typeof(List<>), "property, generic")]
    [InlineData(typeof(Version), "property's generic argument")]
    [InlineData(typeof(TimeZoneInfo), "parameter")]
    [InlineData(typeof(StringBuilder), "constructor called in a lambda")]
    [InlineData(typeof(CultureInfo), "static property read in an async method")]
    [InlineData(typeof(UriKind), "result compared with a constant")]
    [InlineData(typeof(FormatException), "exception caught")]
    [InlineData(typeof(Guid), "typeof in an iterator")]
    [InlineData(typeof(Half), "argument of a generic method")]
    public void Finds(Type type, string where) => Assert.True(Found.Contains(type), where);

    [Fact]
    public void Finds_nothing_that_is_not_there() => Assert.DoesNotContain(typeof(DateOnly), Found);

    [Theory]
    [InlineData("", DependencyTable.Root)]
    [InlineData("Rewriting/Rules", "Rewriting")]
    [InlineData("Sql", "Sql")]
    [InlineData("Sql/Functions", "Sql")]
    [InlineData("Sql/Sqlite/Types", "Sql.Sqlite")]
    public void A_part_is_a_folder_with_all_below_it(string folder, string part) => Assert.Equal(part, DependencyTable.PartOf(folder));

    [Theory]
    [InlineData("Algebra", "Schema", true)]
    [InlineData("Mapping", "Algebra", false)]
    [InlineData("Schema", DependencyTable.Root, false)]
    [InlineData("Sql", "Sql.Sqlite", false)]
    [InlineData("Execution", "Sql.Sqlite", false)]
    [InlineData(DependencyTable.Root, "Sql.Sqlite", true)]
    public void The_table_is_read_in_one_direction(string part, string used, bool allowed) => Assert.Equal(allowed, DependencyTable.MayUse(part, used));

    [Theory]
    [InlineData("Translation", "Remotion.Linq", true)]
    [InlineData(DependencyTable.Root, "Remotion.Linq", false)]
    [InlineData(DependencyTable.Root, "Npgsql", true)]
    [InlineData("Execution", "Npgsql", false)]
    [InlineData("Sql.Sqlite", "SQLitePCLRaw.core", true)]
    [InlineData("Collections", "System.Runtime", true)]
    public void Packages_are_confined(string part, string assembly, bool allowed) => Assert.Equal(allowed, DependencyTable.MayUseAssembly(part, assembly));

    // With its nested types, in which the compiler puts lambdas and state machines.
    private static HashSet<Type> References(Type type) =>
        [.. TypeReferences.Of(type), .. type.GetNestedTypes(System.Reflection.BindingFlags.NonPublic).SelectMany(References)];

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class MarkAttribute(Type type) : Attribute
    {
        public Type Type => type;
    }

    private sealed class Everything<T> : Exception, IDisposable
        where T : IFormattable
    {
        public Uri[] Addresses = [];

        public List<Version?> Versions { get; } = [];

        [Mark(typeof(BigInteger))]
        public static Func<object> Lambda(TimeZoneInfo? zone) => () => zone is null ? new StringBuilder() : "";

        public static async Task<string> Later()
        {
            await Task.Yield();
            return CultureInfo.CurrentCulture.Name;
        }

        public static IEnumerable<string> Iterate()
        {
            yield return typeof(Guid).Name;
        }

        public static object? Generic() => Enumerable.Empty<Half>();

        public bool IsAbsolute()
        {
            try
            {
                return Kind() == UriKind.Absolute;
            }
            catch (FormatException)
            {
                return false;
            }
        }

        [Obsolete("for the test")]
        public void Dispose() => Addresses = [];

        private static UriKind Kind() => UriKind.Absolute;
    }
}
