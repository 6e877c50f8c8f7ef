using System.Runtime.CompilerServices;

namespace Linq.Provider.Tests.Infrastructure;

/// <summary>
/// Tests run a query once or twice, so that code which is made for what is used often would never be made. It is made at once here, or with <c>LINQ_PROVIDER_TEST_CODE=Never</c>
/// not at all: then everything is interpreted and SQLite is read through its driver, with the same results.
/// </summary>
internal static class CodeTier
{
    [ModuleInitializer]
    internal static void Choose() => AppContext.SetData("Linq.Provider.CodeGeneration", Environment.GetEnvironmentVariable("LINQ_PROVIDER_TEST_CODE") ?? "Always");
}
