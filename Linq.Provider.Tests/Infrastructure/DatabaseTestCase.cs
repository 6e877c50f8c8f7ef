using System.ComponentModel;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Linq.Provider.Tests.Infrastructure;

/// <summary>A test on one database.</summary>
public class DatabaseTestCase : XunitTestCase
{
    private string? skipReason;

    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For the deserializer", error: true)]
    public DatabaseTestCase()
    {
    }

    public DatabaseTestCase(
        IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod testMethod, string? skipReason, object?[] arguments)
        : base(diagnostics, display, displayOptions, testMethod, arguments) => this.skipReason = skipReason;

    public override void Serialize(IXunitSerializationInfo data)
    {
        base.Serialize(data);
        data.AddValue(nameof(skipReason), skipReason);
    }

    public override void Deserialize(IXunitSerializationInfo data)
    {
        // Before the base class, which asks for the reason while it initialises itself.
        skipReason = data.GetValue<string>(nameof(skipReason));
        base.Deserialize(data);
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute) => base.GetSkipReason(factAttribute) ?? skipReason;
}

/// <summary>A theory on one database whose rows, lambdas for instance, exist only while it runs.</summary>
public sealed class DatabaseTheoryTestCase : DatabaseTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For the deserializer", error: true)]
    public DatabaseTheoryTestCase()
    {
    }

    public DatabaseTheoryTestCase(
        IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod testMethod, string? skipReason, object?[] arguments)
        : base(diagnostics, display, displayOptions, testMethod, skipReason, arguments)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource) =>
        new Runner(this, messageBus, constructorArguments, aggregator, cancellationTokenSource).RunAsync();

    private sealed class Runner(
        DatabaseTheoryTestCase testCase, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestCaseRunner(testCase, testCase.DisplayName, testCase.SkipReason, constructorArguments, testCase.TestMethodArguments, messageBus, aggregator, cancellation)
    {
        protected override async Task<RunSummary> RunTestAsync()
        {
            if (SkipReason is not null)
            {
                return await base.RunTestAsync();
            }

            var summary = new RunSummary();
            var fixedArguments = TestMethodArguments;
            foreach (var row in Rows())
            {
                TestMethodArguments = Reflector.ConvertArguments([.. fixedArguments, .. row], TestMethod.GetParameters().Select(p => p.ParameterType).ToArray());
                var name = TestCase.TestMethod.Method.GetDisplayNameWithArguments(testCase.BaseDisplayName, TestMethodArguments, []);
                summary.Aggregate(await CreateTestRunner(
                    CreateTest(TestCase, name), MessageBus, TestClass, ConstructorArguments, TestMethod, TestMethodArguments,
                    SkipReason, BeforeAfterAttributes, new ExceptionAggregator(Aggregator), CancellationTokenSource).RunAsync());
            }

            if (summary.Total == 0)
            {
                Aggregator.Add(new InvalidOperationException($"No data found for {DisplayName}."));
                return await base.RunTestAsync();
            }

            return summary;
        }

        private IEnumerable<object?[]> Rows() => TestMethod.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(TestMethod));
    }
}
