using Xunit.Abstractions;
using Xunit.Sdk;

namespace Linq.Provider.Tests.Infrastructure;

/// <summary>What the two discoverers share. xunit finds them by the names of their types.</summary>
internal static class DatabaseTestDiscovery
{
    public const string Assembly = "Linq.Provider.Tests";
    public const string OfFacts = "Linq.Provider.Tests.Infrastructure.DatabaseFactDiscoverer";
    public const string OfTheories = "Linq.Provider.Tests.Infrastructure.DatabaseTheoryDiscoverer";

    public static IDatabaseTest Of(IAttributeInfo attribute) => (IDatabaseTest)((IReflectionAttributeInfo)attribute).Attribute;

    /// <summary>The arguments of one case: the dialect goes first, unless the method takes none.</summary>
    public static object?[] Arguments(ITestMethod method, Dbms dbms, params object?[] row) =>
        TakesDialect(method) ? [dbms, .. row] : row;

    public static bool TakesDialect(ITestMethod method) =>
        method.Method.GetParameters().FirstOrDefault()?.ParameterType.Name == typeof(Dbms).FullName;
}

/// <summary>One case per dialect.</summary>
public sealed class DatabaseFactDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var test = DatabaseTestDiscovery.Of(factAttribute);
        if (!DatabaseTestDiscovery.TakesDialect(testMethod) && test.Dialects.Count > 1)
        {
            const string Message = "A [DatabaseFact] takes a Dbms as its first parameter, or names the one dialect that it is for.";
            return [new ExecutionErrorTestCase(diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, Message)];
        }

        return test.Dialects.Select(dbms => new DatabaseTestCase(
            diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod,
            test.SkipReason(dbms), DatabaseTestDiscovery.Arguments(testMethod, dbms)));
    }
}

/// <summary>One case per dialect and row; one case per dialect that finds its rows when it runs, if xunit cannot serialise them.</summary>
public sealed class DatabaseTheoryDiscoverer(IMessageSink diagnostics) : TheoryDiscoverer(diagnostics)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object?[] dataRow)
    {
        var test = DatabaseTestDiscovery.Of(theoryAttribute);
        return test.Dialects.Select(dbms => new DatabaseTestCase(
            DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod,
            test.SkipReason(dbms), DatabaseTestDiscovery.Arguments(testMethod, dbms, dataRow)));
    }

    protected override IEnumerable<IXunitTestCase> CreateTestCasesForSkippedDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object?[] dataRow, string skipReason)
    {
        var test = DatabaseTestDiscovery.Of(theoryAttribute);
        return test.Dialects.Select(dbms => new DatabaseTestCase(
            DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod,
            skipReason, DatabaseTestDiscovery.Arguments(testMethod, dbms, dataRow)));
    }

    protected override IEnumerable<IXunitTestCase> CreateTestCasesForTheory(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute)
    {
        var test = DatabaseTestDiscovery.Of(theoryAttribute);
        return test.Dialects.Select(dbms => new DatabaseTheoryTestCase(
            DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod,
            test.SkipReason(dbms), DatabaseTestDiscovery.Arguments(testMethod, dbms)));
    }
}
